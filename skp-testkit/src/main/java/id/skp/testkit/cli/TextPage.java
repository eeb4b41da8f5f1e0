package id.skp.testkit.cli;

import id.skp.core.text.PlainText;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import java.util.List;

/** Writes a page as plain text: headings at the margin, all else indented, facts in two columns. */
final class TextPage {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private TextPage() {}

  static String of(Page page) {
    TextPage writer = new TextPage();
    page.sections().forEach(writer::write);
    return writer.text.toString();
  }

  private void write(Section section) {
    if (text.length() > 0) {
      text.append('\n');
    }
    line("", section.heading());
    if (section.content() instanceof Facts content) {
      write(content.facts());
    } else if (section.content() instanceof Lines content) {
      PlainText.lines(content.text())
          .lines()
          .forEach(each -> text.append(INDENT).append(each).append('\n'));
    } else if (section.content() instanceof Items content) {
      content.items().forEach(this::write);
    }
  }

  private void write(List<Fact> facts) {
    int width = facts.stream().mapToInt(fact -> fact.name().length()).max().orElse(0);
    for (Fact fact : facts) {
      String gap = " ".repeat(width - fact.name().length());
      line(INDENT, fact.name() + ":" + gap, fact.value());
    }
  }

  private void write(Item item) {
    line(INDENT, item.title());
    item.details().forEach(detail -> line(INDENT + INDENT, detail));
  }

  private void line(String indent, String words) {
    text.append(indent).append(PlainText.line(words.strip())).append('\n');
  }

  private void line(String indent, String name, String value) {
    text.append(indent)
        .append(name)
        .append(' ')
        .append(PlainText.line(value.strip()))
        .append('\n');
  }
}
