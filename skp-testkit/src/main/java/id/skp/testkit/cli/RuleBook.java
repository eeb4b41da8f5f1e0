package id.skp.testkit.cli;

import static id.skp.testkit.cli.HtmlPage.escaped;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.people.Institution;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.message.Message;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.permenpanrb6of2022.DistributionGuide;
import id.skp.testkit.cases.Case;
import id.skp.testkit.internal.JsonLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The book of rules: pages in HTML that need nothing else, made of the rule sets themselves. Each rule with what it is given and
 * gives, its parameters drawn, sources with their strength, open questions, worked cases and what depends on it; the same by the
 * articles of the law; a register of the questions that the law leaves open; and a search that needs no server.
 */
final class RuleBook {
  private static final Pattern OTHER_SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Text TITLE =
      Text.of("Buku aturan kinerja ASN", "The book of performance rules");
  private static final Text CONTENTS = Text.of("Daftar isi", "Contents");
  private static final Text ARTICLES = Text.of("Menurut pasal", "By article");
  private static final Text QUESTIONS = Text.of("Pertanyaan terbuka", "Open questions");
  private static final Text FINDINGS = Text.of("Temuan menurut topik", "Findings by topic");
  private static final Text ABOUT_FINDINGS = Text.of(
      "Yang dapat ditemukan dalam dokumen, menurut topiknya; \u2026 mewakili nilai dari dokumen. Temuan tidak menghalangi apa pun.",
      "What may be found in documents, by what it is about; \u2026 stands for a value of the document. A finding blocks nothing.");
  private static final String FINDINGS_PAGE = "findings.html";
  private static final Text SEVERITY = Text.of("Tingkat", "Severity");
  private static final Text ABOUT_QUESTIONS = Text.of(
      "Yang dibiarkan terbuka oleh hukum, pilihan bacaannya, dan parameter, aturan atau temuan yang menjawabnya. Jawaban lain"
          + " diberikan suatu varian.",
      "What the law leaves open, the readings, and the parameter, rule or finding that answers it. A variant gives another answer.");
  private static final Text SEARCH = Text.of("Cari", "Search");
  private static final Text OTHER = Text.of("English", "Bahasa Indonesia");
  private static final Text SKIP = Text.of("Ke isi", "To the content");
  private static final Text GIVEN = Text.of("Masukan", "Given");
  private static final Text OUTCOME = Text.of("Keluaran", "Outcome");
  private static final Text SOURCE = Text.of("Sumber", "Source");
  private static final Text STRENGTH = Text.of("kekuatan {0} dari {1}", "strength {0} of {1}");
  private static final Text STRENGTHS = Text.of("Kekuatan sumber", "How strong a source is");
  private static final Text ABOUT_STRENGTHS = Text.of(
      "Setiap angka, pilihan, dan aturan menyebut sumbernya dan seberapa kuat sumber itu, dari 7 yang terkuat sampai 1. Suatu hasil"
          + " sekuat sumber terlemah yang mendasarinya.",
      "Each number, choice and rule names its source and how strong it is, from 7, the strongest, to 1. A result is as strong as the"
          + " weakest source that it rests on.");
  private static final Map<Basis, Text> ABOUT_BASES = Map.of(
      Basis.REGULATION_TEXT,
      Text.of(
          "kata-kata atau angka tercetak peraturan itu sendiri",
          "the regulation's own words or printed figures"),
      Basis.PARENT_REGULATION,
      Text.of("PP 30/2019, yang dilaksanakannya", "PP 30/2019, which it carries out"),
      Basis.CIRCULAR,
      Text.of(
          "surat edaran, atau peraturan BKN yang melaksanakan aturan itu",
          "a circular, or a regulation of BKN that carries the rule out"),
      Basis.PRACTICE,
      Text.of(
          "dua atau lebih sistem pemerintah yang terpisah, atau bahan pelatihan resmi, sepakat",
          "two or more independent government systems, or official training material, agree"),
      Basis.SINGLE_PRACTICE,
      Text.of("satu sistem pemerintah melakukannya", "one government system does so"),
      Basis.INFERRED,
      Text.of("dihitung dari angka tercetak", "arithmetic from printed figures"),
      Basis.OUR_READING,
      Text.of(
          "tidak ditemukan sumber: pilihan pustaka ini yang dicatat, dapat diganti varian",
          "nothing was found: a documented choice of this library, which a variant can replace"));
  private static final Text QUESTION = Text.of("Pertanyaan terbuka", "Open question");
  private static final Text ANSWERED_BY = Text.of("Dijawab oleh", "Answered by");
  private static final Text READS = Text.of("Parameter yang dibaca", "Parameters read");
  private static final Text ASKS = Text.of("Aturan yang ditanya", "Rules asked");
  private static final Text ASKED_BY = Text.of("Yang bergantung padanya", "What depends on it");
  private static final Text CASES = Text.of("Kasus ({0} dari {1})", "Worked cases ({0} of {1})");
  private static final Text WORKED_CASES = Text.of("Kasus", "Worked cases");
  private static final Text ALL_CASES = Text.of("Semua kasus ({0})", "All cases ({0})");
  private static final Text FURTHER_CASES = Text.of("{0} kasus yang lain", "further cases: {0}");
  private static final Text CASE_OF_BASE = Text.of(
      "Kasus ini milik dasarnya; di sini hasilnya lain karena varian:",
      "This is a case of the base; here it comes out otherwise because of the variant:");
  private static final Text EXPECTED = Text.of("yang diharapkan", "expected");
  private static final Text CASE = Text.of("kasus", "case");
  private static final Text WORKED_OUT =
      Text.of("Cara memperolehnya, kasus {0}", "How it is reached, case {0}");
  private static final Text DIFFERENCES = Text.of("Perbedaan dari {0}", "Differences from {0}");
  private static final Text CURVE = Text.of(
      "Puncak kurva pada {0}; bahan pertimbangan, bukan kuota",
      "The curve is highest at {0}; a consideration, no quota");

