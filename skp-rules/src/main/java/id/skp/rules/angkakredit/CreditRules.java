package id.skp.rules.angkakredit;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * <em>Angka kredit</em>: the rules that convert predicates to credit and hold it against the need of a promotion. Credit
 * stays exact and is rounded only where it is printed. Source: Peraturan BKN 3/2023 with PermenPAN-RB 1/2023.
 */
public final class CreditRules {
  private static final Text NO_RANK = Text.of(
      "\"{0}\" bukan golongan ruang; isi I/a sampai IV/e, misalnya III/b",
      "\"{0}\" is no rank; give I/a to IV/e, such as III/b");

  /** The credit of a year: percentage × coefficient. Outcome fields {@code credit} and {@code printed}. */
  public static final RuleKey<AnnualConversion, CreditScore> CREDIT_ANNUAL = RuleKey.of(
      "credit-annual",
      Text.of("Angka kredit tahunan", "Credit of a year"),
      InputForm.of(
          AnnualConversion.class,
          given -> new AnnualConversion(
              given.constant(AnnualConversion.PREDICATE, PerformancePredicate.class),
              given.constant(AnnualConversion.LEVEL, PositionLevel.class)),
          AnnualConversion.PREDICATE,
          AnnualConversion.LEVEL),
      credit());

  /**
   * The credit of a part of a year: months/12 × percentage × coefficient. Outcome fields {@code credit} and
   * {@code printed}.
   */
  public static final RuleKey<PeriodicConversion, CreditScore> CREDIT_PERIODIC = RuleKey.of(
      "credit-periodic",
      Text.of("Angka kredit periodik", "Credit of a period"),
      InputForm.of(
          PeriodicConversion.class,
          CreditRules::periodicConversion,
          PeriodicConversion.PREDICATE,
          PeriodicConversion.LEVEL,
          PeriodicConversion.MONTHS),
      credit());

  /**
   * The sum of the credit of several periods, and of credit converted before. Outcome fields {@code credit} and
   * {@code printed}.
   */
  public static final RuleKey<CreditAddends, CreditScore> CREDIT_ACCUMULATION = RuleKey.of(
      "credit-accumulation",
      Text.of("Akumulasi angka kredit", "Accumulated credit"),
      InputForm.of(
          CreditAddends.class,
          given -> new CreditAddends(
              given
                  .list(
                      CreditAddends.PERIODS,
                      PeriodicConversion.PREDICATE,
                      PeriodicConversion.LEVEL,
                      PeriodicConversion.MONTHS)
                  .orElse(List.of())
                  .stream()
                  .map(CreditRules::periodicConversion)
                  .toList(),
              given.ratios(CreditAddends.CREDITS).orElse(List.of())),
          CreditAddends.PERIODS,
          CreditAddends.CREDITS),
      credit());

  /**
   * The credit with which a rank starts at a level (<em>angka kredit dasar</em>). Outcome fields {@code credit}, and
   * {@code basis}: how well just this number is known.
   */
  public static final RuleKey<HeldRank, CreditBase> CREDIT_BASE = RuleKey.of(
      "credit-base",
      Text.of("Angka kredit dasar", "Base of credit"),
      InputForm.of(
          HeldRank.class,
          given -> new HeldRank(given.constant(HeldRank.LEVEL, PositionLevel.class), rank(given)),
          HeldRank.LEVEL,
          HeldRank.RANK),
      OutputForm.of(CreditBase.class)
          .with("credit", CreditBase::credit)
          .with("basis", CreditBase::basis));

  /**
   * How credit held compares with what the next rank or the next level needs; not applicable where there is no next one.
   * The next rank needs the base of the rank held and the level's need per rank, the next level the level's cumulative
   * figure. Outcome fields {@code required}, {@code remaining}, {@code excess} and {@code reached}.
   */
  public static final RuleKey<CreditHolding, CreditStanding> CREDIT_REQUIREMENT = RuleKey.of(
      "credit-requirement",
      Text.of("Kebutuhan angka kredit kenaikan", "Credit needed for a promotion"),
      InputForm.of(
          CreditHolding.class,
          given -> new CreditHolding(
              given.constant(CreditHolding.LEVEL, PositionLevel.class),
              rank(given),
              given.constant(CreditHolding.GOAL, CreditGoal.class),
              given.ratio(CreditHolding.CREDIT_HELD)),
          CreditHolding.LEVEL,
          CreditHolding.RANK,
          CreditHolding.GOAL,
          CreditHolding.CREDIT_HELD),
      OutputForm.of(CreditStanding.class)
          .with("required", CreditStanding::required)
          .with("remaining", CreditStanding::remaining)
          .with("excess", CreditStanding::excess)
          .with("reached", CreditStanding::reached));

