package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.monitoring.FixedCredit;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Angka kredit pada jenjang sekarang</em>: what an employee holds at the level of the last post in the files of one year or more, as
 * the report on a career and the paper <em>Penetapan Angka Kredit</em> tell it. What was fixed last is what is held at the end of its
 * period, with what was earned since. Without a fixing, a level that began within the years began with the base of the rank; of one that
 * began before, what was held must be told.
 */
public final class LevelCredit {
  private static final LocalDate FIRST_DAY = LocalDate.of(EvaluationPeriod.FIRST_YEAR, 1, 1);

  private final RuleSet rules;
  private final List<CreditYear> years;
  private final List<CareerPost> posts;
  private final CareerPost last;
  private final List<FixedCredit> fixings;
  private final Optional<CreditFixing> fixed;
  private final Optional<Ratio> heldBefore;
  private final List<List<FixedCredit>> allFixings;
  private final Optional<CareerPost> appointed;
  private final Optional<LocalDate> until;

  /** Fixings of one period that contradict each other, each time that happens; nothing rests on them. */
  private final List<List<FixedCredit>> contested;

  /** Where the run of posts at the present level begins. */
  private final int begin;

  private LevelCredit(
      List<CreditYear> years,
      List<CareerPost> posts,
      Optional<Ratio> heldBefore,
      Optional<CareerPost> appointed,
      List<List<FixedCredit>> fixings,
      Optional<LocalDate> until,
      RuleSet rules) {
    this.rules = rules;
    this.years = years;
    this.posts = posts;
    this.heldBefore = heldBefore;
    this.appointed = appointed;
    this.allFixings = fixings;
    this.until = until;
    this.last = posts.get(posts.size() - 1);
    this.contested = fixings.stream()
        .filter(each -> each.size() > 1)
        .filter(each -> each.stream().anyMatch(this::isOfLevel))
        .toList();
    this.fixings = fixings.stream()
        .filter(each -> each.size() == 1)
        .flatMap(List::stream)
        .filter(this::isOfLevel)
        .toList();
    this.fixed = this.fixings.stream().map(FixedCredit::fixing).reduce((before, after) -> after);
    int first = posts.size() - 1;
    while (first > 0 && posts.get(first - 1).level() == last.level()) {
      first--;
    }
    this.begin = first;
  }

  /**
   * Adds up the years.
   *
   * @param years the years, in their order; at least one of their files holds a plan
   * @param heldBefore the cumulative credit that was held before the first of these years, the base included, if it is known
   * @param rules the rule set
   * @return the credit
   */
  public static LevelCredit of(List<CreditYear> years, Optional<Ratio> heldBefore, RuleSet rules) {
    return of(years, requireNonNull(heldBefore, "heldBefore"), Optional.empty(), rules);
  }

  /** Adds up the years; what was held before is what a first appointment brought, with the base of its rank, if there was one. */
  static LevelCredit of(
      List<CreditYear> years,
      Optional<Ratio> heldBefore,
      Optional<CareerPost> appointed,
      RuleSet rules) {
    requireNonNull(rules, "rules");
    List<CreditYear> all = ImmutableList.copyOf(requireNonNull(years, "years"));
    return new LevelCredit(
        all,
        CareerPost.of(all.stream().flatMap(each -> each.files().stream()).toList()),
        heldBefore,
        appointed,
        FixedCredit.last(all.stream().flatMap(each -> each.files().stream()).toList()),
        Optional.empty(),
        rules);
  }

