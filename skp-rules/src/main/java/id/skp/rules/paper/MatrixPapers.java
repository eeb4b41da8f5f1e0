package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.text.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the matrix of roles and results: above the measures of the leader, at the left the employees, in the cells their
 * role-results. Of two levels, the first table has those who act alone and the heads of teams, and each team a table of its
 * own below the roles of its head. A result stands below all that it carries, directly or through others; one that carries
 * nothing above has a column of its own, so that none is lost.
 */
final class MatrixPapers {
  private static final String NUMBER = "NO";
  private static final String EMPLOYEE = "PEGAWAI DAN JABATAN";
  private static final String OTHER = "PERAN LAIN";

  /** So many measures fit the width of a page, fewer if their words are long; the table goes on below for more. */
  private static final int MEASURES_OF_A_TABLE = 6;

  /**
   * A measure of the head row.
   *
   * @param id what contributes to it is linked to this id
   * @param title what is printed above the column
   */
  private record Measure(String id, String title) {
    static Measure of(Goal goal) {
      return new Measure(
          goal.id(),
          Stream.concat(
                  Stream.of(goal.text()), goal.indicators().stream().map(ResultColumn::measure))
              .map(PlainText::line)
              .collect(Collectors.joining("\n")));
    }

    static Measure of(MatrixResult role) {
      return new Measure(role.id(), PlainText.line(role.result().text()));
    }
  }

  /** So many cells print, each with a result or blank; the work of a far larger unit is printed unit by unit. */
  private static final int MOST_CELLS = 200_000;

  /** Following a link costs a tenth of a cell. */
  private static final int LINKS_OF_A_CELL = 10;

  private final RoleResultMatrix matrix;
  private final ImmutableListMultimap<String, String> supporting;
  private long room = (long) MOST_CELLS * LINKS_OF_A_CELL;

