package id.skp.testkit.cli;

import id.skp.rules.form.FormPage;
import id.skp.rules.form.OfficialForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes forms into a folder, each as a page of its own that needs nothing else. */
final class FormFiles {
  private static final String PERIOD = "PERIODE";

  private final String folder;
  private int written;

  FormFiles(String folder) {
    this.folder = folder;
  }

  /** Writes forms after those that were written before, and returns the paths of the new files. */
  List<Path> write(List<OfficialForm> forms) throws WrongInputException {
    List<Path> files = new ArrayList<>();
    try {
      Path path = Files.createDirectories(Path.of(folder));
      for (OfficialForm form : forms) {
        written++;
        files.add(Files.writeString(path.resolve(name(written, form)), FormPage.html(form)));
      }
    } catch (IOException | InvalidPathException unwritable) {
      throw Inputs.unreadable(folder, unwritable);
    }
    return files;
  }

  private static String name(int number, OfficialForm form) {
    String kind = form.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return String.format(Locale.ROOT, "%02d-%s.html", number, kind);
  }

  /** Returns what a form is about, on one line. */
  static String title(OfficialForm form, Locale locale) {
    return Stream.concat(
            Stream.of(form.label(locale)),
            form.facts().stream()
                .filter(fact -> fact.name().startsWith(PERIOD))
                .flatMap(fact -> fact.value().stream()))
        .collect(Collectors.joining(", "));
  }
}
