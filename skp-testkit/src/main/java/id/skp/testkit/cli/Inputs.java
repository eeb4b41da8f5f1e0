package id.skp.testkit.cli;

import id.skp.json.DocumentException;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.internal.PlainText;
import id.skp.testkit.samples.Samples;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    byte[] document = bytes(file);
    if (isBlank(document)) {
      throw wrong(file, "is empty; give a document, or see one: skp evaluate sample:teacher-2024");
    }
    return document;
  }

  private byte[] bytes(String file) throws WrongInputException {
    try {
      if (file.equals(STANDARD)) {
        return in.readAllBytes();
      } else if (file.startsWith(SAMPLE)) {
        return sample(file.substring(SAMPLE.length()));
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw wrong(file, "is a folder; name the files in it, such as " + path.resolve("*.json"));
      }
      return Files.readAllBytes(path);
    } catch (IOException | InvalidPathException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static boolean isBlank(byte[] document) {
    return new String(document, StandardCharsets.UTF_8).isBlank();
  }

  private static byte[] sample(String name) throws WrongInputException {
    if (!Samples.allNames().contains(name)) {
      throw new WrongInputException(List.of(PlainText.line(SAMPLE + name)
          + ": unknown sample, there are: " + String.join(", ", Samples.allNames())));
    }
    return Samples.document(name);
  }

  /** Refuses a document that is named where the id of a rule set is needed. */
  static void refuseFile(String id) throws WrongInputException {
    if (id.endsWith(".json") && new File(id).isFile()) {
      byte[] document = new Inputs(InputStream.nullInputStream()).read(id);
      String advice = DocumentKind.of(document).map(kind -> kind.advice(id)).orElse("is a file");
      throw wrong(id, advice + "; skp rules needs the id of a rule set");
    }
  }

  /**
   * Makes the refusal of a document, with a line for each problem; of one that is of another kind than is needed, with
   * what it is and what to do with it.
   */
  static WrongInputException refused(String file, byte[] document, DocumentException refusal) {
    String advice = DocumentKinds.isOfOtherKind(refusal)
        ? DocumentKind.of(document).map(kind -> "; it " + kind.advice(file)).orElse("")
        : "";
    return new WrongInputException(refusal.problems().stream()
        .map(problem -> PlainText.line(file + ": " + problem + advice))
        .toList());
  }

  private static WrongInputException wrong(String file, String sentence) {
    return new WrongInputException(List.of(PlainText.line(file + ": " + sentence)));
  }

  static WrongInputException unreadable(String file, Exception reason) {
    String sentence = reason instanceof NoSuchFileException
        ? "no such file or folder"
        : "cannot be read or written: " + reason;
    return wrong(file, sentence);
  }
}
