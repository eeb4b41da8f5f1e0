package id.skp.testkit.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A field of a rule that may be absent. A rule that takes it for something where it is absent says so in its documentation.
 *
 * @param rule the name of the rule, such as {@code objection}
 * @param field the name of the field, one within an object or a list after its owner: {@code entries.order}
 * @param when for which inputs, by the names of their fields
 */
public record OptionalField(String rule, String field, Predicate<Map<String, Object>> when) {
  /**
   * Refuses null.
   *
   * @param rule the name of the rule, such as {@code objection}
   * @param field the name of the field, one within an object or a list after its owner: {@code entries.order}
   * @param when for which inputs, by the names of their fields
   */
  public OptionalField {
    requireNonNull(rule, "rule");
    requireNonNull(field, "field");
    requireNonNull(when, "when");
  }

  /**
   * Obtains a field that may always be absent.
   *
   * @param rule the name of the rule
   * @param field the name of the field
   * @return the field
   */
  public static OptionalField of(String rule, String field) {
    return new OptionalField(rule, field, input -> true);
  }

  /**
   * Returns the fields of the rules that come with the library.
   *
   * @return the fields
   */
  public static List<OptionalField> standard() {
    return List.of(
        // nothing is recommended, whatever is given, unless a rule set has a reading (OQ-634)
        of("behaviour-rating", "behaviours"),
        of("indicator-category", "maximalTarget"),
        new OptionalField(
            "weighted-score", "superiorCategory", input -> "DIRECT".equals(input.get("method"))),
        new OptionalField(
            "weighted-score", "superiorScore", input -> "DIRECT".equals(input.get("method"))),
        // the achievements behind the categories are for variants
        of("result-category", "achievements"),
        of("leader-periodic-score", "mainMean"),
        of("objection", "days"),
        of("objection", "decided"),
        of("objection", "holidays"),
        of("objection-deadline", "days"),
        of("objection-deadline", "asOf"),
        of("objection-deadline", "holidays"),
        of("document-deadline", "asOf"),
        of("document-deadline", "holidays"),
        of("ranking", "entries.order"),
        new OptionalField("allowance", "predicate", input -> input.containsKey("counted")),
        of("allowance", "counted"),
        of("allowance", "events"),
        of("allowance", "later"),
        of("nine-box", "potentialScore"),
        new OptionalField("nine-box", "potential", input -> input.containsKey("potentialScore")),
        of("credit-accumulation", "periods"),
        of("credit-accumulation", "credits"),
        new OptionalField("credit-forecast", "predicate", input -> input.containsKey("yearly")),
        new OptionalField("credit-forecast", "level", input -> input.containsKey("yearly")),
        of("credit-forecast", "yearly"),
        new OptionalField(
            "credit-requirement", "rank", input -> "JENJANG".equals(input.get("goal"))),
        new OptionalField(
            "promotion-conditions", "rank", input -> "JENJANG".equals(input.get("goal"))),
        // of what is not told it is told that it is not known
        of("promotion-conditions", "predicates"),
        of("promotion-conditions", "vacancy"),
        of("promotion-conditions", "competenceTest"),
        new OptionalField(
            "credit-entry",
            "rank",
            input -> "PELAKSANA_MAGISTER".equals(input.get("way"))
                && !"AHLI_PERTAMA".equals(input.get("level"))),
        new OptionalField("credit-entry", "predicate", input -> !countsYears(input)),
        new OptionalField("credit-entry", "years", input -> !countsYears(input)),
        new OptionalField("credit-entry", "periods", input -> !isFirst(input)),
        new OptionalField("credit-entry", "periods.predicate", input -> !isFirst(input)),
        new OptionalField("credit-entry", "periods.level", input -> !isFirst(input)),
        new OptionalField("credit-entry", "periods.months", input -> !isFirst(input)));
  }

  private static boolean isFirst(Map<String, Object> entry) {
    return "PENGANGKATAN_PERTAMA".equals(entry.get("way"));
  }

  private static boolean countsYears(Map<String, Object> entry) {
    return List.of("PERPINDAHAN", "PENYESUAIAN", "PROMOSI").contains(entry.get("way"));
  }

  boolean isOf(String ofRule, String ofField) {
    return rule.equals(ofRule) && field.equals(ofField);
  }

  boolean holdsFor(Question<?> question, Gap gap) {
    return isOf(question.key().name(), gap.names()) && when.test(question.fields());
  }
}
