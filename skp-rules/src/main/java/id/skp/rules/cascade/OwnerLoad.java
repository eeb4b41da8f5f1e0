package id.skp.rules.cascade;

import static java.util.Objects.requireNonNull;

/**
 * <em>Beban pegawai</em>: how much one owner carries.
 *
 * @param ownerId the id of the owner
 * @param results how many results the owner has
 * @param additional how many of these come from additional assignments
 * @param links to how many goals and results of others they contribute
 * @param withoutGoal how many of them, additional ones aside, reach no goal
 */
public record OwnerLoad(String ownerId, int results, int additional, int links, int withoutGoal) {
  /**
   * Refuses null.
   *
   * @param ownerId the id of the owner
   * @param results how many results the owner has
   * @param additional how many of these come from additional assignments
   * @param links to how many goals and results of others they contribute
   * @param withoutGoal how many of them, additional ones aside, reach no goal
   */
  public OwnerLoad {
    requireNonNull(ownerId, "ownerId");
  }
}
