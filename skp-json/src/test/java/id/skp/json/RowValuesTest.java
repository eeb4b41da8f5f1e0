package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowValuesTest {
  @Test
  void aRowSaysOfEachFieldWhatAMapOfFieldsSays() {
    Random random = new Random(1);
    RowField[] fields = RowField.values();
    Map<RowField, Object> expected = new EnumMap<>(RowField.class);
    RowValues values = new RowValues();
    for (int i = 0; i < 2_000; i++) {
      RowField field = fields[random.nextInt(fields.length)];
      if (random.nextInt(3) == 0) {
        assertThat(values.remove(field)).isEqualTo(expected.remove(field));
      } else {
        assertThat(values.put(field, i)).isEqualTo(expected.put(field, i));
      }
      assertThat(values.get(field)).isEqualTo(expected.get(field));
      assertThat(values).isEqualTo(expected).hasSameSizeAs(expected);
      assertThat(List.copyOf(values.keySet())).isEqualTo(List.copyOf(expected.keySet()));
    }
    values.keep(Set.of(RowField.NIP, RowField.INDICATOR_REALISATION));
    expected.keySet().retainAll(Set.of(RowField.NIP, RowField.INDICATOR_REALISATION));
    assertThat(values).isEqualTo(expected);
  }

  @Test
  void whatWasSaidByNamesStaysAsItWas() {
    RowValues values = new RowValues();
    values.put(RowField.NAME, "Dewi");
    Map<String, Object> named = values.named();
    values.put(RowField.NAME, "Intan");

    assertThat(named).isEqualTo(Map.of("name", "Dewi"));
    assertThat(named.get("nama")).isNull();
    assertThatThrownBy(() -> named.put("name", "Intan"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(named::clear).isInstanceOf(RuntimeException.class);
  }
}
