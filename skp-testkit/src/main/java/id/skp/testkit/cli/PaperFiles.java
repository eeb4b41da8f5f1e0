package id.skp.testkit.cli;

import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes papers into a folder, each as a page of its own that needs nothing else. */
final class PaperFiles {
  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");

  private final String folder;

  PaperFiles(String folder) {
    this.folder = folder;
  }

  /**
   * Writes papers, and returns the paths of the files, whose names sort in the order of the papers. A file that says something else
   * is never written over: it is of another call.
   */
  List<Path> write(List<List<Paper>> several) throws WrongInputException {
    Map<Path, Supplier<String>> pages = new LinkedHashMap<>();
    List<Paper> papers = several.size() == 1
        ? several.get(0)
        : Papers.toldApart(several.stream().flatMap(List::stream).toList());
    int digits = Math.max(2, Integer.toString(papers.size()).length());
    try {
      Path path = Inputs.placeOfMany(folder);
      for (Paper paper : papers) {
        String number = String.format(Locale.ROOT, "%0" + digits + "d", pages.size() + 1);
        pages.put(path.resolve(name(number, paper)), () -> PaperPage.html(paper));
      }
      for (Map.Entry<Path, Supplier<String>> page : pages.entrySet()) {
        WholeFile.refuseOther(page.getKey(), page.getValue());
      }
      WholeFile.writeAll(pages);
    } catch (IOException unwritable) {
      throw Inputs.unreadable(folder, unwritable);
    }
    return List.copyOf(pages.keySet());
  }

  /** Such as {@code 09-evaluasi-kualitatif-triwulan-i-2024.html}. */
  private static String name(String number, Paper paper) {
    return Stream.of(
            Optional.of(number), Optional.of(paper.kind().name()), paper.time(), paper.edition())
        .flatMap(Optional::stream)
        .map(PaperFiles::part)
        .collect(Collectors.joining("-", "", ".html"));
  }

  /** Makes a part of a file's name from any words. */
  static String part(String words) {
    return NO_NAME.matcher(words.toLowerCase(Locale.ROOT).replace(".", "")).replaceAll("-");
  }
}
