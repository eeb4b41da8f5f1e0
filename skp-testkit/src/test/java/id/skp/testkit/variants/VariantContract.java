package id.skp.testkit.variants;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseResult;
import id.skp.testkit.cases.CaseRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a ministry tests about its variant, whatever the variant is: its own case files pass, it differs from its base in
 * just what its decree says, every difference is cited, and the base decides as before.
 *
 * <p>A case file lies among the test resources beside the class that tests the variant.
 */
public abstract class VariantContract {
  /** Returns the variant. */
  protected abstract RuleSet variant();

  /** Returns the names of its case files. */
  protected abstract List<String> caseFiles();

  /** Returns the names of the case files with whose inputs its rules are asked; those of its base too, where it has one of its own. */
  protected List<String> askedBy() {
    return caseFiles();
  }

  /** Returns all differences from its base, such as {@code REPLACED PARAMETER majorityShare}. */
  protected abstract List<String> differences();

  @TestFactory
  final Stream<DynamicTest> itsOwnCasesPass() {
    CaseReport report = runner().run(caseFiles().stream().map(this::caseFile).toList());
    assertThat(report.results()).isNotEmpty();
    return report.results().stream()
        .map(result -> DynamicTest.dynamicTest(result.id() + " " + result.rule(), result::check));
  }

  @Test
  final void everyRuleOfItsOwnHasACase() {
    Set<String> tried =
        runner().run(caseFiles().stream().map(this::caseFile).toList()).results().stream()
            .map(result -> result.rule())
            .collect(toSet());
    assertThat(tried).isNotEmpty().containsAll(ownRules());
  }

  @Test
  final void itDiffersFromItsBaseInWhatTheDecreeSaysAndNothingElse() {
    assertThat(found()).extracting(Difference::toString).containsExactlyElementsOf(differences());
  }

  @Test
  final void everyDifferenceIsCited() {
    assertThat(found()).isNotEmpty().allSatisfy(difference -> {
      Version after = difference.after().orElseThrow();
      assertThat(after.source().citations()).as(difference.name()).isNotEmpty();
      assertThat(difference.title().in(Text.INDONESIAN)).isNotBlank();
      assertThat(after.wording().in(Locale.ENGLISH))
          .as(difference.name())
          .isNotBlank()
          .doesNotContain("[", "@", "$");
    });
  }

  @Test
  final void whatItLeavesAloneIsDecidedAsByItsBase() {
    RuleSet root = rootOf(variant());
    Set<String> alone = root.rules().stream()
        .map(Rule::name)
        .filter(name -> !ownRules().contains(name))
        .collect(toSet());
    List<CaseFile> cases = BundledCases.forRuleSet(root.id());
    assumeThat(cases).as("the library has cases of the base").isNotEmpty();
    CaseReport before =
        CaseRunner.of(RuleSets.standard()).using(root).only(alone).run(cases);
    before.check();
    assertThat(before.results()).isNotEmpty();
    List<CaseResult> after = CaseRunner.of(RuleSets.standard())
        .using(variant())
        .only(alone)
        .run(cases)
        .results();
    Set<CaseResult> same = Set.copyOf(before.results());
    Set<String> changed = variant().differencesFrom(root).stream()
        .filter(difference -> difference.kind() == Difference.Kind.PARAMETER)
        .map(Difference::name)
        .collect(toSet());
    assertThat(after.stream()
            .filter(result -> !same.contains(result) && !readsWhatIsChanged(result, changed)))
        .isEmpty();
    assertThat(after).hasSameSizeAs(before.results());
  }

  @Test
  final void whatItDecidesIsExplainedByWhatWasGivenAndWhatDecided() {
    new Explanation(variant(), askedBy().stream().map(this::caseFile).toList()).check();
  }

  /** A rule that is left alone decides otherwise only by a parameter that is not, or on other days. */
  private static boolean readsWhatIsChanged(CaseResult result, Set<String> changed) {
    return result instanceof CaseResult.Failed failed
        && (failed.actual().english().contains("RULE_SET_NOT_IN_FORCE")
            || failed.decision().stream()
                .flatMap(decision -> decision.trace().steps().stream())
                .anyMatch(step -> changed.contains(step.subject().name())));
  }

  private static RuleSet rootOf(RuleSet ruleSet) {
    return ruleSet.base().map(VariantContract::rootOf).orElse(ruleSet);
  }

  private CaseRunner runner() {
    return CaseRunner.of(RuleSets.standard()).using(variant());
  }

  private Set<String> ownRules() {
    return found().stream()
        .filter(difference -> difference.kind() == Difference.Kind.RULE)
        .map(Difference::name)
        .collect(toSet());
  }

  private List<Difference> found() {
    return variant().base().map(variant()::differencesFrom).orElseGet(List::of);
  }

  private CaseFile caseFile(String name) {
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
      return CaseFile.read(name, file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
