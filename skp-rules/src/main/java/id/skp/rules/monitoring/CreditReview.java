package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.CreditFixing;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditEducation;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.PlanReviewParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds credit that was fixed against the plans and evaluations of its period, and against what was fixed before: nothing fixed is believed. */
final class CreditReview {
  private static final String DIFFERS = "FIXED_CREDIT_DIFFERS";
  private static final String UNFOUNDED = "FIXED_CREDIT_UNFOUNDED";
  private static final String OTHER_LEVEL = "FIXED_CREDIT_OF_OTHER_LEVEL";
  private static final String EARLY = "FIXED_CREDIT_EARLY";
  private static final String BELOW_BASE = "FIXED_CREDIT_BELOW_BASE";
  private static final String NOT_GOING_ON = "FIXED_CREDIT_NOT_GOING_ON";
  private static final String PARTS_DIFFER = "FIXED_CREDIT_PARTS_DIFFER";
  private static final String BASE_DIFFERS = "FIXED_CREDIT_BASE_DIFFERS";
  private static final String EDUCATION_DIFFERS = "FIXED_CREDIT_EDUCATION_DIFFERS";
  private static final String EDUCATION_TWICE = "FIXED_CREDIT_EDUCATION_TWICE";
  private static final String REPLACED = "FIXED_CREDIT_REPLACED";
  private static final int HUNDREDTHS = 2;
  private static final Map<String, Text> WORDINGS = wordings();
  private static final Text NOT_EVALUATED = Text.of(
      "tidak ada evaluasi dalam periode itu yang dihitung untuk {0}",
      "no evaluation within that period counts for {0}");
  private static final Text BEFORE_END = Text.of("{0} baru berakhir {1}", "{0} ended on {1}");
  private static final Text BEFORE_EVALUATION =
      Text.of("evaluasi {0} baru ditetapkan {1}", "the evaluation {0} was fixed on {1}");
  private static final Text WITH_EARNED = Text.of(" (diperoleh {0})", " ({0} earned)");
  private static final Text WITH_GRANTED =
      Text.of(" (diperoleh {0}, diberikan {1})", " ({0} earned, {1} granted)");

  private static final Text WITH_CANDIDACY =
      Text.of(", atau {0} bersama masa calon", ", or {0} with the time as a candidate");

  /** The predicates by which months of a year as a candidate are converted; none where they are not known. */
  @FunctionalInterface
  interface Candidacy {
    List<PeriodicConversion> of(int year, List<EvaluationPeriod> months, PositionLevel level);
  }

  private final RuleSet rules;
  private final Collection<List<FixedCredit.Recorded>> all;
  private final List<List<FixedCredit>> fixed;
  private final Candidacy candidacy;

  /** A candidate earns no credit, unless the rule set says so. */
  private final boolean doCandidatesEarn;

  private final List<PerformanceFile> files;
  private final List<HeldPost> posts;
  private final Map<Integer, Decision<YearCredit>> credits;
  private final Map<CreditFixing, Optional<PeriodCredit>> longer = new HashMap<>();
  private final List<Finding> found = new Findings();

  private CreditReview(
      Collection<List<FixedCredit.Recorded>> all,
      List<PerformanceFile> files,
      Map<Integer, Decision<YearCredit>> credits,
      Candidacy candidacy,
      RuleSet rules) {
    this.rules = rules;
    this.all = all;
    this.fixed = FixedCredit.last(all);
    this.candidacy = candidacy;
    this.doCandidatesEarn = rules
        .find(MonitoringParameters.CREDIT_EMPLOYMENTS)
        .filter(each -> each.value().employments().contains(Employment.CPNS))
        .isPresent();
    this.files = files;
    this.credits = credits;
    this.posts = HeldPost.definitive(files);
  }

