package id.skp.testkit.cases;

import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.internal.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The case files that come with the library: those of the folder {@code cases}, which are shared with others who judge an
 * implementation by them, and after them those of the folders {@code cells}, which hold every cell and every bound of the
 * tables, and {@code rules}, which hold each rule of which the others hold no case, those that take a document among them.
 */
public final class BundledCases {
  private static final List<String> NAMES = List.of(
      "permenpanrb-6-2022/credit-annual.json",
      "permenpanrb-6-2022/credit-base.json",
      "permenpanrb-6-2022/credit-periodic.json",
      "permenpanrb-6-2022/credit-requirement.json",
      "permenpanrb-6-2022/objection.json",
      "permenpanrb-6-2022/performance-predicate.json",
      "permenpanrb-6-2022/predicate-distribution.json",
      "permenpanrb-6-2022/result-rating.json",
      "permenpanrb-6-2022/unit-leader-result-rating.json",
      "permenpanrb-8-2021/additional-score.json",
      "permenpanrb-8-2021/additional-total.json",
      "permenpanrb-8-2021/behaviour-aspect-score.json",
      "permenpanrb-8-2021/behaviour-score.json",
      "permenpanrb-8-2021/indicator-achievement.json",
      "permenpanrb-8-2021/indicator-category.json",
      "permenpanrb-8-2021/integration-2021.json",
      "permenpanrb-8-2021/leader-indicator-score.json",
      "permenpanrb-8-2021/leader-main-score.json",
      "permenpanrb-8-2021/leader-periodic-score.json",
      "permenpanrb-8-2021/numeric-predicate.json",
      "permenpanrb-8-2021/performance-score.json",
      "permenpanrb-8-2021/pp46-conversion.json",
      "permenpanrb-8-2021/result-category.json",
      "permenpanrb-8-2021/skp-score.json",
      "permenpanrb-8-2021/weighted-score.json",
      "siasn/siasn-endpoint.json",
      "siasn/siasn-quadrant.json");

  /** Those of our own, of which nobody has another copy. */
  private static final List<String> OWN_NAMES = List.of(
      "cells/permenpanrb-6-2022/bounds.json",
      "cells/permenpanrb-6-2022/credit-annual.json",
      "cells/permenpanrb-6-2022/credit-base.json",
      "cells/permenpanrb-6-2022/credit-periodic.json",
      "cells/permenpanrb-6-2022/credit-requirement.json",
      "cells/permenpanrb-6-2022/follow-up.json",
      "cells/permenpanrb-6-2022/performance-predicate.json",
      "cells/permenpanrb-6-2022/predicate-distribution.json",
      "cells/permenpanrb-6-2022/result-rating.json",
      "cells/permenpanrb-6-2022/unit-leader-result-rating.json",
      "cells/permenpanrb-8-2021/additional-score.json",
      "cells/permenpanrb-8-2021/bounds.json",
      "cells/permenpanrb-8-2021/indicator-category.json",
      "cells/permenpanrb-8-2021/leader-indicator-score.json",
      "cells/permenpanrb-8-2021/numeric-predicate.json",
      "cells/permenpanrb-8-2021/objection.json",
      "cells/permenpanrb-8-2021/pp46-value.json",
      "cells/permenpanrb-8-2021/ranking-distribution.json",
      "cells/permenpanrb-8-2021/result-category.json",
      "cells/siasn/siasn-endpoint.json",
      "cells/siasn/siasn-quadrant.json",
      "rules/permenpanrb-6-2022/behaviour-rating.json",
      "rules/permenpanrb-6-2022/cascade-graph-review.json",
      "rules/permenpanrb-6-2022/cascade-review.json",
      "rules/permenpanrb-6-2022/credit-accumulation.json",
      "rules/permenpanrb-6-2022/credit-education.json",
      "rules/permenpanrb-6-2022/credit-entry.json",
      "rules/permenpanrb-6-2022/credit-forecast.json",
      "rules/permenpanrb-6-2022/credit-year.json",
      "rules/permenpanrb-6-2022/document-deadline.json",
      "rules/permenpanrb-6-2022/evaluation-review.json",
      "rules/permenpanrb-6-2022/evaluation.json",
      "rules/permenpanrb-6-2022/implied-predicate.json",
      "rules/permenpanrb-6-2022/monitoring-review.json",
      "rules/permenpanrb-6-2022/objection-deadline.json",
      "rules/permenpanrb-6-2022/objection-opening.json",
      "rules/permenpanrb-6-2022/objection-step.json",
      "rules/permenpanrb-6-2022/period-evaluation.json",
      "rules/permenpanrb-6-2022/plan-review.json",
      "rules/permenpanrb-6-2022/printed-predicate.json",
      "rules/permenpanrb-6-2022/promotion-conditions.json",
      "rules/permenpanrb-6-2022/ranking.json",
      "rules/permenpanrb-6-2022/recorded-evaluation.json",
      "rules/permenpanrb-6-2022/result-standing.json",
      "rules/permenpanrb-6-2022/unit-review.json",
      "rules/permenpanrb-6-2022/year-end-predicate.json",
      "rules/permenpanrb-8-2021/cascade-graph-review.json",
      "rules/permenpanrb-8-2021/cascade-review.json",
      "rules/permenpanrb-8-2021/evaluation-papers.json",
      "rules/permenpanrb-8-2021/evaluation-review.json",
      "rules/permenpanrb-8-2021/evaluation.json",
      "rules/permenpanrb-8-2021/objection-deadline.json",
      "rules/permenpanrb-8-2021/objection-opening.json",
      "rules/permenpanrb-8-2021/objection-step.json",
      "rules/permenpanrb-8-2021/plan-papers.json",
      "rules/permenpanrb-8-2021/plan-review.json",
      "rules/permenpanrb-8-2021/post-change-score.json",
      "rules/permenpanrb-8-2021/printed-predicate.json",
      "rules/permenpanrb-8-2021/special-case.json",
      "rules/permenpanrb-8-2021/superior-result.json",
      "rules/permenpanrb-8-2021/year-2021.json",
      "rules/predicate-consequences/allowance.json",
      "rules/predicate-consequences/nine-box.json");

