package id.skp.rules.cascade;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Dari matriks ke SKP, dan kembali</em>: each filled cell of a matrix becomes a result in the plan of its owner, and
 * what changes in the plans comes back into the matrix.
 *
 * <pre>{@code
 * List<Skp> drafts = PlanDrafts.of(matrix, regulation, PlanApproach.KUANTITATIF, Map.of("P01", regent));
 * RoleResultMatrix again = PlanDrafts.backTo(matrix, drafts);       // equal to the matrix
 * }</pre>
 *
 * <p>A plan has room for one supported result (<em>RHK pimpinan yang diintervensi</em>): that of the first link. Further
 * links, divisions and achievements stay in the matrix. Source: PermenPAN-RB 6/2022, Lampiran matriks peran hasil.
 */
public final class PlanDrafts {
  private final RoleResultMatrix matrix;
  private final Map<String, SupportedResult> supportable = new HashMap<>();
  private final Map<String, CascadeLink> firstLinks = new HashMap<>();

  private PlanDrafts(RoleResultMatrix matrix) {
    requireNonNull(matrix, "matrix");
    this.matrix = matrix;
    for (Goal goal : matrix.goals()) {
      supportable.put(
          goal.id(),
          SupportedResult.builder().text(goal.text()).resultId(goal.id()).build());
    }
    for (MatrixResult result : matrix.results()) {
      supportable.put(
          result.id(),
          SupportedResult.builder()
              .text(result.result().text())
              .ownerId(result.ownerId())
              .resultId(result.id())
              .build());
    }
    matrix.links().forEach(link -> firstLinks.putIfAbsent(link.resultId(), link));
  }

  /**
   * Drafts the plan of each employee of a matrix. A plan's id is that of the matrix and that of the employee, joined by a
   * hyphen. The superior in the matrix appraises, unless another official is given.
   *
   * @param matrix the matrix
   * @param regulation the regulation the plans are made under
   * @param approach how the plans word what is expected
   * @param appraisers who appraises, by the id of the employee; needed where the matrix has no superior who is an employee
   * @return the plans in the order of the members; none for positions and units
   * @throws id.skp.core.InvalidValueException with code {@code APPRAISER_MISSING} if nobody is known to appraise an
   *     employee; or with another code if a plan cannot be, such as {@code PERIOD_SPANS_YEARS}
   */
  public static List<Skp> of(
      RoleResultMatrix matrix,
      RegulationId regulation,
      PlanApproach approach,
      Map<String, Appraiser> appraisers) {
    PlanDrafts drafts = new PlanDrafts(matrix);
    List<Skp> plans = new ArrayList<>();
    for (MatrixMember member : matrix.members()) {
      member
          .employee()
          .ifPresent(employee -> plans.add(Skp.builder()
              .id(matrix.id() + "-" + member.id())
              .regulation(regulation)
              .approach(approach)
              .employee(employee)
              .appraiser(drafts.appraiser(member, appraisers))
              .period(matrix.period())
              .results(drafts.resultsOf(member.id()))
              .build()));
    }
    return List.copyOf(plans);
  }

  /**
   * Fills the results of an employee into a plan; all else of the plan stays, with the additional results that the matrix
   * does not have. Of a result of both the plan keeps what the matrix says nothing of: its indicators where the cell has none,
   * their manuals, standards, targets, and who assigned it.
   *
   * @param matrix the matrix
   * @param plan a plan of one of its employees
   * @return a copy of the plan with the results of the matrix in place of its own main ones
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_MEMBER} if the employee is not in the matrix
   */
  public static Skp into(RoleResultMatrix matrix, Skp plan) {
    PlanMerge.requireMember(matrix, plan, "plan");
    Map<String, WorkResult> own = new HashMap<>();
    plan.results().forEach(each -> own.put(each.id(), each));
    List<WorkResult> results = new ArrayList<>();
    for (WorkResult each : new PlanDrafts(matrix).resultsOf(plan.employee().id())) {
      results.add(
          own.containsKey(each.id()) ? PlanMerge.completed(each, own.get(each.id())) : each);
    }
    plan.results().stream()
        .filter(result -> PlanMerge.isBesideMatrix(matrix, result))
        .forEach(results::add);
    return plan.toBuilder().results(results).build();
  }

  /**
   * Takes the results of plans back into a matrix. For each employee with a plan, the plan says which results there are,
   * how they read, what each supports first and how; results of others stay. An additional result without a cell gets none.
   *
   * @param matrix the matrix, or its frame: goals and members without results
   * @param plans plans of its employees, one each
   * @return a copy of the matrix with the plans' results
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_MEMBER} or {@code UNKNOWN_RESULT} if an employee or
   *     a supported result is not in the matrix, {@code DUPLICATE_ID} if a person has two plans or two results have one
   *     id, {@code LINK_MALFORMED} if a result has a method and supports nothing
   */
  public static RoleResultMatrix backTo(RoleResultMatrix matrix, List<Skp> plans) {
    requireNonNull(plans, "plans");
    return new PlanMerge(matrix, plans).merged();
  }

  private List<WorkResult> resultsOf(String memberId) {
    return matrix.resultsOf(memberId).stream()
        .map(result -> planned(result.result()))
        .toList();
  }

  private WorkResult planned(WorkResult result) {
    CascadeLink link = firstLinks.get(result.id());
    return link == null
        ? result
        : result.toBuilder()
            .supports(Optional.ofNullable(supportable.get(link.supportsId())))
            .cascading(link.method())
            .build();
  }

  private Appraiser appraiser(MatrixMember member, Map<String, Appraiser> appraisers) {
    requireNonNull(appraisers, "appraisers");
    return Optional.ofNullable(appraisers.get(member.id()))
        .or(() -> member
            .superiorId()
            .flatMap(matrix::member)
            .flatMap(MatrixMember::employee)
            .map(PlanDrafts::asAppraiser))
        .orElseThrow(() -> new InvalidValueException(
            "APPRAISER_MISSING",
            "appraisers",
            "perlu pejabat penilai bagi " + member.id()
                + ", yang dalam matriks tidak memiliki atasan berupa pegawai",
            "needs the official who appraises " + member.id()
                + ", who has no superior in the matrix who is an employee"));
  }

  private static Appraiser asAppraiser(Employee superior) {
    return Appraiser.builder()
        .id(superior.id())
        .name(superior.name())
        .nip(superior.nip())
        .rank(superior.rank())
        .position(superior.position().printed())
        .unit(superior.unit().name())
        .build();
  }
}