  private static Map<String, Text> wordings() {
    Map<String, Text> wordings = new LinkedHashMap<>();
    wordings.put(
        DIFFERS,
        Text.of(
            "penetapan angka kredit {0} memberi {1} untuk {2} pada {3}, sedangkan evaluasi berkas ini menghasilkan {4}{5}; periksa predikat, jenjang dan bulannya, atau mintakan penetapan yang benar",
            "the fixing of credit {0} gives {1} for {2} at {3}, while the evaluations of this file earn {4}{5}; check predicate, level and months, or have it fixed correctly"));
    wordings.put(
        UNFOUNDED,
        Text.of(
            "penetapan angka kredit {0} memberi angka kredit {1} tanpa dasar: {2}; lengkapi atau perbaiki evaluasinya, atau mintakan penetapan yang benar",
            "the fixing of credit {0} gives credit of {1} that rests on nothing: {2}; complete or correct the evaluations, or have it fixed correctly"));
    wordings.put(
        OTHER_LEVEL,
        Text.of(
            "penetapan angka kredit {0} untuk {1} menyebut {2}, sedangkan jenjang SKP saat itu {3}, sehingga tidak dihitung di sana; perbaiki jenjangnya",
            "the fixing of credit {0} for {1} is at {2}, while the plan is at {3} then, so it does not count there; correct the level"));
    wordings.put(
        EARLY,
        Text.of(
            "penetapan angka kredit {0} bertanggal {1}, sedangkan {2}; periksa tanggalnya",
            "the fixing of credit {0} is dated {1}, and {2}; check the day"));
    wordings.put(
        BELOW_BASE,
        Text.of(
            "penetapan angka kredit {0} berjumlah {1}, kurang dari angka kredit dasar {2}, yaitu {3}; periksa jumlah dan pangkatnya",
            "the fixing of credit {0} comes to {1}, less than the base of {2}, {3}; check the total and the rank"));
    wordings.put(
        NOT_GOING_ON,
        Text.of(
            "penetapan angka kredit {0} berjumlah {1} sampai {2}{3}, yang tidak meneruskan {4}, yaitu {5} sampai {6}; periksa keduanya, catat pula yang diberikannya di luar itu (base, oldFunctional, adjustment, education), atau mintakan penetapan yang benar",
            "the fixing of credit {0} comes to {1} up to {2}{3}, which does not go on from {4}, {5} up to {6}; check both, record also what it gave beside that (base, oldFunctional, adjustment, education), or have it fixed correctly"));
    wordings.put(
        PARTS_DIFFER,
        Text.of(
            "penetapan angka kredit {0} berjumlah {1}, sedangkan bagian-bagiannya (angka kredit dasar, JF lama, penyesuaian, pendidikan dan yang diperoleh) berjumlah {2}; periksa jumlah dan bagiannya",
            "the fixing of credit {0} comes to {1}, while its parts (the base, the credit of the old post, of adjustment and of education, and what was earned) come to {2}; check the total and the parts"));
    wordings.put(
        BASE_DIFFERS,
        Text.of(
            "penetapan angka kredit {0} memberi angka kredit dasar {1}, sedangkan dasar {2} pada {3} adalah {4} (aturan credit-base); periksa dasar dan pangkatnya",
            "the fixing of credit {0} gives a base of {1}, while that of {2} at {3} is {4} (rule credit-base); check the base and the rank"));
    wordings.put(
        EDUCATION_DIFFERS,
        Text.of(
            "penetapan angka kredit {0} memberi {1} dari peningkatan pendidikan, sedangkan pada {2} diberikan {3} (aturan credit-education); periksa jumlahnya",
            "the fixing of credit {0} gives {1} for a higher degree, while {3} is given at {2} (rule credit-education); check the amount"));
    wordings.put(
        EDUCATION_TWICE,
        Text.of(
            "penetapan angka kredit {0} memberi {1} dari peningkatan pendidikan, yang diberikan satu kali dan sudah diberikan oleh {2}; periksa apakah keduanya untuk ijazah yang berbeda",
            "the fixing of credit {0} gives {1} for a higher degree, which is given once and was given by {2}; check whether the two are for different degrees"));
    wordings.put(
        REPLACED,
        Text.of(
            "penetapan angka kredit {0} untuk {1} tidak dihitung dan tidak memiliki surat: {2}, bertanggal {3}, ditetapkan atau dicatat sesudahnya dengan isi lain dan berlaku sebagai gantinya; pastikan itu yang dimaksud",
            "the fixing of credit {0} for {1} does not count and has no paper: {2}, dated {3}, was made or recorded after it, says otherwise and stands in its place; make sure that this is meant"));
    return wordings;
  }

  /** Returns the kinds of findings that are made here, for the rule set under which they are made. */
  static List<FindingKind> kinds(LegalSource source) {
    return WORDINGS.entrySet().stream()
        .map(each -> new FindingKind(
            each.getKey(),
            each.getKey().equals(REPLACED) ? Severity.ADVICE : Severity.WARNING,
            each.getValue(),
            source))
        .toList();
  }

