package id.skp.rules.reach;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What the quadrant is asked with: two ratings, and for those who lead a unit without one, its predicate. */
final class RatingInputs {
  private static final Text RESULTS = Text.of("Rating hasil kerja", "Rating of work results");
  private static final Text BEHAVIOUR =
      Text.of("Rating perilaku kerja", "Rating of work behaviour");
  private static final Text UNIT =
      Text.of("Predikat kinerja organisasi", "Predicate of the organisation");

  private RatingInputs() {}

  static List<List<Candidate>> of(Appraisal appraisal) {
    List<List<Candidate>> inputs = new ArrayList<>();
    if (appraisal.resultRating().isEmpty() && appraisal.isOfUnitLeader()) {
      appraisal
          .organisationPredicate()
          .ifPresent(unit -> inputs.add(constants(
              "/organisationPredicate",
              UNIT,
              unit,
              Stream.of(OrganisationPredicate.values()),
              OrganisationPredicate::standing,
              (judged, value) -> judged.toBuilder().organisationPredicate(value).build())));
    }
    appraisal
        .resultRating()
        .ifPresent(rating -> inputs.add(constants(
            "/resultRating",
            RESULTS,
            rating,
            Stream.of(Rating.values()),
            Rating::standing,
            (judged, value) -> judged.toBuilder().resultRating(value).build())));
    appraisal
        .behaviourRating()
        .ifPresent(rating -> inputs.add(constants(
            "/behaviourRating",
            BEHAVIOUR,
            rating,
            Stream.of(Rating.values()),
            Rating::standing,
            (judged, value) -> judged.toBuilder().behaviourRating(value).build())));
    return inputs;
  }

  /** Returns the other values of an input of few values, the nearest first. */
  static <T> List<Candidate> constants(
      String pointer,
      Text title,
      T now,
      Stream<T> values,
      ToIntFunction<T> standing,
      BiFunction<Appraisal, T, Appraisal> edit) {
    int present = standing.applyAsInt(now);
    return values
        .filter(value -> !value.equals(now))
        .sorted(Comparator.comparingInt(value -> Math.abs(standing.applyAsInt(value) - present)))
        .map(value -> new Candidate(
            new InputChange(
                pointer, title, now, value, Optional.empty(), Optional.empty(), Optional.empty()),
            standing.applyAsInt(value) > present,
            appraisal -> edit.apply(appraisal, value)))
        .toList();
  }
}
