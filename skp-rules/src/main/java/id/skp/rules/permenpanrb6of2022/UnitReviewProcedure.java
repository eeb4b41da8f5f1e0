package id.skp.rules.permenpanrb6of2022;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.RankingEntry;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.Candidates;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.Ranking;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews a unit: whose predicates count, how they spread against the pattern of the unit's outcome, which ranks they give, and what
 * the outcome gives to the leader.
 */
final class UnitReviewProcedure implements Procedure<UnitFile, UnitReport> {
  private static final Text BY_PREDICATE =
      Text.of("{0} (menurut predikat {1})", "{0} (by the predicate {1})");
  private static final Field<UnitFile, UnitPerformance> UNIT =
      Field.of("unit", UnitFile::unit, "Kinerja unit", "Unit");
  private static final Field<UnitPerformance, Optional<OrganisationOutcome>> ORGANISATION =
      Field.of(
          "organisation",
          UnitPerformance::organisation,
          "Penetapan predikat kinerja organisasi",
          "Record of the organisation predicate");
  private static final Calculation PREDICATE = Calculation.of(
      "organisationPredicate", "Predikat kinerja organisasi", "Organisation predicate");
  private static final Calculation PEOPLE =
      Calculation.of("people", "Pegawai yang dihitung", "People who are counted");
  private static final Calculation COUNTS =
      Calculation.of("counts", "Jumlah pegawai menurut predikat", "Number of people by predicate");
  private static final Calculation SHARES =
      Calculation.of("shares", "Bagian menurut predikat", "Shares by predicate");
  private static final Calculation ENTRIES =
      Calculation.of("entries", "Pegawai yang diperingkat", "People who are ranked");
  private static final Calculation RESULT = Calculation.of(
      "recordedResultRating", "Rating hasil kerja tercatat", "Recorded rating of work results");
  private static final Calculation BEHAVIOUR = Calculation.of(
      "recordedBehaviourRating",
      "Rating perilaku kerja tercatat",
      "Recorded rating of work behaviour");
  private static final Calculation REPORT =
      Calculation.of("report", "Laporan unit", "Report on the unit");
  private static final Text DISTRIBUTION = Text.of("Pola distribusi", "Distribution");

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(
        Parameters6Of2022.PREDICATE_SCALE,
        Parameters6Of2022.DISTRIBUTION_GUIDE,
        PlanReviewParameters.DISABLED_FINDINGS);
  }

  @Override
  public Step<UnitReport> apply(Facts<UnitFile> facts, Reasoning reasoning) {
    Step<UnitFile> file = facts.whole();
    UnitPerformance unit = reasoning.by(file).unit();
    Optional<Step<OrganisationPredicate>> organisation = facts
        .document(UNIT)
        .find(ORGANISATION)
        .map(outcome -> reasoning.derive(PREDICATE, OrganisationOutcome::predicate, outcome));
    Step<PredicateScale> scale = reasoning.parameter(Parameters6Of2022.PREDICATE_SCALE);
    List<UndecidedPart> undecided = new ArrayList<>();
    Map<Ratings, PerformancePredicate> cells = cells(file, reasoning, undecided);
    Applicability law = Applicability.of(reasoning);
    Step<UnitPeople> people = reasoning.derive(
        PEOPLE, (all, scaled) -> UnitPeople.of(all, scaled, law, cells), file, scale);
    UnitPeople counted = reasoning.by(people);
    Step<Map<PerformancePredicate, Long>> counts =
        reasoning.derive(COUNTS, UnitReviewProcedure::counts, people);
    List<Finding> findings = new Findings();
    findings.addAll(law.findings(unit.period().last(), unit.unit(), ""));
    findings.addAll(fixing(unit, counted));
    findings.addAll(counted.findings());
    Optional<Distribution> distribution = Optional.empty();
    List<PredicateShare> shares = List.of();
    Optional<Ranking> ranking = Optional.empty();
    if (!counted.counted().isEmpty() || unit.members().isEmpty()) {
      distribution =
          organisation.flatMap(fixed -> distribution(fixed, counts, reasoning, undecided));
    }
    if (!counted.counted().isEmpty()) {
      shares = reasoning.by(reasoning.derive(SHARES, UnitReviewProcedure::shares, counts, scale));
      ranking = ranking(people, reasoning, undecided);
    }
    Optional<Rating> leader = organisation.flatMap(fixed -> leader(fixed, reasoning, undecided));
    leader.ifPresent(given ->
        counted.leader().ifPresent(person -> findings.addAll(against(given, unit, person, cells))));
    distribution.ifPresent(each -> findings.addAll(each.findings()));
    return reasoning.conclude(
        REPORT,
        new UnitReport(
            organisation.map(reasoning::by),
            counted.listed(),
            counted.counted().size(),
            shares,
            distribution.map(Distribution::dominant),
            distribution.map(Distribution::checks).orElse(List.of()),
            ranking.map(Ranking::entries).orElse(List.of()),
            leader,
            undecided,
            new Review(PlanReviewParameters.disabled(reasoning).without(findings))));
  }

  private static Map<PerformancePredicate, Long> counts(UnitPeople people) {
    Map<PerformancePredicate, Long> counts = new EnumMap<>(PerformancePredicate.class);
    people.counted().forEach(each -> counts.merge(each.predicate().orElseThrow(), 1L, Long::sum));
    return Maps.immutableEnumMap(counts);
  }

  private static List<PredicateShare> shares(
      Map<PerformancePredicate, Long> counts, PredicateScale scale) {
    Ratio all = Ratio.of(counts.values().stream().mapToLong(Long::longValue).sum());
    return scale.predicates().stream()
        .map(each -> {
          long count = counts.getOrDefault(each, 0L);
          return new PredicateShare(each, count, Ratio.of(count).percentOf(all));
        })
        .toList();
  }

  /** Tells what is missing in the record of the unit's outcome, and whether it was the leader's own. */
  private static List<Finding> fixing(UnitPerformance unit, UnitPeople people) {
    List<Finding> found = new Findings();
    if (unit.organisation().isEmpty()) {
      found.add(
          Finding.of(EvaluationFindings6Of2022.ORGANISATION_PREDICATE_MISSING, "/organisation"));
    }
    unit.organisation().ifPresent(fixed -> {
      for (GroundKind needed : needed(unit)) {
        if (fixed.grounds().stream().map(OrganisationGround::kind).noneMatch(needed::equals)) {
          found.add(Finding.of(
              UnitFindings6Of2022.ORGANISATION_GROUND_MISSING, "/organisation/grounds", needed));
        }
      }
      people
          .leader()
          .filter(leader -> isOf(fixed, leader))
          .ifPresent(leader -> found.add(Finding.of(
              UnitFindings6Of2022.ORGANISATION_FIXED_BY_LEADER,
              "/organisation/fixedBy",
              fixed.fixedBy().name())));
      people.everybody().stream()
          .filter(member -> isOf(fixed, member))
          .findFirst()
          .ifPresent(member -> found.add(Finding.of(
              UnitFindings6Of2022.ORGANISATION_FIXED_BY_MEMBER,
              "/organisation/fixedBy",
              fixed.fixedBy().name())));
      if (fixed.date().isBefore(unit.period().last())) {
        found.add(Finding.of(
            UnitFindings6Of2022.ORGANISATION_FIXED_EARLY,
            "/organisation/date",
            fixed.date(),
            unit.period(),
            unit.period().last()));
      }
    });
    if (unit.leader().isEmpty()) {
      found.add(Finding.of(UnitFindings6Of2022.UNIT_LEADER_MISSING, "/leader"));
    }
    return found;
  }

  /** A year is looked at by what was agreed and expected, a part of it by the action plans. */
  private static List<GroundKind> needed(UnitPerformance unit) {
    return unit.period().kind() == PeriodKind.TAHUN
        ? List.of(GroundKind.PERJANJIAN_KINERJA, GroundKind.EKSPEKTASI_PIMPINAN)
        : List.of(GroundKind.RENCANA_AKSI);
  }

  private static boolean isOf(OrganisationOutcome fixed, UnitPerson leader) {
    return fixed.fixedBy().id().filter(leader.member().id()::equals).isPresent()
        || fixed
            .fixedBy()
            .nip()
            .filter(
                nip -> leader.employee().map(Employee::nip).filter(nip::equals).isPresent())
            .isPresent();
  }

  /** Decides each pair of ratings that people have once. */
  private static Map<Ratings, PerformancePredicate> cells(
      Step<UnitFile> file, Reasoning reasoning, List<UndecidedPart> undecided) {
    Map<Ratings, PerformancePredicate> cells = new LinkedHashMap<>();
    for (Ratings pair : UnitPeople.pairs(reasoning.by(file))) {
      reasoning
          .attempt(
              Rules6Of2022.PERFORMANCE_PREDICATE.title(),
              () -> reasoning
                  .call(Rules6Of2022.PERFORMANCE_PREDICATE)
                  .with(Ratings.RESULT_RATING, rating(RESULT, pair.resultRating(), file, reasoning))
                  .with(
                      Ratings.BEHAVIOUR_RATING,
                      rating(BEHAVIOUR, pair.behaviourRating(), file, reasoning))
                  .decide(),
              undecided::add)
          .ifPresent(cell -> cells.put(pair, reasoning.by(cell)));
    }
    return cells;
  }

  private static Optional<Step<Rating>> rating(
      Calculation recorded, Optional<Rating> rating, Step<UnitFile> file, Reasoning reasoning) {
    return rating.map(each -> reasoning.derive(recorded, all -> each, file));
  }

  /** What the pattern of the unit's outcome gives. */
  private record Distribution(
      PerformancePredicate dominant, List<PatternCheck> checks, List<Finding> findings) {}

  private static Optional<Distribution> distribution(
      Step<OrganisationPredicate> organisation,
      Step<Map<PerformancePredicate, Long>> counts,
      Reasoning reasoning,
      List<UndecidedPart> undecided) {
    return reasoning
        .attempt(
            DISTRIBUTION,
            () -> reasoning
                .call(Rules6Of2022.PREDICATE_DISTRIBUTION)
                .with(UnitPredicates.ORGANISATION_PREDICATE, Optional.of(organisation))
                .with(UnitPredicates.COUNTS, counts)
                .decide(),
            part -> undecided.add(new UndecidedPart(
                part.part(),
                part.reason(),
                part.pointer().isEmpty() ? "/members" : part.pointer(),
                part.message())))
        .map(review -> {
          Step<Long> people = DistributionProcedure.people(counts, reasoning);
          Step<DistributionPattern> pattern =
              DistributionProcedure.pattern(organisation, reasoning);
          boolean applied = !reasoning.by(DistributionProcedure.isTooSmall(people, reasoning));
          return new Distribution(
              reasoning.by(pattern).dominant(),
              applied
                  ? DistributionProcedure.checks(pattern, counts, people, reasoning).stream()
                      .map(reasoning::by)
                      .toList()
                  : List.of(),
              reasoning.by(review).findings().stream()
                  .map(each -> each.withLocation("/members"))
                  .toList());
        });
  }

  private static Optional<Ranking> ranking(
      Step<UnitPeople> people, Reasoning reasoning, List<UndecidedPart> undecided) {
    Step<List<RankingEntry>> entries = reasoning.derive(ENTRIES, UnitPeople::entries, people);
    return reasoning
        .attempt(
            FollowUpRules.RANKING.title(),
            () -> reasoning
                .call(FollowUpRules.RANKING)
                .with(Candidates.ENTRIES, entries)
                .decide(),
            part -> undecided.add(
                new UndecidedPart(part.part(), part.reason(), "/members", part.message())))
        .map(reasoning::by);
  }

  private static Optional<Rating> leader(
      Step<OrganisationPredicate> organisation,
      Reasoning reasoning,
      List<UndecidedPart> undecided) {
    return reasoning
        .attempt(
            Rules6Of2022.UNIT_LEADER_RESULT_RATING.title(),
            () -> reasoning
                .call(Rules6Of2022.UNIT_LEADER_RESULT_RATING)
                .with(UnitAchievement.ORGANISATION_PREDICATE, Optional.of(organisation))
                .decide(),
            undecided::add)
        .map(reasoning::by);
  }

  /** A leader's predicate without a rating of results tells which of them it may rest on. */
  private static List<Finding> against(
      Rating given,
      UnitPerformance unit,
      UnitPerson leader,
      Map<Ratings, PerformancePredicate> cells) {
    Optional<Rating> told = leader.resultRating();
    List<Rating> possible = told.map(List::of).orElseGet(() -> leader.possibleResults(cells));
    if (possible.isEmpty() || possible.contains(given)) {
      return List.of();
    }
    return List.of(Finding.of(
        UnitFindings6Of2022.LEADER_RATING_AGAINST_UNIT,
        leader.place() + (told.isPresent() ? "/resultRating" : "/predicate"),
        leader.words(),
        told.<Object>map(each -> each)
            .orElseGet(
                () -> Message.of(BY_PREDICATE, possible, leader.predicate().orElseThrow())),
        unit.organisation().orElseThrow().predicate(),
        given));
  }
}
