package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Rating;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A recommended rating, or the reason why none is recommended. It is never a decision: the rating is the appraiser's.
 *
 * @param rating the recommended rating
 * @param gap why there is none
 */
public record Recommendation(Optional<Rating> rating, Optional<Gap> gap) implements Labelled {
  /** Why no rating is recommended. */
  public enum Gap implements Labelled {
    /** No rating holds for most of the results. */
    NO_MAJORITY("tidak ada rating yang mayoritas", "no rating has a majority"),
    /** Most results are above expectation, but a main one is below. */
    MAIN_RESULT_BELOW(
        "mayoritas di atas, tetapi ada hasil utama di bawah ekspektasi",
        "most are above, but a main result is below expectation"),
    /** Most results are at expectation, but too many main ones are below. */
    TOO_MANY_MAIN_RESULTS_BELOW(
        "mayoritas sesuai, tetapi terlalu banyak hasil utama di bawah ekspektasi",
        "most are at expectation, but too many main results are below"),
    /** The rule set leaves this rating to judgement. */
    LEFT_TO_JUDGEMENT("diserahkan kepada pertimbangan pimpinan", "left to the leader's judgement"),
    /** Not everything that counts has been rated. */
    NOT_ALL_RATED("belum semua diberi rating", "not everything has been rated"),
    /** No main result is judged, and the rule set requires one. */
    NO_MAIN_RESULT("tidak ada hasil utama yang dinilai", "no main result is judged");

    private final Text label;

    Gap(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  private static final String NONE_ID = "tidak ada rekomendasi: ";
  private static final String NONE_EN = "no recommendation: ";

  /**
   * Refuses a recommendation with both or neither.
   *
   * @param rating the recommended rating
   * @param gap why there is none
   * @throws id.skp.core.InvalidValueException with code {@code RECOMMENDATION_AMBIGUOUS}
   */
  public Recommendation {
    requireNonNull(rating, "rating");
    requireNonNull(gap, "gap");
    unless(
        rating.isPresent() != gap.isPresent(),
        "RECOMMENDATION_AMBIGUOUS",
        "rating",
        "perlu rating atau alasan bila tanpa rating",
        "needs a rating or a reason for none",
        rating);
  }

  /**
   * Obtains a recommended rating.
   *
   * @param rating the rating
   * @return the recommendation
   */
  public static Recommendation of(Rating rating) {
    requireNonNull(rating, "rating");
    return new Recommendation(Optional.of(rating), Optional.empty());
  }

  /**
   * Obtains the absence of a recommendation.
   *
   * @param gap why there is none
   * @return the recommendation
   */
  public static Recommendation none(Gap gap) {
    requireNonNull(gap, "gap");
    return new Recommendation(Optional.empty(), Optional.of(gap));
  }

  /** Returns the rating's label, or that there is no recommendation and why. */
  @Override
  public Text label() {
    return rating.map(Rating::label).orElseGet(() -> {
      Gap reason = gap.orElseThrow();
      return Text.of(
          NONE_ID + reason.label(Text.INDONESIAN), NONE_EN + reason.label(Locale.ENGLISH));
    });
  }
}
