package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.rules.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks for records of one thing that were fixed and recorded on one day and differ: none of them corrects the others. */
final class ContradictionReview {
  private static final Text REMARK = Text.of(
      "; hanya {0} yang pertama diperiksa satu per satu",
      "; only the first {0} are looked at one by one");

  private final FileInspection inspection;
  private final int mostOfOne;

  ContradictionReview(FileInspection inspection) {
    this.inspection = inspection;
    this.mostOfOne = FileReview.mostOfOne(inspection.file());
  }

  void review() {
    review(EvaluationRecord.class, each -> each.evaluation().period());
    review(PeriodRatings.class, PeriodRatings::period);
    review(EvaluationDocument.class, EvaluationDocument::period);
    review(AgreementReview.class, AgreementReview::agreementId);
    review(SupportRecord.class, SupportRecord::support);
    review(
        CreditFixing.class,
        each -> List.of(
            each.period(),
            each.enteredOn(),
            FixedCredit.ofSeveral(each, inspection.together().posts())));
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
        last.getOrDefault(key, List.of()).stream().map(inspection::idOf).toList(),
        remark(entry.kind(), last.getOrDefault(key, List.of()).size())));
  }

  private Object remark(EntryKind kind, int differing) {
    boolean each = kind != EntryKind.RATING && kind != EntryKind.EVALUASI;
    return each || differing <= mostOfOne ? "" : Message.of(REMARK, mostOfOne).toText();
  }

  /** The finding stands at the record that comes first in the document. */
  private FileEntry earlier(FileEntry one, FileEntry other) {
    return inspection.file().placeOf(one) < inspection.file().placeOf(other) ? one : other;
  }
}
