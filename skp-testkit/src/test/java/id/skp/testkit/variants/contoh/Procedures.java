package id.skp.testkit.variants.contoh;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.number.Ratio;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.paper.FilledPapers;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperParty;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.planreview.ExtensionFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the regulation decides. */
final class Procedures {
  private static final Field<Appraisal, Skp> PLAN = Field.of("skp", Appraisal::skp, "SKP", "Plan");
  private static final Calculation MEAN =
      Calculation.of("mean", "Rata-rata nilai", "Mean of the points");
  private static final Calculation POINTS =
      Calculation.of("points", "Nilai setelah risiko", "Points after risks");
  private static final Calculation RESULTS =
      Calculation.of("results", "Rating hasil kerja", "Rating of results");
  private static final Calculation CELL =
      Calculation.of("cell", "Sel matriks", "Cell of the matrix");
  private static final Calculation OUTCOME = Calculation.of("outcome", "Hasil evaluasi", "Outcome");
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");
  private static final Calculation FILLED = Calculation.of("filled", "Formulir", "Papers");
  private static final String SCORES = "/extensions/scores";
  private static final Text TWICE = Text.of(
      "{0} sudah mempunyai nilai; hapus salah satunya", "{0} has points already; remove one");
  private static final Text UNPLANNED = Text.of(
      "{0} bukan hasil kerja dalam SKP; hapus nilainya",
      "{0} is no result of the plan; remove its points");

  private Procedures() {}

  static Step<Merit> merit(Facts<Grades> facts, Reasoning reasoning) {
    return reasoning.derive(
        CELL,
        Matrix::of,
        reasoning.parameter(SuccessorRules.MATRIX),
        facts.get(Grades.RESULTS),
        facts.get(Grades.BEHAVIOUR));
  }

  static Step<Appraised> evaluate(Facts<Appraisal> facts, Reasoning reasoning) {
    Step<List<Risk>> risks = facts.in(PLAN).required(SuccessorRules.RISKS);
    Step<List<Score>> scores = facts.required(SuccessorRules.SCORES);
    Step<Grade> conduct = facts.required(SuccessorRules.CONDUCT);
    requireOneForEachResult(scores, reasoning.by(facts.whole()).skp(), reasoning);
    Step<Ratio> mean =
        reasoning.derive(MEAN, all -> Ratio.mean(all.stream().map(Score::points).toList()), scores);
    Step<Ratio> points = reasoning.derive(
        POINTS,
        (number, all, off) -> number
            .minus(off.times(Ratio.of(all.stream().filter(Risk::accepted).count())))
            .max(Ratio.ZERO),
        mean,
        risks,
        reasoning.parameter(SuccessorRules.RISK_POINTS));
    Step<Grade> results = reasoning.derive(
        RESULTS,
        (bands, number) -> bands.of(number),
        reasoning.parameter(SuccessorRules.GRADE_BANDS),
        points);
    Step<Merit> merit = reasoning
        .call(SuccessorRules.MERIT)
        .with(Grades.RESULTS, results)
        .with(Grades.BEHAVIOUR, conduct)
        .decide();
    return reasoning.derive(OUTCOME, Appraised::new, points, results, conduct, merit);
  }

  /** Whoever left out the worst, or counted the best twice, would raise the mean. */
  private static void requireOneForEachResult(
      Step<List<Score>> scores, Skp plan, Reasoning reasoning) {
    reasoning.requireEach(
        scores,
        score -> plan.result(score.resultId()).isPresent(),
        (i, score) -> refused(UNPLANNED, i, score, reasoning));
    Set<String> scored = new HashSet<>();
    reasoning.requireEach(
        scores,
        score -> scored.add(score.resultId()),
        (i, score) -> refused(TWICE, i, score, reasoning));
    for (WorkResult each : plan.results()) {
      if (!scored.contains(each.id())) {
        throw reasoning.missing(
            SCORES, Text.of("nilai hasil kerja " + each.id(), "the points of result " + each.id()));
      }
    }
  }

