package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Rating;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import id.skp.testkit.internal.Resources;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The book of rules holds all that is installed, in both languages, as pages that anybody can read. */
class RuleBookTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*?)(/?)>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");
  private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");
  private static final Set<String> EMPTY = Set.of("meta", "br", "input", "wbr");
  private static final List<RuleSet> ALL = RuleSets.standard().all();

  /** Elements that stand within a sentence. */
  private static final Set<String> INLINE = Set.of("a", "b", "code", "em", "q", "span", "strong");

  @TempDir
  private Path folder = Path.of("");

  /** The book is made once, since it takes seconds. */
  private static final Map<String, String> BOOK = RuleBook.files(ALL);

  @Test
  void allThatIsInstalledIsInTheBookInBothLanguages() {
    Map<String, String> pages = BOOK;
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      String folder = locale.getLanguage() + "/";
      String index = page(pages, folder + "index.html");
      String questions = page(pages, folder + "questions.html");
      for (RuleSet ruleSet : ALL) {
        String page = page(pages, folder + ruleSet.id() + ".html");
        List<LegalSource> sources = new ArrayList<>();
        for (Rule<?, ?> each : ruleSet.rules()) {
          assertHas(page, index, "rule-" + each.name(), each.title(), locale);
          sources.add(each.legalSource());
        }
        for (Parameter<?> each : ruleSet.parameters()) {
          assertHas(page, index, "parameter-" + each.name(), each.title(), locale);
          sources.add(each.legalSource());
        }
        for (FindingKind each : ruleSet.findingKinds()) {
          assertThat(page).contains(" id=\"finding-" + each.code() + "\"");
          assertThat(index).contains(".html#finding-" + each.code() + "\"");
          sources.add(each.source());
        }
        for (LegalSource each : sources) {
          each.citations()
              .forEach(one -> assertThat(page(pages, folder + ruleSet.id() + "-articles.html"))
                  .contains("\">" + HtmlPage.escaped(one.toString()) + "</h3>\n"));
          each.openQuestion().ifPresent(one -> assertAnswered(questions, one, locale));
        }
      }
    }
  }

  /** Whoever reads a number of a question anywhere finds its readings in the register. */
  @Test
  void everyQuestionThatIsNamedAnywhereIsInTheRegister() throws IOException {
    Pattern question = Pattern.compile("\\bOQ-[0-9]{1,4}\\b");
    Set<String> named = new TreeSet<>();
    for (Path file : told()) {
      question.matcher(Files.readString(file)).results().forEach(each -> named.add(each.group()));
    }
    assertThat(all(Pattern.compile("<section id=\"(OQ-[^\"]+)\""), page(BOOK, "id/questions.html")))
        .hasSizeGreaterThan(80)
        .containsAll(named);
    assertThat(skp("explain", "oq-837", "--lang", "id").out())
        .contains("tata letak sendiri", "evaluation-papers");
  }

  /** The sources, resources and READMEs of all modules. */
  private static List<Path> told() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Path.of("..", "README.md"));
    for (String module : List.of("skp-core", "skp-rules", "skp-json", "skp-testkit")) {
      files.add(Path.of("..", module, "README.md"));
      try (Stream<Path> main = Files.walk(Path.of("..", module, "src", "main"))) {
        main.filter(Files::isRegularFile)
            .filter(each -> each.toString().matches(".*[.](java|json|txt|tsv|properties|md)"))
            .forEach(files::add);
      }
    }
    return files;
  }

  private static void assertHas(
      String page, String index, String anchor, Text title, Locale locale) {
    assertThat(page)
        .contains("<section id=\"" + anchor + "\">")
        .contains(HtmlPage.escaped(title.in(locale)));
    assertThat(index).contains(".html#" + anchor + "\"");
  }

  private static void assertAnswered(String questions, OpenQuestion question, Locale locale) {
    assertThat(questions)
        .contains("<section id=\"" + question.id() + "\">")
        .contains(HtmlPage.escaped(question.question().in(locale)));
  }

  @Test
  void aCaseIsToldInTheLanguageOfTheBook() {
    String row = "<th scope=\"row\">P6-PRED-002: ";
    Map<String, String> pages = BOOK;
    assertThat(page(pages, "en/permenpanrb-6-2022.html"))
        .contains(row + "Result above, behaviour at expectation")
        .doesNotContain("<th scope=\"row\" lang=\"en\">");
    assertThat(page(pages, "id/permenpanrb-6-2022.html"))
        .containsPattern(row + "Predikat kinerja pegawai: Baik, karena [^<]*</th>")
        .doesNotContain("<th scope=\"row\" lang=", "<span lang=");
  }

  /** A document is read as one: what the rule makes of it is told, and what it reads is seen. */
  @Test
  void aRuleOfDocumentsIsWorkedOutAsAnyOther() {
    String page =
        skp("rules", "permenpanrb-6-2022", "--format", "html", "--lang", "id").out();
    for (Rule<?, ?> each : PermenPanRb6Of2022.ruleSet().rules()) {
      String rule = part(page, "<section id=\"rule-" + each.name() + "\">", "</section>");
      assertThat(rule).as(each.name()).contains("<dt>Parameter yang dibaca</dt>");
      assertThat(rule.contains("<summary>Cara memperolehnya"))
          .as(each.name())
          .isNotEqualTo(each.name().equals("document-deadline"));
    }
    assertThat(page).doesNotContain("tidak dapat diputuskan: document: ");
  }

  @Test
  void rulesStandUnderWhatTheyAreAbout() {
    Map<String, String> pages = BOOK;
    String page = page(pages, "id/permenpanrb-6-2022.html");
    assertThat(page).contains("<li><a href=\"#topic-credit\">Angka kredit</a> (9)</li>");
    assertInOrder(
        page,
        "<h3 id=\"topic-evaluation\">Evaluasi dan predikat</h3>",
        "<h4><code>performance-predicate</code>",
        "<h3 id=\"topic-credit\">",
        "<h4><code>credit-annual</code>",
        "<h3 id=\"topic-follow-up\">");
    assertInOrder(
        page.substring(page.indexOf("<h2>Parameter</h2>")),
        "<h3 id=\"parameters-evaluation\">Evaluasi dan predikat</h3>",
        "<h4><code>predicateMatrix</code>",
        "<h3 id=\"parameters-credit\">Angka kredit</h3>",
        "<h4><code>creditPercentages</code>");
    assertThat(pages.values())
        .noneMatch(each -> each.contains("topic-other") || each.contains("findings-other"));
    assertThat(skp(
                "rules",
                "id.go.contoh-2026",
                "--variant",
                "sample:ministry-variant-2026",
                "--format",
                "html")
            .out())
        .contains("<h3 id=\"topic-evaluation\">Evaluation and predicate</h3>")
        .doesNotContain("topic-other");
  }

  @Test
  void findingsStandUnderWhatTheyAreAbout() {
    for (String language : List.of("id", "en")) {
      assertInOrder(
          page(BOOK, language + "/permenpanrb-6-2022.html"),
          "<a href=\"#findings-dialogue\">",
          "<h3 id=\"findings-dialogue\">",
          "<h4><code>FEEDBACK_MISSING</code>",
          "<h3 id=\"findings-credit\">",
          "<h4><code>FIXED_CREDIT_EARLY</code>");
    }
    String all = page(BOOK, "id/findings.html");
    assertInOrder(
        all,
        "<a href=\"#findings-dialogue\">Dialog kinerja, umpan balik dan bimbingan</a> (",
        "<h2 id=\"findings-people\">Pegawai, jabatan dan pejabat penilai</h2>",
        "NIP \u2026 menyebut pengangkatan",
        "<a href=\"permenpanrb-6-2022.html#finding-NIP_APPOINTED_LATER\">permenpanrb-6-2022</a>,"
            + " <a href=\"permenpanrb-8-2021.html#finding-NIP_APPOINTED_LATER\">",
        "<h2 id=\"findings-siasn\">");
    assertThat(page(BOOK, "id/index.html")).contains("<a href=\"findings.html\">");
    for (RuleSet each : ALL) {
      assertThat(BookTopic.of(each.findingKinds().stream()))
          .as("kinds of findings to name in findings.txt")
          .doesNotContainKey(BookTopic.OTHER);
    }
  }

  @Test
  void noTopicNamesAFindingThatNobodyMakes() {
    Set<String> codes = new TreeSet<>();
    ALL.forEach(each -> each.findingKinds().forEach(kind -> codes.add(kind.code())));
    assertThat(Resources.text("/id/skp/testkit/cli/findings.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1)))
        .doesNotHaveDuplicates()
        .allMatch(codes::contains);
  }

  @Test
  void membersOfValuesAreToldInWords() {
    String page = page(BOOK, "id/permenpanrb-6-2022.html");
    assertThat(page)
        .contains(
            "<th scope=\"col\">keadaan sesudahnya <small><code>nextState</code></small></th>",
            "<td>Praktik satu instansi <small><code>SINGLE_PRACTICE</code></small></td>");
    for (RuleSet ruleSet : ALL) {
      String ofRuleSet = page(BOOK, "id/" + ruleSet.id() + ".html");
      Set<String> members = new TreeSet<>();
      ruleSet.parameters().forEach(each -> addMembers(each.data(), members));
      assertThat(members)
          .as("members to name in members.tsv")
          .noneMatch(each -> ofRuleSet.contains(">" + each + "</th>"))
          .noneMatch(each -> ofRuleSet.contains("<p>" + each + "</p>"));
    }
  }

  private static void addMembers(@Nullable Object data, Set<String> members) {
    if (data instanceof Map<?, ?> map) {
      map.forEach((name, value) -> {
        if (Character.isLowerCase(name.toString().charAt(0))) {
          members.add(name.toString());
        }
        addMembers(value, members);
      });
    } else if (data instanceof List<?> list) {
      list.forEach(each -> addMembers(each, members));
    }
  }

  private static String part(String page, String begin, String end) {
    int at = page.indexOf(begin);
    return page.substring(at, page.indexOf(end, at));
  }

  @Test
  void everyPageIsWellFormedAndEveryLinkLeadsSomewhere() {
    Map<String, String> pages = BOOK;
    pages.forEach((name, page) -> {
      assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + name.substring(0, 2) + "\">");
      assertNested(name, SCRIPT.matcher(page).replaceAll(""));
      assertThat(page).contains("</main>\n<footer>SKP SDK ");
      List<String> ids = all(ID, page);
      assertThat(ids).as(name).doesNotHaveDuplicates();
      for (String link : all(LINK, page)) {
        String[] parts = link.split("#", 2);
        Path beside = Path.of(name).resolveSibling(parts[0]).normalize();
        String target = parts[0].isEmpty() ? name : beside.toString().replace('\\', '/');
        assertThat(pages).as("%s in %s", link, name).containsKey(target);
        if (parts.length > 1) {
          assertThat(page(pages, target))
              .as("%s in %s", link, name)
              .contains(" id=\"" + parts[1] + "\"");
        }
      }
    });
  }

  /** No place of a value is left empty, no stop is doubled, and no sentence begins right behind another. */
  @Test
  void everySentenceIsWhole() {
    Pattern broken = Pattern.compile(
        "\\{\\d}|(?<![.\\d])\\.\\.(?![.\\d])|; ;|[a-z] [,.](?!\\S)|[,;:]\\.(?!\\S)|[a-z]\\.[A-Z][a-z]+ ");
    BOOK.forEach((name, page) -> {
      String text = TAG.matcher(SCRIPT.matcher(page).replaceAll(""))
          .replaceAll(tag -> INLINE.contains(tag.group(2)) ? "" : "\n");
      assertThat(broken.matcher(text).results().map(MatchResult::group))
          .as(name)
          .isEmpty();
    });
  }

  /** Each element is closed where it should be, headings are in order, tables have a caption and say what their heads are of. */
  private static void assertNested(String name, String page) {
    Deque<String> open = new ArrayDeque<>();
    int level = 0;
    for (MatchResult tag : (Iterable<MatchResult>) TAG.matcher(page).results()::iterator) {
      String element = tag.group(2);
      if (!tag.group(1).isEmpty()) {
        assertThat(open.poll()).as("%s at %s", name, tag.start()).isEqualTo(element);
      } else if (tag.group(4).isEmpty() && !EMPTY.contains(element)) {
        open.push(element);
      }
      if (tag.group(1).isEmpty() && element.matches("h[1-6]")) {
        int next = element.charAt(1) - '0';
        assertThat(next).as("%s at %s", name, tag.start()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
    assertThat(open).as(name).isEmpty();
    TABLE
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .forEach(table -> assertThat(table)
            .contains("<caption>")
            .doesNotContain("<div class=\"wide\" tabindex")
            .doesNotContainPattern("<th(?! scope=\"(row|col)\")(?!ead)"));
  }

  @Test
  void tablesAreDrawnByTheirShape() {
    Map<String, String> pages = BOOK;
    String of2022 = page(pages, "en/permenpanrb-6-2022.html");
    assertThat(of2022)
        .contains("<table class=\"quadrant\">")
        .contains(
            "<td class=\"p-SANGAT_BAIK\">Very good <small><code>SANGAT_BAIK</code></small></td>")
        .contains("<p class=\"value\">50%</p>", "<td>150%</td>")
        .contains("<path class=\"curve\"")
        .contains("The curve is highest at Very good");
    String of2021 = page(pages, "id/permenpanrb-8-2021.html");
    assertThat(of2021)
        .contains("aria-label=\"Skala: Rentang predikat\"")
        .contains("<rect class=\"band b0\"")
        .contains("<path class=\"line\"")
        .contains("<text x=\"448\" y=\"54\">100</text>", "&lt; 60</text>", "&gt; 100</text>")
        .doesNotContain("width=\"0\"")
        .contains("<dd>PP 30/2019, Pasal 41 ayat (5) (Peraturan induk,"
            + " <a href=\"index.html#strength\">kekuatan 6 dari 7</a>)</dd>");
    assertThat(page(pages, "id/index.html"))
        .contains("<dt>6: Peraturan induk</dt>\n<dd>PP 30/2019, yang dilaksanakannya</dd>");
  }

  private Path tables() throws IOException {
    return Files.writeString(folder.resolve("tables.json"), """
        {"document": "skp-variant/1", "id": "id.go.contoh-tabel", "base": "permenpanrb-6-2022",
         "decree": {"id": "Permen Contoh 4/2026", "title": "Tunjangan"}, "effectiveFrom": "2026-01-01",
         "tables": [{"rule": "cut", "title": {"id": "Potongan", "en": "Cut"},
           "columns": [
             {"name": "rating", "kind": "RATING", "title": {"id": "Rating", "en": "Rating"}},
             {"name": "late", "kind": "WHOLE_NUMBER", "title": {"id": "Terlambat", "en": "Late"}}],
           "outcome": {"name": "percent", "kind": "NUMBER", "title": {"id": "Persen", "en": "Percent"}},
           "rows": [
             {"when": {"rating": ["SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"]}, "then": 0},
             {"when": {"late": {"above": 5, "atMost": 10}, "rating": ["DI_BAWAH_EKSPEKTASI"]}, "then": 25},
             {"when": {}, "then": 10}]}]}""");
  }

  @Test
  void theTablesAreADecisionModel() throws Exception {
    String model = skp("rules", "permenpanrb-6-2022", "--format", "dmn").out();
    Document read = DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(model)));
    assertThat(read.getDocumentElement().getNamespaceURI())
        .isEqualTo("https://www.omg.org/spec/DMN/20230324/MODEL/");
    XPath path = XPathFactory.newDefaultInstance().newXPath();
    String cell = "//*[local-name()='decision'][@name='performance-predicate']"
        + "//*[local-name()='rule'][*[1][*='\"%s\"']][*[2][*='\"%s\"']]"
        + "/*[local-name()='outputEntry']/*";
    PredicateQuadrant matrix = PermenPanRb6Of2022.ruleSet()
        .parameter(Parameters6Of2022.PREDICATE_MATRIX)
        .value();
    for (Rating result : Rating.values()) {
      for (Rating behaviour : Rating.values()) {
        assertThat(path.evaluate(cell.formatted(result.name(), behaviour.name()), read))
            .as("%s, %s", result, behaviour)
            .isEqualTo('"' + matrix.predicate(result, behaviour).name() + '"');
      }
    }
    assertThat(model).contains("name=\"PermenPAN-RB 6/2022, ");

    assertThat(skp("rules", "permenpanrb-8-2021", "--format", "dmn").out())
        .contains(
            "<text>[60..80)</text>",
            "<text>0 + (leaderScale_number - 0) * 49 / 59</text>",
            "<decision id=\"decision-pp46Bands\" name=\"pp46Bands\">");

    assertThat(
            skp("rules", "id.go.contoh-tabel", "--variant", tables().toString(), "--format", "dmn")
                .out())
        .contains(
            "<decisionTable hitPolicy=\"FIRST\" id=\"decision-cut-table\">",
            "<text>\"DI_ATAS_EKSPEKTASI\",\"SESUAI_EKSPEKTASI\"</text>",
            "<text>(5..10]</text>",
            "<output id=\"decision-cut-output-1\" name=\"percent\" typeRef=\"number\">");
    assertThat(skp("rules", "--format", "dmn").err())
        .contains("--format dmn needs the ID of a rule set");
  }

  @Test
  void theTextsOfATableForgeNothingAndTellNobodysNumber() throws IOException {
    String forged = " 19850412(201001)2[003]\\nforged \\u2028\\u202e</caption><b>";
    String variant = Files.readString(tables())
        .replaceAll("(\"en\": \"[A-Z][a-z]+)", "$1" + Matcher.quoteReplacement(forged))
        .replace("\"Tunjangan", "\"Tunjangan" + forged);
    Path file = Files.writeString(folder.resolve("forged.json"), variant);
    for (String format : List.of("text", "html", "dmn")) {
      Run run =
          skp("rules", "id.go.contoh-tabel", "--variant", file.toString(), "--format", format);
      assertThat(run.out())
          .as(format)
          .contains("Cut ********(******)2[003]\u23ceforged \u23ce\ufffd")
          .doesNotContain(
              "Table: Table",
              "19850412",
              "\u2028",
              "\u202e",
              format.equals("text") ? "Table: Table" : "<b>");
      assertThat(run.out().lines()).noneMatch(line -> line.startsWith("forged"));
    }
  }

  @Test
  void aConstantOfAModelStaysWhatItIsAndTurnsNoReading() throws IOException {
    Path file = Files.writeString(
        folder.resolve("alias.json"),
        new String(Samples.document("allowance-example-2026"), UTF_8)
            .replace("\"CUKUP\"", "\"CUKUP\\u202eBAIK\""));
    String id = "id.go.contoh.allowance-2026";

    assertThat(skp("rules", id, "--variant", file.toString(), "--format", "dmn").out())
        .contains("CUKUP\\u202eBAIK")
        .doesNotContain("\u202e");
    assertThat(
            skp("rules", id, "--variant", file.toString(), "--format", "html").out())
        .contains("CUKUP\ufffdBAIK");
  }

  @Test
  void aRuleThatIsATableIsDrawnAsOne() throws IOException {
    Path variant = tables();
    String page = skp(
            "rules", "id.go.contoh-tabel", "--variant", variant.toString(), "--format", "html")
        .out();
    assertThat(page)
        .contains(
            "<th scope=\"col\">Rating</th><th scope=\"col\">Late</th><th scope=\"col\">\u2192</th>",
            "<td>Below expectation <small><code>DI_BAWAH_EKSPEKTASI</code></small></td>"
                + "<td>&gt; 5, \u2264 10</td><td>25</td>");
  }

  @Test
  void aRuleShowsWhatItReadsItsCasesAndWhatDependsOnIt() {
    String page = page(BOOK, "en/permenpanrb-6-2022.html");
    String rule = page.substring(page.indexOf("id=\"rule-performance-predicate\""));
    assertThat(rule.substring(0, rule.indexOf("</section>")))
        .contains(
            "<code>resultRating</code></th><td><code>DI_ATAS_EKSPEKTASI</code>, <code>SESUAI_EKSPEKTASI</code>,"
                + " <code>DI_BAWAH_EKSPEKTASI</code></td><td>\u2713</td><td>Rating of work results")
        .contains("<a href=\"#parameter-predicateMatrix\">predicateMatrix</a>")
        .contains("P6-PRED-002", "<summary>How it is reached");
    String parameter = page.substring(page.indexOf("id=\"parameter-predicateMatrix\""));
    assertThat(parameter.substring(0, parameter.indexOf("</section>")))
        .contains("<a href=\"#rule-performance-predicate\">performance-predicate</a>")
        .contains("<a href=\"questions.html#OQ-604\">");
  }

  /** What a case computes that another one does not is told with its numbers, and what lies within a field has its kind. */
  @Test
  void eachWayOfComputingAndEachPartOfTheInputIsShown() {
    String weighted =
        part(page(BOOK, "en/permenpanrb-8-2021.html"), "id=\"rule-weighted-score\"", "</section>");
    assertThat(weighted)
        .contains("<summary>How it is reached, case P8-WGT-002</summary>")
        .containsPattern(
            "(?s)<pre>[^<]*Category of the superior's result|superiorCategory[^<]*</pre>")
        .contains(
            "<a href=\"permenpanrb-8-2021-cases.html#cases-weighted-score\">All cases (37)</a>")
        .contains("<code>score</code></th><td>number</td><td>\u2713</td>");
    assertThat(page(BOOK, "id/permenpanrb-6-2022.html"))
        .contains(
            "<code>periods/*/months</code></th><td>bilangan bulat</td><td>\u2713</td>",
            "<code>appraisal</code></th><td>dokumen skp-appraisal/1</td><td>\u2713</td>");
    assertThat(page(BOOK, "id/permenpanrb-8-2021-cases.html"))
        .contains("<section id=\"cases-weighted-score\">");
  }

  @Test
  void differencesStandByWhatTheyAreWithTablesSideBySide() {
    String variant = skp(
            "rules",
            "id.go.contoh-2026",
            "--variant",
            "sample:ministry-variant-2026",
            "--diff",
            "permenpanrb-6-2022",
            "--format",
            "html",
            "--lang",
            "id")
        .out();
    assertNested("differences", variant);
    assertThat(variant)
        .contains("<title>Perbedaan id.go.contoh-2026 dari permenpanrb-6-2022</title>");
    assertInOrder(variant, "<h2>Parameter (", "<h3>", "<div class=\"beside\">");
    assertInOrder(
        page(BOOK, "en/permenpanrb-6-2022-differences.html"),
        "<h2>Parameters (",
        "<h2>Rules (",
        "<h2>Findings (");
  }

  @Test
  void aVariantSaysForWhomItIsAndWhichCasesOfItsBaseComeOutOtherwise() throws IOException {
    Path variant = Files.writeString(folder.resolve("kuadran.json"), """
        {"document": "skp-variant/1", "id": "id.go.contoh-kuadran", "base": "permenpanrb-6-2022",
         "decree": {"id": "Perbup Contoh 3/2025", "title": "Pedoman"}, "effectiveFrom": "2025-01-01",
         "institutions": [{"id": "kabupaten-contoh", "name": "Pemerintah Kabupaten Contoh"}],
         "parameters": {"predicateMatrix": {"value": {
           "DI_ATAS_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "KURANG", "SESUAI_EKSPEKTASI": "BAIK",
             "DI_ATAS_EKSPEKTASI": "SANGAT_BAIK"},
           "SESUAI_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "KURANG", "SESUAI_EKSPEKTASI": "BAIK",
             "DI_ATAS_EKSPEKTASI": "SANGAT_BAIK"},
           "DI_BAWAH_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "SANGAT_KURANG",
             "SESUAI_EKSPEKTASI": "BUTUH_PERBAIKAN", "DI_ATAS_EKSPEKTASI": "BUTUH_PERBAIKAN"}}}}}
        """);
    String[] call = {
      "rules",
      "id.go.contoh-kuadran",
      "--variant",
      variant.toString(),
      "--format",
      "html",
      "--lang",
      "id"
    };
    String page = skp(call).out();
    assertThat(page)
        .contains(
            "<dt>Untuk</dt>\n<dd>Pemerintah Kabupaten Contoh</dd>",
            "(Perbup Contoh 3/2025; PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai)",
            "<p>Kasus ini milik dasarnya; di sini hasilnya lain karena varian: <code>");
    call[7] = "en";
    assertThat(skp(call).out())
        .contains(
            "<p>This is a case of the base; here it comes out otherwise because of the variant:");
    assertThat(page(BOOK, "en/permenpanrb-6-2022.html"))
        .doesNotContain("This is a case of the base");
  }

  /** Looks for one after the other: a page is too long for the sequences that an assertion tries. */
  private static void assertInOrder(String page, String... parts) {
    int at = 0;
    for (String each : parts) {
      at = page.indexOf(each, at);
      assertThat(at).as(each).isNotNegative();
    }
  }

  @Test
  void articlesAreFoundBySearch() {
    assertThat(page(BOOK, "id/index.html"))
        .containsPattern("<li><a href=\"[^\"]*-articles.html#article-[^\"]*\">PP 30/2019, Pasal 59")
        .containsPattern(">SE MenPANRB 3/2023[,<]");
  }

  @Test
  void theSearchIsTheOnlyScriptAndAllowedByItsDigest() throws NoSuchAlgorithmException {
    Map<String, String> pages = BOOK;
    for (Map.Entry<String, String> each : pages.entrySet()) {
      List<String> scripts = all(SCRIPT, each.getValue());
      assertThat(scripts).hasSize(each.getKey().endsWith("index.html") ? 1 : 0);
      for (String script : scripts) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
        assertThat(each.getValue())
            .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
      }
      assertThat(each.getValue().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
          .doesNotContain("http://", "https://")
          .doesNotContain(" src=");
    }
  }

  @Test
  void whatAVariantSaysIsEscaped() throws IOException {
    Path variant = Files.writeString(
        folder.resolve("variant.json"),
        skp("new", "variant")
            .out()
            .replace("Pedoman Penilaian Kinerja", "<script>alert(1)</script> & <b>Pedoman</b>"));
    Path book = folder.resolve("book");
    Run run = skp("rules", "--variant", variant.toString(), "--book", book.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(book.resolve("en").resolve("index.html") + "\n");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(book)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        names.add(book.relativize(file).toString().replace('\\', '/'));
        assertThat(Files.readString(file)).doesNotContain("<script>alert", "<b>");
      }
    }
    assertThat(names)
        .contains("id/id.go.contoh-2026.html", "en/id.go.contoh-2026-differences.html");
    assertThat(Files.readString(book.resolve("en/id.go.contoh-2026.html")))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;Pedoman&lt;/b&gt;");
  }

  @Test
  void aBookTakesThePlaceOfAnEarlierOneAndOfNothingElse() throws IOException {
    Path book = folder.resolve("again");
    skp("rules", "--variant", "sample:ministry-variant-2026", "--book", book.toString());
    assertThat(book.resolve("id/id.go.contoh-2026.html")).exists();
    Path other = Files.writeString(book.resolve("en/ours.html"), "<p>ours</p>");
    Run run = skp("rules", "--book", book.toString());
    assertThat(run.err()).isEmpty();
    for (String each : List.of(".html", "-articles.html", "-differences.html")) {
      assertThat(book.resolve("id/id.go.contoh-2026" + each)).doesNotExist();
      assertThat(book.resolve("en/id.go.contoh-2026" + each)).doesNotExist();
    }
    assertThat(other).exists();
    assertThat(book.resolve("en/permenpanrb-6-2022.html")).exists();
  }

  @Test
  void whatABookDoesNotTakeIsRefused() {
    for (String[] each :
        List.of(new String[] {"--format", "html"}, new String[] {"--diff", "permenpanrb-8-2021"})) {
      Run run = skp(
          "rules",
          "permenpanrb-6-2022",
          "--book",
          folder.resolve("none").toString(),
          each[0],
          each[1]);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("takes neither --format nor --diff");
      assertThat(folder.resolve("none")).doesNotExist();
    }
  }

  @Test
  void aRuleSetIsOnePageWithItsQuestions() {
    Run run = skp("rules", "permenpanrb-8-2021", "--format", "html", "--lang", "id");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
        .doesNotContain("<script");
    assertNested("page", run.out());
    Set<String> ids = new HashSet<>(all(ID, run.out()));
    assertThat(all(LINK, run.out()))
        .allSatisfy(each -> assertThat(ids).contains(each.substring(1)));
    assertThat(skp("rules", "--format", "html").err()).contains("--book writes all");
    assertThat(
            skp("rules", "permenpanrb-6-2022", "--diff", "permenpanrb-8-2021", "--format", "html")
                .out())
        .contains("<h1>Differences of permenpanrb-6-2022 from permenpanrb-8-2021</h1>");
  }

  private static String page(Map<String, String> pages, String name) {
    return Objects.requireNonNull(pages.get(name), name);
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(each -> each.group(1)).toList();
  }
}
