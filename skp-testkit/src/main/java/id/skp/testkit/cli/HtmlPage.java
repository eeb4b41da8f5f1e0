package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import id.skp.testkit.cli.Section.Picture;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes pages as one HTML document that needs nothing else: no scripts, no resources, printable on A4. Everything from
 * outside is escaped.
 */
final class HtmlPage {
  /** What stands in the head of every page: nothing may be loaded from anywhere. */
  static final String HEAD = """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      """;

  private static final String STYLE = """
      <style>
      @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
      body { font: 11pt/1.45 "Noto Serif", Georgia, serif; color: #1a1a1a; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.6em; margin: 0 0 .3em; }
      h2, h3 { font-size: 1.1em; margin: 1.4em 0 .4em; border-bottom: 1px solid #999; break-after: avoid; }
      h1 ~ article > h2 { font-size: 1.4em; border: 0; margin: 0 0 .3em; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1.2em; margin: 0; }
      dt { color: #555; }
      dd { margin: 0; overflow-wrap: anywhere; }
      pre { font: 9pt/1.4 "Noto Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
      ul { margin: 0; padding-left: 1.2em; }
      li { margin-bottom: .5em; break-inside: avoid; overflow-wrap: anywhere; }
      li div { color: #444; }
      figure { margin: .5em 0; break-inside: avoid; }
      figcaption { color: #444; font-size: .9em; }
      svg { display: block; width: 100%; }
      svg rect { fill: #c9d6ea; }
      svg rect.peak { fill: #8fabd3; }
      svg path { fill: none; stroke: #333; stroke-width: 1; }
      svg path.curve { stroke: #a3241b; stroke-width: 2; }
      svg text { font: 9px Arial, sans-serif; text-anchor: middle; }
      footer { margin-top: 2em; color: #555; font-size: .8em; overflow-wrap: anywhere; }
      article + article { break-before: page; margin-top: 3rem; }
      @media print { body { max-width: none; margin: 0; padding: 0; } }
      </style>
      """;

  private final Pieces html;

  private HtmlPage(Pieces html) {
    this.html = html;
  }

  /** Prints pages piece by piece, each made when it is its turn; the title tells what a page is about that is the only one. */
  static void print(String title, Locale locale, Stream<Page> pages, Consumer<String> out) {
    Pieces html = new Pieces(out);
    HtmlPage writer = new HtmlPage(html);
    html.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage());
    html.append("\">\n<head>\n").append(HEAD);
    Page head = new Page(locale, List.of());
    Iterator<Page> each = pages.iterator();
    Optional<Page> first = each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    boolean isOnly = !each.hasNext();
    Optional<String> about = first.filter(page -> isOnly).flatMap(Page::about);
    writer.element("title", title + about.map(words -> ": " + words).orElse(""), head);
    html.append(STYLE).append("</head>\n<body>\n<main>\n");
    int level = isOnly ? 1 : 2;
    if (!isOnly) {
      writer.element("h1", title, head);
    }
    first.ifPresent(page -> writer.write(page, level));
    each.forEachRemaining(page -> writer.write(page, level));
    html.append("</main>\n</body>\n</html>\n").end();
  }

  /** Writes a page, with its title on a level: one page stands alone, several are parts of one. */
  private void write(Page page, int level) {
    html.append("<article>\n");
    int heading = level;
    for (Section section : page.sections()) {
      element("h" + heading, section.heading(), page);
      write(section.content(), page);
      heading = level + 1;
    }
    if (!page.decidedBy().isEmpty()) {
      element("footer", Page.line(page.decidedBy(), page.locale()), page);
    }
    html.append("</article>\n");
  }

  private void write(Section.Content content, Page page) {
    if (content instanceof Facts facts) {
      write(facts.facts(), page);
    } else if (content instanceof Picture picture) {
      html.append(picture.svg());
      write(picture.facts(), page);
    } else if (content instanceof Lines lines) {
      html.append("<pre>");
      lines.text().accept(piece -> html.append(escaped(page.lines(piece))));
      html.append("</pre>\n");
    } else if (content instanceof Items items) {
      html.append("<ul>\n");
      items.items().forEach(item -> write(item, page));
      html.append("</ul>\n");
    }
  }

  private void write(List<Fact> facts, Page page) {
    html.append("<dl>\n");
    facts.forEach(fact -> write(fact, page));
    html.append("</dl>\n");
  }

  private void write(Fact fact, Page page) {
    element("dt", fact.name(), page);
    element("dd", fact.value(), page);
  }

  private void write(Item item, Page page) {
    html.append("<li>").append(escaped(page.line(item.title()))).append("\n");
    item.details().forEach(detail -> element("div", detail, page));
    html.append("</li>\n");
  }

  private void element(String name, String words, Page page) {
    html.append("<").append(name).append(">");
    html.append(escaped(page.line(words)));
    html.append("</").append(name).append(">\n");
  }

  /** Returns what is from outside as a line of the content of an element or attribute; of nobody the number. */
  static String line(String words) {
    return escaped(PlainText.line(InvalidValueException.withoutNumbersOfPersons(words)));
  }

  /** Returns a text as the content of an element or attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