  /** What tells a page of a book, which the next book in the same folder may take the place of. */
  static final String MARK = "<meta name=\"generator\" content=\"skp rules --book\">";

  private static final int MOST_CASES = 4;
  private static final int LONGEST = 280;

  private static final String SCRIPT = """
      const box = document.getElementById('search');
      const entries = [...document.querySelectorAll('#entries li')];
      box.addEventListener('input', () => {
        const words = box.value.toLowerCase().split(' ').filter(Boolean);
        let shown = 0;
        for (const each of entries) {
          const text = each.textContent.toLowerCase();
          each.hidden = !words.every(word => text.includes(word));
          shown += each.hidden ? 0 : 1;
        }
        document.getElementById('shown').textContent = shown + ' / ' + entries.length;
      });
      """;

  /** After these a line of JSON may go on in the next. */
  private static final Pattern BETWEEN_MEMBERS = Pattern.compile("[,:\\[{](?! )");

  private static final String STYLE = """
      <style>
      @page { size: A4; margin: 18mm; }
      body { font: 11pt/1.5 "Noto Serif", Georgia, serif; color: #1a1a1a; background: #fff; max-width: 58rem; margin: 0 auto; padding: 1rem; }
      nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3em 1.2em; padding: 0; }
      a { color: #00419d; } a:focus, input:focus, [tabindex]:focus { outline: 3px solid #00419d; }
      .skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
      h1 { font-size: 1.6em; } h2 { font-size: 1.25em; border-bottom: 1px solid #777; margin-top: 2em; } h3, h4 { font-size: 1.05em; margin: 1.6em 0 .3em; }
      section { break-inside: avoid-page; } section:target, li:target { background: #fff6d6; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1.2em; } dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
      .wide { overflow-x: auto; } table { border-collapse: collapse; margin: .5em 0; font-size: .92em; } caption { text-align: left; color: #444; }
      th, td { border: 1px solid #999; padding: .2em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; } th { background: #eee; font-weight: 600; }
      .quadrant td { width: 9em; height: 3.4em; text-align: center; vertical-align: middle; font-weight: 600; }
      .p-SANGAT_BAIK { background: #b9dfc0; } .p-BAIK { background: #dff0d8; } .p-CUKUP, .p-BUTUH_PERBAIKAN { background: #fdf0c0; } .p-KURANG { background: #fbd9c4; } .p-SANGAT_KURANG { background: #f4bcbc; }
      svg { display: block; width: 100%; max-width: 42rem; margin: .5em 0; } svg text { font: 11px sans-serif; text-anchor: middle; fill: #1a1a1a; }
      svg rect { fill: #d5e2f3; } svg rect.b1 { fill: #eef3fa; } svg rect.peak { fill: #9db9dd; } svg rect.band { stroke: #555; } svg path { fill: none; stroke: #1a1a1a; } svg path.line, svg path.curve { stroke-width: 2; }
      figure { margin: 0; } figcaption { font-size: .9em; color: #444; }
      pre { font: 9pt/1.4 "Noto Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; } code { overflow-wrap: anywhere; } th code, td code { overflow-wrap: inherit; }
      .value { font-weight: 600; } #entries { columns: 2; } input { font: inherit; padding: .3em; width: 20rem; max-width: 100%; }
      small { font-weight: 400; } .beside { display: flex; flex-wrap: wrap; gap: 0 1.5rem; } .beside > * { flex: 1 1 18rem; max-width: 100%; } .beside .quadrant td { width: auto; } .code { color: #444; font-size: .9em; }
      @media print { nav, .skip, .search { display: none; } table { font-size: .72em; } td, th { padding: .2em .3em; } .cases { table-layout: fixed; width: 100%; } body { max-width: none; padding: 0; } details::details-content { content-visibility: visible; block-size: auto; } details:not([open]) > *:not(summary) { display: block; } }
      </style>
      """;

