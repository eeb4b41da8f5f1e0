package id.skp.testkit.cli;

import id.skp.core.text.Text;
import java.util.Locale;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The option that chooses the language of all that is said, wherever it stands in a call. */
final class Language {
  private static final String OPTION = "--lang";

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
      names = OPTION,
      paramLabel = "LANG",
      converter = Tags.class,
      completionCandidates = Tags.class,
      description = "Language: ${COMPLETION-CANDIDATES} (default: en).")
  private Tag tag = Tag.EN;

  Locale locale() {
    return tag.locale;
  }

  /**
   * Returns the word that a call chooses the language by: the last, before anything else in the call is looked at, since
   * what is wrong in it is told in that language, too.
   */
  static String wordIn(String... arguments) {
    String word = wordOf(Tag.EN);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        word = arguments[i + 1];
      } else if (arguments[i].startsWith(OPTION + "=")) {
        word = arguments[i].substring(OPTION.length() + 1);
      }
    }
    return word;
  }

  /** Returns what a call calls behind the languages that it begins with; an empty text if nothing. */
  static String behind(String... arguments) {
    int at = 0;
    while (at < arguments.length && arguments[at].startsWith(OPTION)) {
      at += arguments[at].equals(OPTION) ? 2 : 1;
    }
    return at < arguments.length ? arguments[at] : "";
  }

  /** Returns the language of a word: English for one that is none, which is refused later. */
  static Locale localeOf(String word) {
    return word.equals(wordOf(Tag.ID)) ? Text.INDONESIAN : Text.ENGLISH;
  }

  /** Gives the option, in a command in which it does not stand itself, what it is elsewhere in the call. */
  static IDefaultValueProvider elsewhere(String word) {
    return argument ->
        argument instanceof OptionSpec option && option.longestName().equals(OPTION) ? word : null;
  }

  private static String wordOf(Tag tag) {
    return tag.name().toLowerCase(Locale.ROOT);
  }
}
