package id.skp.testkit.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Undecided;
import id.skp.rules.Undecided.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents that are wrong in one place: refused or undecided there, and never scored as if nothing were. */
class BadInput2021Test {
  private static final String STAFF = new String(Samples.document("teacher-2021"), UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zero target | \"value\": 6, | \"value\": 0, | INVALID_INPUT | /skp/results/2/indicators/0/target/value",
        "negative target | \"value\": 6, | \"value\": -6, | INVALID_INPUT | /skp/results/2/indicators/0/target/value",
        "range from below zero | \"min\": 80, | \"min\": -1, | INVALID_INPUT | /skp/results/0/indicators/1/target/min",
        "range from zero to zero | \"min\": 80, \"max\": 90 | \"min\": 0, \"max\": 0 | INVALID_INPUT | /skp/results/0/indicators/1/target/max",
        "at least zero | \"min\": 80, \"max\": 90 | \"min\": 0 | INVALID_INPUT | /skp/results/0/indicators/1/target/min",
        "at most zero | \"min\": 80, \"max\": 90 | \"max\": 0 | INVALID_INPUT | /skp/results/0/indicators/1/target/max",
        "negative realisation | \"realisation\": 92 | \"realisation\": -92 | INVALID_INPUT | /results/0/indicators/1/realisation",
        "level 0 | \"level\": 5 | \"level\": 0 | INVALID_INPUT | /behaviourLevels/1/level",
        "level 8 | \"level\": 5 | \"level\": 8 | INVALID_INPUT | /behaviourLevels/1/level",
        "situation at level 8 | \"level\": 5 | \"level\": 5, \"situationLevels\": [8] | INVALID_INPUT | /behaviourLevels/1/situationLevels/0",
        "standard 8 | \"highest\": 5 | \"highest\": 8 | INVALID_INPUT | /skp/behaviourStandards/0/highest",
        "superior above 120 | \"score\": 109 | \"score\": 120.5 | INVALID_INPUT | /results/1/superior/score",
        "superior below 0 | \"score\": 109 | \"score\": -1 | INVALID_INPUT | /results/1/superior/score",
      })
  void whatCannotBeIsUndecidedAtItsPlace(
      String name, String right, String wrong, Reason reason, String field) {
    assertUndecided(changed(right, wrong == null ? "" : wrong), reason, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category off the scale | \"score\": 109 | \"score\": 109, \"category\": \"ISTIMEWA\" | /results/1/superior/category",
        "category of the other regulation | \"category\": \"BAIK\" | \"category\": \"BUTUH_PERBAIKAN\" | /results/1/superior/category",
        "inverted range | \"min\": 80, | \"min\": 91, | /skp/results/0/indicators/1/target",
        "inverted standard | \"lowest\": 3 | \"lowest\": 6 | /skp/behaviourStandards/0",
        "absurd realisation | \"realisation\": 92 | \"realisation\": 1e999999 | /results/0/indicators/1/realisation",
        "realisation in words | \"realisation\": 92 | \"realisation\": \"92\" | /results/0/indicators/1/realisation",
        "no realisation | \"realisation\": 92 | \"realisation\": null | /results/0/indicators/1/realisation",
        "level in decimals | \"level\": 5 | \"level\": 4.5 | /behaviourLevels/1/level",
        "no superior's score | , \"score\": 109 |  | /results/1/superior/score"
      })
  void whatNoDocumentCanSayIsRefusedAtReading(
      String name, String right, String wrong, String pointer) {
    String document = changed(right, wrong == null ? "" : wrong);
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> AppraisalJson.read(document))
        .satisfies(refusal -> assertThat(refusal.problems()).anySatisfy(problem -> {
          assertThat(problem.pointer()).startsWith(pointer);
          assertThat(problem.code()).isNotBlank();
          assertThat(problem.sentence()).isNotBlank();
        }));
  }

  @Test
  void aNonDirectResultWithoutTheSuperiorsIsUndecided() {
    Appraisal appraisal = AppraisalJson.read(STAFF);
    assertUndecided(
        AppraisalJson.write(appraisal.toBuilder()
            .results(appraisal.results().stream()
                .map(result -> result.toBuilder().superior(Optional.empty()).build())
                .toList())
            .build()),
        Reason.MISSING_INPUT,
        "/results/1/superior");
  }

  @Test
  void aDocumentWithoutAMainResultIsUndecided() {
    Appraisal appraisal = AppraisalJson.read(STAFF);
    assertUndecided(
        AppraisalJson.write(
            appraisal.toBuilder().results(appraisal.results().subList(2, 3)).build()),
        Reason.MISSING_INPUT,
        "/results");
    assertUndecided(
        AppraisalJson.write(appraisal.toBuilder().results(List.of()).build()),
        Reason.MISSING_INPUT,
        "/results");
  }

  @Test
  void anAbsurdlyLargeRealisationIsScoredExactlyAndAtTheTopOnly() {
    EvaluationReport report = PerformanceRules.standard()
        .evaluate(AppraisalJson.read(changed("\"realisation\": 92", "\"realisation\": 999999999")));
    assertThat(report.decision().orThrow())
        .isEqualTo(PerformanceRules.standard()
            .evaluate(AppraisalJson.read(STAFF))
            .decision()
            .orThrow());
  }

  private static String changed(String right, String wrong) {
    String single = STAFF.replaceAll("\\s+", " ");
    assertThat(single).contains(right);
    int at = single.indexOf(right);
    return single.substring(0, at) + wrong + single.substring(at + right.length());
  }

  private static void assertUndecided(String document, Reason reason, String field) {
    EvaluationReport report = PerformanceRules.standard().evaluate(AppraisalJson.read(document));
    assertThat(report.decision()).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
      assertThat(undecided.message().in(Text.INDONESIAN)).isNotBlank();
      assertThat(undecided.message().in(Text.ENGLISH)).isNotBlank();
      assertThat(undecided.explain(Text.INDONESIAN))
          .contains(
              "[" + reason.name() + "]",
              "(" + field + ")",
              undecided.message().in(Text.INDONESIAN));
    });
    assertThat(report.printedPredicate()).isEmpty();
  }
}
