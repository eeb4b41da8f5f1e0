package id.skp.testkit.cli;

/** In which format a command prints that makes no page. */
enum TextOrJson {
  TEXT,
  JSON;

  /** The choices of the option. */
  static final class Choice extends Choices<TextOrJson> {
    Choice() {
      super(TextOrJson.class);
    }
  }
}
