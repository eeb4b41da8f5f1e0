package id.skp.testkit.contract;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.number.Ratio;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditEducation;
import id.skp.rules.angkakredit.CreditEntry;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditPace;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.angkakredit.PromotionCase;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.consequence.AllowanceCase;
import id.skp.rules.consequence.TalentCase;
import id.skp.rules.followup.Candidates;
import id.skp.rules.followup.DocumentPeriod;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.FilingPeriod;
import id.skp.rules.followup.ObjectionFiling;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.followup.SignedDocument;
import id.skp.rules.followup.YearlyHistory;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.RatedResult;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.UnitAchievement;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.achievement.Achievement;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.predicate.RankingCounts;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCaseFacts;
import id.skp.rules.permenpanrb8of2021.transition.HalfYears;
import id.skp.rules.permenpanrb8of2021.transition.Pp46Parts;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.permenpanrb8of2021.work.AdditionalAssignment;
import id.skp.rules.permenpanrb8of2021.work.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.work.LeaderPeriodicMeans;
import id.skp.rules.permenpanrb8of2021.work.PostScores;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.Scores;
import id.skp.rules.permenpanrb8of2021.work.SkpParts;
import id.skp.rules.siasn.CodedRatings;
import id.skp.rules.siasn.ResultYear;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the rules that come with the library take: complete, incomplete and impossible inputs. */
final class StandardInputs {
  private static final long LARGEST = 999_999_999_999_999_999L;

  static final List<RuleInput<?>> ALL = List.of(
      RuleInput.of(Ratings.class, SkpArbitraries.optionalRatings(), StandardInputs::fields),
      RuleInput.of(
          ResultRatings.class,
          Arbitraries.oneOf(SkpArbitraries.resultRatings(), incompleteResults()),
          StandardInputs::fields),
      RuleInput.of(
          BehaviourRatings.class,
          SkpArbitraries.behaviourRatings(),
          input -> Map.of("behaviours", names(input.behaviours()))),
      RuleInput.of(UnitAchievement.class, SkpArbitraries.unitAchievement(), StandardInputs::fields),
      RuleInput.of(
          UnitPredicates.class,
          Arbitraries.oneOf(SkpArbitraries.unitPredicates(), impossibleUnits()),
          StandardInputs::fields),
      RuleInput.of(
          IndicatorRealisation.class, ScoreInputs.indicatorRealisation(), ScoreInputs::fields),
      RuleInput.of(Achievement.class, ScoreInputs.achievement(), ScoreInputs::fields),
      RuleInput.of(AspectCategories.class, ScoreInputs.aspectCategories(), ScoreInputs::fields),
      RuleInput.of(ScoredResult.class, ScoreInputs.scoredResult(), ScoreInputs::fields),
      RuleInput.of(
          AdditionalAssignment.class, ScoreInputs.additionalAssignment(), ScoreInputs::fields),
      RuleInput.of(Scores.class, ScoreInputs.scores(), ScoreInputs::fields),
      RuleInput.of(LeaderMainScores.class, ScoreInputs.leaderMainScores(), ScoreInputs::fields),
      RuleInput.of(
          LeaderPeriodicMeans.class, ScoreInputs.leaderPeriodicMeans(), ScoreInputs::fields),
      RuleInput.of(SkpParts.class, ScoreInputs.skpParts(), ScoreInputs::fields),
      RuleInput.of(BehaviourLevel.class, ScoreInputs.behaviourLevel(), ScoreInputs::fields),
      RuleInput.of(BehaviourScores.class, ScoreInputs.behaviourScores(), ScoreInputs::fields),
      RuleInput.of(PerformanceParts.class, ScoreInputs.performanceParts(), ScoreInputs::fields),
      RuleInput.of(ScoreAndIdea.class, ScoreInputs.scoreAndIdea(), ScoreInputs::fields),
      RuleInput.of(HalfYears.class, ScoreInputs.halfYears(), ScoreInputs::fields),
      RuleInput.of(Ratio.class, ScoreInputs.score(), ScoreInputs::fields),
      RuleInput.of(AnnualConversion.class, CreditInputs.annual(), CreditInputs::fields),
      RuleInput.of(PeriodicConversion.class, CreditInputs.periodic(), CreditInputs::fields),
      RuleInput.of(CreditAddends.class, CreditInputs.addends(), CreditInputs::fields),
      RuleInput.of(HeldRank.class, CreditInputs.heldRank(), CreditInputs::fields),
      RuleInput.of(CreditHolding.class, CreditInputs.holding(), CreditInputs::fields),
      RuleInput.of(CreditEntry.class, CreditInputs.entry(), CreditInputs::fields),
      RuleInput.of(CreditEducation.class, CreditInputs.education(), CreditInputs::fields),
      RuleInput.of(PromotionCase.class, CreditInputs.promotion(), CreditInputs::fields),
      RuleInput.of(CreditPace.class, CreditInputs.pace(), CreditInputs::fields),
      RuleInput.of(ObjectionFiling.class, FollowUpInputs.objectionFiling(), FollowUpInputs::fields),
      RuleInput.of(FilingPeriod.class, FollowUpInputs.filingPeriod(), FollowUpInputs::fields),
      RuleInput.of(DocumentPeriod.class, FollowUpInputs.documentPeriod(), FollowUpInputs::fields),
      RuleInput.of(YearlyHistory.class, FollowUpInputs.yearlyHistory(), FollowUpInputs::fields),
      RuleInput.of(Candidates.class, FollowUpInputs.candidates(), FollowUpInputs::fields),
      RuleInput.of(SignedDocument.class, FollowUpInputs.signedDocument(), FollowUpInputs::fields),
      RuleInput.document(FiledDocument.class, FollowUpInputs.filedDocument()),
      RuleInput.document(ObjectionMove.class, FollowUpInputs.objectionMove()),
      RuleInput.of(Pp46Parts.class, Transition2021Inputs.pp46Parts(), Transition2021Inputs::fields),
      RuleInput.of(
          PostScores.class, Transition2021Inputs.postScores(), Transition2021Inputs::fields),
      RuleInput.of(
          SpecialCaseFacts.class,
          Transition2021Inputs.specialCaseFacts(),
          Transition2021Inputs::fields),
      RuleInput.of(
          RankingCounts.class, Transition2021Inputs.rankingCounts(), Transition2021Inputs::fields),
      RuleInput.document(Year2021.class, Transition2021Inputs.year2021()),
      RuleInput.document(
          Appraisal.class,
          Arbitraries.oneOf(SkpArbitraries.anyAppraisal(), SkpArbitraries.scoredAppraisal())),
      RuleInput.document(
          SkpFile.class, Arbitraries.oneOf(SkpArbitraries.skpFile(), SkpArbitraries.cleanPlan())),
      RuleInput.document(JudgedResult.class, judgedResults()),
      RuleInput.document(RoleResultMatrix.class, SkpArbitraries.roleResultMatrix()),
      RuleInput.document(CascadeGraph.class, SkpArbitraries.cascadeGraph()),
      RuleInput.document(UnitFile.class, unitFiles()),
      RuleInput.document(Evaluation.class, SkpArbitraries.evaluation()),
      RuleInput.of(CodedRatings.class, SiasnInputs.codedRatings(), SiasnInputs::fields),
      RuleInput.of(ResultYear.class, SiasnInputs.resultYear(), SiasnInputs::fields),
      RuleInput.of(
          AllowanceCase.class, ConsequenceInputs.allowanceCase(), ConsequenceInputs::fields),
      RuleInput.of(TalentCase.class, ConsequenceInputs.talentCase(), ConsequenceInputs::fields));

