package id.skp.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.dialogue.SpokenTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionRefusal;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.TimeLimit;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.law.Validity;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Position;
import id.skp.core.people.Rank;
import id.skp.core.people.Signature;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpChange;
import id.skp.core.plan.SkpHistory;
import id.skp.core.plan.SkpYear;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.core.year.Reference;
import id.skp.core.year.ReplacedEntry;
import id.skp.core.year.UnresolvedReference;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.UnitAchievement;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The values of {@link SkpArbitraries} alone, without those of jqwik and of others on the path. Without a domain they are there beside
 * all else, see {@link SkpArbitraryProvider}.
 *
 * <p>A property that also takes numbers, texts or lists adds {@code @Domain(DomainContext.Global.class)}, as with any
 * domain of jqwik.
 */
public final class SkpDomain implements DomainContext {
  private static final Map<Class<?>, Arbitrary<?>> ARBITRARIES = arbitraries();

  /** Creates the domain; jqwik does. */
  public SkpDomain() {}

  private static Map<Class<?>, Arbitrary<?>> arbitraries() {
    Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
    put(all, Text.class, SkpArbitraries.wording());
    put(all, RegulationId.class, SkpArbitraries.regulationId());
    put(all, Regulation.class, SkpArbitraries.regulation());
    put(all, Citation.class, SkpArbitraries.citation());
    put(all, OpenQuestion.class, SkpArbitraries.openQuestion());
    put(all, LegalSource.class, SkpArbitraries.legalSource());
    put(all, Validity.class, SkpArbitraries.validity());
    put(all, Nip.class, SkpArbitraries.nip());
    put(all, Nrp.class, SkpArbitraries.nrp());
    put(
        all,
        OfficialNumber.class,
        Arbitraries.<OfficialNumber>oneOf(SkpArbitraries.nip(), SkpArbitraries.nrp()));
    put(all, Rank.class, SkpArbitraries.rank());
    put(all, Position.class, SkpArbitraries.position());
    put(all, Term.class, Arbitraries.of(Term.all()));
    put(all, NamedConstant.class, SkpArbitraries.namedConstant());
    put(all, Vocabulary.class, SkpArbitraries.vocabulary());
    put(all, Institution.class, SkpArbitraries.institution());
    put(all, Unit.class, SkpArbitraries.unit());
    put(all, Employee.class, SkpArbitraries.employee());
    put(all, Appraiser.class, SkpArbitraries.appraiser());
    put(all, EvaluationPeriod.class, SkpArbitraries.evaluationPeriod());
    put(all, DateRange.class, SkpArbitraries.dateRange());
    put(all, Percentage.class, SkpArbitraries.percentage());
    put(all, Ratio.class, SkpArbitraries.ratio());
    put(all, ExactTarget.class, SkpArbitraries.exactTarget());
    put(all, RangeTarget.class, SkpArbitraries.rangeTarget());
    put(all, NarrativeTarget.class, SkpArbitraries.narrativeTarget());
    put(all, IndicatorTarget.class, SkpArbitraries.indicatorTarget());
    put(all, Indicator.class, SkpArbitraries.indicator());
    put(all, Assigner.class, SkpArbitraries.assigner());
    put(all, SupportedResult.class, SkpArbitraries.supportedResult());
    put(all, WorkResult.class, SkpArbitraries.workResult());
    put(all, RubricLine.class, SkpArbitraries.rubricLine());
    put(all, StandardReference.class, SkpArbitraries.standardReference());
    put(all, BehaviourStandard.class, SkpArbitraries.behaviourStandard());
    put(all, BehaviourExpectation.class, SkpArbitraries.behaviourExpectation());
    put(all, Annex.class, SkpArbitraries.annex());
    put(all, Extensions.class, SkpArbitraries.extensions());
    put(all, Skp.class, SkpArbitraries.skp());
    put(all, DocumentSignature.class, SkpArbitraries.documentSignature());
    put(all, IndicatorManual.class, SkpArbitraries.indicatorManual());
    put(all, Adjustment.class, SkpArbitraries.adjustment());
    put(all, SkpChange.class, SkpArbitraries.skpChange());
    put(all, SkpHistory.class, SkpArbitraries.skpHistory());
    put(all, SkpYear.class, SkpArbitraries.skpYear());
    put(all, ClarifiedTopic.class, SkpArbitraries.clarifiedTopic());
    put(all, ExpectationDialogue.class, SkpArbitraries.expectationDialogue());
    put(all, SkpFile.class, SkpArbitraries.skpFile());
    put(all, Evidence.class, SkpArbitraries.evidence());
    put(all, Realisation.class, SkpArbitraries.realisation());
    put(all, Feedback.class, SkpArbitraries.feedback());
    put(all, IndicatorAppraisal.class, SkpArbitraries.indicatorAppraisal());
    put(all, SuperiorResult.class, SkpArbitraries.superiorResult());
    put(all, BehaviourLevelAppraisal.class, SkpArbitraries.behaviourLevelAppraisal());
    put(all, ResultAppraisal.class, SkpArbitraries.resultAppraisal());
    put(all, BehaviourAppraisal.class, SkpArbitraries.behaviourAppraisal());
    put(all, Appraisal.class, SkpArbitraries.appraisal());
    put(all, RuleSetFingerprint.class, Words.id().map(RuleSetFingerprint::of));
    put(all, Evaluation.class, SkpArbitraries.evaluation());
    put(all, TimeLimit.class, SkpArbitraries.timeLimit());
    put(all, ObjectionStep.class, SkpArbitraries.objectionStep());
    put(all, ObjectionProfile.class, SkpArbitraries.objectionProfile());
    put(all, Ruling.class, SkpArbitraries.ruling());
    put(all, ObjectionEvent.class, SkpArbitraries.objectionEvent());
    put(all, ObjectionRefusal.class, SkpArbitraries.objectionRefusal());
    put(all, Objection.class, SkpArbitraries.objection());
    put(all, Signature.class, SkpArbitraries.signature());
    put(all, EvaluationDocument.class, SkpArbitraries.evaluationDocument());
    put(all, YearlyPredicate.class, SkpArbitraries.yearlyPredicate());
    put(all, RankingEntry.class, SkpArbitraries.rankingEntry());
    put(all, RankedEntry.class, SkpArbitraries.rankedEntry());
    put(all, Goal.class, SkpArbitraries.goal());
    put(all, MatrixMember.class, SkpArbitraries.matrixMember());
    put(all, MatrixResult.class, SkpArbitraries.matrixResult());
    put(all, CascadeLink.class, SkpArbitraries.cascadeLink());
    put(all, Team.class, SkpArbitraries.team());
    put(all, RoleResultMatrix.class, SkpArbitraries.roleResultMatrix());
    put(all, OrganisationGround.class, SkpArbitraries.organisationGround());
    put(all, OrganisationOutcome.class, SkpArbitraries.organisationOutcome());
    put(all, UnitMember.class, SkpArbitraries.unitMember());
    put(all, UnitPerformance.class, SkpArbitraries.unitPerformance());
    put(all, Ratings.class, SkpArbitraries.ratings());
    put(all, ResultRatings.class, SkpArbitraries.resultRatings());
    put(all, BehaviourRatings.class, SkpArbitraries.behaviourRatings());
    put(all, UnitAchievement.class, SkpArbitraries.unitAchievement());
    put(all, UnitPredicates.class, SkpArbitraries.unitPredicates());
    putYears(all);
    return all;
  }

