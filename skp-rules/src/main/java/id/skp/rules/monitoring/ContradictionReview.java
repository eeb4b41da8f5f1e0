package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.year.FileEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks for records of one thing that were fixed and recorded on one day and differ: none of them corrects the others. */
final class ContradictionReview {
  private final FileInspection inspection;

  ContradictionReview(FileInspection inspection) {
    this.inspection = inspection;
  }

  void review() {
    review(EvaluationRecord.class, each -> each.evaluation().period());
    review(PeriodRatings.class, PeriodRatings::period);
    review(EvaluationDocument.class, EvaluationDocument::period);
    review(AgreementReview.class, AgreementReview::agreementId);
    review(FormatB18.class, FormatB18::sessionId);
    review(FormatB19.class, FormatB19::sessionId);
  }

  private <T> void review(Class<T> type, Function<T, Object> thing) {
    Map<Object, List<T>> last = new HashMap<>(inspection.file().lastFixedBy(type, thing));
    inspection.each(
        type,
        (value, entry) -> Optional.ofNullable(last.remove(thing.apply(value)))
            .ifPresent(records -> review(records, entry)));
  }

  /** The finding stands at the first record of the thing. */
  private <T> void review(List<T> last, FileEntry first) {
    if (last.size() > 1) {
      inspection.add(
          MonitoringFinding.CONTRADICTING_RECORDS,
          first,
          "",
          first.kind(),
          last.stream().map(inspection::idOf).toList());
    }
  }
}
