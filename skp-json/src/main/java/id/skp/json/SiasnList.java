package id.skp.json;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Daftar catatan SIASN</em>: what of a document could be read, and why the rest could not.
 *
 * @param records the records that are sound, by where they stand: {@code /0}, {@code /data/0}, or empty for the document itself
 * @param refused what is wrong with the others, if there are any
 */
public record SiasnList(Map<String, SiasnRecord> records, Optional<DocumentException> refused) {
  /**
   * Copies the map in its order.
   *
   * @param records the records that are sound
   * @param refused what is wrong with the others
   */
  public SiasnList {
    records = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(records, "records")));
    requireNonNull(refused, "refused");
  }
}
