package id.go.contoh;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a document: a predicate, why there is none, or why it was refused. What is absent is null.
 *
 * @param skpId the id of the plan
 * @param period the period
 * @param ruleSet the id of the rule set that decided
 * @param fingerprint what tells it from others of that id
 * @param predicate the predicate
 * @param findings the codes of what the review found
 * @param reason why there is no predicate
 * @param report the whole report with its explanation, on one line, if it was asked for
 * @param code the code of what is wrong with the document
 * @param pointer where the reason or what is wrong lies, as a JSON Pointer
 * @param message what is wrong and what to do, in Indonesian
 * @param document the document that was refused, as it is
 */
public record Evaluated(
    String skpId,
    String period,
    String ruleSet,
    String fingerprint,
    String predicate,
    List<String> findings,
    String reason,
    String report,
    String code,
    String pointer,
    String message,
    String document)
    implements Serializable {
  static Evaluated refused(String document, String code, String pointer, String message) {
    return new Evaluated(
        null, null, null, null, null, List.of(), null, null, code, pointer, message, document);
  }

  /** Tells whether the document could not be read, or no rule set is there for it. */
  public boolean isRefused() {
    return code != null;
  }
}
