package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Prints papers as one HTML document: fit for A4, each paper on a new page, landscape where its columns need the width, the
 * titles of the columns repeated and the number printed on each page, a signature never alone on one. It needs nothing else: no
 * scripts, no resources. Everything is escaped, and the document is well-formed XML too.
 */
public final class PaperPage {
  private static final String BLANK = "–";
  private static final String BEGIN = """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      """;
  private static final String STYLE = """
      <style>
      @page { size: A4; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; } }
      @page wide { size: A4 landscape; margin: 12mm 12mm 15mm; }
      body { font: 10pt/1.35 Arial, "Liberation Sans", sans-serif; color: #000; margin: 0; overflow-wrap: anywhere; }
      article { max-width: 180mm; margin: 8mm auto; }
      article.wide { max-width: 273mm; page: wide; }
      article + article { break-before: page; }
      .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .title { font-size: 12pt; text-align: center; margin: 0 0 4mm; }
      .part { font-size: 10pt; margin: 4mm 0 1mm; break-after: avoid; }
      .code { text-align: right; margin: 0; }
      table { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
      th, td { border: solid #000; border-width: 0 1px 1px 0; padding: 1mm 1.5mm; text-align: left; vertical-align: top; box-decoration-break: clone; }
      tr:not(.more) > :first-child { border-left-width: 1px; }
      thead th { border-top-width: 1px; }
      td div { white-space: pre-line; }
      thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
      thead th { font-size: 9pt; text-align: center; vertical-align: middle; background: #eee; white-space: pre-line; }
      tbody, tr { break-inside: avoid; }
      tr.heading { break-after: avoid; }
      col.number { width: 9mm; }
      col.small { width: 21mm; }
      col.narrow { width: 24mm; }
      .facts { border-collapse: collapse; }
      .facts th, .facts td { border-width: 1px; }
      .facts tbody th { font-weight: normal; }
      .facts col:first-child { width: 30%; }
      .head td, .head th { border: 0; padding: .3mm 1.5mm; }
      .parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(75mm, 1fr)); gap: 3mm; margin-top: 2mm; }
      .parties col:first-child { width: 38%; }
      .parties table { height: 100%; }
      .parties table:nth-child(odd):last-child { grid-column: 1 / -1; }
      ol { margin: 0; padding-left: 7mm; }
      li { break-inside: avoid; }
      figure { margin: 0; break-inside: avoid; }
      svg { display: block; width: 100%; max-width: 150mm; margin: 0 auto; }
      svg rect { fill: #ddd; }
      svg rect.peak { fill: #999; }
      svg path { fill: none; stroke: #000; stroke-width: 1; }
      svg path.curve { stroke-width: 2; }
      svg text { font-size: 9px; text-anchor: middle; }
      figcaption { font-size: 8pt; text-align: center; }
      .signatures { display: flex; justify-content: space-between; gap: 6mm; margin-top: 6mm; break-before: avoid; break-inside: avoid; }
      .signatures div { flex: 1; min-width: 0; text-align: center; }
      .signatures div:only-child { max-width: 75mm; margin-left: auto; }
      .signatures p { margin: 0; }
      .signatures .capacity { min-height: 2.7em; }
      .signatures .note { min-height: 18mm; display: flex; align-items: center; justify-content: center; }
      .signatures .name { font-weight: bold; text-decoration: underline; }
      footer { font-size: 7.5pt; color: #444; margin-top: 4mm; break-before: avoid; }
      @media print { .unseen { display: none; } article { max-width: none !important; margin: 0; } * { print-color-adjust: exact; } }
      </style>
      </head>
      <body>
      <main>
      """;

  private final StringBuilder html = new StringBuilder(BEGIN);

  /** One paper is the page; several are parts of one. */
  private final boolean isAlone;

  private PaperPage(boolean isAlone) {
    this.isAlone = isAlone;
  }

  private void print(List<Paper> papers, String first, Consumer<String> out) {
    String others = papers.size() > 1 ? ", dan " + (papers.size() - 1) + " formulir lain" : "";
    String title = HtmlText.of(PlainText.line(first + others));
    html.append("<title>").append(title).append("</title>\n").append(STYLE);
    if (!isAlone) {
      html.append("<h1 class=\"unseen\">").append(title).append("</h1>\n");
    }
    for (Paper paper : papers) {
      write(paper);
      out.accept(html.toString());
      html.setLength(0);
    }
    out.accept(html.append("</main>\n</body>\n</html>\n").toString());
  }

  /**
   * Prints papers.
   *
   * @param papers the papers
   * @return the HTML document
   */
  public static String html(Paper... papers) {
    requireNonNull(papers, "papers");
    return html(ImmutableList.copyOf(papers));
  }

  /**
   * Prints papers.
   *
   * @param papers the papers
   * @return the HTML document
   */
  public static String html(List<Paper> papers) {
    StringBuilder document = new StringBuilder();
    print(papers, document::append);
    return document.toString();
  }

  /**
   * Prints papers piece by piece, so that no more than one of them is held.
   *
   * @param papers the papers
   * @param out takes the pieces of the HTML document, in their order
   */
  public static void print(List<Paper> papers, Consumer<String> out) {
    requireNonNull(papers, "papers");
    requireNonNull(out, "out");
    new PaperPage(papers.size() == 1)
        .print(papers, papers.isEmpty() ? "Formulir" : papers.get(0).title(), out);
  }

