package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.value.Bands;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.Expectation;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** That an engine of others reads the tables, and decides by them as the rules do. */
class DecisionModelTest {
  private static final int STEPS = 1300;

  private static List<RuleSet> ruleSets() {
    return RuleSets.standard().all();
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void decidesTheBundledCasesOfEveryRuleThatIsATable(RuleSet ruleSet) {
    Engine engine = new Engine(ruleSet);
    Set<String> decided = new HashSet<>();
    BundledCases.forRuleSet(ruleSet.id()).stream()
        .flatMap(file -> file.entries().stream())
        .filter(Case.class::isInstance)
        .map(Case.class::cast)
        .filter(each -> engine.knows(each.rule()))
        .forEach(each -> {
          decided.add(each.rule());
          Object told = engine.decide(each.rule(), each.given());
          if (each.expectation() instanceof Expectation.Outcome outcome) {
            Object expected = outcome.fields().values().iterator().next();
            assertThat(told).as(each.id()).isEqualTo(expected);
          } else {
            assertThat(told).as(each.id()).isNull();
          }
        });
    if (ruleSet.id().equals("permenpanrb-6-2022")) {
      assertThat(decided).contains("performance-predicate", "unit-leader-result-rating");
    }
  }

  @ParameterizedTest
  @MethodSource("ruleSets")
  void givesWhatBandsAndScalesGiveAtTheirBoundsAndBetween(RuleSet ruleSet) {
    Engine engine = new Engine(ruleSet);
    for (Parameter<?> each : ruleSet.parameters()) {
      if (engine.knows(each.name())) {
        IntStream.range(0, STEPS).forEach(i -> {
          BigDecimal number = BigDecimal.valueOf(i, 1);
          Object told = engine.decide(each.name(), Map.of(each.name() + "_number", number));
          if (each.value() instanceof Bands<?> bands) {
            assertThat(told)
                .as("%s of %s", each.name(), number)
                .isEqualTo(String.valueOf(bands.of(Ratio.of(number))));
          } else if (each.value() instanceof LinearScale scale) {
            assertThat((BigDecimal) told)
                .as("%s of %s", each.name(), number)
                .isCloseTo(
                    scale.at(Ratio.of(number)).round(20, RoundingMode.HALF_UP),
                    Offset.offset(BigDecimal.valueOf(1, 15)));
          }
        });
      }
    }
  }

  /** The decision model of a rule set, in the engine. */
  private static final class Engine {
    private final DMNRuntime runtime;
    private final DMNModel model;

    Engine(RuleSet ruleSet) {
      Resource resource = ResourceFactory.newReaderResource(
          new StringReader(skp("rules", ruleSet.id(), "--format", "dmn").out()));
      resource.setSourcePath(ruleSet.id() + ".dmn");
      this.runtime = DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromResources(List.of(resource))
          .getOrElseThrow(IllegalStateException::new);
      this.model = runtime.getModels().get(0);
      assertThat(model.getMessages()).isEmpty();
    }

    boolean knows(String decision) {
      return model.getDecisionByName(decision) != null;
    }

    Object decide(String decision, Map<String, Object> given) {
      DMNContext context = runtime.newContext();
      given.forEach(context::set);
      return runtime
          .evaluateByName(model, context, decision)
          .getDecisionResultByName(decision)
          .getResult();
    }
  }
}