  private BundledCases() {}

  /**
   * Returns all files.
   *
   * @return the shared files in the order of their names, such as {@code permenpanrb-6-2022/result-rating.json}, and those
   *     of cells and of rules in the order of theirs, such as {@code cells/permenpanrb-6-2022/credit-base.json}
   */
  public static List<CaseFile> all() {
    return Read.ALL;
  }

  /** They are read once, when they are first asked for. */
  private static final class Read {
    private static final List<CaseFile> ALL = Stream.concat(NAMES.stream(), OWN_NAMES.stream())
        .map(name ->
            CaseFile.read(name, Resources.text(resource(name)).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  /**
   * Returns the files for one rule set.
   *
   * @param ruleSet the id of the rule set, such as {@code permenpanrb-6-2022}
   * @return the files that name it, in the order of their names; none if no file does
   */
  public static List<CaseFile> forRuleSet(String ruleSet) {
    return all().stream().filter(file -> file.ruleSet().equals(ruleSet)).toList();
  }

  /**
   * Returns a file as it stands, for whoever wants to have it beside a program of their own.
   *
   * @param file one of {@link #all}
   * @return its text
   */
  public static String text(CaseFile file) {
    return Resources.text(resource(file.name()));
  }

  /**
   * Tells whether a file has a case of some rules.
   *
   * @param file one of {@link #all}
   * @param rules the names of the rules
   * @return true if so
   */
  public static boolean has(CaseFile file, Collection<String> rules) {
    return file.entries().stream()
        .anyMatch(each -> each instanceof Case one && rules.contains(one.rule()));
  }

  /**
   * Returns a file with the cases of some rules only.
   *
   * @param file one of {@link #all}
   * @param rules the names of the rules; none for all
   * @return its text as it stands where all of its cases are of these rules, otherwise with a line for each case
   */
  public static String text(CaseFile file, Collection<String> rules) {
    String whole = text(file);
    boolean isAll = rules.isEmpty()
        || file.entries().stream()
            .allMatch(each -> each instanceof Case one && rules.contains(one.rule()));
    return isAll ? whole : some(whole, rules);
  }

  private static String some(String whole, Collection<String> rules) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(parsed(whole));
    Object cases = members.remove("cases");
    String head = JsonLine.of(members);
    return cases instanceof List<?> list
        ? list.stream()
            .filter(each ->
                each instanceof Map<?, ?> one && rules.contains(String.valueOf(one.get("rule"))))
            .map(JsonLine::of)
            .collect(Collectors.joining(
                ",\n  ", head.substring(0, head.length() - 1) + ",\"cases\":[\n  ", "]}\n"))
        : whole;
  }

  private static Map<String, @Nullable Object> parsed(String whole) {
    try {
      return StrictJson.parse(whole) instanceof Map<?, ?> members
          ? JsonLine.members(members)
          : Map.of();
    } catch (DocumentException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String resource(String name) {
    return "/id/skp/testkit/" + (OWN_NAMES.contains(name) ? name : "cases/" + name);
  }
}
