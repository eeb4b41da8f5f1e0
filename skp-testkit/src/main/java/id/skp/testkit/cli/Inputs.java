package id.skp.testkit.cli;

import id.skp.json.DocumentException;
import id.skp.testkit.internal.PlainText;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

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
      throw new WrongInputException(List.of(PlainText.line(SAMPLE + name)
          + ": unknown sample, there are: " + String.join(", ", Samples.allNames())));
    }
    return Samples.document(name);
  }

  /** Makes the refusal of a document, with a line for each problem. */
  static WrongInputException refused(String file, DocumentException refusal) {
    return new WrongInputException(refusal.problems().stream()
        .map(problem -> PlainText.line(file + ": " + problem))
        .toList());
  }

  static WrongInputException unreadable(String file, Exception reason) {
    String sentence = reason instanceof NoSuchFileException
        ? "no such file or folder"
        : "cannot be read or written: " + reason;
    return new WrongInputException(List.of(PlainText.line(file + ": " + sentence)));
  }
}
