package id.skp.rules.paper;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.text.Text;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules by which a regulation with forms of its own fills them. {@link Papers} asks the rule set for them first; one that has none, and
 * carries out PermenPAN-RB 6/2022, has the papers of that.
 */
public final class PaperRules {
  /** Fills the papers on a plan. Outcome field {@code papers}: their titles. */
  public static final RuleKey<SkpFile, FilledPapers> PLAN_PAPERS = RuleKey.of(
      "plan-papers",
      Text.of("Formulir SKP", "Papers on a plan"),
      InputForm.document(SkpFile.class, PerformanceRules.SKP),
      OutputForm.of(FilledPapers.class)
          .with("papers", filled -> filled.papers().stream().map(Paper::title).toList()));

  /**
   * Fills the papers on an appraisal with what comes out of it, which the rule finds out by itself. Outcome field {@code papers}: their
   * titles.
   */
  public static final RuleKey<Appraisal, FilledPapers> EVALUATION_PAPERS = RuleKey.of(
      "evaluation-papers",
      Text.of("Formulir evaluasi", "Papers on an appraisal"),
      InputForm.document(Appraisal.class, PerformanceRules.APPRAISAL),
      OutputForm.of(FilledPapers.class)
          .with("papers", filled -> filled.papers().stream().map(Paper::title).toList()));

  /** What it takes to print plans and appraisals. */
  public static final Service PRINTING = Service.of(
      "form", Text.of("Formulir resmi", "Official papers"), PLAN_PAPERS, EVALUATION_PAPERS);

  private PaperRules() {}
}
