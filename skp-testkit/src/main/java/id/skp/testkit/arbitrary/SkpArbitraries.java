package id.skp.testkit.arbitrary;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
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
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Signature;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
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
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.UnitAchievement;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values of every kind that the library knows. What they make is always well formed, but not always what a
 * review would pass: a plan may lack a main result, a realisation its evidence. They are built without trial and error,
 * so that a failing sample shrinks to a small one.
 *
 * <pre>{@code
 * Arbitrary<Appraisal> rated = SkpArbitraries.appraisal()
 *     .map(appraisal -> appraisal.toBuilder().resultRating(Rating.SESUAI_EKSPEKTASI).build());
 * }</pre>
 */
public final class SkpArbitraries {
  private SkpArbitraries() {}

  /**
   * Makes texts of one to six words, now and then with quotes, markup, line breaks or signs beyond 16 bits in them.
   *
   * @return texts, never blank
   */
  public static Arbitrary<String> text() {
    return Words.sentence();
  }

  /**
   * Makes ids of a host system, not necessarily distinct.
   *
   * @return ids, never blank
   */
  public static Arbitrary<String> id() {
    return Words.id();
  }

  /**
   * Makes wordings in Indonesian and English, here two texts that have nothing to do with each other.
   *
   * @return wordings
   */
  public static Arbitrary<Text> wording() {
    return Laws.wording();
  }

  /**
   * Makes short names of regulations, real and fictional.
   *
   * @return regulation ids
   */
  public static Arbitrary<RegulationId> regulationId() {
    return Laws.regulationId();
  }

  /**
   * Makes regulations with a title.
   *
   * @return regulations
   */
  public static Arbitrary<Regulation> regulation() {
    return Laws.regulation();
  }

  /**
   * Makes citations with all combinations of parts that can be cited.
   *
   * @return citations, of places that need not exist
   */
  public static Arbitrary<Citation> citation() {
    return Laws.citation();
  }

  /**
   * Makes open questions.
   *
   * @return open questions
   */
  public static Arbitrary<OpenQuestion> openQuestion() {
    return Laws.openQuestion();
  }

  /**
   * Makes legal sources with citations, an open question, or both.
   *
   * @return legal sources
   */
  public static Arbitrary<LegalSource> legalSource() {
    return Laws.legalSource();
  }

  /**
   * Makes validities with and without an end.
   *
   * @return validities
   */
  public static Arbitrary<Validity> validity() {
    return Laws.validity();
  }

  /**
   * Makes employee numbers of civil servants (PNS) and of government employees with a work agreement (PPPK).
   *
   * @return numbers of persons born 1958 to 2004 and appointed at the age of 18 to 35
   */
  public static Arbitrary<Nip> nip() {
    return Arbitraries.oneOf(nip(Employment.PNS), nip(Employment.PPPK));
  }

  /**
   * Makes employee numbers that go with a kind of employment.
   *
   * @param employment the kind of employment
   * @return the numbers
   */
  public static Arbitrary<Nip> nip(Employment employment) {
    return People.nip(employment);
  }

  /**
   * Makes ranks of civil servants (PNS) and classes of government employees with a work agreement (PPPK).
   *
   * @return ranks, all that civil servants have, and some of officers
   */
  public static Arbitrary<Rank> rank() {
    return Arbitraries.oneOf(rank(Employment.PNS), rank(Employment.PPPK), People.serviceRank());
  }

  /**
   * Makes numbers of officers.
   *
   * @return numbers of 6 to 14 digits, with and without a corps
   */
  public static Arbitrary<Nrp> nrp() {
    return People.nrp();
  }

  /**
   * Makes ranks that go with a kind of employment.
   *
   * @param employment the kind of employment
   * @return {@code I/a} to {@code IV/e} for a PNS, {@code I} to {@code XVII} for a PPPK
   */
  public static Arbitrary<Rank> rank(Employment employment) {
    return People.rank(employment);
  }