  /** Returns what is found on the fixings of an employee's files, held against the credit of their years. */
  static List<Finding> findings(
      List<PerformanceFile> files,
      Map<Integer, Decision<YearCredit>> credits,
      Candidacy candidacy,
      RuleSet rules) {
    Collection<List<FixedCredit.Recorded>> all = FixedCredit.all(files);
    return all.isEmpty()
        ? List.of()
        : new CreditReview(all, files, credits, candidacy, rules).findings();
  }

  private List<Finding> findings() {
    Map<PositionLevel, FixedCredit> before = new EnumMap<>(PositionLevel.class);
    for (List<FixedCredit> ofPeriod : fixed) {
      ofPeriod.stream().limit(FileReview.mostOfOne(ofPeriod.get(0).file())).forEach(this::review);
      if (ofPeriod.size() == 1) {
        FixedCredit only = ofPeriod.get(0);
        Optional.ofNullable(before.put(only.fixing().level(), only))
            .filter(earlier -> only.fixing().enteredOn().isEmpty())
            .ifPresent(earlier -> compare(earlier, only));
      }
    }
    FixedCredit.replaced(all)
        .forEach(each -> add(
            REPLACED,
            each.fixing(),
            "",
            each.fixing().fixing().number(),
            each.fixing().fixing().period(),
            each.by().number(),
            each.by().date()));
    return found.isEmpty()
        ? found
        : rules.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().without(found);
  }

  private void review(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    boolean ofEntry = fixing.enteredOn().isPresent();
    reviewParts(fixed);
    reviewEducation(fixed);
    if (!ofEntry) {
      reviewDate(fixed);
    }
    Set<PositionLevel> levels = levels(fixing);
    if (!levels.isEmpty() && !levels.contains(fixing.level())) {
      add(
          OTHER_LEVEL,
          fixed,
          "/level",
          fixing.number(),
          fixing.period(),
          fixing.level(),
          List.copyOf(levels));
      return;
    }
    base(fixing)
        .filter(base -> Ratio.of(fixing.total()).compareTo(base.credit()) < 0)
        .ifPresent(base -> add(
            BELOW_BASE,
            fixed,
            "/total",
            fixing.number(),
            fixing.total(),
            base.rank().value(),
            base.credit()));
    reviewBase(fixed);
    if (ofEntry) {
      return;
    }
    unfounded(fixing)
        .ifPresentOrElse(
            why -> add(UNFOUNDED, fixed, "/period", fixing.number(), fixing.period(), why),
            () -> reviewEarned(fixed));
  }

  /** The parts are in the total; at an entry, nothing else is. */
  private void reviewParts(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    BigDecimal parts = fixing.granted().add(fixing.earned().orElse(BigDecimal.ZERO));
    boolean whole = fixing.enteredOn().isPresent() && parts.signum() > 0;
    int beyond = parts.compareTo(fixing.total());
    if (whole ? beyond != 0 : beyond > 0) {
      add(PARTS_DIFFER, fixed, "/total", fixing.number(), fixing.total(), parts);
    }
  }

  /** A base that is told is that of a rank held at the level in the time. */
  private void reviewBase(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    Optional<Ratio> told = fixing.base().map(Ratio::of);
    List<CreditBase> bases = bases(fixing).toList();
    if (told.isPresent()
        && !bases.isEmpty()
        && bases.stream().noneMatch(each -> each.credit().equals(told.get()))) {
      CreditBase last = bases.get(bases.size() - 1);
      add(
          BASE_DIFFERS,
          fixed,
          "/base",
          fixing.number(),
          told.get(),
          last.rank().value(),
          fixing.level(),
          last.credit());
    }
  }

  /** Credit for a higher degree is a share of what the level needs, and given once. */
  private void reviewEducation(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    Optional<BigDecimal> told = fixing.education().filter(each -> each.signum() > 0);
    told.flatMap(each -> rules
            .decide(
                CreditRules.CREDIT_EDUCATION,
                new CreditEducation(Optional.of(fixing.level()), Optional.of(false)))
            .toOptional())
        .filter(each ->
            each.printed().compareTo(told.get()) != 0 && !each.exact().equals(Ratio.of(told.get())))
        .ifPresent(each -> add(
            EDUCATION_DIFFERS,
            fixed,
            "/education",
            fixing.number(),
            told.get(),
            fixing.level(),
            each.exact()));
    told.flatMap(each -> degreeBefore(fixing))
        .ifPresent(before -> add(
            EDUCATION_TWICE, fixed, "/education", fixing.number(), told.get(), before.number()));
  }

