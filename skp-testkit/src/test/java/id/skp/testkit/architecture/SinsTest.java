package id.skp.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That each rule finds what it looks for. */
class SinsTest {
  private static final JavaClasses SINS = new ClassFileImporter().importClasses(Sins.class);

  static Stream<ArchRule> rules() {
    return Stream.of(
        LayersTest.THROUGH_REASONING,
        ExactNumbersTest.FIELDS,
        ExactNumbersTest.SIGNATURES,
        ExactNumbersTest.CALLS,
        NothingAmbientTest.MACHINE,
        NothingAmbientTest.PRESENT,
        NothingAmbientTest.LOCALE,
        NothingAmbientTest.OUTSIDE,
        NothingAmbientTest.THREADS,
        NothingAmbientTest.EXECUTORS,
        NothingAmbientTest.THREADS_AND_CHANCE,
        NothingAmbientTest.SERVICES,
        TypesTest.CLOSED,
        TypesTest.PLACES,
        TypesTest.EXCEPTIONS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFindsWhatItLooksFor(ArchRule rule) {
    assertThat(rule.evaluate(SINS).hasViolation()).isTrue();
  }
}
