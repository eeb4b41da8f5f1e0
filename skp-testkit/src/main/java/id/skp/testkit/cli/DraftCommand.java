package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.MatrixJson;
import id.skp.json.SkpJson;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.PlanDrafts;
import id.skp.rules.message.Message;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes plans from a matrix of roles and results, and holds those that are made already against it. */
@Command(
    name = "draft",
    description = {
      "Makes the plans of the employees of a matrix of roles and results, a main result from each cell; tells of plans that"
          + " are there already what they have otherwise than the matrix.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp draft sample:unit-mph-2024 sample:plan-head-of-office-2024 --out plans",
      "  skp draft matrix.json plans/*.json",
      "  skp draft matrix.json plans/*.json --format json > differences.jsonl"
    })
final class DraftCommand extends RuleSetCommand {
  private static final Text DRAFTED = Text.of(
      "{0}: rancangan SKP {1} dengan {2} hasil kerja", "{0}: draft of the plan {1}, results: {2}");
  private static final Text AS_IN_MATRIX =
      Text.of("{0}: SKP {1} sesuai dengan matriks", "{0}: the plan {1} is as the matrix has it");
  private static final Text OTHERWISE = Text.of(
      "{0}: SKP {1} berbeda dari matriks pada {3}",
      "{0}: the plan {1} has it otherwise than the matrix: {3}");

  private static final Text BOTH = Text.of(
      "{0} ({1}): dalam SKP {2}, dalam matriks {3}",
      "{0} ({1}): in the plan {2}, in the matrix {3}");

  private static final class Approaches extends Choices<PlanApproach> {
    Approaches() {
      super(PlanApproach.class);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "MATRIX",
      description =
          "The matrix: a path, '-' for standard input, or 'sample:NAME' for a bundled" + " sample.")
  private String matrixFile = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PLAN",
      description = "Plans that employees of the matrix have already. Theirs is needed whose"
          + " appraiser is no employee of the matrix.")
  private List<String> planFiles = new ArrayList<>();

