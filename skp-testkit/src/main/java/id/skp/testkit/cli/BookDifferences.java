package id.skp.testkit.cli;

import static id.skp.testkit.cli.HtmlPage.line;

import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.RuleSet;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one rule set has otherwise than another, by what it is, with both values side by side, tables drawn. */
final class BookDifferences {
  private static final Text COUNT = Text.of("{0} perbedaan", "differences: {0}");
  private static final Text SAME = Text.of("tidak ada perbedaan", "no differences");
  private static final Map<Difference.Kind, Text> HEADINGS = Map.of(
      Difference.Kind.INSTITUTION,
      Text.of("Instansi", "Institutions"),
      Difference.Kind.PARAMETER,
      Words.PARAMETERS,
      Difference.Kind.RULE,
      Words.RULES,
      Difference.Kind.FINDING,
      Words.FINDINGS,
      Difference.Kind.EXTENSION,
      Text.of("Isian tambahan", "Extensions"));

  private final RuleSet ruleSet;
  private final RuleSet other;
  private final int level;
  private final Locale locale;
  private final StringBuilder html = new StringBuilder();

  private BookDifferences(RuleSet ruleSet, RuleSet other, int level, Locale locale) {
    this.ruleSet = ruleSet;
    this.other = other;
    this.level = level;
    this.locale = locale;
  }

  /**
   * Tells the differences.
   *
   * @param level of the headings of the kinds
   */
  static String of(RuleSet ruleSet, RuleSet other, int level, Locale locale) {
    return new BookDifferences(ruleSet, other, level, locale).html();
  }

  private String html() {
    Map<Difference.Kind, List<Difference>> byKind = new EnumMap<>(Difference.Kind.class);
    List<Difference> all = ruleSet.differencesFrom(other);
    all.forEach(
        each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
    html.append("<p>")
        .append(line(
            (all.isEmpty() ? SAME.in(locale) : Message.of(COUNT, all.size()).in(locale))))
        .append("</p>\n");
    byKind.forEach((kind, differences) -> {
      heading(level, line(heading(kind) + " (" + differences.size() + ")"));
      differences.forEach(this::difference);
    });
    return html.toString();
  }

  private String heading(Difference.Kind kind) {
    Text heading = HEADINGS.get(kind);
    return (heading == null ? kind.label() : heading).in(locale);
  }

  private void heading(int of, String words) {
    html.append("<h")
        .append(of)
        .append('>')
        .append(words)
        .append("</h")
        .append(of)
        .append(">\n");
  }

  private void difference(Difference difference) {
    html.append("<section>\n");
    String title = difference.kind() == Difference.Kind.FINDING
        ? difference.name()
        : difference.title().in(locale);
    heading(
        level + 1,
        line(title) + " <small><code>" + line(difference.name()) + "</code>, "
            + line(difference.change().label(locale)) + "</small>");
    html.append("<div class=\"beside\">\n");
    difference.before().ifPresent(each -> version(other, each));
    difference.after().ifPresent(each -> version(ruleSet, each));
    html.append("</div>\n</section>\n");
  }

  private void version(RuleSet of, Version version) {
    html.append("<div>\n<p class=\"code\">").append(line(of.id())).append("</p>\n");
    html.append(version
        .parameter()
        .map(parameter -> BookTable.of(parameter, of.id(), locale))
        .orElseGet(() -> "<p>" + line(version.wording().in(locale)) + "</p>\n"));
    html.append("<p class=\"code\">")
        .append(line(Sources.wording(version.source(), locale)))
        .append("</p>\n</div>\n");
  }
}
