package id.skp.rules.career;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditEntry;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditPace;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.EntryWay;
import id.skp.rules.angkakredit.PromotionCase;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.YearlyHistory;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.FixedCredit;
import id.skp.rules.monitoring.MonitoringFinding;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearCredit;
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
import java.util.function.Consumer;
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
  private static final Text NOT_HELD =
      Text.of("tidak termasuk dalam yang dimiliki", "is not in what is held");
  private static final Text AS_FIXED = Text.of(
      "hanya sampai {1} termasuk dalam yang dimiliki, menurut penetapan {0}",
      "is in what is held up to {1} alone, by the fixing {0}");
  private static final Text FLAT = Text.of(
      "; bagi pelaksana berijazah magister: adjustment {0}",
      "; of an executive with a master's degree: adjustment {0}");
  private static final Text ADDED = Text.of(
      "{0}, ditambahkan pada {1} yang disebut dimiliki sebelumnya",
      "{0}, added to the {1} told as held before");
  private static final Text NOT_CONVERTED = Text.of(
      "; masa calon tidak dapat dikonversi: {0}; lengkapi atau perbaiki evaluasinya",
      "; the time as a candidate cannot be converted: {0}; complete or correct its evaluations");
  private static final Text WHY = Text.of(" ({0})", " ({0})");

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
    requireNonNull(reviewed, "reviewed");
    unless(
        reviewed.stream()
            .anyMatch(each -> !each.file().asOf(each.reviewedOn()).plans().isEmpty()),
        "FILES_MISSING",
        "files",
        "perlu sedikitnya satu berkas dengan SKP",
        "needs at least one file with a plan",
        Optional.empty());
    YearFiles.of(
        reviewed.get(0).period().year(),
        reviewed.stream().map(FileReview::file).toArray(PerformanceFile[]::new));
    return new Career(years(reviewed), heldBefore).report();
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

  /** One report. */
  private final class Career {
    private final List<CareerYear> years;
    private final Optional<Ratio> heldBefore;
    private final Optional<CandidateEntry> candidate;
    private final LevelCredit credit;
    private final List<CareerPost> posts;
    private final CareerPost last;
    private final List<FixedCredit> fixings;
    private final Optional<CreditFixing> fixed;

    /** Where the run of posts at the present level begins. */
    private final int begin;

    Career(List<CareerYear> years, Optional<Ratio> heldBefore) {
      this.years = years;
      this.heldBefore = heldBefore;
      this.candidate = CandidateEntry.of(years, rules);
      this.credit = CandidateEntry.credit(years, heldBefore, candidate, rules);
      this.posts = credit.posts();
      this.last = credit.last();
      this.fixings = credit.fixedCredits();
      this.fixed = credit.fixed();
      this.begin = credit.begin();
    }

    CareerReport report() {
      Optional<Decision<CreditBase>> base = credit.base();
      Decision<CreditScore> earned = earned();
      Optional<Decision<CreditScore>> held = credit.held().filter(each -> !isNotApplicable(earned));
      return new CareerReport(
          rules,
          last.employee(),
          years,
          heldBefore,
          base,
          fixed,
          earned,
          held,
          held.flatMap(Decision::toOptional).map(this::goals).orElse(List.of()),
          followUp(),
          findings(base));
    }

    /** Where nothing is earned, a year says why. */
    private Decision<CreditScore> earned() {
      List<Ratio> credits = credit.credits();
      Optional<Undecided<YearCredit>> why = years.stream()
          .flatMap(each -> each.credit() instanceof Undecided<YearCredit> undecided
              ? Stream.of(undecided)
              : Stream.empty())
          .reduce((before, after) -> after);
      return credits.isEmpty() && why.isPresent() ? why.get().carriedOver() : credit.sum(credits);
    }

    private boolean isNotApplicable(Decision<?> decision) {
      return decision instanceof Undecided<?> undecided
          && undecided.reason() == Undecided.Reason.NOT_APPLICABLE;
    }

    private List<CareerGoal> goals(CreditScore held) {
      return Stream.of(CreditGoal.values())
          .map(goal -> goal(goal, held.exact()))
          .toList();
    }

    private CareerGoal goal(CreditGoal goal, Ratio held) {
      Decision<CreditStanding> standing = credit.standing(goal, held);
      Optional<Decision<CreditForecast>> forecast = standing
          .toOptional()
          .filter(each -> !each.reached())
          .flatMap(each -> pace(each.remaining()))
          .map(pace -> rules.decide(CreditRules.CREDIT_FORECAST, pace));
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
      return countedTo()
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

    /** Returns the day to which credit was fixed or earned. */
    private Optional<LocalDate> countedTo() {
      return Stream.concat(
              fixed.stream().map(CreditFixing::until),
              years.stream()
                  .flatMap(each -> each.counted().stream())
                  .map(each -> each.period().last()))
          .max(Comparator.naturalOrder());
    }

    /**
     * Returns the pace: what the latest year's periods earn in a year where they count, or else the predicate. None where that year
     * is over or in dispute, and its credit is not known.
     */
    private Optional<CreditPace> pace(Ratio remaining) {
      CareerYear latest = latest();
      boolean known =
          countedTo().filter(each -> each.getYear() >= latest.year()).isPresent();
      LocalDate end = EvaluationPeriod.year(latest.year()).last();
      boolean over = latest.reports().stream()
          .anyMatch(each -> !each.reviewed().reviewedOn().isBefore(end));
      return isDisputed(latest) || (over && !known)
          ? Optional.empty()
          : latest
              .yearlyOfPeriods(last.level())
              .map(yearly -> CreditPace.of(yearly, remaining))
              .or(() -> latest
                  .predicate()
                  .toOptional()
                  .or(latest::lastCounted)
                  .or(() -> predicates().stream()
                      .reduce((before, after) -> after)
                      .map(YearlyPredicate::predicate))
                  .map(predicate -> CreditPace.of(predicate, last.level(), remaining)));
    }

    private CareerYear latest() {
      return years.get(years.size() - 1);
    }

    /** Tells whether a year was evaluated and still has no predicate: the one before it does not take its place. */
    private static boolean isDisputed(CareerYear year) {
      return year.predicate() instanceof Undecided<?> undecided
          && (undecided.reason() != Undecided.Reason.MISSING_INPUT
              || year.reports().stream()
                  .map(YearReport::reviewed)
                  .anyMatch(each -> !each.file()
                      .asOf(each.reviewedOn())
                      .lastEvaluations(EvaluationPeriod.year(year.year()))
                      .isEmpty()));
    }

    private Decision<FollowUp> followUp() {
      CareerYear latest = latest();
      if (latest.predicate() instanceof Undecided<?> undecided && isDisputed(latest)) {
        return undecided.carriedOver();
      }
      return rules.decide(
          FollowUpRules.FOLLOW_UP,
          new YearlyHistory(predicates(), Optional.of(last.employee().employment())));
    }

    private List<Finding> findings(Optional<Decision<CreditBase>> base) {
      Optional<Ratio> begun = credit.begun();
      List<Finding> found = new Findings();
      years.forEach(year -> year.reports().forEach(each -> found.addAll(against(each))));
      found.addAll(YearReport.creditFindings(
          years.stream().flatMap(each -> each.reports().stream()).toList()));
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
              String.join(", ", each.skpIds()),
              whyNot(each),
              heldOf(each)));
      predicates().stream()
          .reduce((before, after) -> after)
          .filter(each -> each.year() < latest && followUp().isDecided())
          .ifPresent(each -> add(
              found,
              CareerFindings.CAREER_FOLLOW_UP_OF_EARLIER_YEAR,
              "",
              Integer.toString(latest),
              Integer.toString(each.year())));
      for (int i = 1; i < posts.size(); i++) {
        compare(posts.get(i - 1), posts.get(i), found);
      }
      credit.contested().forEach(each -> checkContested(each, found));
      fixed
          .filter(each -> each.enteredOn().isEmpty())
          .ifPresent(each -> checkDivided(fixings.get(fixings.size() - 1), found));
      heldBefore.ifPresent(held -> checkHeld(held, found));
      checkRises(found);
      checkFixed(found);
      candidate.ifPresent(entry -> begun.ifPresent(each -> checkAppointed(entry, each, found)));
      if (begin > 0 && last.isFunctional() && fixed.isEmpty()) {
        checkStart(base, found);
      }
      candidate.filter(each -> fixed.isEmpty()).ifPresent(each -> checkCandidate(each, found));
      return rules
          .find(PlanReviewParameters.DISABLED_FINDINGS)
          .map(disabled -> disabled.value().without(found))
          .orElse(found);
    }

    /** What speaks against the rule set, or against joining the files, is told of each file, whatever else is. */
    private static List<Finding> against(YearReport report) {
      Set<String> codes = Stream.concat(
              Applicability.kinds().stream().map(FindingKind::code),
              Stream.of(MonitoringFinding.EVALUATION_ID_TAKEN.name()))
          .collect(Collectors.toSet());
      return report.findings().stream()
          .filter(each -> codes.contains(each.code()))
          .toList();
    }

    private static boolean isUncounted(CareerYear year) {
      return year.credit() instanceof Undecided<?> undecided
          ? undecided.reason() != Undecided.Reason.NOT_APPLICABLE
          : year.counted().isEmpty();
    }

    /** What was fixed holds the credit of a year, whatever its evaluations say. */
    private Text heldOf(CareerYear year) {
      EvaluationPeriod whole = EvaluationPeriod.year(year.year());
      return fixed
          .filter(each -> !each.until().isBefore(whole.first()))
          .map(each -> Message.of(
                  AS_FIXED,
                  each.number(),
                  each.until().isBefore(whole.last()) ? each.period() : whole)
              .toText())
          .orElse(NOT_HELD);
    }

    private static Object whyNot(CareerYear year) {
      return year.credit() instanceof Undecided<?> undecided
          ? Message.of(WHY, undecided.message())
          : year.credit().orThrow().undecided().stream()
              .findFirst()
              .<Object>map(each -> Message.of(WHY, each.message()))
              .orElse("");
    }

    private void checkContested(List<FixedCredit> differing, List<Finding> found) {
      add(
          found,
          CareerFindings.CAREER_FIXINGS_DIFFER,
          differing.get(0).pointer(),
          Message.few(differing.stream().map(each -> each.fixing().number()).toList()),
          differing.get(0).fixing().period());
    }

    private void checkDivided(FixedCredit last, List<Finding> found) {
      LocalDate since = credit.afterFixing();
      years.stream()
          .filter(
              year -> year.counted().stream().anyMatch(each -> LevelCredit.isDivided(each, since)))
          .forEach(year -> add(
              found,
              CareerFindings.CAREER_YEAR_FIXED_IN_PART,
              last.pointer() + "/period",
              last.fixing().number(),
              last.fixing().period(),
              Integer.toString(year.year()),
              Ratio.sum(credit.counted(year.ofCredit(), since).stream()
                  .map(each -> each.credit().exact())
                  .toList()),
              Ratio.sum(
                  year.counted().stream().map(each -> each.credit().exact()).toList())));
    }

    /** A rank is reached with its base, and the next level with what the level before needs. */
    private void checkRises(List<Finding> found) {
      if (isNotApplicable(earned())) {
        return;
      }
      for (int i = 1; i < posts.size(); i++) {
        CareerPost before = posts.get(i - 1);
        CareerPost post = posts.get(i);
        if (before.level() == post.level()) {
          if (below(before.employee().rank(), post.employee().rank()).isPresent()) {
            credit
                .base(post)
                .toOptional()
                .ifPresent(base -> checkRise(
                    before,
                    post,
                    base.credit(),
                    held -> add(
                        found,
                        CareerFindings.CAREER_RANK_WITHOUT_CREDIT,
                        post.pointer("rank"),
                        post.plan().id(),
                        base.rank().value(),
                        post.from(),
                        base.credit(),
                        held)));
          }
        } else if (isPromotion(before, post)) {
          rules
              .decide(
                  CreditRules.CREDIT_REQUIREMENT,
                  CreditHolding.forNextLevel(before.level(), Ratio.ZERO))
              .toOptional()
              .map(CreditStanding::required)
              .ifPresent(needed -> checkRise(
                  before,
                  post,
                  needed,
                  held -> add(
                      found,
                      CareerFindings.CAREER_LEVEL_WITHOUT_CREDIT,
                      post.pointer("position/level"),
                      post.plan().id(),
                      post.level(),
                      post.from(),
                      needed,
                      before.level(),
                      held)));
        }
      }
    }

    /** Returns a rank if it is below another. */
    private static Optional<Rank> below(Optional<Rank> one, Optional<Rank> other) {
      return one.filter(each -> other.filter(each::isBelow).isPresent());
    }

    /** A first appointment, from skill to expertise, an executive with a master's degree and who is fixed so come in otherwise. */
    private boolean isPromotion(CareerPost before, CareerPost post) {
      return before.isFunctional()
          && before.level().isBelow(post.level())
          && before.level().isBelow(PositionLevel.AHLI_PERTAMA)
              == post.level().isBelow(PositionLevel.AHLI_PERTAMA)
          && !before.isOfCandidate()
          && !before.isOfExecutive()
          && fixings(post.level())
              .noneMatch(
                  each -> each.enteredOn().isPresent() || each.adjustment().isPresent());
    }

    private Stream<CreditFixing> fixings(PositionLevel level) {
      return credit.at(level).stream().flatMap(each -> each.fixings().stream());
    }

    /** Tells what was held before a rise where that is known and not enough; what was fixed next after it may speak for it. */
    private void checkRise(CareerPost before, CareerPost post, Ratio needed, Consumer<Ratio> tell) {
      boolean isSpokenFor = fixings(before.level())
          .filter(each -> !each.until().isBefore(post.from()))
          .findFirst()
          .filter(each -> needed.compareTo(Ratio.of(each.total())) <= 0)
          .isPresent();
      credit
          .upTo(post.from().minusDays(1))
          .filter(each -> !isSpokenFor && each.level() == before.level())
          .flatMap(LevelCredit::held)
          .flatMap(Decision::toOptional)
          .map(CreditScore::exact)
          .filter(held -> held.compareTo(needed) < 0)
          .ifPresent(tell);
    }

    /** What was fixed at a level that began within the years agrees with its base, also where that level has ended. */
    private void checkFixed(List<Finding> found) {
      for (LevelCredit level : credit.levels()) {
        if (level.beganOn().isPresent() && level.last().isFunctional()) {
          LocalDate beganOn = level.beganOn().get();
          level
              .begun()
              .ifPresent(begun -> level.fixedCredits().stream()
                  .filter(each -> !each.fixing().until().isBefore(beganOn))
                  .filter(each -> contradicts(each, begun, level))
                  .findFirst()
                  .ifPresent(
                      each -> addDiffering(each, begun, given(each.fixing(), level), found)));
        }
      }
    }

    /** What was fixed first after a first appointment holds what the time as a candidate earned, under whatever name. */
    private void checkAppointed(CandidateEntry entry, Ratio begun, List<Finding> found) {
      fixings.stream()
          .filter(
              each -> !each.fixing().until().isBefore(entry.appointed().from().minusDays(1)))
          .limit(1)
          .forEach(each -> {
            Ratio earned = credit.creditBefore(each.fixing().until().plusDays(1));
            Ratio degree = each.fixing().education().map(Ratio::of).orElse(Ratio.ZERO);
            if (isOther(each.fixing(), begun, earned.plus(degree))
                && (each.fixing().enteredOn().isPresent()
                    || isOther(each.fixing(), begun, given(each.fixing(), credit)))) {
              addDiffering(each, begun, earned.plus(degree), found);
            }
          });
    }

    private void addDiffering(FixedCredit fixed, Ratio begun, Ratio given, List<Finding> found) {
      add(
          found,
          CareerFindings.CAREER_FIXED_DIFFERS,
          fixed.pointer() + "/total",
          fixed.fixing().number(),
          fixed.fixing().total(),
          fixed.fixing().period(),
          begun,
          given);
    }

    private void compare(CareerPost before, CareerPost after, List<Finding> found) {
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
      below(after.employee().rank(), earlier)
          .ifPresent(rank -> add(
              found,
              CareerFindings.CAREER_RANK_FELL,
              after.pointer("rank"),
              after.plan().id(),
              rank.value(),
              earlier.orElseThrow().value(),
              before.plan().id()));
    }

    private void checkStart(Optional<Decision<CreditBase>> base, List<Finding> found) {
      CareerPost first = posts.get(begin);
      if (credit.isEntry() || first.isOfExecutive()) {
        add(
            found,
            CareerFindings.CAREER_ENTRY_NOT_KNOWN,
            first.pointer("position/level"),
            first.plan().id(),
            first.level(),
            posts.get(begin - 1).level(),
            first.from(),
            flat(first));
      } else if (base.orElse(null) instanceof Undecided<CreditBase> undecided) {
        add(
            found,
            CareerFindings.CAREER_BASE_UNDECIDED,
            first.pointer("rank"),
            first.plan().id(),
            undecided.message());
      }
    }

    /** A first appointment gives what the time as a candidate earned. */
    private void checkCandidate(CandidateEntry entry, List<Finding> found) {
      CareerPost first = entry.appointed();
      entry
          .credit()
          .ifPresentOrElse(
              credit -> add(
                  found,
                  CareerFindings.CAREER_ENTRY_COMPUTED,
                  first.pointer("employment"),
                  first.plan().id(),
                  first.level(),
                  heldBefore
                      .<Object>map(held -> Message.of(ADDED, credit, held))
                      .orElse(credit),
                  first.from()),
              () -> add(
                  found,
                  CareerFindings.CAREER_ENTRY_NOT_KNOWN,
                  first.pointer("employment"),
                  first.plan().id(),
                  first.level(),
                  Employment.CPNS,
                  first.from(),
                  entry
                      .unknown()
                      .<Object>map(why -> Message.of(NOT_CONVERTED, why))
                      .orElse("")));
    }

    /** Tells what an executive with a master's degree enters with. */
    private Object flat(CareerPost entered) {
      return Optional.of(entered)
          .filter(CareerPost::isOfExecutive)
          .flatMap(each -> rules
              .decide(
                  CreditRules.CREDIT_ENTRY,
                  new CreditEntry(
                      Optional.of(EntryWay.PELAKSANA_MAGISTER),
                      Optional.of(each.level()),
                      each.employee().rank(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of()))
              .toOptional())
          .<Object>map(each -> Message.of(FLAT, each.exact()))
          .orElse("");
    }

    /** What is told must agree with what is recorded, and with what the present level counts. */
    private void checkHeld(Ratio held, List<Finding> found) {
      checkBase(held, found);
      if (begin > 0 && last.isFunctional()) {
        CareerPost first = posts.get(begin);
        add(
            found,
            CareerFindings.CAREER_HELD_OF_OTHER_LEVEL,
            first.pointer("position/level"),
            held,
            posts.get(0).level(),
            last.level(),
            first.plan().id());
      }
      LevelCredit level = credit.levels().get(0);
      if (level.last().isFunctional() && candidate.isEmpty()) {
        level.fixedCredits().stream()
            .filter(each -> contradicts(each, held, level))
            .findFirst()
            .ifPresent(each -> add(
                found,
                CareerFindings.CAREER_HELD_DIFFERS,
                each.pointer() + "/total",
                held,
                each.fixing().number(),
                each.fixing().total(),
                each.fixing().period()));
      }
    }

    /** Of credit that was fixed before the year that precedes these, more may have been earned since, but no less be held. */
    private boolean contradicts(FixedCredit fixed, Ratio held, LevelCredit level) {
      CreditFixing fixing = fixed.fixing();
      if (fixing.until().getYear() < years.get(0).year() - 1) {
        return held.compareTo(Ratio.of(fixing.total())) < 0;
      }
      return isOther(fixing, held, given(fixing, level));
    }

    private boolean isOther(CreditFixing fixing, Ratio begun, Ratio given) {
      return credit
          .sum(List.of(begun, given))
          .toOptional()
          .filter(each -> !each.exact().equals(Ratio.of(fixing.total()))
              && each.printed().compareTo(fixing.total()) != 0)
          .isPresent();
    }

    /** Returns what these years earned at a level up to a fixing, with what was granted meanwhile. */
    private Ratio given(CreditFixing fixing, LevelCredit level) {
      LocalDate first = EvaluationPeriod.year(years.get(0).year()).first();
      return level
          .creditBefore(fixing.until().plusDays(1))
          .plus(level.grantedBetween(first, fixing.until()));
    }

    private void checkBase(Ratio held, List<Finding> found) {
      credit
          .base(posts.get(0))
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
