package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.rules.cascade.Standing;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the report on a matrix as one HTML document that needs nothing else: the goals with the tree of results below
 * each, people, findings. No scripts, no resources; printable on A4. Everything from outside is escaped.
 */
final class CascadeHtml {
  private static final String STYLE = """
      <style>
      @page { size: A4; margin: 14mm; }
      :root { --ink: #1b2330; --soft: #566173; --line: #d5dbe4; --paper: #fff; --ground: #f3f5f8; --accent: #1d4f91;
        --good: #1a6b3c; --good-bg: #e3f4e9; --bad: #a3241b; --bad-bg: #fdeae7; --warn: #7a5300; --warn-bg: #fff3d1; --none-bg: #e9edf3; }
      * { box-sizing: border-box; }
      body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--ground); margin: 0; }
      main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
      header { margin-bottom: 1.25rem; }
      h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
      h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; break-after: avoid; }
      h3 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
      p { margin: .25rem 0; }
      .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      tbody th { font-weight: normal; text-align: left; vertical-align: top; }
      .soft { color: var(--soft); font-size: .9rem; }
      .wrap { overflow-wrap: anywhere; }
      .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
      .tiles li { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem; }
      .tiles b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
      .card { background: var(--paper); border: 1px solid var(--line); border-left: .35rem solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem; margin: 0 0 1rem; }
      .card.AMAN { border-left-color: var(--good); }
      .card.BERISIKO { border-left-color: var(--bad); }
      .card.TANPA_PENDUKUNG { border-left-color: #c08a00; }
      .head { display: flex; flex-wrap: wrap; gap: .4rem .8rem; justify-content: space-between; align-items: baseline; }
      .badge { display: inline-block; border-radius: 1rem; padding: .05rem .65rem; font-size: .82rem; font-weight: 600; background: var(--none-bg); white-space: nowrap; }
      .badge.AMAN { color: var(--good); background: var(--good-bg); }
      .badge.BERISIKO, .badge.ERROR { color: var(--bad); background: var(--bad-bg); }
      .badge.TANPA_PENDUKUNG, .badge.WARNING { color: var(--warn); background: var(--warn-bg); }
      .id { font: 600 .8rem/1.4 ui-monospace, Consolas, "Noto Sans Mono", monospace; color: var(--accent); }
      .tree, .tree ul { list-style: none; margin: 0; padding: 0; }
      .tree { margin-top: .8rem; border-top: 1px solid var(--line); padding-top: .5rem; }
      .tree:first-child { margin-top: 0; border-top: 0; padding-top: 0; }
      .tree ul { margin-left: .55rem; padding-left: 1rem; border-left: 2px solid var(--line); }
      .tree ul.deep { margin-left: 0; padding-left: .2rem; }
      .tree .node { display: grid; grid-template-columns: minmax(0, 1fr) 8.5rem; gap: .2rem 1rem; align-items: center; padding: .35rem 0; break-inside: avoid; }
      .tree .dotted { border-left: 2px dotted var(--soft); margin-left: -2px; padding-left: .4rem; }
      .bar { height: .5rem; border-radius: .3rem; background: var(--none-bg); overflow: hidden; border: 1px solid var(--line); }
      .bar i { display: block; height: 100%; background: var(--good); }
      .bar.lag i { background: var(--bad); }
      .reached { font-size: .85rem; font-variant-numeric: tabular-nums; }
      .lag { color: var(--bad); font-weight: 600; }
      table { border-collapse: collapse; width: 100%; background: var(--paper); border: 1px solid var(--line); }
      th, td { text-align: left; vertical-align: top; padding: .45rem .7rem; border-bottom: 1px solid var(--line); }
      th { font-size: .85rem; color: var(--soft); }
      td.number { text-align: right; font-variant-numeric: tabular-nums; }
      .findings { list-style: none; margin: 0; padding: 0; }
      .findings li { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem; margin-bottom: .6rem; break-inside: avoid; }
      code { font: .85rem/1.4 ui-monospace, Consolas, "Noto Sans Mono", monospace; }
      @media (max-width: 40rem) {
        main { padding: 1rem .8rem 3rem; }
        h1 { font-size: 1.35rem; }
        .tree .node { grid-template-columns: minmax(0, 1fr); }
        .tree ul { margin-left: .2rem; padding-left: .6rem; }
        table, tbody, tr, td { display: block; width: 100%; }
        thead { display: none; }
        tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
        td, td.number { border: 0; padding: .1rem .8rem; text-align: left; }
        td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
      }
      @media print {
        body { background: #fff; font-size: 10pt; }
        main { max-width: none; padding: 0; }
        .bar i, .badge { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      }
      </style>
      """;
  private static final int DEEPEST_INDENT = 8;

