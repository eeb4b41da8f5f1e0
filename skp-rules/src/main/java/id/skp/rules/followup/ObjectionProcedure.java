package id.skp.rules.followup;

import id.skp.core.followup.ObjectionStatus;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.time.LocalDate;
import java.util.List;
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
  public Step<ObjectionTiming> apply(ObjectionFiling filing, Reasoning reasoning) {
    DayCounter counter = new DayCounter(reasoning, filing.holidays());
    Step<LocalDate> received = counter.date(FollowUpRules.RECEIVED_ON, filing.receivedOn());
    Step<LocalDate> filed = counter.date(FollowUpRules.FILED_ON, filing.filedOn());
    if (filed.value().isBefore(received.value())) {
      throw reasoning.invalid(
          FollowUpRules.FILED_ON.name(),
          Message.of(FILED_BEFORE_RECEIPT, filed.value(), received.value()));
    }
    Step<Deadline> deadline = reasoning.decide(
        FollowUpRules.OBJECTION_DEADLINE,
        new FilingPeriod(filing.receivedOn(), filing.days(), Optional.empty(), filing.holidays()));
    Step<Boolean> inTime =
        reasoning.derive(IN_TIME, (day, last) -> !day.isAfter(last.lastDay()), filed, deadline);
    return status(
        inTime, deadline, reasoning.given(FollowUpRules.DECIDED, filing.decided()), reasoning);
  }

  private static Step<ObjectionTiming> status(
      Step<Boolean> inTime, Step<Deadline> deadline, Step<Boolean> decided, Reasoning reasoning) {
    LocalDate last = deadline.value().lastDay();
    if (inTime.value()) {
      ObjectionStatus status = decided.value() ? ObjectionStatus.DECIDED : ObjectionStatus.TIMELY;
      return reasoning.conclude(
          STATUS, new ObjectionTiming(status, last), List.of(inTime, decided));
    } else if (!decided.value()) {
      return reasoning.conclude(
          STATUS, new ObjectionTiming(ObjectionStatus.LATE, last), List.of(inTime, decided));
    }
    Step<LateObjectionPolicy> policy =
        reasoning.parameter(FollowUpParameters.LATE_OBJECTION_POLICY);
    return reasoning.conclude(
        STATUS,
        new ObjectionTiming(decidedLate(policy.value()), last),
        List.of(inTime, decided, policy));
  }

  private static ObjectionStatus decidedLate(LateObjectionPolicy policy) {
    return switch (policy) {
      case STAYS_LATE -> ObjectionStatus.LATE;
      case DECISION_HEALS -> ObjectionStatus.DECIDED;
    };
  }
}
