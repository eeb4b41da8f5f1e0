package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.PlanDrafts;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first document of somebody, made of the samples: a fictional person in a post, planned by an approach under a regulation.
 * It is whole but for what people do: nobody has signed it.
 */
public final class FirstDocument {
  /** Whose document it is. */
  public enum Post {
    /** A head of office. */
    HEAD(PositionType.JPT, "P01", Optional.empty()),
    /** An administrator. */
    ADMINISTRATOR(PositionType.ADMINISTRASI, "P03", Optional.empty()),
    /** A supervisor. */
    SUPERVISOR(PositionType.ADMINISTRASI, "P05", Optional.empty()),
    /** Somebody in a functional post. */
    FUNCTIONAL(PositionType.FUNGSIONAL, "P09", Optional.of("IX")),
    /** Operational staff. */
    OPERATIONAL(PositionType.ADMINISTRASI, "P11", Optional.of("VII"));

    private final PositionType type;
    private final String member;
    private final Optional<String> grade;

    Post(PositionType type, String member, Optional<String> grade) {
      this.type = type;
      this.member = member;
      this.grade = grade;
    }

    /**
     * Returns the kind of the post.
     *
     * @return the kind
     */
    public PositionType type() {
      return type;
    }

    /**
     * Tells whether there is a first document of somebody so employed in the post.
     *
     * @param employment the employment
     * @return true for a PNS; for others in a functional post and of operational staff
     */
    public boolean isOpenTo(Employment employment) {
      return employment == Employment.PNS || grade.isPresent();
    }
  }

  /** KepMenPANRB 16/2025 began the employment of part-time PPPK. */
  private static final LocalDate PART_TIME_SINCE = LocalDate.of(2025, 1, 13);

  private static final List<String> REGULATIONS =
      List.of(PermenPanRb6Of2022.ID, PermenPanRb8Of2021.ID);
  private static final Set<String> OF_GOAL =
      Set.of("G-M1", "P01-R1", "P03-M1", "P06-M1", "P08-M1", "P10-M1");
  private static final Set<String> OF_CHAIN = Set.of("P01", "P03", "P06", "P08", "P10");

  private static final Set<String> OF_UNIT = Set.of("P02", "P03", "P06", "P10");

  private final Post post;
  private final PlanApproach approach;
  private final boolean of2022;
  private final Employment employment;
  private final Optional<RuleSet> law;

  private FirstDocument(
      Post post,
      PlanApproach approach,
      boolean of2022,
      Employment employment,
      Optional<RuleSet> law) {
    this.post = post;
    this.approach = approach;
    this.of2022 = of2022;
    this.employment = employment;
    this.law = law;
  }

  /**
   * Obtains the first documents of somebody.
   *
   * @param post the post
   * @param approach the approach
   * @param ruleSet the id of the standard rule set: {@code permenpanrb-6-2022} or {@code permenpanrb-8-2021}
   * @return the documents
   * @throws id.skp.core.InvalidValueException with code {@code REGULATION_NOT_KNOWN} for another rule set, and
   *     {@code APPROACH_NOT_OPEN} for a qualitative plan under PermenPAN-RB 8/2021
   */
  public static FirstDocument of(Post post, PlanApproach approach, String ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    unless(
        REGULATIONS.contains(ruleSet),
        "REGULATION_NOT_KNOWN",
        "ruleSet",
        "perlu " + PermenPanRb6Of2022.ID + " atau " + PermenPanRb8Of2021.ID,
        "needs " + PermenPanRb6Of2022.ID + " or " + PermenPanRb8Of2021.ID,
        ruleSet);
    unless(
        approach != PlanApproach.KUALITATIF || ruleSet.equals(PermenPanRb6Of2022.ID),
        "APPROACH_NOT_OPEN",
        "approach",
        "perlu KUANTITATIF menurut " + PermenPanRb8Of2021.ID + "; KUALITATIF ada menurut "
            + PermenPanRb6Of2022.ID,
        "needs KUANTITATIF under " + PermenPanRb8Of2021.ID + "; there is KUALITATIF under "
            + PermenPanRb6Of2022.ID,
        approach);
    return new FirstDocument(
        requireNonNull(post, "post"),
        requireNonNull(approach, "approach"),
        ruleSet.equals(PermenPanRb6Of2022.ID),
        Employment.PNS,
        Optional.empty());
  }

