package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.json.AppraisalJson;
import id.skp.json.MatrixJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Documents that come with the library. All persons, places and offices in them are fictional. Appraisals:
 *
 * <ul>
 *   <li>{@code teacher-2024}: a teacher's year; one realisation has no evidence
 *   <li>{@code teacher-2024-q2}: the same teacher's second quarter, under the first version of the plan
 *   <li>{@code head-of-office-2024}: a head of office who leads the unit and is assessed by a regent, without NIP
 *   <li>{@code public-relations-2024}: a qualitative plan; nothing to object to
 *   <li>{@code departure-with-reason-2024} and {@code departure-without-reason-2024}: a rating that is not the recommended
 *       one
 * </ul>
 *
 * <p>Matrices of roles and results:
 *
 * <ul>
 *   <li>{@code unit-mph-2024}: the matrix of the same head's office, with two teams; nothing to object to
 *   <li>{@code unit-mph-draft-2024}: its draft, with a circle, a goal that nobody carries and other findings
 * </ul>
 */
public final class Samples {
  private static final List<String> NAMES = List.of(
      "teacher-2024",
      "teacher-2024-q2",
      "head-of-office-2024",
      "public-relations-2024",
      "departure-with-reason-2024",
      "departure-without-reason-2024",
      "teacher-2021",
      "head-of-office-2021");

  private static final List<String> MATRICES = List.of("unit-mph-2024", "unit-mph-draft-2024");

  private Samples() {}

  /**
   * Returns the names of the appraisals.
   *
   * @return the names
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the names of the matrices of roles and results.
   *
   * @return the names
   */
  public static List<String> matrixNames() {
    return MATRICES;
  }

  /**
   * Returns the names of all samples.
   *
   * @return the names of the appraisals, then those of the matrices
   */
  public static List<String> allNames() {
    return Stream.of(NAMES, MATRICES).flatMap(List::stream).toList();
  }

  /**
   * Returns a sample as it stands in its file.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the JSON document, in UTF-8
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static byte[] document(String name) {
    unless(allNames().contains(name), "UNKNOWN_SAMPLE", "name", "needs one of " + allNames(), name);
    String file = name + ".json";
    try (InputStream document =
        Objects.requireNonNull(Samples.class.getResourceAsStream(file), file)) {
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns an appraisal as a value.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the appraisal
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static Appraisal appraisal(String name) {
    return AppraisalJson.read(document(name));
  }

  /**
   * Returns a matrix as a value.
   *
   * @param name the name, such as {@code unit-mph-2024}
   * @return the matrix
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static RoleResultMatrix matrix(String name) {
    return MatrixJson.read(document(name));
  }
}
