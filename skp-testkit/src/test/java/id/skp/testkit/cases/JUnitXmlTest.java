package id.skp.testkit.cases;

import static id.skp.testkit.cases.CaseTexts.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  @Test
  void countsAndDescribesEveryCase() throws Exception {
    CaseFile file = file(
        "{\"id\": \"A\", " + CaseTexts.PREDICATE_OF_BAIK
            + ", \"expect\": {\"predicate\": \"BAIK\"}}",
        "{\"id\": \"B\", " + CaseTexts.PREDICATE_OF_BAIK
            + ", \"expect\": {\"predicate\": \"KURANG\"}}",
        "{\"id\": \"C<&\\\"\\u0000\\uFFFF\", \"rule\": \"no \\\"rule\\\"\", \"given\": {}, \"expect\": {\"x\": 1}}");
    CaseFile broken = CaseTexts.read("x<y>.json", "{");

    Document document =
        parse(CaseRunner.of(RuleSets.standard()).run(List.of(file, broken)).toJUnitXml());

    Element suites = document.getDocumentElement();
    assertThat(suites.getTagName()).isEqualTo("testsuites");
    assertThat(suites.getAttribute("tests")).isEqualTo("4");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(suites.getAttribute("errors")).isEqualTo("2");
    assertThat(element(document, "testsuite", 1).getAttribute("name")).isEqualTo("x<y>.json");
    assertThat(element(document, "testcase", 2).getAttribute("name"))
        .isEqualTo("C<&\"\uFFFD\uFFFD");
    assertThat(element(document, "failure", 0).getAttribute("message"))
        .isEqualTo("FAILED test.json: B: performance-predicate:"
            + " expected {\"predicate\":\"KURANG\"}, actual {\"predicate\":\"BAIK\"}");
    assertThat(element(document, "failure", 0).getTextContent())
        .contains("Performance predicate = Good");
    assertThat(element(document, "error", 1).getTextContent()).contains("MALFORMED_JSON");
  }

  @Test
  void nothingOfACaseFileBeginsALineOrNamesAPerson() {
    String nip = "198504122010012003";
    CaseFile file = file(
        "{\"id\": \"" + nip + "\", " + CaseTexts.PREDICATE_OF_BAIK
            + ", \"expect\": {\"predicate\": \"" + nip + "\", \"a\\nFORGED\": 1}}",
        "{\"id\": \"B\", \"rule\": \"" + nip
            + "\", \"given\": {}, \"a\\nFORGED\": 1, \"a\\u2028FORGED\": 1}",
        "{\"id\": \"C\", \"rule\": \"" + nip + "\", \"given\": {}, \"expect\": {\"x\": 1}}");
    CaseReport report =
        CaseRunner.of(RuleSets.standard()).run(List.of(file, CaseTexts.read("a\nFORGED", "{}")));

    assertThat(report.toJUnitXml())
        .contains(
            "got \"**************2003\"",
            "expect.a\u23CEFORGED: unknown",
            "\na\u23CEFORGED: unknown")
        .doesNotContain("\nFORGED", "\nexpect.a\nFORGED", "\u2028", nip);
    assertThat(report.results())
        .extracting(CaseResult::toLine)
        .allSatisfy(line -> assertThat(line).doesNotContain(nip, "\n", "\u2028"));
    assertThat(report.toJson()).contains("a\u23CEFORGED: unknown");
  }

  @Test
  void ofVeryManyCasesThatFailTheFirstAreExplained() {
    CaseFile file = file(IntStream.range(0, 1100)
        .mapToObj(i -> "{\"id\": \"C" + i + "\", " + CaseTexts.PREDICATE_OF_BAIK
            + ", \"expect\": {\"predicate\": \"KURANG\"}}")
        .toArray(String[]::new));

    String xml = CaseRunner.of(RuleSets.standard()).run(List.of(file)).toJUnitXml();

    assertThat(xml.split("Performance predicate = Good", -1)).hasSize(1001);
    assertThat(xml.split("</failure>", -1)).hasSize(1101);
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static Element element(Document document, String name, int index) {
    return (Element) document.getElementsByTagName(name).item(index);
  }
}
