package id.go.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AppraisalTest {
  @Property(tries = 25)
  void anAppraisalReadsBackAsItWasWritten(@ForAll Appraisal appraisal) {
    assertThat(AppraisalJson.read(AppraisalJson.write(appraisal))).isEqualTo(appraisal);
  }
}
