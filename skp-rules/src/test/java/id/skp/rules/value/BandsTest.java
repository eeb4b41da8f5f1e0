package id.skp.rules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.rules.value.Bands.Band;
import id.skp.rules.value.Bands.Interval;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
  @Test
  void aTableOfIntervalsIsTheTableOfWhereTheyBegin() {
    Bands<String> table =
        covering(List.of(Interval.of(0, 50, "low"), Interval.of(50, 120, "high")));
    assertThat(table).isEqualTo(Bands.startingWith("low").from(50, "high"));
    assertThat(table.of(Ratio.ZERO)).isEqualTo("low");
    assertThat(table.of(Ratio.parse("49.999999"))).isEqualTo("low");
    assertThat(table.of(Ratio.of(50))).isEqualTo("high");
    assertThat(table.of(Ratio.of(120))).isEqualTo("high");
  }

  @Test
  void aTableWithAHoleCannotBeBuilt() {
    assertRefused(
        "BANDS_HOLE",
        "bands[1]: needs a band that begins at 50, where the one before ends, got 51",
        List.of(Interval.of(0, 50, "low"), Interval.of(51, 120, "high")));
  }

  @Test
  void aTableWithAnOverlapCannotBeBuilt() {
    assertRefused(
        "BANDS_OVERLAP",
        "bands[2]: needs a band that begins at 70, where the one before ends, got 69",
        List.of(
            Interval.of(0, 50, "low"),
            Interval.of(50, 70, "middle"),
            Interval.of(69, 120, "high")));
  }

  @Test
  void aTableThatIsNotOfTheRangeCannotBeBuilt() {
    assertRefused(
        "BANDS_RANGE",
        "bands: needs bands from 0..120, got 1..120",
        List.of(Interval.of(1, 120, "all")));
    assertRefused(
        "BANDS_RANGE",
        "bands: needs bands from 0..120, got 0..119",
        List.of(Interval.of(0, 119, "all")));
    assertRefused("BANDS_RANGE", "bands: needs bands from 0..120, got none", List.of());
  }

  @Test
  void aBandThatEndsBeforeItBeginsCannotBeBuilt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Interval.of(50, 49, "low"))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAND_INVERTED"))
        .withMessage("from: needs from < until, got 50..49");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Interval.of(50, 50, "low"))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAND_INVERTED"));
  }

  @Test
  void theBandsThatAreKeptAreTheOnesThatAreLookedAt() {
    Band<String> low = new Band<>(Ratio.of(10), true, "low");
    Band<String> high = new Band<>(Ratio.of(20), true, "high");
    List<Band<String>> ordered = List.of(low, high);
    List<Band<String>> lying = new AbstractList<>() {
      @Override
      public Band<String> get(int index) {
        return ordered.get(index);
      }

      @Override
      public int size() {
        return 2;
      }

      @Override
      public Object[] toArray() {
        return new Object[] {high, low};
      }
    };
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Bands.of("none", lying))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BANDS_UNORDERED"));
  }

  private static Bands<String> covering(List<Interval<String>> intervals) {
    return Bands.covering(Ratio.ZERO, Ratio.of(120), intervals);
  }

  private static void assertRefused(String code, String message, List<Interval<String>> intervals) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> covering(intervals))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
        .withMessage(message);
  }
}
