package id.skp.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdTableTest {
  private static final int LETTERS = 12;
  private static final int MOST_LOOKS = 1_000;

  /** Texts that all have one hash, since Aa and BB have. */
  private static List<String> ofOneHash() {
    List<String> texts = new ArrayList<>();
    for (int bits = 0; bits < 1 << LETTERS; bits++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < LETTERS; i++) {
        text.append((bits >> i & 1) == 0 ? "Aa" : "BB");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void textsOfOneHashAreNumberedAsAllOthers() {
    IdTable table = new IdTable("id", 0);
    List<String> texts = ofOneHash();
    assertThat(texts).extracting(String::hashCode).containsOnly(texts.get(0).hashCode());
    table.intern("R1", -1);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(table.find(texts.get(i))).isEqualTo(-1);
      assertThat(table.intern(texts.get(i), -1)).isEqualTo(i + 1);
      assertThat(table.intern(texts.get(i), i)).isEqualTo(i + 1);
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(table.find(texts.get(i))).isEqualTo(i + 1);
      assertThat(table.id(i + 1)).isEqualTo(texts.get(i));
    }
    assertThat(table.size()).isEqualTo(texts.size() + 1);
    assertThat(table.find("R1")).isZero();
    assertThat(table.find("R2")).isEqualTo(-1);
  }

  @Test
  void noTextIsLookedForLongHoweverManyShareItsHash() {
    IdTable table = new IdTable("id", 0);
    List<String> texts = ofOneHash();
    texts.forEach(each -> table.intern(each, -1));
    assertThat(texts)
        .allSatisfy(each -> assertThat(table.distance(each)).isLessThan(MOST_LOOKS / 10));
    assertThat(table.distance("AaBBAa")).isLessThan(MOST_LOOKS);
  }
}
