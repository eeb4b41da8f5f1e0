package id.skp.testkit.cli;

import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.JsonSchemas;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.Scorecard;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the schema of a type of documents, with which an editor completes and checks them. */
@Command(
    name = "schema",
    description = {
      "Lists the types of documents, also by the words of skp new, or prints the JSON Schema of one, with"
          + " which an editor completes and checks it, its fields described in the language chosen.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp schema",
      "  skp schema plan --out skp-plan-1.schema.json",
      "  skp schema plan --rules permenpanrb-6-2022"
    })
final class SchemaCommand extends RuleSetCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "TYPE",
      description = "The type of documents (default: the list of all); that of a variant has the"
          + " parameters of the rule sets that are installed.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "The rule set whose extensions plans, appraisals and files of a year are held to"
              + " (default: any extension).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the schema to this file instead, such as for the settings of an editor.")
  private Optional<String> out = Optional.empty();

  @Mixin
  private Language language = new Language();

  SchemaCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Map<String, Supplier<String>> schemas = schemas(this::ruleSets);
    rules.map(this::ruleSet).ifPresent(ruleSet -> {
      schemas.put("plan", () -> JsonSchemas.plan(ruleSet));
      schemas.put("appraisal", () -> JsonSchemas.appraisal(ruleSet));
      schemas.put("performance-file", () -> JsonSchemas.performanceFile(ruleSet));
      schemas.put("year", () -> JsonSchemas.performanceFile(ruleSet));
    });
    if (type.isEmpty()) {
      if (out.isPresent()) {
        throw wrongCall("--out perlu JENIS dokumen", "--out needs a TYPE of documents");
      }
      schemas.keySet().forEach(each -> console().out().print(each + "\n"));
      return ExitStatus.DONE;
    }
    String wanted = type.get();
    if (!schemas.containsKey(wanted)) {
      throw wrongCall(Names.unknown(
          Words.unknown(Text.of("jenis dokumen", "type of documents"), wanted),
          wanted,
          schemas.keySet()));
    }
    String schema = schemas.get(wanted).get().stripTrailing();
    String told = language.locale().equals(Text.INDONESIAN) ? Meanings.indonesian(schema) : schema;
    if (out.isPresent()) {
      write(out.get(), told);
    } else {
      console().out().print(told + "\n");
    }
    return ExitStatus.DONE;
  }

  private static void write(String file, String schema) throws WrongInputException {
    try {
      WholeFile.write(Inputs.placeOfMany(file), schema + "\n");
    } catch (IOException unwritable) {
      throw Inputs.unreadable(file, unwritable);
    }
  }

  /** Returns the schema of a type of documents. */
  static Optional<String> schema(String type, Supplier<RuleSets> ruleSets) {
    return Optional.ofNullable(schemas(ruleSets).get(type)).map(Supplier::get);
  }

  private static Map<String, Supplier<String>> schemas(Supplier<RuleSets> ruleSets) {
    Map<String, Supplier<String>> schemas = new LinkedHashMap<>();
    schemas.put("plan", JsonSchemas::plan);
    schemas.put("appraisal", JsonSchemas::appraisal);
    schemas.put("performance-file", JsonSchemas::performanceFile);
    schemas.put("year", JsonSchemas::performanceFile);
    schemas.put("file-entry", JsonSchemas::fileEntry);
    schemas.put("evaluation", JsonSchemas::evaluation);
    schemas.put("evaluation-document", JsonSchemas::evaluationDocument);
    schemas.put("objection", JsonSchemas::objection);
    schemas.put("role-result-matrix", JsonSchemas::roleResultMatrix);
    schemas.put("matrix", JsonSchemas::roleResultMatrix);
    schemas.put("unit", JsonSchemas::unit);
    schemas.put("variant", () -> JsonSchemas.variant(ruleSets.get()));
    schemas.put("cases", CaseFile::schema);
    schemas.put("case-scorecard", Scorecard::schema);
    schemas.put("check-report", RuleSetCheck::schema);
    schemas.put("explanation", ExplainCommand::schema);
    schemas.put("plan-review", JsonSchemas::planReview);
    schemas.put("evaluation-report", JsonSchemas::evaluationReport);
    schemas.put("reach", JsonSchemas::reach);
    schemas.put("impact", JsonSchemas::impact);
    schemas.put("year-report", JsonSchemas::yearReport);
    schemas.put("career-report", JsonSchemas::careerReport);
    schemas.put("cascade-report", JsonSchemas::cascadeReport);
    schemas.put("unit-report", JsonSchemas::unitReport);
    schemas.put("decision", JsonSchemas::decision);
    schemas.put("rule-set", JsonSchemas::ruleSet);
    schemas.put("rule-set-differences", JsonSchemas::ruleSetDifferences);
    schemas.put("vocabulary", JsonSchemas::vocabulary);
    schemas.put("row-mapping", JsonSchemas::rowMapping);
    schemas.put("holidays", JsonSchemas::holidays);
    return schemas;
  }
}
