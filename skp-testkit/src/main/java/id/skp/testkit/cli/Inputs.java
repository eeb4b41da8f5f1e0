package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.rules.RuleSetSelectionException;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what a FILE argument names: a path, {@code -} for standard input, or a bundled sample. */
final class Inputs {
  /** Names standard input, and where something is written standard output. */
  static final String STANDARD = "-";

  private static final String SAMPLE = "sample:";

  private final InputStream in;

  Inputs(InputStream in) {
    this.in = in;
  }

  byte[] read(String file) throws WrongInputException {
    try {
      if (file.equals(STANDARD)) {
        return in.readAllBytes();
      }
      return file.startsWith(SAMPLE)
          ? sample(file.substring(SAMPLE.length()))
          : Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static byte[] sample(String name) throws WrongInputException {
    if (!Samples.allNames().contains(name)) {
      String names = String.join(", ", Samples.allNames());
      throw WrongInputException.of(
          SAMPLE + name,
          "contoh tidak dikenal, yang ada: " + names,
          "unknown sample, there are: " + names);
    }
    return Samples.document(name);
  }

  /** Makes the refusal of a document, with a line for each problem. */
  static WrongInputException refused(String file, DocumentException refusal) {
    return WrongInputException.of(
        file,
        refusal.problems().stream()
            .map(each -> Text.of(each.in(Text.INDONESIAN), each.in(Text.ENGLISH)))
            .toList());
  }

  static WrongInputException unreadable(String file, Exception reason) {
    return reason instanceof NoSuchFileException
        ? missing(file)
        : WrongInputException.of(
            file,
            "tidak dapat dibaca atau ditulis: " + reason.getClass().getSimpleName(),
            "cannot be read or written: " + reason);
  }

  static WrongInputException refused(String file, InvalidValueException refusal) {
    return WrongInputException.of(
        file,
        refusal.code() + ": " + refusal.sentence(Text.INDONESIAN),
        refusal.code() + ": " + refusal.sentence());
  }

  static WrongInputException missing(String file) {
    return WrongInputException.of(file, "berkas atau folder tidak ada", "no such file or folder");
  }

  /** Makes the refusal of a document for which no rule set can be chosen. */
  static WrongInputException noRuleSet(String file, String place, RuleSetSelectionException why) {
    return WrongInputException.of(
        file,
        place + ": " + why.code() + ": " + why.text().indonesian(),
        place + ": " + why.code() + ": " + why.text().english());
  }
}