  /**
   * Returns the same documents of somebody who is employed otherwise.
   *
   * @param other the employment
   * @return the documents
   * @throws id.skp.core.InvalidValueException with code {@code EMPLOYMENT_NOT_OPEN} where the post has none of it
   */
  public FirstDocument employedAs(Employment other) {
    unless(
        post.isOpenTo(requireNonNull(other, "other")),
        "EMPLOYMENT_NOT_OPEN",
        "employment",
        "perlu PNS untuk jabatan " + Post.HEAD + ", " + Post.ADMINISTRATOR + " dan "
            + Post.SUPERVISOR + "; yang lain ada untuk " + Post.FUNCTIONAL + " dan "
            + Post.OPERATIONAL,
        "needs PNS for the posts " + Post.HEAD + ", " + Post.ADMINISTRATOR + " and "
            + Post.SUPERVISOR + "; there are others for " + Post.FUNCTIONAL + " and "
            + Post.OPERATIONAL,
        other + ", " + post);
    return new FirstDocument(post, approach, of2022, other, law);
  }

  /**
   * Returns the same documents under another rule set: of its regulation, its institution and days on which it is in force, with the
   * extensions that it asks for, to be filled.
   *
   * @param ruleSet the rule set
   * @return the documents
   */
  public FirstDocument under(RuleSet ruleSet) {
    return new FirstDocument(
        post, approach, of2022, employment, Optional.of(requireNonNull(ruleSet, "ruleSet")));
  }

  /** Returns how many years after the samples the first year ends in which a rule set is in force at its end. */
  private static int yearsLater(RuleSet ruleSet, LocalDate last) {
    LocalDate from = ruleSet.validity().from();
    int years = ruleSet.validity().contains(last) ? 0 : from.getYear() - last.getYear();
    return last.plusYears(years).isBefore(from) && years != 0 ? years + 1 : years;
  }

  /** Returns how many years after the samples the first year begins on all days of which the employment exists. */
  private int yearsLater(LocalDate first) {
    return of2022 && employment == Employment.PPPK_PARUH_WAKTU && first.isBefore(PART_TIME_SINCE)
        ? PART_TIME_SINCE.getYear() + 1 - first.getYear()
        : 0;
  }

  private static Skp later(Skp plan, int years) {
    int year = plan.period().to().getYear();
    return plan.toBuilder()
        .id(plan.id().replace(Integer.toString(year), Integer.toString(year + years)))
        .period(new DateRange(
            plan.period().from().plusYears(years), plan.period().to().plusYears(years)))
        .build();
  }

  private static EvaluationPeriod later(EvaluationPeriod period, int years) {
    return EvaluationPeriod.of(period.kind(), period.year() + years, period.number());
  }

  private static Unit unit(Unit unit, RuleSet ruleSet) {
    return ruleSet.institutions().isEmpty()
            || unit.institution().filter(ruleSet::names).isPresent()
        ? unit
        : Unit.of(unit.name(), ruleSet.institutions().get(0));
  }

  private static Skp under(Skp plan, RuleSet ruleSet) {
    return later(plan, yearsLater(ruleSet, plan.period().to())).toBuilder()
        .regulation(
            Applicability.of(ruleSet).carriesOut(plan.regulation())
                ? plan.regulation()
                : ruleSet.regulation().id())
        .employee(plan.employee().toBuilder()
            .unit(unit(plan.employee().unit(), ruleSet))
            .build())
        .extensions(RequiredExtensions.of(ruleSet, Skp.class))
        .build();
  }

  /**
   * Returns the plan, which nobody has signed.
   *
   * @return the plan
   */
  public Skp plan() {
    Skp plan = post == Post.HEAD ? ofHead() : post == Post.FUNCTIONAL ? ofFunctional() : drafted();
    Skp unsigned = plan.toBuilder()
        .employee(employed(plan.employee()))
        .signatures(List.of())
        .fixedOn(Optional.empty())
        .planningDialogueId(Optional.empty())
        .build();
    Skp begun = later(unsigned, yearsLater(unsigned.period().from()));
    return law.map(each -> under(begun, each)).orElse(begun);
  }

  private Employee employed(Employee employee) {
    return employment.isCivilServant()
        ? employee.toBuilder().employment(employment).build()
        : agreed(employee);
  }

  /** Of a number of somebody with a work agreement, digits 13 and 14 say so. */
  private Employee agreed(Employee employee) {
    String nip = employee.nip().value();
    return employee.toBuilder()
        .employment(employment)
        .nip(Nip.of(nip.substring(0, 8) + "202121" + nip.substring(14)))
        .rank(post.grade.map(Rank::of))
        .build();
  }

  private Skp ofHead() {
    if (!of2022) {
      return Samples.appraisal("head-of-office-2021").skp();
    }
    Skp plan = Samples.plan("plan-head-of-office-2024").skp();
    return approach == PlanApproach.KUANTITATIF ? plan : worded(plan);
  }

  private Skp ofFunctional() {
    if (of2022) {
      return Samples.plan(
              approach == PlanApproach.KUANTITATIF
                  ? "plan-teacher-2024"
                  : "plan-public-relations-2024")
          .skp();
    }
    Skp plan = Samples.plan("plan-teacher-2021").skp();
    return plan.toBuilder()
        .results(plan.results().stream().map(this::withAllAspects).toList())
        .build();
  }

