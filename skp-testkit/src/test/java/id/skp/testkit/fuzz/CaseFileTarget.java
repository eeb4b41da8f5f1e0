package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseRunner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;

/** Case files: every case passes, fails or is broken, none by an exception, and each report can be read by others. */
final class CaseFileTarget implements Target {
  private static final int MOST_CASES = 3;

  private final CaseRunner runner = CaseRunner.of(RuleSets.standard());

  @Override
  public String name() {
    return "case-file";
  }

  @Override
  public List<byte[]> seeds() {
    return BundledCases.all().stream()
        .map(CaseFile::name)
        .filter(name -> !name.startsWith("cells/") && !name.startsWith("rules/"))
        .map(CaseFileTarget::start)
        .toList();
  }

  /** Returns a file with its first cases only. */
  private static byte[] start(String name) {
    try (InputStream file =
        Objects.requireNonNull(BundledCases.class.getResourceAsStream(name), name)) {
      ObjectNode document = (ObjectNode) Json.read(file.readAllBytes()).orElseThrow();
      ArrayNode cases = (ArrayNode) document.get("cases");
      while (cases.size() > MOST_CASES) {
        cases.remove(MOST_CASES);
      }
      return Json.write(document);
    } catch (IOException unreadable) {
      throw new LinkageError(name, unreadable);
    }
  }

  @Override
  public void attack(byte[] input) throws Exception {
    CaseReport report = runner.run(List.of(CaseFile.read("cases.json", input)));
    assertThat(report.toText()).doesNotContain("thrown: ");
    assertThat(report.toText().lines()).allMatch(Printed::isPlain);
    assertThat(Json.parse(report.toJson()).isObject()).isTrue();
    byte[] xml = report.toJUnitXml().getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagName("testcase")
            .getLength())
        .isEqualTo(report.results().size());
  }
}
