package id.skp.testkit.cli;

import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import id.skp.testkit.cli.Section.Picture;
import java.util.List;
import java.util.function.Consumer;

/** Writes a page as plain text: headings at the margin, all else indented, facts in two columns. */
final class TextPage {
  private static final String INDENT = "  ";

  private final Page page;
  private final Pieces text;

  private TextPage(Page page, Pieces text) {
    this.page = page;
    this.text = text;
  }

  static String of(Page page) {
    StringBuilder text = new StringBuilder();
    print(page, text::append);
    return text.toString();
  }

  /** Prints a page piece by piece. */
  static void print(Page page, Consumer<String> out) {
    Pieces text = new Pieces(out);
    TextPage writer = new TextPage(page, text);
    String between = "";
    for (Section section : page.sections()) {
      text.append(between);
      writer.write(section);
      between = "\n";
    }
    if (!page.decidedBy().isEmpty()) {
      text.append("\n").append(page.line(Page.line(page.decidedBy()))).append("\n");
    }
    text.end();
  }

  private void write(Section section) {
    line("", section.heading());
    if (section.content() instanceof Facts content) {
      write(content.facts());
    } else if (section.content() instanceof Picture content) {
      write(content.facts());
    } else if (section.content() instanceof Lines content) {
      content
          .text()
          .accept(piece -> page.lines(piece)
              .lines()
              .forEach(each -> text.append(INDENT).append(each).append("\n")));
    } else if (section.content() instanceof Items content) {
      content.items().forEach(this::write);
    }
  }

  private void write(List<Fact> facts) {
    List<String> names = facts.stream().map(fact -> page.line(fact.name())).toList();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < names.size(); i++) {
      String gap = " ".repeat(width - names.get(i).length());
      line(INDENT, names.get(i) + ":" + gap, facts.get(i).value());
    }
  }

  private void write(Item item) {
    line(INDENT, item.title());
    item.details().forEach(detail -> line(INDENT + INDENT, detail));
  }

  private void line(String indent, String words) {
    text.append(indent).append(page.line(words)).append("\n");
  }

  private void line(String indent, String name, String value) {
    text.append(indent).append(name).append(" ").append(page.line(value)).append("\n");
  }
}
