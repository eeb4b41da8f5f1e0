package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.ID;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Skp;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The file of a year: a list for each kind of entry. */
final class YearShapes {
  private static final Map<EntryKind, Shape<RecordedEntry>> ENTRIES =
      new EnumMap<>(EntryKind.class);

  static {
    for (EntryKind kind : EntryKind.values()) {
      ENTRIES.put(kind, entry(kind));
    }
  }

  static final ObjectShape<PerformanceFile, ?> FILE = file();

  private static final Shape<EntryKind> KIND =
      Shape.constant(EntryKind.class, Text.of("Jenis isian", "What is recorded."));

  private static ObjectShape<PerformanceFile, ?> file() {
    ObjectShape.Fields<PerformanceFile, FileParts> fields = ObjectShape.of(
            "performanceFile",
            Text.of("Berkas kinerja", "All that is recorded on one plan."),
            FileParts::new,
            FileParts::file)
        .required("skpId", ID, PerformanceFile::skpId, (parts, id) -> parts.skpId = id)
        .saying("The id of the plan that the file is about.");
    for (EntryKind kind : EntryKind.values()) {
      fields.list(
          kind.listName(),
          Objects.requireNonNull(ENTRIES.get(kind)).list(),
          file -> file.entries(kind),
          (parts, list) -> parts.entries.put(kind, list));
      fields.saying(kind.label().english() + ": what was recorded, in the order of the file.");
    }
    return fields
        .optional(
            "holidays",
            DATE.list().distinct(),
            PerformanceFile::holidays,
            (parts, days) -> parts.holidays = Optional.of(days))
        .saying("Days that are no working days though their day of the week is one; needed where"
            + " working days are counted.")
        .shape();
  }

  /** Returns the shape of an entry that stands alone; of one of an unknown kind nothing more can be said. */
  static ObjectShape<RecordedEntry, ?> entryAlone(Optional<EntryKind> kind) {
    ObjectShape.Fields<RecordedEntry, AloneParts> fields = ObjectShape.of(
            null,
            Text.of("Isian berkas kinerja", "An entry of the file of a year."),
            AloneParts::new,
            (AloneParts parts) -> Objects.requireNonNull(parts.entry))
        .required("kind", KIND, recorded -> recorded.entry().kind(), (parts, unused) -> {});
    kind.map(ENTRIES::get)
        .ifPresentOrElse(
            known -> fields
                .required(
                    "entry", known, recorded -> recorded, (parts, entry) -> parts.entry = entry)
                .saying("What was recorded, in the form of its kind."),
            () -> fields
                .required(
                    "entry",
                    Shape.data(Map.of("type", "object")),
                    recorded -> recorded,
                    (parts, unused) -> {})
                .saying("What was recorded, in the form of its kind."));
    return fields.where(YearShapes::formsOfKinds).shape();
  }

  private static Map<String, Object> formsOfKinds(Definitions definitions) {
    List<Map<String, Object>> forms = new ArrayList<>();
    ENTRIES.forEach((kind, entry) -> forms.add(Shape.orderedMap(
        "if", Map.of("properties", Map.of("kind", Map.of("const", kind.name()))),
        "then", Map.of("properties", Map.of("entry", entry.use(definitions))))));
    return Map.of("allOf", forms);
  }

