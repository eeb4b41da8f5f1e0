package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule set is made of stands one upon the other: keys know no procedures, values no keys. */
class ClassesTest {
  /** Packages in which classes still form a circle. The list only ever gets shorter. */
  private static final List<String> WITH_CIRCLES =
      List.of("id.skp.rules", "id.skp.rules.cascade", "id.skp.rules.finding", "id.skp.rules.value");

  /** A class with those inside it, and the builder that is generated for it. */
  private static final SliceAssignment CLASSES = new SliceAssignment() {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name =
          type.getFullName().replaceAll("\\$.*|\\[|;", "").replaceAll("(?<=\\w)Builder$", "");
      return SliceIdentifier.of(name);
    }

    @Override
    public String getDescription() {
      return "classes";
    }
  };

  private static final ArchRule FREE_OF_CIRCLES =
      slices().assignedFrom(CLASSES).should().beFreeOfCycles();

  static List<String> packagesWithCircles() {
    return WITH_CIRCLES;
  }

  @Test
  void classesInsideAPackageOfRulesFormNoCircle() {
    JavaClasses clean = Modules.RULES.that(
        DescribedPredicate.not(resideInAnyPackage(WITH_CIRCLES.toArray(String[]::new))));
    assertThat(clean).hasSizeGreaterThan(300);
    FREE_OF_CIRCLES.check(clean);
  }

  @ParameterizedTest
  @MethodSource("packagesWithCircles")
  void aPackageWithoutCirclesIsOffTheList(String name) {
    assertThat(
            FREE_OF_CIRCLES.evaluate(Modules.RULES.that(resideInAPackage(name))).hasViolation())
        .as(name + " has circles of classes; if it has none any more, take it off the list")
        .isTrue();
  }
}