  /**
   * Returns what is held at another level that was held before, when it ended.
   *
   * @param level the level
   * @return its credit; empty if none of the posts is at that level
   */
  public Optional<LevelCredit> at(PositionLevel level) {
    requireNonNull(level, "level");
    int end = posts.size();
    while (end > 0 && posts.get(end - 1).level() != level) {
      end--;
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(ending(posts.subList(0, end), allFixings, until));
  }

  /**
   * Returns what was held at the end of a day, at the level of the last post by then.
   *
   * @param day the day
   * @return the credit; empty if there is no post by then
   */
  public Optional<LevelCredit> upTo(LocalDate day) {
    requireNonNull(day, "day");
    List<CareerPost> begun =
        posts.stream().filter(each -> !each.from().isAfter(day)).toList();
    return begun.isEmpty()
        ? Optional.empty()
        : Optional.of(ending(
            begun,
            allFixings.stream()
                .filter(each -> !each.get(0).fixing().until().isAfter(day))
                .toList(),
            Optional.of(day)));
  }

  /** Returns what was held at each level, one after the other, when it ended; the last is this one. */
  List<LevelCredit> levels() {
    List<LevelCredit> levels = new ArrayList<>();
    for (int end = 1; end < posts.size(); end++) {
      LocalDate next = posts.get(end).from();
      if (posts.get(end).level() != posts.get(end - 1).level()) {
        levels.add(ending(
            posts.subList(0, end),
            allFixings.stream()
                .filter(each -> each.get(0).fixing().period().first().isBefore(next))
                .toList(),
            until));
      }
    }
    levels.add(this);
    return levels;
  }

  /** Returns the same with fewer posts, fixings or days. */
  private LevelCredit ending(
      List<CareerPost> held, List<List<FixedCredit>> fixed, Optional<LocalDate> end) {
    return new LevelCredit(years, held, heldBefore, appointed, fixed, end, rules);
  }

  private boolean isOfLevel(FixedCredit credit) {
    return credit.fixing().level() == last.level();
  }

  /**
   * Returns the level of the last post.
   *
   * @return the level
   */
  public PositionLevel level() {
    return last.level();
  }

  /**
   * Returns the base with which the level began.
   *
   * @return the base of the first rank that belongs to the level; empty where the level began before these years, or for an executive
   *     with a master's degree, who enters with a flat credit
   */
  public Optional<Decision<CreditBase>> base() {
    return begin == 0 || posts.get(begin).isOfExecutive() ? Optional.empty() : base(begin);
  }

  /**
   * Returns the base of a first appointment within these years, which is in what was held before.
   *
   * @return the base; empty where there is no first appointment whose credit was computed
   */
  public Optional<CreditBase> baseOfAppointment() {
    return begin == 0 ? appointed.map(this::base).flatMap(Decision::toOptional) : Optional.empty();
  }

  /**
   * Returns what some days earned at the level.
   *
   * @param days the days
   * @return the credit of their months, exact
   */
  public Ratio earnedIn(DateRange days) {
    return creditBefore(requireNonNull(days, "days").to().plusDays(1))
        .minus(creditBefore(days.from()));
  }

  /**
   * Returns the day on which the level began.
   *
   * @return the first day of the first post at the level; empty where that was before these years
   */
  public Optional<LocalDate> beganOn() {
    return begin == 0 ? Optional.empty() : Optional.of(posts.get(begin).from());
  }

  /**
   * Tells whether the level began with a transfer from another type of post, which brings a credit of its own.
   *
   * @return true if it did within these years
   */
  public boolean isEntry() {
    return last.isFunctional() && begin > 0 && !posts.get(begin - 1).isFunctional();
  }

  /**
   * Returns what was fixed at the level.
   *
   * @return the fixings in the order of the last days of which credit is in them; none that contradict each other
   */
  public List<CreditFixing> fixings() {
    return fixings.stream().map(FixedCredit::fixing).toList();
  }

  /**
   * Returns the credit that is held.
   *
   * @return the sum; empty where nothing tells with what the level began, the fixings contradict each other, or the post is not
   *     functional
   */
  public Optional<Decision<CreditScore>> held() {
    return fixed
        .map(each -> Ratio.of(each.total()))
        .or(this::begun)
        .filter(each -> last.isFunctional() && !isContested())
        .map(each ->
            sum(Stream.concat(Stream.of(each), credits(afterFixing()).stream()).toList()));
  }

  /** Holds the credit against what a promotion needs. */
  Decision<CreditStanding> standing(CreditGoal goal, Ratio held) {
    return rules.decide(
        CreditRules.CREDIT_REQUIREMENT,
        new CreditHolding(
            Optional.of(last.level()),
            last.employee().rank(),
            Optional.of(goal),
            Optional.of(held)));
  }

  List<CareerPost> posts() {
    return posts;
  }

  CareerPost last() {
    return last;
  }

  int begin() {
    return begin;
  }

  Optional<CreditFixing> fixed() {
    return fixed;
  }

  List<FixedCredit> fixedCredits() {
    return fixings;
  }

  List<List<FixedCredit>> contested() {
    return contested;
  }

  /** Returns the credit with which the level began, or what was held before. */
  Optional<Ratio> begun() {
    return begin == 0
        ? heldBefore
        : base().filter(each -> !isEntry()).flatMap(Decision::toOptional).map(CreditBase::credit);
  }

  /** Tells whether what was fixed last contradicts itself: then nobody knows what is held. */
  private boolean isContested() {
    return contested.stream()
        .map(each -> each.get(0).fixing().until())
        .anyMatch(each -> !each.isBefore(afterFixing().minusDays(1)));
  }

  /** Returns the day from which months earn what was not fixed. */
  LocalDate afterFixing() {
    return fixed.map(each -> each.until().plusDays(1)).orElse(FIRST_DAY);
  }

  /** Returns what all months earn at the level. */
  List<Ratio> credits() {
    return credits(FIRST_DAY);
  }

  private List<Ratio> credits(LocalDate since) {
    List<Ratio> all = creditsFrom(since);
    Optional<LocalDate> after = until.map(day -> day.plusDays(1));
    return after.isEmpty()
        ? all
        : List.of(Ratio.sum(all).minus(Ratio.sum(creditsFrom(after.get()))));
  }

  /** Returns what the months from a day on earn; credit under another level before the present one began is of that level. */
  private List<Ratio> creditsFrom(LocalDate since) {
    int began = posts.get(begin).from().getYear();
    return years.stream()
        .filter(each -> each.year() >= began)
        .flatMap(each -> counted(each, since).stream())
        .flatMap(each -> each.shares().stream())
        .filter(each -> each.level() == last.level())
        .map(each -> each.credit().exact())
        .toList();
  }

  /** A year is divided by its months where a part of it was fixed: it counts as a whole or by its periods, never both. */
  List<PeriodCredit> counted(CreditYear year, LocalDate since) {
    if (year.counted().stream().noneMatch(each -> isDivided(each, since))) {
      return year.counted().stream()
          .filter(each -> !each.period().last().isBefore(since))
          .toList();
    }
    return PerformanceYear.of(rules)
        .finalCredit(new YearFiles(year.year(), year.files(), year.files(), Optional.of(since)))
        .toOptional()
        .map(YearCredit::countedParts)
        .orElse(List.of());
  }

  static boolean isDivided(PeriodCredit credit, LocalDate since) {
    return credit.period().first().isBefore(since) && !credit.period().last().isBefore(since);
  }

  Ratio creditBefore(LocalDate day) {
    return Ratio.sum(credits(FIRST_DAY)).minus(Ratio.sum(credits(day)));
  }

  /** Returns what fixings gave beside the base and what was earned, of months from one day to another. */
  Ratio grantedBetween(LocalDate first, LocalDate last) {
    return Ratio.sum(fixings.stream()
        .map(FixedCredit::fixing)
        .filter(each -> !each.until().isBefore(first) && !each.until().isAfter(last))
        .map(each -> Ratio.of(each.granted().subtract(each.base().orElse(BigDecimal.ZERO))))
        .toList());
  }

  Decision<CreditScore> sum(List<Ratio> credits) {
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

  Decision<CreditBase> base(CareerPost post) {
    return rules.decide(
        CreditRules.CREDIT_BASE,
        new HeldRank(Optional.of(post.level()), post.employee().rank()));
  }
}