  private static Shape<RecordedEntry> entry(EntryKind kind) {
    return switch (kind) {
      case SKP -> entry(kind, "planEntry", Skp.class, PlanShapes.SKP, FileEntry::of);
      case RENCANA_AKSI ->
        entry(kind, "actionPlanEntry", ActionPlan.class, WorkShapes.ACTION_PLAN, FileEntry::of);
      case REALISASI ->
        entry(
            kind,
            "realisationEntry",
            PeriodicRealisation.class,
            WorkShapes.REALISATION,
            FileEntry::of);
      case BUKTI_DUKUNG ->
        entry(kind, "evidenceEntry", Evidence.class, EvidenceShapes.EVIDENCE, FileEntry::of);
      case PENGAMATAN ->
        entry(kind, "observationEntry", Observation.class, WorkShapes.OBSERVATION, FileEntry::of);
      case UMPAN_BALIK ->
        entry(kind, "feedbackEntry", FeedbackEntry.class, WorkShapes.FEEDBACK, FileEntry::of);
      case KLARIFIKASI_EKSPEKTASI ->
        entry(
            kind,
            "expectationDialogueEntry",
            ExpectationDialogue.class,
            DialogueShapes.EXPECTATION_DIALOGUE,
            FileEntry::of);
      case DIALOG_BERKELANJUTAN ->
        entry(
            kind,
            "progressDialogueEntry",
            ProgressDialogue.class,
            DialogueShapes.PROGRESS_DIALOGUE,
            FileEntry::of);
      case DIALOG_EVALUASI ->
        entry(
            kind,
            "evaluationDialogueEntry",
            EvaluationDialogue.class,
            DialogueShapes.EVALUATION_DIALOGUE,
            FileEntry::of);
      case PENINJAUAN_KESEPAKATAN ->
        entry(
            kind,
            "agreementReviewEntry",
            AgreementReview.class,
            DialogueShapes.AGREEMENT_REVIEW,
            FileEntry::of);
      case DUKUNGAN_SUMBER_DAYA ->
        entry(
            kind,
            "supportRecordEntry",
            SupportRecord.class,
            DialogueShapes.SUPPORT_RECORD,
            FileEntry::of);
      case PEMBINAAN ->
        entry(
            kind,
            "coachingSessionEntry",
            CoachingSession.class,
            CoachingShapes.SESSION,
            FileEntry::of);
      case FORMAT_B18 ->
        entry(kind, "formatB18Entry", FormatB18.class, CoachingShapes.FORMAT_B18, FileEntry::of);
      case FORMAT_B19 ->
        entry(kind, "formatB19Entry", FormatB19.class, CoachingShapes.FORMAT_B19, FileEntry::of);
      case RATING ->
        entry(kind, "ratingsEntry", PeriodRatings.class, JudgementShapes.RATINGS, FileEntry::of);
      case EVALUASI ->
        entry(
            kind, "evaluationEntry", EvaluationRecord.class, JudgementShapes.RECORD, FileEntry::of);
      case DOKUMEN_EVALUASI ->
        entry(
            kind,
            "evaluationDocumentEntry",
            EvaluationDocument.class,
            FollowUpShapes.DOCUMENT,
            FileEntry::of);
      case KEBERATAN ->
        entry(
            kind,
            "objectionEventEntry",
            ObjectionRecord.class,
            FollowUpShapes.RECORD,
            FileEntry::of);
      case PENETAPAN_ANGKA_KREDIT ->
        entry(
            kind,
            "creditFixingEntry",
            CreditFixing.class,
            FollowUpShapes.CREDIT_FIXING,
            FileEntry::of);
    };
  }

  /** Returns the shape of an entry: what it says, and beside it the day on which it was recorded. */
  private static <C, B> Shape<RecordedEntry> entry(
      EntryKind kind,
      String name,
      Class<C> type,
      ObjectShape<C, B> content,
      Function<C, FileEntry> maker) {
    return ObjectShape.of(
            name,
            kind.label(),
            () -> new EntryParts<>(content.parts()),
            parts -> new RecordedEntry(
                Objects.requireNonNull(parts.recordedOn),
                maker.apply(content.value(parts.content))))
        .required(
            "recordedOn", DATE, RecordedEntry::recordedOn, (parts, day) -> parts.recordedOn = day)
        .saying(
            "The day on which the entry was recorded; what was recorded later does not count on an earlier day.")
        .all(content, recorded -> type.cast(recorded.entry().content()), parts -> parts.content)
        .shape();
  }

  /** What is read of an entry that stands alone. */
  private static final class AloneParts {
    private @Nullable RecordedEntry entry;
  }

  /** What is read of an entry. */
  private static final class EntryParts<B> {
    private final B content;
    private @Nullable LocalDate recordedOn;

    private EntryParts(B content) {
      this.content = content;
    }
  }

  /** What is read of a file. */
  private static final class FileParts {
    private final Map<EntryKind, List<RecordedEntry>> entries = new EnumMap<>(EntryKind.class);
    private String skpId = "";
    private Optional<List<LocalDate>> holidays = Optional.empty();

    PerformanceFile file() {
      List<RecordedEntry> all = new ArrayList<>();
      for (List<RecordedEntry> list : entries.values()) {
        for (int i = 0; i < list.size(); i++) {
          all.add(list.get(i).at(i));
        }
      }
      return new PerformanceFile(skpId, all, holidays);
    }
  }

  private YearShapes() {}
}
