package id.skp.rules.followup;

import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
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
  public Step<Deadline> apply(FilingPeriod period, Reasoning reasoning) {
    DayCounter counter = new DayCounter(reasoning, period.holidays());
    Step<LocalDate> received = counter.date(FollowUpRules.RECEIVED_ON, period.receivedOn());
    Step<LocalDate> last = counter.lastDay(received, limit(period.days(), reasoning));
    return DeadlineSteps.deadline(last, received, period.asOf(), counter, reasoning);
  }

  private Step<TimeLimit> limit(Optional<Long> days, Reasoning reasoning) {
    Step<ObjectionProfile> profile = terms.profile(reasoning);
    if (days.isEmpty()) {
      return reasoning.derive(LIMIT, ObjectionProfile::filingLimit, profile);
    }
    return reasoning.derive(
        LIMIT,
        (rule, number) -> new TimeLimit(number, rule.filingLimit().unit()),
        profile,
        reasoning.given(FollowUpRules.DAYS, wholeDays(days.get(), reasoning)));
  }

  private static int wholeDays(long days, Reasoning reasoning) {
    if (days < 1 || days > TimeLimit.MOST_DAYS) {
      throw reasoning.invalid(
          FollowUpRules.DAYS.name(), Message.of(DAYS_OUT_OF_RANGE, days, TimeLimit.MOST_DAYS));
    }
    return Math.toIntExact(days);
  }
}
