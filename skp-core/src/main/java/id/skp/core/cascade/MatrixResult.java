package id.skp.core.cascade;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.plan.WorkResult;
import java.util.Optional;

/**
 * <em>Peran hasil</em>: one work result with who carries it; a filled cell of the matrix. What it supports is told by
 * {@linkplain CascadeLink links}, so that it can be more than one result. Source: PermenPAN-RB 6/2022, Lampiran matriks
 * peran hasil.
 *
 * @param ownerId the id of the member who carries it
 * @param result the result, without what it supports and how
 * @param achievement how far it has come (<em>capaian</em>), once that is known
 */
public record MatrixResult(String ownerId, WorkResult result, Optional<Percentage> achievement) {
  /**
   * Refuses a blank owner and a result that tells itself what it supports.
   *
   * @param ownerId the id of the member who carries it
   * @param result the result, without what it supports and how
   * @param achievement how far it has come (<em>capaian</em>), once that is known
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}, or {@code RESULT_TELLS_LINK} if the result
   *     says what it supports or how
   */
  public MatrixResult {
    ID.require(ownerId, "ownerId");
    requireNonNull(result, "result");
    requireNonNull(achievement, "achievement");
    unless(
        result.supports().isEmpty(),
        "RESULT_TELLS_LINK",
        "result.supports",
        "hasil kerja dalam matriks perlu mendukung yang lain melalui tautan matriks",
        "a result of a matrix needs to support others by a link of the matrix",
        result.id());
    unless(
        result.cascading().isEmpty(),
        "RESULT_TELLS_LINK",
        "result.cascading",
        "hasil kerja dalam matriks perlu metodenya pada tautan matriks",
        "a result of a matrix needs its method on a link of the matrix",
        result.id());
  }

  /**
   * Obtains a result of which nothing has been reached yet.
   *
   * @param ownerId the id of the member who carries it
   * @param result the result, without what it supports and how
   * @return the result of the matrix
   * @throws id.skp.core.InvalidValueException if the owner is blank or the result tells what it supports
   */
  public static MatrixResult of(String ownerId, WorkResult result) {
    return new MatrixResult(ownerId, result, Optional.empty());
  }

  /**
   * Returns the id of the result.
   *
   * @return the id, which no other result or goal of the matrix has
   */
  public String id() {
    return result.id();
  }
}
