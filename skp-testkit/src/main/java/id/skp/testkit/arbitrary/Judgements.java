package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What was reached, said and judged, and what came out. */
final class Judgements {
  private static final String REGULATION = "permenpanrb-6-2022";

  private Judgements() {}

  static Arbitrary<Evidence> evidence() {
    Arbitrary<String> digest =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    return Combinators.combine(
            Words.id(),
            Words.sentence(),
            Words.sentence().optional(),
            Periods.day().optional(),
            digest.optional())
        .as((id, description, location, date, sha256) -> Evidence.builder()
            .id(id)
            .description(description)
            .location(location)
            .date(date)
            .sha256(sha256)
            .build());
  }

  static Arbitrary<Realisation> realisation() {
    return Combinators.combine(
            Words.sentence(), Numbers.decimal().optional(), evidence().list().ofMaxSize(3))
        .as((text, value, evidence) -> Realisation.builder()
            .text(text)
            .value(value)
            .evidence(Plans.numbered(evidence, Judgements::withSuffix))
            .build());
  }

  private static Evidence withSuffix(Evidence evidence, String suffix) {
    return evidence.toBuilder().id(evidence.id() + suffix).build();
  }

  static Arbitrary<Feedback> feedback() {
    return Combinators.combine(
            Arbitraries.of(FeedbackGiver.class),
            Words.id().optional(),
            Periods.day().optional(),
            Words.sentence(),
            Words.id().list().ofMaxSize(2))
        .as((giver, giverId, date, text, evidenceIds) -> Feedback.builder()
            .giver(giver)
            .giverId(giverId)
            .date(date)
            .text(text)
            .evidenceIds(Plans.numbered(evidenceIds, String::concat))
            .build());
  }

  private static Arbitrary<List<Feedback>> feedbacks() {
    return feedback().list().ofMaxSize(2);
  }

  private static Arbitrary<Optional<Rating>> optionalRating() {
    return SkpArbitraries.rating().optional(0.8);
  }

  static Arbitrary<ResultAppraisal> resultAppraisal() {
    return Combinators.combine(
            Words.id(),
            realisation().optional(),
            feedbacks(),
            optionalRating(),
            indicatorAppraisal().list().ofMaxSize(2),
            Arbitraries.of(AchievementCategory.class).optional(),
            superiorResult().optional())
        .as((resultId, realisation, feedback, rating, indicators, category, superior) ->
            ResultAppraisal.builder()
                .resultId(resultId)
                .realisation(realisation)
                .feedback(feedback)
                .rating(rating)
                .indicators(Plans.numbered(indicators, Judgements::withSuffix))
                .category(category)
                .superior(superior)
                .build());
  }

  private static IndicatorAppraisal withSuffix(IndicatorAppraisal indicator, String suffix) {
    return new IndicatorAppraisal(indicator.indicatorId() + suffix, indicator.realisation());
  }

  static Arbitrary<IndicatorAppraisal> indicatorAppraisal() {
    return Combinators.combine(Words.id(), Numbers.decimal()).as(IndicatorAppraisal::new);
  }

  static Arbitrary<SuperiorResult> superiorResult() {
    return Combinators.combine(Arbitraries.of(AchievementCategory.class), Numbers.score())
        .as(SuperiorResult::new);
  }

  static Arbitrary<BehaviourLevelAppraisal> behaviourLevelAppraisal() {
    return Combinators.combine(
            Arbitraries.of(BehaviourAspect.class),
            Arbitraries.integers().between(1, Plans.HIGHEST_LEVEL),
            Arbitraries.integers().between(1, Plans.HIGHEST_LEVEL).list().ofMaxSize(5),
            Numbers.score().optional())
        .as((aspect, level, situations, survey) -> BehaviourLevelAppraisal.builder()
            .aspect(aspect)
            .level(level)
            .situationLevels(situations)
            .surveyScore(survey)
            .build());
  }

