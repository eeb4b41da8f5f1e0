package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule set is made of stands one upon the other: keys know no procedures, values no keys. */
class ClassesTest {
  private static final String ROOT = "id.skp.rules";

  /** The circles that stay, each for what it says; they stand one upon the other. The list only ever gets shorter. */
  private static final Map<String, Set<String>> CIRCLES = Map.of(
      "a key knows its value, and a value that must fit others asks for them by their keys",
      Set.of("FitsRuleSet", "Parameter", "ParameterKey"),
      "a rule follows its procedure, which asks other rules, and each step of that knows its facts",
      Set.of(
          "Call",
          "Contents",
          "Facts",
          "GivenFacts",
          "Procedure",
          "ReadingProcedure",
          "Reasoning",
          "Rule",
          "Step",
          "Stop"),
      "a rule set decides and can be changed; a decision names it, also within a procedure",
      Set.of(
          "Chapter",
          "Decided",
          "Decision",
          "Differences",
          "Fingerprint",
          "RuleSet",
          "Sameness",
          "Trace",
          "Undecided",
          "UndecidedException",
          "Variant"));

  /**
   * A class with those inside it, but for constants, which know nothing of it, and the builder that is generated for it; those of
   * a circle together, but for one.
   */
  private record Classes(String apart) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getFullName().replaceAll("\\[|;", "");
      if (!type.isEnum()) {
        name = name.replaceAll("\\$.*", "").replaceAll("(?<=\\w)Builder$", "");
      }
      String simple = name.substring(name.lastIndexOf('.') + 1);
      boolean isOfRoot = name.equals(ROOT + "." + simple) && !simple.equals(apart);
      return SliceIdentifier.of(CIRCLES.entrySet().stream()
          .filter(circle -> isOfRoot && circle.getValue().contains(simple))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(name));
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
    return CIRCLES.values().stream().flatMap(Set::stream).sorted();
  }

  @Test
  void classesInsideAPackageOfRulesFormNoCircleButThree() {
    assertThat(Modules.RULES).hasSizeGreaterThan(300);
    freeOfCircles("").check(Modules.RULES);
  }

  @ParameterizedTest
  @MethodSource("inACircle")
  void aClassOutsideTheCircleIsOffTheList(String name) {
    JavaClasses root = Modules.RULES.that(resideInAPackage(ROOT));
    assertThat(freeOfCircles(name).evaluate(root).hasViolation())
        .as(name + " is in a circle; if it is not any more, take it off the list")
        .isTrue();
  }
}