  /**
   * Makes levels of posts.
   *
   * @return all levels
   */
  public static Arbitrary<PositionLevel> positionLevel() {
    return Arbitraries.of(PositionLevel.class);
  }

  /**
   * Makes posts of all levels, now and then heading an independent unit.
   *
   * @return posts
   */
  public static Arbitrary<Position> position() {
    return People.position();
  }

  /**
   * Makes words and codes of a system for one constant.
   *
   * @return names of constants of any term
   */
  public static Arbitrary<NamedConstant> namedConstant() {
    return Vocabularies.namedConstant();
  }

  /**
   * Makes vocabularies in which no word or code is of two constants.
   *
   * @return vocabularies
   */
  public static Arbitrary<Vocabulary> vocabulary() {
    return Vocabularies.vocabulary();
  }

  /**
   * Makes institutions.
   *
   * @return institutions
   */
  public static Arbitrary<Institution> institution() {
    return People.institution();
  }

  /**
   * Makes units with and without an institution.
   *
   * @return units
   */
  public static Arbitrary<Unit> unit() {
    return People.unit();
  }

  /**
   * Makes employees of both kinds of employment, whose number and rank go with it.
   *
   * @return employees
   */
  public static Arbitrary<Employee> employee() {
    return People.employee();
  }

  /**
   * Makes appraisers: civil servants, officers with a number and rank of their service, and political officeholders
   * without number and rank.
   *
   * @return appraisers
   */
  public static Arbitrary<Appraiser> appraiser() {
    return People.appraiser();
  }

  /**
   * Makes periods of all four lengths, 1900 to 9999.
   *
   * @return periods
   */
  public static Arbitrary<EvaluationPeriod> evaluationPeriod() {
    return Periods.evaluationPeriod();
  }

  /**
   * Makes date ranges that lie within one calendar year, 2019 to 2040, among them whole years and single days.
   *
   * @return date ranges, as a plan may have them
   */
  public static Arbitrary<DateRange> dateRange() {
    return Periods.dateRange();
  }

  /**
   * Makes percentages from 0 to 1000, whole ones and such with up to six decimals.
   *
   * @return percentages
   */
  public static Arbitrary<Percentage> percentage() {
    return Numbers.percentage();
  }

  /**
   * Makes exact numbers of any size: whole ones, decimals, and fractions whose decimals have no end.
   *
   * @return numbers, some of them negative
   */
  public static Arbitrary<Ratio> ratio() {
    return Numbers.ratio();
  }

  /**
   * Makes targets of one number.
   *
   * @return exact targets, with and without a unit of measure
   */
  public static Arbitrary<ExactTarget> exactTarget() {
    return Plans.exactTarget();
  }

  /**
   * Makes targets with a lower bound, an upper bound, or both.
   *
   * @return range targets, with and without a unit of measure
   */
  public static Arbitrary<RangeTarget> rangeTarget() {
    return Plans.rangeTarget();
  }

  /**
   * Makes targets in words.
   *
   * @return narrative targets
   */
  public static Arbitrary<NarrativeTarget> narrativeTarget() {
    return Words.sentence().map(IndicatorTarget::narrative);
  }

  /**
   * Makes targets of all three forms.
   *
   * @return exact, range and narrative targets
   */
  public static Arbitrary<IndicatorTarget> indicatorTarget() {
    return Arbitraries.oneOf(narrativeTarget(), exactTarget(), rangeTarget());
  }

  /**
   * Makes indicators with an aspect, a perspective or neither, with and without a target.
   *
   * @return indicators
   */
  public static Arbitrary<Indicator> indicator() {
    return Plans.indicator();
  }

  /**
   * Makes those who assign a result.
   *
   * @return assigners, each known by its id, name, capacity or several of these
   */
  public static Arbitrary<Assigner> assigner() {
    return Plans.assigner();
  }

