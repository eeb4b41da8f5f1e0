package id.skp.testkit.cli;

import java.util.List;

/** Thrown where an input cannot be used; each line says what is wrong. */
final class WrongInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  WrongInputException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines == null ? List.of(String.valueOf(getMessage())) : lines;
  }
}