  MatrixPapers(RoleResultMatrix matrix) {
    this.matrix = matrix;
    this.supporting = matrix.links().stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            CascadeLink::supportsId, CascadeLink::resultId));
  }

  Paper paper() {
    PaperBuilder paper = Paper.builder()
        .kind(PaperKind.MATRIKS_PERAN_HASIL)
        .addFacts(
            Head.institution(matrix.unit()),
            PaperFact.of("UNIT KERJA", matrix.unit().name()),
            PaperFact.of("PERIODE", matrix.period().label().indonesian()),
            PaperFact.of("BENTUK MATRIKS", matrix.form().label().indonesian()))
        .addAllSections(sections(
            "PERAN HASIL TERHADAP SASARAN UNIT KERJA",
            matrix.goals().stream().map(Measure::of).toList(),
            firstTable()));
    if (matrix.form() == MatrixLevels.DUA_TINGKAT) {
      matrix.teams().forEach(team -> paper.addAllSections(sections(team)));
    }
    return paper.build();
  }

  /** In two levels, the members of a team stand in its table; its head stands in the first one. */
  private List<MatrixMember> firstTable() {
    if (matrix.form() == MatrixLevels.SATU_TINGKAT) {
      return matrix.members();
    }
    Set<String> inTeams = new HashSet<>();
    matrix.teams().forEach(team -> inTeams.addAll(team.memberIds()));
    matrix.teams().forEach(team -> inTeams.remove(team.headId()));
    return matrix.members().stream()
        .filter(member -> !inTeams.contains(member.id()))
        .toList();
  }

  private List<PaperSection> sections(Team team) {
    String head = matrix.member(team.headId()).map(MatrixMember::name).orElse(team.headId());
    return sections(
        team.name() + " (KETUA: " + head + ")",
        matrix.resultsOf(team.headId()).stream().map(Measure::of).toList(),
        team.memberIds().stream().flatMap(id -> matrix.member(id).stream()).toList());
  }

  private List<PaperSection> sections(
      String heading, List<Measure> measures, List<MatrixMember> members) {
    take((1L + measures.size()) * (1L + members.size()) * LINKS_OF_A_CELL);
    Map<String, Set<String>> carrying = new HashMap<>();
    measures.forEach(measure -> carrying.put(measure.id(), carrying(measure.id())));
    List<PaperSection> sections = new ArrayList<>();
    for (List<Measure> part : Lists.partition(measures, measuresOfATable(measures))) {
      String title = sections.isEmpty() ? heading : heading + " (LANJUTAN)";
      sections.add(new PaperSection(title, table(part, members, carrying)));
    }
    others(carrying.values(), members)
        .ifPresent(table -> sections.add(new PaperSection(heading + ": " + OTHER, table)));
    return sections;
  }

  private static int measuresOfATable(List<Measure> measures) {
    int most = MEASURES_OF_A_TABLE;
    while (most > 1 && !fit(measures, most)) {
      most--;
    }
    return most;
  }

  private static boolean fit(List<Measure> measures, int columns) {
    return measures.stream()
        .allMatch(measure -> TableSize.isRepeated(measure.title(), 1 + columns));
  }

  private PaperContent table(
      List<Measure> measures, List<MatrixMember> members, Map<String, Set<String>> carrying) {
    List<String> columns = ImmutableList.<String>builder()
        .add(NUMBER, EMPLOYEE)
        .addAll(measures.stream().map(Measure::title).iterator())
        .build();
    List<PaperRow> rows = new ArrayList<>();
    for (MatrixMember member : members) {
      List<List<String>> cells = begin(rows.size() + 1, member);
      for (Measure measure : measures) {
        Set<String> below = carrying.getOrDefault(measure.id(), Set.of());
        cells.add(roles(member, below::contains));
      }
      rows.add(PaperRow.Cells.of(cells));
    }
    return new PaperContent.Table(columns, rows);
  }

  /** What the members of a table do that carries none of its measures. */
  private Optional<PaperContent> others(
      Collection<Set<String>> carrying, List<MatrixMember> members) {
    Set<String> below = new HashSet<>();
    carrying.forEach(below::addAll);
    List<PaperRow> rows = new ArrayList<>();
    for (MatrixMember member : members) {
      List<String> roles = roles(member, id -> !below.contains(id));
      if (!roles.isEmpty()) {
        List<List<String>> cells = begin(rows.size() + 1, member);
        cells.add(roles);
        rows.add(PaperRow.Cells.of(cells));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new PaperContent.Table(List.of(NUMBER, EMPLOYEE, OTHER), rows));
  }

  private List<List<String>> begin(int number, MatrixMember member) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(Integer.toString(number)));
    cells.add(words(member));
    return cells;
  }

  private List<String> words(MatrixMember member) {
    return Stream.concat(
            Stream.of(member.name()),
            member.employee().map(each -> each.position().printed()).stream())
        .distinct()
        .toList();
  }

  private List<String> roles(MatrixMember member, Predicate<String> printed) {
    return matrix.resultsOf(member.id()).stream()
        .filter(result -> printed.test(result.id()))
        .map(result -> result.result().text())
        .toList();
  }

  /** Returns a measure and all that carries it. Circles can be built, so what was seen is not looked at again. */
  private Set<String> carrying(String measureId) {
    Set<String> seen = new HashSet<>(Set.of(measureId));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      List<String> below = supporting.get(open.pop());
      take(below.size());
      below.stream().filter(seen::add).forEach(open::push);
    }
    return seen;
  }

  private void take(long work) {
    room -= work;
    unless(
        room >= 0,
        "TOO_LARGE_TO_PRINT",
        "results",
        "matriks terlalu besar untuk dicetak, perlu paling banyak " + MOST_CELLS
            + " sel; bagi matriks menurut unit kerja",
        "the matrix is too large to print, needs at most " + MOST_CELLS
            + " cells; split it by unit",
        matrix.goals().size() + " × " + matrix.members().size());
  }
}
