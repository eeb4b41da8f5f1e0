package id.go.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import id.skp.testkit.arbitrary.SkpDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class AppraisalTest {
  @Property(tries = 25)
  @Domain(SkpDomain.class)
  void anAppraisalReadsBackAsItWasWritten(@ForAll Appraisal appraisal) {
    assertThat(AppraisalJson.read(AppraisalJson.write(appraisal))).isEqualTo(appraisal);
  }
}
