package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.LibraryVersion;
import id.skp.rules.message.Message;
import id.skp.testkit.cases.Scorecard;
import id.skp.testkit.cases.Scorecard.Count;
import id.skp.testkit.cases.Scorecard.Score;
import id.skp.testkit.cases.Scorecard.Table;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an auditor is shown of a run of cases. */
final class ScorecardPage {
  static final Text TITLE = Text.of("Kartu skor kasus", "Scorecard of the cases");

  private static final Text TRIED = Text.of("Yang diuji", "Tried");
  private static final Text PROGRAM = Text.of("program", "program");
  private static final Text LIBRARY = Text.of("Pustaka", "Library");
  private static final Text PASSED = Text.of("Lulus", "Passed");
  private static final Text FAILED = Text.of("Gagal", "Failed");
  private static final Text NOT_RUN = Text.of("Tidak dijalankan", "Not run");
  private static final Text LEFT = Text.of("{0} tidak dijalankan", "{0} not run");
  private static final Text NO_CASE = Text.of("tidak ada kasus", "no case");
  private static final Text NOT_TOLD = Text.of("Tidak disebut", "Not told");
  private static final Text BASES = Text.of("Dasar", "Basis");
  private static final Text TABLES = Text.of(
      "Tabel dan angka yang dipegang kasus yang lulus",
      "Tables and numbers held by the cases that passed");
  private static final Text CELLS = Text.of("sel", "cells");
  private static final Text BOUNDS = Text.of("angka", "numbers");
  private static final Text FIXED = Text.of("{0} tanpa nilai lain", "{0} without another value");
  private static final Text OPEN = Text.of("tidak dibedakan", "not told apart");
  private static final Text LEFT_OUT = Text.of("tidak ada", Scorecard.LEFT_OUT);
  private static final Text UNTOUCHED = Text.of("Tidak dipakai kasus yang lulus", "Not looked up");
  private static final Text NOT_PASSED = Text.of("Yang tidak lulus", "What did not pass");

  private final Scorecard card;
  private final Locale locale;

  private ScorecardPage(Scorecard card, Locale locale) {
    this.card = card;
    this.locale = locale;
  }

  static Page of(Scorecard card, Optional<String> program, Locale locale) {
    ScorecardPage page = new ScorecardPage(card, locale);
    List<Section> sections = new ArrayList<>(List.of(page.totals(program)));
    card.ruleSets().forEach(each -> page.add(each, sections));
    sections.add(page.notPassed());
    return new Page(locale, sections);
  }

  private Section totals(Optional<String> program) {
    String ruleSets =
        String.join(", ", card.ruleSets().stream().map(Score::ruleSet).toList());
    String tried =
        program.map(each -> PROGRAM.in(locale) + " '" + each + "', " + ruleSets).orElse(ruleSets);
    return new Section(
        TITLE.in(locale),
        new Facts(List.of(
            fact(TRIED, tried),
            fact(LIBRARY, "skp " + LibraryVersion.CURRENT),
            fact(PASSED, card.report().passed()),
            fact(FAILED, card.report().failed()),
            fact(NOT_RUN, card.report().notRun()))));
  }

  private void add(Score score, List<Section> sections) {
    List<Fact> rules = new ArrayList<>();
    score.fingerprint().ifPresent(each -> rules.add(fact(Page.FINGERPRINT, each)));
    score.rules().forEach((name, count) -> rules.add(new Fact(name, wording(count))));
    sections.add(section(score, Words.RULES, new Facts(rules)));

    List<Fact> bases = new ArrayList<>();
    score
        .bases()
        .forEach((basis, count) -> bases.add(new Fact(basis.label(locale), wording(count))));
    if (!isNone(score.withoutBasis())) {
      bases.add(fact(NOT_TOLD, wording(score.withoutBasis())));
    }
    sections.add(section(score, BASES, new Facts(bases)));

    List<Item> tables = new ArrayList<>(score.tables().stream().map(this::item).toList());
    if (!score.untouched().isEmpty()) {
      tables.add(new Item(UNTOUCHED.in(locale), List.of(String.join(", ", score.untouched()))));
    }
    sections.add(section(score, TABLES, new Items(tables)));
  }

  private Section section(Score score, Text heading, Section.Content content) {
    return new Section(score.ruleSet() + ": " + heading.in(locale), content);
  }

  private Item item(Table table) {
    List<String> held = new ArrayList<>();
    if (table.cells() > 0) {
      held.add(held(table.cellsHeld(), table.cells(), CELLS));
    }
    if (table.bounds() > 0) {
      held.add(held(table.boundsHeld(), table.bounds(), BOUNDS));
    }
    if (table.fixed() > 0) {
      held.add(Message.of(FIXED, table.fixed()).in(locale));
    }
    String all = held.isEmpty() ? "" : ": " + String.join(", ", held);
    return new Item(
        table.name() + all,
        table.open().isEmpty()
            ? List.of()
            : List.of(OPEN.in(locale) + ": " + Words.few(open(table), locale)));
  }

  private List<String> open(Scorecard.Table table) {
    String english = " -> " + Scorecard.LEFT_OUT;
    String said = " -> " + LEFT_OUT.in(locale);
    return table.open().stream()
        .map(each -> each.endsWith(english)
            ? each.substring(0, each.length() - english.length()) + said
            : each)
        .toList();
  }

  private String held(int held, int all, Text what) {
    return held + "/" + all + " " + what.in(locale);
  }

  private Section notPassed() {
    return new Section(
        NOT_PASSED.in(locale),
        Items.of(card.report().notPassed(locale).toList(), each -> new Item(each, List.of())));
  }

  private String wording(Count count) {
    if (isNone(count)) {
      return NO_CASE.in(locale);
    }
    String counts =
        Message.of(Words.PASSED_AND_FAILED, count.passed(), count.failed()).in(locale);
    return count.notRun() == 0
        ? counts
        : counts + ", " + Message.of(LEFT, count.notRun()).in(locale);
  }

  private static boolean isNone(Count count) {
    return count.passed() + count.failed() + count.notRun() == 0;
  }

  private Fact fact(Text name, Object value) {
    return new Fact(name.in(locale), String.valueOf(value));
  }
}
