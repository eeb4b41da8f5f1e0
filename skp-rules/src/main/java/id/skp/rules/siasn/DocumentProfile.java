package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Where the document of an SKP of 2022 and later is uploaded (OQ-S04). */
public enum DocumentProfile implements Labelled {
  /** {@code /upload-dok-rw}, with the id of the saved record. */
  UPLOAD_DOK_RW("/upload-dok-rw"),
  /** {@code /skp22/document/save}, multipart. */
  SKP22_DOCUMENT_SAVE("/skp22/document/save");

  private final String path;

  DocumentProfile(String path) {
    this.path = path;
  }

  /**
   * Returns where the document is uploaded.
   *
   * @return the path of the endpoint, such as {@code /upload-dok-rw}
   */
  public String path() {
    return path;
  }

  @Override
  public Text label() {
    return Text.same(path);
  }
}
