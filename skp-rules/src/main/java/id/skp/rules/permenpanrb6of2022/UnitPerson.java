package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.visible;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Employee;
import id.skp.core.people.Unit;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Applicability;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.unit.ReferredEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person of a unit, and what the reference leads to.
 *
 * @param place the JSON Pointer
 * @param member what the unit says
 * @param referred what the reference leads to, if it leads anywhere
 */
record UnitPerson(String place, UnitMember member, Optional<ReferredEvaluation> referred) {
  private static final Text RESULTS = Text.of("hasil kerja {0}", "results {0}");
  private static final Text BEHAVIOUR = Text.of("perilaku {0}", "behaviour {0}");

  Optional<PerformancePredicate> predicate() {
    return member.predicate().or(() -> evaluation().map(Evaluation::predicate));
  }

  Optional<Rating> resultRating() {
    return member.resultRating().or(() -> evaluation().flatMap(Evaluation::resultRating));
  }

  Optional<Rating> behaviourRating() {
    return member.behaviourRating().or(() -> evaluation().flatMap(Evaluation::behaviourRating));
  }

  private Optional<Evaluation> evaluation() {
    return referred.map(ReferredEvaluation::evaluation);
  }

  /** Returns whose appraisal it is, if it is the person's own. */
  Optional<Employee> employee() {
    return employee(true);
  }

  private Optional<Employee> employee(boolean own) {
    return referred
        .flatMap(ReferredEvaluation::employee)
        .filter(each -> each.id().equals(member.id()) == own);
  }

  /** Returns by what sentences name the person. */
  String words() {
    return employee()
        .filter(each -> member.name().isEmpty())
        .map(each -> member.toBuilder().name(each.name()).build())
        .orElse(member)
        .words();
  }

  /** Returns the pairs of ratings that the person may have: one that is not told may be any, for the leader both. */
  List<Ratings> pairs() {
    Optional<Rating> result = resultRating();
    Optional<Rating> behaviour = behaviourRating();
    boolean told = place.equals(UnitPeople.LEADER) || result.isPresent() || behaviour.isPresent();
    return told && predicate().isPresent()
        ? any(result)
            .flatMap(rated -> any(behaviour).map(behaved -> Ratings.of(rated, behaved)))
            .toList()
        : List.of();
  }

  /** Returns the ratings of results on which the predicate may rest. */
  List<Rating> possibleResults(Map<Ratings, PerformancePredicate> cells) {
    List<Ratings> pairs = pairs();
    return cells.keySet().containsAll(pairs)
        ? pairs.stream()
            .filter(each -> predicate().equals(Optional.ofNullable(cells.get(each))))
            .flatMap(each -> each.resultRating().stream())
            .distinct()
            .toList()
        : List.of();
  }

  private static Stream<Rating> any(Optional<Rating> told) {
    return told.map(Stream::of).orElseGet(() -> Stream.of(Rating.values()));
  }

  /** Holds the predicate against the ratings beside it. */
  private Optional<Finding> againstRatings(Map<Ratings, PerformancePredicate> cells) {
    List<Ratings> pairs = pairs();
    List<PerformancePredicate> implied =
        pairs.stream().filter(cells::containsKey).map(cells::get).distinct().toList();
    boolean contradicted = !pairs.isEmpty()
        && cells.keySet().containsAll(pairs)
        && !implied.contains(predicate().orElseThrow());
    return contradicted
        ? Optional.of(Finding.of(
            UnitFindings6Of2022.PERSON_PREDICATE_AGAINST_RATINGS,
            place,
            words(),
            predicate().orElseThrow(),
            Stream.of(
                    resultRating().map(each -> Message.of(RESULTS, each)),
                    behaviourRating().map(each -> Message.of(BEHAVIOUR, each)))
                .flatMap(Optional::stream)
                .toList(),
            implied))
        : Optional.empty();
  }

  /** Tells what keeps the predicate from being counted. */
  List<Finding> contradictions(
      UnitPerformance unit,
      Set<PerformancePredicate> scale,
      Applicability law,
      Map<Ratings, PerformancePredicate> cells) {
    List<Finding> found = new ArrayList<>();
    Optional<PerformancePredicate> predicate = predicate();
    EvaluationPeriod period =
        evaluation().map(Evaluation::period).or(member::period).orElse(unit.period());
    if (predicate.isEmpty()) {
      found.add(Finding.of(UnitFindings6Of2022.PERSON_NOT_EVALUATED, place, words()));
    }
    if (!period.equals(unit.period())) {
      found.add(Finding.of(
          UnitFindings6Of2022.PERSON_OF_OTHER_PERIOD, place, words(), period, unit.period()));
    }
    employee(false)
        .ifPresent(other -> found.add(Finding.of(
            UnitFindings6Of2022.PERSON_IS_OTHER,
            place + "/appraisal",
            words(),
            visible(other.id()) + " (" + visible(other.name()) + ")")));
    evaluation()
        .filter(each -> !law.isOf(each))
        .ifPresent(other -> found.add(Finding.of(
            UnitFindings6Of2022.PERSON_OF_OTHER_RULE_SET,
            place + "/appraisal",
            words(),
            other.ruleSet(),
            law.family())));
    evaluation().flatMap(this::difference).ifPresent(found::add);
    predicate
        .filter(each -> !scale.contains(each))
        .ifPresent(each -> found.add(Finding.of(
            UnitFindings6Of2022.PERSON_PREDICATE_NOT_ON_SCALE,
            place,
            words(),
            each.name(),
            scale.stream().map(Enum::name).toList())));
    if (found.isEmpty()) {
      againstRatings(cells).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Finding> difference(Evaluation evaluation) {
    return Stream.of(
            difference("/predicate", member.predicate(), Optional.of(evaluation.predicate())),
            difference("/resultRating", member.resultRating(), evaluation.resultRating()),
            difference("/behaviourRating", member.behaviourRating(), evaluation.behaviourRating()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private <E extends Enum<E>> Optional<Finding> difference(
      String field, Optional<E> recorded, Optional<E> made) {
    return recorded.isPresent() && made.isPresent() && !recorded.equals(made)
        ? Optional.of(Finding.of(
            UnitFindings6Of2022.PERSON_DIFFERS_FROM_APPRAISAL,
            place + field,
            words(),
            recorded.get(),
            made.get()))
        : Optional.empty();
  }

  /** Tells what else should be looked at. */
  List<Finding> remarks(UnitPerformance unit) {
    List<Finding> found = new ArrayList<>();
    employee()
        .map(Employee::unit)
        .or(member::unit)
        .filter(each -> !unit.includes(each))
        .ifPresent(each -> found.add(
            Finding.of(UnitFindings6Of2022.PERSON_OF_OTHER_UNIT, place, words(), words(each))));
    Optional<OrganisationPredicate> fixed = unit.organisation().map(each -> each.predicate());
    evaluation()
        .flatMap(Evaluation::organisationPredicate)
        .filter(each -> fixed.isPresent() && !fixed.get().equals(each))
        .ifPresent(each -> found.add(Finding.of(
            UnitFindings6Of2022.PERSON_ORGANISATION_DIFFERS,
            place,
            words(),
            each,
            fixed.orElseThrow())));
    return found;
  }

  private static Object words(Unit unit) {
    return unit.institution().map(each -> unit.name() + ", " + each.name()).orElse(unit.name());
  }
}
