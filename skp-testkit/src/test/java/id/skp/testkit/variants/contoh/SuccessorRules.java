package id.skp.testkit.variants.contoh;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Extension;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.planreview.ExtensionFindings;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;

/** What the regulation adds to documents, decides and reads. */
final class SuccessorRules {
  static final String REGULATION = "Permen Contoh 1/2027";

  /** The risks of a plan; every plan has them. */
  static final Extension<Skp, List<Risk>> RISKS = Extension.ofPlan(
          "risks", Text.of("Risiko", "Risks"), ValueForms.list(Risk.FORM, 1), article("Pasal 6"))
      .required();

  /** The points of the results. */
  static final Extension<Appraisal, List<Score>> SCORES = Extension.ofAppraisal(
          "scores",
          Text.of("Nilai hasil kerja", "Points of results"),
          ValueForms.list(Score.FORM, 1),
          article("Pasal 9"))
      .required();

  /** The rating of behaviour, on the regulation's own scale. */
  static final Extension<Appraisal, Grade> CONDUCT = Extension.ofAppraisal(
          "conduct",
          Text.of("Rating perilaku", "Rating of behaviour"),
          ValueForms.constant(Grade.class),
          article("Pasal 10"))
      .required();

  /** What came out, once it is fixed: the record that is kept with the appraisal. */
  static final Extension<Appraisal, Appraised> OUTCOME = Extension.ofAppraisal(
      "outcome", Text.of("Hasil evaluasi", "Outcome"), Appraised.FORM, article("Pasal 12"));

  /** Another outcome is recorded than the one that follows. */
  static final FindingKind RECORDED = ExtensionFindings.recordedOtherwise(article("Pasal 12"));

  /** How many points an accepted risk takes off. */
  static final ParameterKey<Ratio> RISK_POINTS = ParameterKey.of(
      "riskPoints",
      Ratio.class,
      Text.of("Pengurang risiko (poin)", "Points off for a risk"),
      ValueForms.ratio(0, 100, "points"));

  /** From which points on which rating of results. */
  static final ParameterKey<Bands<Grade>> GRADE_BANDS =
      ParameterKey.bands("gradeBands", Grade.class, Text.of("Rentang rating", "Bands of ratings"));

  /** The 16 cells: by rating of results, then of behaviour. */
  static final ParameterKey<Matrix> MATRIX = ParameterKey.of(
      "meritMatrix",
      Matrix.class,
      Text.of("Matriks predikat", "Matrix of predicates"),
      Matrix.FORM);

  /** The predicate of two ratings. Outcome field {@code merit}. */
  static final RuleKey<Grades, Merit> MERIT = RuleKey.of(
      "merit",
      Text.of("Predikat", "Predicate"),
      InputForm.of(
          Grades.class,
          given -> new Grades(
              given.required(Grades.RESULTS, given.constant(Grades.RESULTS, Grade.class)),
              given.required(Grades.BEHAVIOUR, given.constant(Grades.BEHAVIOUR, Grade.class))),
          Grades.RESULTS,
          Grades.BEHAVIOUR),
      OutputForm.single(Merit.class, "merit"));

  /** The evaluation of an appraisal, under the name that every regulation gives it, with an outcome of this one's own. */
  static final RuleKey<Appraisal, Appraised> EVALUATION = RuleKey.of(
      PerformanceRules.EVALUATION.name(),
      PerformanceRules.EVALUATION.title(),
      InputForm.document(Appraisal.class, PerformanceRules.APPRAISAL),
      OutputForm.of(Appraised.class)
          .with("points", Appraised::points)
          .with("results", Appraised::results)
          .with("behaviour", Appraised::behaviour)
          .with("merit", Appraised::merit));

  /** What it takes to evaluate under this regulation. */
  static final Service EVALUATING = Service.of(
      PerformanceRules.EVALUATING.name(),
      PerformanceRules.EVALUATING.title(),
      EVALUATION,
      MERIT,
      PerformanceRules.EVALUATION_REVIEW);

  private SuccessorRules() {}

  static LegalSource article(String article) {
    return LegalSource.cited(Basis.REGULATION_TEXT, REGULATION + ", " + article);
  }

  static Map<Grade, Merit> row(Merit notYet, Merit nearly, Merit met, Merit exceeded) {
    return Map.of(
        Grade.BELUM, notYet,
        Grade.MENDEKATI, nearly,
        Grade.MEMENUHI, met,
        Grade.MELAMPAUI, exceeded);
  }
}