  private final List<RuleSet> ruleSets;
  private final Locale locale;
  private final boolean whole;
  private final Map<RuleSet, BookRelations> relations;
  private final StringBuilder html = new StringBuilder();

  private RuleBook(
      List<RuleSet> ruleSets, Locale locale, boolean whole, Map<RuleSet, BookRelations> relations) {
    this.ruleSets = ruleSets;
    this.locale = locale;
    this.whole = whole;
    this.relations = relations;
  }

  private BookRelations relationsOf(RuleSet ruleSet) {
    return Objects.requireNonNull(relations.get(ruleSet));
  }

  /** Returns a rule set on one page, which is no part of a book. */
  static String page(RuleSet ruleSet, Locale locale) {
    return new RuleBook(List.of(ruleSet), locale, false, relations(List.of(ruleSet)))
        .ruleSet(ruleSet);
  }

  /** Returns what two rule sets differ in on one page, which is no part of a book. */
  static String page(RuleSet ruleSet, RuleSet other, Locale locale) {
    RuleBook book = new RuleBook(List.of(ruleSet), locale, false, Map.of());
    return book.differences(ruleSet, other);
  }

  /** Returns the files of the book in both languages, by their names with the folder of the language. */
  static Map<String, String> files(List<RuleSet> ruleSets) {
    Map<RuleSet, BookRelations> relations = relations(ruleSets);
    Map<String, String> files = new LinkedHashMap<>();
    for (Locale each : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      new RuleBook(ruleSets, each, true, relations)
          .files()
          .forEach((name, page) -> files.put(each.getLanguage() + "/" + name, page));
    }
    return files;
  }

  private static Map<RuleSet, BookRelations> relations(List<RuleSet> ruleSets) {
    Map<RuleSet, BookRelations> relations = new LinkedHashMap<>();
    ruleSets.forEach(each -> relations.put(each, BookRelations.of(each)));
    return relations;
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("index.html", index());
    files.put(FINDINGS_PAGE, findings());
    files.put("questions.html", questions());
    for (RuleSet each : ruleSets) {
      files.put(each.id() + ".html", ruleSet(each));
      files.put(each.id() + "-articles.html", articles(each));
      files.put(each.id() + "-cases.html", allCases(each));
      other(each).ifPresent(other -> files.put(difference(each), differences(each, other)));
    }
    return files;
  }

  /** A variant is held against its base, a regulation against the one before it. */
  private Optional<RuleSet> other(RuleSet ruleSet) {
    return ruleSet
        .base()
        .or(() -> ruleSets.stream()
            .filter(each ->
                each.base().isEmpty() && !each.isFoundByIdOnly() && !ruleSet.isFoundByIdOnly())
            .filter(each -> each.validity().from().isBefore(ruleSet.validity().from()))
            .reduce(
                (one, next) -> next.validity().from().isAfter(one.validity().from()) ? next : one));
  }

  private static String difference(RuleSet ruleSet) {
    return ruleSet.id() + "-differences.html";
  }

