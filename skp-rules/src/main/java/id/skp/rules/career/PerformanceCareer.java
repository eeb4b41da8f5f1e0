package id.skp.rules.career;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditPace;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.angkakredit.PromotionCase;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.YearlyHistory;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearFiles;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.planreview.PlanReviewParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a personnel system asks of the files of several years of one employee:
 *
 * <pre>{@code
 * CareerReport career = PerformanceCareer.of(rules).report(reviews, Optional.of(Ratio.of(100)));
 * career.held().orElseThrow().orThrow();                           // exact, and printed
 * career.goals().get(0).standing().orThrow().remaining();          // what the next rank still needs
 * }</pre>
 *
 * <p>Credit counts within a level, and what was fixed of it last ({@link CreditFixing}) is what is held at the end of its period, with what
 * was earned since; nothing that is told or computed takes its place. Without one: where the present level began within the years, it began with the base of the rank; where it
 * began before, what was held must be told, and is never guessed. Instances may be shared between threads.
 */
public final class PerformanceCareer {
  private static final long MOST_MONTHS = 1200;

  private final RuleSet rules;

  private PerformanceCareer(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Obtains the verb under a rule set.
   *
   * @param rules the rule set
   * @return the verb
   */
  public static PerformanceCareer of(RuleSet rules) {
    return new PerformanceCareer(requireNonNull(rules, "rules"));
  }

  /**
   * Tells what the files come to. Files of one year are joined.
   *
   * @param reviewed the files, in any order, each with its period and the day
   * @param heldBefore the cumulative credit that was held before the first of these years, the base included, if it is known
   * @return the report
   * @throws id.skp.core.InvalidValueException with code {@code FILES_MISSING} if there is none or none holds a plan, or as
   *     {@link YearFiles} does where files are of two employees or of one plan
   */
  public CareerReport report(List<FileReview> reviewed, Optional<Ratio> heldBefore) {
    requireNonNull(heldBefore, "heldBefore");
    List<Post> posts = posts(reviewed);
    unless(
        !posts.isEmpty(),
        "FILES_MISSING",
        "files",
        "perlu sedikitnya satu berkas dengan SKP",
        "needs at least one file with a plan",
        Optional.empty());
    YearFiles.of(
        reviewed.get(0).period().year(),
        reviewed.stream().map(FileReview::file).toArray(PerformanceFile[]::new));
    return new Career(years(reviewed), posts, heldBefore, fixings(reviewed)).report();
  }

  private List<CareerYear> years(List<FileReview> reviewed) {
    List<CareerYear> years = new ArrayList<>();
    reviewed.stream()
        .collect(
            Collectors.groupingBy(each -> each.period().year(), TreeMap::new, Collectors.toList()))
        .forEach((year, files) ->
            years.add(new CareerYear(year, PerformanceYear.of(rules).join(files))));
    return years;
  }

  private static List<Fixed> fixings(List<FileReview> reviewed) {
    return reviewed.stream()
        .map(each -> each.file().asOf(each.reviewedOn()))
        .flatMap(
            file -> file.lastFixedBy(CreditFixing.class, CreditFixing::period).values().stream()
                .filter(each -> each.size() == 1)
                .map(each -> new Fixed(file, each.get(0))))
        .toList();
  }

  /** Credit that was fixed, with the file in which it is recorded. */
  private record Fixed(PerformanceFile file, CreditFixing fixing) {
    LocalDate last() {
      return fixing.period().last();
    }

    String pointer() {
      return "/" + EntryKind.PENETAPAN_ANGKA_KREDIT.listName() + "/"
          + file.placeOf(FileEntry.of(fixing)) + "/total";
    }
  }

  /** A version of a plan on a definitive post. */
  private record Post(PerformanceFile file, Skp plan) {
    LocalDate from() {
      return plan.effectiveFrom();
    }

    Employee employee() {
      return plan.employee();
    }

    PositionLevel level() {
      return employee().position().level();
    }

    String pointer(String property) {
      return "/plans/" + file.placeOf(FileEntry.of(plan)) + "/employee/" + property;
    }
  }

  private static List<Post> posts(List<FileReview> reviewed) {
    requireNonNull(reviewed, "reviewed");
    List<Post> all = reviewed.stream()
        .map(each -> each.file().asOf(each.reviewedOn()))
        .flatMap(file -> file.plans().stream().map(plan -> new Post(file, plan)))
        .sorted(Comparator.comparing(Post::from)
            .thenComparing(each -> each.plan().version())
            .thenComparing(each -> each.plan().id()))
        .toList();
    List<Post> definitive =
        all.stream().filter(each -> !each.employee().position().isToldActing()).toList();
    return definitive.isEmpty() ? all : definitive;
  }

  /** One report. */
  private final class Career {
    private final List<CareerYear> years;
    private final List<Post> posts;
    private final Optional<Ratio> heldBefore;
    private final Post last;
    private final List<Fixed> fixings;
    private final Optional<CreditFixing> fixed;

    /** Where the run of posts at the present level begins. */
    private final int begin;

    Career(
        List<CareerYear> years, List<Post> posts, Optional<Ratio> heldBefore, List<Fixed> fixings) {
      this.years = years;
      this.posts = posts;
      this.heldBefore = heldBefore;
      this.last = posts.get(posts.size() - 1);
      this.fixings = fixings.stream()
          .filter(each -> each.fixing().level() == last.level())
          .sorted(Comparator.comparing(Fixed::last)
              .thenComparing(each -> each.fixing().date()))
          .toList();
      this.fixed = this.fixings.stream().map(Fixed::fixing).reduce((before, after) -> after);
      int first = posts.size() - 1;
      while (first > 0 && posts.get(first - 1).level() == last.level()) {
        first--;
      }
      this.begin = first;
    }

    CareerReport report() {
      List<Ratio> credits = credits(each -> true);
      Optional<Decision<CreditBase>> base = begin == 0 ? Optional.empty() : base(begin);
      Optional<Ratio> begun = begin == 0
          ? heldBefore
          : base.filter(each -> !isEntry()).flatMap(Decision::toOptional).map(CreditBase::credit);
      Optional<Ratio> start = fixed.map(each -> Ratio.of(each.total())).or(() -> begun);
      Optional<Decision<CreditScore>> held = start
          .filter(each -> isFunctional())
          .map(each -> sum(Stream.concat(Stream.of(each), credits(this::isAfterFixing).stream())
              .toList()));
      return new CareerReport(
          rules,
          last.employee(),
          years,
          heldBefore,
          base,
          fixed,
          sum(credits),
          held,
          held.flatMap(Decision::toOptional).map(this::goals).orElse(List.of()),
          followUp(),
          findings(base));
    }

    private boolean isFunctional() {
      return last.level().type() == PositionType.FUNGSIONAL;
    }

    /** Whether the level began with a transfer from another type of post, which brings a credit of its own. */
    private boolean isEntry() {
      return isFunctional()
          && begin > 0
          && posts.get(begin - 1).level().type() != PositionType.FUNGSIONAL;
    }

    /** Credit under another level before the present one began is of that level. */
    private List<Ratio> credits(Predicate<PeriodCredit> which) {
      int since = posts.get(begin).from().getYear();
      return years.stream()
          .filter(each -> each.year() >= since)
          .flatMap(each -> each.counted().stream())
          .filter(which)
          .flatMap(each -> each.shares().stream())
          .filter(each -> each.level() == last.level())
          .map(each -> each.credit().exact())
          .toList();
    }

    /** What was fixed holds all credit to the end of its period. */
    private boolean isAfterFixing(PeriodCredit credit) {
      return fixed
          .filter(each -> !credit.period().last().isAfter(each.period().last()))
          .isEmpty();
    }

    private Decision<CreditScore> sum(List<Ratio> credits) {
      return rules.decide(CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), credits));
    }