  /**
   * Makes results of a superior that an employee's result supports.
   *
   * @return supported results
   */
  public static Arbitrary<SupportedResult> supportedResult() {
    return Plans.supportedResult();
  }

  /**
   * Makes main and additional work results with up to three indicators.
   *
   * @return work results
   */
  public static Arbitrary<WorkResult> workResult() {
    return Plans.workResult();
  }

  /**
   * Makes lines of a rubric, each for one category.
   *
   * @return lines of a rubric
   */
  public static Arbitrary<RubricLine> rubricLine() {
    return Plans.rubricLine();
  }

  /**
   * Makes references to SOP and standards, with and without their day.
   *
   * @return references
   */
  public static Arbitrary<StandardReference> standardReference() {
    return Plans.standardReference();
  }

  /**
   * Makes required levels of behaviour.
   *
   * @return standards of one or more levels from 1 to 7
   */
  public static Arbitrary<BehaviourStandard> behaviourStandard() {
    return Plans.behaviourStandard();
  }

  /**
   * Makes expectations of behaviour with and without the leader's special expectation.
   *
   * @return behaviour expectations
   */
  public static Arbitrary<BehaviourExpectation> behaviourExpectation() {
    return Plans.behaviourExpectation();
  }

  /**
   * Makes extensions of documents, plain data that no rule set of the library declares.
   *
   * @return the extensions, sometimes none
   */
  public static Arbitrary<Extensions> extensions() {
    return Plans.extensions();
  }

  /**
   * Makes annexes of a plan, among them empty ones.
   *
   * @return annexes
   */
  public static Arbitrary<Annex> annex() {
    return Plans.annex();
  }

  /**
   * Makes plans of leaders and others, quantitative and qualitative, each indicator in the form that goes with it.
   *
   * @return plans within one year, 2019 to 2040, with up to four results
   */
  public static Arbitrary<Skp> skp() {
    return Plans.skp();
  }

  /**
   * Makes pieces of evidence.
   *
   * @return evidence, with and without place, date and digest
   */
  public static Arbitrary<Evidence> evidence() {
    return Judgements.evidence();
  }

  /**
   * Makes realisations with and without a number, with up to three pieces of evidence.
   *
   * @return realisations
   */
  public static Arbitrary<Realisation> realisation() {
    return Judgements.realisation();
  }

  /**
   * Makes feedback of all givers.
   *
   * @return feedback
   */
  public static Arbitrary<Feedback> feedback() {
    return Judgements.feedback();
  }

  /**
   * Makes realised indicators, of plans that need not exist.
   *
   * @return realised indicators
   */
  public static Arbitrary<IndicatorAppraisal> indicatorAppraisal() {
    return Judgements.indicatorAppraisal();
  }

  /**
   * Makes outcomes of a superior's result.
   *
   * @return categories with a score from 0 to 120
   */
  public static Arbitrary<SuperiorResult> superiorResult() {
    return Judgements.superiorResult();
  }

  /**
   * Makes levels of behaviour that were shown.
   *
   * @return levels from 1 to 7, with and without a survey's score
   */
  public static Arbitrary<BehaviourLevelAppraisal> behaviourLevelAppraisal() {
    return Judgements.behaviourLevelAppraisal();
  }

  /**
   * Makes judged results, of plans that need not exist.
   *
   * @return judged results, with and without realisation, feedback and rating
   */
  public static Arbitrary<ResultAppraisal> resultAppraisal() {
    return Judgements.resultAppraisal();
  }

  /**
   * Makes judged behaviour.
   *
   * @return judged behaviour, with and without feedback and rating
   */
  public static Arbitrary<BehaviourAppraisal> behaviourAppraisal() {
    return Judgements.behaviourAppraisal();
  }