  /**
   * How many months it takes to earn what is missing, if each year to come has one predicate: a projection, which promises
   * nothing. Outcome fields {@code yearly} and {@code months}.
   */
  public static final RuleKey<CreditPace, CreditForecast> CREDIT_FORECAST = RuleKey.of(
      "credit-forecast",
      Text.of("Proyeksi angka kredit", "Projection of credit"),
      InputForm.of(
          CreditPace.class,
          given -> new CreditPace(
              given.constant(CreditPace.PREDICATE, PerformancePredicate.class),
              given.constant(CreditPace.LEVEL, PositionLevel.class),
              given.ratio(CreditPace.REMAINING),
              given.ratio(CreditPace.YEARLY)),
          CreditPace.PREDICATE,
          CreditPace.LEVEL,
          CreditPace.REMAINING,
          CreditPace.YEARLY),
      OutputForm.of(CreditForecast.class)
          .with("yearly", CreditForecast::yearly)
          .with("months", CreditForecast::months));

  /**
   * The credit with which somebody comes into a level. Transfer, adjustment and promotion give the credit of a year for each year in
   * the rank, a first appointment that of the periods as a candidate, both with the base of the rank; an executive with a
   * master's degree gets a flat credit. Outcome fields {@code credit} and {@code printed}.
   */
  public static final RuleKey<CreditEntry, CreditScore> CREDIT_ENTRY = RuleKey.of(
      "credit-entry",
      Text.of("Angka kredit pengangkatan", "Credit on entry"),
      InputForm.of(
          CreditEntry.class,
          given -> new CreditEntry(
              given.constant(CreditEntry.WAY, EntryWay.class),
              given.constant(CreditEntry.LEVEL, PositionLevel.class),
              rank(given),
              given.constant(CreditEntry.PREDICATE, PerformancePredicate.class),
              given.wholeNumber(CreditEntry.YEARS),
              given
                  .list(
                      CreditEntry.PERIODS,
                      PeriodicConversion.PREDICATE,
                      PeriodicConversion.LEVEL,
                      PeriodicConversion.MONTHS)
                  .orElse(List.of())
                  .stream()
                  .map(CreditRules::periodicConversion)
                  .toList()),
          CreditEntry.WAY,
          CreditEntry.LEVEL,
          CreditEntry.RANK,
          CreditEntry.PREDICATE,
          CreditEntry.YEARS,
          CreditEntry.PERIODS),
      credit());

  /**
   * The credit of a higher degree, granted once; not applicable where it was granted before. Outcome fields {@code credit} and
   * {@code printed}.
   */
  public static final RuleKey<CreditEducation, CreditScore> CREDIT_EDUCATION = RuleKey.of(
      "credit-education",
      Text.of("Angka kredit peningkatan pendidikan", "Credit of a degree"),
      InputForm.of(
          CreditEducation.class,
          given -> new CreditEducation(
              given.constant(CreditEducation.LEVEL, PositionLevel.class),
              given.truth(CreditEducation.GRANTED)),
          CreditEducation.LEVEL,
          CreditEducation.GRANTED),
      credit());

  /**
   * Which conditions of a promotion are met, which are open, and of which it was not told. It decides no promotion. Outcome fields
   * {@code conditionsMet}, {@code conditionsOpen} and {@code conditionsUnknown}.
   */
  public static final RuleKey<PromotionCase, PromotionOutlook> PROMOTION_CONDITIONS = RuleKey.of(
      "promotion-conditions",
      Text.of("Syarat kenaikan pangkat/jenjang", "Conditions of a promotion"),
      InputForm.of(
          PromotionCase.class,
          given -> new PromotionCase(
              given.constant(PromotionCase.LEVEL, PositionLevel.class),
              rank(given),
              given.constant(PromotionCase.GOAL, CreditGoal.class),
              given.ratio(PromotionCase.CREDIT_HELD),
              given
                  .constants(PromotionCase.PREDICATES, PerformancePredicate.class)
                  .orElse(List.of()),
              given.truth(PromotionCase.VACANCY),
              given.truth(PromotionCase.COMPETENCE_TEST)),
          PromotionCase.LEVEL,
          PromotionCase.RANK,
          PromotionCase.GOAL,
          PromotionCase.CREDIT_HELD,
          PromotionCase.PREDICATES,
          PromotionCase.VACANCY,
          PromotionCase.COMPETENCE_TEST),
      OutputForm.of(PromotionOutlook.class)
          .with("conditionsMet", PromotionOutlook::met)
          .with("conditionsOpen", PromotionOutlook::open)
          .with("conditionsUnknown", PromotionOutlook::unknown));

  private CreditRules() {}

  private static PeriodicConversion periodicConversion(Given given) {
    return new PeriodicConversion(
        given.constant(PeriodicConversion.PREDICATE, PerformancePredicate.class),
        given.constant(PeriodicConversion.LEVEL, PositionLevel.class),
        given.wholeNumber(PeriodicConversion.MONTHS));
  }

  private static Optional<Rank> rank(Given given) {
    return given.text(HeldRank.RANK).map(text -> {
      try {
        return Rank.of(text);
      } catch (InvalidValueException refused) {
        throw given.invalid(HeldRank.RANK, Message.of(NO_RANK, InvalidValueException.shown(text)));
      }
    });
  }

  private static OutputForm<CreditScore> credit() {
    return OutputForm.of(CreditScore.class)
        .with("credit", CreditScore::exact)
        .with("printed", CreditScore::printed);
  }
}
