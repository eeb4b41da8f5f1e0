package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown where an input cannot be used; each line says what is wrong. */
final class WrongInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> lines;

  private WrongInputException(List<Text> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Makes the refusal of inputs, with a line for each thing that is wrong in one of them. */
  static WrongInputException of(Map<String, List<Text>> sentences) {
    return new WrongInputException(sentences.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(each -> said(entry.getKey(), each)))
        .toList());
  }

  /** Makes the refusal of an input, with a line for each thing that is wrong in it. */
  static WrongInputException of(String input, List<Text> sentences) {
    return of(Map.of(input, sentences));
  }

  private static Text said(String input, Text sentence) {
    String named = InvalidValueException.withoutNumbersOfPersons(input) + ": ";
    return Text.of(
        named + InvalidValueException.withoutNumbersOfPersons(sentence.indonesian()),
        named + InvalidValueException.withoutNumbersOfPersons(sentence.english()));
  }

  /** Makes the refusal of an input. */
  static WrongInputException of(String input, String indonesian, String english) {
    return of(input, List.of(Text.of(indonesian, english)));
  }

  List<String> lines(Locale locale) {
    return lines == null
        ? List.of(String.valueOf(getMessage()))
        : lines.stream().map(each -> PlainText.line(each.in(locale))).toList();
  }
}
