package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.year.FileEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Object, List<T>> last = inspection.file().lastFixedBy(type, thing);
    Map<Object, FileEntry> first = new LinkedHashMap<>();
    inspection.each(type, (value, entry) -> {
      List<T> records = last.getOrDefault(thing.apply(value), List.of());
      if (records.size() > 1 && records.contains(value)) {
        first.merge(thing.apply(value), entry, this::earlier);
      }
    });
    first.forEach((key, entry) -> inspection.add(
        MonitoringFinding.CONTRADICTING_RECORDS,
        entry,
        "",
        entry.kind(),
        last.getOrDefault(key, List.of()).stream().map(inspection::idOf).toList()));
  }

  /** The finding stands at the record that comes first in the document. */
  private FileEntry earlier(FileEntry one, FileEntry other) {
    return inspection.file().placeOf(one) < inspection.file().placeOf(other) ? one : other;
  }
}
