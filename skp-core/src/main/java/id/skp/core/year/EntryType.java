package id.skp.core.year;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Skp;
import id.skp.core.year.Reference.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the file of a year needs to know of the values of one type. */
final class EntryType<T> {
  static final EntryType<Skp> SKP = new EntryType<Skp>(
          EntryKind.SKP, plan -> PerformanceFile.versionId(plan.version()), References::of)
      .ofPlan(Skp::id)
      .days(Days::of);

  static final EntryType<ActionPlan> ACTION_PLAN = new EntryType<>(
      EntryKind.RENCANA_AKSI,
      ActionPlan::id,
      action -> to(Target.RESULT, "/resultId", action.resultId()));

  static final EntryType<PeriodicRealisation> REALISATION = new EntryType<PeriodicRealisation>(
          EntryKind.REALISASI,
          PeriodicRealisation::id,
          reached -> new References()
              .one("/resultId", Target.RESULT, reached.resultId())
              .maybe("/actionPlanId", Target.ACTION_PLAN, reached.actionPlanId())
              .all("/evidenceIds", Target.EVIDENCE, reached.evidenceIds())
              .list())
      .thing(Entries::statement)
      .statement(reached -> reached.toBuilder().id(PerformanceFile.ANY_ID).build());

  static final EntryType<Evidence> EVIDENCE = new EntryType<Evidence>(
          EntryKind.BUKTI_DUKUNG,
          Evidence::id,
          proof -> new References()
              .all("/resultIds", Target.RESULT, proof.resultIds())
              .list())
      .days(proof -> Days.of(Days.DATE, proof.date()));

  static final EntryType<Observation> OBSERVATION = new EntryType<Observation>(
          EntryKind.PENGAMATAN,
          Observation::id,
          seen -> new References().item("/about", seen.about()).list())
      .days(seen -> Map.of(Days.DATE, seen.date()));

  static final EntryType<FeedbackEntry> FEEDBACK = new EntryType<FeedbackEntry>(
          EntryKind.UMPAN_BALIK,
          FeedbackEntry::id,
          said -> new References()
              .item("/about", said.about())
              .all("/feedback/evidenceIds", Target.EVIDENCE, said.feedback().evidenceIds())
              .list())
      .days(said -> Map.of("/feedback" + Days.DATE, said.date()));

  static final EntryType<PerformanceDialogue> DIALOGUE = new EntryType<PerformanceDialogue>(
          dialogue -> switch (dialogue.form()) {
            case KLARIFIKASI_EKSPEKTASI -> EntryKind.KLARIFIKASI_EKSPEKTASI;
            case BERKELANJUTAN -> EntryKind.DIALOG_BERKELANJUTAN;
            case EVALUASI -> EntryKind.DIALOG_EVALUASI;
          },
          PerformanceDialogue::id,
          References::of)
      .ofPlan(PerformanceDialogue::skpId)
      .days(Days::of);

  static final EntryType<AgreementReview> AGREEMENT_REVIEW = new EntryType<AgreementReview>(
          EntryKind.PENINJAUAN_KESEPAKATAN,
          AgreementReview::id,
          reviewed -> to(Target.AGREEMENT, "/agreementId", reviewed.agreementId()))
      .fixedOn(AgreementReview::date)
      .thing(AgreementReview::agreementId)
      .statement(AgreementReview::followUp);

  static final EntryType<SupportRecord> SUPPORT_RECORD = new EntryType<SupportRecord>(
          EntryKind.DUKUNGAN_SUMBER_DAYA,
          SupportRecord::id,
          told -> to(Target.SUPPORT, "/support", told.support()))
      .fixedOn(SupportRecord::date)
      .thing(SupportRecord::support)
      .statement(SupportRecord::given);

  static final EntryType<CoachingSession> COACHING_SESSION = new EntryType<CoachingSession>(
          EntryKind.PEMBINAAN, CoachingSession::id, session -> List.of())
      .days(session -> Map.of(Days.DATE, session.date()));

  static final EntryType<FormatB18> FORMAT_B18 = new EntryType<FormatB18>(
          EntryKind.FORMAT_B18,
          FormatB18::id,
          filled -> to(Target.COACHING, "/sessionId", filled.sessionId()))
      .fixedOn(FormatB18::date)
      .thing(FormatB18::sessionId)
      .statement(filled -> filled.toBuilder().id(PerformanceFile.ANY_ID).build());

  static final EntryType<FormatB19> FORMAT_B19 = new EntryType<FormatB19>(
          EntryKind.FORMAT_B19,
          FormatB19::id,
          filled -> to(Target.COACHING, "/sessionId", filled.sessionId()))
      .fixedOn(FormatB19::date)
      .thing(FormatB19::sessionId)
      .statement(filled -> filled.toBuilder().id(PerformanceFile.ANY_ID).build());

  static final EntryType<PeriodRatings> RATINGS = new EntryType<PeriodRatings>(
          EntryKind.RATING, PeriodRatings::id, References::of)
      .fixedOn(PeriodRatings::date)
      .thing(PeriodRatings::period)
      .statement(judged -> judged.toBuilder().id(PerformanceFile.ANY_ID).build());

