package id.skp.core.appraisal;

import static java.util.Objects.requireNonNull;

import id.skp.core.plan.PlanItem;

/**
 * <em>Rating satu sasaran</em>: how one result or one behaviour value is rated in a period.
 *
 * @param item the result or behaviour value
 * @param rating the rating
 */
public record ItemRating(PlanItem item, Rating rating) {
  /**
   * Refuses null.
   *
   * @param item the result or behaviour value
   * @param rating the rating
   */
  public ItemRating {
    requireNonNull(item, "item");
    requireNonNull(rating, "rating");
  }
}
