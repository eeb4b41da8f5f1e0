package id.skp.testkit.cli;

import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.RuleSets;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.internal.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a code: of a finding, of an end without a decision, of a problem; or an open question. */
@Command(
    name = "explain",
    description = {
      "Explains a code that a report, a refusal or a decision gave: what it means, how grave it is,"
          + " where it comes from and what to do; or a question that the law leaves open, by its number:"
          + " the readings and what answers it; or lists all codes and numbers.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp explain",
      "  skp explain RESULT_WITHOUT_INDICATOR",
      "  skp explain NIP_MALFORMED --format json",
      "  skp explain OQ-606"
    })
final class ExplainCommand extends RuleSetCommand {
  private static final String DOCUMENT = "skp-explanation/1";
  private static final Text CODE = Text.of("kode", "code");
  private static final Text GRAVITY = Text.of("Tingkat", "Severity");
  private static final Text NONE = Text.of("tidak ada", "none");
  private static final Text MEANING = Text.of("Arti", "Meaning");
  private static final Text REMEDY = Text.of("Yang dilakukan", "What to do");
  private static final Text SOURCE = Text.of("Sumber", "Source");
  private static final Text QUESTION = Text.of("Pertanyaan terbuka", "Open question");
  private static final Text READINGS = Text.of("Pertanyaan dan bacaannya", "Question and readings");
  private static final Text ANSWER = Text.of("Dijawab oleh", "Answered by");

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description =
          "The code, or the number of an open question, such as OQ-606 (default: all of them).")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin
  private Language language = new Language();

  ExplainCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  /** Returns the JSON Schema of the document that an explanation is written as. */
  static String schema() {
    return Resources.text("/id/skp/testkit/skp-explanation-1.schema.json");
  }

  @Override
  int run() {
    Map<String, List<Explanation>> all = Explanation.all(ruleSets());
    if (code.isPresent()) {
      String wanted = code.get().strip().toUpperCase(Locale.ROOT);
      if (!all.containsKey(wanted)) {
        Text unknown = Words.unknown(CODE, code.get());
        throw wrongCall(Names.meant(unknown, wanted, all.keySet())
            .orElseGet(() -> Text.of(
                unknown.indonesian() + "; skp explain mendaftar semuanya",
                unknown.english() + "; skp explain lists all")));
      }
      all.keySet().retainAll(List.of(wanted));
    } else if (format == TextOrJson.TEXT) {
      all.forEach((each, explained) -> console().out().print(each + " " + kinds(explained) + "\n"));
      return ExitStatus.DONE;
    }
    all.forEach((each, explained) -> console()
        .out()
        .print(format == TextOrJson.JSON ? json(each, explained) : text(each, explained)));
    return ExitStatus.DONE;
  }

  private String kinds(List<Explanation> explained) {
    return String.join(
        ", ",
        explained.stream()
            .map(each -> each.kind().label(language.locale()))
            .distinct()
            .toList());
  }

  /** What has one remedy, or none, and one source is told together. */
  private String text(String each, List<Explanation> explained) {
    Map<Explanation, List<Text>> alike = new LinkedHashMap<>();
    for (Explanation one : explained) {
      alike.computeIfAbsent(one.withMeaning(NONE), key -> new ArrayList<>()).add(one.meaning());
    }
    List<Section> sections = new ArrayList<>();
    alike.forEach((one, meanings) -> {
      String heading = one.kind().label(language.locale());
      sections.add(new Section(
          sections.isEmpty() ? each + " (" + heading + ")" : heading,
          new Facts(facts(one, meanings))));
    });
    return TextPage.of(new Page(language.locale(), sections));
  }

  private List<Fact> facts(Explanation one, List<Text> meanings) {
    Locale locale = language.locale();
    List<Fact> facts = new ArrayList<>();
    one.severity().ifPresent(each -> facts.add(new Fact(GRAVITY.in(locale), each.label(locale))));
    meanings.stream()
        .map(each -> each.in(locale))
        .distinct()
        .forEach(each -> facts.add(new Fact(
            (one.kind() == Explanation.Kind.QUESTION ? READINGS : MEANING).in(locale), each)));
    one.remedy().ifPresent(each -> facts.add(new Fact(REMEDY.in(locale), each.in(locale))));
    one.answers()
        .forEach(each -> facts.add(new Fact(
            ANSWER.in(locale),
            each.ruleSet() + ": " + each.means().label(locale) + " " + each.name()
                + each.value().map(value -> " = " + value.in(locale)).orElse(""))));
    one.sources().forEach((ruleSet, source) -> {
      facts.add(new Fact(SOURCE.in(locale), ruleSet + ": " + Sources.wording(source, locale)));
      source
          .openQuestion()
          .ifPresent(each -> facts.add(
              new Fact(QUESTION.in(locale), each.id() + ": " + each.question().in(locale))));
    });
    return facts;
  }

  private static String json(String code, List<Explanation> explained) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("document", DOCUMENT);
    document.put("code", code);
    document.put("explanations", explained.stream().map(ExplainCommand::members).toList());
    return JsonLine.of(document) + "\n";
  }

  private static Map<String, Object> members(Explanation one) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", one.kind().name());
    one.severity().ifPresent(each -> members.put("severity", each.name()));
    members.put("meaning", members(one.meaning()));
    one.remedy().ifPresent(each -> members.put("remedy", members(each)));
    members.put(
        "sources",
        one.sources().entrySet().stream()
            .map(each -> members(each.getKey(), each.getValue()))
            .toList());
    if (!one.answers().isEmpty()) {
      members.put("answers", one.answers().stream().map(ExplainCommand::members).toList());
    }
    return members;
  }

  private static Map<String, Object> members(Explanation.Answer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ruleSet", answer.ruleSet());
    members.put("means", answer.means().name());
    members.put("name", answer.name());
    answer.value().ifPresent(each -> members.put("value", members(each)));
    return members;
  }

  private static Map<String, Object> members(Text text) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", text.indonesian());
    members.put("en", text.english());
    return members;
  }

  private static Map<String, Object> members(String ruleSet, LegalSource source) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ruleSet", ruleSet);
    members.put("citations", source.citations().stream().map(Citation::toString).toList());
    members.put("basis", source.basis().name());
    source.openQuestion().ifPresent(each -> members.put("openQuestion", each.id()));
    return members;
  }
}
