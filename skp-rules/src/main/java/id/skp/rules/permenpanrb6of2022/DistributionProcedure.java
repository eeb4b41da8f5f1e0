package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Finding;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Review;
import id.skp.rules.Severity;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Holds a unit's predicates against the guide: all checks of the pattern, in whole people. */
final class DistributionProcedure implements Procedure<UnitPredicates, Review> {
  private static final Calculation PEOPLE =
      Calculation.of("people", "Jumlah pegawai", "Number of people");
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
  public Step<Review> apply(UnitPredicates unit, Reasoning reasoning) {
    Step<OrganisationPredicate> organisation =
        reasoning.required(Rules6Of2022.ORGANISATION_PREDICATE, unit.organisationPredicate());
    Step<Map<PerformancePredicate, Long>> counts =
        reasoning.given(Rules6Of2022.COUNTS, unit.counts());
    requireCounts(counts.value(), reasoning);
    Step<Long> people = reasoning.derive(PEOPLE, DistributionProcedure::sum, counts);
    if (people.value() == 0) {
      throw reasoning.missing(Rules6Of2022.COUNTS.name(), Rules6Of2022.COUNTS.title());
    }
    Step<Boolean> tooSmall = reasoning.derive(
        TOO_SMALL,
        (smallest, size) -> size < smallest,
        reasoning.parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE),
        people);
    if (tooSmall.value()) {
      return reasoning.conclude(REVIEW, new Review(List.of()), List.of(tooSmall));
    }
    return review(organisation, counts, people, tooSmall, reasoning);
  }

  private static void requireCounts(Map<PerformancePredicate, Long> counts, Reasoning reasoning) {
    List<PerformancePredicate> scale =
        reasoning.parameter(Parameters6Of2022.PREDICATE_SCALE).value().predicates();
    counts.forEach((predicate, count) -> {
      String path = Rules6Of2022.COUNTS.name() + "." + predicate;
      if (!scale.contains(predicate)) {
        throw reasoning.invalid(path, Message.of(NOT_ON_SCALE, predicate.name(), scale));
      } else if (count < 0 || count > MOST_PEOPLE) {
        throw reasoning.invalid(path, Message.of(NOT_A_COUNT, count, MOST_PEOPLE));
      }
    });
  }

  private static long sum(Map<PerformancePredicate, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Step<Review> review(
      Step<OrganisationPredicate> organisation,
      Step<Map<PerformancePredicate, Long>> counts,
      Step<Long> people,
      Step<Boolean> tooSmall,
      Reasoning reasoning) {
    Step<DistributionGuide> guide = reasoning.parameter(Parameters6Of2022.DISTRIBUTION_GUIDE);
    Step<ShareRounding> rounding = reasoning.parameter(Parameters6Of2022.SHARE_ROUNDING);
    Step<ShareMode> mode = reasoning.parameter(Parameters6Of2022.ACCOMPANYING_SHARE_MODE);
    Step<Boolean> majorityChecked = reasoning.parameter(Parameters6Of2022.DOMINANT_MAJORITY_CHECK);
    DistributionPattern pattern = guide.value().pattern(organisation.value());

    List<Step<Outcome>> outcomes = new ArrayList<>();
    for (DistributionCheck check : pattern.checks()) {
      Outcome outcome =
          Outcome.of(check, counts.value(), people.value(), rounding.value(), mode.value());
      outcomes.add(reasoning.conclude(
          CHECK, outcome, List.of(guide, organisation, counts, people, rounding, mode)));
    }
    if (majorityChecked.value()) {
      DistributionCheck majority = DistributionCheck.of(
          DistributionFindings.DOMINANT_NOT_MAJORITY.code(),
          new DistributionBound.CountAtLeast(people.value() / 2 + 1),
          pattern.dominant());
      Outcome outcome =
          Outcome.of(majority, counts.value(), people.value(), rounding.value(), mode.value());
      outcomes.add(reasoning.conclude(
          CHECK, outcome, List.of(majorityChecked, organisation, counts, people)));
    }
    // that the unit is large enough and that a check is left out are reasons, too
    return conclude(outcomes, List.of(tooSmall, majorityChecked), reasoning);
  }

  private static Step<Review> conclude(
      List<Step<Outcome>> outcomes, List<Step<Boolean>> conditions, Reasoning reasoning) {
    Step<Severity> severity = reasoning.parameter(Parameters6Of2022.DISTRIBUTION_SEVERITY);
    List<Finding> findings = outcomes.stream()
        .flatMap(outcome -> outcome.value().finding().stream())
        .map(finding -> finding.withSeverity(severity.value()))
        .toList();
    List<Step<?>> because = new ArrayList<>(outcomes);
    because.addAll(conditions);
    because.add(severity);
    return reasoning.conclude(REVIEW, new Review(findings), because);
  }

  /** One check applied: the count, the bound in people, and whether it holds. */
  private record Outcome(
      DistributionCheck check, long count, long people, long limit, boolean holds)
      implements Labelled {
    static Outcome of(
        DistributionCheck check,
        Map<PerformancePredicate, Long> counts,
        long people,
        ShareRounding rounding,
        ShareMode mode) {
      LongStream single =
          check.predicates().stream().mapToLong(each -> counts.getOrDefault(each, 0L));
      long count = mode == ShareMode.SUM ? single.sum() : single.max().orElseThrow();
      long limit = check.bound().limit(people, rounding);
      return new Outcome(
          check, count, people, limit, check.bound().allows(count, people, rounding));
    }

    Optional<Finding> finding() {
      return holds
          ? Optional.empty()
          : Optional.of(DistributionFindings.kind(check.code())
              .at(
                  "/counts",
                  count,
                  people,
                  check.predicates(),
                  limit,
                  check.bound().toString()));
    }

    @Override
    public Text label() {
      Message shown = Message.of(
          Text.same("{0}: {1}/{2}, {3}, {4} {5}{6}"),
          check.predicates(),
          count,
          people,
          check.bound().toString(),
          check.bound().isMaximum() ? "max" : "min",
          limit,
          holds ? "" : " -> " + check.code());
      return shown.toText();
    }
  }
}
