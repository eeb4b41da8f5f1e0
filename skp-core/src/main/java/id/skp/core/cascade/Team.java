package id.skp.core.cascade;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * <em>Tim kerja</em>: a head and members, who may come from several functions and units. The head gives assignments and
 * feedback. Source: PermenPAN-RB 6/2022; that the appraiser alone rates is OQ-635.
 */
@SkpStyle
@Value.Immutable
public abstract class Team {
  Team() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static TeamBuilder builder() {
    return new TeamBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final TeamBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, which no other team of the matrix has.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the name as printed.
   *
   * @return the name, never blank
   */
  public abstract String name();

  /**
   * Returns who heads the team (<em>ketua tim</em>).
   *
   * @return the id of a member of the matrix
   */
  public abstract String headId();

  /**
   * Returns who works in the team.
   *
   * @return ids of members of the matrix other than the head ({@code HEAD_IS_MEMBER}), each once ({@code DUPLICATE_ID})
   */
  public abstract List<String> memberIds();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    NAME.require(name(), "name");
    ID.require(headId(), "headId");
    Checks.requireDistinctIds(memberIds(), "memberIds");
    unless(
        !memberIds().contains(headId()),
        "HEAD_IS_MEMBER",
        "memberIds",
        "perlu anggota tanpa ketua",
        "needs the members without the head",
        headId());
  }
}
