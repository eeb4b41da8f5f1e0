package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
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
import org.jspecify.annotations.Nullable;

/**
 * <em>Isi catatan</em>: what one entry of a {@link PerformanceFile} holds: one of the values that are recorded during a year,
 * with what the file needs to know of it. Two entries are equal where their values are.
 */
public final class FileEntry {
  private final EntryType<Object> type;
  private final Object content;

  @SuppressWarnings("unchecked") // a type is only asked about the content that came with it
  private <T> FileEntry(EntryType<T> type, T content) {
    this.type = (EntryType<Object>) type;
    this.content = requireNonNull(content, "content");
  }

  /**
   * <em>Versi SKP</em>: a version of the plan.
   *
   * @param content the version
   * @return the entry
   */
  public static FileEntry of(Skp content) {
    return new FileEntry(EntryType.SKP, content);
  }

  /**
   * <em>Rencana aksi</em>: an action plan.
   *
   * @param content the action plan
   * @return the entry
   */
  public static FileEntry of(ActionPlan content) {
    return new FileEntry(EntryType.ACTION_PLAN, content);
  }

  /**
   * <em>Realisasi</em>: what was reached in a period.
   *
   * @param content what was reached
   * @return the entry
   */
  public static FileEntry of(PeriodicRealisation content) {
    return new FileEntry(EntryType.REALISATION, content);
  }

  /**
   * <em>Bukti dukung</em>: a piece of evidence.
   *
   * @param content the evidence
   * @return the entry
   */
  public static FileEntry of(Evidence content) {
    return new FileEntry(EntryType.EVIDENCE, content);
  }

  /**
   * <em>Pengamatan</em>: an observation.
   *
   * @param content the observation
   * @return the entry
   */
  public static FileEntry of(Observation content) {
    return new FileEntry(EntryType.OBSERVATION, content);
  }

  /**
   * <em>Umpan balik</em>: feedback.
   *
   * @param content the feedback
   * @return the entry
   */
  public static FileEntry of(FeedbackEntry content) {
    return new FileEntry(EntryType.FEEDBACK, content);
  }

  /**
   * <em>Dialog kinerja</em>: a dialogue of any of the three forms.
   *
   * @param content the dialogue
   * @return the entry
   */
  public static FileEntry of(PerformanceDialogue content) {
    return new FileEntry(EntryType.DIALOGUE, content);
  }

  /**
   * <em>Peninjauan kesepakatan</em>: what became of an agreement.
   *
   * @param content what became of it
   * @return the entry
   */
  public static FileEntry of(AgreementReview content) {
    return new FileEntry(EntryType.AGREEMENT_REVIEW, content);
  }

  /**
   * <em>Pemenuhan dukungan sumber daya</em>: whether promised support was given.
   *
   * @param content what was found
   * @return the entry
   */
  public static FileEntry of(SupportRecord content) {
    return new FileEntry(EntryType.SUPPORT_RECORD, content);
  }

  /**
   * <em>Bimbingan atau konseling</em>: a session of coaching.
   *
   * @param content the session
   * @return the entry
   */
  public static FileEntry of(CoachingSession content) {
    return new FileEntry(EntryType.COACHING_SESSION, content);
  }

  /**
   * <em>Format B.1.8</em>: the employee's form on a session.
   *
   * @param content the form
   * @return the entry
   */
  public static FileEntry of(FormatB18 content) {
    return new FileEntry(EntryType.FORMAT_B18, content);
  }

  /**
   * <em>Format B.1.9</em>: the leader's or coach's form on a session.
   *
   * @param content the form
   * @return the entry
   */
  public static FileEntry of(FormatB19 content) {
    return new FileEntry(EntryType.FORMAT_B19, content);
  }

  /**
   * <em>Rating pimpinan</em>: what the leader judges of a period.
   *
   * @param content the ratings
   * @return the entry
   */
  public static FileEntry of(PeriodRatings content) {
    return new FileEntry(EntryType.RATINGS, content);
  }

  /**
   * <em>Evaluasi</em>: an evaluation.
   *
   * @param content the evaluation
   * @return the entry
   */
  public static FileEntry of(EvaluationRecord content) {
    return new FileEntry(EntryType.EVALUATION, content);
  }

  /**
   * <em>Dokumen evaluasi</em>: an evaluation document, as it was handed over.
   *
   * @param content the document
   * @return the entry
   */
  public static FileEntry of(EvaluationDocument content) {
    return new FileEntry(EntryType.DOCUMENT, content);
  }

  /**
   * <em>Peristiwa keberatan</em>: what was done about an evaluation document.
   *
   * @param content the event
   * @return the entry
   */
  public static FileEntry of(ObjectionRecord content) {
    return new FileEntry(EntryType.OBJECTION, content);
  }

  /**
   * <em>Penetapan angka kredit</em>: credit, as it was fixed.
   *
   * @param content the fixing
   * @return the entry
   */
  public static FileEntry of(CreditFixing content) {
    return new FileEntry(EntryType.CREDIT, content);
  }

  /**
   * Returns the value that is recorded.
   *
   * @return the value
   */
  public Object content() {
    return content;
  }

  /**
   * Returns what kind of entry it is.
   *
   * @return the kind
   */
  public EntryKind kind() {
    return type.kind(content);
  }

  /**
   * Returns what tells the entry apart from others of its kind.
   *
   * @return the id of its value; of a plan its version, such as {@code v2}
   */
  public String id() {
    return type.id(content);
  }

  /**
   * Returns which plan the value says that it belongs to.
   *
   * @return the plan's id, where the value names it
   */
  public Optional<String> skpId() {
    return type.skpId(content);
  }

  /**
   * Returns when the value was fixed, which tells a correction from what it corrects.
   *
   * @return the value's own day, where records of its kind correct each other and have one
   */
  public Optional<LocalDate> fixedOn() {
    return type.fixedOn(content);
  }

  /**
   * Returns on which days that happened of which the value tells; days that lie ahead, such as when an agreement is due, and those
   * of periods are not among them.
   *
   * @return the days by the JSON Pointer of their property within the entry, the value's own day first
   */
  public Map<String, LocalDate> days() {
    return type.days(content);
  }

  /**
   * Returns of which thing the value is a record: of several records of one thing those that were fixed last stand.
   *
   * @return the period, agreement, session or part of the work; empty where records of its kind stand beside each other
   */
  public Optional<Object> thing() {
    return type.thing(content);
  }

  /**
   * Returns what the value says, whatever its id: two records that say the same do not contradict each other.
   *
   * @return what is compared with other records of the same thing
   */
  public Object statement() {
    return type.statement(content);
  }

  /**
   * Returns what the value refers to; it may arrive in the file later.
   *
   * @return the references, in the order of the value's properties
   */
  public List<Reference> references() {
    return type.references(content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileEntry entry && content.equals(entry.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return content.toString();
  }
}
