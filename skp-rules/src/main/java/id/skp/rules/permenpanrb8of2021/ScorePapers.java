package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.text.Text.INDONESIAN;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.evidence.Realisation;
import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.message.Wording;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.permenpanrb8of2021.PaperParts.Column;
import id.skp.rules.permenpanrb8of2021.PaperParts.Line;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourRules;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.rules.value.PrintedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills the papers on an appraisal with the numbers that its rules gave; what they could not decide stays blank. */
final class ScorePapers {
  private final Appraisal appraisal;
  private final Skp skp;
  private final boolean leader;
  private final Optional<Evaluation> evaluation;
  private final DecidedSteps steps;
  private final Reasoning reasoning;
  private final Map<String, Judged> judged = new HashMap<>();

  ScorePapers(
      Appraisal appraisal,
      Optional<Step<Evaluation>> outcome,
      DecidedSteps steps,
      Reasoning reasoning) {
    this.appraisal = appraisal;
    this.skp = appraisal.skp();
    this.leader = PaperParts.isOfLeader(skp);
    this.evaluation = outcome.map(reasoning::by);
    this.steps = steps;
    this.reasoning = reasoning;
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      judged.put(result.resultId(), new Judged(result, "/results/" + i));
    }
  }

  /** What is said of a result, and where. */
  private record Judged(ResultAppraisal result, String pointer) {}

  List<Paper> papers() {
    return List.of(work(), behaviour(), outcome());
  }

  private DateRange days() {
    DateRange period = appraisal.period().range();
    return skp.period().intersection(period).orElse(period);
  }

  private Paper work() {
    return PaperParts.begin(
            leader
                ? PaperKind8Of2021.PENILAIAN_SKP_PIMPINAN
                : PaperKind8Of2021.PENILAIAN_SKP_PEGAWAI,
            skp,
            days())
        .addSections(
            PaperParts.work("PENILAIAN KINERJA", skp, columns()),
            new PaperSection("NILAI AKHIR SKP", new PaperContent.Facts(totals())),
            new PaperSection(
                "KETERANGAN PEJABAT PENILAI (OPSIONAL)",
                new PaperContent.Facts(List.of(new PaperFact("KETERANGAN", Optional.empty())))))
        .addSignature(PaperParts.appraiser(skp))
        .build();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("REALISASI", false, this::realisation));
    columns.add(Column.ofIndicator(
        "CAPAIAN IKI",
        line -> decided(AchievementRules.INDICATOR_ACHIEVEMENT, indicator(line), Ratio.class)
            .map(each -> printed(each, ScoreParameters.PRINTED_ACHIEVEMENT) + "%")));
    columns.add(Column.ofIndicator("KATEGORI CAPAIAN IKI", this::categoryOfIndicator));
    if (leader) {
      columns.add(Column.ofIndicator(
          "NILAI CAPAIAN IKI",
          line ->
              leaderScore(line).map(each -> printed(each.score(), ScoreParameters.PRINTED_SCORE))));
    } else {
      columns.add(Column.ofResult(
          "KATEGORI",
          each -> scored(each).map(CategoryScore::category).map(PaperParts::word).stream()
              .toList()));
      columns.add(Column.ofResult(
          "NILAI",
          each ->
              scored(each)
                  .map(score -> printed(score.score(), ScoreParameters.PRINTED_SCORE))
                  .stream()
                  .toList()));
    }
    columns.add(Column.ofResult(
        "NILAI TERTIMBANG",
        each -> decided(weighing(each), place(each), Ratio.class)
            .map(score -> printed(score, ScoreParameters.PRINTED_WEIGHTED))
            .stream()
            .toList()));
    return columns;
  }

  /** The number of an indicator; the words on the result where nobody gave a number. */
  private List<String> realisation(Line line) {
    Optional<ResultAppraisal> result = judged(line.result()).map(Judged::result);
    List<IndicatorAppraisal> numbers = result.map(ResultAppraisal::indicators).orElse(List.of());
    if (numbers.isEmpty() && !line.continues()) {
      return result.flatMap(ResultAppraisal::realisation).map(Realisation::text).stream()
          .toList();
    }
    List<String> lines = numbers.stream()
        .filter(each -> isOf(line, each))
        .map(each -> Wording.of(each.realisation(), INDONESIAN))
        .toList();
    return lines.isEmpty() && line.continues() ? List.of("–") : lines;
  }

  private Optional<String> categoryOfIndicator(Line line) {
    Optional<AchievementCategory> category = leader
        ? leaderScore(line).map(CategoryScore::category)
        : decided(AchievementRules.INDICATOR_CATEGORY, indicator(line), AchievementCategory.class);
    return category.map(PaperParts::word);
  }

  private Optional<CategoryScore> leaderScore(Line line) {
    return decided(AchievementRules.LEADER_INDICATOR_SCORE, indicator(line), CategoryScore.class);
  }

  private Optional<CategoryScore> scored(WorkResult result) {
    return place(result)
        .flatMap(pointer -> steps.nearest(weighing(result), pointer, CategoryScore.class));
  }

  private static RuleKey<?, Ratio> weighing(WorkResult result) {
    return result.kind() == WorkResultKind.UTAMA
        ? WorkRules.WEIGHTED_SCORE
        : WorkRules.ADDITIONAL_SCORE_RULE;
  }

  private <T> Optional<T> decided(RuleKey<?, T> rule, Optional<String> pointer, Class<T> type) {
    return pointer.flatMap(place -> steps.decided(rule, place, type));
  }

  private Optional<Judged> judged(WorkResult result) {
    return Optional.ofNullable(judged.get(result.id()));
  }

  private Optional<String> place(WorkResult result) {
    return judged(result).map(Judged::pointer);
  }

  private Optional<String> indicator(Line line) {
    return judged(line.result()).flatMap(told -> {
      List<IndicatorAppraisal> numbers = told.result().indicators();
      return IntStream.range(0, numbers.size())
          .filter(i -> isOf(line, numbers.get(i)))
          .mapToObj(i -> told.pointer() + "/indicators/" + i)
          .findFirst();
    });
  }

  private static boolean isOf(Line line, IndicatorAppraisal number) {
    return line.indicator()
        .filter(each -> each.id().equals(number.indicatorId()))
        .isPresent();
  }

  private List<PaperFact> totals() {
    List<PaperFact> totals = new ArrayList<>();
    if (leader) {
      totals.add(total("PERJANJIAN KINERJA", steps.calculated("agreementPart", Ratio.class)));
      totals.add(total("INISIATIF STRATEGIS", steps.calculated("initiativePart", Ratio.class)));
    }
    totals.add(total(
        "NILAI KINERJA UTAMA",
        leader
            ? steps.decided(WorkRules.LEADER_MAIN_SCORE, "", Ratio.class)
            : steps.calculated("mainMean", Ratio.class)));
    totals.add(total(
        "NILAI KINERJA TAMBAHAN", steps.decided(WorkRules.ADDITIONAL_TOTAL, "", Ratio.class)));
    totals.add(total("NILAI AKHIR SKP", skpScore()));
    return totals;
  }

  private PaperFact total(String name, Optional<Ratio> score) {
    return new PaperFact(name, score.map(each -> printed(each, ScoreParameters.PRINTED_WEIGHTED)));
  }

  private Paper behaviour() {
    boolean surveyed = appraisal.peerOpinion();
    List<String> titles = new ArrayList<>(
        List.of("NO", "ASPEK PERILAKU KERJA", "STANDAR LEVEL", "LEVEL", "NILAI PEJABAT PENILAI"));
    if (surveyed) {
      titles.addAll(List.of("NILAI REKAN KERJA DAN BAWAHAN", "NILAI"));
    }
    List<PaperRow> rows = new ArrayList<>();
    for (int i = 0; i < appraisal.behaviourLevels().size(); i++) {
      rows.add(PaperRow.Cells.of(aspect(i, surveyed)));
    }
    return PaperParts.begin(PaperKind8Of2021.PENILAIAN_PERILAKU_KERJA, skp, days())
        .addSections(
            new PaperSection("ASPEK PERILAKU KERJA", new PaperContent.Table(titles, rows)),
            new PaperSection(
                "NILAI PERILAKU KERJA",
                new PaperContent.Facts(List.of(shown("NILAI PERILAKU KERJA", behaviourScore())))))
        .addSignature(PaperParts.appraiser(skp))
        .build();
  }

  private List<List<String>> aspect(int index, boolean surveyed) {
    BehaviourLevelAppraisal shown = appraisal.behaviourLevels().get(index);
    String place = "/behaviourLevels/" + index;
    Optional<BehaviourLevel> level =
        steps.nearest(BehaviourRules.BEHAVIOUR_ASPECT_SCORE, place, BehaviourLevel.class);
    Optional<Ratio> official =
        steps.decided(BehaviourRules.BEHAVIOUR_ASPECT_SCORE, place, Ratio.class);
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(Integer.toString(index + 1)));
    cells.add(List.of(PaperParts.word(shown.aspect())));
    cells.add(level
        .map(each -> each.standardMin() + "–" + each.standardMax())
        .or(() -> planned(shown.aspect()))
        .stream()
        .toList());
    cells.add(List.of(Wording.of(
        level.map(BehaviourLevel::level).orElseGet(() -> Ratio.of(shown.level())), INDONESIAN)));
    cells.add(lines(official));
    if (surveyed) {
      cells.add(lines(shown.surveyScore().map(Ratio::of)));
      cells.add(lines(score(shown.aspect())));
    }
    return cells;
  }

  /** What the plan sets holds also where no superior scores the behaviour. */
  private Optional<String> planned(BehaviourAspect aspect) {
    return skp.behaviourStandards().stream()
        .filter(each -> each.aspect() == aspect)
        .map(PaperParts::levels)
        .findFirst();
  }

  private Optional<Ratio> score(BehaviourAspect aspect) {
    return steps
        .given(BehaviourScores.ASPECTS)
        .flatMap(all -> Optional.ofNullable(all.get(aspect)));
  }

  private List<String> lines(Optional<Ratio> score) {
    return score.map(each -> printed(each, ScoreParameters.OUTPUT_ROUNDING)).stream()
        .toList();
  }

  private Optional<Ratio> behaviourScore() {
    return evaluation
        .flatMap(Evaluation::behaviourScore)
        .or(() -> steps.decided(BehaviourRules.BEHAVIOUR_SCORE, "", Ratio.class));
  }

  /** The work is scored also where no superior scores the behaviour. */
  private Optional<Ratio> skpScore() {
    return steps.decided(WorkRules.SKP_SCORE, "", Ratio.class);
  }

  private Paper outcome() {
    Optional<Weights> weights = steps.calculated("weights", Weights.class);
    return PaperParts.begin(PaperKind8Of2021.DOKUMEN_PENILAIAN_KINERJA, skp, days())
        .addSections(
            new PaperSection(
                "NILAI KINERJA",
                new PaperContent.Table(
                    List.of("UNSUR", "NILAI", "BOBOT"),
                    List.of(
                        part("SKP", skpScore(), weights.map(Weights::first)),
                        part("Perilaku kerja", behaviourScore(), weights.map(Weights::second)),
                        part(
                            "Nilai kinerja",
                            evaluation.flatMap(Evaluation::performanceScore),
                            Optional.empty())))),
            new PaperSection(
                "IDE BARU",
                new PaperContent.Facts(List.of(new PaperFact("IDE BARU", appraisal.newIdea())))),
            new PaperSection(
                "PREDIKAT KINERJA",
                new PaperContent.Facts(List.of(new PaperFact(
                    "PREDIKAT", evaluation.map(each -> PaperParts.word(each.predicate())))))))
        .addSignatures(PaperParts.employee(skp), PaperParts.appraiser(skp))
        .build();
  }

  private PaperRow part(String name, Optional<Ratio> score, Optional<Ratio> weight) {
    return PaperRow.Cells.of(List.of(
        List.of(name),
        lines(score),
        weight.map(each -> Wording.of(each, INDONESIAN) + "%").stream().toList()));
  }

  private PaperFact shown(String name, Optional<Ratio> score) {
    return new PaperFact(name, score.map(each -> printed(each, ScoreParameters.OUTPUT_ROUNDING)));
  }

  private String printed(Ratio number, ParameterKey<PrintedNumber> form) {
    return Wording.of(reasoning.by(reasoning.parameter(form)).of(number), INDONESIAN);
  }
}
