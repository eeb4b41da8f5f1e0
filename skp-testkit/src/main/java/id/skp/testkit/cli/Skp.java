package id.skp.testkit.cli;

import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The try-it command. It reads files and standard input, writes UTF-8 with line feeds whatever the machine's settings
 * are, and ends with status 0 (done, nothing wrong), 1 (done, with findings, failed cases or an undecided evaluation) or
 * 2 (the input or the call is wrong).
 */
@Command(
    name = "skp",
    description = "Evaluates, explains and checks the performance of civil servants (SKP).",
    footer = {
      "",
      "Example: skp evaluate sample:teacher-2024",
      "Help on a command: skp evaluate --help"
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Skp implements Runnable {
  private final CommandLine line;

  private Skp(Console console, Function<ClassLoader, RuleSets> installed) {
    this.line = new CommandLine(this)
        .addSubcommand(new EvaluateCommand(console, installed))
        .addSubcommand(new ReviewCommand(console, installed))
        .addSubcommand(new CascadeCommand(console, installed))
        .addSubcommand(new YearCommand(console, installed))
        .addSubcommand(new FormCommand(console, installed))
        .addSubcommand(new CasesCommand(console, installed))
        .addSubcommand(new RulesCommand(console, installed));
    describe(line);
    line.getSubcommands().values().forEach(Skp::describe);
    line.setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(console.out().writer())
        .setErr(console.err().writer())
        .setParameterExceptionHandler((wrong, arguments) ->
            refuse(console, wrong.getCommandLine(), String.valueOf(wrong.getMessage())))
        .setExecutionExceptionHandler((defect, command, result) -> report(console, defect));
  }

  private static void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec().mixinStandardHelpOptions(true);
    spec.version("skp " + LibraryVersion.CURRENT);
    spec.usageMessage()
        .sortOptions(false)
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.descriptions());
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
    return run(RuleSets::installed, in, out, err, arguments);
  }

  static int run(
      Function<ClassLoader, RuleSets> installed,
      InputStream in,
      PrintStream out,
      PrintStream err,
      String... arguments) {
    Console console = new Console(in, new Output(out), new Output(err));
    return new Skp(console, installed).line.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(line, "Missing command");
  }

  private static int refuse(Console console, CommandLine command, String message) {
    String name = command.getCommandSpec().qualifiedName();
    console.err().print("skp: " + message + "\nTry '" + name + " --help'.\n");
    return ExitStatus.WRONG_INPUT;
  }

  private static int report(Console console, Exception defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    console.err().print("skp: a defect of this command, please report it:\n" + trace);
    return ExitStatus.WRONG_INPUT;
  }
}