  /** A result of the sample that has one aspect gets the others, too. */
  private WorkResult withAllAspects(WorkResult result) {
    return result.indicators().size() > 1
        ? result
        : result.toBuilder()
            .indicators(Stream.concat(
                    result.indicators().stream(),
                    withIndicators(result).indicators().stream().skip(1))
                .toList())
            .build();
  }

  /** A qualitative plan words measure and target as one statement, without perspectives. */
  private static Skp worded(Skp plan) {
    return plan.toBuilder()
        .approach(PlanApproach.KUALITATIF)
        .results(plan.results().stream()
            .map(result -> result.toBuilder()
                .indicators(result.indicators().stream()
                    .map(each -> Indicator.builder()
                        .id(each.id())
                        .text(each.text()
                            + each.target().map(target -> ": " + target.text()).orElse(""))
                        .build())
                    .toList())
                .build())
            .toList())
        .build();
  }

  /** Takes the results of a member of the sample's matrix, with indicators such as any post may have. */
  private Skp drafted() {
    RoleResultMatrix matrix = Samples.matrix("unit-mph-2024");
    Skp like = ofFunctional();
    Skp drafted =
        PlanDrafts.of(
                matrix, like.regulation(), approach, Map.of("P01", ofHead().appraiser()))
            .stream()
            .filter(each -> each.employee().id().equals(post.member))
            .findFirst()
            .orElseThrow();
    return like.toBuilder()
        .id("SKP-" + like.period().to().getYear() + "-" + post.member)
        .employee(drafted.employee())
        .appraiser(drafted.appraiser())
        .behaviourStandards(
            leads() && !of2022 ? ofHead().behaviourStandards() : like.behaviourStandards())
        .results(drafted.results().stream().map(this::withIndicators).toList())
        .build();
  }

  private WorkResult withIndicators(WorkResult result) {
    String id = result.id();
    return result.toBuilder()
        .indicators(
            approach == PlanApproach.KUALITATIF
                ? List.of(Indicator.builder()
                    .id(id + ".1")
                    .text("Lengkap sesuai ketentuan dan selesai sebelum akhir triwulan")
                    .build())
                : List.of(
                    indicator(id + ".1", Aspect.KUANTITAS, "Jumlah laporan", "4", "laporan"),
                    indicator(
                        id + ".2",
                        Aspect.KUALITAS,
                        "Persentase laporan yang diterima tanpa perbaikan",
                        "90",
                        "%"),
                    indicator(id + ".3", Aspect.WAKTU, "Waktu penyelesaian", "12", "bulan")))
        .build();
  }

  private static Indicator indicator(
      String id, Aspect aspect, String text, String target, String unit) {
    return Indicator.builder()
        .id(id)
        .text(text)
        .aspect(aspect)
        .target(IndicatorTarget.exact(target, unit))
        .build();
  }

  /**
   * Returns an appraisal by the plan, in which all is as expected.
   *
   * @return the appraisal
   */
  public Appraisal appraisal() {
    Skp plan = plan();
    Appraisal sample = Samples.appraisal(
        of2022
            ? post == Post.HEAD ? "head-of-office-2024" : "teacher-2024"
            : leads() ? "head-of-office-2021" : "teacher-2021");
    EvaluationPeriod begun = later(sample.period(), yearsLater(sample.period().first()));
    EvaluationPeriod period =
        law.map(each -> later(begun, yearsLater(each, begun.last()))).orElse(begun);
    return sample.toBuilder()
        .skp(plan)
        .period(period)
        .extensions(law.map(each -> RequiredExtensions.of(each, Appraisal.class))
            .orElse(sample.extensions()))
        .results(plan.results().stream()
            .map(each -> judged(each, plan, sample, period))
            .toList())
        .behaviours(sample.behaviours().stream()
            .map(each -> each.toBuilder()
                .feedback(List.of(feedback(plan, period, "Sesuai harapan pimpinan")))
                .build())
            .toList())
        .organisationPredicate(of2022 ? Optional.of(OrganisationPredicate.BAIK) : Optional.empty())
        .resultRating(
            of2022 && post != Post.HEAD ? Optional.of(Rating.SESUAI_EKSPEKTASI) : Optional.empty())
        .behaviourRating(of2022 ? Optional.of(Rating.SESUAI_EKSPEKTASI) : Optional.empty())
        .build();
  }

  private boolean leads() {
    return post == Post.HEAD || post == Post.ADMINISTRATOR || post == Post.SUPERVISOR;
  }

