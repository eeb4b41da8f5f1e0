package id.skp.rules.siasn;

import static java.util.Objects.requireNonNull;

import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Kode rating</em>: the codes of the two ratings from which the system's quadrant gives the code of a predicate.
 *
 * @param result the code of the rating of work results, if it is given
 * @param behaviour the code of the rating of work behaviour, if it is given
 */
public record CodedRatings(Optional<Long> result, Optional<Long> behaviour) {
  /** The code of the rating of the work results. */
  public static final Field<CodedRatings, Optional<Long>> RESULT = Field.of(
      "hasilKinerjaNilai", CodedRatings::result, "Kode hasil kinerja", "Code of the result rating");

  /** The code of the rating of the work behaviour. */
  public static final Field<CodedRatings, Optional<Long>> BEHAVIOUR = Field.of(
      "perilakuKerjaNilai",
      CodedRatings::behaviour,
      "Kode perilaku kerja",
      "Code of the behaviour rating");

  /**
   * Refuses null.
   *
   * @param result the code of the rating of work results, if it is given
   * @param behaviour the code of the rating of work behaviour, if it is given
   */
  public CodedRatings {
    requireNonNull(result, "result");
    requireNonNull(behaviour, "behaviour");
  }

  /**
   * Obtains two codes.
   *
   * @param result the code of the rating of work results
   * @param behaviour the code of the rating of work behaviour
   * @return both
   */
  public static CodedRatings of(long result, long behaviour) {
    return new CodedRatings(Optional.of(result), Optional.of(behaviour));
  }
}
