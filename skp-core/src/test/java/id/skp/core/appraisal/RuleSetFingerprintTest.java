package id.skp.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetFingerprintTest {
  @Test
  void itIsWorkedOutOnceAndWhenItIsAskedFor() {
    List<String> worked = new ArrayList<>();
    RuleSetFingerprint later = RuleSetFingerprint.whenAsked(() -> {
      worked.add("out");
      return "0af3";
    });
    assertThat(worked).isEmpty();
    assertThat(later.text()).isEqualTo("0af3");
    assertThat(later).hasToString("0af3");
    assertThat(worked).hasSize(1);
  }

  @Test
  void theTextAloneMakesItWhatItIs() {
    RuleSetFingerprint fingerprint = RuleSetFingerprint.of("0af3");
    assertThat(fingerprint)
        .isEqualTo(RuleSetFingerprint.whenAsked(() -> "0af3"))
        .hasSameHashCodeAs(RuleSetFingerprint.whenAsked(() -> "0af3"))
        .isNotEqualTo(RuleSetFingerprint.of("0af4"))
        .isNotEqualTo("0af3");
  }

  @Test
  void oneThatWasRecordedIsAnId() {
    assertThatThrownBy(() -> RuleSetFingerprint.of(" "))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("BLANK_TEXT"));
  }
}
