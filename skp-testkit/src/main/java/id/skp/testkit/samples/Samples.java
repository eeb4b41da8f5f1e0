package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Appraisal documents that come with the library. All persons, places and offices in them are fictional.
 *
 * <ul>
 *   <li>{@code teacher-2024}: a teacher's year; one realisation has no evidence
 *   <li>{@code teacher-2024-q2}: the same teacher's second quarter, under the first version of the plan
 *   <li>{@code head-of-office-2024}: a head of office who leads the unit and is assessed by a regent, without NIP
 *   <li>{@code public-relations-2024}: a qualitative plan; nothing to object to
 *   <li>{@code departure-with-reason-2024} and {@code departure-without-reason-2024}: a rating that is not the recommended
 *       one
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

  private Samples() {}

  /**
   * Returns the names of all samples.
   *
   * @return the names
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns a sample as it stands in its file.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the JSON document, in UTF-8
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static byte[] document(String name) {
    unless(NAMES.contains(name), "UNKNOWN_SAMPLE", "name", "needs one of " + NAMES, name);
    String file = name + ".json";
    try (InputStream document =
        Objects.requireNonNull(Samples.class.getResourceAsStream(file), file)) {
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns a sample as a value.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the appraisal
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static Appraisal appraisal(String name) {
    return AppraisalJson.read(document(name));
  }
}
