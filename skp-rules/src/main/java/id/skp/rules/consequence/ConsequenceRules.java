package id.skp.rules.consequence;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.Employment;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import java.util.List;

/** The rules of what a predicate leads to. Each key's name is the one case files call. */
public final class ConsequenceRules {
  private static final Field<EventCount, String> EVENT =
      Field.of("event", EventCount::event, "Kejadian", "Event");
  private static final Field<EventCount, Long> COUNT =
      Field.of("count", EventCount::count, "Jumlah", "Count");
  private static final Field<LaterPredicate, EvaluationPeriod> LATER_PERIOD =
      Field.of("period", LaterPredicate::period, "Periode", "Period");
  private static final Field<LaterPredicate, PerformancePredicate> LATER_PREDICATE =
      Field.of("predicate", LaterPredicate::predicate, "Predikat", "Predicate");

  /**
   * What is paid of an allowance under an agency's policy. Outcome fields {@code predicate}, {@code percent}, {@code monthly},
   * {@code paidFrom}, {@code paidUntil}, {@code total}, and where a cut is stopped {@code raisedFrom} and {@code raisedMonthly}.
   */
  public static final RuleKey<AllowanceCase, Allowance> ALLOWANCE = RuleKey.of(
      "allowance",
      Text.of("Tunjangan kinerja", "Performance allowance"),
      InputForm.of(
          AllowanceCase.class,
          given -> new AllowanceCase(
              given.text(AllowanceCase.PREDICATE),
              given.wholeNumber(AllowanceCase.COUNTED),
              given
                  .text(AllowanceCase.PERIOD)
                  .map(text -> period(text, given, AllowanceCase.PERIOD)),
              given.ratio(AllowanceCase.ALLOWANCE),
              given.constant(AllowanceCase.EMPLOYMENT, Employment.class),
              given.list(AllowanceCase.EVENTS, EVENT, COUNT).orElse(List.of()).stream()
                  .map(each -> new EventCount(
                      each.required(EVENT, each::text), each.required(COUNT, each::wholeNumber)))
                  .toList(),
              given
                  .list(AllowanceCase.LATER, LATER_PERIOD, LATER_PREDICATE)
                  .orElse(List.of())
                  .stream()
                  .map(ConsequenceRules::later)
                  .toList()),
          AllowanceCase.PREDICATE,
          AllowanceCase.COUNTED,
          AllowanceCase.PERIOD,
          AllowanceCase.ALLOWANCE,
          AllowanceCase.EMPLOYMENT,
          AllowanceCase.EVENTS,
          AllowanceCase.LATER),
      OutputForm.of(Allowance.class)
          .with("predicate", Allowance::predicate)
          .with("percent", Allowance::percent)
          .with("monthly", Allowance::monthly)
          .with("paidFrom", allowance -> allowance.paid().first().toString())
          .with("paidUntil", allowance -> allowance.paid().last().toString())
          .with("total", Allowance::total)
          .with(
              "raisedFrom",
              allowance -> allowance.raised().map(each -> each.from().toString()))
          .with("raisedMonthly", allowance -> allowance.raised().map(Allowance.Raised::monthly)));

  /** The box of somebody's performance and potential. Outcome fields {@code performance}, {@code potential} and {@code box}. */
  public static final RuleKey<TalentCase, TalentBox> NINE_BOX = RuleKey.of(
      "nine-box",
      Text.of("Kotak manajemen talenta", "Nine-box placement"),
      InputForm.of(
          TalentCase.class,
          given -> new TalentCase(
              given.constant(TalentCase.PREDICATE, PerformancePredicate.class),
              given.ratio(TalentCase.POTENTIAL_SCORE),
              given.constant(TalentCase.POTENTIAL, TalentPotential.class)),
          TalentCase.PREDICATE,
          TalentCase.POTENTIAL_SCORE,
          TalentCase.POTENTIAL),
      OutputForm.of(TalentBox.class)
          .with("performance", TalentBox::performance)
          .with("potential", TalentBox::potential)
          .with("box", TalentBox::box));

  private ConsequenceRules() {}

  private static LaterPredicate later(Given given) {
    return new LaterPredicate(
        period(given.required(LATER_PERIOD, given::text), given, LATER_PERIOD),
        given.required(
            LATER_PREDICATE, given.constant(LATER_PREDICATE, PerformancePredicate.class)));
  }

  private static EvaluationPeriod period(String text, Given given, Field<?, ?> field) {
    try {
      return EvaluationPeriod.parse(text);
    } catch (InvalidValueException refused) {
      throw given.invalid(field, Message.of(Text.of(refused)));
    }
  }
}
