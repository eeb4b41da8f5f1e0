package id.skp.core.year;

import static java.util.Objects.requireNonNull;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Isi catatan</em>: what one entry of a {@link PerformanceFile} holds: one of the values that are recorded during a year,
 * with what the file needs to know of it.
 */
public sealed interface FileEntry {
  /**
   * <em>Versi SKP</em>: a version of the plan.
   *
   * @param content the value
   */
  record Plan(Skp content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Plan {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.SKP;
    }

    @Override
    public String id() {
      return PerformanceFile.versionId(content.version());
    }

    @Override
    public Optional<String> skpId() {
      return Optional.of(content.id());
    }

    @Override
    public Map<String, LocalDate> days() {
      return Days.of(content);
    }

    @Override
    public List<Reference> references() {
      return References.of(content);
    }
  }

  /**
   * <em>Rencana aksi</em>: an action plan.
   *
   * @param content the value
   */
  record Action(ActionPlan content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Action {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.RENCANA_AKSI;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/resultId", Reference.Target.RESULT, content.resultId())
          .list();
    }
  }

  /**
   * <em>Realisasi</em>: what was reached in a period.
   *
   * @param content the value
   */
  record Achievement(PeriodicRealisation content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Achievement {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.REALISASI;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Object statement() {
      return content.toBuilder().id(PerformanceFile.ANY_ID).build();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(Entries.statement(content));
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/resultId", Reference.Target.RESULT, content.resultId())
          .maybe("/actionPlanId", Reference.Target.ACTION_PLAN, content.actionPlanId())
          .all("/evidenceIds", Reference.Target.EVIDENCE, content.evidenceIds())
          .list();
    }
  }

  /**
   * <em>Bukti dukung</em>: a piece of evidence.
   *
   * @param content the value
   */
  record Proof(Evidence content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Proof {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.BUKTI_DUKUNG;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Map<String, LocalDate> days() {
      return content.date().map(day -> Map.of(Days.DATE, day)).orElse(Map.of());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .all("/resultIds", Reference.Target.RESULT, content.resultIds())
          .list();
    }
  }

  /**
   * <em>Pengamatan</em>: an observation.
   *
   * @param content the value
   */
  record Sighting(Observation content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Sighting {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.PENGAMATAN;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Map<String, LocalDate> days() {
      return Map.of(Days.DATE, content.date());
    }

    @Override
    public List<Reference> references() {
      return new References().item("/about", content.about()).list();
    }
  }

  /**
   * <em>Umpan balik</em>: feedback.
   *
   * @param content the value
   */
  record Remark(FeedbackEntry content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Remark {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.UMPAN_BALIK;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Map<String, LocalDate> days() {
      return Map.of("/feedback" + Days.DATE, content.date());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .item("/about", content.about())
          .all(
              "/feedback/evidenceIds",
              Reference.Target.EVIDENCE,
              content.feedback().evidenceIds())
          .list();
    }
  }

  /**
   * <em>Dialog kinerja</em>: a dialogue of any of the three forms.
   *
   * @param content the value
   */
  record Talk(PerformanceDialogue content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Talk {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return switch (content.form()) {
        case KLARIFIKASI_EKSPEKTASI -> EntryKind.KLARIFIKASI_EKSPEKTASI;
        case BERKELANJUTAN -> EntryKind.DIALOG_BERKELANJUTAN;
        case EVALUASI -> EntryKind.DIALOG_EVALUASI;
      };
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<String> skpId() {
      return Optional.of(content.skpId());
    }

    @Override
    public Map<String, LocalDate> days() {
      return Days.of(content);
    }

    @Override
    public List<Reference> references() {
      return References.of(content);
    }
  }

  /**
   * <em>Peninjauan kesepakatan</em>: what became of an agreement.
   *
   * @param content the value
   */
  record Review(AgreementReview content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Review {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.PENINJAUAN_KESEPAKATAN;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.followUp();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.agreementId());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/agreementId", Reference.Target.AGREEMENT, content.agreementId())
          .list();
    }
  }

  /**
   * <em>Pemenuhan dukungan sumber daya</em>: whether promised support was given.
   *
   * @param content the value
   */
  record Support(SupportRecord content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Support {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.DUKUNGAN_SUMBER_DAYA;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.given();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.support());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/support", Reference.Target.SUPPORT, content.support())
          .list();
    }
  }

  /**
   * <em>Bimbingan atau konseling</em>: a session of coaching.
   *
   * @param content the value
   */
  record Coaching(CoachingSession content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Coaching {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.PEMBINAAN;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Map<String, LocalDate> days() {
      return Map.of(Days.DATE, content.date());
    }

    @Override
    public List<Reference> references() {
      return new References().list();
    }
  }

  /**
   * <em>Format B.1.8</em>: the employee's form on a session.
   *
   * @param content the value
   */
  record Answers(FormatB18 content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Answers {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.FORMAT_B18;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.toBuilder().id(PerformanceFile.ANY_ID).build();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.sessionId());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/sessionId", Reference.Target.COACHING, content.sessionId())
          .list();
    }
  }

  /**
   * <em>Format B.1.9</em>: the leader's or coach's form on a session.
   *
   * @param content the value
   */
  record Competences(FormatB19 content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Competences {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.FORMAT_B19;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.toBuilder().id(PerformanceFile.ANY_ID).build();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.sessionId());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/sessionId", Reference.Target.COACHING, content.sessionId())
          .list();
    }
  }

  /**
   * <em>Rating pimpinan</em>: what the leader judges of a period.
   *
   * @param content the value
   */
  record Judgement(PeriodRatings content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Judgement {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.RATING;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.toBuilder().id(PerformanceFile.ANY_ID).build();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.period());
    }

    @Override
    public List<Reference> references() {
      return References.of(content);
    }
  }

  /**
   * <em>Evaluasi</em>: an evaluation.
   *
   * @param content the value
   */
  record Outcome(EvaluationRecord content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Outcome {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.EVALUASI;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<String> skpId() {
      return Optional.of(content.evaluation().skpId());
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    /**
     * By which version of the library, or of a rule set, an evaluation was made is no other judgement, and neither is the other
     * name of the middle predicate.
     */
    @Override
    public Object statement() {
      return content.evaluation().toBuilder()
          .predicate(ofStanding(content.evaluation().predicate()))
          .libraryVersion(PerformanceFile.ANY_ID)
          .ruleSetFingerprint(Optional.empty())
          .build();
    }

    private static PerformancePredicate ofStanding(PerformancePredicate predicate) {
      return predicate == PerformancePredicate.CUKUP
          ? PerformancePredicate.BUTUH_PERBAIKAN
          : predicate;
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.evaluation().period());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .maybe("/ratingsId", Reference.Target.RATINGS, content.ratingsId())
          .one(
              "/evaluation/skpVersion",
              Reference.Target.PLAN_VERSION,
              PerformanceFile.versionId(content.evaluation().skpVersion()))
          .list();
    }
  }

  /**
   * <em>Dokumen evaluasi</em>: an evaluation document, as it was handed over.
   *
   * @param content the value
   */
  record Notice(EvaluationDocument content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Notice {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.DOKUMEN_EVALUASI;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<String> skpId() {
      return Optional.of(content.skpId());
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return content.deliveredOn();
    }

    @Override
    public Object statement() {
      return content.toBuilder().id(PerformanceFile.ANY_ID).build();
    }

    @Override
    public Map<String, LocalDate> days() {
      return Days.of(content);
    }

    @Override
    public List<Reference> references() {
      return new References().list();
    }
  }

  /**
   * <em>Penetapan angka kredit</em>: credit, as it was fixed.
   *
   * @param content the value
   */
  record Credit(CreditFixing content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Credit {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.PENETAPAN_ANGKA_KREDIT;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Optional<LocalDate> fixedOn() {
      return Optional.of(content.date());
    }

    @Override
    public Object statement() {
      return content.toBuilder()
          .id(PerformanceFile.ANY_ID)
          .number(PerformanceFile.ANY_ID)
          .official(PerformanceFile.ANY_ID)
          .build();
    }

    @Override
    public Optional<Object> thing() {
      return Optional.of(content.period());
    }

    @Override
    public List<Reference> references() {
      return new References().list();
    }
  }

  /**
   * <em>Peristiwa keberatan</em>: what was done about an evaluation document.
   *
   * @param content the value
   */
  record Protest(ObjectionRecord content) implements FileEntry {
    /**
     * Refuses null.
     *
     * @param content the value
     */
    public Protest {
      requireNonNull(content, "content");
    }

    @Override
    public EntryKind kind() {
      return EntryKind.KEBERATAN;
    }

    @Override
    public String id() {
      return content.id();
    }

    @Override
    public Map<String, LocalDate> days() {
      return Map.of("/event" + Days.DATE, content.event().date());
    }

    @Override
    public List<Reference> references() {
      return new References()
          .one("/documentId", Reference.Target.DOCUMENT, content.documentId())
          .list();
    }
  }

  /**
   * Returns the value that is recorded.
   *
   * @return the value
   */
  Object content();

  /**
   * Returns what kind of entry it is.
   *
   * @return the kind
   */
  EntryKind kind();

  /**
   * Returns what tells the entry apart from others of its kind.
   *
   * @return the id of its value; of a plan its version, such as {@code v2}
   */
  String id();

  /**
   * Returns which plan the value says that it belongs to.
   *
   * @return the plan's id, where the value names it
   */
  default Optional<String> skpId() {
    return Optional.empty();
  }

  /**
   * Returns when the value was fixed, which tells a correction from what it corrects.
   *
   * @return the value's own day, where records of its kind correct each other and have one
   */
  default Optional<LocalDate> fixedOn() {
    return Optional.empty();
  }

  /**
   * Returns on which days that happened of which the value tells; days that lie ahead, such as when an agreement is due, and those
   * of periods are not among them.
   *
   * @return the days by the JSON Pointer of their property within the entry, the value's own day first
   */
  default Map<String, LocalDate> days() {
    return fixedOn().map(day -> Map.of(Days.DATE, day)).orElse(Map.of());
  }

  /**
   * Returns of which thing the value is a record: of several records of one thing those that were fixed last stand.
   *
   * @return the period, agreement, session or part of the work; empty where records of its kind stand beside each other
   */
  default Optional<Object> thing() {
    return Optional.empty();
  }

  /**
   * Returns what the value says, whatever its id: two records that say the same do not contradict each other.
   *
   * @return what is compared with other records of the same thing
   */
  default Object statement() {
    return content();
  }

  /**
   * Returns what the value refers to; it may arrive in the file later.
   *
   * @return the references, in the order of the value's properties
   */
  List<Reference> references();
}
