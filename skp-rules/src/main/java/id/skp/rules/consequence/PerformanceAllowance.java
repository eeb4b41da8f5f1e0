package id.skp.rules.consequence;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employee;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MultiPositionPolicy;
import id.skp.rules.monitoring.StandingEvaluations;
import id.skp.rules.monitoring.YearReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the predicates of an employee's years pay under an agency's policy:
 *
 * <pre>{@code
 * AllowanceReport report = PerformanceAllowance.of(policy).report(years, Ratio.of(5_000_000));
 * report.paid().get(0).payment().orThrow().total();                // exact, and explained
 * }</pre>
 *
 * <p>Paid is by what {@linkplain StandingEvaluations stands} in the reports, after objections, and by nothing that is contradicted or
 * undecided. A year pays once, by its predicate; where several posts were judged in a shorter period, it pays once, by the definitive
 * one (OQ-641). Instances may be shared between threads.
 */
public final class PerformanceAllowance {
  /** A payment would fall on days on which the policy is not in force. */
  public static final FindingKind POLICY_NOT_IN_FORCE = new FindingKind(
      "POLICY_NOT_IN_FORCE",
      Severity.ERROR,
      Text.of(
          "{0} dibayarkan mulai {1}, di luar masa {2}; pakai kebijakan yang berlaku pada hari itu",
          "{0} would be paid from {1}, beyond the days of {2}; use the policy in force on that day"),
      LegalSource.cited(Basis.INFERRED, Sources.TALENT));

  /** Two periods pay for the same months. */
  public static final FindingKind PAYMENTS_OVERLAP = new FindingKind(
      "PAYMENTS_OVERLAP",
      Severity.WARNING,
      Text.of(
          "{0} dibayarkan dalam {1}, yang juga dibayar menurut {2}; kebijakan ini tidak menyebut mana yang berlaku; bayarkan satu saja untuk setiap bulan, dan tetapkan yang mana",
          "{0} is paid in {1}, which is also paid by {2}; the policy does not say which of them holds; pay each month once, and settle by which"),
      LegalSource.cited(Basis.INFERRED, Sources.TALENT));

  private static final Text DEFINITIVE_NEEDED = Text.of(
      "{0} dinilai pada jabatan {1}, sedangkan yang menentukan jabatan definitif; berikan berkas tahun jabatan definitif",
      "{0} was judged in a post that is {1}, and the definitive post decides; give the file of the year of the definitive post");
  private static final Text POSTS_DIFFER = Text.of(
      "{0} dinilai {1} pada satu jabatan dan {2} pada jabatan lain; tetapkan yang berlaku",
      "{0} was judged {1} in one post and {2} in another; settle which holds");

  private static final Text NOT_EVALUATED = Text.of(
      "{0} tidak dievaluasi, sehingga tidak diketahui yang dibayarkan dalam {1}; evaluasi periode itu, atau berikan berkas yang memuat evaluasinya",
      "{0} was not evaluated, so that nothing tells what is paid in {1}; evaluate the period, or give the file that holds its evaluation");

  private final RuleSet policy;

  private PerformanceAllowance(RuleSet policy) {
    this.policy = policy;
  }

  /**
   * Obtains the verb under a policy.
   *
   * @param policy the policy: {@link Consequences}, or a rule set based on it
   * @return the verb
   * @throws id.skp.core.InvalidValueException with code {@code ALLOWANCE_POLICY_NEEDED} if the rule set pays nothing
   */
  public static PerformanceAllowance of(RuleSet policy) {
    requireNonNull(policy, "policy");
    unless(
        policy.find(ConsequenceRules.ALLOWANCE).isPresent(),
        "ALLOWANCE_POLICY_NEEDED",
        "policy",
        "perlu himpunan aturan dengan aturan allowance",
        "needs a rule set with the rule allowance",
        policy.id());
    return new PerformanceAllowance(policy);
  }

  /** What a file says of a period: the predicate that holds, or why there is none. */
  private record Judged(PerformanceFile file, Skp plan, Verdict verdict, boolean isOfAllPosts) {
    boolean isDeciding() {
      return !isOfOtherPost() && (isOfAllPosts || isDefinitive());
    }

    private boolean isOfOtherPost() {
      return verdict
          .withheld()
          .filter(each -> each.reason() == Undecided.Reason.NOT_APPLICABLE)
          .isPresent();
    }

    private boolean isDefinitive() {
      return plan.employee()
          .position()
          .appointment()
          .filter(Appointment::isActing)
          .isEmpty();
    }

