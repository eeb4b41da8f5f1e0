package id.skp.rules.permenpanrb8of2021;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.planreview.PlanReview;
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
          "realisasi hasil kerja {0} tidak disertai bukti dukung; lampirkan bukti dukungnya",
          "the realisation of work result {0} has no evidence; attach the evidence"),
      MEASUREMENT);

  /** A result of the plan is not judged, and so does not enter the score. */
  public static final FindingKind RESULT_NOT_JUDGED = new FindingKind(
      "RESULT_NOT_JUDGED",
      Severity.WARNING,
      Text.of(
          "hasil kerja {0} dalam SKP tidak dinilai dan tidak masuk nilai; tambahkan",
          "work result {0} of the plan is not judged and does not enter the score; add it"),
      MEASUREMENT);

  /** Of a target in percent and its realisation one is clearly written as a share of 1. */
  public static final FindingKind REALISATION_IN_OTHER_MEASURE = new FindingKind(
      "REALISATION_IN_OTHER_MEASURE",
      Severity.WARNING,
      Text.of(
          "realisasi indikator {0} adalah {1}, sedangkan targetnya {2}: salah satunya tampak sebagai bagian dari 1, bukan persen; tulis keduanya dalam persen, misalnya 90, bukan 0,9",
          "the realisation of indicator {0} is {1} and its target {2}: one of them looks like a share of 1, not a percentage; write both in percent, such as 90, not 0.9"),
      LegalSource.cited(Basis.INFERRED, Sources8Of2021.ACHIEVEMENT));

  /** A target and its realisation are so far from each other that one of them is most likely counted in something else. */
  public static final FindingKind REALISATION_FAR_FROM_TARGET = new FindingKind(
      "REALISATION_FAR_FROM_TARGET",
      Severity.WARNING,
      Text.of(
          "realisasi indikator {0} adalah {1}, sedangkan targetnya {2}; keduanya tampak dihitung dalam satuan berbeda, misalnya ribu atau juta; samakan satuannya, dan biarkan bila memang demikian",
          "the realisation of indicator {0} is {1} and its target {2}; they look as if counted in different units, such as thousands or millions; use the same unit, and leave it where it is so"),
      LegalSource.cited(Basis.INFERRED, Sources8Of2021.ACHIEVEMENT));

  /** An appraisal of all of 2021 needs the value of its first half, which another regulation governs. */
  public static final FindingKind YEAR_NOT_INTEGRATED = new FindingKind(
      "YEAR_NOT_INTEGRATED",
      Severity.WARNING,
      Text.of(
          "periode {0} memuat hari sebelum {1}, yang dinilai menurut PP 46/2011, bukan dengan nilai ini; gabungkan dengan aturan {2}, atau nilai hari sesudahnya saja",
          "the period {0} has days before {1}, which are judged under PP 46/2011 and not by this score; join the two by the rule {2}, or appraise the days from then on alone"),
      LegalSource.cited(Basis.CIRCULAR, Sources8Of2021.REGULATION));

  /** What the leader gave under the other regulation, and this one does not know, is not counted. */
  public static final FindingKind VALUES_OF_OTHER_REGULATION =
      PlanReview.VALUES_OF_OTHER_REGULATION;

  /** A score of the survey is given, and the appraisal says that none counts. */
  public static final FindingKind SURVEY_NOT_COUNTED = new FindingKind(
      "SURVEY_NOT_COUNTED",
      Severity.ERROR,
      Text.of(
          "nilai survei {0} diberikan, tetapi tidak dihitung karena peerOpinion tidak true; isi true, atau hilangkan nilai survei",
          "the survey score of {0} is given and not counted, since peerOpinion is not true; make it true, or leave the survey scores out"),
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.BEHAVIOUR));

  /** A level is given of an aspect that does not apply. */
  public static final FindingKind LEVEL_NOT_COUNTED = new FindingKind(
      "LEVEL_NOT_COUNTED",
      Severity.WARNING,
      Text.of(
          "level {0} tidak dihitung: aspek ini tidak berlaku bagi jabatan itu dan SKP tidak memuat standarnya; tambahkan standarnya, atau hilangkan level",
          "the level of {0} is not counted: the aspect does not apply to the position, and the plan has no standard of it; add the standard, or leave the level out"),
      BehaviourParameters.LEADERSHIP_APPLIES.source());

  /** The category and the score of a superior's result cannot belong together. */
  public static final FindingKind SUPERIOR_CONTRADICTS_ITSELF = new FindingKind(
      "SUPERIOR_CONTRADICTS_ITSELF",
      Severity.WARNING,
      Text.of(
          "hasil kerja atasan berkategori {0} dengan nilai {1}, yang tidak mungkin bersama; bobotnya mengikuti kategori; perbaiki salah satunya",
          "the superior's result is of category {0} with a score of {1}, which cannot be together; its weight follows the category; correct one of them"),
      LegalSource.cited(Basis.INFERRED, Sources8Of2021.NON_DIRECT));

  /** The superior who scores the behaviour has just come. */
  public static final FindingKind SUPERIOR_TOO_NEW = new FindingKind(
      "SUPERIOR_TOO_NEW",
      Severity.ERROR,
      ScoredBehaviour.TOO_NEW,
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.BEHAVIOUR_REVIEW));

  /** Each level shown is below what the post requires. */
  public static final FindingKind ALL_LEVELS_BELOW = new FindingKind(
      "ALL_LEVELS_BELOW",
      Severity.WARNING,
      Text.of(
          "semua level perilaku di bawah standar jabatan: {0}; pejabat yang membidangi kepegawaian perlu meminta klarifikasi pejabat penilai",
          "all levels of behaviour are below what the post requires: {0}; the head of personnel must ask the assessing official to clarify"),
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.BEHAVIOUR_REVIEW));

  private EvaluationFindings8Of2021() {}

  static List<FindingKind> kinds() {
    return List.of(
        YEAR_NOT_INTEGRATED,
        REALISATION_WITHOUT_EVIDENCE,
        RESULT_NOT_JUDGED,
        REALISATION_IN_OTHER_MEASURE,
        REALISATION_FAR_FROM_TARGET,
        VALUES_OF_OTHER_REGULATION,
        SURVEY_NOT_COUNTED,
        LEVEL_NOT_COUNTED,
        SUPERIOR_TOO_NEW,
        ALL_LEVELS_BELOW,
        SUPERIOR_CONTRADICTS_ITSELF);
  }
}
