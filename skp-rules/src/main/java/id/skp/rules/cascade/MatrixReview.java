package id.skp.rules.cascade;

import com.google.common.collect.Lists;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.people.Nip;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Names;
import id.skp.rules.planreview.WordPatterns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at what only the matrix knows: empty rows, indicators, wordings, the form. */
final class MatrixReview {
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private final RoleResultMatrix matrix;
  private final GraphReview review;
  private final WordPatterns activities;
  private final Map<String, List<CascadeLink>> linksTo;

  MatrixReview(RoleResultMatrix matrix, GraphReview review, WordPatterns activities) {
    this.matrix = matrix;
    this.review = review;
    this.activities = activities;
    this.linksTo = matrix.links().stream().collect(Collectors.groupingBy(CascadeLink::supportsId));
  }

  void find() {
    if (matrix.goals().isEmpty()
        && matrix.members().isEmpty()
        && matrix.results().isEmpty()) {
      review.add(CascadeCheck.MATRIX_EMPTY, "");
    }
    findAlike("/members/", Lists.transform(matrix.members(), MatrixMember::id), new HashMap<>());
    Map<String, String> supported = new HashMap<>();
    findAlike("/goals/", Lists.transform(matrix.goals(), Goal::id), supported);
    findAlike("/results/", Lists.transform(matrix.results(), MatrixResult::id), supported);
    findAlike("/teams/", Lists.transform(matrix.teams(), Team::id), new HashMap<>());
    findCirclesOfSuperiors();
    findMembers();
    findEmptyRows();
    for (int i = 0; i < matrix.goals().size(); i++) {
      Goal goal = matrix.goals().get(i);
      if (goal.indicators().isEmpty()) {
        review.add(CascadeCheck.GOAL_WITHOUT_INDICATOR, "/goals/" + i + "/indicators", goal.id());
      }
      findIndicators(goal.id(), goal.indicators(), "/goals/" + i);
    }
    for (int i = 0; i < matrix.results().size(); i++) {
      MatrixResult result = matrix.results().get(i);
      findIndicators(result.id(), result.result().indicators(), "/results/" + i + "/result");
    }
    findDuplicates();
    findCells();
    if (matrix.form() == MatrixLevels.SATU_TINGKAT) {
      findBeyondForm();
    }
  }

