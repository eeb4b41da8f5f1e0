package id.skp.testkit.cli;

import id.skp.core.text.Text;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that chooses the language of the output. */
final class Language {
  private enum Tag {
    EN(Text.ENGLISH),
    ID(Text.INDONESIAN);

    private final Locale locale;

    Tag(Locale locale) {
      this.locale = locale;
    }
  }

  private static final class Tags extends Choices<Tag> {
    Tags() {
      super(Tag.class);
    }
  }

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Tags.class,
      completionCandidates = Tags.class,
      description = "Language: ${COMPLETION-CANDIDATES} (default: en).")
  private Tag tag = Tag.EN;

  Locale locale() {
    return tag.locale;
  }
}