  private static RuntimeException refused(Text why, int i, Score score, Reasoning reasoning) {
    return reasoning.invalid(SCORES + "/" + i + "/resultId", Message.of(why, score.resultId()));
  }

  static Step<Review> review(Facts<Appraisal> facts, Reasoning reasoning) {
    Appraisal appraisal = reasoning.by(facts.whole());
    List<Finding> findings = new ArrayList<>(Applicability.of(reasoning).findings(appraisal));
    findings.addAll(ExtensionFindings.of(reasoning).of(appraisal));
    SuccessorRules.OUTCOME
        .in(appraisal)
        .ifPresent(recorded -> outcome(facts, reasoning)
            .map(reasoning::by)
            .ifPresent(decided -> findings.addAll(ExtensionFindings.ofRecord(
                SuccessorRules.RECORDED, SuccessorRules.OUTCOME, recorded, decided))));
    return reasoning.conclude(FOUND, new Review(findings));
  }

  static Step<FilledPapers> planPapers(Facts<SkpFile> facts, Reasoning reasoning) {
    return reasoning.derive(
        FILLED, file -> new FilledPapers(List.of(plan(file.skp()))), facts.whole());
  }

  static Step<FilledPapers> evaluationPapers(Facts<Appraisal> facts, Reasoning reasoning) {
    Optional<Step<Appraised>> outcome = outcome(facts, reasoning);
    Appraisal appraisal = reasoning.by(facts.whole());
    return reasoning.conclude(
        FILLED, new FilledPapers(List.of(evaluation(appraisal, outcome.map(reasoning::by)))));
  }

  /** What comes out; why nothing does, the evaluation itself says. */
  private static Optional<Step<Appraised>> outcome(Facts<Appraisal> facts, Reasoning reasoning) {
    return reasoning.attempt(
        Text.of("hasil evaluasi", "outcome"),
        () -> reasoning.decide(SuccessorRules.EVALUATION, facts),
        undecided -> {});
  }

  private static Paper plan(Skp skp) {
    List<PaperRow> results = skp.results().stream()
        .<PaperRow>map(each -> PaperRow.Cells.of(List.of(List.of(each.id()), List.of(each.text()))))
        .toList();
    List<PaperRow> risks = SuccessorRules.RISKS.in(skp).orElse(List.of()).stream()
        .<PaperRow>map(
            each -> PaperRow.Cells.of(List.of(List.of(each.event()), List.of(each.response()))))
        .toList();
    return Paper.builder()
        .kind(Form.RENCANA_2027)
        .addParties(
            PaperParty.of("PEGAWAI", skp.employee()), PaperParty.of("PENILAI", skp.appraiser()))
        .addSections(
            new PaperSection(
                "HASIL KERJA", new PaperContent.Table(List.of("NO", "HASIL KERJA"), results)),
            new PaperSection(
                "RISIKO", new PaperContent.Table(List.of("RISIKO", "PENANGANAN"), risks)))
        .build();
  }

  private static Paper evaluation(Appraisal appraisal, Optional<Appraised> outcome) {
    return Paper.builder()
        .kind(Form.EVALUASI_2027)
        .addFacts(PaperFact.of("PERIODE", appraisal.period().label().indonesian()))
        .addParties(PaperParty.of("PEGAWAI", appraisal.skp().employee()))
        .addSections(new PaperSection(
            "HASIL EVALUASI",
            new PaperContent.Facts(List.of(
                new PaperFact(
                    "NILAI",
                    outcome.map(
                        each -> Message.of(Text.same("{0}"), each.points()).in(Text.INDONESIAN))),
                new PaperFact(
                    "HASIL KERJA", outcome.map(each -> each.results().label().indonesian())),
                new PaperFact(
                    "PERILAKU", outcome.map(each -> each.behaviour().label().indonesian())),
                new PaperFact(
                    "PREDIKAT", outcome.map(each -> each.merit().label().indonesian()))))))
        .build();
  }
}
