package id.skp.core.people;

/**
 * <em>Nomor induk atau nomor registrasi</em>: the number by which an official is known: a {@link Nip} of civil servants, an
 * {@link Nrp} of officers. It prints masked.
 *
 * <p>Not for implementation by users.
 */
public sealed interface OfficialNumber permits Nip, Nrp {
  /**
   * Returns the whole number.
   *
   * @return the number as written
   */
  String value();

  /**
   * Returns what a sentence that refuses something tells of the number: less than {@code toString} does.
   *
   * @return the number with its last four signs alone to be read, or none of a short one
   */
  default String ending() {
    return Masking.refused(value());
  }

  /**
   * Returns what papers print before it.
   *
   * @return {@code NIP} or {@code NRP}
   */
  String title();
}