  private static void putYears(Map<Class<?>, Arbitrary<?>> all) {
    put(all, ActionPlan.class, Years.actionPlan());
    put(all, PeriodicRealisation.class, Years.realisation());
    put(all, Observation.class, Years.observation());
    put(all, FeedbackEntry.class, Years.feedback());
    put(all, Agreement.class, Years.agreement());
    put(all, AgreementReview.class, Years.agreementReview());
    put(all, SupportRecord.class, Years.supportRecord());
    put(all, ProgressTalk.class, Years.progressTalk());
    put(all, EvaluationTalk.class, Years.evaluationTalk());
    put(all, ProgressDialogue.class, Years.progressDialogue());
    put(all, EvaluationDialogue.class, Years.evaluationDialogue());
    put(all, CoachingSession.class, Years.coachingSession());
    put(
        all,
        PerformanceDialogue.class,
        Arbitraries.<PerformanceDialogue>oneOf(
            SkpArbitraries.expectationDialogue(),
            Years.progressDialogue(),
            Years.evaluationDialogue()));
    put(
        all,
        SpokenTopic.class,
        Arbitraries.<SpokenTopic>oneOf(
            SkpArbitraries.clarifiedTopic(), Years.progressTalk(), Years.evaluationTalk()));
    Arbitrary<PlanItem.Result> results = Words.id().map(PlanItem.Result::new);
    Arbitrary<PlanItem.Behaviour> behaviours =
        Arbitraries.of(BehaviourValue.class).map(PlanItem.Behaviour::new);
    put(all, PlanItem.Result.class, results);
    put(all, PlanItem.Behaviour.class, behaviours);
    put(all, PlanItem.class, Arbitraries.<PlanItem>oneOf(results, behaviours));
    put(all, FormatB18.class, Years.formatB18());
    put(all, CompetenceMark.class, Years.competenceMark());
    put(all, FormatB19.class, Years.formatB19());
    put(all, ItemRating.class, Years.itemRating());
    put(all, PeriodRatings.class, Years.periodRatings());
    put(all, EvaluationRecord.class, Years.evaluationRecord());
    put(all, ObjectionRecord.class, Years.objectionRecord());
    put(all, CreditFixing.class, Years.creditFixing());
    put(all, FileEntry.class, Years.fileEntry());
    put(all, RecordedEntry.class, Years.recordedEntry());
    put(all, Reference.class, Years.reference());
    put(all, UnresolvedReference.class, Years.unresolvedReference());
    put(all, ReplacedEntry.class, Years.replacedEntry());
    put(all, PerformanceFile.class, Years.performanceFile());
    put(all, FiledEvaluation.class, Years.filedEvaluation());
  }

  /** Returns the types that the domain has values of. */
  static Set<Class<?>> types() {
    return ARBITRARIES.keySet();
  }

  /** Returns the values of a type. */
  @SuppressWarnings("unchecked") // put() takes only arbitraries of the type
  static <T> Arbitrary<T> of(Class<T> type) {
    return (Arbitrary<T>) requireNonNull(ARBITRARIES.get(type), type.getName());
  }

  private static <T> void put(
      Map<Class<?>, Arbitrary<?>> all, Class<T> type, Arbitrary<? extends T> arbitrary) {
    all.put(type, arbitrary);
  }

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new SkpArbitraryProvider());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }
}
