package id.skp.testkit.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a PDF file holds.
 *
 * @param pages the pages in their order
 */
record PrintedPaper(List<Sheet> pages) {
  /**
   * A page.
   *
   * @param width in points
   * @param height in points
   * @param words the runs of letters in the order of the page's source, each within one cell
   */
  record Sheet(float width, float height, List<Words> words) {
    /** Returns all letters without blanks: where a line ends says nothing. */
    String letters() {
      StringBuilder letters = new StringBuilder();
      words.forEach(each -> letters.append(each.letters()));
      return letters.toString();
    }

    /** Returns the letters of the lowest line above the number of the page. */
    String lastLine() {
      double number = words.stream().mapToDouble(Words::bottom).max().orElse(0);
      double last = words.stream()
          .mapToDouble(Words::bottom)
          .filter(bottom -> bottom < number - 1)
          .max()
          .orElse(0);
      StringBuilder line = new StringBuilder();
      words.stream()
          .filter(each -> Math.abs(each.bottom() - last) < 1)
          .forEach(each -> line.append(each.letters()));
      return line.toString();
    }

    /** Returns the letters of the lowest line. */
    String number() {
      double lowest = words.stream().mapToDouble(Words::bottom).max().orElse(0);
      StringBuilder line = new StringBuilder();
      words.stream()
          .filter(each -> each.bottom() > lowest - 1)
          .forEach(each -> line.append(each.letters()));
      return line.toString();
    }
  }

  /**
   * Letters beside each other.
   *
   * @param letters without blanks
   * @param left in points from the left
   * @param right in points from the left
   * @param bottom in points from the top
   */
  record Words(String letters, float left, float right, float bottom) {}

  static PrintedPaper read(Path pdf) throws IOException {
    List<Sheet> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        pages.add(new Sheet(
            page.getMediaBox().getWidth(),
            page.getMediaBox().getHeight(),
            Reader.words(document, number)));
      }
    }
    return new PrintedPaper(pages);
  }

  static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static final class Reader extends PDFTextStripper {
    private final List<Words> words = new ArrayList<>();

    static List<Words> words(PDDocument document, int page) {
      try {
        Reader reader = new Reader();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.words;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private Reader() throws IOException {
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      String letters = letters(text);
      if (!letters.isEmpty()) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        words.add(new Words(
            letters,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj()));
      }
    }
  }
}
