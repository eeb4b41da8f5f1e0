package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.util.Optional;

/** Counts the months in which the credit of a year at one predicate earns what is missing. */
final class ForecastProcedure implements Procedure<CreditPace, CreditForecast> {
  private static final Calculation FORECAST = Calculation.of(
      "forecast",
      "Proyeksi, bukan hak: bulan yang diperlukan",
      "Projection, no right: months needed");
  private static final Calculation YEARLY =
      Calculation.of("yearly", "Angka kredit setahun dengan laju ini", "Credit of a year");
  private static final Text NOT_YEARLY = Text.of(
      "{0} di luar 0 sampai {1}; isi angka kredit yang diperoleh dalam setahun",
      "{0} is outside of 0 to {1}; give the credit that a year earns");
  private static final Text NOTHING = Text.of(
      "laju 0 setahun tidak menghasilkan angka kredit, sehingga tidak ada proyeksi",
      "a pace of 0 a year earns no credit, so there is no projection");
  private static final Ratio MOST = Ratio.of(10_000);
  private static final Text OUTSIDE = Text.of(
      "{0} di luar 0 sampai {1}; isi angka kredit yang masih kurang",
      "{0} is outside of 0 to {1}; give the credit that is still to be earned");
  private static final Text NO_PACE = Text.of(
      "{0} tidak menghasilkan angka kredit, sehingga tidak ada proyeksi",
      "{0} earns no credit, so there is no projection");

  @Override
  public Step<CreditForecast> apply(Facts<CreditPace> facts, Reasoning reasoning) {
    Step<Ratio> yearly = facts.find(CreditPace.YEARLY).isPresent()
        ? told(facts, reasoning)
        : ofPredicate(facts, reasoning);
    Step<Ratio> remaining = within(CreditPace.REMAINING, OUTSIDE, facts, reasoning);
    return reasoning.derive(FORECAST, CreditForecast::of, remaining, yearly);
  }

  private static Step<Ratio> within(
      Field<CreditPace, Optional<Ratio>> field,
      Text refusal,
      Facts<CreditPace> facts,
      Reasoning reasoning) {
    Step<Ratio> given = facts.required(field);
    reasoning.require(
        given,
        number -> number.signum() >= 0 && number.compareTo(MOST) <= 0,
        number -> facts.invalid(field, Message.of(refusal, number, MOST)));
    return given;
  }

  private static Step<Ratio> told(Facts<CreditPace> facts, Reasoning reasoning) {
    Step<Ratio> yearly = within(CreditPace.YEARLY, NOT_YEARLY, facts, reasoning);
    reasoning.require(
        yearly,
        number -> number.signum() > 0,
        number -> reasoning.notApplicable(Message.of(NOTHING)));
    return yearly;
  }

  private static Step<Ratio> ofPredicate(Facts<CreditPace> facts, Reasoning reasoning) {
    Step<CreditScore> yearly = reasoning
        .call(CreditRules.CREDIT_ANNUAL)
        .with(AnnualConversion.PREDICATE, facts.find(CreditPace.PREDICATE))
        .with(AnnualConversion.LEVEL, facts.find(CreditPace.LEVEL))
        .decide();
    reasoning.require(
        yearly,
        score -> score.exact().signum() > 0,
        score -> reasoning.notApplicable(
            Message.of(NO_PACE, Optional.of(reasoning.by(facts.required(CreditPace.PREDICATE))))));
    return reasoning.derive(YEARLY, CreditScore::exact, yearly);
  }
}
