package id.skp.testkit.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints the help of a command, as its option {@code --help} does. */
@Command(
    name = "help",
    helpCommand = true,
    description = {"Prints the help of a command, or of all.", ""},
    footer = {"", "Examples:", "  skp help", "  skp help evaluate"})
final class HelpCommand implements Runnable {
  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command.")
  private Optional<String> command = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Console console;

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<String> strangers = spec.commandLine().getUnmatchedArguments();
    if (!strangers.isEmpty()) {
      throw new UnmatchedArgumentException(spec.commandLine(), strangers);
    }
    CommandLine all = spec.parent().commandLine();
    Optional<CommandLine> asked =
        command.flatMap(name -> Optional.ofNullable(all.getSubcommands().get(name)));
    if (command.isPresent() && asked.isEmpty()) {
      throw new WrongCallException(
          spec.commandLine(), WrongCallException.unknownCommand(command.get(), all));
    }
    console.out().print(asked.orElse(all).getUsageMessage());
  }
}
