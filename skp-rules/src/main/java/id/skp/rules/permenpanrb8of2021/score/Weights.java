package id.skp.rules.permenpanrb8of2021.score;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.function.Function;

/**
 * Two weights in percent that make a whole.
 *
 * @param first the weight of the first part, 0 to 100
 * @param second the weight of the second part, 0 to 100
 */
public record Weights(Ratio first, Ratio second) {
  private static final Member<Weights, Ratio> FIRST = Member.of(
      "first",
      Weights::first,
      ScoreForms.PERCENT,
      Text.of("Bobot yang pertama, dalam persen.", "The weight of the first, in percent."));
  private static final Member<Weights, Ratio> SECOND = Member.of(
      "second",
      Weights::second,
      ScoreForms.PERCENT,
      Text.of("Bobot yang kedua, dalam persen.", "The weight of the second, in percent."));

  /** Two weights in percent that add up to 100: {@code first} and {@code second}. */
  public static final ValueForm<Weights> FORM =
      ValueForms.record(given -> new Weights(given.get(FIRST), given.get(SECOND)), FIRST, SECOND);

  /** Two weights of which neither is 0, where no decree leaves one of the parts out. */
  public static final ValueForm<Weights> OF_BOTH =
      FORM.as(Weights::requireBoth, Function.identity());

  private static Weights requireBoth(Weights weights) {
    weights.requireAboveZero("first", weights.first());
    weights.requireAboveZero("second", weights.second());
    return weights;
  }

  private void requireAboveZero(String part, Ratio weight) {
    unless(
        weight.signum() > 0,
        "WITHOUT_EFFECT",
        part,
        "perlu bobot di atas 0; jika tidak, bagian itu tidak dihitung",
        "needs a weight above 0; else that part does not count",
        weight);
  }

  /**
   * Refuses weights that make no whole.
   *
   * @param first the weight of the first part, 0 to 100
   * @param second the weight of the second part, 0 to 100
   * @throws id.skp.core.InvalidValueException with code {@code WEIGHTS_NOT_WHOLE}
   */
  public Weights {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    unless(
        first.signum() >= 0 && second.signum() >= 0 && first.plus(second).equals(Ratio.HUNDRED),
        "WEIGHTS_NOT_WHOLE",
        "weights",
        "perlu dua bobot yang berjumlah 100",
        "needs two weights that add up to 100",
        first + " + " + second);
  }

  /**
   * Obtains weights.
   *
   * @param first the weight of the first part in percent
   * @param second the weight of the second part in percent
   * @return the weights
   * @throws id.skp.core.InvalidValueException with code {@code WEIGHTS_NOT_WHOLE} if they do not add up to 100
   */
  public static Weights of(long first, long second) {
    return new Weights(Ratio.of(first), Ratio.of(second));
  }

  /**
   * Mixes two numbers.
   *
   * @param a the first number
   * @param b the second number
   * @return the weighted mean
   */
  public Ratio mix(Ratio a, Ratio b) {
    requireNonNull(a, "a");
    return first.times(a).plus(second.times(b)).dividedBy(Ratio.HUNDRED);
  }

  /** Returns both weights, such as {@code 70/30}. */
  @Override
  public String toString() {
    return first + "/" + second;
  }
}
