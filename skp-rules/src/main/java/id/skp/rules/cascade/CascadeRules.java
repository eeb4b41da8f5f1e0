package id.skp.rules.cascade;

import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules of cascading, the same under every regulation but for parameters and sources:
 *
 * <pre>{@code
 * CascadeReport report = ruleSet.decide(CASCADE_REVIEW, matrix).orThrow();
 * report.findings();                 // goals that nobody carries, circles, …
 * report.goalsOf("P10-R1");          // line of sight of one result
 * report.carriersOf("G1");           // and back
 * }</pre>
 */
public final class CascadeRules {
  static final Field<RoleResultMatrix, RoleResultMatrix> MATRIX =
      Field.document("matrix", "Matriks peran hasil", "Role result matrix");
  static final Field<CascadeGraph, CascadeGraph> GRAPH =
      Field.document("graph", "Pohon kinerja", "Cascade");

  /** Reviews one matrix of roles and results. Outcome fields {@code conforms} and {@code findings}. */
  public static final RuleKey<RoleResultMatrix, CascadeReport> CASCADE_REVIEW = RuleKey.of(
      "cascade-review",
      Text.of("Reviu matriks peran hasil", "Review of the role result matrix"),
      InputForm.document(RoleResultMatrix.class, MATRIX),
      output());

  /**
   * Reviews a whole institution, or any list of results that is known by ids alone. Outcome fields {@code conforms} and
   * {@code findings}.
   */
  public static final RuleKey<CascadeGraph, CascadeReport> CASCADE_GRAPH_REVIEW = RuleKey.of(
      "cascade-graph-review",
      Text.of("Reviu pohon kinerja", "Review of the cascade"),
      InputForm.document(CascadeGraph.class, GRAPH),
      output());

  private CascadeRules() {}

  private static OutputForm<CascadeReport> output() {
    return OutputForm.of(CascadeReport.class)
        .with("conforms", report -> report.findings().isEmpty())
        .with("findings", report -> report.review().codes());
  }
}
