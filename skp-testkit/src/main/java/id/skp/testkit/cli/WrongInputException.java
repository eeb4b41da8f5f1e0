package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Thrown where an input cannot be used; each line says what is wrong. */
final class WrongInputException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What kind of mistake it is that has no code. */
  private static final String NO_CODE = "-";

  /** So much of the name of an input is told. */
  private static final int LONGEST = 160;

  private final transient @Nullable Supplier<List<Text>> lines;
  private final transient @Nullable Supplier<WrongInputException> reason;
  private final String code;

  private WrongInputException(
      String code,
      @Nullable Supplier<List<Text>> lines,
      @Nullable Supplier<WrongInputException> reason) {
    super(code, null, false, false);
    this.lines = lines;
    this.reason = reason;
    this.code = code;
  }

  private WrongInputException(String code, Supplier<List<Text>> lines) {
    this(code, lines, null);
  }

  /** Makes the refusal of an input of which the reason is looked for only where it is told: of very many it is not. */
  static WrongInputException later(Supplier<WrongInputException> reason) {
    return new WrongInputException(NO_CODE, null, reason);
  }

  /** Makes the refusal of inputs, with a line for each thing that is wrong in one of them. */
  static WrongInputException of(Map<String, List<Text>> sentences) {
    return new WrongInputException(
        NO_CODE,
        () -> sentences.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(each -> said(entry.getKey(), each)))
            .toList());
  }

  /** Makes the refusal of an input, with a line for each thing that is wrong in it. */
  static WrongInputException of(String input, List<Text> sentences) {
    return of(Map.of(input, sentences));
  }

  /** Makes the refusal of an input of which it is worded only where it is told what is wrong: of very many it is not. */
  static WrongInputException later(String input, String code, Supplier<List<Text>> sentences) {
    return new WrongInputException(
        code, () -> sentences.get().stream().map(each -> said(input, each)).toList());
  }

  private static Text said(String input, Text sentence) {
    String named = shortened(InvalidValueException.withoutNumbersOfPersons(input)) + ": ";
    return Text.of(
        named + InvalidValueException.withoutNumbersOfPersons(sentence.indonesian()),
        named + InvalidValueException.withoutNumbersOfPersons(sentence.english()));
  }

  /** Leaves of a long path its ends: it is told in every line. */
  private static String shortened(String path) {
    int length = path.length();
    int half = LONGEST / 2;
    return length <= LONGEST
        ? path
        : path.substring(0, half) + "\u2026" + path.substring(length - half);
  }

  /** Makes the refusal of an input. */
  static WrongInputException of(String input, String indonesian, String english) {
    return of(input, List.of(Text.of(indonesian, english)));
  }

  /** Returns what kind of mistake it is, the first of several. */
  String code() {
    return reason == null ? code : reason.get().code();
  }

  List<String> lines(Locale locale) {
    if (reason != null) {
      return reason.get().lines(locale);
    }
    return lines == null
        ? List.of(code)
        : lines.get().stream().map(each -> PlainText.line(each.in(locale))).toList();
  }
}
