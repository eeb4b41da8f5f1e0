package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.text.Text;
import id.skp.json.SiasnField.Kind;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceWeights;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.permenpanrb8of2021.transition.TransitionParameters;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where the numbers and days of one record contradict each other: sums, means, weights, percentages and highest scores. */
final class SiasnNumbers {
  static final String PERCENTAGE = "persentase";

  /** The law whose numbers they are: percentages of predicates, and weights and highest scores to 2021. */
  private static final RuleSet SINCE_2022 = PermenPanRb6Of2022.ruleSet();

  private static final RuleSet TO_2021 = PermenPanRb8Of2021.ruleSet();

  private static final int DECIMALS = 2;
  private static final String WEIGHTS = "weights";

  /** The aspects of 2021 by the fields that hold their scores. */
  private static final Map<BehaviourAspect, String> FIELDS = Map.of(
      BehaviourAspect.ORIENTASI_PELAYANAN,
      "orientasiPelayanan",
      BehaviourAspect.KOMITMEN,
      "komitmen",
      BehaviourAspect.INISIATIF_KERJA,
      "inisiatifKerja",
      BehaviourAspect.KERJA_SAMA,
      "kerjasama",
      BehaviourAspect.KEPEMIMPINAN,
      "kepemimpinan");

  private static final String SUM = "jumlah";
  private static final String MEAN = "nilairatarata";
  private static final String BEHAVIOUR = "nilaiPerilakuKerja";
  private static final String WORK = "nilaiSkp";
  private static final String PERFORMANCE = "nilaiPrestasiKerja";
  private static final List<String> ASPECTS = List.of(
      "orientasiPelayanan",
      "komitmen",
      "inisiatifKerja",
      "kerjasama",
      "kepemimpinan",
      "integritas",
      "disiplin");

  private final RuleSet rules;
  private final SiasnPayload payload;
  private final Map<String, Object> values;
  private final Map<String, Location> places;
  private final Location at;
  private final List<Finding> findings = new ArrayList<>();

  SiasnNumbers(
      RuleSet rules,
      SiasnPayload payload,
      Map<String, Object> values,
      Map<String, Location> places,
      Location at) {
    this.rules = rules;
    this.payload = payload;
    this.values = values;
    this.places = places;
    this.at = at;
  }

