package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.Feedback;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.period.Dates;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the evaluation, in the shape of the position and approach of its plan. */
final class EvaluationPaper {
  private static final String FEEDBACK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";

  private final Appraisal appraisal;
  private final Skp skp;
  private final ImmutableMap<String, ResultAppraisal> judged;
  private final Optional<Evaluation> evaluation;
  private final Optional<Text> printedPredicate;

  EvaluationPaper(
      Appraisal appraisal, Optional<Evaluation> evaluation, Optional<Text> printedPredicate) {
    this.appraisal = appraisal;
    this.skp = appraisal.skp();
    this.judged = Maps.uniqueIndex(appraisal.results(), ResultAppraisal::resultId);
    this.evaluation = evaluation;
    this.printedPredicate = printedPredicate;
    evaluation.ifPresent(this::check);
  }

  private void check(Evaluation made) {
    unless(
        made.skpId().equals(skp.id())
            && made.skpVersion() == skp.version()
            && made.period().equals(appraisal.period()),
        "EVALUATION_OF_OTHER_APPRAISAL",
        "evaluation",
        "perlu evaluasi " + skp.id() + " versi " + skp.version() + ", " + appraisal.period(),
        "needs the evaluation of " + skp.id() + " version " + skp.version() + ", "
            + appraisal.period(),
        made.skpId() + " (" + made.skpVersion() + "), " + made.period());
  }

  Paper paper() {
    return Head.begin(kind(), skp)
        .addFact(PaperFact.of("PERIODE", Head.time(appraisal.period(), skp.period())))
        .addSections(
            new PaperSection("CAPAIAN KINERJA ORGANISASI", facts(organisation())),
            DistributionCurve.of(appraisal.organisationPredicate()),
            ResultTable.of(skp, columns()),
            new PaperSection("RATING HASIL KERJA", facts(resultRating())),
            BehaviourTable.of(skp, FEEDBACK, this::feedback),
            new PaperSection("RATING PERILAKU KERJA", facts(behaviourRating())),
            new PaperSection("PREDIKAT KINERJA PEGAWAI", facts(predicate())))
        .addSignature(Head.blank(Head.APPRAISER, skp.appraiser()))
        .build();
  }

  private PaperKind kind() {
    if (skp.approach() == PlanApproach.KUALITATIF) {
      return PaperKind.EVALUASI_KUALITATIF;
    }
    return skp.employee().position().isPlannedAsLeader()
        ? PaperKind.EVALUASI_JPT_KUANTITATIF
        : PaperKind.EVALUASI_JA_JF_KUANTITATIF;
  }

  private List<ResultColumn> columns() {
    List<ResultColumn> planned = skp.approach() == PlanApproach.KUANTITATIF
        ? PlanPapers.columns(skp)
        : List.of(ResultColumn.ASSIGNED_RESULT_WITH_MEASURES);
    return ImmutableList.<ResultColumn>builder()
        .addAll(planned)
        .add(new ResultColumn("REALISASI BERDASARKAN BUKTI DUKUNG", false, this::realisation))
        .add(ResultColumn.ofResult(
            FEEDBACK,
            line -> judged(line).map(ResultAppraisal::feedback).orElse(List.of()).stream()
                .map(EvaluationPaper::words)
                .toList()))
        .build();
  }

  private Optional<ResultAppraisal> judged(ResultLine line) {
    return Optional.ofNullable(judged.get(line.result().id()));
  }

  /** What was reached of the result stands in its first row, a number of an indicator in the indicator's. */
  private List<String> realisation(ResultLine line) {
    List<String> lines = new ArrayList<>();
    judged(line).ifPresent(judged -> {
      if (!line.continues()) {
        judged.realisation().ifPresent(reached -> lines.addAll(words(reached)));
      }
      for (Indicator indicator : line.indicators()) {
        judged.indicators().stream()
            .filter(each -> each.indicatorId().equals(indicator.id()))
            .forEach(each -> lines.add(words(each, indicator, line)));
      }
    });
    return lines;
  }

  private static String words(IndicatorAppraisal reached, Indicator indicator, ResultLine line) {
    String number = reached.realisation().toPlainString().replace('.', ',');
    return line.indicators().size() == 1 ? number : indicator.text() + ": " + number;
  }

  private static List<String> words(Realisation reached) {
    return ImmutableList.<String>builder()
        .add(reached.text())
        .addAll(reached.evidence().stream()
            .map(Evidence::description)
            .map(each -> "Bukti dukung: " + each)
            .iterator())
        .build();
  }

  private List<String> feedback(BehaviourValue value) {
    return appraisal.behaviours().stream()
        .filter(each -> each.value() == value)
        .map(BehaviourAppraisal::feedback)
        .flatMap(List::stream)
        .map(EvaluationPaper::words)
        .toList();
  }

  private static String words(Feedback feedback) {
    String day = feedback.date().map(each -> Dates.of(each).indonesian() + ", ").orElse("");
    return day + feedback.giver().label().indonesian() + ": " + feedback.text();
  }

  private PaperFact organisation() {
    return fact("PREDIKAT", appraisal.organisationPredicate());
  }

  private PaperFact resultRating() {
    return fact("RATING", evaluation.flatMap(Evaluation::resultRating).or(appraisal::resultRating));
  }

  private PaperFact behaviourRating() {
    return fact(
        "RATING", evaluation.flatMap(Evaluation::behaviourRating).or(appraisal::behaviourRating));
  }

  /** What was decided is never left blank: it stands in its own words where no rule says how it is printed. */
  private PaperFact predicate() {
    return new PaperFact(
        "PREDIKAT",
        printedPredicate
            .or(() -> evaluation.map(Evaluation::predicate).map(Labelled::label))
            .map(Text::indonesian));
  }

  private static PaperFact fact(String name, Optional<? extends Labelled> value) {
    return new PaperFact(name, value.map(each -> each.label().indonesian()));
  }

  private static PaperContent facts(PaperFact fact) {
    return new PaperContent.Facts(List.of(fact));
  }
}
