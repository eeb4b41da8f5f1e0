package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.unit.PatternCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Holds a unit's predicates against the guide: all checks of the pattern, in whole people. */
final class DistributionProcedure implements Procedure<UnitPredicates, Review> {
  private static final Calculation PEOPLE =
      Calculation.of("people", "Jumlah pegawai", "Number of people");
  private static final Calculation PATTERN =
      Calculation.of("pattern", "Pola yang berlaku", "Pattern that applies");
  private static final Calculation COUNTING =
      Calculation.of("counting", "Cara menghitung orang", "How people are counted");
  private static final Calculation CHECK = Calculation.of("check", "Pemeriksaan", "Check");
  private static final Calculation REVIEW =
      Calculation.of("review", "Hasil pemeriksaan", "Outcome of the checks");
  private static final Calculation TOO_SMALL = Calculation.of(
      "tooSmall", "Unit terlalu kecil untuk pedoman", "Unit too small for the guide");
  private static final long MOST_PEOPLE = 1_000_000_000L;
  private static final Text NOT_A_COUNT = Text.of(
      "{0} bukan jumlah orang antara 0 dan {1}", "{0} is not a number of people from 0 to {1}");
  private static final Text NOT_ON_SCALE = Text.of(
      "{0} bukan predikat pegawai dalam himpunan aturan ini; gunakan {1}",
      "{0} is not a person's predicate in this rule set; use {1}");

  @Override
  public Step<Review> apply(Facts<UnitPredicates> facts, Reasoning reasoning) {
    Step<OrganisationPredicate> organisation =
        facts.required(UnitPredicates.ORGANISATION_PREDICATE);
    Step<Map<PerformancePredicate, Long>> counts = facts.get(UnitPredicates.COUNTS);
    reasoning.require(
        counts,
        reasoning.parameter(Parameters6Of2022.PREDICATE_SCALE),
        (each, scale) -> wrong(each, scale).isEmpty(),
        (each, scale) -> refused(facts, wrong(each, scale).orElseThrow(), scale));
    Step<Long> people = people(counts, reasoning);
    reasoning.require(people, number -> number > 0, none -> facts.missing(UnitPredicates.COUNTS));
    Step<Boolean> tooSmall = isTooSmall(people, reasoning);
    return reasoning.by(tooSmall)
        ? reasoning.derive(REVIEW, small -> new Review(List.of()), tooSmall)
        : review(organisation, counts, people, reasoning);
  }

  private static Optional<Map.Entry<PerformancePredicate, Long>> wrong(
      Map<PerformancePredicate, Long> counts, PredicateScale scale) {
    return counts.entrySet().stream()
        .filter(each -> !scale.predicates().contains(each.getKey())
            || each.getValue() < 0
            || each.getValue() > MOST_PEOPLE)
        .findFirst();
  }

  private static RuntimeException refused(
      Facts<UnitPredicates> facts,
      Map.Entry<PerformancePredicate, Long> wrong,
      PredicateScale scale) {
    String predicate = wrong.getKey().name();
    return facts.invalid(
        UnitPredicates.COUNTS,
        predicate,
        scale.predicates().contains(wrong.getKey())
            ? Message.of(NOT_A_COUNT, wrong.getValue(), MOST_PEOPLE)
            : Message.of(
                NOT_ON_SCALE,
                predicate,
                scale.predicates().stream().map(Enum::name).toList()));
  }

  private static long sum(Map<PerformancePredicate, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Step<Review> review(
      Step<OrganisationPredicate> organisation,
      Step<Map<PerformancePredicate, Long>> counts,
      Step<Long> people,
      Reasoning reasoning) {
    List<Step<PatternCheck>> checks =
        checks(pattern(organisation, reasoning), counts, people, reasoning);
    FindingCodes disabled = PlanReviewParameters.disabled(reasoning);
    return reasoning.derive(
        REVIEW,
        (all, severity) -> new Review(disabled.without(all.stream()
            .filter(check -> !check.conforms())
            .map(check -> finding(check).withSeverity(severity))
            .toList())),
        checks,
        reasoning.parameter(Parameters6Of2022.DISTRIBUTION_SEVERITY));
  }

  /** Holds how many people have which predicate against a pattern. */
  static List<Step<PatternCheck>> checks(
      Step<DistributionPattern> pattern,
      Step<Map<PerformancePredicate, Long>> counts,
      Step<Long> people,
      Reasoning reasoning) {
    Step<Counting> counting = reasoning.derive(
        COUNTING,
        Counting::new,
        people,
        reasoning.parameter(Parameters6Of2022.SHARE_ROUNDING),
        reasoning.parameter(Parameters6Of2022.ACCOMPANYING_SHARE_MODE));
    List<Step<PatternCheck>> checks = new ArrayList<>();
    for (DistributionCheck check : reasoning.by(pattern).checks()) {
      checks.add(reasoning.derive(
          CHECK, (each, all, way) -> checked(check, all, way), pattern, counts, counting));
    }
    if (reasoning.by(reasoning.parameter(Parameters6Of2022.DOMINANT_MAJORITY_CHECK))) {
      checks.add(reasoning.derive(
          CHECK,
          (each, all, way) -> checked(majority(each, way.people()), all, way),
          pattern,
          counts,
          counting));
    }
    return checks;
  }

  static Step<DistributionPattern> pattern(
      Step<OrganisationPredicate> organisation, Reasoning reasoning) {
    return reasoning.derive(
        PATTERN,
        DistributionGuide::pattern,
        reasoning.parameter(Parameters6Of2022.DISTRIBUTION_GUIDE),
        organisation);
  }

  static Step<Boolean> isTooSmall(Step<Long> people, Reasoning reasoning) {
    return reasoning.derive(
        TOO_SMALL,
        (smallest, size) -> size < smallest,
        reasoning.parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE),
        people);
  }

  static Step<Long> people(Step<Map<PerformancePredicate, Long>> counts, Reasoning reasoning) {
    return reasoning.derive(PEOPLE, DistributionProcedure::sum, counts);
  }

  private static DistributionCheck majority(DistributionPattern pattern, long people) {
    return DistributionCheck.of(
        DistributionFindings.DOMINANT_NOT_MAJORITY.code(),
        new DistributionBound.CountAtLeast(people / 2 + 1),
        pattern.dominant());
  }

  /**
   * How people are counted.
   *
   * @param people how many there are
   * @param rounding how a share of them is rounded
   * @param mode how several predicates are counted together
   */
  private record Counting(long people, ShareRounding rounding, ShareMode mode) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0}, {1}, {2}"), people, rounding, mode).toText();
    }
  }

  private static PatternCheck checked(
      DistributionCheck check, Map<PerformancePredicate, Long> counts, Counting counting) {
    LongStream single =
        check.predicates().stream().mapToLong(each -> counts.getOrDefault(each, 0L));
    long count = counting.mode() == ShareMode.SUM ? single.sum() : single.max().orElseThrow();
    DistributionBound bound = check.bound();
    return new PatternCheck(
        check.code(),
        check.predicates(),
        bound.toString(),
        bound.isMaximum(),
        bound.limit(counting.people(), counting.rounding()),
        count,
        counting.people(),
        bound.allows(count, counting.people(), counting.rounding()));
  }

  private static Finding finding(PatternCheck check) {
    return Finding.of(
        DistributionFindings.kind(check.code()),
        "/counts",
        check.count(),
        check.people(),
        check.predicates(),
        check.limit(),
        check.bound());
  }
}