  /**
   * Makes appraisals that one of the {@linkplain RuleSets#standard() standard rule sets} is for, by day and regulation, so that
   * evaluating them is always a question to the law. Nine of ten have what it asks for, and most of all are decided; the others,
   * and {@link #anyAppraisal()}, lack this or that.
   *
   * @return appraisals of days on which a regulation is in force, most under PermenPAN-RB 6/2022
   */
  public static Arbitrary<Appraisal> appraisal() {
    RuleSets standard = RuleSets.standard();
    return Arbitraries.frequencyOf(
        Tuple.of(1, appraisalUnder(standard.byId(PermenPanRb8Of2021.ID))),
        Tuple.of(3, appraisalUnder(standard.byId(PermenPanRb6Of2022.ID))));
  }

  /**
   * Makes appraisals that a rule set is for, by day, institution and regulation. Nine of ten have what the regulation asks for that
   * the rule set is based on.
   *
   * @param ruleSet the rule set, also a variant
   * @return appraisals about which {@link Applicability} finds nothing, of the first twenty years of the rule set
   */
  public static Arbitrary<Appraisal> appraisalUnder(RuleSet ruleSet) {
    return Judgements.appraisalUnder(ruleSet);
  }

  /**
   * Makes appraisals that a rule set is for, by day, institution and regulation; otherwise as {@link #anyAppraisal()}, so that most
   * of them cannot be decided.
   *
   * @param ruleSet the rule set, also a variant
   * @return appraisals about which {@link Applicability} finds nothing, of the first twenty years of the rule set
   */
  public static Arbitrary<Appraisal> anyAppraisalUnder(RuleSet ruleSet) {
    return Judgements.anyAppraisalUnder(ruleSet);
  }

  /**
   * Makes appraisals of {@linkplain #skp() plans}, whose period shares a day with the plan's and whose results are
   * results of the plan; also of days without a law, and of plans that name another than that of their days. Not all results need
   * be judged, not all ratings given.
   *
   * @return appraisals of 2019 to 2040
   */
  public static Arbitrary<Appraisal> anyAppraisal() {
    return Judgements.appraisal();
  }

  /**
   * Makes appraisals with all that PermenPAN-RB 8/2021 counts: every indicator has a number as its target and a
   * realisation, every aspect of behaviour a standard and a level.
   *
   * @return appraisals of leaders and staff, under both models, which that regulation always decides
   */
  public static Arbitrary<Appraisal> scoredAppraisal() {
    return ScoredAppraisals.make();
  }

  /**
   * Makes outcomes as a record, which no rule set need have decided.
   *
   * @return evaluations
   */
  public static Arbitrary<Evaluation> evaluation() {
    return Judgements.evaluation();
  }

  /**
   * Makes times of up to 40 days.
   *
   * @return times in days and in working days
   */
  public static Arbitrary<TimeLimit> timeLimit() {
    return FollowUps.timeLimit();
  }

  /**
   * Makes steps of objection profiles.
   *
   * @return steps that a profile may have
   */
  public static Arbitrary<ObjectionStep> objectionStep() {
    return FollowUps.objectionStep();
  }

  /**
   * Makes objection profiles: both of the library, and others with other times.
   *
   * @return profiles
   */
  public static Arbitrary<ObjectionProfile> objectionProfile() {
    return FollowUps.objectionProfile();
  }

  /**
   * Makes rulings, of objections that need not exist.
   *
   * @return rulings that keep or replace a predicate
   */
  public static Arbitrary<Ruling> ruling() {
    return FollowUps.ruling();
  }

  /**
   * Makes events of all actions and roles, which no profile need allow.
   *
   * @return events, with and without a ruling
   */
  public static Arbitrary<ObjectionEvent> objectionEvent() {
    return FollowUps.objectionEvent();
  }

  /**
   * Makes refusals of events.
   *
   * @return refusals of all kinds
   */
  public static Arbitrary<ObjectionRefusal> objectionRefusal() {
    return FollowUps.objectionRefusal();
  }

  /**
   * Makes objections in all states that their profile can lead to, in time or not.
   *
   * @return objections
   */
  public static Arbitrary<Objection> objection() {
    return FollowUps.objection();
  }

