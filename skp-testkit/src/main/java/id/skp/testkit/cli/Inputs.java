package id.skp.testkit.cli;

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
  private static final String STANDARD_INPUT = "-";
  private static final String SAMPLE = "sample:";

  private final InputStream in;

  Inputs(InputStream in) {
    this.in = in;
  }

  byte[] read(String file) throws WrongInputException {
    try {
      if (file.equals(STANDARD_INPUT)) {
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

  static WrongInputException unreadable(String file, Exception reason) {
    String sentence = reason instanceof NoSuchFileException
        ? "no such file or folder"
        : "cannot be read or written: " + reason;
    return new WrongInputException(List.of(PlainText.line(file + ": " + sentence)));
  }
}
