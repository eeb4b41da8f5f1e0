package id.skp.testkit.cli;

import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperParty;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.PaperSignature;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a paper out as a report: below each other instead of in columns. */
final class PaperSheet {
  private static final String BLANK = "–";

  private PaperSheet() {}

  static Page of(Paper paper, Locale locale) {
    List<Section> sections = new ArrayList<>();
    String code = paper.kind().code().map(each -> "FORMAT " + each + " ").orElse("");
    sections.add(new Section(code + String.join(" ", paper.kind().title()), facts(paper.facts())));
    for (PaperParty party : paper.parties()) {
      sections.add(new Section(party.title(), facts(party.facts())));
    }
    paper.sections().forEach(each -> sections.add(section(each)));
    for (PaperSignature signature : paper.signatures()) {
      sections.add(new Section(
          signature.capacity(),
          facts(List.of(
              PaperFact.of("TEMPAT, TANGGAL", signature.placeAndDay()),
              PaperFact.of("NAMA", signature.name()),
              new PaperFact("TANDA TANGAN", signature.note())))));
    }
    return new Page(locale, sections, true);
  }

  private static Section section(PaperSection section) {
    if (section.content() instanceof PaperContent.Table table) {
      return new Section(section.heading(), new Items(items(table)));
    } else if (section.content() instanceof PaperContent.Items items) {
      return new Section(
          section.heading(),
          new Items(
              items.items().stream().map(each -> new Item(each, List.of())).toList()));
    } else if (section.content() instanceof PaperContent.Facts content) {
      return new Section(section.heading(), facts(content.facts()));
    } else if (section.content() instanceof PaperContent.Curve curve) {
      return new Section(section.heading(), new Lines(curve.words()));
    }
    throw new AssertionError(section);
  }

  private static List<Item> items(PaperContent.Table table) {
    List<Item> items = new ArrayList<>();
    for (PaperRow row : table.rows()) {
      if (row instanceof PaperRow.Heading heading) {
        items.add(new Item(heading.title(), List.of()));
      } else if (row instanceof PaperRow.Cells cells) {
        List<String> filled = filled(table.columns(), cells);
        if (cells.continues() && !items.isEmpty()) {
          Item above = items.remove(items.size() - 1);
          items.add(new Item(above.title(), join(above.details(), filled)));
        } else if (filled.isEmpty()) {
          items.add(new Item(BLANK, List.of()));
        } else {
          items.add(new Item(filled.get(0), filled.subList(1, filled.size())));
        }
      }
    }
    return items;
  }

  private static List<String> filled(List<String> columns, PaperRow.Cells row) {
    return IntStream.range(0, columns.size())
        .filter(i -> !row.cells().get(i).isEmpty())
        .mapToObj(i -> columns.get(i).replace('\n', ' ') + ": "
            + String.join("; ", row.cells().get(i)))
        .toList();
  }

  private static List<String> join(List<String> above, List<String> below) {
    return Stream.of(above, below).flatMap(List::stream).toList();
  }

  private static Facts facts(List<PaperFact> facts) {
    return new Facts(facts.stream()
        .map(fact -> new Fact(fact.name(), fact.value().orElse(BLANK)))
        .toList());
  }
}