  private String index() {
    begin(TITLE.in(locale), "index.html", true);
    for (RuleSet each : ruleSets) {
      heading("h2", each.id());
      overview(each);
    }
    heading("h2", SEARCH.in(locale));
    html.append("<p class=\"search\"><label for=\"search\">").append(SEARCH.in(locale));
    html.append(
        "</label> <input id=\"search\" type=\"search\"> <span id=\"shown\" role=\"status\"></span></p>\n");
    html.append("<ul id=\"entries\">\n");
    for (RuleSet each : ruleSets) {
      each.rules().forEach(rule -> entry(each, "rule-" + rule.name(), rule.name(), rule.title()));
      each.parameters()
          .forEach(one -> entry(each, "parameter-" + one.name(), one.name(), one.title()));
      each.findingKinds()
          .forEach(one -> entry(each, "finding-" + one.code(), one.code(), one.wordingInList()));
    }
    for (RuleSet each : ruleSets) {
      byArticle(each)
          .values()
          .forEach(articles -> articles
              .keySet()
              .forEach(
                  article -> item(link(each.id() + "-articles.html#" + anchor(article), article)
                      + " (" + line(each.id()) + ")")));
    }
    questionsById()
        .forEach((id, answers) -> item(link("questions.html#" + id, id) + " "
            + text(answers.get(0).question().question())));
    html.append("</ul>\n");
    strengths();
    html.append("<script>").append(SCRIPT).append("</script>\n");
    return end(ruleSets);
  }

  /** What the numbers beside sources mean. */
  private void strengths() {
    html.append("<section id=\"strength\">\n");
    heading("h2", STRENGTHS.in(locale));
    html.append("<p>").append(text(ABOUT_STRENGTHS)).append("</p>\n<dl>\n");
    for (Basis each : Basis.values()) {
      fact(
          strength(each) + ": " + each.label(locale),
          text(Objects.requireNonNull(ABOUT_BASES.get(each))));
    }
    html.append("</dl>\n</section>\n");
  }

  private static long strength(Basis basis) {
    return 1
        + Stream.of(Basis.values()).filter(each -> each.isWeakerThan(basis)).count();
  }

  private void entry(RuleSet ruleSet, String anchor, String name, Text title) {
    item(link(ruleSet.id() + ".html#" + anchor, name) + " " + text(title) + " ("
        + line(ruleSet.id()) + ")");
  }

  private void overview(RuleSet ruleSet) {
    html.append("<dl>\n");
    fact(
        Words.REGULATION.in(locale),
        line(ruleSet.regulation().id() + ", " + ruleSet.regulation().title()));
    fact(Words.IN_FORCE.in(locale), line(ruleSet.validity().label(locale)));
    if (!ruleSet.institutions().isEmpty()) {
      fact(
          Words.FOR.in(locale),
          line(ruleSet.institutions().stream()
              .map(Institution::name)
              .collect(Collectors.joining(", "))));
    }
    if (!ruleSet.baseIds().isEmpty()) {
      fact(Words.BASED_ON.in(locale), line(String.join(", ", ruleSet.baseIds())));
    }
    fact(Words.RULES.in(locale), String.valueOf(ruleSet.rules().size()));
    fact(Words.PARAMETERS.in(locale), String.valueOf(ruleSet.parameters().size()));
    if (whole) {
      List<String> pages = new ArrayList<>(List.of(
          link(ruleSet.id() + ".html", ruleSet.id()),
          link(ruleSet.id() + "-articles.html", ARTICLES.in(locale)),
          link(ruleSet.id() + "-cases.html", WORKED_CASES.in(locale))));
      other(ruleSet)
          .ifPresent(other -> pages.add(
              link(difference(ruleSet), Message.of(DIFFERENCES, other.id()).in(locale))));
      fact(CONTENTS.in(locale), String.join(", ", pages));
    }
    html.append("</dl>\n");
  }

