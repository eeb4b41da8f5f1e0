package id.skp.testkit.cli;

import id.skp.core.text.PlainText;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.cli.Evaluated.RefusedException;
import id.skp.testkit.internal.JsonLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The lines that stand for refused documents in place of results: of the first of each code all that is wrong, of the later ones
 * the codes, and those that follow one another in a file of lines are one line, so that many bad ones cost no more than they are:
 * of very many the codes of the first, and {@code …}.
 */
final class RefusedLines {
  /** Of so many documents of a code all is written that is wrong. */
  private static final int MOST_TOLD = 100;

  /** Of so many that follow one another it is looked for what is wrong. */
  private static final int MOST_LOOKED_AT = 10_000;

  private static final String UNTOLD = "\u2026";

  private final Map<String, Integer> told = new HashMap<>();
  private final SortedSet<String> codes = new TreeSet<>();
  private String file = "";
  private long first;
  private long last;
  private int lookedAt;

  /** Writes the line of a document, or keeps it for one with those that follow. */
  void add(RefusedException refused, Locale locale, Consumer<String> lines) {
    Document document = refused.document();
    if (lookedAt == MOST_LOOKED_AT && document.line() > 0 && document.file().equals(file)) {
      codes.add(UNTOLD);
      last = document.line();
      return;
    }
    String code = refused.wrong().code();
    if (told.merge(code, 1, Integer::sum) <= MOST_TOLD) {
      end(lines);
      lines.accept(refused.toLine(locale));
      return;
    } else if (document.line() == 0 || !document.file().equals(file)) {
      end(lines);
    }
    if (codes.isEmpty()) {
      file = document.file();
      first = document.line();
    }
    last = document.line();
    lookedAt++;
    codes.add(code);
  }

  /** Writes the line of those that were kept, if any. */
  void end(Consumer<String> lines) {
    if (!codes.isEmpty()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("file", PlainText.line(file));
      if (first > 0) {
        line.put("line", first);
      }
      if (last > first) {
        line.put("lastLine", last);
      }
      line.put("refused", List.copyOf(codes));
      lines.accept(JsonLine.of(line));
      codes.clear();
      lookedAt = 0;
    }
  }
}
