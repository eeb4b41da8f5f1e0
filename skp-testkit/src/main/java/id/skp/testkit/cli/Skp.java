package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The try-it command. It reads files and standard input, writes UTF-8 with line feeds whatever the machine's settings
 * are, and ends with status 0 (done, nothing wrong), 1 (done, with findings, failed cases or an undecided evaluation), 2
 * (the input or the call is wrong, or the output could not be written) or, of {@code check}, 3 (not finished in its time).
 */
@Command(
    name = Skp.NAME,
    description = "Evaluates, explains and checks the performance of civil servants (SKP).",
    footer = {
      "",
      "Example: skp evaluate sample:teacher-2024",
      "Help on a command: skp evaluate --help"
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Skp implements Runnable {
  private static final Pattern CALL = Pattern.compile("\\bskp [a-z]+\\b");

  private static final int LONGEST_TRACE = 60;
  static final String NAME = "skp";

  /** So many characters tell at most why a call is wrong, whatever stands in it. */
  private static final int LONGEST_SENTENCE = 4000;

  private static final String HELP = "help";
  private static final Set<String> NEED_ALL = Set.of("serve", HELP);

  /**
   * The options that run no programs or plug-ins and write no files, by which also others than the one who sits at the machine may
   * call. One that means other things in other commands stands behind its command.
   */
  private static final Set<String> HARMLESS = Set.of(
      "--allow-inconsistent-quadrant",
      "--allowance",
      "--approach",
      "--beside",
      "--cases",
      "--diff",
      "--employment",
      "--exit-zero",
      "--explain",
      "--force",
      "--format",
      "--from",
      "--given",
      "--held",
      "--help",
      "--holidays",
      "--host",
      "--join",
      "--join-mapping",
      "--lang",
      "--mapping",
      "--names",
      "--on",
      "--only",
      "--period",
      "--plugin-timeout",
      "--position",
      "--reach",
      "--read",
      "--recorded",
      "--rules",
      "--scorecard",
      "--seed",
      "--sheet",
      "--summary",
      "--template",
      "--timeout",
      "--unit",
      "--variant",
      "--version",
      "impact --to");

  private static final List<String> COMMANDS = List.of(
      "evaluate",
      "audit",
      "review",
      "cascade",
      "draft",
      "unit",
      "career",
      "allowance",
      "year",
      "form",
      "siasn",
      "import",
      "export",
      "decide",
      "cases",
      "check",
      "impact",
      "rules",
      "explain",
      "new",
      "samples",
      "schema",
      "serve",
      HELP);

  private final CommandLine line;

  /**
   * Makes the commands: the one that is called, which needs no other, or all where it is told of all. Of the command above one that is
   * called only the name is told, and the language, where it stands first; its annotations are not looked for.
   */
  private Skp(
      Console console, String language, Function<ClassLoader, RuleSets> installed, String... call) {
    String called = Language.behind(call);
    boolean alone = COMMANDS.contains(called) && !NEED_ALL.contains(called);
    this.line = new CommandLine(alone ? CommandSpec.create().name(NAME) : this);
    List<CommandLine> told =
        new ArrayList<>(alone && called.equals(call[0]) ? List.of() : List.of(line));
    for (String name : alone ? List.of(called) : COMMANDS) {
      CommandLine command = new CommandLine(command(name, console, installed));
      line.addSubcommand(command);
      told.add(command);
    }
    told.forEach(each -> describe(each, console.locale()));
    if (console.locale().equals(Text.INDONESIAN)) {
      ResourceBundle help = bundled("help_id.properties");
      told.forEach(each -> label(each.getCommandSpec(), help));
      line.setResourceBundle(help);
    }
    line.setDefaultValueProvider(Language.elsewhere(language))
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> execute(parsed, console))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(console.out().writer())
        .setErr(console.err().writer())
        .setParameterExceptionHandler((wrong, arguments) ->
            refuse(console, wrong.getCommandLine(), WrongCallException.sentence(wrong)))
        .setExecutionExceptionHandler((defect, command, result) -> report(console, defect));
  }

  private static Object command(
      String name, Console console, Function<ClassLoader, RuleSets> installed) {
    return switch (name) {
      case "evaluate" -> new EvaluateCommand(console, installed);
      case "audit" -> new AuditCommand(console, installed);
      case "review" -> new ReviewCommand(console, installed);
      case "cascade" -> new CascadeCommand(console, installed);
      case "draft" -> new DraftCommand(console, installed);
      case "unit" -> new UnitCommand(console, installed);
      case "career" -> new CareerCommand(console, installed);
      case "allowance" -> new AllowanceCommand(console, installed);
      case "year" -> new YearCommand(console, installed);
      case "form" -> new PaperCommand(console, installed);
      case "siasn" -> new SiasnCommand(console, installed);
      case "import" -> new ImportCommand(console);
      case "export" -> new ExportCommand(console);
      case "decide" -> new DecideCommand(console, installed);
      case "cases" -> new CasesCommand(console, installed);
      case "check" -> new CheckCommand(console, installed);
      case "impact" -> new ImpactCommand(console, installed);
      case "rules" -> new RulesCommand(console, installed);
      case "explain" -> new ExplainCommand(console, installed);
      case "new" -> new NewCommand(console, installed);
      case "samples" -> new SamplesCommand(console, installed);
      case "schema" -> new SchemaCommand(console, installed);
      case "serve" -> new ServeCommand(console, installed);
      default -> new HelpCommand(console);
    };
  }

  private static void describe(CommandLine command, Locale locale) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    if (spec.findOption("--lang") == null) {
      spec.addMixin("language", CommandSpec.forAnnotatedObject(new Language()));
    }
    spec.version("skp " + LibraryVersion.CURRENT);
    spec.usageMessage()
        .sortOptions(false)
        .footer(Stream.of(spec.usageMessage().footer())
            .map(each -> inLanguage(each, locale))
            .toArray(String[]::new))
        .exitCodeListHeading("%n" + Words.EXIT_STATUS.in(locale) + ":%n")
        .exitCodeList(ExitStatus.descriptions(spec.name(), locale));
  }

  /** An example that is copied answers in the language in which it was read. */
  private static String inLanguage(String line, Locale locale) {
    if (!locale.equals(Text.INDONESIAN)) {
      return line;
    }
    return line.equals(Words.EXAMPLES.english())
        ? Words.EXAMPLES.indonesian()
        : line.contains("--lang") ? line : CALL.matcher(line).replaceAll("$0 --lang id");
  }

  /** Calls the values of options and arguments what they are called in this help; all keep their order. */
  private static void label(CommandSpec spec, ResourceBundle help) {
    for (ArgSpec each : List.copyOf(spec.args())) {
      String key = "label." + each.paramLabel();
      String label = help.containsKey(key) ? help.getString(key) : each.paramLabel();
      spec.remove(each);
      spec.add(
          each instanceof OptionSpec option
              ? option.toBuilder().paramLabel(label).build()
              : ((PositionalParamSpec) each).toBuilder().paramLabel(label).build());
    }
  }

  /** Reads a bundled list of wordings. */
  static ResourceBundle bundled(String file) {
    try (InputStream help = requireNonNull(Skp.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(help, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param arguments the arguments
   */
  public static void main(String... arguments) {
    int status = run(System.in, System.out, System.err, arguments);
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return run(RuleSets::installed, true, in, out, err, arguments);
  }

  /** Runs a call of somebody who is trusted, or is not: then nothing is run or written beside standard output. */
  static int run(
      Function<ClassLoader, RuleSets> installed,
      boolean isTrusted,
      InputStream in,
      PrintStream out,
      PrintStream err,
      String... arguments) {
    return run(installed, isTrusted, Map.of(), in, out, err, arguments);
  }

  /** Runs the call of a request with the documents that come with it. */
  static int run(
      Function<ClassLoader, RuleSets> installed,
      boolean isTrusted,
      Map<String, byte[]> files,
      InputStream in,
      PrintStream out,
      PrintStream err,
      String... arguments) {
    String language = Language.wordIn(arguments);
    Console console = new Console(
        in,
        new Output(out),
        Output.withoutNumbersOfPersons(err),
        Language.localeOf(language),
        isTrusted,
        files);
    try {
      int status = new Skp(console, language, installed, arguments).line.execute(arguments);
      return isTold(console) ? status : ExitStatus.WRONG_INPUT;
    } catch (OutOfMemoryError tooMuch) {
      Text why = RuleDefect.of(tooMuch).orElse(Words.NO_MEMORY);
      console.err().print("skp: " + PlainText.line(why.in(console.locale())) + "\n");
      return ExitStatus.WRONG_INPUT;
    } catch (Error defect) {
      return report(console, defect);
    }
  }

  /** What did not arrive was not done, whatever came of it. */
  private static boolean isTold(Console console) {
    boolean broken = console.out().isBroken();
    if (broken) {
      console.err().print("skp: " + Words.OUTPUT_BROKEN.in(console.locale()) + "\n");
    }
    return !broken && !console.err().isBroken();
  }

  @Override
  public void run() {
    throw new WrongCallException(line, Words.MISSING_COMMAND);
  }

  /** An empty name, such as of a variable that is not set, names nothing, and the current folder least of all. */
  private static int execute(ParseResult parsed, Console console) {
    for (CommandLine command : parsed.asCommandLineList()) {
      for (ArgSpec each : command.getParseResult().matchedArgs()) {
        if (!console.isTrusted() && isOutside(each, command)) {
          throw new WrongCallException(
              command, Words.notTrusted(((OptionSpec) each).longestName()));
        }
        if (each.originalStringValues().stream().anyMatch(String::isBlank)) {
          String name = each instanceof OptionSpec option
              ? option.longestName() + " " + each.paramLabel()
              : each.paramLabel();
          throw new WrongCallException(command, Words.empty(name));
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** What is written to standard output stays inside. */
  private static boolean isOutside(ArgSpec argument, CommandLine command) {
    return argument instanceof OptionSpec option
        && !HARMLESS.contains(option.longestName())
        && !HARMLESS.contains(command.getCommandName() + " " + option.longestName())
        && !option.originalStringValues().equals(List.of(Inputs.STANDARD));
  }

  private static int refuse(Console console, CommandLine command, Text sentence) {
    Locale locale = console.locale();
    String help = command.getCommandSpec().qualifiedName() + " --help"
        + (locale.equals(Text.INDONESIAN) ? " --lang id" : "");
    console
        .err()
        .print("skp: "
            + PlainText.line(cut(sentence.in(locale)))
            + "\n" + Words.TRY.in(locale) + " '"
            + help + "'.\n");
    return ExitStatus.WRONG_INPUT;
  }

  private static String cut(String sentence) {
    return sentence.length() > LONGEST_SENTENCE
        ? InvalidValueException.shortened(sentence, LONGEST_SENTENCE)
        : sentence;
  }

  private static int report(Console console, Throwable defect) {
    Optional<Text> ofRule = RuleDefect.of(defect);
    if (ofRule.isPresent()) {
      console.err().print("skp: " + PlainText.line(ofRule.get().in(console.locale())) + "\n");
      return ExitStatus.WRONG_INPUT;
    }
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    console.err().print("skp: " + Words.DEFECT.in(console.locale()) + "\n");
    PlainText.lines(trace.toString())
        .lines()
        .limit(LONGEST_TRACE)
        .forEach(line -> console.err().print(line + "\n"));
    return ExitStatus.WRONG_INPUT;
  }
}