    /** Decides the base of the first rank that belongs to the level: the level may come before the rank. */
    private Optional<Decision<CreditBase>> base(int from) {
      List<Decision<CreditBase>> bases =
          posts.subList(from, posts.size()).stream().map(this::base).toList();
      return bases.stream()
          .filter(Decision::isDecided)
          .findFirst()
          .or(() -> bases.stream().findFirst());
    }

    private Decision<CreditBase> base(Post post) {
      return rules.decide(
          CreditRules.CREDIT_BASE,
          new HeldRank(Optional.of(post.level()), post.employee().rank()));
    }

    private List<CareerGoal> goals(CreditScore held) {
      return Stream.of(CreditGoal.values())
          .map(goal -> goal(goal, held.exact()))
          .toList();
    }

    private CareerGoal goal(CreditGoal goal, Ratio held) {
      Decision<CreditStanding> standing = rules.decide(
          CreditRules.CREDIT_REQUIREMENT,
          new CreditHolding(
              Optional.of(last.level()),
              last.employee().rank(),
              Optional.of(goal),
              Optional.of(held)));
      Optional<Decision<CreditForecast>> forecast = standing
          .toOptional()
          .filter(each -> !each.reached())
          .flatMap(each -> lastPredicate()
              .map(predicate -> rules.decide(
                  CreditRules.CREDIT_FORECAST,
                  new CreditPace(
                      Optional.of(predicate.predicate()),
                      Optional.of(last.level()),
                      Optional.of(each.remaining())))));
      return new CareerGoal(
          goal,
          standing,
          rules.decide(
              CreditRules.PROMOTION_CONDITIONS,
              new PromotionCase(
                  Optional.of(last.level()),
                  last.employee().rank(),
                  Optional.of(goal),
                  Optional.of(held),
                  latestPredicates(),
                  Optional.empty(),
                  Optional.empty())),
          forecast,
          forecast
              .flatMap(Decision::toOptional)
              .map(CreditForecast::months)
              .filter(months -> months <= MOST_MONTHS)
              .flatMap(this::monthAfter));
    }

