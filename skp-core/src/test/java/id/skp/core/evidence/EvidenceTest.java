package id.skp.core.evidence;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void aDigestHas64HexadecimalDigits() {
    assertThat(evidence("E1").sha256(DIGEST).build().sha256()).contains(DIGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        "0123456789abcdeg0123456789abcdef0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"
      })
  void anotherDigestIsRefused(String digest) {
    assertRefused("DIGEST_MALFORMED", "sha256", evidence("E1").sha256(digest)::build);
  }

  @Test
  void evidenceSaysWhatItIs() {
    assertRefused("BLANK_TEXT", "id", evidence(" ")::build);
    assertRefused("BLANK_TEXT", "description", evidence("E1").description("")::build);
    assertRefused("BLANK_TEXT", "location", evidence("E1").location("")::build);
  }

  @Test
  void aRealisationWithoutEvidenceIsWellFormed() {
    assertThat(realisation().build().evidence()).isEmpty();
  }

  @Test
  void evidenceOfARealisationHasDifferentIds() {
    assertRefused(
        "DUPLICATE_ID",
        "evidence[1].id",
        realisation().addEvidence(evidence("E1").build(), evidence("E1").build())::build);
  }

  @Test
  void realisationsAreEqualHoweverTheirNumbersAreWritten() {
    Realisation written = realisation().value(new BigDecimal("8.50E+1")).build();

    assertThat(written).isEqualTo(realisation().value(new BigDecimal("85")).build());
    assertThat(written.value()).hasValueSatisfying(value -> assertThat(value).hasToString("85"));
  }

  @Test
  void anAbsurdNumberIsRefused() {
    assertRefused(
        "NUMBER_OUT_OF_RANGE", "value", realisation().value(new BigDecimal("1E+400"))::build);
    assertRefused("BLANK_TEXT", "text", realisation().text(" ")::build);
  }

  private static EvidenceBuilder evidence(String id) {
    return Evidence.builder().id(id).description("Laporan guru");
  }

  private static RealisationBuilder realisation() {
    return Realisation.builder().text("Empat laporan, 85% rekomendasi ditindaklanjuti");
  }
}
