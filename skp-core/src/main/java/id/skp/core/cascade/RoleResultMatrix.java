package id.skp.core.cascade;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Indicator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <em>Matriks peran hasil (MPH)</em>: the goals of a unit, the results of each member, and which result contributes to
 * what.
 *
 * <p>Refused is what refers to nothing or stands twice: two goals, members, results, links or teams of one id
 * ({@code DUPLICATE_ID}, {@code DUPLICATE_LINK}), a member, result or indicator that is not in the matrix
 * ({@code UNKNOWN_MEMBER}, {@code UNKNOWN_RESULT}, {@code UNKNOWN_INDICATOR}). Circles, goals that nobody carries and
 * results that reach no goal can be built; a review finds them. Source: PermenPAN-RB 6/2022, Lampiran matriks peran hasil.
 */
@SkpStyle
@Value.Immutable
public abstract class RoleResultMatrix {
  RoleResultMatrix() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static RoleResultMatrixBuilder builder() {
    return new RoleResultMatrixBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final RoleResultMatrixBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the matrix.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the unit whose goals are carried.
   *
   * @return the unit of assignment
   */
  public abstract Unit unit();

  /**
   * Returns the days the matrix is for.
   *
   * @return the period
   */
  public abstract DateRange period();

  /**
   * Returns how many tables the matrix has.
   *
   * @return the form
   */
  public abstract MatrixLevels form();

  /**
   * Returns the goals of the unit, from its <em>perjanjian kinerja</em>; the columns.
   *
   * @return the goals in the order of the agreement
   */
  public abstract List<Goal> goals();

  /**
   * Returns who carries results; the rows.
   *
   * @return the members in the order given
   */
  public abstract List<MatrixMember> members();

  /**
   * Returns the results of all members; the filled cells.
   *
   * @return the results in the order given; their ids differ from each other and from those of the goals
   */
  public abstract List<MatrixResult> results();

  /**
   * Returns which result contributes to what.
   *
   * @return the links in the order given, each pair at most once
   */
  public abstract List<CascadeLink> links();

  /**
   * Returns the teams.
   *
   * @return the teams in the order given
   */
  public abstract List<Team> teams();

  /**
   * Finds a goal.
   *
   * @param id the id of the goal
   * @return the goal; empty if the matrix has none with this id
   */
  public final Optional<Goal> goal(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(goalsById().get(id));
  }

  /**
   * Finds a member.
   *
   * @param id the id of the member
   * @return the member; empty if the matrix has none with this id
   */
  public final Optional<MatrixMember> member(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(membersById().get(id));
  }

  /**
   * Finds a result.
   *
   * @param id the id of the result
   * @return the result; empty if the matrix has none with this id
   */
  public final Optional<MatrixResult> result(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(resultsById().get(id));
  }

  @Value.Lazy
  ImmutableMap<String, Goal> goalsById() {
    return Maps.uniqueIndex(goals(), Goal::id);
  }

  @Value.Lazy
  ImmutableMap<String, MatrixMember> membersById() {
    return Maps.uniqueIndex(members(), MatrixMember::id);
  }

  @Value.Lazy
  ImmutableMap<String, MatrixResult> resultsById() {
    return Maps.uniqueIndex(results(), MatrixResult::id);
  }

  @Value.Lazy
  ImmutableListMultimap<String, MatrixResult> resultsByOwner() {
    return Multimaps.index(results(), MatrixResult::ownerId);
  }

  /**
   * Finds the results of a member.
   *
   * @param memberId the id of the member
   * @return the results in the order of the matrix
   */
  public final List<MatrixResult> resultsOf(String memberId) {
    requireNonNull(memberId, "memberId");
    return resultsByOwner().get(memberId);
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    Checks.requireDistinct(members(), MatrixMember::id, "DUPLICATE_ID", "members", "id");
    Checks.requireDistinct(teams(), Team::id, "DUPLICATE_ID", "teams", "id");
    new MatrixReferences(this).check();
    checkIds();
    Checks.requireDistinct(links(), Ends::of, "DUPLICATE_LINK", "links", "supportsId");
  }

  private record Ends(String resultId, String supportsId) implements Comparable<Ends> {
    // a table orders what shares a hash: texts that are made to share one cost no more than others
    private static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::resultId).thenComparing(Ends::supportsId);

    static Ends of(CascadeLink link) {
      return new Ends(link.resultId(), link.supportsId());
    }

    @Override
    public int compareTo(Ends other) {
      return ORDER.compare(this, other);
    }

    /** Returns the link as a refusal shows it. */
    @Override
    public String toString() {
      return resultId + " → " + supportsId;
    }
  }

  private void checkIds() {
    Set<String> seen = new HashSet<>();
    Set<String> indicators = new HashSet<>();
    for (int i = 0; i < goals().size(); i++) {
      Goal goal = goals().get(i);
      if (!seen.add(goal.id())) {
        throw Checks.again("DUPLICATE_ID", "goals[" + i + "].id", goal.id());
      }
      checkIndicators(indicators, goal.indicators(), "goals", i, "");
    }
    for (int i = 0; i < results().size(); i++) {
      MatrixResult result = results().get(i);
      if (!seen.add(result.id())) {
        throw Checks.again("DUPLICATE_ID", "results[" + i + "].result.id", result.id());
      }
      checkIndicators(indicators, result.result().indicators(), "results", i, ".result");
    }
  }

  private static void checkIndicators(
      Set<String> seen, List<Indicator> indicators, String list, int position, String member) {
    for (int i = 0; i < indicators.size(); i++) {
      String id = indicators.get(i).id();
      if (!seen.add(id)) {
        throw Checks.again(
            "DUPLICATE_ID", list + "[" + position + "]" + member + ".indicators[" + i + "].id", id);
      }
    }
  }
}
