package id.skp.rules.finding;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * <em>Temuan</em>: something a review objects to or points out. It never blocks and never changes a result.
 *
 * @param kind what kind of finding it is, with its code and source
 * @param severity how grave it is
 * @param location the JSON Pointer of what it is about, empty for the whole document
 * @param message the sentence: what was found and what would conform
 */
public record Finding(FindingKind kind, Severity severity, String location, Message message) {
  private static final Text MORE = Text.of(
      "masih ada {0} temuan lain dengan kode ini, yang pertama di sini; perbaiki yang sudah disebut dahulu",
      "further findings of this code: {0}, the first of them here; mend those that are told first");

  /**
   * Refuses null.
   *
   * @param kind what kind of finding it is, with its code and source
   * @param severity how grave it is
   * @param location the JSON Pointer of what it is about, empty for the whole document
   * @param message the sentence: what was found and what would conform
   */
  public Finding {
    requireNonNull(kind, "kind");
    requireNonNull(severity, "severity");
    requireNonNull(location, "location");
    requireNonNull(message, "message");
  }

  /**
   * Obtains a finding of a kind, as grave as it usually is.
   *
   * @param kind the kind
   * @param location the JSON Pointer of what it is about, empty for the whole document
   * @param values the values of the kind's sentence
   * @return the finding
   */
  public static Finding of(FindingKind kind, String location, Object... values) {
    requireNonNull(kind, "kind");
    requireNonNull(values, "values");
    return new Finding(kind, kind.severity(), location, Message.of(kind.wording(), seen(values)));
  }

  /** Shows the blanks at the ends of texts, which make of an id another. */
  private static Object[] seen(Object... values) {
    return Stream.of(values).map(Finding::seen).toArray();
  }

  private static Object seen(Object value) {
    return value instanceof String text && !text.isEmpty() && isBlankAnEnd(text)
        ? InvalidValueException.visible(text)
        : value;
  }

  private static boolean isBlankAnEnd(String text) {
    return Character.isSpaceChar(text.charAt(0))
        || Character.isSpaceChar(text.charAt(text.length() - 1));
  }

  /**
   * Returns the stable code.
   *
   * @return the code, in capitals
   */
  public String code() {
    return kind.code();
  }

  /**
   * Returns for how many findings this one stands.
   *
   * @return 1; more where a review does not tell all of a code one by one, and this one tells how many it leaves out
   */
  public int count() {
    return message.template().equals(MORE) ? (int) message.values().get(0) : 1;
  }

  /**
   * Counts findings with those that are not told one by one.
   *
   * @param findings the findings
   * @return how many there are
   */
  public static int count(List<Finding> findings) {
    requireNonNull(findings, "findings");
    return findings.stream().mapToInt(Finding::count).sum();
  }

  /**
   * Returns one that stands for this and others of its code.
   *
   * @param all how many there are
   * @return the finding, which tells their number in place of the sentence
   */
  public Finding andMore(int all) {
    return new Finding(kind, severity, location, Message.of(MORE, all));
  }

  /** Returns code, place and sentence, in English, such as {@code NOT_SIGNED at /signatures: …}. */
  @Override
  public String toString() {
    return PlainText.line(
        code() + (location.isEmpty() ? "" : " at " + location) + ": " + message.in(Text.ENGLISH));
  }

  /**
   * Returns a copy with another severity.
   *
   * @param other the severity
   * @return the copy
   */
  public Finding withSeverity(Severity other) {
    return new Finding(kind, other, location, message);
  }

  /**
   * Returns a copy at another place, for a review that takes over what the review of a part found.
   *
   * @param other the JSON Pointer
   * @return the copy
   */
  public Finding withLocation(String other) {
    return new Finding(kind, severity, other, message);
  }
}
