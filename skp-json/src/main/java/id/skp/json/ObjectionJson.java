package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.Objection;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Berkas keberatan</em>: an {@link Objection} as a JSON document with the header {@code "document":
 * "skp-objection/1"}: the evaluation as it was, the profile, the day of receipt and the events. An event that the profile
 * does not allow is refused with its place. Fields have the names of the Java properties.
 *
 * <p>Reading is strict: see {@link DocumentException} for what is refused and how it is told. A field that may be absent
 * may also be null. What is written reads back as the same value, and writing what was read gives the canonical form.
 */
public final class ObjectionJson {
  static final Document<Objection> DOCUMENT = new Document<>(
      DocumentType.OBJECTION,
      "An objection (keberatan): the evaluation as it was, who may do what about it, and "
          + "what was done.",
      "DIVISION_BY_ZERO in a score; SECOND_FILING for a step that files from another state "
          + "than the first, DUPLICATE_STEP for an action that stands twice for one state, "
          + "FILING_LIMIT_MISSING for a profile without a time for filing, EXPIRY_WITHOUT_LIMIT "
          + "for an expiry where no time runs, FILED_BY_OTHER for a filing by anybody but the employee, "
          + "DECIDED_BY_OTHER for a decision by anybody but the superior, DECISION_WITHOUT_RULING for one that does not fix the "
          + "predicate, FILING_SKIPPED for a step other than an expiry "
          + "before anything is filed, ACTION_REPEATED for a way on which an action comes twice, TEXT_SAYS_NOTHING for a name without letter and digit, STEP_UNREACHABLE for a step from a state that no way reaches, NEVER_DECIDED where no way leads to "
          + "a decision that fixes the predicate; "
          + "and an event that the profile does not allow: OBJECTION_ENDED, ACTION_NOT_ALLOWED, "
          + "ROLE_NOT_ALLOWED, DATE_BEFORE_STATE, RULING_MISSING, RULING_NOT_ALLOWED, "
          + "RULING_KEEPS_ANOTHER, RULING_REPLACES_NOTHING.",
      FollowUpShapes.OBJECTION);

  private ObjectionJson() {}

  /**
   * Reads an objection.
   *
   * @param utf8 the document, in UTF-8
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Objection read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an objection of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static Objection read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an objection.
   *
   * @param text the document
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Objection read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an objection in its canonical form: the same objection always gives the same text, indented, without a line
   * feed at the end.
   *
   * @param objection the objection
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(Objection objection) {
    requireNonNull(objection, "objection");
    return DOCUMENT.write(objection);
  }
}
