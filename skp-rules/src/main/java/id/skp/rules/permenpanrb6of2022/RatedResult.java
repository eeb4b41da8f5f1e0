package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Rating;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import java.util.Locale;
import java.util.Optional;

/**
 * One work result (<em>hasil kerja</em>) and how the leader rated it. Either may be absent; then nothing is recommended.
 *
 * @param kind main or additional
 * @param rating the rating
 */
public record RatedResult(Optional<WorkResultKind> kind, Optional<Rating> rating)
    implements Labelled {
  /** Whether it is main or additional. */
  public static final Field<RatedResult, Optional<WorkResultKind>> KIND =
      Field.of("kind", RatedResult::kind, "Jenis hasil kerja", "Kind of work result");

  /** Its rating. */
  public static final Field<RatedResult, Optional<Rating>> RATING =
      Field.of("rating", RatedResult::rating, "Rating", "Rating");

  /**
   * Refuses null.
   *
   * @param kind main or additional
   * @param rating the rating
   */
  public RatedResult {
    requireNonNull(kind, "kind");
    requireNonNull(rating, "rating");
  }

  /**
   * Obtains a rated result.
   *
   * @param kind main or additional
   * @param rating the rating
   * @return the rated result
   */
  public static RatedResult of(WorkResultKind kind, Rating rating) {
    requireNonNull(kind, "kind");
    requireNonNull(rating, "rating");
    return new RatedResult(Optional.of(kind), Optional.of(rating));
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return kind.map(each -> each.label(locale)).orElse("?") + ": "
        + rating.map(each -> each.label(locale)).orElse("?");
  }
}
