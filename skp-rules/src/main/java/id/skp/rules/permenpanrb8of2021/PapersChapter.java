package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.INFERRED;
import static id.skp.core.law.LegalSource.cited;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.RegulationId;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Chapter;
import id.skp.rules.Facts;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.paper.FilledPapers;
import id.skp.rules.paper.PaperRules;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The papers on plans and appraisals. */
record PapersChapter() implements Chapter {
  private static final Calculation FILLED =
      Calculation.of("filled", "Formulir terisi", "Filled papers");
  private static final Text OUTCOME = Text.of("hasil evaluasi", "the outcome of the evaluation");
  private static final Text PART = Text.of("bagian evaluasi", "a part of the evaluation");
  private static final Text OTHER_PAPERS = Text.of(
      "SKP menurut {0} mempunyai formulir lain; pakai himpunan aturan peraturan itu",
      "a plan under {0} has other papers; take the rule set of that regulation");

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .rule(
            PaperRules.PLAN_PAPERS,
            PapersChapter::planPapers,
            cited(INFERRED, Sources8Of2021.LEADER_EXAMPLE))
        .rule(
            PaperRules.EVALUATION_PAPERS,
            (facts, reasoning) -> reasoning.withSteps(facts, PapersChapter::evaluationPapers),
            cited(INFERRED, Sources8Of2021.LEADER_EXAMPLE)
                .answering(PaperKind8Of2021.Titles.LAYOUT))
        .serves(PaperRules.PRINTING);
  }

  private static Step<FilledPapers> planPapers(Facts<SkpFile> facts, Reasoning reasoning) {
    Skp skp = reasoning.by(facts.whole()).skp();
    requirePapers(skp, "/regulation", reasoning);
    return reasoning.conclude(FILLED, new FilledPapers(List.of(PaperParts.plan(skp))));
  }

  private static Step<FilledPapers> evaluationPapers(Facts<Appraisal> facts, Reasoning reasoning) {
    Appraisal appraisal = reasoning.by(facts.whole());
    requirePapers(appraisal.skp(), "/skp/regulation", reasoning);
    Optional<Step<Evaluation>> outcome = reasoning.attempt(
        OUTCOME, () -> reasoning.decide(PerformanceRules.EVALUATION, facts), undecided -> {});
    List<Step<?>> decided = new ArrayList<>();
    outcome.ifPresentOrElse(decided::add, () -> decided.addAll(parts(facts, reasoning)));
    return reasoning.conclude(
        FILLED,
        new FilledPapers(
            new ScorePapers(appraisal, outcome, DecidedSteps.of(decided, reasoning), reasoning)
                .papers()));
  }

  /** Where the whole cannot be decided, the behaviour and the work are scored alone, or each work result. */
  private static List<Step<?>> parts(Facts<Appraisal> facts, Reasoning reasoning) {
    List<Step<?>> parts = new ArrayList<>();
    attempt(() -> ScoredBehaviour.of(facts, reasoning), parts, reasoning);
    if (attempt(() -> EvaluationProcedure.skpScore(facts, reasoning), parts, reasoning)) {
      return parts;
    }
    boolean leader = PaperParts.isOfLeader(reasoning.by(facts.whole()).skp());
    for (ScoredWork work : ScoredWork.of(facts, reasoning)) {
      attempt(leader ? work::leaderItem : work::staffResult, parts, reasoning);
    }
    return parts;
  }

  private static <T> boolean attempt(
      Supplier<Step<T>> steps, List<Step<?>> parts, Reasoning reasoning) {
    Optional<Step<T>> part = reasoning.attempt(PART, steps, undecided -> {});
    part.ifPresent(parts::add);
    return part.isPresent();
  }

  private static void requirePapers(Skp skp, String pointer, Reasoning reasoning) {
    RegulationId regulation = skp.regulation();
    if (!Applicability.of(reasoning).carriesOut(regulation)) {
      throw reasoning.invalid(pointer, Message.of(OTHER_PAPERS, regulation));
    }
  }
}