    Judged but(Verdict other) {
      return new Judged(file, plan, other, isOfAllPosts);
    }

    String pointer() {
      return "/" + EntryKind.SKP.listName() + "/" + file.placeOf(FileEntry.of(plan)) + "/employee";
    }
  }

  /** A predicate, or why there is none. */
  private record Verdict(
      Optional<PerformancePredicate> predicate, Optional<UndecidedPart> withheld) {
    static Verdict by(PerformancePredicate predicate) {
      return new Verdict(Optional.of(predicate), Optional.empty());
    }

    static Verdict not(UndecidedPart why) {
      return new Verdict(Optional.empty(), Optional.of(why));
    }
  }

  /**
   * Tells what the periods of the files pay. A period that nobody evaluated, between two of its kind that were, pays nothing known: an
   * absent predicate is withheld, never 0 %. What lies before the first or after the last is not told.
   *
   * @param years the reports on the files of one employee, of any years; those of one year as
   *     {@link id.skp.rules.monitoring.PerformanceYear#join} makes them
   * @param allowance the amount of a month, of the kind that the policy's {@link AllowanceBase} names
   * @return what is paid, and what is withheld
   */
  public AllowanceReport report(List<YearReport> years, Ratio allowance) {
    requireNonNull(years, "years");
    requireNonNull(allowance, "allowance");
    Map<PeriodKind, Integer> schedule =
        policy.parameter(ConsequenceParameters.PAYMENT_SCHEDULE).value();
    Set<PeriodKind> paying = schedule.keySet();
    NavigableMap<EvaluationPeriod, UndecidedPart> withheld = new TreeMap<>();
    NavigableMap<EvaluationPeriod, List<Judged>> judged = new TreeMap<>();
    for (YearReport report : years) {
      report
          .twoEmployees()
          .ifPresentOrElse(
              why ->
                  withheld.put(EvaluationPeriod.year(report.reviewed().period().year()), why),
              () -> collect(report, judged));
    }
    Set<Integer> undivided =
        withheld.keySet().stream().map(EvaluationPeriod::year).collect(Collectors.toSet());
    schedule.forEach((kind, later) -> gaps(kind, judged.navigableKeySet())
        .filter(each -> !undivided.contains(each.year()))
        .forEach(gap -> AllowanceProcedure.paidBy(gap, later)
            .ifPresent(paid -> withheld.put(gap, notEvaluated(gap, paid)))));
    NavigableMap<EvaluationPeriod, Judged> standing = new TreeMap<>();
    judged.forEach((period, all) -> {
      Judged one = standing(period, all);
      if (one.verdict().predicate().isPresent()) {
        standing.put(period, one);
      } else if (paying.contains(period.kind())) {
        one.verdict().withheld().ifPresent(why -> withheld.put(period, why));
      }
    });
    List<LaterPredicate> predicates = new ArrayList<>();
    standing.forEach((period, each) -> each.verdict()
        .predicate()
        .ifPresent(predicate -> predicates.add(new LaterPredicate(period, predicate))));
    List<PaidPeriod> paid = new ArrayList<>();
    standing.forEach((period, each) -> {
      if (paying.contains(period.kind())) {
        paid.add(paid(period, each, allowance, predicates));
      }
    });
    return new AllowanceReport(
        paid.stream().map(each -> withOverlap(each, paid)).toList(), withheld);
  }

  /** Returns the periods of a kind that nobody evaluated, between those that somebody did. */
  private static Stream<EvaluationPeriod> gaps(PeriodKind kind, Set<EvaluationPeriod> evaluated) {
    List<EvaluationPeriod> ofKind =
        evaluated.stream().filter(each -> each.kind() == kind).sorted().toList();
    return ofKind.isEmpty()
        ? Stream.of()
        : IntStream.rangeClosed(
                ofKind.get(0).year(), ofKind.get(ofKind.size() - 1).year())
            .mapToObj(EvaluationPeriod::year)
            .flatMap(year -> year.split(kind).stream())
            .filter(each -> each.first().isAfter(ofKind.get(0).last())
                && each.last().isBefore(ofKind.get(ofKind.size() - 1).first())
                && !evaluated.contains(each));
  }

  private static UndecidedPart notEvaluated(EvaluationPeriod gap, EvaluationPeriod paid) {
    return new UndecidedPart(
        gap.label(),
        Undecided.Reason.MISSING_INPUT,
        "/" + EntryKind.EVALUASI.listName(),
        Message.of(NOT_EVALUATED, gap, paid));
  }

