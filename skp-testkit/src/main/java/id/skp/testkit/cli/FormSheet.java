package id.skp.testkit.cli;

import id.skp.rules.form.FormContent;
import id.skp.rules.form.FormFact;
import id.skp.rules.form.FormParty;
import id.skp.rules.form.FormRow;
import id.skp.rules.form.FormSection;
import id.skp.rules.form.FormSignature;
import id.skp.rules.form.OfficialForm;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Lays a form out as a report: below each other instead of in columns. */
final class FormSheet {
  private static final String BLANK = "–";

  private FormSheet() {}

  static Page of(OfficialForm form, Locale locale) {
    List<Section> sections = new ArrayList<>();
    String code = form.kind().code().map(each -> "FORMAT " + each + " ").orElse("");
    sections.add(new Section(code + String.join(" ", form.kind().title()), facts(form.facts())));
    for (FormParty party : form.parties()) {
      sections.add(new Section(party.title(), facts(party.facts())));
    }
    form.sections().forEach(each -> sections.add(section(each)));
    for (FormSignature signature : form.signatures()) {
      sections.add(new Section(
          signature.capacity(),
          facts(List.of(
              FormFact.of("NAMA", signature.name()),
              new FormFact("TANDA TANGAN", signature.note())))));
    }
    return new Page(locale, sections);
  }

  private static Section section(FormSection section) {
    if (section.content() instanceof FormContent.Table table) {
      return new Section(
          section.heading(),
          new Items(table.rows().stream().map(row -> item(table.columns(), row)).toList()));
    } else if (section.content() instanceof FormContent.Items items) {
      return new Section(
          section.heading(),
          new Items(
              items.items().stream().map(each -> new Item(each, List.of())).toList()));
    } else if (section.content() instanceof FormContent.Facts content) {
      return new Section(section.heading(), facts(content.facts()));
    }
    throw new AssertionError(section);
  }

  private static Item item(List<String> columns, FormRow row) {
    if (row instanceof FormRow.Heading heading) {
      return new Item(heading.title(), List.of());
    }
    List<List<String>> cells = ((FormRow.Cells) row).cells();
    List<String> filled = IntStream.range(0, columns.size())
        .filter(i -> !cells.get(i).isEmpty())
        .mapToObj(i -> columns.get(i) + ": " + String.join("; ", cells.get(i)))
        .toList();
    return filled.isEmpty()
        ? new Item(BLANK, List.of())
        : new Item(filled.get(0), filled.subList(1, filled.size()));
  }

  private static Facts facts(List<FormFact> facts) {
    return new Facts(facts.stream()
        .map(fact -> new Fact(fact.name(), fact.value().orElse(BLANK)))
        .toList());
  }
}
