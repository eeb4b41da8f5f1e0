package id.skp.rules.followup;

import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Counts the days for filing an objection, from the receipt of the evaluation document. */
final class ObjectionDeadlineProcedure implements Procedure<FilingPeriod, Deadline> {
  private static final Calculation LIMIT =
      Calculation.of("filingLimit", "Jangka waktu pengajuan", "Time for filing");
  private static final Text DAYS_OUT_OF_RANGE = Text.of(
      "jangka waktu {0} hari; perlu 1 sampai {1} hari",
      "a period of {0} days; 1 to {1} days are needed");

  private final ObjectionTerms terms;

  ObjectionDeadlineProcedure(ObjectionTerms terms) {
    this.terms = terms;
  }

  @Override
  public Step<Deadline> apply(Facts<FilingPeriod> facts, Reasoning reasoning) {
    DayCounter counter = DayCounter.of(facts, FilingPeriod.HOLIDAYS, reasoning);
    Step<LocalDate> received = DayCounter.date(facts, FilingPeriod.RECEIVED_ON, reasoning);
    Step<LocalDate> last = counter.lastDay(received, limit(facts, reasoning));
    return DeadlineSteps.deadline(last, received, facts, FilingPeriod.AS_OF, reasoning);
  }

  private Step<TimeLimit> limit(Facts<FilingPeriod> facts, Reasoning reasoning) {
    Step<ObjectionProfile> profile = terms.profile(reasoning);
    Optional<Step<Long>> days = facts.find(FilingPeriod.DAYS);
    if (days.isEmpty()) {
      return reasoning.derive(LIMIT, ObjectionProfile::filingLimit, profile);
    }
    reasoning.require(
        days.get(),
        number -> number >= 1 && number <= TimeLimit.MOST_DAYS,
        number -> facts.invalid(
            FilingPeriod.DAYS, Message.of(DAYS_OUT_OF_RANGE, number, TimeLimit.MOST_DAYS)));
    return reasoning.derive(
        LIMIT,
        (rule, number) ->
            new TimeLimit(Math.toIntExact(number), rule.filingLimit().unit()),
        profile,
        days.get());
  }
}
