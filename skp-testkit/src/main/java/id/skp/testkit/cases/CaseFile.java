package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.testkit.internal.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A case file of the schema {@code skp-cases/1}, which names a rule set and holds cases for it. Reading is strict:
 * whatever does not have the form of the schema becomes a {@link BrokenCase} and is reported.
 *
 * @param name the name in reports, such as its path
 * @param ruleSet the id of the rule set, empty if the file as a whole is broken
 * @param entries the cases and what is broken, in the order of the file
 */
public record CaseFile(String name, String ruleSet, List<CaseEntry> entries) {
  /** The schema that is read. */
  public static final String SCHEMA = "skp-cases/1";

  /**
   * Returns the JSON Schema (2020-12) of case files, which accepts and refuses the same as reading does, but for names and
   * values of rules.
   *
   * @return the schema, as JSON
   */
  public static String schema() {
    return Resources.text("/id/skp/testkit/skp-cases-1.schema.json");
  }

  /**
   * Refuses null and copies the list.
   *
   * @param name the name in reports, such as its path
   * @param ruleSet the id of the rule set, empty if the file as a whole is broken
   * @param entries the cases and what is broken, in the order of the file
   */
  public CaseFile {
    requireNonNull(name, "name");
    requireNonNull(ruleSet, "ruleSet");
    entries = List.copyOf(entries);
  }

  /**
   * Reads a case file. Nothing in it is refused by an exception.
   *
   * @param name the name in reports, such as its path
   * @param document the content, in UTF-8
   * @return the file with its cases, and with what is broken in it
   */
  public static CaseFile read(String name, byte[] document) {
    return new CaseFileReader(name).read(document);
  }

  /**
   * Reads a case file of at most {@value id.skp.json.StrictJson#MAX_LENGTH} bytes; a longer one is broken, and no more of
   * it is taken from the stream. Nothing in it is refused by an exception.
   *
   * @param name the name in reports, such as its path
   * @param document the content, in UTF-8, to the end of the stream, which stays open
   * @return the file with its cases, and with what is broken in it
   * @throws IOException if the stream cannot be read
   */
  public static CaseFile read(String name, InputStream document) throws IOException {
    return new CaseFileReader(name).read(document);
  }
}
