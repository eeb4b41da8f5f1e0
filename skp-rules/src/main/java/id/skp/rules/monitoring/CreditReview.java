package id.skp.rules.monitoring;

import id.skp.core.followup.CreditFixing;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.List;
import java.util.Optional;

/** Holds credit that was fixed against what the evaluations of its period earn. */
final class CreditReview {
  private static final String CODE = "FIXED_CREDIT_DIFFERS";
  private static final Text WORDING = Text.of(
      "penetapan angka kredit {0} memberi {1} untuk {2} pada {3}, sedangkan evaluasi berkas ini menghasilkan {4}; periksa predikat, jenjang dan bulannya, atau mintakan penetapan yang benar",
      "the fixing of credit {0} gives {1} for {2} at {3}, while the evaluations of this file earn {4}; check predicate, level and months, or have it fixed correctly");

  private CreditReview() {}

  /** Returns the kind of finding that is made here, for the rule set under which it is made. */
  static FindingKind kind(LegalSource source) {
    return new FindingKind(CODE, Severity.WARNING, WORDING, source);
  }

  /** Returns what was fixed last of each period and differs from what was earned in it, where anything counts. */
  static List<Finding> findings(PerformanceFile file, Optional<YearCredit> credit, RuleSet rules) {
    List<Finding> found = credit.stream()
        .flatMap(
            counted -> file.lastFixedBy(CreditFixing.class, CreditFixing::period).values().stream()
                .flatMap(List::stream)
                .flatMap(fixing -> finding(file, fixing, counted, rules).stream()))
        .toList();
    return found.isEmpty()
        ? found
        : rules.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().without(found);
  }

  private static Optional<Finding> finding(
      PerformanceFile file, CreditFixing fixing, YearCredit credit, RuleSet rules) {
    return fixing
        .earned()
        .flatMap(fixed -> earned(fixing, credit, rules)
            .filter(each ->
                each.printed().compareTo(fixed) != 0 && !each.exact().equals(Ratio.of(fixed)))
            .flatMap(each -> rules.findingKinds().stream()
                .filter(kind -> kind.code().equals(CODE))
                .map(kind -> Finding.of(
                    kind,
                    "/" + EntryKind.PENETAPAN_ANGKA_KREDIT.listName() + "/"
                        + file.placeOf(FileEntry.of(fixing)) + "/earned",
                    fixing.number(),
                    fixed,
                    fixing.period(),
                    fixing.level(),
                    each.printed()))
                .findFirst()));
  }

  /** What counts of the evaluations within the period, under the level. */
  private static Optional<CreditScore> earned(
      CreditFixing fixing, YearCredit credit, RuleSet rules) {
    List<Ratio> shares = credit.countedParts().stream()
        .filter(each -> fixing.period().contains(each.period()))
        .flatMap(each -> each.shares().stream())
        .filter(each -> each.level() == fixing.level())
        .map(each -> each.credit().exact())
        .toList();
    return shares.isEmpty()
        ? Optional.empty()
        : rules
            .decide(CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), shares))
            .toOptional();
  }
}
