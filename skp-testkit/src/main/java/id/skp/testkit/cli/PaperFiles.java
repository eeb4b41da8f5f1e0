package id.skp.testkit.cli;

import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes forms into a folder, each as a page of its own that needs nothing else. */
final class PaperFiles {
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");

  private final String folder;

  PaperFiles(String folder) {
    this.folder = folder;
  }

  /** Writes forms, and returns the paths of the files, whose names sort in the order of the forms. */
  List<Path> write(List<Paper> several) throws WrongInputException {
    List<Paper> forms = Papers.toldApart(several);
    List<Path> files = new ArrayList<>();
    int digits = Math.max(2, Integer.toString(forms.size()).length());
    try {
      Path path = Files.createDirectories(Path.of(folder));
      for (Paper form : forms) {
        String number = String.format(Locale.ROOT, "%0" + digits + "d", files.size() + 1);
        Path file = path.resolve(name(number, form));
        WholeFile.write(file, PaperPage.html(form));
        files.add(file);
      }
    } catch (IOException | InvalidPathException unwritable) {
      throw Inputs.unreadable(folder, unwritable);
    }
    return files;
  }

  /** Such as {@code 09-evaluasi-kualitatif-triwulan-i-2024.html}. */
  private static String name(String number, Paper form) {
    return Stream.of(
            Optional.of(number), Optional.of(form.kind().name()), form.time(), form.edition())
        .flatMap(Optional::stream)
        .map(each -> each.toLowerCase(Locale.ROOT).replace(".", ""))
        .map(each -> NO_NAME.matcher(each).replaceAll("-"))
        .collect(Collectors.joining("-", "", ".html"));
  }
}
