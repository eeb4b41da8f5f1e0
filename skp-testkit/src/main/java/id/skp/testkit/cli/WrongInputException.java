package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.testkit.internal.PlainText;
import java.util.List;
import java.util.Locale;

/** Thrown where an input cannot be used; each line says what is wrong. */
final class WrongInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> lines;

  private WrongInputException(List<Text> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Makes the refusal of an input, with a line for each thing that is wrong in it. */
  static WrongInputException of(String input, List<Text> sentences) {
    return new WrongInputException(sentences.stream()
        .map(each -> Text.of(input + ": " + each.indonesian(), input + ": " + each.english()))
        .toList());
  }

  /** Makes the refusal of an input. */
  static WrongInputException of(String input, String indonesian, String english) {
    return of(input, List.of(Text.of(indonesian, english)));
  }

  List<String> lines(Locale locale) {
    return lines.stream().map(each -> PlainText.line(each.in(locale))).toList();
  }
}
