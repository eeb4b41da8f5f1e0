package id.skp.testkit.cli;

import id.skp.json.DocumentException;

/** Tells kinds of documents apart by their headers. */
final class DocumentKinds {
  private static final String OTHER_KIND = "WRONG_DOCUMENT";

  private DocumentKinds() {}

  static boolean isOfOtherKind(DocumentException refused) {
    return refused.problems().stream().anyMatch(each -> each.code().equals(OTHER_KIND));
  }
}
