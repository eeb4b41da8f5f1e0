package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.internal.JsonLine;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides one rule from plain data: what a program in another language is compared with. */
@Command(
    name = "decide",
    description = {"Decides one rule from plain data, and explains it.", ""},
    footer = {
      "",
      "Examples:",
      "  skp decide performance-predicate --given"
          + " '{\"resultRating\":\"SESUAI_EKSPEKTASI\",\"behaviourRating\":\"DI_ATAS_EKSPEKTASI\"}'",
      "  skp decide numeric-predicate --given '{\"score\":89.5}' --format json",
      "  skp decide objection --rules permenpanrb-6-2022 --given - < objection.json"
    })
final class DecideCommand extends RuleSetCommand {
  @Parameters(
      paramLabel = "RULE",
      description = "The rule, by its name; 'skp rules ID' lists them.")
  private String rule = "";

  @Option(
      names = "--given",
      paramLabel = "JSON",
      required = true,
      description = "The input by the names of the rule's fields: a JSON object, or a path, '-' or"
          + " 'sample:NAME' where one stands.")
  private String given = "";

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the last --variant that has the rule, or the only"
          + " installed rule set that has it).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text). json is one line, exact"
          + " numbers in it are texts.")
  private TextOrJson format = TextOrJson.TEXT;

  DecideCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Map<String, @Nullable Object> fields = fields();
    RuleSet ruleSet = rules.map(this::ruleSet).orElseGet(this::onlyOne);
    RuleAnswer answer = RuleAnswer.of(ruleSet, rule, fields);
    console()
        .out()
        .print(
            format == TextOrJson.JSON
                ? json(answer, console().locale())
                : text(answer, console().locale()));
    return answer instanceof RuleAnswer.Outcome ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private static String text(RuleAnswer answer, Locale locale) {
    return InvalidValueException.withoutNumbersOfPersons(answer
        .decision()
        .map(decision -> decision.explain(locale))
        .orElseGet(() -> ((RuleAnswer.Refusal) answer).message().in(locale) + "\n"));
  }

  private static String json(RuleAnswer answer, Locale locale) {
    return JsonLine.of(members(answer, locale)) + "\n";
  }

  /** Returns what the line of an answer says, as this command prints it. */
  static Map<String, Object> members(RuleAnswer answer, Locale locale) {
    Map<String, Object> members = new LinkedHashMap<>(answer.toMembers(locale));
    answer.decision().ifPresent(decision -> {
      members.put("because", decision.inOneSentence(locale));
      members.put("explanation", decision.explain(locale));
    });
    return members;
  }

  private Map<String, @Nullable Object> fields() throws WrongInputException {
    boolean isJson = given.startsWith("{") || given.startsWith("[");
    byte[] document =
        isJson ? given.getBytes(StandardCharsets.UTF_8) : console().inputs().read(given);
    try {
      return objectOf(StrictJson.parse(document))
          .orElseThrow(() ->
              WrongInputException.of("--given", "perlu satu objek JSON", "needs one JSON object"));
    } catch (DocumentException refused) {
      throw Inputs.refused(isJson ? "--given" : given, document, refused);
    }
  }

  static Optional<Map<String, @Nullable Object>> objectOf(@Nullable Object value) {
    return value instanceof Map<?, ?> object
        ? Optional.of(JsonLine.members(object))
        : Optional.empty();
  }

  private RuleSet onlyOne() {
    Optional<RuleSet> variant = variants().stream()
        .filter(each -> each.ruleNamed(rule).isPresent())
        .reduce((earlier, later) -> later);
    if (variant.isPresent()) {
      return variant.get();
    }
    List<RuleSet> having = ruleSets().all().stream()
        .filter(each -> each.ruleNamed(rule).isPresent())
        .toList();
    if (having.size() == 1) {
      return having.get(0);
    }
    throw wrongCall(having.isEmpty() ? unknown() : several(having));
  }

  private Text unknown() {
    return Names.unknown(
        Words.unknown(Text.of("aturan", "rule"), rule),
        rule,
        ruleSets().all().stream()
            .flatMap(each -> each.rules().stream())
            .map(Rule::name)
            .distinct()
            .sorted()
            .toList());
  }

  private Text several(List<RuleSet> having) {
    String ids = having.stream().map(RuleSet::id).collect(Collectors.joining(", "));
    return Text.of(
        "aturan '" + rule + "' ada dalam " + ids + "; pilih dengan --rules",
        "the rule '" + rule + "' is in " + ids + "; choose one by --rules");
  }
}
