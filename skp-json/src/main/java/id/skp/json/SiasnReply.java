package id.skp.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * <em>Jawaban penyimpanan</em>: what the national system answers to a payload that was sent.
 *
 * @param success whether it was saved
 * @param code its code, if it tells one
 * @param message its sentence, if it tells one
 * @param recordId the id of the saved record, if it tells one: {@code rwSkpId}, {@code rwKinerjaPeriodikId} or
 *     {@code rwAngkaKreditId}
 */
public record SiasnReply(
    boolean success, Optional<String> code, Optional<String> message, Optional<String> recordId) {
  /**
   * Refuses null.
   *
   * @param success whether it was saved
   * @param code its code
   * @param message its sentence
   * @param recordId the id of the saved record
   */
  public SiasnReply {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(recordId, "recordId");
  }
}
