package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What decided a year wrongly when it was tried in the field. */
class YearFieldTest {
  @Test
  void ofTwoEvaluationsOfOneDayNeitherIdNorOrderDecides() {
    Run run = Run.skp("year", field("same-day/year.json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("As evaluated: cannot be decided: the evaluations EV-10, EV-9 were fixed and"
            + " recorded on the same day and differ")
        .contains("CONTRADICTING_RECORDS /evaluations/0")
        .doesNotContain("printed");
  }

  private static String field(String name) {
    try {
      URI place = Objects.requireNonNull(
              YearFieldTest.class.getResource("/id/skp/testkit/field/" + name))
          .toURI();
      return Path.of(place).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