  /**
   * Makes signatures of all parties.
   *
   * @return signatures, among them refused and missing ones
   */
  public static Arbitrary<DocumentSignature> documentSignature() {
    return FollowUps.documentSignature();
  }

  /**
   * Makes evaluation documents, with and without an objection.
   *
   * @return evaluation documents
   */
  public static Arbitrary<EvaluationDocument> evaluationDocument() {
    return FollowUps.evaluationDocument();
  }

  /**
   * Makes predicates of years.
   *
   * @return predicates of the years 2019 to 2040
   */
  public static Arbitrary<YearlyPredicate> yearlyPredicate() {
    return FollowUps.yearlyPredicate();
  }

  /**
   * Makes people to be ranked.
   *
   * @return people with a predicate, with and without a place of their own
   */
  public static Arbitrary<RankingEntry> rankingEntry() {
    return FollowUps.rankingEntry();
  }

  /**
   * Makes people who have been ranked.
   *
   * @return people with a rank
   */
  public static Arbitrary<RankedEntry> rankedEntry() {
    return FollowUps.rankedEntry();
  }

  /**
   * Makes predicates of units.
   *
   * @return all five
   */
  public static Arbitrary<OrganisationPredicate> organisationPredicate() {
    return Arbitraries.of(OrganisationPredicate.class);
  }

  /**
   * Makes both ratings.
   *
   * @return all nine pairs
   */
  public static Arbitrary<Ratings> ratings() {
    return Inputs.ratings();
  }

  /**
   * Makes ratings of which either may be absent.
   *
   * @return pairs, some of them with one rating or none
   */
  public static Arbitrary<Ratings> optionalRatings() {
    return Inputs.optionalRatings();
  }

  /**
   * Makes one to twelve main and additional results, each with its rating.
   *
   * @return rated results
   */
  public static Arbitrary<ResultRatings> resultRatings() {
    return Inputs.resultRatings();
  }

  /**
   * Makes ratings of none to all values of behaviour.
   *
   * @return rated behaviour
   */
  public static Arbitrary<BehaviourRatings> behaviourRatings() {
    return Inputs.behaviourRatings();
  }

  /**
   * Makes achievements of a unit, among them such that have not been fixed.
   *
   * @return achievements
   */
  public static Arbitrary<UnitAchievement> unitAchievement() {
    return organisationPredicate().optional().map(UnitAchievement::new);
  }

  /**
   * Makes units with at least one person, whose predicates are on the scale of PermenPAN-RB 6/2022.
   *
   * @return how many people have each predicate, some predicates left out; units of up to about a thousand people
   */
  public static Arbitrary<UnitPredicates> unitPredicates() {
    return Inputs.unitPredicates();
  }

  /**
   * Makes ratings.
   *
   * @return all three
   */
  public static Arbitrary<Rating> rating() {
    return Arbitraries.of(Rating.class);
  }

  /**
   * Makes signatures in all roles.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Signature> signature() {
    return Planning.signature();
  }

  /**
   * Makes manuals of indicators.
   *
   * @return the arbitrary
   */
  public static Arbitrary<IndicatorManual> indicatorManual() {
    return Planning.indicatorManual();
  }

  /**
   * Makes adjustments.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Adjustment> adjustment() {
    return Planning.adjustment();
  }

  /**
   * Makes changes between versions.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SkpChange> skpChange() {
    return Planning.skpChange();
  }

  /**
   * Makes plans with one to four versions.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SkpHistory> skpHistory() {
    return Planning.skpHistory();
  }

  /**
   * Makes years with one plan.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SkpYear> skpYear() {
    return Planning.skpYear();
  }

  /**
   * Makes what was said on a topic.
   *
   * @return the arbitrary
   */
  public static Arbitrary<ClarifiedTopic> clarifiedTopic() {
    return Planning.clarifiedTopic();
  }

