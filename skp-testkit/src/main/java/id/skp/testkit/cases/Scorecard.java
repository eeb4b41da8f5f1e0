package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import id.skp.rules.LibraryVersion;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.internal.Resources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run of cases shows of whoever was tried, for an auditor: for each rule set how many cases of each rule, and of each
 * strength of a legal source, passed, and which cells and bounds of its tables, and which single numbers, the cases that passed hold.
 *
 * @param report what came of the run
 * @param ruleSets the scores by rule set, in the order of the files
 */
public record Scorecard(CaseReport report, List<Score> ruleSets) {
  /** What the document says of itself. */
  public static final String DOCUMENT = "skp-case-scorecard/1";

  /** What stands behind the arrow in {@link Table#open} where an item of a table is left out. */
  public static final String LEFT_OUT = "nothing";

  /**
   * Refuses null and copies the list.
   *
   * @param report what came of the run
   * @param ruleSets the scores by rule set, in the order of the files
   */
  public Scorecard {
    requireNonNull(report, "report");
    ruleSets = List.copyOf(ruleSets);
  }

  /**
   * How many cases passed.
   *
   * @param passed how many passed
   * @param failed how many did not, broken ones included
   * @param notRun how many were not run
   */
  public record Count(int passed, int failed, int notRun) {
    private static Count of(Stream<Tried> tried) {
      CaseReport report = new CaseReport(tried.map(Tried::result).toList());
      return new Count(report.passed(), report.failed(), report.notRun());
    }