  private void findAlike(String list, List<String> ids, Map<String, String> before) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      String place = list + i + (list.equals("/results/") ? "/result/id" : "/id");
      Names.alike(id, before)
          .ifPresent(other -> review.add(CascadeCheck.MATRIX_IDS_LOOK_ALIKE, place, other, id));
    }
  }

  /** Who stands above whom, and who is who. */
  private void findMembers() {
    Map<Nip, String> persons = new HashMap<>();
    for (int i = 0; i < matrix.members().size(); i++) {
      MatrixMember member = matrix.members().get(i);
      String place = "/members/" + i;
      member
          .superiorId()
          .flatMap(matrix::member)
          .filter(superior -> superior.level() >= member.level())
          .ifPresent(superior -> review.add(
              CascadeCheck.SUPERIOR_NOT_ABOVE,
              place + "/superiorId",
              member.id(),
              member.level(),
              superior.id(),
              superior.level()));
      member
          .employee()
          .map(employee -> persons.putIfAbsent(employee.nip(), member.id()))
          .ifPresent(other ->
              review.add(CascadeCheck.MEMBER_TWICE, place + "/employee/nip", other, member.id()));
    }
  }

  /** Members are each other's superiors as results support each other. */
  private void findCirclesOfSuperiors() {
    CascadeGraph.Builder people = CascadeGraph.builder();
    for (MatrixMember member : matrix.members()) {
      people.result(member.id(), member.id());
      member.superiorId().ifPresent(superior -> people.link(member.id(), superior));
    }
    CascadeGraph graph = people.build();
    for (int[] circle : Cycles.of(graph)) {
      review.addCircle(
          CascadeCheck.SUPERIOR_CYCLE,
          "/members/" + indexOfMember(graph.id(circle[0])) + "/superiorId",
          graph.ids(circle));
    }
  }

  private int indexOfMember(String id) {
    int index = 0;
    while (!matrix.members().get(index).id().equals(id)) {
      index++;
    }
    return index;
  }

  private void findEmptyRows() {
    Set<String> owners =
        matrix.results().stream().map(MatrixResult::ownerId).collect(Collectors.toSet());
    for (int i = 0; i < matrix.members().size(); i++) {
      MatrixMember member = matrix.members().get(i);
      if (!owners.contains(member.id())) {
        review.add(CascadeCheck.MEMBER_WITHOUT_RESULT, "/members/" + i, member.name(), member.id());
      }
    }
  }

  /** Where links name indicators, the ones that none names are carried by nobody. */
  private void findIndicators(String id, List<Indicator> indicators, String location) {
    List<CascadeLink> links = linksTo.getOrDefault(id, List.of());
    boolean wholeIsCarried = links.stream().anyMatch(link -> link.indicatorId().isEmpty());
    if (links.isEmpty() || wholeIsCarried) {
      return;
    }
    Set<String> carried = links.stream()
        .map(CascadeLink::indicatorId)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
    for (int i = 0; i < indicators.size(); i++) {
      String indicator = indicators.get(i).id();
      if (!carried.contains(indicator)) {
        review.add(
            CascadeCheck.INDICATOR_NOT_CARRIED, location + "/indicators/" + i, indicator, id);
      }
    }
  }

  private void findDuplicates() {
    Map<OwnedWording, String> first = new HashMap<>();
    for (int i = 0; i < matrix.results().size(); i++) {
      MatrixResult result = matrix.results().get(i);
      String before = first.putIfAbsent(OwnedWording.of(result), result.id());
      if (before != null) {
        review.add(
            CascadeCheck.DUPLICATE_ROLE_RESULT,
            "/results/" + i + "/result/text",
            before,
            result.id(),
            result.ownerId());
      }
    }
  }

  /** A wording without regard to case and blanks. */
  private record OwnedWording(String ownerId, String words) implements Comparable<OwnedWording> {
    // a table orders what shares a hash: texts that are made to share one cost no more than others
    private static final Comparator<OwnedWording> ORDER =
        Comparator.comparing(OwnedWording::ownerId).thenComparing(OwnedWording::words);

    static OwnedWording of(MatrixResult result) {
      String words =
          BLANKS.matcher(result.result().text().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
      return new OwnedWording(result.ownerId(), words);
    }

    @Override
    public int compareTo(OwnedWording other) {
      return ORDER.compare(this, other);
    }
  }

  /** Each cell is a main result, worded as what is achieved. */
  private void findCells() {
    for (int i = 0; i < matrix.results().size(); i++) {
      MatrixResult result = matrix.results().get(i);
      String place = "/results/" + i + "/result";
      if (result.result().kind() == WorkResultKind.TAMBAHAN) {
        review.add(
            CascadeCheck.ROLE_RESULT_ADDITIONAL, place + "/kind", result.id(), result.ownerId());
      }
      activities
          .firstWordIn(result.result().text())
          .ifPresent(word -> review.add(
              CascadeCheck.ROLE_RESULT_AS_ACTIVITY,
              place + "/text",
              result.id(),
              result.ownerId(),
              word));
    }
  }

  private void findBeyondForm() {
    Set<String> ofLeaders = new HashSet<>();
    Set<String> leaders = matrix.members().stream()
        .filter(member -> member.level() == 1)
        .map(MatrixMember::id)
        .collect(Collectors.toSet());
    matrix.goals().forEach(goal -> ofLeaders.add(goal.id()));
    matrix.results().stream()
        .filter(result -> leaders.contains(result.ownerId()))
        .forEach(result -> ofLeaders.add(result.id()));
    for (int i = 0; i < matrix.links().size(); i++) {
      CascadeLink link = matrix.links().get(i);
      if (!ofLeaders.contains(link.supportsId())) {
        review.add(CascadeCheck.FORM_EXCEEDED, "/links/" + i, link.resultId(), link.supportsId());
      }
    }
  }
}