  @Option(
      names = "--approach",
      paramLabel = "APPROACH",
      converter = Approaches.class,
      completionCandidates = Approaches.class,
      description = "How the drafts plan: ${COMPLETION-CANDIDATES} (default: kuantitatif).")
  private PlanApproach approach = PlanApproach.KUANTITATIF;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "The rule set whose regulation the drafts name (default: the one in force on the last day of the"
              + " matrix, for the institution of the unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIRECTORY",
      description =
          "Write the plans to this folder, which is not there yet: the drafts, and the plans that are given with the"
              + " results of the matrix.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description =
          "Format: ${COMPLETION-CANDIDATES} (default: text). json prints one object on a line, for each employee.")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  DraftCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    Inputs inputs = console().inputs();
    RoleResultMatrix matrix = read(inputs, matrixFile, MatrixJson::read);
    LawChoice law = law(rules, force);
    RegulationId regulation = regulation(matrix, law);
    Map<String, Skp> given = given(inputs);
    Map<String, Skp> plans = new LinkedHashMap<>();
    boolean clean = true;
    try {
      for (Skp plan : drafts(matrix, regulation, given)) {
        String person = plan.employee().id();
        Optional<Skp> before = Optional.ofNullable(given.get(person));
        Skp made = before.map(each -> PlanDrafts.into(matrix, each)).orElse(plan);
        plans.put(person, made);
        List<String> otherwise = before.map(each -> otherwise(each, made)).orElse(List.of());
        clean &= otherwise.isEmpty();
        tell(before, made, otherwise);
      }
    } catch (InvalidValueException refused) {
      throw Inputs.refused(matrixFile, refused);
    }
    if (out.isPresent()) {
      write(plans, out.get());
    }
    boolean foreign = tellAgainst(law, List.of(matrixFile));
    return clean && !foreign ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private void tell(Optional<Skp> before, Skp made, List<String> otherwise) {
    List<PlanDifference> differences =
        before.map(each -> PlanDifference.of(each, made)).orElse(List.of());
    if (format == TextOrJson.JSON) {
      console().out().print(JsonLine.of(json(before, made, differences)) + "\n");
      return;
    }
    Text words = before.isEmpty() ? DRAFTED : otherwise.isEmpty() ? AS_IN_MATRIX : OTHERWISE;
    print("", line(words, made, otherwise));
    String none = Words.NONE.in(language.locale());
    for (PlanDifference each : differences) {
      Message both = Message.of(
          BOTH,
          each.pointer(),
          each.result(),
          each.inPlan().map(DraftCommand::quoted).orElse(none),
          each.inMatrix().map(DraftCommand::quoted).orElse(none));
      print("  ", both.in(language.locale()));
    }
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private void print(String before, String words) {
    console().out().print(before + PlainText.line(words) + "\n");
  }

  private static Map<String, Object> json(
      Optional<Skp> before, Skp made, List<PlanDifference> differences) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("employee", made.employee().id());
    line.put("name", made.employee().name());
    line.put("plan", made.id());
    line.put("drafted", before.isEmpty());
    line.put("results", made.results().size());
    line.put("differences", differences.stream().map(PlanDifference::json).toList());
    return line;
  }

  private interface Reader<T> {
    T read(byte[] document);
  }

  private static <T> T read(Inputs inputs, String file, Reader<T> reader)
      throws WrongInputException {
    byte[] document = inputs.read(file);
    try {
      return reader.read(document);
    } catch (DocumentException refused) {
      throw Inputs.refused(file, document, refused);
    }
  }

  private RegulationId regulation(RoleResultMatrix matrix, LawChoice law)
      throws WrongInputException {
    try {
      RegulationId regulation = law.of(matrixFile, matrix.period().to(), matrix.unit(), "")
          .regulation()
          .id();
      law.requireVariantsUsed();
      return regulation;
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(matrixFile, "/period", noRuleSet);
    }
  }

  /** Reads the plans that are there, by the person. */
  private Map<String, Skp> given(Inputs inputs) throws WrongInputException {
    Map<String, Skp> given = new LinkedHashMap<>();
    for (String file : planFiles) {
      Skp plan = read(inputs, file, SkpJson::read).skp();
      if (given.put(plan.employee().id(), plan) != null) {
        throw WrongInputException.of(
            file,
            "SKP kedua dari pegawai " + plan.employee().id() + "; sebut satu saja",
            "a second plan of the employee " + plan.employee().id() + "; name one only");
      }
    }
    return given;
  }

  private List<Skp> drafts(RoleResultMatrix matrix, RegulationId regulation, Map<String, Skp> given)
      throws WrongInputException {
    Map<String, Appraiser> appraisers = new LinkedHashMap<>();
    for (Map.Entry<String, Skp> plan : given.entrySet()) {
      if (matrix.member(plan.getKey()).isEmpty()) {
        throw WrongInputException.of(
            plan.getValue().id(),
            "pegawai " + plan.getKey() + " tidak ada dalam matriks; sebut SKP pegawai matriks ini",
            "the employee " + plan.getKey() + " is not in the matrix; name plans of its employees");
      }
      appraisers.put(plan.getKey(), plan.getValue().appraiser());
    }
    String unknown = matrix.members().stream()
        .filter(each -> each.employee().isPresent())
        .map(MatrixMember::id)
        .filter(each -> !appraisers.containsKey(each) && !hasSuperior(matrix, each))
        .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw WrongInputException.of(
          matrixFile,
          "matriks tidak memuat pejabat penilai bagi " + unknown
              + "; sebut SKP yang sudah ada dari pegawai itu",
          "the matrix does not tell who appraises " + unknown
              + "; name the plan that this employee has already");
    }
    return PlanDrafts.of(matrix, regulation, approach, appraisers);
  }

  private static boolean hasSuperior(RoleResultMatrix matrix, String member) {
    return matrix
        .member(member)
        .flatMap(MatrixMember::superiorId)
        .flatMap(matrix::member)
        .flatMap(MatrixMember::employee)
        .isPresent();
  }

  /** Returns the ids of the results that a plan lacks, has beside the matrix, or words otherwise. */
  private static List<String> otherwise(Skp before, Skp made) {
    Map<String, WorkResult> own = byId(before);
    Map<String, WorkResult> matrix = byId(made);
    List<String> ids = new ArrayList<>(matrix.keySet());
    own.keySet().stream().filter(each -> !matrix.containsKey(each)).forEach(ids::add);
    ids.removeIf(
        each -> Optional.ofNullable(own.get(each)).equals(Optional.ofNullable(matrix.get(each))));
    return ids;
  }

  private static Map<String, WorkResult> byId(Skp plan) {
    return plan.results().stream()
        .collect(Collectors.toMap(
            WorkResult::id, result -> result, (one, other) -> other, LinkedHashMap::new));
  }

  private String line(Text words, Skp made, List<String> otherwise) {
    String person = made.employee().id() + " (" + made.employee().name() + ")";
    return Message.of(words, person, made.id(), made.results().size(), String.join(", ", otherwise))
        .in(language.locale());
  }

  private static void write(Map<String, Skp> plans, String directory) throws WrongInputException {
    int digits = Integer.toString(plans.size()).length();
    WholeFile.writeFolder(directory, draft -> {
      int number = 1;
      for (Map.Entry<String, Skp> plan : plans.entrySet()) {
        String name = String.format(Locale.ROOT, "%0" + digits + "d-", number++)
            + PaperFiles.part(plan.getKey()) + ".json";
        WholeFile.write(draft.resolve(name), SkpJson.write(SkpFile.of(plan.getValue())) + "\n");
      }
    });
  }
}
