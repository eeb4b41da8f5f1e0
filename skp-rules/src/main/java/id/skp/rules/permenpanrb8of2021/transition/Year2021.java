package id.skp.rules.permenpanrb8of2021.transition;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;

/**
 * The year 2021: a value under PP 46/2011 for January to June, and an appraisal for July to December.
 *
 * <pre>{@code
 * Appraisal secondHalf = AppraisalJson.read(bytes);
 * RuleSet rules = RuleSets.standard().inForceOn(secondHalf.period().last());
 * Decision<YearOutcome2021> year =
 *     rules.decide(TransitionRules.YEAR_2021, Year2021.of(Ratio.parse("86.5"), secondHalf));
 * year.orThrow().halves().score();      // the integrated score
 * year.explain(Text.INDONESIAN);        // from the first realisation to the predicate of the year
 * }</pre>
 *
 * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100; {@link TransitionRules#PP46_VALUE} makes
 *     it from SKP and behaviour
 * @param secondHalf the appraisal of July to December
 */
public record Year2021(Ratio firstHalfPp46, Appraisal secondHalf) implements Labelled {
  /** The value of the first half. */
  public static final Field<Year2021, Ratio> FIRST_HALF = Field.of(
      "firstHalfPp46",
      Year2021::firstHalfPp46,
      "Nilai Januari-Juni (PP 46/2011)",
      "Value of January to June (PP 46/2011)");

  /** The appraisal of the second half. */
  public static final Field<Year2021, Appraisal> SECOND_HALF = Field.of(
      "secondHalf",
      Year2021::secondHalf,
      "Penilaian Juli-Desember",
      "Appraisal of July to December");

  /**
   * Refuses null.
   *
   * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
   * @param secondHalf the appraisal of July to December
   */
  public Year2021 {
    requireNonNull(firstHalfPp46, "firstHalfPp46");
    requireNonNull(secondHalf, "secondHalf");
  }

  /**
   * Obtains the year.
   *
   * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
   * @param secondHalf the appraisal of July to December
   * @return the year
   */
  public static Year2021 of(Ratio firstHalfPp46, Appraisal secondHalf) {
    requireNonNull(firstHalfPp46, "firstHalfPp46");
    return new Year2021(firstHalfPp46, secondHalf);
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}; {1}"), firstHalfPp46, secondHalf).toText();
  }
}