  /**
   * Makes dialogues that clarify expectations, complete and incomplete.
   *
   * @return the arbitrary
   */
  public static Arbitrary<ExpectationDialogue> expectationDialogue() {
    return Planning.expectationDialogue();
  }

  /**
   * Makes plans with what belongs to them, most of them flawed.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SkpFile> skpFile() {
    return Planning.skpFile();
  }

  /**
   * Makes plans under PermenPAN-RB 6/2022, of all forms, on which a review finds nothing.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SkpFile> cleanPlan() {
    return CleanPlans.cleanPlan();
  }

  /**
   * Makes {@linkplain #cleanPlan() clean plans} without one part, of which a review under PermenPAN-RB 6/2022 finds that and nothing
   * else.
   *
   * @param code the code of the finding, one of {@link #planFindings}
   * @return plans with that finding
   */
  public static Arbitrary<SkpFile> planWithFinding(String code) {
    return CleanPlans.planWithFinding(code);
  }

  /**
   * Returns the codes of findings that {@link #planWithFinding} makes plans for.
   *
   * @return the codes
   */
  public static Set<String> planFindings() {
    return CleanPlans.findings();
  }

  /**
   * Makes values of skp-core that are broken in one way, each with the code with which that is refused: of plans, appraisals, numbers
   * of persons, matrices, and every other type that refuses anything.
   *
   * @param <T> the type
   * @param type the type, such as {@code Skp}
   * @return every way in which a value of the type is refused
   * @throws IllegalArgumentException if values of the type refuse nothing
   */
  public static <T> Arbitrary<Broken<T>> broken(Class<T> type) {
    return ValueKinds.broken(type);
  }

  /**
   * Makes files of a year with entries of all kinds but expectation dialogues, most of them referring to nothing.
   *
   * @return the arbitrary
   */
  public static Arbitrary<PerformanceFile> performanceFile() {
    return Years.performanceFile();
  }

  /**
   * Returns goals of a unit.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Goal> goal() {
    return Cascades.goal();
  }

  /**
   * Returns members of a matrix: employees, positions and units.
   *
   * @return the arbitrary
   */
  public static Arbitrary<MatrixMember> matrixMember() {
    return Cascades.member();
  }

  /**
   * Returns results of a matrix.
   *
   * @return the arbitrary
   */
  public static Arbitrary<MatrixResult> matrixResult() {
    return Cascades.result();
  }

  /**
   * Returns links between results.
   *
   * @return the arbitrary
   */
  public static Arbitrary<CascadeLink> cascadeLink() {
    return Cascades.link();
  }

  /**
   * Returns teams.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Team> team() {
    return Cascades.team();
  }

  /**
   * Makes what the outcome of a unit is fixed on.
   *
   * @return grounds of each kind
   */
  public static Arbitrary<OrganisationGround> organisationGround() {
    return Units.ground();
  }

  /**
   * Makes records of who fixed the outcome of a unit.
   *
   * @return records with and without grounds
   */
  public static Arbitrary<OrganisationOutcome> organisationOutcome() {
    return Units.outcome();
  }

  /**
   * Makes people of a unit.
   *
   * @return people with and without a predicate
   */
  public static Arbitrary<UnitMember> unitMember() {
    return Units.member();
  }

  /**
   * Makes small units, with people who are missing, stand there twice or are of elsewhere.
   *
   * @return units
   */
  public static Arbitrary<UnitPerformance> unitPerformance() {
    return Units.unit();
  }

  /**
   * Returns small matrices, with circles, empty rows and columns and several links of one result.
   *
   * @return the arbitrary
   */
  public static Arbitrary<RoleResultMatrix> roleResultMatrix() {
    return Cascades.matrix();
  }

  /**
   * Returns graphs of small matrices.
   *
   * @return the arbitrary
   */
  public static Arbitrary<CascadeGraph> cascadeGraph() {
    return Cascades.matrix().map(CascadeGraph::of);
  }
}