  /** Returns a score as it is written. */
  static BigDecimal written(Ratio score) {
    return score.round(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Puts what the way to a decision tells of behaviour: the aspects with their sum, and their mean by its weight. */
  static void put(Decision<Evaluation> decision, Map<String, Object> values) {
    Trace trace = decision.trace();
    for (Step<?> step : trace.steps()) {
      if (step.subject().equals(BehaviourScores.ASPECTS)
          && trace.value(step) instanceof Map<?, ?> aspects) {
        putAspects(aspects, values);
      } else if (step.subject().name().equals(WEIGHTS)
          && trace.value(step) instanceof Weights weights) {
        putBehaviour(weights, decision.orThrow(), values);
      }
    }
  }

  /** A score of 0 is read as none; with one of them the others would not come to their mean. */
  private static void putAspects(Map<?, ?> aspects, Map<String, Object> values) {
    Map<String, Object> scores = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<BehaviourAspect, String> field : FIELDS.entrySet()) {
      if (aspects.get(field.getKey()) instanceof Ratio score) {
        BigDecimal written = written(score);
        if (written.signum() == 0) {
          return;
        }
        scores.put(field.getValue(), written);
        sum = sum.add(written);
      }
    }
    values.putAll(scores);
    values.put(SUM, sum);
  }

  /** Where something else was added to the score, or it was weighed by weights of a variant, what is written would not come to it. */
  private static void putBehaviour(
      Weights weights, Evaluation evaluation, Map<String, Object> values) {
    Ratio work = evaluation.skpScore().orElseThrow();
    Ratio behaviour = evaluation.behaviourScore().orElseThrow();
    if (weightsOf2021().contains(weights)
        && Optional.of(weights.mix(work, behaviour)).equals(evaluation.performanceScore())) {
      values.put(BEHAVIOUR, written(weights.second().times(behaviour).dividedBy(Ratio.HUNDRED)));
    }
  }

  /** Finds what the numbers contradict, and the percentages that only reading knows beside the quadrant. */
  List<Finding> findings(
      Optional<PerformancePredicate> quadrant, Map<String, @Nullable Object> percentages) {
    switch (payload) {
      case SKP_2020, SKP_2021 -> findScores();
      case CREDIT -> findCredit();
      case PERIODIC, SKP_2022 ->
        quadrant.ifPresent(predicate ->
            percentages.forEach((name, said) -> findPercentage(predicate, name, said)));
    }
    return findings;
  }

  private void findPercentage(PerformancePredicate predicate, String name, @Nullable Object said) {
    BigDecimal due = SINCE_2022
        .parameter(CreditParameters.CREDIT_PERCENTAGES)
        .value()
        .of(predicate)
        .value();
    if (said != null
        && !SiasnReader.isMissing(said)
        && SiasnReader.decimal(said).filter(each -> each.compareTo(due) == 0).isEmpty()) {
      Object told = said instanceof BigDecimal ? said : Excerpt.quoted(said.toString());
      findings.add(Finding.of(
          SiasnFinding.NUMBER_MISMATCH, at.field(name).toString(), name, told, predicate, due));
    }
  }

  /** A score of 0 is none: who leads nobody has no score of leading. */
  private Optional<Ratio> score(String name) {
    return Optional.ofNullable(values.get(name))
        .map(BigDecimal.class::cast)
        .filter(each -> each.signum() != 0)
        .map(Ratio::of);
  }

  private void findScores() {
    boolean ofPp46 = payload == SiasnPayload.SKP_2020;
    Ratio highest = TO_2021
        .parameter(ofPp46 ? TransitionParameters.PP46_MAX : ScoreParameters.SCORE_MAX)
        .value();
    SiasnField.of(payload).stream()
        .filter(field -> field.kind() == Kind.SCORE && !field.name().equals(SUM))
        .map(SiasnField::name)
        .forEach(name -> score(name)
            .filter(each -> each.compareTo(highest) > 0)
            .ifPresent(each -> find(SiasnFinding.SCORE_ABOVE_HIGHEST, name, name, each, highest)));
    List<String> aspects =
        ASPECTS.stream().filter(each -> score(each).isPresent()).toList();
    List<Ratio> scores = aspects.stream().flatMap(each -> score(each).stream()).toList();
    if (!aspects.isEmpty()) {
      require(SUM, Text.same(String.join(" + ", aspects)), List.of(Ratio.sum(scores)));
      require(
          MEAN,
          Text.of(
              "rata-rata dari " + String.join(", ", aspects),
              "the mean of " + String.join(", ", aspects)),
          List.of(Ratio.mean(scores)));
    }
    score(MEAN)
        .ifPresent(mean -> require(
            BEHAVIOUR,
            Text.of(MEAN + " dengan bobotnya", MEAN + " by its weight"),
            weights().stream()
                .map(each -> each.second().times(mean).dividedBy(Ratio.HUNDRED))
                .toList()));
    if (Stream.of("konversiNilai", "nilaiIntegrasi")
        .allMatch(each -> score(each).isEmpty())) {
      findPerformance();
    }
  }

  /** The score of a year that was joined of two halves is not that of its own parts. */
  private void findPerformance() {
    Optional<Ratio> work = score(WORK);
    Optional<Ratio> behaviour = score(BEHAVIOUR);
    if (work.isPresent() && behaviour.isPresent()) {
      require(
          PERFORMANCE,
          Text.of(WORK + " dengan bobotnya + " + BEHAVIOUR, WORK + " by its weight + " + BEHAVIOUR),
          weights().stream()
              .map(each ->
                  each.first().times(work.get()).dividedBy(Ratio.HUNDRED).plus(behaviour.get()))
              .toList());
    }
  }

  /** Which of the weights of 2021 hold is a switch of the institution that no record tells. */
  private List<Weights> weights() {
    Weights ofPp46 = TO_2021.parameter(TransitionParameters.PP46_WEIGHTS).value();
    boolean byPp46 =
        payload == SiasnPayload.SKP_2020 || "PP46".equals(values.get("jenisPeraturanKinerjaKd"));
    return byPp46 ? List.of(ofPp46) : weightsOf2021();
  }

  private static List<Weights> weightsOf2021() {
    PerformanceWeights of2021 =
        TO_2021.parameter(PredicateParameters.PERFORMANCE_WEIGHTS).value();
    return List.of(of2021.of(false), of2021.of(true));
  }

  /** Holds a score against what others give of it, one of several where that is open. */
  private void require(String name, Text others, List<Ratio> due) {
    Ratio tolerance = rules.parameter(SiasnParameters.SCORE_TOLERANCE).value();
    score(name)
        .filter(said -> due.stream()
            .map(each -> said.minus(each))
            .noneMatch(miss -> miss.max(miss.negated()).compareTo(tolerance) <= 0))
        .ifPresent(said -> find(SiasnFinding.NUMBER_MISMATCH, name, name, said, others, due));
  }

  private void findCredit() {
    Optional<BigDecimal> main = credit("kreditUtamaBaru");
    Optional<BigDecimal> support = credit("kreditPenunjangBaru");
    Optional<BigDecimal> total = credit("kreditBaruTotal");
    BigDecimal sum = main.orElse(BigDecimal.ZERO).add(support.orElse(BigDecimal.ZERO));
    boolean whole = main.isPresent() && support.isPresent();
    if (total.isPresent()
        && (whole ? sum.compareTo(total.get()) != 0 : sum.compareTo(total.get()) > 0)) {
      find(
          SiasnFinding.NUMBER_MISMATCH,
          "kreditBaruTotal",
          "kreditBaruTotal",
          total.get(),
          "kreditUtamaBaru + kreditPenunjangBaru",
          sum);
    }
    if ("1".equals(values.get("isIntegrasi")) && "1".equals(values.get("isKonversi"))) {
      find(SiasnFinding.CREDIT_OF_TWO_KINDS, "isIntegrasi", "isIntegrasi", "isKonversi");
    }
    findDecree();
  }

  private Optional<BigDecimal> credit(String name) {
    return Optional.ofNullable(values.get(name)).map(BigDecimal.class::cast);
  }

  private void findDecree() {
    Optional<YearMonth> first = month("tahunMulaiPenailan", "bulanMulaiPenailan");
    Optional<YearMonth> last = month("tahunSelesaiPenailan", "bulanSelesaiPenailan");
    Object day = values.get("tanggalSk");
    if (day == null || first.isEmpty() || last.isEmpty()) {
      return;
    }
    LocalDate decree = LocalDate.parse(day.toString(), SiasnReader.DAY);
    LocalDate earliest = last.get()
        .atEndOfMonth()
        .minusDays(rules.parameter(SiasnParameters.CREDIT_DECREE_DAYS).value());
    if (decree.isBefore(first.get().atDay(1)) || decree.isBefore(earliest)) {
      find(
          SiasnFinding.DECREE_BEFORE_PERIOD,
          "tanggalSk",
          decree,
          first.get().atDay(1),
          last.get().atEndOfMonth());
    }
  }

  private Optional<YearMonth> month(String year, String month) {
    return Optional.ofNullable(values.get(year))
        .flatMap(each -> Optional.ofNullable(values.get(month))
            .map(of -> YearMonth.of((Integer) each, (Integer) of)));
  }

  private void find(FindingKind kind, String field, Object... said) {
    Location place = places.getOrDefault(field, at.field(field));
    findings.add(Finding.of(kind, place.toString(), said));
  }
}
