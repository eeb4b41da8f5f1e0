package id.skp.rules.cascade;

import id.skp.core.cascade.RoleResultMatrix;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Reviews a matrix: its graph, and what only the matrix knows. */
final class MatrixReviewProcedure implements Procedure<RoleResultMatrix, CascadeReport> {
  private final CascadeFindings findings;

  MatrixReviewProcedure(CascadeFindings findings) {
    this.findings = findings;
  }

  @Override
  public Step<CascadeReport> apply(RoleResultMatrix matrix, Reasoning reasoning) {
    CascadeChoices choices = CascadeChoices.of(reasoning);
    GraphReview review =
        new GraphReview(CascadeGraph.of(matrix), CascadePlaces.pointers(matrix), findings, choices);
    new MatrixReview(matrix, review).find();
    new QuantityReview(matrix, review).find();
    return reasoning.conclude(
        GraphReviewProcedure.REPORT,
        review.report(),
        choices.with(reasoning.given(CascadeRules.MATRIX, matrix)));
  }
}
