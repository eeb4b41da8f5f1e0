package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.json.UnitJson;
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
 * Documents that come with the library. All persons, places, offices and decrees in them are fictional, but for the
 * decrees of policies on allowances and of rhythms. Appraisals:
 *
 * <ul>
 *   <li>{@code teacher-2024}: a teacher's year; one realisation has no evidence
 *   <li>{@code teacher-2024-q2}: the same teacher's second quarter, under the first version of the plan
 *   <li>{@code head-of-office-2024}: a head of office who leads the unit and is appraised by a regent, without NIP
 *   <li>{@code public-relations-2024}: a qualitative plan; nothing to object to
 *   <li>{@code departure-with-reason-2024} and {@code departure-without-reason-2024}: a rating that is not the recommended
 *       one
 *   <li>{@code teacher-2021} and {@code head-of-office-2021}: appraisals under PermenPAN-RB 8/2021
 * </ul>
 *
 * <p>Plans, each with what belongs to it:
 *
 * <ul>
 *   <li>{@code plan-teacher-2024}: a quantitative plan with the record of its planning dialogue; nothing to object to
 *   <li>{@code plan-head-of-office-2024}: a head of office, by perspective, with two indicator manuals
 *   <li>{@code plan-public-relations-2024}: a qualitative plan, with work assigned by heads of teams
 *   <li>{@code plan-teacher-2024-adjusted}: the teacher's second version, with the first one
 *   <li>{@code plan-teacher-2021}: the plan of PermenPAN-RB 8/2021 that {@code teacher-2021} is evaluated by; one result has
 *       fewer aspects than usual
 *   <li>{@code plan-flawed-2024}: most of what a review can find
 * </ul>
 *
 * <p>The file of a year: {@code teacher-year-2024}, the same teacher's year from the expectation dialogue to the decided
 * objection; the last quarter's last realisation has no evidence, one piece of feedback no giver, one agreement was not done.
 *
 * <p>A list of holidays: {@code holidays-2025}, for trying working days; the days of a year in use are those of its decree.
 *
 * <p>Variants of rule sets:
 *
 * <ul>
 *   <li>{@code ministry-variant-2026}: a ministry's variant of PermenPAN-RB 6/2022
 *   <li>{@code rhythm-part-time-2025}, {@code rhythm-teachers-2025} and {@code rhythm-daily-2026}: how often a part-time PPPK and a
 *       teacher are evaluated, and progress of every working day
 *   <li>{@code allowance-bakamla-2023}, {@code allowance-klhk-2024}, {@code allowance-kemlu-2025}, {@code allowance-klh-2025} and
 *       {@code allowance-bsn-2026}: what predicates and events pay or cut of an allowance, by the decrees of five agencies
 *   <li>{@code allowance-example-2026}: a fictional policy that uses all there is: part, cap, stop, employments
 * </ul>
 *
 * <p>Matrices of roles and results:
 *
 * <ul>
 *   <li>{@code unit-mph-2024}: the matrix of the same head's office, with two teams; nothing to object to
 *   <li>{@code unit-mph-draft-2024}: its draft, with a circle, a goal that nobody carries and other findings
 * </ul>
 *
 * <p>Units:
 *
 * <ul>
 *   <li>{@code unit-2024}: the same office's people, of whom two are appraisals among these samples; nothing to object to
 *   <li>{@code unit-draft-2024}: its draft, with people who are missing, stand there twice or are of elsewhere
 * </ul>
 *
 * <p>Whole units, of as many people as a test needs, are made by {@link SampleUnit}; a document of somebody in each post, by each approach,
 * under each regulation and with each employment by {@link FirstDocument}.
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

  private static final List<String> PLANS = List.of(
      "plan-teacher-2024",
      "plan-head-of-office-2024",
      "plan-public-relations-2024",
      "plan-teacher-2024-adjusted",
      "plan-teacher-2021",
      "plan-flawed-2024");

  private static final List<String> VARIANTS = List.of(
      "ministry-variant-2026",
      "rhythm-part-time-2025",
      "rhythm-teachers-2025",
      "rhythm-daily-2026",
      "allowance-bakamla-2023",
      "allowance-klhk-2024",
      "allowance-kemlu-2025",
      "allowance-klh-2025",
      "allowance-bsn-2026",
      "allowance-example-2026");
  private static final List<String> YEARS = List.of("teacher-year-2024");
  private static final List<String> HOLIDAYS = List.of("holidays-2025");
  private static final List<String> UNITS = List.of("unit-2024", "unit-draft-2024");
  private static final List<String> MATRICES = List.of("unit-mph-2024", "unit-mph-draft-2024");

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
   * Returns the names of all plans.
   *
   * @return the names
   */
  public static List<String> planNames() {
    return PLANS;
  }

  /**
   * Returns the names of all files of a year.
   *
   * @return the names
   */
  public static List<String> yearNames() {
    return YEARS;
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
   * Returns the names of the matrices of roles and results.
   *
   * @return the names
   */
  public static List<String> matrixNames() {
    return MATRICES;
  }

  /**
   * Returns the names of the units.
   *
   * @return the names
   */
  public static List<String> unitNames() {
    return UNITS;
  }

  /**
   * Returns the names of all samples.
   *
   * @return the names of appraisals, plans, matrices, units, files of a year, lists of holidays and variants
   */
  public static List<String> allNames() {
    return Stream.of(NAMES, PLANS, MATRICES, UNITS, YEARS, HOLIDAYS, VARIANTS)
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Returns a sample as it stands in its file.
   *
   * @param name the name, such as {@code teacher-2024}
   * @return the JSON document, in UTF-8
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static byte[] document(String name) {
    List<String> names = allNames();
    unless(
        names.contains(name),
        "UNKNOWN_SAMPLE",
        "name",
        "perlu salah satu dari " + String.join(", ", names),
        "needs one of " + names,
        name);
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
   * Returns a plan as a value.
   *
   * @param name the name, such as {@code plan-teacher-2024}
   * @return the plan with what belongs to it
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static SkpFile plan(String name) {
    return SkpJson.read(document(name));
  }

  /**
   * Returns the file of a year as a value.
   *
   * @param name the name, such as {@code teacher-year-2024}
   * @return the file
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static PerformanceFile year(String name) {
    return PerformanceFileJson.read(document(name));
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

  /**
   * Returns a unit as a value.
   *
   * @param name the name, such as {@code unit-2024}
   * @return the unit
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_SAMPLE} if there is none of that name
   */
  public static UnitPerformance unit(String name) {
    return UnitJson.read(document(name));
  }
}
