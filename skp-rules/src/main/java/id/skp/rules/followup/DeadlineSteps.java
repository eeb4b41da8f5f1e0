package id.skp.rules.followup;

import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days left until a last day, where they are asked for. */
final class DeadlineSteps {
  private static final Calculation DEADLINE = Calculation.of("deadline", "Batas waktu", "Deadline");
  private static final Text AS_OF_TOO_EARLY = Text.of(
      "{0} sebelum awal hitungan {1}; tanyakan hari pada atau sesudahnya",
      "{0} lies before the beginning of the count, {1}; ask for a day on or after it");

  private DeadlineSteps() {}

  static <I> Step<Deadline> deadline(
      Step<LocalDate> last,
      Step<LocalDate> from,
      Facts<I> facts,
      Field<? super I, Optional<LocalDate>> asOf,
      Reasoning reasoning) {
    if (facts.find(asOf).isEmpty()) {
      return reasoning.derive(DEADLINE, day -> new Deadline(day, Optional.empty()), last);
    }
    Step<LocalDate> asked = DayCounter.date(facts, asOf, reasoning);
    reasoning.require(
        asked,
        from,
        (day, first) -> !day.isBefore(first),
        (day, first) -> facts.invalid(asOf, Message.of(AS_OF_TOO_EARLY, day, first)));
    return reasoning.derive(DEADLINE, DeadlineSteps::left, last, asked);
  }

  private static Deadline left(LocalDate last, LocalDate asked) {
    return new Deadline(last, Optional.of(ChronoUnit.DAYS.between(asked, last)));
  }
}
