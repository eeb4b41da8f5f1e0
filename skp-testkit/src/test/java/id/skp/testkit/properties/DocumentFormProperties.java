package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any value with a form comes back from its text and from its tree. */
class DocumentFormProperties {
  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.of(List.<Arbitrary<?>>of(
            SkpArbitraries.anyAppraisal(),
            SkpArbitraries.skp(),
            SkpArbitraries.skpFile(),
            SkpArbitraries.evaluation(),
            SkpArbitraries.objection(),
            SkpArbitraries.evaluationDocument(),
            SkpArbitraries.performanceFile(),
            SkpArbitraries.nip(),
            SkpArbitraries.nrp(),
            SkpArbitraries.employee(),
            SkpArbitraries.appraiser(),
            SkpArbitraries.institution(),
            SkpArbitraries.unit(),
            SkpArbitraries.evaluationPeriod(),
            SkpArbitraries.dateRange(),
            SkpArbitraries.percentage(),
            SkpArbitraries.ratio(),
            SkpArbitraries.indicatorTarget(),
            SkpArbitraries.indicator(),
            SkpArbitraries.workResult(),
            SkpArbitraries.evidence(),
            SkpArbitraries.realisation(),
            SkpArbitraries.feedback(),
            SkpArbitraries.expectationDialogue(),
            SkpArbitraries.citation(),
            SkpArbitraries.regulationId(),
            SkpArbitraries.legalSource(),
            SkpArbitraries.wording(),
            SkpArbitraries.rating(),
            SkpArbitraries.positionLevel()))
        .flatMap(each -> each.map(value -> (Object) value));
  }

  @Property
  void aValueComesBackEqual(@ForAll("values") Object value) {
    String written = SkpDocuments.write(value);

    assertThat(SkpDocuments.read(value.getClass(), written)).isEqualTo(value);
    assertThat(SkpDocuments.tree(value)).isEqualTo(StrictJson.parse(written));
    if (SkpDocuments.tree(value) instanceof Map<?, ?> tree) {
      assertThat(SkpDocuments.read(value.getClass(), tree)).isEqualTo(value);
    }
  }
}
