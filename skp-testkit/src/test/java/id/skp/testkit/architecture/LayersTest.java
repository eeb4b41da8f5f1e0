package id.skp.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import id.skp.rules.Parameter;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows point down only. */
class LayersTest {
  /** What every rule set is made of, whatever regulation it carries out. */
  private static final String[] ENGINE = {
    "id.skp.rules",
    "id.skp.rules.finding",
    "id.skp.rules.input",
    "id.skp.rules.message",
    "id.skp.rules.value"
  };

  /** Past the reasoning, a value decides of which the trace shows nothing. */
  static final ArchRule THROUGH_REASONING = noClasses()
      .that(DescribedPredicate.not(resideInAPackage("id.skp.rules"))
          .and(describe(
              "reason",
              type -> type.getDirectDependenciesFromSelf().stream()
                  .anyMatch(each -> each.getTargetClass().isEquivalentTo(Reasoning.class)))))
      .should()
      .callMethodWhere(describe("reads a rule set", LayersTest::readsARuleSet))
      .because("a rule sees parameters and other rules as steps");

  private static boolean readsARuleSet(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    return call.getOrigin().getRawParameterTypes().stream()
            .anyMatch(each -> each.isEquivalentTo(Reasoning.class))
        && ((owner.isEquivalentTo(RuleSet.class)
                && Set.of("find", "parameter", "parameters", "decide", "rules", "ruleNamed")
                    .contains(call.getName()))
            || (owner.isEquivalentTo(Parameter.class) && call.getName().equals("value")));
  }

  /** What a reader sees at the top; the build leaves its target beside it. */
  private static final Set<String> TOP = Set.of(
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "mvnw",
      "mvnw.cmd",
      "pom.xml",
      "skp-core",
      "skp-json",
      "skp-rules",
      "skp-testkit",
      "target");

  @Test
  void nothingElseLiesAtTheTop() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(".."))) {
      assertThat(top.map(each -> each.getFileName().toString()))
          .filteredOn(name -> !name.startsWith("."))
          .isSubsetOf(TOP);
    }
  }

  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("skp-core", Modules.CORE),
        Arguments.of("skp-rules", Modules.RULES),
        Arguments.of("skp-json", Modules.JSON),
        Arguments.of("skp-testkit", Modules.TESTKIT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void packagesInsideAModuleFormNoCircle(String module, JavaClasses classes) {
    slices()
        .matching("id.skp.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void theClassesAreThere() {
    assertThat(Modules.CORE).hasSizeGreaterThan(50);
    assertThat(Modules.RULES).hasSizeGreaterThan(50);
    assertThat(Modules.TESTKIT).hasSizeGreaterThan(10);
  }

  @Test
  void eachModuleUsesTheOnesBelowItOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("id.skp..")
        .withOptionalLayers(true)
        .layer("core")
        .definedBy("id.skp.core..")
        .layer("rules")
        .definedBy("id.skp.rules..")
        .layer("json")
        .definedBy("id.skp.json..")
        .layer("testkit")
        .definedBy("id.skp.testkit..")
        .whereLayer("testkit")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("testkit")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("json", "testkit")
        .whereLayer("core")
        .mayOnlyBeAccessedByLayers("rules", "json", "testkit")
        .check(Modules.ALL);
  }

  @Test
  void coreAndRulesKnowNoOtherLibraryThanGuava() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "id.skp..",
            "java..",
            "com.google.common..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .because("Jackson and everything else of the outside belongs into skp-json")
        .check(Modules.CORE_AND_RULES);
  }

  @Test
  void theEngineKnowsNoRegulation() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .dependOnClassesThat(resideInAPackage("id.skp.rules..")
            .and(DescribedPredicate.not(resideInAnyPackage(ENGINE))))
        .because("rule sets are found by their providers, the standard ones too")
        .check(Modules.RULES);
  }

  @Test
  void aRuleSeesItsRuleSetThroughTheReasoning() {
    THROUGH_REASONING.check(Modules.RULES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Modules.ALL.stream().map(each -> each.getPackage()).distinct())
        .allSatisfy(
            each -> assertThat(each.tryGetAnnotationOfType("org.jspecify.annotations.NullMarked"))
                .as(each.getName())
                .isPresent());
  }
}
