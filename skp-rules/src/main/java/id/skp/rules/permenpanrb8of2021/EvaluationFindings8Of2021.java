package id.skp.rules.permenpanrb8of2021;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import java.util.List;

/** The findings on one appraisal under PermenPAN-RB 8/2021. */
public final class EvaluationFindings8Of2021 {
  private static final LegalSource MEASUREMENT =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.ACHIEVEMENT);

  /** A realisation has no evidence. */
  public static final FindingKind REALISATION_WITHOUT_EVIDENCE = new FindingKind(
      "REALISATION_WITHOUT_EVIDENCE",
      Severity.WARNING,
      Text.of(
          "realisasi hasil kerja {0} tidak disertai bukti dukung",
          "the realisation of work result {0} has no evidence"),
      MEASUREMENT);

  /** A result of the plan is not judged, and so does not enter the score. */
  public static final FindingKind RESULT_NOT_JUDGED = new FindingKind(
      "RESULT_NOT_JUDGED",
      Severity.WARNING,
      Text.of(
          "hasil kerja {0} dalam SKP tidak dinilai dan tidak masuk nilai; tambahkan",
          "work result {0} of the plan is not judged and does not enter the score; add it"),
      MEASUREMENT);

  private EvaluationFindings8Of2021() {}

  static List<FindingKind> kinds() {
    return List.of(REALISATION_WITHOUT_EVIDENCE, RESULT_NOT_JUDGED);
  }
}
