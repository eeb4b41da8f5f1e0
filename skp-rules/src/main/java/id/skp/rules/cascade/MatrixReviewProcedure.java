package id.skp.rules.cascade;

import com.google.common.collect.ImmutableList;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.rules.Applicability;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.planreview.WordPatterns;
import java.util.List;

/** Reviews a matrix: its graph, and what only the matrix knows. */
final class MatrixReviewProcedure implements Procedure<RoleResultMatrix, CascadeReport> {
  private final CascadeFindings findings;

  MatrixReviewProcedure(CascadeFindings findings) {
    this.findings = findings;
  }

  @Override
  public List<ParameterKey<?>> parameters() {
    return ImmutableList.<ParameterKey<?>>builder()
        .addAll(CascadeChoices.parameters())
        .add(PlanReviewParameters.ACTIVITY_WORDS)
        .build();
  }

  @Override
  public Step<CascadeReport> apply(Facts<RoleResultMatrix> facts, Reasoning reasoning) {
    RoleResultMatrix matrix = reasoning.by(facts.whole());
    GraphReview review = new GraphReview(
        CascadeGraph.of(matrix),
        CascadePlaces.pointers(matrix),
        findings,
        CascadeChoices.of(reasoning));
    review.addOfHead(Applicability.of(reasoning).findings(matrix.period().to(), matrix.unit(), ""));
    review.addOfHead(HeadFindings.of(reasoning).of(matrix));
    WordPatterns activities =
        reasoning.by(reasoning.parameter(PlanReviewParameters.ACTIVITY_WORDS));
    new MatrixReview(matrix, review, activities).find();
    new QuantityReview(matrix, review).find();
    return reasoning.conclude(GraphReviewProcedure.REPORT, review.report());
  }
}