  /** Returns what was fixed before it for a higher degree; of what was fixed again for one period, the last counts alone. */
  private Optional<CreditFixing> degreeBefore(CreditFixing fixing) {
    return fixed.stream()
        .filter(ofPeriod -> ofPeriod.size() == 1)
        .map(ofPeriod -> ofPeriod.get(0).fixing())
        .takeWhile(each -> !each.equals(fixing))
        .filter(each -> each.education().filter(credit -> credit.signum() > 0).isPresent())
        .filter(each -> !isPart(each, fixing))
        .findFirst();
  }

  /** A first appointment is given credit by the predicates as a candidate, which may be fixed with what was earned after it. */
  private void reviewEarned(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    Optional<CreditScore> earned = earned(fixing);
    Optional<CreditScore> whole = withCandidacy(fixing, earned);
    if (fixing.earned().isPresent()
        && Stream.of(earned, whole).anyMatch(Optional::isPresent)
        && Stream.of(earned, whole)
            .flatMap(Optional::stream)
            .noneMatch(each -> isTold(each, fixing.earned().get()))) {
      add(
          DIFFERS,
          fixed,
          "/earned",
          fixing.number(),
          fixing.earned().get(),
          fixing.period(),
          fixing.level(),
          earned.map(CreditScore::printed).orElse(BigDecimal.ZERO),
          whole.<Object>map(each -> Message.of(WITH_CANDIDACY, each.printed())).orElse(""));
    }
  }

  private static boolean isTold(CreditScore credit, BigDecimal told) {
    return credit.printed().compareTo(told) == 0 || credit.exact().equals(Ratio.of(told));
  }

  /** Returns what was earned with what the months of the period as a candidate are converted to; nothing without such months. */
  private Optional<CreditScore> withCandidacy(CreditFixing fixing, Optional<CreditScore> earned) {
    List<EvaluationPeriod> months = Coverage.months(fixing.period())
        .filter(month -> isMostly(
            month, post -> isOfCandidate(post) && post.position().level() == fixing.level()))
        .toList();
    if (months.isEmpty() || (earned.isEmpty() && !parts(fixing).isEmpty())) {
      return Optional.empty();
    }
    List<Decision<CreditScore>> converted =
        candidacy.of(fixing.period().year(), months, fixing.level()).stream()
            .map(each -> rules.decide(CreditRules.CREDIT_PERIODIC, each))
            .toList();
    return converted.isEmpty() || !converted.stream().allMatch(Decision::isDecided)
        ? Optional.empty()
        : sum(Stream.concat(earned.stream(), converted.stream().map(Decision::orThrow))
            .map(CreditScore::exact)
            .toList());
  }

  /** Tells whether a post is held by a candidate who earns nothing. */
  private boolean isOfCandidate(HeldPost post) {
    return !doCandidatesEarn && post.plan().employee().employment() == Employment.CPNS;
  }