  static final EntryType<EvaluationRecord> EVALUATION = new EntryType<EvaluationRecord>(
          EntryKind.EVALUASI,
          EvaluationRecord::id,
          recorded -> new References()
              .maybe("/ratingsId", Target.RATINGS, recorded.ratingsId())
              .one(
                  "/evaluation/skpVersion",
                  Target.PLAN_VERSION,
                  PerformanceFile.versionId(recorded.evaluation().skpVersion()))
              .list())
      .ofPlan(recorded -> recorded.evaluation().skpId())
      .fixedOn(EvaluationRecord::date)
      .thing(recorded -> recorded.evaluation().period())
      .statement(EntryType::judgement);

  static final EntryType<EvaluationDocument> DOCUMENT = new EntryType<EvaluationDocument>(
          EntryKind.DOKUMEN_EVALUASI, EvaluationDocument::id, document -> List.of())
      .ofPlan(EvaluationDocument::skpId)
      .maybeFixedOn(EvaluationDocument::deliveredOn)
      .days(Days::of)
      .statement(document -> document.toBuilder().id(PerformanceFile.ANY_ID).build());

  static final EntryType<ObjectionRecord> OBJECTION = new EntryType<ObjectionRecord>(
          EntryKind.KEBERATAN,
          ObjectionRecord::id,
          done -> to(Target.DOCUMENT, "/documentId", done.documentId()))
      .days(done -> Map.of("/event" + Days.DATE, done.event().date()));

  static final EntryType<CreditFixing> CREDIT = new EntryType<CreditFixing>(
          EntryKind.PENETAPAN_ANGKA_KREDIT, CreditFixing::id, fixing -> List.of())
      .fixedOn(CreditFixing::date)
      .thing(fixing -> List.of(fixing.period(), fixing.enteredOn()))
      .statement(fixing -> fixing.toBuilder()
          .id(PerformanceFile.ANY_ID)
          .number(PerformanceFile.ANY_ID)
          .official(PerformanceFile.ANY_ID)
          .build());

  private final Function<T, EntryKind> kind;
  private final Function<T, String> id;
  private final Function<T, List<Reference>> references;
  private Function<T, Optional<String>> skpId = content -> Optional.empty();
  private Function<T, Optional<LocalDate>> fixedOn = content -> Optional.empty();
  private Function<T, Map<String, LocalDate>> days =
      content -> Days.of(Days.DATE, fixedOn(content));
  private Function<T, Optional<Object>> thing = content -> Optional.empty();
  private Function<T, Object> statement = content -> content;

  private EntryType(
      EntryKind kind, Function<T, String> id, Function<T, List<Reference>> references) {
    this(content -> kind, id, references);
  }

  private EntryType(
      Function<T, EntryKind> kind,
      Function<T, String> id,
      Function<T, List<Reference>> references) {
    this.kind = kind;
    this.id = id;
    this.references = references;
  }

  private EntryType<T> ofPlan(Function<T, String> planId) {
    skpId = planId.andThen(Optional::of);
    return this;
  }

  private EntryType<T> fixedOn(Function<T, LocalDate> day) {
    return maybeFixedOn(day.andThen(Optional::of));
  }

  private EntryType<T> maybeFixedOn(Function<T, Optional<LocalDate>> day) {
    fixedOn = day;
    return this;
  }

  private EntryType<T> days(Function<T, Map<String, LocalDate>> told) {
    days = told;
    return this;
  }

  private EntryType<T> thing(Function<T, Object> named) {
    thing = named.andThen(Optional::of);
    return this;
  }

  private EntryType<T> statement(Function<T, Object> said) {
    statement = said;
    return this;
  }

  EntryKind kind(T content) {
    return kind.apply(content);
  }

  String id(T content) {
    return id.apply(content);
  }

  Optional<String> skpId(T content) {
    return skpId.apply(content);
  }

  Optional<LocalDate> fixedOn(T content) {
    return fixedOn.apply(content);
  }

  Map<String, LocalDate> days(T content) {
    return days.apply(content);
  }

  Optional<Object> thing(T content) {
    return thing.apply(content);
  }

  Object statement(T content) {
    return statement.apply(content);
  }

  List<Reference> references(T content) {
    return references.apply(content);
  }

  private static List<Reference> to(Target target, String pointer, String id) {
    return List.of(new Reference(pointer, target, id));
  }

  /**
   * By which version of the library, or of a rule set, an evaluation was made is no other judgement, and neither is the other name
   * of the middle predicate.
   */
  private static Object judgement(EvaluationRecord recorded) {
    PerformancePredicate predicate = recorded.evaluation().predicate();
    return recorded.evaluation().toBuilder()
        .predicate(
            predicate == PerformancePredicate.CUKUP
                ? PerformancePredicate.BUTUH_PERBAIKAN
                : predicate)
        .libraryVersion(PerformanceFile.ANY_ID)
        .ruleSetFingerprint(Optional.empty())
        .build();
  }
}