  private ResultAppraisal judged(
      WorkResult result, Skp plan, Appraisal like, EvaluationPeriod period) {
    return ResultAppraisal.builder()
        .resultId(result.id())
        .realisation(Realisation.builder()
            .text("Terlaksana sesuai target")
            .evidence(List.of(Evidence.builder()
                .id("E-" + result.id())
                .description("Laporan pelaksanaan")
                .location("arsip/e-" + result.id() + ".pdf")
                .date(lastDay(period))
                .build()))
            .build())
        .feedback(
            of2022
                ? List.of(feedback(plan, period, "Diterima tanpa perbaikan"))
                : List.<Feedback>of())
        .rating(
            of2022 && post != Post.HEAD ? Optional.of(Rating.SESUAI_EKSPEKTASI) : Optional.empty())
        .indicators(
            of2022
                ? List.<IndicatorAppraisal>of()
                : result.indicators().stream().map(FirstDocument::reached).toList())
        .superior(superior(result, like))
        .build();
  }

  /** A supervisor's results are parts of the superior's, as one of those of the teacher is. */
  private Optional<SuperiorResult> superior(WorkResult result, Appraisal like) {
    List<ResultAppraisal> given = post == Post.SUPERVISOR && !of2022
        ? Samples.appraisal("teacher-2021").results()
        : like.results().stream()
            .filter(each -> each.resultId().equals(result.id()))
            .toList();
    return given.stream().flatMap(each -> each.superior().stream()).findFirst();
  }

  private static IndicatorAppraisal reached(Indicator indicator) {
    IndicatorTarget target = indicator.target().orElseThrow();
    return new IndicatorAppraisal(
        indicator.id(),
        target instanceof ExactTarget exact
            ? exact.value()
            : ((RangeTarget) target).min().orElseThrow());
  }

  private static Feedback feedback(Skp plan, EvaluationPeriod period, String text) {
    return Feedback.builder()
        .giver(FeedbackGiver.PIMPINAN)
        .giverId(plan.appraiser().id())
        .date(lastDay(period))
        .text(text)
        .build();
  }

  private static LocalDate lastDay(EvaluationPeriod period) {
    return period.last();
  }

  /**
   * Returns the file of a year that begins with the plan.
   *
   * @return the file
   */
  public PerformanceFile year() {
    Skp plan = plan();
    return PerformanceFile.of(plan.id()).with(plan.period().from(), FileEntry.of(plan));
  }

  /**
   * Returns a matrix of one goal, from the head of the unit to who does the work.
   *
   * @return the matrix
   */
  public static RoleResultMatrix matrix() {
    RoleResultMatrix whole = Samples.matrix("unit-mph-2024");
    return whole.toBuilder()
        .goals(
            whole.goals().stream().filter(each -> OF_GOAL.contains(each.id())).toList())
        .members(whole.members().stream()
            .filter(each -> OF_CHAIN.contains(each.id()))
            .toList())
        .results(
            whole.results().stream().filter(each -> OF_GOAL.contains(each.id())).toList())
        .links(whole.links().stream()
            .filter(
                each -> OF_GOAL.contains(each.resultId()) && OF_GOAL.contains(each.supportsId()))
            .toList())
        .teams(List.of())
        .build();
  }

  /**
   * Returns the same matrix for days and an institution of a rule set.
   *
   * @param ruleSet the rule set
   * @return the matrix
   */
  public static RoleResultMatrix matrix(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    RoleResultMatrix matrix = matrix();
    DateRange period = matrix.period();
    int years = yearsLater(ruleSet, period.to());
    return matrix.toBuilder()
        .unit(unit(matrix.unit(), ruleSet))
        .period(new DateRange(period.from().plusYears(years), period.to().plusYears(years)))
        .build();
  }

  /**
   * Returns the same unit for days and an institution of a rule set.
   *
   * @param ruleSet the rule set
   * @return the unit
   */
  public static UnitPerformance unit(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    UnitPerformance unit = unit();
    return unit.toBuilder()
        .unit(unit(unit.unit(), ruleSet))
        .period(later(unit.period(), yearsLater(ruleSet, unit.period().last())))
        .build();
  }

  /**
   * Returns a unit of a few people, each with a predicate and the ratings that give it, spread as the guide has it; a review finds
   * nothing to object to.
   *
   * @return the unit
   */
  public static UnitPerformance unit() {
    UnitPerformance whole = Samples.unit("unit-2024");
    return whole.toBuilder()
        .parts(List.of())
        .leader(whole
            .leader()
            .map(leader -> leader.toBuilder()
                .appraisal(Optional.empty())
                .predicate(PerformancePredicate.BAIK)
                .resultRating(Rating.SESUAI_EKSPEKTASI)
                .behaviourRating(Rating.SESUAI_EKSPEKTASI)
                .build()))
        .members(
            whole.members().stream().filter(each -> OF_UNIT.contains(each.id())).toList())
        .build();
  }
}
