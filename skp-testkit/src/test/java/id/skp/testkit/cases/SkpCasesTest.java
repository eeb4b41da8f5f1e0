package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Case files as tests of JUnit, in one line. */
class SkpCasesTest {
  /** Stands for the projects of others, which are run by {@code ConsumersIT}; their files lie in the resources of tests. */
  static class Ours {
    @SkpCases("id/skp/testkit/cases/template")
    void ourCases(CaseResult result) {
      assertThat(result.isPassed()).isTrue();
    }
  }

  static class Variants {
    @SkpCases(
        value = "id/skp/testkit/cases/template",
        variants = "id/skp/testkit/cases/template-variant.json",
        rules = "id.go.template",
        only = "performance-predicate")
    void ourCases() {}
  }

  static class Bundled {
    @SkpCases(rules = "siasn", only = "siasn-quadrant")
    void cases() {}
  }

  static class Nowhere {
    @SkpCases("no/such/folder")
    void cases() {}
  }

  static class OfNoRule {
    @SkpCases(value = "id/skp/testkit/cases/template", only = "ranking")
    void cases() {}
  }

  private static Events run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .allEvents();
  }

  @Test
  void eachCaseIsATest() {
    run(Ours.class)
        .assertThatEvents()
        .haveExactly(1, event(displayName("TEMPLATE-1"), finishedSuccessfully()))
        .haveExactly(
            1,
            event(
                displayName("TEMPLATE-2"),
                finishedWithFailure(message(said -> said.startsWith("FAILED ")
                    && said.contains("expected {\"predicate\":\"SANGAT_BAIK\"}")))));
  }

  @Test
  void aVariantAndARuleSetCanBeNamed() {
    run(Variants.class)
        .assertThatEvents()
        .haveExactly(1, event(displayName("TEMPLATE-1"), finishedSuccessfully()))
        .haveExactly(1, event(displayName("TEMPLATE-2"), finishedSuccessfully()));
  }

  @Test
  void withoutAPathThoseOfTheLibraryAreRun() {
    assertThat(run(Bundled.class).succeeded().count()).isGreaterThan(9);
    assertThat(run(Bundled.class).failed().count()).isZero();
  }

  @Test
  void whatIsNotThereIsNoSuccess() {
    run(Nowhere.class)
        .assertThatEvents()
        .haveExactly(
            1, event(finishedWithFailure(message(said -> said.contains("nor a resource folder")))));
    run(OfNoRule.class)
        .assertThatEvents()
        .haveExactly(
            1, event(finishedWithFailure(message(said -> said.contains("no case was run")))));
  }
}
