package id.skp.testkit.properties;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.json.EvaluationReportJson;
import id.skp.json.recorded.RecordedReport;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.arbitrary.SkpDomain;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of the evaluation of any appraisal, under every installed rule set that has a quadrant. */
@Domain(SkpDomain.class)
class EvaluationProperties {
  private static final Pattern LIST_ITEM = Pattern.compile("^/(results|behaviours)/([0-9]+)/");

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void thePredicateIsTheOneOfTheTwoRatings(
      @ForAll("ruleSets") RuleSet rules, @ForAll Appraisal appraisal) {
    EvaluationReport report = PerformanceRules.of(rules).evaluate(appraisal);
    Optional<String> missing = missing(appraisal);
    if (missing.isPresent()) {
      assertThat(report.decision()).isUndecided(Reason.MISSING_INPUT, missing.get());
      assertThat(report.printedPredicate()).isEmpty();
      return;
    }
    Evaluation evaluation = report.decision().orThrow();
    Decision<?> quadrant = rules.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE,
        Ratings.of(evaluation.resultRating(), evaluation.behaviourRating()));
    assertThat(quadrant.orThrow()).isEqualTo(evaluation.predicate());
    assertThat(evaluation.behaviourRating()).isEqualTo(appraisal.behaviourRating());
    assertThat(appraisal.resultRating().or(evaluation::recommendedResultRating))
        .isEqualTo(evaluation.resultRating());
    assertThat(report.printedPredicate()).isPresent();
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void aReportReadsBackAsWhatItTold(
      @ForAll("anyRuleSet") RuleSet rules, @ForAll("anyAppraisal") Appraisal appraisal) {
    EvaluationReport report = PerformanceRules.of(rules).evaluate(appraisal);
    String written = EvaluationReportJson.write(report);
    RecordedReport read = EvaluationReportJson.read(written);

    assertThat(read.decision().toOptional()).isEqualTo(report.decision().toOptional());
    assertThat(read.printedPredicate()).isEqualTo(report.printedPredicate());
    assertThat(read.way().steps()).hasSameSizeAs(report.decision().trace().steps());
    assertThat(read.findings()).hasSameSizeAs(report.findings());
    assertThat(EvaluationReportJson.write(read)).isEqualTo(written);
  }

  @Provide
  Arbitrary<RuleSet> anyRuleSet() {
    return Arbitraries.of(RuleSets.standard().all());
  }

  @Provide
  Arbitrary<Appraisal> anyAppraisal() {
    return SkpArbitraries.anyAppraisal();
  }

  /** Names the first input that is missing; a recommendation does not stand in for it, the unit's outcome does. */
  private static Optional<String> missing(Appraisal appraisal) {
    if (appraisal.resultRating().isEmpty() && !appraisal.isOfUnitLeader()) {
      return Optional.of("/resultRating");
    } else if (appraisal.resultRating().isEmpty()
        && appraisal.organisationPredicate().isEmpty()) {
      return Optional.of("/organisationPredicate");
    }
    return appraisal.behaviourRating().isEmpty()
        ? Optional.of("/behaviourRating")
        : Optional.empty();
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void everyFindingIsOfADeclaredKindAndPointsIntoTheAppraisal(
      @ForAll("ruleSets") RuleSet rules, @ForAll Appraisal appraisal) {
    List<Finding> findings = PerformanceRules.of(rules).evaluate(appraisal).findings();
    assertThat(findings).extracting(Finding::kind).isSubsetOf(rules.findingKinds());
    for (Finding finding : findings) {
      LIST_ITEM
          .matcher(finding.location())
          .results()
          .forEach(item -> assertThat(indexOf(item)).isLessThan(sizeOf(item, appraisal)));
    }
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void whatIsSaidDoesNotChangeThePredicate(
      @ForAll("ruleSets") RuleSet rules, @ForAll Appraisal appraisal) {
    Appraisal unreviewed = appraisal.toBuilder()
        .departureReason(Optional.empty())
        .behaviours(List.of())
        .build();
    Decision<Evaluation> decision = rules.decide(PerformanceRules.EVALUATION, unreviewed);
    assertThat(decision.toOptional().map(Evaluation::predicate))
        .isEqualTo(rules
            .decide(PerformanceRules.EVALUATION, appraisal)
            .toOptional()
            .map(Evaluation::predicate));
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(Rules6Of2022.PERFORMANCE_PREDICATE).stream()
        .filter(rules -> rules.find(PerformanceRules.EVALUATION).isPresent())
        .toList());
  }

  private static int indexOf(MatchResult item) {
    return Integer.parseInt(item.group(2));
  }

  private static int sizeOf(MatchResult item, Appraisal appraisal) {
    return item.group(1).equals("results")
        ? appraisal.results().size()
        : appraisal.behaviours().size();
  }
}
