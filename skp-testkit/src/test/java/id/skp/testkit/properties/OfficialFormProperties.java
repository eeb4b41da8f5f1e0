package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.law.RegulationId;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds of the forms on any plan. */
class OfficialFormProperties {
  private static final RegulationId REGULATION = RegulationId.parse("PermenPAN-RB 6/2022");
  private static final String HOSTILE = "<script>alert('1')</script> & \"\uFFFF\u202E";

  @Provide
  Arbitrary<Skp> plans() {
    return SkpArbitraries.skp()
        .map(skp -> skp.toBuilder().regulation(REGULATION).build());
  }

  @Provide
  Arbitrary<EvaluationDocument> documents() {
    return SkpArbitraries.evaluationDocument();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theFormsOfAnyPlanAreWellFormedAndShowEachResult(@ForAll("plans") Skp skp) throws Exception {
    List<Paper> forms = Papers.of(skp);
    Document page = parsed(PaperPage.html(forms));

    assertThat(page.getElementsByTagName("article").getLength()).isEqualTo(forms.size());
    List<String> cells = texts(page.getElementsByTagName("div"));
    for (WorkResult result : skp.results()) {
      assertThat(cells).contains(result.text().strip());
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void markupInAPlanIsPrintedAsWords(@ForAll("plans") Skp skp) throws Exception {
    WorkResult hostile = WorkResult.builder()
        .id("hostile")
        .kind(WorkResultKind.UTAMA)
        .text(HOSTILE)
        .build();
    Document page = parsed(
        PaperPage.html(Papers.of(skp.toBuilder().results(List.of(hostile)).build())));

    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(page.getElementsByTagName("div")))
        .contains("<script>alert('1')</script> & \"\uFFFD\uFFFD");
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyEvaluationDocumentIsAPageWithThreeSignatures(
      @ForAll("documents") EvaluationDocument document) throws Exception {
    Paper form = Papers.evaluationDocument(document);

    assertThat(form.signatures()).hasSize(3);
    assertThat(parsed(PaperPage.html(form)).getElementsByTagName("article").getLength())
        .isEqualTo(1);
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
