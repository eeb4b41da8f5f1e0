package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.Percentage;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.CascadeLinkBuilder;
import id.skp.core.cascade.Contribution;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixMemberBuilder;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.people.Employee;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Matrices of roles and results, with circles, empty rows and columns, and several links of one result. */
final class Cascades {
  private static final int MOST_GOALS = 3;
  private static final int MOST_MEMBERS = 5;
  private static final int MOST_RESULTS = 7;
  private static final int MOST_LINKS = 10;

  private Cascades() {}

  static Arbitrary<Goal> goal() {
    return Combinators.combine(
            Words.id(), Words.sentence(), Plans.indicator().list().ofMaxSize(2))
        .as((id, text, indicators) -> Goal.builder()
            .id(id)
            .text(text)
            .indicators(Plans.numbered(indicators, Cascades::withSuffix))
            .build());
  }

  static Arbitrary<MatrixMember> member() {
    return Combinators.combine(
            People.employee(),
            Arbitraries.of(0, 0, 0, 1, 2),
            Arbitraries.integers().between(1, 4),
            Words.id().optional(0.3))
        .as((employee, kind, level, superior) -> member(employee, kind)
            .level(level)
            .superiorId(superior.map(id -> id + ".superior"))
            .build());
  }

  private static MatrixMemberBuilder member(Employee employee, int kind) {
    MatrixMemberBuilder member = MatrixMember.builder().id(employee.id());
    return switch (kind) {
      case 0 -> member.employee(employee);
      case 1 -> member.positionTitle(employee.position().title()).ownUnit(employee.unit());
      default -> member.ownUnit(employee.unit());
    };
  }

  static Arbitrary<MatrixResult> result() {
    return Combinators.combine(
            Words.id(),
            SkpArbitraries.workResult(),
            Arbitraries.integers().between(0, 130).map(Percentage::of).optional(0.6))
        .as((owner, result, achievement) -> new MatrixResult(owner, linkless(result), achievement));
  }

  private static WorkResult linkless(WorkResult result) {
    return result.toBuilder()
        .supports(Optional.empty())
        .cascading(Optional.empty())
        .build();
  }

