package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.Applicability;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.List;

/** The findings on one appraisal: what is missing in it, and where a rating departs from the recommendation. */
public final class EvaluationFindings6Of2022 {
  private static final LegalSource EVIDENCE =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources.EVALUATION_FORM);
  private static final LegalSource STEPS =
      LegalSource.cited(Basis.CIRCULAR, "PermenPAN-RB 6/2022, Pasal 24-25", Sources.CIRCULAR);

  private static final LegalSource READING = LegalSource.open(
      Basis.OUR_READING,
      Sources.RESULT_RATING,
      "OQ-608",
      "rekomendasi bukan keputusan; penyimpangan memerlukan alasan",
      "a recommendation is no decision; departing from it needs a reason");

  /** The predicate of the organisation has not been fixed, which is the first step of an evaluation. */
  public static final FindingKind ORGANISATION_PREDICATE_MISSING = new FindingKind(
      "ORGANISATION_PREDICATE_MISSING",
      Severity.WARNING,
      Text.of(
          "predikat kinerja organisasi belum ditetapkan; tetapkan sebelum menilai pegawai",
          "the organisation predicate has not been fixed; fix it before people are evaluated"),
      STEPS);

  /** A work result has no realisation. */
  public static final FindingKind REALISATION_MISSING = new FindingKind(
      "REALISATION_MISSING",
      Severity.WARNING,
      Text.of(
          "hasil kerja {0} belum memiliki realisasi; catat realisasinya",
          "work result {0} has no realisation; record it"),
      EVIDENCE);

  /** A realisation has no evidence. */
  public static final FindingKind REALISATION_WITHOUT_EVIDENCE = new FindingKind(
      "REALISATION_WITHOUT_EVIDENCE",
      Severity.WARNING,
      Text.of(
          "realisasi hasil kerja {0} tidak disertai bukti dukung; lampirkan bukti dukungnya",
          "the realisation of work result {0} has no evidence; attach the evidence"),
      EVIDENCE);

  /** A work result or a behaviour value has no feedback. */
  public static final FindingKind FEEDBACK_MISSING = new FindingKind(
      "FEEDBACK_MISSING",
      Severity.WARNING,
      Text.of(
          "{0} belum mendapat umpan balik; catat umpan balik yang diterima",
          "{0} has received no feedback; record the feedback that was given"),
      EVIDENCE);

  /** A work result has no rating, so that no rating can be recommended. */
  public static final FindingKind RESULT_NOT_RATED = new FindingKind(
      "RESULT_NOT_RATED",
      Severity.ADVICE,
      Text.of(
          "hasil kerja {0} belum diberi rating; rating keseluruhan tidak dapat direkomendasikan",
          "work result {0} has no rating; no overall rating can be recommended"),
      LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.RESULT_RATING));

  /** A result of the plan is not judged in the appraisal. */
  public static final FindingKind RESULT_NOT_JUDGED = new FindingKind(
      "RESULT_NOT_JUDGED",
      Severity.WARNING,
      Text.of(
          "hasil kerja {0} dalam SKP tidak dinilai; tambahkan, atau catat bahwa tidak berlaku pada periode ini",
          "work result {0} of the plan is not judged; add it, or record that it has no part in this period"),
      EVIDENCE);

  /** No rating could be recommended. */
  public static final FindingKind NO_RECOMMENDATION = new FindingKind(
      "NO_RECOMMENDATION",
      Severity.ADVICE,
      Text.of(
          "rating hasil kerja tidak dapat direkomendasikan: {0}; beri rating sendiri, dengan alasan",
          "no rating of the work results can be recommended: {0}; rate them, with a reason"),
      READING);

  /** The appraiser's rating is not the recommended one; the reason is on record. */
  public static final FindingKind DEPARTS_FROM_RECOMMENDATION = new FindingKind(
      "DEPARTS_FROM_RECOMMENDATION",
      Severity.ADVICE,
      Text.of(
          "pejabat penilai memberi {0}, rekomendasi {1}; alasan: {2}",
          "the appraiser gave {0} where {1} was recommended; reason: {2}"),
      READING);

  /** The appraiser's rating is not the recommended one, and no reason is on record. */
  public static final FindingKind DEPARTURE_WITHOUT_REASON = new FindingKind(
      "DEPARTURE_WITHOUT_REASON",
      Severity.WARNING,
      Text.of(
          "pejabat penilai memberi {0}, rekomendasi {1}, tanpa alasan; isi departureReason",
          "the appraiser gave {0} where {1} was recommended, without a reason; fill departureReason"),
      READING);

  /** What belongs to the scores of the regulation before this one is not counted. */
  public static final FindingKind VALUES_OF_OTHER_REGULATION =
      Applicability.valuesOfOtherRegulation(
          LegalSource.cited(Basis.INFERRED, Sources.RESULT_RATING));

  private EvaluationFindings6Of2022() {}

  static List<FindingKind> kinds() {
    return List.of(
        ORGANISATION_PREDICATE_MISSING,
        REALISATION_MISSING,
        REALISATION_WITHOUT_EVIDENCE,
        FEEDBACK_MISSING,
        RESULT_NOT_RATED,
        RESULT_NOT_JUDGED,
        NO_RECOMMENDATION,
        DEPARTS_FROM_RECOMMENDATION,
        DEPARTURE_WITHOUT_REASON,
        VALUES_OF_OTHER_REGULATION);
  }
}
