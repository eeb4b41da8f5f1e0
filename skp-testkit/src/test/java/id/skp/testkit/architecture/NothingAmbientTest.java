package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No clock, locale, setting, thread, chance, input or output: the same input gives the same bytes everywhere. */
class NothingAmbientTest {
  /** Methods that look at the machine, by class; all others of the class are fine. */
  private static final Map<String, Set<String>> AMBIENT = Map.of(
      "java.util.Locale", Set.of("getDefault", "setDefault"),
      "java.time.ZoneId", Set.of("systemDefault"),
      "java.lang.System",
          Set.of(
              "currentTimeMillis",
              "nanoTime",
              "getProperty",
              "getProperties",
              "setProperty",
              "getenv",
              "identityHashCode",
              "lineSeparator",
              "load",
              "loadLibrary",
              "exit"),
      "java.lang.Integer", Set.of("getInteger"),
      "java.lang.Long", Set.of("getLong"),
      "java.lang.Boolean", Set.of("getBoolean"),
      "java.lang.Math", Set.of("random"),
      "java.util.Collections", Set.of("shuffle"),
      "java.nio.charset.Charset", Set.of("defaultCharset"));

  /** Methods of which the form without a locale, or without a charset, asks the machine for one. */
  private static final Map<String, List<String>> WITHOUT_ARGUMENT = Map.of(
      "toLowerCase", List.of(),
      "toUpperCase", List.of(),
      "getBytes", List.of(),
      "formatted", List.of("[Ljava.lang.Object;"),
      "format", List.of("java.lang.String", "[Ljava.lang.Object;"));

  static final ArchRule MACHINE = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid(
          "asking the machine", unit -> calls(unit, NothingAmbientTest::isAmbient)));
  static final ArchRule PRESENT = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid(
          "the present", unit -> calls(unit, target -> target.getName().equals("now"))));
  static final ArchRule LOCALE = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid(
          "the machine's locale and charset",
          unit -> calls(unit, NothingAmbientTest::lacksLocale)));
  static final ArchRule OUTSIDE = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "java.io..",
          "java.net..",
          "java.nio.channels..",
          "java.nio.file..",
          "java.sql..",
          "java.util.prefs..",
          "java.util.logging..");
  static final ArchRule THREADS = noClasses()
      .that()
      .resideOutsideOfPackage("id.skp.rules.bulk")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("java.util.concurrent..");

  /** Many items are worked on by an executor of the caller: no thread is made here, and none is waited for by the clock. */
  static final ArchRule EXECUTORS = noClasses()
      .should()
      .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
          .and(DescribedPredicate.not(belongToAnyOf(
              CompletableFuture.class, ConcurrentLinkedQueue.class, Executor.class))));

  static final ArchRule THREADS_AND_CHANCE = noClasses()
      .should()
      .dependOnClassesThat()
      .belongToAnyOf(
          Clock.class,
          Process.class,
          Random.class,
          Runtime.class,
          Thread.class,
          ThreadLocal.class,
          TimeZone.class,
          UUID.class);
  static final ArchRule SERVICES = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("id.skp.rules.RuleSets")
      .and()
      .doNotHaveFullyQualifiedName("id.skp.rules.Providers")
      .and()
      .doNotHaveFullyQualifiedName("id.skp.rules.RuleSets$Standard")
      .should()
      .dependOnClassesThat()
      .belongToAnyOf(ServiceLoader.class, ClassLoader.class);

  @Test
  void nothingOfTheMachineIsAskedFor() {
    MACHINE.check(Modules.CORE_AND_RULES);
  }

  @Test
  void nothingReadsTheTime() {
    PRESENT.check(Modules.CORE_AND_RULES);
  }

  @Test
  void textsAreFormedWithoutTheMachinesLocaleAndCharset() {
    LOCALE.check(Modules.CORE_AND_RULES);
  }

  @Test
  void nothingIsReadOrWritten() {
    OUTSIDE.check(Modules.CORE_AND_RULES);
  }

  @Test
  void nothingIsStartedOrDrawnByLot() {
    THREADS_AND_CHANCE.check(Modules.CORE_AND_RULES);
    THREADS.check(Modules.CORE_AND_RULES);
    EXECUTORS.check(Modules.CORE_AND_RULES);
  }

  @Test
  void onlyTheChoiceOfRuleSetsLoadsServices() {
    SERVICES.check(Modules.CORE_AND_RULES);
  }

  private static Stream<String> calls(
      JavaCodeUnit unit, Predicate<CodeUnitAccessTarget> forbidden) {
    return Conditions.uses(unit)
        .map(JavaCodeUnitAccess::getTarget)
        .filter(forbidden)
        .map(target -> "a call of " + target.getFullName());
  }

  private static boolean isAmbient(CodeUnitAccessTarget target) {
    return AMBIENT.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName());
  }

  private static boolean lacksLocale(CodeUnitAccessTarget target) {
    List<String> types =
        target.getRawParameterTypes().stream().map(type -> type.getName()).toList();
    return target.getOwner().isEquivalentTo(String.class)
        && types.equals(WITHOUT_ARGUMENT.get(target.getName()));
  }
}
