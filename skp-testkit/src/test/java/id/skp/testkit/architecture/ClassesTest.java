package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule set is made of stands one upon the other: keys know no procedures, values no keys. */
class ClassesTest {
  private static final String ROOT = "id.skp.rules";

  /**
   * The one circle: a rule set decides, a decision names its rule set, and a rule asks others of it. The list only ever gets
   * shorter.
   */
  private static final Set<String> IN_A_CIRCLE = Set.of(
      "Calculation",
      "Call",
      "Chapter",
      "Decided",
      "Decision",
      "Difference",
      "Differences",
      "Facts",
      "Fingerprint",
      "FitsRuleSet",
      "GivenFacts",
      "Parameter",
      "ParameterKey",
      "Procedure",
      "ReadingProcedure",
      "Reasoning",
      "Rule",
      "RuleSet",
      "Sameness",
      "Step",
      "Stop",
      "Trace",
      "Undecided",
      "UndecidedException",
      "UndecidedPart",
      "Variant");

  /** A class with those inside it, and the builder that is generated for it; those of the circle together, but for one. */
  private record Classes(String apart) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name =
          type.getFullName().replaceAll("\\$.*|\\[|;", "").replaceAll("(?<=\\w)Builder$", "");
      String simple = name.substring(name.lastIndexOf('.') + 1);
      boolean inCircle = name.equals(ROOT + "." + simple) && IN_A_CIRCLE.contains(simple);
      return SliceIdentifier.of(inCircle && !simple.equals(apart) ? "the circle" : name);
    }

    @Override
    public String getDescription() {
      return "classes";
    }
  }

  private static ArchRule freeOfCircles(String apart) {
    return slices().assignedFrom(new Classes(apart)).should().beFreeOfCycles();
  }

  static Stream<String> inACircle() {
    return IN_A_CIRCLE.stream().sorted();
  }

  @Test
  void classesInsideAPackageOfRulesFormNoCircleButOne() {
    assertThat(Modules.RULES).hasSizeGreaterThan(300);
    freeOfCircles("").check(Modules.RULES);
  }

  @ParameterizedTest
  @MethodSource("inACircle")
  void aClassOutsideTheCircleIsOffTheList(String name) {
    JavaClasses root = Modules.RULES.that(resideInAPackage(ROOT));
    assertThat(freeOfCircles(name).evaluate(root).hasViolation())
        .as(name + " is in the circle; if it is not any more, take it off the list")
        .isTrue();
  }
}
