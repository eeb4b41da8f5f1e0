package id.skp.testkit.variants.allowance;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided.Reason;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.variants.Explanation;
import id.skp.testkit.variants.allowance.AllowanceRules.Judged;
import id.skp.testkit.variants.allowance.AllowanceRules.Payment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowancePoliciesTest {
  static List<RuleSet> policies() {
    return List.of(
        AllowancePolicies.foreignAffairs(),
        AllowancePolicies.maritimeSecurity(),
        AllowancePolicies.forestry(),
        AllowancePolicies.environment());
  }

  /** Each file names the policy it tries, so that all run at once. */
  @TestFactory
  Stream<DynamicTest> theirOwnCasesPass() {
    RuleSets all = RuleSets.of(policies().toArray(RuleSet[]::new));
    return CaseRunner.of(all)
        .run(Stream.of("kemlu", "bakamla", "klhk", "klh")
            .map(AllowancePoliciesTest::cases)
            .toList())
        .results()
        .stream()
        .map(result -> DynamicTest.dynamicTest(result.id(), result::check));
  }

  /** Their inputs are of the same types, so that each policy is asked with the cases of all. */
  @ParameterizedTest
  @MethodSource("policies")
  void whatTheyDecideIsExplainedByWhatWasGivenAndWhatDecided(RuleSet policy) {
    new Explanation(
            policy,
            Stream.of("kemlu", "bakamla", "klhk", "klh")
                .map(AllowancePoliciesTest::cases)
                .toList())
        .check();
  }

  private static CaseFile cases(String name) {
    String file = name + ".json";
    try (InputStream in =
        Objects.requireNonNull(AllowancePoliciesTest.class.getResourceAsStream(file), file)) {
      return CaseFile.read(file, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void anAbsentPredicateIsMissingAndNeverZeroPercent(RuleSet policy) {
    assertThat(policy.decide(AllowanceRules.PAYMENT, judged(Optional.empty(), 1)))
        .isUndecided(Reason.MISSING_INPUT, "/predicate");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aBetterPredicateNeverPaysLess(RuleSet policy) {
    List<Ratio> paid = Stream.of(
            "SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK")
        .map(name -> payment(policy, name, 1).orThrow().monthly())
        .toList();
    assertThat(paid).isSorted();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everythingInItIsCited(RuleSet policy) {
    assertThat(policy.parameters())
        .allSatisfy(each -> assertThat(each.legalSource().citations()).isNotEmpty());
    assertThat(policy.base()).isEmpty();
  }

  @Test
  void whatADecreeDoesNotPrintIsWeakerThanWhatItPrints() {
    RuleSet policy = AllowancePolicies.environment();
    assertThat(payment(policy, "PERLU_PERBAIKAN", 1)).isAsStrongAs(Basis.REGULATION_TEXT);
    assertThat(payment(policy, "BAIK", 1).trace().weakestBasis()).contains(Basis.INFERRED);
  }

  @Test
  void onlyTheInstitutionThatSaysPerluPerbaikanKnowsIt() {
    assertThat(payment(AllowancePolicies.forestry(), "PERLU_PERBAIKAN", 1))
        .isUndecided(Reason.INVALID_INPUT, "/predicate");
    assertThat(payment(AllowancePolicies.forestry(), "CUKUP", 1).orThrow().predicate())
        .contains(PerformancePredicate.BUTUH_PERBAIKAN);
  }

  @Property
  void theNextQuarterIsPaidInFullAndFollowsWithoutAGap(
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    Payment payment =
        payment(AllowancePolicies.foreignAffairs(), "BAIK", quarter).orThrow();
    LocalDate endOfQuarter = LocalDate.of(2024, 1, 1).plusMonths(quarter * 3L).minusDays(1);
    assertThat(payment.paidFrom()).isEqualTo(endOfQuarter.plusDays(1));
    assertThat(payment.paidUntil()).isEqualTo(payment.paidFrom().plusMonths(3).minusDays(1));
  }

  private static Decision<Payment> payment(RuleSet policy, String predicate, int period) {
    return policy.decide(AllowanceRules.PAYMENT, judged(Optional.of(predicate), period));
  }

  private static Judged judged(Optional<String> predicate, int period) {
    return new Judged(predicate, 2024, period, Ratio.of(5_000_000), Optional.empty());
  }
}
