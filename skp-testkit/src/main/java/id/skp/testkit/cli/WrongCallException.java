package id.skp.testkit.cli;

import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Thrown where a command is called in another way than it can be. */
final class WrongCallException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private static final String LONG = "--";

  /** So many unknown options and arguments are shown. */
  private static final int MOST_SHOWN = 20;

  private final transient Text sentence;

  WrongCallException(CommandLine command, Text sentence) {
    super(command, sentence.english());
    this.sentence = sentence;
  }

  /** Says in both languages why a call is wrong; in English as the parser of options says it, where it tells what to do. */
  static Text sentence(ParameterException wrong) {
    return wrong instanceof WrongCallException own
        ? own.sentence
        : isAnyUnknown(wrong)
            ? unknown(wrong.getCommandLine())
            : number(wrong)
                .orElseGet(() -> Text.of(
                    indonesian(wrong) + taken(wrong).map(Text::indonesian).orElse(""),
                    wrong.getMessage() + taken(wrong).map(Text::english).orElse("")));
  }

  /** Says what an option of a number needs. */
  private static Optional<Text> number(ParameterException wrong) {
    return wrong.getArgSpec() instanceof OptionSpec option
            && Stream.concat(Stream.of(option.type()), Stream.of(option.auxiliaryTypes()))
                .anyMatch(Set.of(int.class, Integer.class, Long.class)::contains)
            && wrong.getValue() != null
        ? Optional.of(Text.of(
            option.longestName() + " perlu bilangan bulat, diberikan '" + wrong.getValue() + "'",
            option.longestName() + " needs a whole number, got '" + wrong.getValue() + "'"))
        : Optional.empty();
  }

  /** Says that there is no command of a name. */
  static Text unknownCommand(String name, CommandLine all) {
    return Names.unknown(
        Words.unknown(Text.of("perintah", "command"), name),
        name,
        all.getSubcommands().keySet());
  }

  /** An option that is not known is told before what is missing: it may be that one, written otherwise. */
  private static boolean isAnyUnknown(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException
        || (wrong instanceof MissingParameterException
            && !wrong.getCommandLine().getUnmatchedArguments().isEmpty());
  }

  private static Text unknown(CommandLine command) {
    List<String> unknown = command.getUnmatchedArguments();
    String first = unknown.get(0);
    if (!first.startsWith("-") && !command.getSubcommands().isEmpty()) {
      return unknownCommand(first, command);
    }
    List<String> few = unknown.subList(0, Math.min(unknown.size(), MOST_SHOWN));
    int others = unknown.size() - few.size();
    Text refusal = Text.of(
        "opsi atau argumen tidak dikenal: '" + String.join("', '", few) + "'"
            + (others == 0 ? "" : " dan " + others + " lain"),
        new UnmatchedArgumentException(command, few).getMessage()
            + (others == 0 ? "" : " and " + others + " more"));
    return few.stream()
        .filter(each -> each.startsWith(LONG))
        .map(each -> each.split("=", 2)[0])
        .flatMap(each -> Names.meant(refusal, each, options(command)).stream())
        .findFirst()
        .orElse(refusal);
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .filter(each -> each.startsWith(LONG))
        .toList();
  }

  /** Tells of an argument that is missing because an option that needs no value took it for one. */
  private static Optional<Text> taken(ParameterException wrong) {
    return wrong instanceof MissingParameterException missing
        ? missing.getMissing().stream()
            .filter(ArgSpec::isPositional)
            .findFirst()
            .flatMap(argument -> wrong.getCommandLine().getCommandSpec().options().stream()
                .filter(option -> option.arity().min() == 0 && option.arity().max() == 1)
                .flatMap(option -> option.originalStringValues().stream()
                    .filter(value -> !value.equals(option.fallbackValue()))
                    .map(value -> taken(option, value, argument.paramLabel())))
                .findFirst())
        : Optional.empty();
  }

  private static Text taken(OptionSpec option, String value, String argument) {
    String name = option.longestName();
    String both = name + "=" + option.paramLabel() + " " + argument;
    return Text.of(
        "; '" + value + "' dianggap nilai " + name + ": letakkan " + argument + " di depan " + name
            + ", atau sebut keduanya, " + both,
        "; '" + value + "' was taken for the value of " + name + ": put " + argument + " before "
            + name + ", or name both, " + both);
  }

  private static String indonesian(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return "nilai yang diperlukan belum diberikan: "
          + String.join(
              ", ",
              missing.getMissing().stream()
                  .map(each ->
                      each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                  .toList());
    }
    ArgSpec spec = wrong.getArgSpec();
    String argument =
        spec instanceof OptionSpec option ? "opsi " + option.longestName() : "argumen";
    if (wrong.getValue() == null || spec == null) {
      return argument + " diberikan dengan cara yang salah";
    }
    String value = "'" + wrong.getValue() + "'";
    Iterable<String> choices = spec.completionCandidates();
    return "nilai " + argument + " salah: "
        + (choices == null
            ? "diberikan " + value
            : Names.need(listOf(choices), wrong.getValue(), value).indonesian());
  }

  private static List<String> listOf(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    return list;
  }
}