  private String ruleSet(RuleSet ruleSet) {
    begin(ruleSet.id() + ": " + ruleSet.regulation().title(), ruleSet.id() + ".html", false);
    overview(ruleSet);
    heading("h2", Words.RULES.in(locale));
    byTopic("topic", 3, BookTopic.of(ruleSet), each -> rule(ruleSet, each));
    heading("h2", Words.PARAMETERS.in(locale));
    byTopic(
        "parameters",
        3,
        BookTopic.of(ruleSet, relationsOf(ruleSet)),
        each -> parameter(ruleSet, each));
    heading("h2", Words.FINDINGS.in(locale));
    byTopic("findings", 3, BookTopic.of(ruleSet.findingKinds().stream()), this::finding);
    if (!whole) {
      heading("h2", QUESTIONS.in(locale));
      questionList(3);
      strengths();
    }
    return end(List.of(ruleSet));
  }

  /** Tells things by what they are about, after the list of these. */
  private <T> void byTopic(
      String kind, int level, Map<BookTopic, List<T>> topics, Consumer<T> tell) {
    html.append("<ul>\n");
    topics.forEach((topic, all) ->
        item(link("#" + topic.anchor(kind), topic.label(locale)) + " (" + all.size() + ")"));
    html.append("</ul>\n");
    topics.forEach((topic, all) -> {
      html.append("<h" + level + " id=\"").append(topic.anchor(kind)).append("\">");
      html.append(line(topic.label(locale))).append("</h" + level + ">\n");
      all.forEach(tell);
    });
  }

  private void finding(FindingKind kind) {
    section("h4", "finding-" + kind.code(), kind.code(), kind.wordingInList());
    html.append("<dl>\n");
    fact(SEVERITY.in(locale), line(kind.severity().label(locale)));
    html.append("</dl>\n");
    source(kind.source());
    html.append("</section>\n");
  }

  /** All findings by what they are about: the same words of several rule sets once. */
  private String findings() {
    begin(FINDINGS.in(locale), FINDINGS_PAGE, false);
    html.append("<p>").append(text(ABOUT_FINDINGS)).append("</p>\n");
    Map<String, FindingKind> kinds = new LinkedHashMap<>();
    Map<String, Set<String>> links = new LinkedHashMap<>();
    for (RuleSet ruleSet : ruleSets) {
      for (FindingKind each : ruleSet.findingKinds()) {
        String told = each.code() + " " + each.wordingInList().in(locale);
        kinds.putIfAbsent(told, each);
        links
            .computeIfAbsent(told, one -> new LinkedHashSet<>())
            .add(link(ruleSet.id() + ".html#finding-" + each.code(), ruleSet.id()));
      }
    }
    byTopic("findings", 2, BookTopic.of(kinds.values().stream()), each -> {
      String words = each.wordingInList().in(locale);
      html.append("<p><code>").append(line(each.code())).append("</code> (");
      html.append(line(each.severity().label(locale))).append("): ").append(line(words));
      html.append(" <span class=\"code\">")
          .append(String.join(", ", Objects.requireNonNull(links.get(each.code() + " " + words))))
          .append("</span></p>\n");
    });
    return end(ruleSets);
  }

  private void rule(RuleSet ruleSet, Rule<?, ?> rule) {
    BookRelations relation = relationsOf(ruleSet);
    section("h4", "rule-" + rule.name(), rule.name(), rule.title());
    html.append(relation.inputsOf(rule).html(locale)).append("<dl>\n");
    fact(
        OUTCOME.in(locale),
        rule.key().output().fields().stream()
            .map(each -> "<code>" + line(each) + "</code>")
            .collect(Collectors.joining(", ")));
    links(READS, relation.parametersOf(rule.name()), "#parameter-");
    links(ASKS, relation.rulesOf(rule.name()), "#rule-");
    links(ASKED_BY, relation.askersOf(rule.name()), "#rule-");
    html.append("</dl>\n");
    source(rule.legalSource());
    cases(ruleSet, rule.name());
    html.append("</section>\n");
  }

