package id.skp.rules.cascade;

import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Reviews a graph by ids. */
final class GraphReviewProcedure implements Procedure<CascadeGraph, CascadeReport> {
  static final Calculation REPORT =
      Calculation.of("report", "Laporan penyelarasan", "Report on the cascade");

  private final CascadeFindings findings;

  GraphReviewProcedure(CascadeFindings findings) {
    this.findings = findings;
  }

  @Override
  public List<ParameterKey<?>> parameters() {
    return CascadeChoices.parameters();
  }

  @Override
  public Step<CascadeReport> apply(Facts<CascadeGraph> facts, Reasoning reasoning) {
    CascadeGraph graph = reasoning.by(facts.whole());
    CascadeChoices choices = CascadeChoices.of(reasoning);
    return reasoning.conclude(
        REPORT, new GraphReview(graph, CascadePlaces.ids(graph), findings, choices).report());
  }
}