    private Optional<EvaluationPeriod> monthAfter(long months) {
      return years.stream()
          .flatMap(each -> each.counted().stream())
          .map(PeriodCredit::period)
          .map(EvaluationPeriod::last)
          .max(Comparator.naturalOrder())
          .map(YearMonth::from)
          .map(counted -> counted.plusMonths(months))
          .map(month -> EvaluationPeriod.month(month.getYear(), month.getMonthValue()));
    }

    private List<YearlyPredicate> predicates() {
      return years.stream()
          .flatMap(each -> each.predicate().toOptional().stream()
              .map(predicate -> new YearlyPredicate(each.year(), predicate)))
          .toList();
    }

    /** Returns the predicates from the latest year back to the first that has none. */
    private List<PerformancePredicate> latestPredicates() {
      List<PerformancePredicate> latest = new ArrayList<>();
      List<YearlyPredicate> known = predicates();
      int year = years.get(years.size() - 1).year();
      for (int i = known.size() - 1; i >= 0 && known.get(i).year() == year; i--) {
        latest.add(known.get(i).predicate());
        year--;
      }
      return latest;
    }

    private Optional<YearlyPredicate> lastPredicate() {
      return predicates().stream().reduce((before, after) -> after);
    }

    private Decision<FollowUp> followUp() {
      return rules.decide(
          FollowUpRules.FOLLOW_UP,
          new YearlyHistory(predicates(), Optional.of(last.employee().employment())));
    }

    private List<Finding> findings(Optional<Decision<CreditBase>> base) {
      List<Finding> found = new Findings();
      years.forEach(year -> year.reports().forEach(each -> found.addAll(against(each))));
      int first = years.get(0).year();
      int latest = years.get(years.size() - 1).year();
      IntStream.rangeClosed(first, latest)
          .filter(year -> years.stream().noneMatch(each -> each.year() == year))
          .forEach(year -> add(
              found,
              CareerFindings.CAREER_YEAR_MISSING,
              "",
              Integer.toString(year),
              Integer.toString(first),
              Integer.toString(latest)));
      years.stream()
          .filter(Career::isUncounted)
          .forEach(each -> add(
              found,
              CareerFindings.CAREER_YEAR_NOT_COUNTED,
              "",
              Integer.toString(each.year()),
              String.join(", ", each.skpIds())));
      for (int i = 1; i < posts.size(); i++) {
        compare(posts.get(i - 1), posts.get(i), found);
      }
      heldBefore.ifPresent(held -> checkHeld(held, found));
      base.filter(each -> isFunctional() && fixed.isEmpty())
          .ifPresent(each -> checkStart(each, found));
      return rules
          .find(PlanReviewParameters.DISABLED_FINDINGS)
          .map(disabled -> disabled.value().without(found))
          .orElse(found);
    }

