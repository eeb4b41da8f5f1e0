package id.skp.rules.followup;

import id.skp.core.followup.ObjectionProfile;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.time.LocalDate;

/** Counts the days for handing the evaluation document over, or for returning it; where the profile sets none, no rule applies. */
final class DocumentDeadlineProcedure implements Procedure<DocumentPeriod, Deadline> {
  private static final Calculation LIMIT =
      Calculation.of("documentLimit", "Jangka waktu dokumen", "Time for the document");
  private static final Text NO_LIMIT = Text.of(
      "tata cara keberatan {0} tidak menetapkan jangka waktu penyerahan dokumen",
      "the objection profile {0} sets no time for handing the document over");

  @Override
  public Step<Deadline> apply(Facts<DocumentPeriod> facts, Reasoning reasoning) {
    Step<ObjectionProfile> profile = reasoning.parameter(FollowUpParameters.OBJECTION_PROFILE);
    reasoning.require(
        profile,
        each -> each.documentLimit().isPresent(),
        each -> reasoning.notApplicable(Message.of(NO_LIMIT, each)));
    DayCounter counter = DayCounter.of(facts, DocumentPeriod.HOLIDAYS, reasoning);
    Step<LocalDate> from = DayCounter.date(facts, DocumentPeriod.COUNTED_FROM, reasoning);
    Step<LocalDate> last = counter.lastDay(
        from, reasoning.derive(LIMIT, rule -> rule.documentLimit().orElseThrow(), profile));
    return DeadlineSteps.deadline(last, from, facts, DocumentPeriod.AS_OF, reasoning);
  }
}
