package id.skp.testkit.cases;

import static id.skp.testkit.cases.CaseTexts.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import java.io.StringReader;
import java.util.List;
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

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static Element element(Document document, String name, int index) {
    return (Element) document.getElementsByTagName(name).item(index);
  }
}