    /** What speaks against the rule set is told of each file, whatever else is. */
    private static List<Finding> against(YearReport report) {
      Set<String> codes =
          Applicability.kinds().stream().map(FindingKind::code).collect(Collectors.toSet());
      return report.findings().stream()
          .filter(each -> codes.contains(each.code()))
          .toList();
    }

    private static boolean isUncounted(CareerYear year) {
      return year.credit() instanceof Undecided<?> undecided
          ? undecided.reason() != Undecided.Reason.NOT_APPLICABLE
          : year.counted().isEmpty();
    }

    private void compare(Post before, Post after, List<Finding> found) {
      if (after.level().isBelow(before.level())) {
        add(
            found,
            CareerFindings.CAREER_LEVEL_FELL,
            after.pointer("position/level"),
            after.plan().id(),
            after.level(),
            before.level(),
            before.plan().id());
      }
      Optional<Rank> earlier = before.employee().rank();
      after
          .employee()
          .rank()
          .filter(rank -> earlier.filter(rank::isBelow).isPresent())
          .ifPresent(rank -> add(
              found,
              CareerFindings.CAREER_RANK_FELL,
              after.pointer("rank"),
              after.plan().id(),
              rank.value(),
              earlier.orElseThrow().value(),
              before.plan().id()));
    }

    private void checkStart(Decision<CreditBase> base, List<Finding> found) {
      Post first = posts.get(begin);
      if (isEntry()) {
        add(
            found,
            CareerFindings.CAREER_ENTRY_NOT_KNOWN,
            first.pointer("position/level"),
            first.plan().id(),
            first.level(),
            posts.get(begin - 1).level());
      } else if (base instanceof Undecided<CreditBase> undecided) {
        add(
            found,
            CareerFindings.CAREER_BASE_UNDECIDED,
            first.pointer("rank"),
            first.plan().id(),
            undecided.message());
      }
    }

    /** What is told must agree with what is recorded, and with what the present level counts. */
    private void checkHeld(Ratio held, List<Finding> found) {
      checkBase(held, found);
      if (begin > 0 && isFunctional()) {
        Post first = posts.get(begin);
        add(
            found,
            CareerFindings.CAREER_HELD_OF_OTHER_LEVEL,
            first.pointer("position/level"),
            held,
            posts.get(0).level(),
            last.level(),
            first.plan().id());
      } else if (isFunctional()) {
        fixings.stream()
            .filter(each -> contradicts(each, held))
            .findFirst()
            .ifPresent(each -> add(
                found,
                CareerFindings.CAREER_HELD_DIFFERS,
                each.pointer(),
                held,
                each.fixing().number(),
                each.fixing().total(),
                each.fixing().period()));
      }
    }

    /** Of credit that was fixed before the year that precedes these, more may have been earned since, but no less be held. */
    private boolean contradicts(Fixed fixing, Ratio held) {
      Ratio total = Ratio.of(fixing.fixing().total());
      if (fixing.last().getYear() < years.get(0).year() - 1) {
        return held.compareTo(total) < 0;
      }
      List<Ratio> until = Stream.concat(
              Stream.of(held),
              credits(each -> !each.period().last().isAfter(fixing.last())).stream())
          .toList();
      return sum(until)
          .toOptional()
          .filter(each -> !each.exact().equals(total)
              && each.printed().compareTo(fixing.fixing().total()) != 0)
          .isPresent();
    }

    private void checkBase(Ratio held, List<Finding> found) {
      base(posts.get(0))
          .toOptional()
          .filter(base -> held.compareTo(base.credit()) < 0)
          .ifPresent(base -> add(
              found,
              CareerFindings.CAREER_HELD_BELOW_BASE,
              "",
              held,
              base.rank().value(),
              base.credit()));
    }

    /** A rule set that does not know a kind of finding tells none of it. */
    private void add(List<Finding> found, FindingKind kind, String pointer, Object... values) {
      rules.findingKinds().stream()
          .filter(each -> each.code().equals(kind.code()))
          .forEach(each -> found.add(Finding.of(each, pointer, values)));
    }
  }
}
