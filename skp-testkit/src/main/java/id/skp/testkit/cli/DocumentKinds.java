package id.skp.testkit.cli;

import id.skp.json.DocumentException;

/** Tells kinds of documents apart by their headers. */
final class DocumentKinds {
  private static final String OTHER_KIND = "WRONG_DOCUMENT";
  private static final String MORE = "TRAILING_CONTENT";

  private DocumentKinds() {}

  static boolean isOfOtherKind(DocumentException refused) {
    return has(OTHER_KIND, refused);
  }

  /** Tells whether more stands behind the document. */
  static boolean isOfMore(DocumentException refused) {
    return has(MORE, refused);
  }

  private static boolean has(String code, DocumentException refused) {
    return refused.problems().stream().anyMatch(each -> each.code().equals(code));
  }
}