  private final RoleResultMatrix matrix;
  private final Locale locale;
  private final Map<String, MatrixResult> results = new HashMap<>();
  private final Map<String, MatrixMember> members = new HashMap<>();
  private final Map<String, List<CascadeLink>> linksOf;
  private final Map<String, List<Team>> teamsOf;
  private final Pieces html;
  private Map<String, String> next = Map.of();

  private CascadeHtml(RoleResultMatrix matrix, Locale locale, Pieces html) {
    this.html = html;
    this.matrix = matrix;
    this.locale = locale;
    matrix.results().forEach(result -> results.put(result.id(), result));
    matrix.members().forEach(member -> members.put(member.id(), member));
    this.teamsOf = matrix.teams().stream().collect(Collectors.groupingBy(Team::headId));
    this.linksOf = matrix.links().stream().collect(Collectors.groupingBy(CascadeLink::resultId));
  }

  /** Prints the page piece by piece. */
  static void print(
      RoleResultMatrix matrix,
      Decision<CascadeReport> decision,
      Locale locale,
      Consumer<String> out) {
    CascadeHtml page = new CascadeHtml(matrix, locale, new Pieces(out));
    page.html.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage());
    page.html.append("\">\n<head>\n").append(HtmlPage.HEAD);
    page.element(
        "title", "", CascadeWords.TITLE.in(locale) + ": " + matrix.unit().name());
    page.html.append(STYLE).append("</head>\n<body>\n<main>\n");
    page.writeHeader(decision);
    if (!decision.isDecided()) {
      page.element("p", "", new DecisionSections(decision, locale).undecided());
    }
    decision.toOptional().ifPresent(page::write);
    page.element("footer", "soft wrap", Page.line(List.of(decision.ruleSet()), locale));
    page.html.append("</main>\n</body>\n</html>\n").end();
  }

  private void writeHeader(Decision<CascadeReport> decision) {
    html.append("<header>\n");
    element("h1", "wrap", matrix.unit().name());
    element(
        "p",
        "soft wrap",
        CascadeWords.TITLE.in(locale) + " " + matrix.id() + " \u00b7 "
            + matrix.form().label(locale) + " \u00b7 " + matrix.period().label(locale) + " \u00b7 "
            + decision.ruleSet().regulation().id());
    html.append("</header>\n");
  }

  private void write(CascadeReport report) {
    writeTiles(report);
    element("h2", "", CascadeWords.GOALS.in(locale));
    element("p", "soft", CascadeWords.METHOD.in(locale));
    Map<String, List<String>> below = new LinkedHashMap<>();
    next = report.nextTowardsGoal();
    next.forEach((result, parent) ->
        below.computeIfAbsent(parent, first -> new ArrayList<>()).add(result));
    report.goals().forEach(goal -> writeGoal(goal, report, below));
    writeWithoutGoal(report);
    writeFindings(report);
    writePeople(report);
  }

  private void writeTiles(CascadeReport report) {
    int goals = report.goals().size();
    long risky = report.goals().stream()
        .filter(goal -> goal.standing() == Standing.BERISIKO)
        .count();
    int carried = goals - report.goalsNotCarried().size();
    html.append("<ul class=\"tiles\">\n");
    tile(carried + "/" + goals, CascadeWords.CARRIED);
    tile(String.valueOf(risky), CascadeWords.AT_RISK);
    tile(String.valueOf(matrix.results().size()), CascadeWords.RESULT_COUNT);
    tile(String.valueOf(matrix.members().size()), CascadeWords.OWNERS);
    tile(String.valueOf(Finding.count(report.findings())), CascadeWords.FINDING_COUNT);
    html.append("</ul>\n");
  }

  private void tile(String number, Text name) {
    html.append("<li>");
    element("b", "", number);
    element("span", "soft", name.in(locale));
    html.append("</li>\n");
  }

  private void writeGoal(
      GoalStanding standing, CascadeReport report, Map<String, List<String>> below) {
    Goal goal = matrix.goal(standing.goalId()).orElseThrow();
    html.append("<section class=\"card ").append(standing.standing().name()).append("\">\n");
    html.append("<div class=\"head\">");
    element("h3", "wrap", goal.text());
    badge(standing.standing().name(), standing.standing().label(locale));
    html.append("</div>\n<p class=\"soft wrap\">");
    element("span", "id", goal.id());
    text(" \u00b7 " + standing.results() + " " + CascadeWords.RESULT_COUNT.in(locale) + " \u00b7 "
        + standing.owners() + " " + CascadeWords.OWNERS.in(locale) + " \u00b7 "
        + standing.lagging() + "/" + standing.measured() + " "
        + CascadeWords.LAGGING.in(locale));
    html.append("</p>\n");
    goal.indicators().forEach(this::writeIndicator);
    writeTree(goal.id(), report, below);
    html.append("</section>\n");
  }

  private void writeIndicator(Indicator indicator) {
    String target =
        indicator.target().map(IndicatorTarget::text).map(text -> ": " + text).orElse("");
    element("p", "soft wrap", indicator.text() + target);
  }

  /** Writes the results below a goal, however deep they go, with a stack of what is still to be written. */
  private void writeTree(String root, CascadeReport report, Map<String, List<String>> below) {
    List<String> first = below.getOrDefault(root, List.of());
    if (first.isEmpty()) {
      return;
    }
    List<Branch> open = new ArrayList<>();
    html.append("<ul class=\"tree\">\n");
    open.add(new Branch(first, 0));
    while (!open.isEmpty()) {
      Branch branch = open.remove(open.size() - 1);
      if (branch.next() == branch.results().size()) {
        html.append("</ul>\n").append(open.isEmpty() ? "" : "</li>\n");
        continue;
      }
      String result = branch.results().get(branch.next());
      open.add(new Branch(branch.results(), branch.next() + 1));
      html.append("<li>");
      writeNode(requireNonNull(results.get(result)), report);
      List<String> children = below.getOrDefault(result, List.of());
      if (children.isEmpty()) {
        html.append("</li>\n");
      } else {
        html.append(open.size() > DEEPEST_INDENT ? "<ul class=\"deep\">\n" : "<ul>\n");
        open.add(new Branch(children, 0));
      }
    }
  }

  /** Results with one parent, of which some have been written. */
  private record Branch(List<String> results, int next) {}

  private void writeNode(MatrixResult result, CascadeReport report) {
    List<CascadeLink> links = linksOf.getOrDefault(result.id(), List.of());
    String parent = next.getOrDefault(result.id(), "");
    boolean dotted = links.stream()
        .filter(link -> link.supportsId().equals(parent))
        .anyMatch(link -> link.method().equals(Optional.of(CascadingMethod.NON_DIRECT)));
    html.append("<div class=\"node")
        .append(dotted ? " dotted" : "")
        .append("\"><div class=\"wrap\">");
    element("div", "", result.result().text());
    html.append("<div class=\"soft\">");
    element("span", "id", result.id());
    text(" " + name(result.ownerId()));
    List<String> others = links.stream()
        .map(CascadeLink::supportsId)
        .filter(id -> !id.equals(parent))
        .toList();
    if (!others.isEmpty()) {
      text(" \u00b7 " + CascadeWords.ALSO.in(locale) + " " + String.join(", ", others));
    }
    html.append("</div></div>");
    result
        .achievement()
        .ifPresent(share -> writeReached(
            Wording.of(share, locale), share.value().intValue(), report.lagsBehind(result.id())));
    html.append("</div>");
  }

  private void writeReached(String share, int percent, boolean lagging) {
    html.append("<div><div class=\"bar")
        .append(lagging ? " lag" : "")
        .append("\"><i style=\"width:");
    html.append(String.valueOf(Math.min(percent, 100))).append("%\"></i></div>");
    element(
        "div",
        lagging ? "reached lag" : "reached",
        share + " " + (lagging ? CascadeWords.LAGGING : CascadeWords.ACHIEVED).in(locale));
    html.append("</div>");
  }

  private String name(String member) {
    return Optional.ofNullable(members.get(member)).map(MatrixMember::name).orElse(member);
  }

  private void writeWithoutGoal(CascadeReport report) {
    if (!report.resultsWithoutGoal().isEmpty()) {
      element("h2", "", CascadeWords.WITHOUT_GOAL.in(locale));
      html.append("<section class=\"card TANPA_PENDUKUNG\"><ul class=\"tree\">\n");
      for (String result : report.resultsWithoutGoal()) {
        html.append("<li>");
        writeNode(requireNonNull(results.get(result)), report);
        html.append("</li>\n");
      }
      html.append("</ul></section>\n");
    }
  }

  private void writeFindings(CascadeReport report) {
    element("h2", "", Words.FINDINGS.in(locale) + " (" + Finding.count(report.findings()) + ")");
    if (report.findings().isEmpty()) {
      element("p", "", CascadeWords.NOTHING.in(locale));
    }
    html.append("<ul class=\"findings\">\n");
    report.findings().forEach(this::writeFinding);
    html.append("</ul>\n");
  }

  private void writeFinding(Finding finding) {
    html.append("<li><div class=\"head\"><span class=\"wrap\">");
    text(finding.message().in(locale));
    html.append("</span>");
    badge(finding.severity().name(), finding.severity().label(locale));
    html.append("</div>\n<p class=\"soft wrap\">");
    element("code", "", finding.code());
    text(" ");
    element("code", "", finding.location());
    text(" \u00b7 " + Sources.wording(finding.kind().source(), locale));
    html.append("</p></li>\n");
  }

  private void writePeople(CascadeReport report) {
    element("h2", "", CascadeWords.PEOPLE.in(locale));
    html.append("<table>\n");
    element("caption", "unseen", CascadeWords.PEOPLE.in(locale));
    html.append("<thead><tr>");
    List<String> columns = List.of(
        CascadeWords.PEOPLE.in(locale),
        Words.UNIT.in(locale),
        CascadeWords.LEVEL.in(locale),
        CascadeWords.RESULTS.in(locale),
        CascadeWords.GOALS.in(locale));
    for (String column : columns) {
      html.append("<th scope=\"col\">");
      text(column);
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    Map<String, List<String>> goals = report.goalsOfOwners();
    for (OwnerLoad load : report.loads()) {
      writePerson(
          requireNonNull(members.get(load.ownerId())),
          load,
          requireNonNull(goals.get(load.ownerId())),
          columns);
    }
    html.append("</tbody>\n</table>\n");
  }

  private void writePerson(
      MatrixMember member, OwnerLoad load, List<String> goals, List<String> columns) {
    html.append("<tr><th scope=\"row\" class=\"wrap\">");
    element("strong", "", member.name());
    element("div", "soft", title(member));
    teamsOf
        .getOrDefault(member.id(), List.of())
        .forEach(team -> element("div", "soft", CascadeWords.HEADS.in(locale) + " " + team.name()));
    html.append("</th>");
    cell(columns.get(1), "wrap", member.unit().name());
    cell(columns.get(2), "number", String.valueOf(member.level()));
    String more = load.additional() == 0
        ? ""
        : " (" + load.additional() + " " + CascadeWords.ADDITIONAL.in(locale) + ")";
    cell(columns.get(3), "number", load.results() + more);
    String others =
        goals.size() < CascadeReport.mostOfEach(matrix.members().size()) ? "" : CascadeWords.MORE;
    cell(
        columns.get(4),
        "wrap",
        goals.isEmpty() ? Words.NONE.in(locale) : String.join(", ", goals) + others);
    html.append("</tr>\n");
  }

  private static String title(MatrixMember member) {
    return member.id()
        + member
            .employee()
            .map(person -> " \u00b7 " + person.position().printed())
            .orElse("");
  }

  private void cell(String column, String style, String content) {
    html.append("<td class=\"").append(style).append("\" data-label=\"");
    text(column);
    html.append("\">");
    text(content);
    html.append("</td>");
  }

  private void badge(String constant, String label) {
    element("span", "badge " + constant, label);
  }

  /** Writes an element; name and style are ours, the content may be anybody's. */
  private void element(String name, String style, String content) {
    html.append("<").append(name);
    html.append(style.isEmpty() ? "" : " class=\"" + style + "\"").append(">");
    text(content);
    html.append("</").append(name).append(">");
  }

  private void text(String content) {
    html.append(HtmlPage.line(content));
  }
}
