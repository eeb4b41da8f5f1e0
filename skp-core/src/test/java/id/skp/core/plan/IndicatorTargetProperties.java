package id.skp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class IndicatorTargetProperties {
  @Property
  void anExactTargetKeepsItsNumberWithoutNeedlessZerosOrExponent(
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6)
          BigDecimal number,
      @ForAll @IntRange(max = 20) int zeros) {
    ExactTarget target =
        new ExactTarget(number.setScale(6 + zeros), Optional.empty(), number.toPlainString());

    assertThat(target.value()).isEqualByComparingTo(number);
    assertThat(target.value().scale()).isBetween(0, 6);
    assertThat(target.value().toString()).doesNotContain("E").doesNotMatch(".*\\..*0");
    assertThat(IndicatorTarget.exact(target.value().toString()).value()).isEqualTo(target.value());
  }

  @Property
  void theUsualWordingNeverContradictsItsNumbers(
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6) BigDecimal one,
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6)
          BigDecimal other,
      @ForAll("units") String unit) {
    // three decimals of what has no parts are thousands
    Assume.that(!unit.equals("dokumen")
        || Stream.of(one, other).noneMatch(each -> each.stripTrailingZeros().scale() == 3));
    String least = one.min(other).toPlainString();
    String most = one.max(other).toPlainString();

    assertThat(Stream.of(
            IndicatorTarget.exact(least),
            IndicatorTarget.exact(least, unit),
            IndicatorTarget.atLeast(least, unit),
            IndicatorTarget.atMost(most, unit),
            IndicatorTarget.range(least, most, unit)))
        .noneMatch(IndicatorTarget::isWordedOtherwise);
  }

  /** What is told at a glance is what a whole look tells. */
  @Property
  void aPlainWordingSaysWhatAWholeLookSays(
      @ForAll @BigRange(min = "0", max = "20000") @Scale(3) BigDecimal number,
      @ForAll @BigRange(min = "0", max = "20000") @Scale(0) BigDecimal whole,
      @ForAll("words") String unit,
      @ForAll("words") String other,
      @ForAll boolean blank) {
    for (BigDecimal each : List.of(number, whole)) {
      ExactTarget target = IndicatorTarget.exact(each.toPlainString(), unit);
      ExactTarget worded = target.withText(
          target.value().toPlainString().replace('.', ',') + (blank ? " " : "") + other);

      assertThat(worded.isWordedOtherwise())
          .as("%s", worded)
          .isEqualTo(WordedTarget.of(worded.text())
              .filter(said -> said.contradicts(worded))
              .isPresent());
    }
  }

  @Property
  void aNumberInWordsIsTheNumber(@ForAll @IntRange(min = 1, max = 998) int number) {
    String words = inIndonesian(number);

    assertThat(IndicatorTarget.exact(number + "", "laporan")
            .withText(words + " laporan")
            .isWordedOtherwise())
        .as(words)
        .isFalse();
    assertThat(IndicatorTarget.exact(number + 1 + "", "laporan")
            .withText(words + " laporan")
            .isWordedOtherwise())
        .as(words)
        .isTrue();
  }

  private static String inIndonesian(int number) {
    List<String> simple = List.of(
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas");
    if (number <= simple.size()) {
      return number == 0 ? "" : simple.get(number - 1);
    }
    if (number < 20) {
      return inIndonesian(number - 10) + " belas";
    }
    if (number < 100) {
      return (inIndonesian(number / 10) + " puluh " + inIndonesian(number % 10)).strip();
    }
    String hundreds = number < 200 ? "seratus" : inIndonesian(number / 100) + " ratus";
    return (hundreds + " " + inIndonesian(number % 100)).strip();
  }

  @Property
  void aBoundInWordsIsTheOneBoundAndNeitherTheOtherNorTheNumber(
      @ForAll("least") String least,
      @ForAll("most") String most,
      @ForAll @IntRange(min = 1, max = 999) int number,
      @ForAll("units") String unit) {
    assertBound(IndicatorTarget.atLeast(number + "", unit), least, false);
    assertBound(IndicatorTarget.atMost(number + "", unit), least, true);
    assertBound(IndicatorTarget.exact(number + "", unit), least, true);
    assertBound(IndicatorTarget.atMost(number + "", unit), most, false);
    assertBound(IndicatorTarget.atLeast(number + "", unit), most, true);
    assertBound(IndicatorTarget.exact(number + "", unit), most, true);
  }

  private static void assertBound(IndicatorTarget target, String words, boolean otherwise) {
    String number = target.usualText().replaceFirst("^paling (sedikit|banyak) ", "");

    assertThat(target.withText(words + " " + number).isWordedOtherwise())
        .as("%s %s: %s", words, number, target)
        .isEqualTo(otherwise);
  }

  @Provide
  Arbitrary<String> least() {
    return Arbitraries.of(
        "minimal",
        "Minimum",
        "min.",
        "paling sedikit",
        "sekurang-kurangnya",
        "setidaknya",
        "lebih dari",
        "di atas",
        "diatas",
        "melebihi",
        "tidak kurang dari",
        "tidak di bawah",
        "lebih tinggi dari",
        "at least",
        "more than",
        "no less than",
        "not less than",
        "greater than or equal to",
        "above",
        ">",
        ">=",
        "\u2265");
  }

  @Provide
  Arbitrary<String> most() {
    return Arbitraries.of(
        "maksimal",
        "maks.",
        "Maximum",
        "paling lama",
        "paling lambat",
        "paling banyak",
        "kurang dari",
        "di bawah",
        "dibawah",
        "tidak lebih dari",
        "tidak melebihi",
        "tidak di atas",
        "tidak sampai",
        "selambat-lambatnya",
        "lebih rendah dari",
        "at most",
        "less than",
        "no more than",
        "not exceeding",
        "fewer than",
        "below",
        "under",
        "<",
        "<=",
        "\u2264");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        units(),
        Arbitraries.of(
            ("terbitan Kali rp Rupiah puluh belas ribu juta dalam sampai hingga dan maksimal Minimum maximum"
                    + " max paling lebih kurang persentase sekitar per bulan tahun semester tw Maret x besar s.d. orang/hari")
                .split(" ", -1)));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("%", "persen", "percent", "dokumen", "ribu rupiah", "hari kerja", "juta");
  }
}