  private Optional<CreditScore> sum(List<Ratio> credits) {
    return rules
        .decide(CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), credits))
        .toOptional();
  }

  /** Credit is fixed once its time is over and evaluated. */
  private void reviewDate(FixedCredit fixed) {
    CreditFixing fixing = fixed.fixing();
    List<HeldPost> atLevel = heldIn(fixing.period())
        .filter(each -> each.position().level() == fixing.level())
        .toList();
    LocalDate end = (atLevel.isEmpty() ? heldIn(fixing.period()) : atLevel.stream())
        .flatMap(each -> each.common(fixing.period().range()).map(DateRange::to).stream())
        .max(Comparator.naturalOrder())
        .orElseGet(fixing.period()::last);
    Optional<Message> early = fixing.date().isBefore(end)
        ? Optional.of(Message.of(BEFORE_END, fixing.period(), end))
        : evaluatedLater(fixing).map(each -> Message.of(BEFORE_EVALUATION, each.id(), each.date()));
    early.ifPresent(why -> add(EARLY, fixed, "/date", fixing.number(), fixing.date(), why));
  }

  /** Returns the first evaluation of the period, or of one within it, that was fixed after its credit. */
  private Optional<EvaluationRecord> evaluatedLater(CreditFixing fixing) {
    EvaluationPeriod of = lastingLonger(fixing).map(PeriodCredit::period).orElseGet(fixing::period);
    Map<EvaluationPeriod, EvaluationRecord> first = files.stream()
        .flatMap(file -> file.evaluations().stream())
        .filter(each -> of.contains(each.evaluation().period()))
        .collect(Collectors.toMap(
            each -> each.evaluation().period(),
            each -> each,
            (one, other) -> other.date().isBefore(one.date()) ? other : one,
            LinkedHashMap::new));
    return Optional.ofNullable(first.get(of))
        .map(Stream::of)
        .orElseGet(first.values()::stream)
        .filter(each -> each.date().isAfter(fixing.date()))
        .findFirst();
  }

  private Stream<HeldPost> heldIn(EvaluationPeriod period) {
    return heldIn(period.range());
  }

  private Stream<HeldPost> heldIn(DateRange days) {
    return posts.stream().filter(each -> each.days().overlaps(days));
  }

  /** Returns the levels of the posts held in the period, in these files or in others with which the year was joined. */
  private Set<PositionLevel> levels(CreditFixing fixing) {
    Set<PositionLevel> levels = EnumSet.noneOf(PositionLevel.class);
    heldIn(FixedCredit.daysOf(fixing))
        .forEach(each -> levels.add(each.position().level()));
    if (fixing.enteredOn().isEmpty()) {
      parts(fixing).forEach(each -> each.shares().forEach(share -> levels.add(share.level())));
    }
    return levels;
  }

  private Optional<CreditBase> base(CreditFixing fixing) {
    return bases(fixing).reduce((before, after) -> after);
  }

  /** Returns the bases of the ranks held at the level in the time, in the order of the posts. */
  private Stream<CreditBase> bases(CreditFixing fixing) {
    return heldIn(FixedCredit.daysOf(fixing))
        .filter(each -> each.position().level() == fixing.level())
        .sorted(Comparator.comparing(each -> each.days().to()))
        .flatMap(each -> rules
            .decide(
                CreditRules.CREDIT_BASE,
                new HeldRank(Optional.of(fixing.level()), each.plan().employee().rank()))
            .toOptional()
            .stream());
  }

  /** Tells why nothing earns what was fixed; of a time without a plan in these files nobody can say. */
  private Optional<Message> unfounded(CreditFixing fixing) {
    Decision<YearCredit> credit = credits.get(fixing.period().year());
    if (credit == null || heldIn(fixing.period()).findAny().isEmpty()) {
      return Optional.empty();
    }
    List<HeldPost> earning =
        heldIn(fixing.period()).filter(each -> !isOfCandidate(each)).toList();
    if (lastingLonger(fixing).isPresent()
        || (earning.isEmpty() && withCandidacy(fixing, Optional.empty()).isPresent())) {
      return Optional.empty();
    }
    if (credit instanceof Undecided<YearCredit> undecided) {
      return Optional.of(undecided.message());
    }
    List<EvaluationPeriod> missing = Coverage.missing(
        earning.isEmpty() ? posts : earning,
        fixing.period(),
        parts(fixing).stream().map(PeriodCredit::period).toList());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of(NOT_EVALUATED, Coverage.named(missing)));
  }

  /** Returns the conversions within the period: those that count, or, where the year counts as a whole, those of its parts. */
  private List<PeriodCredit> parts(CreditFixing fixing) {
    Optional<YearCredit> credit =
        Optional.ofNullable(credits.get(fixing.period().year())).flatMap(Decision::toOptional);
    List<PeriodCredit> counted =
        counted(fixing).filter(each -> fixing.period().contains(each.period())).toList();
    return counted.isEmpty()
        ? credit.map(YearCredit::periods).orElse(List.of()).stream()
            .filter(each -> fixing.period().contains(each.period()))
            .toList()
        : counted;
  }

  /**
   * Returns the conversion that counts of a time longer than the period, where nothing within the period was evaluated and the level was
   * held in no other month of it: what it earned under the level, it earned in the period.
   */
  private Optional<PeriodCredit> lastingLonger(CreditFixing fixing) {
    return longer.computeIfAbsent(fixing, this::findLonger);
  }

  private Optional<PeriodCredit> findLonger(CreditFixing fixing) {
    return parts(fixing).isEmpty()
        ? counted(fixing)
            .filter(each -> each.period().contains(fixing.period()))
            .filter(each -> each.shares().stream().anyMatch(of -> of.level() == fixing.level()))
            .filter(each -> Coverage.months(each.period())
                .filter(month -> !fixing.period().contains(month))
                .noneMatch(
                    month -> isMostly(month, post -> post.position().level() == fixing.level())))
            .findFirst()
        : Optional.empty();
  }

  private boolean isMostly(EvaluationPeriod month, Predicate<HeldPost> held) {
    int days =
        posts.stream().filter(held).mapToInt(each -> each.daysIn(month.range())).sum();
    return 2 * days > HeldPost.length(month.range());
  }

  private Stream<PeriodCredit> counted(CreditFixing fixing) {
    return Optional.ofNullable(credits.get(fixing.period().year()))
        .flatMap(Decision::toOptional)
        .map(YearCredit::countedParts)
        .orElse(List.of())
        .stream();
  }

  /** Returns what the evaluations of the period earn under the level; nothing where they count a month twice. */
  private Optional<CreditScore> earned(CreditFixing fixing) {
    Optional<PeriodCredit> longer = lastingLonger(fixing);
    List<PeriodCredit> parts = longer.map(List::of).orElseGet(() -> parts(fixing));
    List<Ratio> shares = parts.stream()
        .flatMap(each -> each.shares().stream())
        .filter(each -> each.level() == fixing.level())
        .map(each -> each.credit().exact())
        .toList();
    return shares.isEmpty()
            || (longer.isEmpty()
                && parts.stream().mapToInt(each -> each.period().months()).sum()
                    > fixing.period().months())
        ? Optional.empty()
        : sum(shares);
  }

  private void compare(FixedCredit earlier, FixedCredit later) {
    CreditFixing before = earlier.fixing();
    CreditFixing after = later.fixing();
    Optional<BigDecimal> evaluated = earned(after).map(CreditScore::printed);
    Optional<BigDecimal> earned = after.earned().or(() -> evaluated);
    Optional<BigDecimal> rest =
        evaluated.or(after::earned).map(each -> each.subtract(fixedWithin(after)));
    BigDecimal granted = after.granted();
    if (!goesOn(before, after, granted, earned, rest)) {
      add(
          NOT_GOING_ON,
          later,
          "/total",
          after.number(),
          after.total(),
          after.period(),
          earned
              .<Object>map(each -> granted.signum() == 0
                  ? Message.of(WITH_EARNED, each)
                  : Message.of(WITH_GRANTED, each, granted))
              .orElse(""),
          before.number(),
          before.total(),
          before.period());
    }
  }

  /** Returns the credit of parts of a period that were fixed before it as a whole, and are in the total already. */
  private BigDecimal fixedWithin(CreditFixing whole) {
    List<CreditFixing> within = fixed.stream()
        .filter(ofPeriod -> ofPeriod.size() == 1)
        .map(ofPeriod -> ofPeriod.get(0).fixing())
        .filter(each -> each.level() == whole.level() && isPart(each, whole))
        .filter(each -> each.enteredOn().isEmpty())
        .toList();
    return within.stream()
        .filter(each -> within.stream().noneMatch(larger -> isPart(each, larger)))
        .flatMap(each -> each.earned().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isPart(CreditFixing part, CreditFixing whole) {
    return !part.period().equals(whole.period()) && whole.period().contains(part.period());
  }

  /**
   * Credit never falls; from one period to the next it grows by what is earned and granted, and within a period by no more than the
   * rest of it that was not fixed before.
   */
  private static boolean goesOn(
      CreditFixing before,
      CreditFixing after,
      BigDecimal granted,
      Optional<BigDecimal> earned,
      Optional<BigDecimal> rest) {
    boolean sameEnd = before.until().equals(after.until());
    boolean within = !after.period().first().isAfter(before.until());
    boolean next = before.until().plusDays(1).equals(after.period().first());
    BigDecimal grown = after.total().subtract(before.total()).subtract(granted);
    BigDecimal least = within ? BigDecimal.ZERO : earned.orElse(BigDecimal.ZERO);
    Optional<BigDecimal> most =
        sameEnd ? Optional.of(BigDecimal.ZERO) : within ? rest : earned.filter(each -> next);
    BigDecimal rounding = rounding(before.total(), after.total(), earned.orElse(least));
    return grown.compareTo(least.subtract(rounding)) >= 0
        && most.filter(each -> grown.compareTo(each.add(rounding)) > 0).isEmpty();
  }

  /** Printed with two decimals or more, a number may be a rounded one. */
  private static BigDecimal rounding(BigDecimal... credits) {
    return Stream.of(credits).anyMatch(each -> each.scale() >= HUNDREDTHS)
        ? BigDecimal.ONE.movePointLeft(HUNDREDTHS)
        : BigDecimal.ZERO;
  }

  private void add(String code, FixedCredit fixed, String property, Object... values) {
    rules.findingKinds().stream()
        .filter(kind -> kind.code().equals(code))
        .forEach(kind -> found.add(Finding.of(kind, fixed.pointer() + property, values)));
  }
}
