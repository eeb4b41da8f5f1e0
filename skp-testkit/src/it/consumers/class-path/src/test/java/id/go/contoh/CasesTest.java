package id.go.contoh;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.skp.rules.RuleSets;
import id.skp.testkit.cases.CaseFiles;
import id.skp.testkit.cases.CaseRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CasesTest {
  @TestFactory
  Stream<DynamicTest> ourCases() throws IOException {
    return CaseRunner.of(RuleSets.standard())
        .run(CaseFiles.read(Path.of("../class-path/src/test/cases")))
        .results()
        .stream()
        .map(result -> dynamicTest(result.id(), result::check));
  }
}
