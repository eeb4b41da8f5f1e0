package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test for each file, so that what a changed line breaks is found by the few files that reach it. */
class EveryCaseFileTest {
  private static final CaseRunner RUNNER = CaseRunner.of(RuleSets.standard());

  static Stream<String> names() {
    return BundledCases.all().stream().map(CaseFile::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCasePasses(String name) {
    CaseFile file = BundledCases.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
    assertThat(RUNNER.run(List.of(file)).results()).isNotEmpty().allSatisfy(CaseResult::check);
  }
}