  private StandardInputs() {}

  /** References lead to an evaluation, to somebody else's, or nowhere. */
  private static Arbitrary<UnitFile> unitFiles() {
    return Combinators.combine(
            SkpArbitraries.unitPerformance(),
            SkpArbitraries.evaluation(),
            SkpArbitraries.employee().optional(),
            Arbitraries.of(true, false))
        .as((unit, evaluation, employee, own) -> new UnitFile(
            unit,
            unit.members().stream()
                .filter(each -> each.appraisal().isPresent())
                .limit(1)
                .map(each -> new ReferredEvaluation(
                    each.appraisal().orElseThrow(),
                    employee.map(
                        person -> own ? person.toBuilder().id(each.id()).build() : person),
                    own ? evaluation.toBuilder().period(unit.period()).build() : evaluation))
                .toList()));
  }

  private static Arbitrary<JudgedResult> judgedResults() {
    return Combinators.combine(
            Arbitraries.oneOf(SkpArbitraries.anyAppraisal(), SkpArbitraries.scoredAppraisal()),
            SkpArbitraries.id())
        .as((appraisal, other) -> new JudgedResult(
            appraisal,
            appraisal.results().stream()
                .map(ResultAppraisal::resultId)
                .findFirst()
                .orElse(other)));
  }

  private static Arbitrary<ResultRatings> incompleteResults() {
    return Combinators.combine(
            Arbitraries.of(WorkResultKind.class).optional(0.8),
            SkpArbitraries.rating().optional(0.8))
        .as(RatedResult::new)
        .list()
        .ofMaxSize(5)
        .map(ResultRatings::new);
  }

  private static Arbitrary<UnitPredicates> impossibleUnits() {
    return Combinators.combine(
            SkpArbitraries.organisationPredicate().optional(0.7),
            Arbitraries.maps(
                    Arbitraries.of(PerformancePredicate.class),
                    Arbitraries.oneOf(
                        Arbitraries.longs().between(-1, 3),
                        Arbitraries.longs().between(-LARGEST, LARGEST)))
                .ofMaxSize(4))
        .as(UnitPredicates::new);
  }

  private static Map<String, Object> fields(Ratings ratings) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "resultRating", ratings.resultRating());
    put(fields, "behaviourRating", ratings.behaviourRating());
    return fields;
  }

  private static Map<String, Object> fields(ResultRatings ratings) {
    return Map.of(
        "results", ratings.results().stream().map(StandardInputs::fields).toList());
  }

  private static Map<String, Object> fields(RatedResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "kind", result.kind());
    put(fields, "rating", result.rating());
    return fields;
  }

  private static Map<String, Object> fields(UnitAchievement unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "organisationPredicate", unit.organisationPredicate());
    return fields;
  }

  private static Map<String, Object> fields(UnitPredicates unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "organisationPredicate", unit.organisationPredicate());
    Map<String, Object> counts = new LinkedHashMap<>();
    unit.counts().forEach((predicate, count) -> counts.put(predicate.name(), count));
    fields.put("counts", counts);
    return fields;
  }

  private static void put(
      Map<String, Object> fields, String name, Optional<? extends Enum<?>> constant) {
    constant.ifPresent(value -> fields.put(name, value.name()));
  }

  private static Map<String, String> names(Map<? extends Enum<?>, Rating> ratings) {
    Map<String, String> names = new LinkedHashMap<>();
    ratings.forEach((value, rating) -> names.put(value.name(), rating.name()));
    return names;
  }
}
