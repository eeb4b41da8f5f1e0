package id.skp.rules.followup;

import id.skp.core.followup.ObjectionStatus;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Holds the day of filing against the last day. Dates only: no time of day, no time zone. */
final class ObjectionProcedure implements Procedure<ObjectionFiling, ObjectionTiming> {
  private static final Calculation IN_TIME =
      Calculation.of("inTime", "Diajukan tepat waktu", "Filed in time");
  private static final Calculation STATUS =
      Calculation.of("status", "Status keberatan", "Status of the objection");
  private static final Text FILED_BEFORE_RECEIPT = Text.of(
      "diajukan {0}, sebelum dokumen diterima {1}; periksa kedua tanggal",
      "filed on {0}, before the document was received on {1}; check both dates");

  @Override
  public Step<ObjectionTiming> apply(Facts<ObjectionFiling> facts, Reasoning reasoning) {
    Step<LocalDate> received = DayCounter.date(facts, ObjectionFiling.RECEIVED_ON, reasoning);
    Step<LocalDate> filed = DayCounter.date(facts, ObjectionFiling.FILED_ON, reasoning);
    reasoning.require(
        filed,
        received,
        (day, receipt) -> !day.isBefore(receipt),
        (day, receipt) -> facts.invalid(
            ObjectionFiling.FILED_ON, Message.of(FILED_BEFORE_RECEIPT, day, receipt)));
    Step<Deadline> deadline = reasoning
        .call(FollowUpRules.OBJECTION_DEADLINE)
        .with(FilingPeriod.RECEIVED_ON, Optional.of(received))
        .findLazily(FilingPeriod.DAYS, () -> facts.find(ObjectionFiling.DAYS))
        .without(FilingPeriod.AS_OF)
        .findLazily(FilingPeriod.HOLIDAYS, () -> facts.find(ObjectionFiling.HOLIDAYS))
        .decide();
    Step<Boolean> inTime =
        reasoning.derive(IN_TIME, (day, last) -> !day.isAfter(last.lastDay()), filed, deadline);
    Step<Boolean> decided = facts.get(ObjectionFiling.DECIDED);
    return reasoning.by(inTime) || !reasoning.by(decided)
        ? reasoning.derive(
            STATUS,
            (timely, ruled, last) -> new ObjectionTiming(status(timely, ruled), last.lastDay()),
            inTime,
            decided,
            deadline)
        : reasoning.derive(
            STATUS,
            (late, ruled, last, policy) -> new ObjectionTiming(decidedLate(policy), last.lastDay()),
            inTime,
            decided,
            deadline,
            reasoning.parameter(FollowUpParameters.LATE_OBJECTION_POLICY));
  }

  private static ObjectionStatus status(boolean inTime, boolean decided) {
    if (!inTime) {
      return ObjectionStatus.LATE;
    }
    return decided ? ObjectionStatus.DECIDED : ObjectionStatus.TIMELY;
  }

  private static ObjectionStatus decidedLate(LateObjectionPolicy policy) {
    return switch (policy) {
      case STAYS_LATE -> ObjectionStatus.LATE;
      case DECISION_HEALS -> ObjectionStatus.DECIDED;
    };
  }
}