  private void cases(RuleSet ruleSet, String rule) {
    BookRelations relation = relationsOf(ruleSet);
    List<Case> all = relation.casesOf(rule);
    if (all.isEmpty()) {
      return;
    }
    List<Case> shown = all.stream().limit(MOST_CASES).toList();
    table(rule + ": " + Message.of(CASES, shown.size(), all.size()).in(locale), shown, relation);
    if (all.size() > shown.size()) {
      if (whole) {
        html.append("<p>")
            .append(link(
                ruleSet.id() + "-cases.html#cases-" + rule,
                Message.of(ALL_CASES, all.size()).in(locale)))
            .append("</p>\n");
      } else {
        html.append("<details>\n<summary>")
            .append(line(Message.of(FURTHER_CASES, all.size() - shown.size()).in(locale)))
            .append("</summary>\n");
        table(
            rule + ": " + Message.of(FURTHER_CASES, all.size() - shown.size()).in(locale),
            all.subList(shown.size(), all.size()),
            relation);
        html.append("</details>\n");
      }
    }
    for (BookRelations.WorkedOut each : relation.workedOut(rule)) {
      html.append("<details>\n<summary>")
          .append(line(Message.of(WORKED_OUT, each.worked().id()).in(locale)));
      html.append("</summary>\n<pre>")
          .append(escaped(PlainText.lines(
              InvalidValueException.withoutNumbersOfPersons(each.trace().toText(locale)))));
      html.append("</pre>\n</details>\n");
    }
  }

