package id.skp.core.evidence;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Bukti dukung</em>: the proof of a realisation: what it is, where it lies, from when it is. Source: PermenPAN-RB
 * 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Evidence {
  private static final int DIGITS_OF_DIGEST = 64;

  Evidence() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static EvidenceBuilder builder() {
    return new EvidenceBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final EvidenceBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, by which feedback refers to the evidence.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns what the evidence is.
   *
   * @return the description, never blank
   */
  public abstract String description();

  /**
   * Returns what kind of evidence it is.
   *
   * @return the kind, if it is said
   */
  public abstract Optional<EvidenceKind> kind();

  /**
   * Returns which results it proves; one piece may serve several.
   *
   * @return the ids of results, each once ({@code DUPLICATE_ID}); none where it is not said
   */
  public abstract List<String> resultIds();

  /**
   * Returns who added it.
   *
   * @return the person's id in the host system, if it is said
   */
  public abstract Optional<String> addedBy();

  /**
   * Returns where it lies: an address or a place, as text.
   *
   * @return the place, if known
   */
  public abstract Optional<String> location();

  /**
   * Returns from when it is.
   *
   * @return the day, if known
   */
  public abstract Optional<LocalDate> date();

  /**
   * Returns the SHA-256 digest of the file, by which a later change is seen.
   *
   * @return 64 hexadecimal digits in lower case, if known; another form is refused ({@code DIGEST_MALFORMED})
   */
  public abstract Optional<String> sha256();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(description(), "description");
    Checks.requireIfPresent(TEXT, location(), "location");
    Checks.requireDistinctIds(resultIds(), "resultIds");
    Checks.requireIfPresent(ID, addedBy(), "addedBy");
    sha256()
        .ifPresent(digest -> unless(
            isDigest(digest),
            "DIGEST_MALFORMED",
            "sha256",
            "perlu 64 digit heksadesimal dengan huruf kecil",
            "needs 64 hexadecimal digits in lower case",
            digest));
  }

  private static boolean isDigest(String text) {
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
        return false;
      }
    }
    return text.length() == DIGITS_OF_DIGEST;
  }
}