  static Arbitrary<BehaviourAppraisal> behaviourAppraisal() {
    return Combinators.combine(Arbitraries.of(BehaviourValue.class), feedbacks(), optionalRating())
        .as((value, feedback, rating) -> BehaviourAppraisal.builder()
            .value(value)
            .feedback(feedback)
            .rating(rating)
            .build());
  }

  /** Nine of ten with all that the rule set asks for, others without this or that. */
  static Arbitrary<Appraisal> appraisalUnder(RuleSet ruleSet) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, completeUnder(ruleSet)), Tuple.of(1, anyAppraisalUnder(ruleSet)));
  }

  private static Arbitrary<Appraisal> completeUnder(RuleSet ruleSet) {
    boolean scored = ruleSet.id().equals(PermenPanRb8Of2021.ID)
        || ruleSet.baseIds().contains(PermenPanRb8Of2021.ID);
    return scored
        ? fitting(ruleSet, ScoredAppraisals::make)
        : Combinators.combine(
                fitting(ruleSet, Judgements::appraisal),
                SkpArbitraries.organisationPredicate(),
                SkpArbitraries.rating(),
                SkpArbitraries.rating())
            .as((appraisal, organisation, result, behaviour) -> appraisal.toBuilder()
                .organisationPredicate(appraisal.organisationPredicate().orElse(organisation))
                .resultRating(appraisal.resultRating().orElse(result))
                .behaviourRating(appraisal.behaviourRating().orElse(behaviour))
                .build());
  }

  static Arbitrary<Appraisal> anyAppraisalUnder(RuleSet ruleSet) {
    return fitting(ruleSet, Judgements::appraisal);
  }

  private static Arbitrary<Appraisal> fitting(
      RuleSet ruleSet, Function<Arbitrary<Skp>, Arbitrary<Appraisal>> of) {
    Applicability applicability = Applicability.of(ruleSet);
    List<RegulationId> regulations = Stream.concat(
            Stream.of(ruleSet), RuleSets.standard().all().stream())
        .map(each -> each.regulation().id())
        .filter(applicability::carriesOut)
        .toList();
    Arbitrary<Skp> plans =
        Plans.skp(Periods.dateRange(ruleSet.validity()), Arbitraries.of(regulations));
    return of.apply(plans.map(skp -> at(skp, ruleSet.institutions())))
        .filter(each -> applicability.findings(each).isEmpty());
  }

  /** Places the employee in one of the institutions that a rule set is for. */
  private static Skp at(Skp skp, List<Institution> institutions) {
    if (institutions.isEmpty()) {
      return skp;
    }
    Employee employee = skp.employee();
    Unit unit = Unit.of(employee.unit().name(), institutions.get(0));
    return skp.toBuilder().employee(employee.toBuilder().unit(unit).build()).build();
  }

  static Arbitrary<Appraisal> appraisal() {
    return appraisal(Plans.skp());
  }

  private static Arbitrary<Appraisal> appraisal(Arbitrary<Skp> plans) {
    Arbitrary<Appraisal> unjudged = Combinators.combine(
            plans,
            Arbitraries.integers().between(0, 18),
            optionalOrganisationPredicate(),
            Arbitraries.of(false, true).optional(),
            optionalRating(),
            optionalRating(),
            Words.sentence().optional())
        .as((skp, choice, organisation, leads, result, behaviour, reason) -> Appraisal.builder()
            .skp(skp)
            .period(Periods.within(skp.period(), choice))
            .organisationPredicate(organisation)
            .leadsUnit(leads)
            .resultRating(result)
            .behaviourRating(behaviour)
            .departureReason(reason)
            .build());
    return Combinators.combine(
            unjudged,
            resultAppraisal().optional(0.8).list().ofSize(Plans.MOST_RESULTS),
            Subsets.of(BehaviourValue.values(), behaviourAppraisal()),
            Subsets.of(BehaviourAspect.values(), behaviourLevelAppraisal()),
            Arbitraries.of(false, true),
            Words.sentence().optional(0.3),
            Periods.day().optional(0.2))
        .as((appraisal, results, behaviours, levels, peers, idea, since) -> appraisal.toBuilder()
            .results(judged(appraisal.skp(), results))
            .behaviours(Subsets.list(
                behaviours, (value, judged) -> judged.toBuilder().value(value).build()))
            .behaviourLevels(Subsets.list(levels, Judgements::of))
            .peerOpinion(peers)
            .newIdea(idea)
            .superiorSince(since)
            .build());
  }

  /** Shows the level made for an aspect. */
  static BehaviourLevelAppraisal of(BehaviourAspect aspect, BehaviourLevelAppraisal level) {
    return level.toBuilder().aspect(aspect).build();
  }

  /** Lets each result of a plan have what was made for one, if anything. */
  private static List<ResultAppraisal> judged(Skp skp, List<Optional<ResultAppraisal>> made) {
    List<ResultAppraisal> judged = new ArrayList<>();
    for (int i = 0; i < skp.results().size(); i++) {
      WorkResult planned = skp.results().get(i);
      made.get(i).map(each -> of(planned, each)).ifPresent(judged::add);
    }
    return judged;
  }

  /** Lets as many indicators be realised as there are in both. */
  private static ResultAppraisal of(WorkResult planned, ResultAppraisal made) {
    List<IndicatorAppraisal> realised = new ArrayList<>();
    int both = Math.min(planned.indicators().size(), made.indicators().size());
    for (int i = 0; i < both; i++) {
      realised.add(new IndicatorAppraisal(
          planned.indicators().get(i).id(), made.indicators().get(i).realisation()));
    }
    return made.toBuilder().resultId(planned.id()).indicators(realised).build();
  }

  private static Arbitrary<Optional<OrganisationPredicate>> optionalOrganisationPredicate() {
    return SkpArbitraries.organisationPredicate().optional();
  }

  static Arbitrary<Evaluation> evaluation() {
    Arbitrary<String> ruleSets = Arbitraries.of(REGULATION, "id.go.contoh-2026");
    Arbitrary<Evaluation> unrated = Combinators.combine(
            Words.id(),
            Arbitraries.integers().between(1, 20),
            Periods.evaluationPeriod(),
            Arbitraries.of(PerformancePredicate.class),
            Words.sentence().optional(),
            ruleSets,
            ruleSets.list().ofMaxSize(2),
            Arbitraries.of("0.1.0", "1.0.0-SNAPSHOT"))
        .as((skp, version, period, predicate, reason, ruleSet, bases, library) ->
            Evaluation.builder()
                .skpId(skp)
                .skpVersion(version)
                .period(period)
                .predicate(predicate)
                .departureReason(reason)
                .ruleSet(ruleSet)
                .ruleSetBases(Plans.numbered(bases, String::concat))
                .libraryVersion(library)
                .build());
    return Combinators.combine(
            unrated,
            optionalOrganisationPredicate(),
            optionalRating(),
            optionalRating(),
            optionalRating(),
            optionalRating(),
            Numbers.ratio().list().ofSize(3).optional(),
            Words.id().optional())
        .as(
            (evaluation,
                organisation,
                result,
                behaviour,
                advised,
                advisedBehaviour,
                scores,
                fingerprint) -> evaluation.toBuilder()
                // of the regulation there is one only, which says what it says
                .ruleSetFingerprint(
                    evaluation.ruleSet().equals(REGULATION)
                        ? Optional.empty()
                        : fingerprint.map(RuleSetFingerprint::of))
                .organisationPredicate(organisation)
                .resultRating(result)
                .behaviourRating(behaviour)
                .recommendedResultRating(advised)
                .recommendedBehaviourRating(advisedBehaviour)
                .skpScore(scores.map(each -> each.get(0)))
                .behaviourScore(scores.map(each -> each.get(1)))
                .performanceScore(scores.map(each -> each.get(2)))
                .build());
  }
}