  private void write(Paper paper) {
    html.append(paper.kind().isWide() ? "<article class=\"wide\">\n" : "<article>\n");
    paper.kind().code().ifPresent(code -> element("p", "code", "FORMAT " + code));
    title(paper.kind().title());
    facts("head", paper.title(), paper.facts());
    if (!paper.parties().isEmpty()) {
      html.append("<div class=\"parties\">\n");
      paper.parties().forEach(this::write);
      html.append("</div>\n");
    }
    paper.sections().forEach(section -> write(section, paper.kind()));
    if (!paper.signatures().isEmpty()) {
      html.append("<div class=\"signatures\">\n");
      paper.signatures().forEach(this::write);
      html.append("</div>\n");
    }
    paper
        .kind()
        .source()
        .citations()
        .forEach(citation -> element("footer", "source", citation.toString()));
    html.append("</article>\n");
  }

  private void title(List<String> lines) {
    String heading = isAlone ? "h1" : "h2";
    html.append('<').append(heading).append(" class=\"title\">");
    String between = "";
    for (String line : lines) {
      html.append(between).append(HtmlText.of(line));
      between = "<br/>";
    }
    html.append("</").append(heading).append(">\n");
  }

  private void write(PaperParty party) {
    html.append("""
        <table class="facts">
        """);
    caption(party.title());
    html.append("""
        <colgroup><col/><col/></colgroup>
        <thead><tr><th colspan="2" scope="colgroup">""");
    html.append(HtmlText.of(party.title())).append("</th></tr></thead>\n");
    rows(party.facts());
    html.append("</table>\n");
  }

  /** What a table is about stands above it already; whoever hears the page hears it with the table. */
  private void caption(String words) {
    element("caption", "unseen", words);
  }

  private void facts(String style, String about, List<PaperFact> facts) {
    html.append("<table class=\"facts ").append(style).append("\">\n");
    caption(about);
    html.append("<colgroup><col/><col/></colgroup>\n");
    rows(facts);
    html.append("</table>\n");
  }

  private void rows(List<PaperFact> facts) {
    html.append("<tbody>\n");
    for (PaperFact fact : facts) {
      html.append("<tr><th scope=\"row\">").append(HtmlText.of(fact.name()));
      html.append("</th><td><div>");
      html.append(fact.value().map(HtmlText::of).orElse(BLANK)).append("</div></td></tr>\n");
    }
    html.append("</tbody>\n");
  }

  private void write(PaperSection section, PaperForm kind) {
    element(isAlone ? "h2" : "h3", "part", section.heading());
    if (section.content() instanceof PaperContent.Facts facts) {
      facts("section", section.heading(), facts.facts());
    } else if (section.content() instanceof PaperContent.Items items) {
      write(items);
    } else if (section.content() instanceof PaperContent.Table table) {
      write(table, section.heading(), kind);
    } else if (section.content() instanceof PaperContent.Curve curve) {
      html.append(CurvePicture.of(curve.axis(), curve.peak(), curve.words()));
    }
  }

  private void write(PaperContent.Items items) {
    if (items.items().isEmpty()) {
      element("p", "blank", BLANK);
      return;
    }
    html.append("<ol>\n");
    items.items().forEach(item -> element("li", "item", item));
    html.append("</ol>\n");
  }

  private void write(PaperContent.Table table, String about, PaperForm kind) {
    html.append("<table>\n");
    caption(about);
    html.append("<colgroup>");
    for (String column : table.columns()) {
      String width = TableSize.Width.of(column).name().toLowerCase(Locale.ROOT);
      html.append("<col class=\"").append(width).append("\"/>");
    }
    html.append("</colgroup>\n<thead><tr>");
    for (String column : table.columns()) {
      html.append("<th scope=\"col\">").append(HtmlText.of(column)).append("</th>");
    }
    html.append("</tr></thead>\n");
    RowGroup.of(table, TableSize.of(table, kind))
        .forEach(group -> write(group, table.columns().size()));
    html.append("</table>\n");
  }

  private void write(RowGroup group, int columns) {
    html.append("<tbody>\n");
    for (String heading : group.headings()) {
      html.append("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"");
      html.append(columns).append("\">");
      html.append(HtmlText.of(heading)).append("</th></tr>\n");
    }
    if (group.rows().isEmpty()) {
      html.append("<tr><td colspan=\"").append(columns).append("\">");
      html.append(BLANK).append("</td></tr>\n");
    }
    for (int row = 0; row < group.rows().size(); row++) {
      html.append(row > 0 ? "<tr class=\"more\">" : "<tr>");
      for (int column = 0; column < columns; column++) {
        int span = group.span(row, column);
        if (span > 0) {
          html.append(span > 1 ? "<td rowspan=\"" + span + "\">" : "<td>");
          group.rows().get(row).cells().get(column).forEach(this::line);
          html.append("</td>");
        }
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n");
  }

  private void line(String words) {
    html.append("<div>").append(HtmlText.of(words)).append("</div>");
  }

  private void write(PaperSignature signature) {
    html.append("<div>\n");
    element("p", "place", signature.placeAndDay());
    element("p", "capacity", signature.capacity());
    element("p", "note", signature.note().orElse(""));
    element("p", "name", signature.name());
    signature
        .number()
        .ifPresent(number -> element("p", "nip", number.title() + " " + number.value()));
    html.append("</div>\n");
  }

  private void element(String name, String style, String words) {
    html.append('<').append(name).append(" class=\"").append(style).append("\">");
    html.append(HtmlText.of(words)).append("</").append(name).append(">\n");
  }
}