  private void table(String caption, List<Case> cases, BookRelations relation) {
    html.append(BookTable.open("cases", caption)).append("<thead><tr>");
    for (Text each : List.of(CASE, GIVEN, EXPECTED)) {
      html.append("<th scope=\"col\">").append(each.in(locale)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Case each : cases) {
      html.append("<tr><th scope=\"row\">").append(line(each.id())).append(": ");
      html.append(told(each, relation));
      html.append("</th><td><code>").append(json(JsonLine.of(each.given())));
      html.append("</code></td><td><code>")
          .append(json(each.expectation().text().in(locale)));
      html.append("</code>");
      relation
          .otherwise(each)
          .ifPresent(here -> html.append("<p>")
              .append(text(CASE_OF_BASE))
              .append(" <code>")
              .append(json(here.in(locale)))
              .append("</code></p>"));
      html.append("</td></tr>\n");
    }
    html.append(BookTable.CLOSE);
  }

  /** All worked cases of a rule set, by its rules. */
  private String allCases(RuleSet ruleSet) {
    BookRelations relation = relationsOf(ruleSet);
    begin(ruleSet.id() + ": " + WORKED_CASES.in(locale), ruleSet.id() + "-cases.html", false);
    for (Rule<?, ?> each : ruleSet.rules()) {
      List<Case> cases = relation.casesOf(each.name());
      if (!cases.isEmpty()) {
        html.append("<section id=\"cases-").append(escaped(each.name())).append("\">\n<h2>");
        html.append(link(ruleSet.id() + ".html#rule-" + each.name(), each.name()));
        html.append(": ").append(text(each.title())).append("</h2>\n");
        table(each.name() + ": " + Message.of(ALL_CASES, cases.size()).in(locale), cases, relation);
        html.append("</section>\n");
      }
    }
    return end(List.of(ruleSet));
  }

  /** Tells what a case is about: in English by its title, otherwise by what the rule set makes of it in the reader's words. */
  private String told(Case worked, BookRelations relation) {
    String title = line(worked.title());
    if (locale.equals(Text.ENGLISH) && !title.isEmpty()) {
      return title;
    }
    return line(relation.toSentence(worked, locale));
  }

  private static String json(String text) {
    return BETWEEN_MEMBERS.matcher(line(cut(text))).replaceAll("$0<wbr>");
  }

  private static String cut(String text) {
    String told = InvalidValueException.withoutNumbersOfPersons(text);
    return told.length() > LONGEST ? told.substring(0, LONGEST) + "\u2026" : told;
  }

  private void parameter(RuleSet ruleSet, Parameter<?> parameter) {
    section("h4", "parameter-" + parameter.name(), parameter.name(), parameter.title());
    if (parameter.value() instanceof DistributionGuide guide) {
      guide.patterns().forEach((organisation, pattern) -> {
        html.append("<p>").append(text(organisation.label())).append("</p>\n");
        html.append(curve(pattern.dominant()));
      });
    }
    html.append(BookTable.of(parameter, locale));
    html.append("<dl>\n");
    links(ASKED_BY, relationsOf(ruleSet).readersOf(parameter.name()), "#rule-");
    html.append("</dl>\n");
    source(parameter.legalSource());
    html.append("</section>\n");
  }

  private String curve(PerformancePredicate peak) {
    List<String> axis = Stream.of(PerformancePredicate.values())
        .filter(each -> each != PerformancePredicate.CUKUP)
        .sorted(Comparator.reverseOrder())
        .map(each -> each.label(locale))
        .toList();
    return new PaperContent.Curve(axis, Optional.of(peak.label(locale)))
        .picture(Message.of(CURVE, peak).in(locale));
  }

  private String articles(RuleSet ruleSet) {
    begin(ruleSet.id() + ": " + ARTICLES.in(locale), ruleSet.id() + "-articles.html", false);
    byArticle(ruleSet).forEach((regulation, articles) -> {
      heading("h2", regulation);
      articles.forEach((article, entries) -> {
        html.append("<h3 id=\"").append(anchor(article)).append("\">").append(line(article));
        html.append("</h3>\n");
        html.append("<ul>\n");
        entries.forEach(this::item);
        html.append("</ul>\n");
      });
    });
    return end(List.of(ruleSet));
  }

  private static String anchor(String article) {
    return "article-" + escaped(OTHER_SIGN.matcher(article).replaceAll("-"));
  }

  /** Returns what rests on each place of the law, by the regulation. */
  private Map<String, Map<String, Set<String>>> byArticle(RuleSet ruleSet) {
    Map<String, Map<String, Set<String>>> byRegulation = new TreeMap<>();
    String page = ruleSet.id() + ".html#";
    for (Rule<?, ?> each : ruleSet.rules()) {
      cite(
          each.legalSource(),
          link(page + "rule-" + each.name(), each.name()) + " " + text(each.title()),
          byRegulation);
    }
    for (Parameter<?> each : ruleSet.parameters()) {
      cite(
          each.legalSource(),
          link(page + "parameter-" + each.name(), each.name()) + " " + text(each.title()),
          byRegulation);
    }
    for (FindingKind each : ruleSet.findingKinds()) {
      cite(
          each.source(),
          link(page + "finding-" + each.code(), each.code()) + " " + text(each.wordingInList()),
          byRegulation);
    }
    return byRegulation;
  }

  private static void cite(
      LegalSource source, String entry, Map<String, Map<String, Set<String>>> byRegulation) {
    for (Citation each : source.citations()) {
      String citation = each.toString();
      int end = citation.indexOf(", ");
      byRegulation
          .computeIfAbsent(end < 0 ? citation : citation.substring(0, end), one -> new TreeMap<>())
          .computeIfAbsent(citation, one -> new LinkedHashSet<>())
          .add(entry);
    }
  }

  private String questions() {
    begin(QUESTIONS.in(locale), "questions.html", false);
    html.append("<p>").append(text(ABOUT_QUESTIONS)).append("</p>\n");
    questionList(2);
    return end(ruleSets);
  }

  private void questionList(int level) {
    questionsById().forEach((id, answers) -> {
      html.append("<section id=\"").append(escaped(id)).append("\">\n");
      heading("h" + level, id);
      answers.stream()
          .map(each -> text(each.question().question()))
          .distinct()
          .forEach(each -> html.append("<p>").append(each).append("</p>\n"));
      html.append("<dl>\n");
      fact(
          ANSWERED_BY.in(locale),
          answers.stream().map(Answer::html).distinct().collect(Collectors.joining("<br>\n")));
      html.append("</dl>\n</section>\n");
    });
  }

  /**
   * What answers an open question.
   *
   * @param question the question
   * @param html a link to it, with its value
   */
  private record Answer(OpenQuestion question, String html) {}

  private Map<String, List<Answer>> questionsById() {
    Map<String, List<Answer>> all = new TreeMap<>();
    for (RuleSet ruleSet : ruleSets) {
      String page = whole ? ruleSet.id() + ".html" : "";
      Function<String, String> link =
          anchor -> link(page + "#" + anchor, anchor.substring(anchor.indexOf('-') + 1)) + " ("
              + line(ruleSet.id()) + ")";
      for (Parameter<?> each : ruleSet.parameters()) {
        answer(
            each.legalSource(),
            link.apply("parameter-" + each.name()) + ": "
                + line(cut(RuleSetPage.value(each, locale))),
            all);
      }
      ruleSet
          .rules()
          .forEach(each -> answer(each.legalSource(), link.apply("rule-" + each.name()), all));
      ruleSet
          .findingKinds()
          .forEach(each -> answer(each.source(), link.apply("finding-" + each.code()), all));
    }
    return all;
  }

  private static void answer(LegalSource source, String html, Map<String, List<Answer>> all) {
    source
        .openQuestion()
        .ifPresent(each ->
            all.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(new Answer(each, html)));
  }

  private String differences(RuleSet ruleSet, RuleSet other) {
    begin(DifferencesPage.title(ruleSet, other, locale), difference(ruleSet), false);
    html.append(BookDifferences.of(ruleSet, other, 2, locale));
    return end(List.of(ruleSet, other));
  }

  private void source(LegalSource source) {
    html.append("<dl>\n");
    String told =
        Message.of(STRENGTH, strength(source.basis()), Basis.values().length).in(locale);
    String citations = source.citations().stream()
        .map(each -> line(each.toString()))
        .collect(Collectors.joining("; "));
    fact(
        SOURCE.in(locale),
        citations + (citations.isEmpty() ? "(" : " (")
            + line(source.basis().label(locale)) + ", "
            + link((whole ? "index.html" : "") + "#strength", told) + ")");
    source
        .openQuestion()
        .ifPresent(each -> fact(
            QUESTION.in(locale),
            link((whole ? "questions.html#" : "#") + each.id(), each.id()) + ": "
                + text(each.question())));
    html.append("</dl>\n");
  }

  private void links(Text name, Collection<String> targets, String anchor) {
    if (!targets.isEmpty()) {
      fact(
          name.in(locale),
          targets.stream()
              .map(each -> link(anchor + each, each))
              .collect(Collectors.joining(", ")));
    }
  }

  private void section(String heading, String id, String name, Text title) {
    html.append("<section id=\"").append(escaped(id)).append("\">\n<").append(heading);
    html.append("><code>").append(line(name)).append("</code>: ").append(text(title));
    html.append("</").append(heading).append(">\n");
  }

  private void fact(String name, String value) {
    html.append("<dt>").append(line(name)).append("</dt>\n<dd>").append(value).append("</dd>\n");
  }

  private void item(String content) {
    html.append("<li>").append(content).append("</li>\n");
  }

  private void heading(String element, String words) {
    html.append('<')
        .append(element)
        .append('>')
        .append(line(words))
        .append("</")
        .append(element)
        .append(">\n");
  }

  private static String link(String target, String words) {
    return "<a href=\"" + escaped(target) + "\">" + line(words) + "</a>";
  }

  private String text(Text text) {
    return line(text.in(locale));
  }

  private static String line(String words) {
    return HtmlPage.line(words.strip());
  }

  private void begin(String title, String file, boolean searched) {
    html.setLength(0);
    String head = HtmlPage.HEAD;
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(locale.getLanguage())
        .append("\">\n<head>\n");
    html.append(MARK).append('\n');
    html.append(
        searched
            ? head.replace(
                "default-src 'none';", "default-src 'none'; script-src 'sha256-" + hash() + "';")
            : head);
    html.append("<title>")
        .append(line(title))
        .append("</title>\n")
        .append(STYLE)
        .append("</head>\n<body>\n");
    html.append("<a class=\"skip\" href=\"#content\">").append(SKIP.in(locale)).append("</a>\n");
    if (whole) {
      String twin = locale.equals(Text.INDONESIAN) ? "en" : "id";
      html.append("<nav aria-label=\"").append(CONTENTS.in(locale)).append("\">\n<ul>\n");
      item(link("index.html", TITLE.in(locale)));
      ruleSets.forEach(each -> item(link(each.id() + ".html", each.id())));
      item(link(FINDINGS_PAGE, FINDINGS.in(locale)));
      item(link("questions.html", QUESTIONS.in(locale)));
      item("<a hreflang=\"" + twin + "\" lang=\"" + twin + "\" href=\"../" + twin + "/"
          + escaped(file) + "\">" + OTHER.in(locale) + "</a>");
      html.append("</ul>\n</nav>\n");
    }
    html.append("<main id=\"content\">\n");
    heading("h1", title);
  }

  private String end(List<RuleSet> shown) {
    html.append("</main>\n<footer>").append(line(Page.line(shown, locale))).append("</footer>\n");
    return html.append("</body>\n</html>\n").toString().replace("<dl>\n</dl>\n", "");
  }

  private static String hash() {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