  /** Tells at a payment which others are of its months too, as far as the policy is for both. */
  private static PaidPeriod withOverlap(PaidPeriod one, List<PaidPeriod> all) {
    List<EvaluationPeriod> others = all.stream()
        .filter(each -> !each.equals(one))
        .filter(each -> one.findings().isEmpty() && each.findings().isEmpty())
        .filter(each -> overlap(one, each))
        .map(PaidPeriod::period)
        .toList();
    return others.isEmpty()
        ? one
        : new PaidPeriod(
            one.period(),
            one.payment(),
            List.of(Finding.of(
                PAYMENTS_OVERLAP,
                "",
                one.period(),
                one.payment().orThrow().paid(),
                Message.few(others))));
  }

  private static boolean overlap(PaidPeriod one, PaidPeriod other) {
    return one.payment()
        .toOptional()
        .flatMap(mine -> other
            .payment()
            .toOptional()
            .filter(each -> each.paid().range().overlaps(mine.paid().range())))
        .isPresent();
  }

  private static void collect(
      YearReport report, NavigableMap<EvaluationPeriod, List<Judged>> judged) {
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    boolean isOfAllPosts = report
        .review()
        .ruleSet()
        .find(MonitoringParameters.MULTI_POSITION_POLICY)
        .filter(each -> each.value() != MultiPositionPolicy.DEFINITIVE_POST)
        .isPresent();
    StandingEvaluations standing = StandingEvaluations.of(report);
    Map<EvaluationPeriod, Verdict> all = new TreeMap<>();
    standing.withheld().forEach((period, why) -> all.put(period, Verdict.not(why)));
    standing
        .evaluations()
        .forEach((period, each) -> all.put(
            period,
            Verdict.by(
                period.kind() == PeriodKind.TAHUN
                    ? report.finalYearEnd().orThrow()
                    : each.predicate())));
    all.forEach((period, verdict) -> file.planFor(period)
        .ifPresent(plan -> judged
            .computeIfAbsent(period, first -> new ArrayList<>())
            .add(new Judged(file, plan, verdict, isOfAllPosts))));
  }

  /** Of several posts the definitive one decides; of several that decide, all have to say the same. */
  private static Judged standing(EvaluationPeriod period, List<Judged> all) {
    List<Judged> deciding = all.stream().filter(Judged::isDeciding).toList();
    if (deciding.isEmpty()) {
      Judged acting = all.get(0);
      return acting.but(Verdict.not(new UndecidedPart(
          period.label(),
          Undecided.Reason.MISSING_INPUT,
          acting.pointer() + "/position/appointment",
          Message.of(
              DEFINITIVE_NEEDED,
              period,
              acting.plan().employee().position().appointment().orElse(Appointment.DEFINITIF)))));
    }
    Judged last = deciding.get(deciding.size() - 1);
    for (Judged each : deciding) {
      Optional<PerformancePredicate> one = each.verdict().predicate();
      Optional<PerformancePredicate> other = last.verdict().predicate();
      if (one.isEmpty()) {
        return each;
      } else if (other.isPresent() && !one.equals(other)) {
        return each.but(Verdict.not(new UndecidedPart(
            period.label(),
            Undecided.Reason.CONFLICT,
            "/" + EntryKind.EVALUASI.listName(),
            Message.of(POSTS_DIFFER, period, one.get(), other.get()))));
      }
    }
    return last;
  }

  private PaidPeriod paid(
      EvaluationPeriod period, Judged judged, Ratio allowance, List<LaterPredicate> predicates) {
    Employee employee = judged.plan().employee();
    Decision<Allowance> payment = policy.decide(
        ConsequenceRules.ALLOWANCE,
        AllowanceCase.of(judged.verdict().predicate().orElseThrow(), period, allowance)
            .withEmployment(employee.employment())
            .withLater(predicates));
    Applicability law = Applicability.of(policy);
    List<Finding> found = new Findings();
    found.addAll(law.findings(policy.validity().from(), employee.unit(), judged.pointer()));
    payment
        .toOptional()
        .map(each -> each.paid().first())
        .filter(day -> !law.isInForceOn(day))
        .ifPresent(
            day -> found.add(Finding.of(POLICY_NOT_IN_FORCE, "", period, day, law.inForce())));
    return new PaidPeriod(period, payment, found);
  }
}
