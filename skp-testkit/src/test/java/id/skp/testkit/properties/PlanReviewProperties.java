package id.skp.testkit.properties;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Basis;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpHistory;
import id.skp.json.PlanReviewJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.recorded.RecordedFinding;
import id.skp.json.recorded.RecordedReview;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the review of any plan. */
class PlanReviewProperties {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  private static List<Finding> findings(RuleSet rules, SkpFile file) {
    return rules.decide(PerformanceRules.PLAN_REVIEW, file).orThrow().findings();
  }

  private static List<String> codes(SkpFile file) {
    return findings(RULES, file).stream().map(Finding::code).toList();
  }

  @Property(tries = 30)
  void theReviewOfAnyPlanReadsBackAsWhatItTold(@ForAll("any") SkpFile file) {
    Decision<Review> review = RULES.decide(PerformanceRules.PLAN_REVIEW, file);
    String written = PlanReviewJson.write(review);
    RecordedReview read = PlanReviewJson.read(written);

    assertThat(PlanReviewJson.write(read)).isEqualTo(written);
    assertThat(read.decision().toOptional()).isEqualTo(review.toOptional().map(Review::conforms));
    assertThat(read.findings())
        .extracting(RecordedFinding::code)
        .containsExactlyElementsOf(
            review.orThrow().findings().stream().map(Finding::code).toList());
  }

  @Property(tries = 90)
  void aPlanThatHasEverythingHasNoFinding(@ForAll("clean") SkpFile file) {
    assertThat(findings(RULES, file)).isEmpty();
  }

  @Property(tries = 30)
  void withoutOneOfItsPartsAPlanHasExactlyTheFindingOfThatPart(@ForAll("codes") String code) {
    assertThat(codes(SkpArbitraries.planWithFinding(code).sample())).containsExactly(code);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyFindingPointsIntoTheDocumentAndTheyComeInItsOrder(@ForAll("files") SkpFile file) {
    Object document = StrictJson.parse(SkpJson.write(file));
    for (RuleSet rules : Questions.ruleSetsWith(PerformanceRules.PLAN_REVIEW)) {
      List<int[]> positions = findings(rules, file).stream()
          .map(Finding::location)
          .filter(location -> !location.isEmpty())
          .map(location -> position(location, document))
          .toList();
      for (int i = 1; i < positions.size(); i++) {
        assertThat(Arrays.compare(positions.get(i - 1), positions.get(i))).isNotPositive();
      }
    }
  }

  /** Returns where a place stands among its neighbours, for each level; there must be such a place. */
  private static int[] position(String pointer, @Nullable Object document) {
    List<Integer> position = new ArrayList<>();
    Object value = document;
    for (String segment : pointer.substring(1).split("/", -1)) {
      if (value instanceof Map<?, ?> fields) {
        assertThat(fields.keySet().toArray()).as(pointer).contains(segment);
        position.add(List.copyOf(fields.keySet()).indexOf(segment));
        value = fields.get(segment);
      } else {
        List<?> items = (List<?>) requireNonNull(value, pointer);
        int index = Integer.parseInt(segment);
        assertThat(index).as(pointer).isLessThan(items.size());
        position.add(index);
        value = items.get(index);
      }
    }
    return position.stream().mapToInt(Integer::intValue).toArray();
  }

  @Property(tries = 90, edgeCases = EdgeCasesMode.NONE)
  void aCodeThatIsSwitchedOffTakesExactlyItsFindingsAway(
      @ForAll("files") SkpFile file, @ForAll("everyAdvice") String code) {
    RuleSet all = without(FindingCodes.of(new String[0]));
    RuleSet fewer = without(FindingCodes.of(code));
    assertThat(findings(fewer, file))
        .isEqualTo(findings(all, file).stream()
            .filter(finding -> !finding.code().equals(code))
            .toList());
  }

  private static RuleSet without(FindingCodes codes) {
    if (codes.equals(RULES.parameter(PlanReviewParameters.DISABLED_FINDINGS).value())) {
      return RULES;
    }
    return RULES.variant(
        "id.go.contoh-2026",
        variant -> variant
            .citing(
                RULES.regulation(), Basis.PRACTICE) // of a decree of its own a finding would tell
            .parameter(PlanReviewParameters.DISABLED_FINDINGS, codes));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theDefaultLocaleDoesNotMatter(@ForAll("files") SkpFile file) {
    List<Finding> expected = findings(RULES, file);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(findings(RULES, file)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 90, edgeCases = EdgeCasesMode.NONE)
  void anAdjustmentNeverLosesTheVersionBefore(@ForAll("files") SkpFile file) {
    SkpHistory history = file.history();
    Skp current = history.current();
    LocalDate last = current.period().to();
    SkpHistory adjusted = history.adjust(
        Adjustment.of(last, "Strategi berubah"),
        draft -> draft.annex(Annex.builder()
            .from(current.annex())
            .addConsequence("Dievaluasi kembali")
            .build()));
    assertThat(adjusted.versions())
        .startsWith(history.versions().toArray(Skp[]::new))
        .hasSize(history.versions().size() + 1);
    assertThat(adjusted.version(current.version())).contains(current);
    assertThat(adjusted.inForceOn(last)).isEqualTo(Optional.of(adjusted.current()));
    assertThat(adjusted.current().changesFrom(current))
        .extracting(change -> change.path())
        .containsExactly("annex.consequences");
    SkpFile next = new SkpFile(adjusted.current(), Optional.empty(), history.versions());
    assertThat(SkpJson.read(SkpJson.write(next)).history()).isEqualTo(adjusted);
  }

  @Provide
  Arbitrary<SkpFile> any() {
    return SkpArbitraries.skpFile();
  }

  @Provide
  Arbitrary<SkpFile> clean() {
    return SkpArbitraries.cleanPlan();
  }

  @Provide
  Arbitrary<SkpFile> files() {
    return SkpArbitraries.skpFile();
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(SkpArbitraries.planFindings());
  }

  @Provide
  Arbitrary<String> everyAdvice() {
    return Arbitraries.of(RULES.findingKinds().stream()
        .filter(kind -> kind.severity() != Severity.ERROR) // what is an error is always told
        .map(FindingKind::code)
        .toList());
  }
}
