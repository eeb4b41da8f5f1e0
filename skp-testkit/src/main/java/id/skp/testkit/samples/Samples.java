package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.AppraisalJson;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Documents that come with the library: appraisals, and a variant of a rule set. All persons, places, offices and decrees
 * in them are fictional.
 *
 * <ul>
 *   <li>{@code teacher-2024}: a teacher's year; one realisation has no evidence
 *   <li>{@code teacher-2024-q2}: the same teacher's second quarter, under the first version of the plan
 *   <li>{@code head-of-office-2024}: a head of office who leads the unit and is assessed by a regent, without NIP
 *   <li>{@code public-relations-2024}: a qualitative plan; nothing to object to
 *   <li>{@code departure-with-reason-2024} and {@code departure-without-reason-2024}: a rating that is not the recommended
 *       one
 *   <li>{@code ministry-variant-2026}: a ministry's variant of PermenPAN-RB 6/2022
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

  private static final List<String> VARIANTS = List.of("ministry-variant-2026");

  private Samples() {}

  /**
   * Returns the names of all appraisals.
   *
   * @return the names
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the names of all variants of rule sets.
   *
   * @return the names
   */
  public static List<String> variantNames() {
    return VARIANTS;
  }

  /**
   * Returns a sample as it stands in its file.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the JSON document, in UTF-8
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static byte[] document(String name) {
    List<String> all = Stream.concat(NAMES.stream(), VARIANTS.stream()).toList();
    unless(all.contains(name), "UNKNOWN_SAMPLE", "name", "needs one of " + all, name);
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

  /**
   * Returns a variant of one of the standard rule sets.
   *
   * @param name the name, such as {@code ministry-variant-2026}
   * @return the variant
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static RuleSet variant(String name) {
    return VariantJson.read(document(name), RuleSets.standard());
  }
}
