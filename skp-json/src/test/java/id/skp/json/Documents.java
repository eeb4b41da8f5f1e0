package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The documents of the tests, and what is said about refused ones. */
final class Documents {
  /** A fictional teacher's appraisal that has every field, in canonical form. */
  static final String APPRAISAL = resource("appraisal.json");

  /** Variants that have a value of their own for every parameter of their base, in canonical form. */
  static final List<String> VARIANTS =
      List.of(resource("variant-6-2022.json"), resource("variant-8-2021.json"));

  /** An objection that has every field, in canonical form. */
  static final String OBJECTION = resource("objection.json");

  /** An evaluation document that has every field, in canonical form. */
  static final String EVALUATION_DOCUMENT = resource("evaluation-document.json");

  /** The file of a fictional teacher's year, with every kind of entry and every field. */
  static final String PERFORMANCE_FILE = resource("performance-file.json");

  /** The same year, but the decision on the objection replaces the predicate, and nothing comes after it. */
  static final String REPLACED_YEAR = with(
      with(
          PERFORMANCE_FILE,
          "\"outcome\": \"KEEP\",\n            \"predicate\": \"BAIK\"",
          "\"outcome\": \"REPLACE\",\n            \"predicate\": \"SANGAT_BAIK\""),
      "\"documentId\": \"DEK-2024-P14\"",
      "\"documentId\": \"DEK-X\"");

  /** A fictional teacher's plan that has every field, in canonical form. */
  static final String PLAN = resource("plan.json");

  /** A fictional matrix of roles and results that has every field, in canonical form. */
  static final String MATRIX = resource("matrix.json");

  static final String UNIT = resource("unit.json");

  /** The words and codes of a fictional system, in canonical form. */
  static final String VOCABULARY = resource("vocabulary.json");

  /** The mapping of a fictional sheet, in canonical form. */
  static final String ROW_MAPPING = resource("row-mapping.json");

  private Documents() {}

  static String resource(String name) {
    try (InputStream stream = Documents.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the appraisal with one piece of its text replaced; the piece must be there. */
  static String with(String piece, String replacement) {
    return with(APPRAISAL, piece, replacement);
  }

  /** Returns a document with the first occurrence of a piece replaced; the piece must be there. */
  static String with(String document, String piece, String replacement) {
    int start = document.indexOf(piece);
    if (start < 0) {
      throw new IllegalArgumentException("needs a piece of the document, got " + piece);
    }
    return document.substring(0, start) + replacement + document.substring(start + piece.length());
  }

  /** Returns what a call is refused with, as {@code pointer CODE}. */
  static ListAssert<String> assertRefused(ThrowingCallable call) {
    return assertThat(problems(call).stream()
        .map(problem -> problem.pointer() + " " + problem.code())
        .toList());
  }

  /** Returns what a call is refused with. */
  static List<DocumentProblem> problems(ThrowingCallable call) {
    return refusal(call).problems();
  }

  /** Returns the exception a call is refused with. */
  static DocumentException refusal(ThrowingCallable call) {
    DocumentException refusal = catchThrowableOfType(DocumentException.class, call);
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }

  /** Returns what a document is refused with as an appraisal, as {@code pointer CODE}. */
  static ListAssert<String> assertRefused(String document) {
    return assertRefused(() -> AppraisalJson.read(document));
  }

  /** Returns the sentence of the first problem of an appraisal. */
  static String sentence(String document) {
    return problems(() -> AppraisalJson.read(document)).get(0).sentence();
  }
}