    private Map<String, Object> toMembers() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("passed", BigDecimal.valueOf(passed));
      members.put("failed", BigDecimal.valueOf(failed));
      members.put("notRun", BigDecimal.valueOf(notRun));
      return members;
    }
  }

  /**
   * What the cases that passed hold of a table, or of a single number. A cell is held if one of these cases would fail with anything else there that
   * makes a table; a number is held if one would fail with some smaller and one with some larger number.
   *
   * @param name the name of the parameter
   * @param cells how many cells may hold something else
   * @param cellsHeld how many of them are held
   * @param bounds how many numbers may be others
   * @param boundsHeld how many of them are held
   * @param fixed how many cells take no other value, and so are not counted
   * @param open what no case that passed tells apart, such as {@code /bands/0/from -> 90.01}
   */
  public record Table(
      String name,
      int cells,
      int cellsHeld,
      int bounds,
      int boundsHeld,
      int fixed,
      List<String> open) {
    /**
     * Refuses null and copies the list.
     *
     * @param name the name of the parameter
     * @param cells how many cells may hold something else
     * @param cellsHeld how many of them are held
     * @param bounds how many numbers may be others
     * @param boundsHeld how many of them are held
     * @param fixed how many cells take no other value
     * @param open what no case that passed tells apart
     */
    public Table {
      requireNonNull(name, "name");
      open = List.copyOf(open);
    }

    private static Table of(Parameter<?> parameter, List<CellsHeld.Tried> all) {
      List<CellsHeld.Tried> tried =
          all.stream().filter(each -> !each.change().isAddition()).toList();
      Map<Boolean, Map<String, List<CellsHeld.Tried>>> byKind = tried.stream()
          .collect(Collectors.partitioningBy(
              each -> each.change().isOfNumber(),
              Collectors.groupingBy(each -> each.change().pointer())));
      Collection<List<CellsHeld.Tried>> cells =
          byKind.getOrDefault(false, Map.of()).values();
      Collection<List<CellsHeld.Tried>> bounds =
          byKind.getOrDefault(true, Map.of()).values();
      long places = Cells.changes(parameter).stream()
          .filter(each -> !each.isAddition())
          .map(Cells.Change::pointer)
          .distinct()
          .count();
      return new Table(
          parameter.name(),
          cells.size(),
          (int) cells.stream().filter(Table::isEachSeen).count(),
          bounds.size(),
          (int) bounds.stream().filter(Table::isEachSideSeen).count(),
          (int) (places
              - tried.stream().map(each -> each.change().pointer()).distinct().count()),
          tried.stream()
              .filter(each -> !each.isSeen())
              .map(each -> each.change().toString().strip())
              .toList());
    }

    private static boolean isEachSeen(List<CellsHeld.Tried> ofCell) {
      return ofCell.stream().allMatch(CellsHeld.Tried::isSeen);
    }

    private static boolean isEachSideSeen(List<CellsHeld.Tried> ofBound) {
      return ofBound.stream()
          .collect(Collectors.partitioningBy(each -> each.change().isDownward()))
          .values()
          .stream()
          .allMatch(side -> side.isEmpty() || side.stream().anyMatch(CellsHeld.Tried::isSeen));
    }

    private boolean isOpenToChange() {
      return cells + bounds > 0;
    }

    private Map<String, Object> toMembers() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("name", name);
      members.put("cells", BigDecimal.valueOf(cells));
      members.put("cellsHeld", BigDecimal.valueOf(cellsHeld));
      members.put("bounds", BigDecimal.valueOf(bounds));
      members.put("boundsHeld", BigDecimal.valueOf(boundsHeld));
      members.put("fixed", BigDecimal.valueOf(fixed));
      members.put("open", open);
      return members;
    }
  }

  /**
   * The score under one rule set.
   *
   * @param ruleSet the id of the rule set
   * @param fingerprint what tells the rule set apart from another one of its id; empty where none is installed
   * @param rules the counts by the names of its rules, those without a case included, and of other rules that cases name
   * @param bases the counts by how strong the sources of the expectations are, from the strongest
   * @param withoutBasis the count of cases that do not tell it
   * @param tables the tables that cases that passed look up and that could be otherwise
   * @param untouched the names of the other tables
   */
  public record Score(
      String ruleSet,
      Optional<String> fingerprint,
      Map<String, Count> rules,
      Map<Basis, Count> bases,
      Count withoutBasis,
      List<Table> tables,
      List<String> untouched) {
    /**
     * Refuses null and copies maps and lists.
     *
     * @param ruleSet the id of the rule set
     * @param fingerprint what tells the rule set apart from another one of its id
     * @param rules the counts by the names of its rules, and of other rules that cases name
     * @param bases the counts by how strong the sources of the expectations are
     * @param withoutBasis the count of cases that do not tell it
     * @param tables the tables that cases that passed look up and that could be otherwise
     * @param untouched the names of the other tables
     */
    public Score {
      requireNonNull(ruleSet, "ruleSet");
      requireNonNull(fingerprint, "fingerprint");
      rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
      bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
      requireNonNull(withoutBasis, "withoutBasis");
      tables = List.copyOf(tables);
      untouched = List.copyOf(untouched);
    }

    /** Scores what was tried under one rule set, which is not there where nothing was run. */
    static Score of(String id, Optional<RuleSet> ruleSet, List<Tried> tried) {
      Map<Optional<Basis>, List<Tried>> byBasis =
          tried.stream().collect(Collectors.groupingBy(Tried::basis));
      Map<Basis, Count> bases = new LinkedHashMap<>();
      for (Basis basis : Basis.values()) {
        List<Tried> ofBasis = byBasis.getOrDefault(Optional.of(basis), List.of());
        if (!ofBasis.isEmpty()) {
          bases.put(basis, Count.of(ofBasis.stream()));
        }
      }
      List<Table> tables = new ArrayList<>();
      List<String> untouched = new ArrayList<>();
      ruleSet.ifPresent(each -> score(each, tried, tables, untouched));
      return new Score(
          id,
          ruleSet.map(RuleSet::fingerprint),
          rules(ruleSet, tried),
          bases,
          Count.of(byBasis.getOrDefault(Optional.<Basis>empty(), List.of()).stream()),
          tables,
          untouched);
    }

    private static Map<String, Count> rules(Optional<RuleSet> ruleSet, List<Tried> tried) {
      Stream<String> named = tried.stream().map(each -> each.result().rule()).sorted();
      Map<String, Count> rules = new LinkedHashMap<>();
      Stream.concat(ruleSet.stream().flatMap(each -> each.rules().stream()).map(Rule::name), named)
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(name -> rules.put(
              name, Count.of(tried.stream().filter(each -> each.result().rule().equals(name)))));
      return rules;
    }

    private static void score(
        RuleSet ruleSet, List<Tried> tried, List<Table> tables, List<String> untouched) {
      CellsHeld held = CellsHeld.by(
          tried.stream()
              .filter(each -> each.result().isPassed())
              .flatMap(each -> each.one().stream())
              .toList(),
          ruleSet);
      for (Parameter<?> table : ruleSet.parameters()) {
        if (!Cells.isTable(table)) {
          continue;
        }
        if (held.isLookedUp(table)) {
          Optional.of(Table.of(table, held.tried(table)))
              .filter(Table::isOpenToChange)
              .ifPresent(tables::add);
        } else {
          untouched.add(table.name());
        }
      }
    }

    private Map<String, Object> toMembers() {
      Map<String, Object> counts = new LinkedHashMap<>();
      rules.forEach((name, count) -> counts.put(name, count.toMembers()));
      Map<String, Object> strengths = new LinkedHashMap<>();
      bases.forEach((basis, count) -> strengths.put(basis.name(), count.toMembers()));
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("ruleSet", ruleSet);
      fingerprint.ifPresent(each -> members.put("fingerprint", each));
      members.put("rules", counts);
      members.put("bases", strengths);
      members.put("withoutBasis", withoutBasis.toMembers());
      members.put("tables", tables.stream().map(Table::toMembers).toList());
      members.put("untouched", untouched);
      return members;
    }
  }

  /**
   * A case and what came of it.
   *
   * @param result what came of it
   * @param one the case; empty for what is broken
   */
  record Tried(CaseResult result, Optional<Case> one) {
    private Optional<Basis> basis() {
      return one.flatMap(each -> each.provenance().basis());
    }
  }

  /**
   * Returns the JSON Schema (2020-12) of the document that {@link #toJson} makes.
   *
   * @return the schema, as JSON
   */
  public static String schema() {
    return Resources.text("/id/skp/testkit/skp-case-scorecard-1.schema.json");
  }

  /**
   * Returns the scorecard as a JSON object, with what did not pass as in {@link CaseReport#toJson}.
   *
   * @return the document on one line, without a line feed
   */
  public String toJson() {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("document", DOCUMENT);
    card.put("libraryVersion", LibraryVersion.CURRENT);
    card.putAll(report.toMembers());
    card.put("ruleSets", ruleSets.stream().map(Score::toMembers).toList());
    return JsonLine.of(card);
  }
}