  static Arbitrary<CascadeLink> link() {
    return Combinators.combine(
            Words.id(),
            Words.id(),
            Words.id().optional(0.3),
            Arbitraries.of(CascadingMethod.class).optional(),
            Arbitraries.of(Division.class).optional(),
            Arbitraries.of(Contribution.class).optional(),
            Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf).optional())
        .as(Cascades::link);
  }

  private static CascadeLink link(
      String result,
      String supported,
      Optional<String> indicator,
      Optional<CascadingMethod> method,
      Optional<Division> division,
      Optional<Contribution> contribution,
      Optional<BigDecimal> quantity) {
    boolean direct = method.equals(Optional.of(CascadingMethod.DIRECT));
    boolean byQuantity = direct && division.equals(Optional.of(Division.BEBAN_KUANTITATIF));
    CascadeLinkBuilder link = CascadeLink.builder()
        .resultId(result)
        .supportsId(supported.equals(result) ? supported + ".leader" : supported)
        .indicatorId(indicator)
        .method(method)
        .division(division.filter(each -> direct))
        .quantity(quantity.filter(each -> byQuantity));
    return link.contribution(contribution.filter(each -> method.isPresent() && !direct))
        .build();
  }

  static Arbitrary<Team> team() {
    return Combinators.combine(
            Words.id(), Words.sentence(), Words.id(), Words.id().list().ofMaxSize(3))
        .as((id, name, head, members) -> Team.builder()
            .id(id)
            .name(name)
            .headId(head)
            .memberIds(Plans.numbered(members, String::concat))
            .build());
  }

  static Arbitrary<RoleResultMatrix> matrix() {
    Arbitrary<RoleResultMatrix> frames = Combinators.combine(
            Words.id(),
            People.unit(),
            Periods.dateRange(),
            Arbitraries.of(MatrixLevels.class),
            goal().list().ofMaxSize(MOST_GOALS),
            member().list().ofMaxSize(MOST_MEMBERS))
        .as((id, unit, period, form, goals, members) -> RoleResultMatrix.builder()
            .id(id)
            .unit(unit)
            .period(period)
            .form(form)
            .goals(Plans.numbered(goals, Cascades::withSuffix))
            .members(hierarchy(Plans.numbered(members, Cascades::withSuffix)))
            .build());
    Arbitrary<Integer> chance = Arbitraries.integers().between(0, 999);
    return Combinators.combine(
            frames,
            result().list().ofMaxSize(MOST_RESULTS),
            Combinators.combine(link(), chance, chance).as(Ends::new).list().ofMaxSize(MOST_LINKS),
            chance.list().ofSize(MOST_RESULTS),
            team().list().ofMaxSize(2),
            chance)
        .as(Cascades::filled);
  }

  /** A link, and by chance between what. */
  private record Ends(CascadeLink link, int from, int to) {}

  /** Puts each member below one before, where it asks for a superior. */
  private static List<MatrixMember> hierarchy(List<MatrixMember> members) {
    List<MatrixMember> placed = new ArrayList<>();
    for (MatrixMember member : members) {
      Optional<String> superior = member
          .superiorId()
          .filter(asked -> !placed.isEmpty())
          .map(asked -> placed.get(asked.length() % placed.size()).id());
      placed.add(member.toBuilder().superiorId(superior).build());
    }
    return placed;
  }

  private static RoleResultMatrix filled(
      RoleResultMatrix frame,
      List<MatrixResult> results,
      List<Ends> links,
      List<Integer> owners,
      List<Team> teams,
      int head) {
    if (frame.members().isEmpty()) {
      return frame;
    }
    List<MatrixResult> owned = new ArrayList<>();
    for (MatrixResult result : results) {
      int owner = owners.get(owned.size()) % frame.members().size();
      owned.add(withSuffix(
          new MatrixResult(frame.members().get(owner).id(), result.result(), result.achievement()),
          "." + owned.size()));
    }
    RoleResultMatrix matrix = frame.toBuilder().results(owned).build();
    return matrix.toBuilder()
        .links(links(matrix, links))
        .teams(frame.members().size() < 2 ? List.of() : teams(frame.members(), teams, head))
        .build();
  }

  private static List<CascadeLink> links(RoleResultMatrix matrix, List<Ends> links) {
    List<CascadeLink> placed = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int results = matrix.results().size();
    for (Ends ends : results == 0 ? List.<Ends>of() : links) {
      MatrixResult from = matrix.results().get(ends.from() % results);
      int to = ends.to() % (results + matrix.goals().size());
      String supported = to < results
          ? matrix.results().get(to).id()
          : matrix.goals().get(to - results).id();
      List<Indicator> indicators = to < results
          ? matrix.results().get(to).result().indicators()
          : matrix.goals().get(to - results).indicators();
      if (!supported.equals(from.id()) && taken.add(from.id() + "\n" + supported)) {
        placed.add(ends.link().toBuilder()
            .resultId(from.id())
            .supportsId(supported)
            .indicatorId(ends.link()
                .indicatorId()
                .flatMap(asked -> indicators.stream().findFirst().map(Indicator::id)))
            .build());
      }
    }
    return placed;
  }

  private static List<Team> teams(List<MatrixMember> members, List<Team> teams, int chance) {
    int head = chance % members.size();
    String member = members.get((head + 1) % members.size()).id();
    return Plans.numbered(
        teams,
        (team, suffix) -> team.toBuilder()
            .id(team.id() + suffix)
            .headId(members.get(head).id())
            .memberIds(List.of(member))
            .build());
  }

  private static Indicator withSuffix(Indicator indicator, String suffix) {
    return indicator.toBuilder().id(indicator.id() + suffix).build();
  }

  private static List<Indicator> withSuffix(List<Indicator> indicators, String suffix) {
    return indicators.stream().map(each -> withSuffix(each, suffix)).toList();
  }

  private static Goal withSuffix(Goal goal, String suffix) {
    return goal.toBuilder()
        .id(goal.id() + ".goal" + suffix)
        .indicators(withSuffix(goal.indicators(), ".goal" + suffix))
        .build();
  }

  private static MatrixMember withSuffix(MatrixMember member, String suffix) {
    String id = member.id() + suffix;
    return member.toBuilder()
        .id(id)
        .employee(member.employee().map(person -> person.toBuilder().id(id).build()))
        .build();
  }

  private static MatrixResult withSuffix(MatrixResult result, String suffix) {
    WorkResult numbered = result.result().toBuilder()
        .id(result.id() + ".result" + suffix)
        .indicators(withSuffix(result.result().indicators(), ".result" + suffix))
        .build();
    return new MatrixResult(result.ownerId(), numbered, result.achievement());
  }
}
