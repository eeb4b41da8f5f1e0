package id.skp.rules.form;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Prints forms as one HTML document: fit for A4, each form on a new page, landscape where its columns need the width, the
 * titles of the columns repeated on each page. It needs nothing else: no scripts, no resources. Everything is escaped, and the
 * document is well-formed XML too.
 */
public final class FormPage {
  private static final String BLANK = "–";
  private static final String BEGIN = """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>Formulir</title>
      <style>
      @page { size: A4; margin: 15mm; }
      @page wide { size: A4 landscape; margin: 12mm; }
      body { font: 10pt/1.35 Arial, "Liberation Sans", sans-serif; color: #000; margin: 0; }
      article { max-width: 180mm; margin: 8mm auto; }
      article.wide { max-width: 270mm; page: wide; }
      article + article { break-before: page; }
      h1 { font-size: 12pt; text-align: center; margin: 0 0 4mm; }
      h2 { font-size: 10pt; margin: 4mm 0 1mm; break-after: avoid; }
      .code { text-align: right; margin: 0; }
      table { width: 100%; border-collapse: collapse; }
      th, td { border: 1px solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
      td div { white-space: pre-line; }
      thead { display: table-header-group; }
      thead th { text-align: center; vertical-align: middle; background: #eee; white-space: pre-line; }
      tr { break-inside: avoid; }
      tr.more td:empty { border-top-style: hidden; }
      .no { width: 8mm; text-align: center; }
      .facts th { width: 30%; font-weight: normal; }
      .head td, .head th { border: 0; padding: .3mm 1.5mm; }
      .parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(75mm, 1fr)); gap: 3mm; margin-top: 2mm; }
      .parties table { height: 100%; }
      .parties table:nth-child(odd):last-child { grid-column: 1 / -1; }
      ol { margin: 0; padding-left: 7mm; }
      .signatures { display: flex; justify-content: space-between; gap: 8mm; margin-top: 8mm; break-inside: avoid; }
      .signatures div { flex: 1; text-align: center; }
      .signatures div:only-child { max-width: 75mm; margin-left: auto; }
      .signatures p { margin: 0; }
      .signatures .capacity { min-height: 2.7em; }
      .signatures .note { min-height: 18mm; display: flex; align-items: center; justify-content: center; }
      .signatures .name { font-weight: bold; text-decoration: underline; }
      footer { font-size: 7.5pt; color: #444; margin-top: 4mm; }
      @media print { article { max-width: none !important; margin: 0; } }
      </style>
      </head>
      <body>
      """;

  private final StringBuilder html = new StringBuilder(BEGIN);

  private FormPage() {}

  /**
   * Prints forms.
   *
   * @param forms the forms
   * @return the HTML document
   */
  public static String html(OfficialForm... forms) {
    return html(ImmutableList.copyOf(forms));
  }

  /**
   * Prints forms.
   *
   * @param forms the forms
   * @return the HTML document
   */
  public static String html(List<OfficialForm> forms) {
    FormPage page = new FormPage();
    forms.forEach(page::write);
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void write(OfficialForm form) {
    html.append(form.kind().isWide() ? "<article class=\"wide\">\n" : "<article>\n");
    form.kind().code().ifPresent(code -> element("p", "code", "FORMAT " + code));
    title(form.kind().title());
    facts("head", form.facts());
    if (!form.parties().isEmpty()) {
      html.append("<div class=\"parties\">\n");
      form.parties().forEach(this::write);
      html.append("</div>\n");
    }
    form.sections().forEach(this::write);
    if (!form.signatures().isEmpty()) {
      html.append("<div class=\"signatures\">\n");
      form.signatures().forEach(this::write);
      html.append("</div>\n");
    }
    form.kind()
        .source()
        .citations()
        .forEach(citation -> element("footer", "source", citation.toString()));
    html.append("</article>\n");
  }

  private void title(List<String> lines) {
    html.append("<h1>");
    String between = "";
    for (String line : lines) {
      html.append(between).append(HtmlText.of(line));
      between = "<br/>";
    }
    html.append("</h1>\n");
  }

  private void write(FormParty party) {
    html.append("<table class=\"facts\">\n<thead><tr><th colspan=\"2\">");
    html.append(HtmlText.of(party.title())).append("</th></tr></thead>\n");
    rows(party.facts());
    html.append("</table>\n");
  }

  private void facts(String style, List<FormFact> facts) {
    html.append("<table class=\"facts ").append(style).append("\">\n");
    rows(facts);
    html.append("</table>\n");
  }

  private void rows(List<FormFact> facts) {
    html.append("<tbody>\n");
    for (FormFact fact : facts) {
      html.append("<tr><th>").append(HtmlText.of(fact.name())).append("</th><td><div>");
      html.append(fact.value().map(HtmlText::of).orElse(BLANK)).append("</div></td></tr>\n");
    }
    html.append("</tbody>\n");
  }

  private void write(FormSection section) {
    element("h2", "heading", section.heading());
    if (section.content() instanceof FormContent.Facts facts) {
      facts("section", facts.facts());
    } else if (section.content() instanceof FormContent.Items items) {
      write(items);
    } else if (section.content() instanceof FormContent.Table table) {
      write(table);
    }
  }

  private void write(FormContent.Items items) {
    if (items.items().isEmpty()) {
      element("p", "blank", BLANK);
      return;
    }
    html.append("<ol>\n");
    items.items().forEach(item -> element("li", "item", item));
    html.append("</ol>\n");
  }

  private void write(FormContent.Table table) {
    html.append("<table>\n<thead><tr>");
    for (String column : table.columns()) {
      html.append(column.equals("NO") ? "<th class=\"no\">" : "<th>");
      html.append(HtmlText.of(column)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (FormRow row : table.rows()) {
      if (row instanceof FormRow.Heading heading) {
        html.append("<tr><th colspan=\"").append(table.columns().size()).append("\">");
        html.append(HtmlText.of(heading.title())).append("</th></tr>\n");
      } else if (row instanceof FormRow.Cells cells) {
        write(cells);
      }
    }
    html.append("</tbody>\n</table>\n");
  }

  private void write(FormRow.Cells row) {
    html.append(row.continues() ? "<tr class=\"more\">" : "<tr>");
    for (List<String> cell : row.cells()) {
      html.append("<td>");
      cell.forEach(line -> html.append("<div>").append(HtmlText.of(line)).append("</div>"));
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  private void write(FormSignature signature) {
    html.append("<div>\n");
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
