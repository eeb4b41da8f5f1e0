package id.skp.testkit.cli;

import id.skp.core.text.Text;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Thrown where a command is called in another way than it can be. */
final class WrongCallException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Text sentence;

  WrongCallException(CommandLine command, Text sentence) {
    super(command, sentence.english());
    this.sentence = sentence;
  }

  /** Says in both languages why a call is wrong; in English as the parser of options says it. */
  static Text sentence(ParameterException wrong) {
    return wrong instanceof WrongCallException own
        ? own.sentence
        : Text.of(
            indonesian(wrong) + taken(wrong).map(Text::indonesian).orElse(""),
            wrong.getMessage() + taken(wrong).map(Text::english).orElse(""));
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
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return "opsi atau argumen tidak dikenal: '" + String.join("', '", unmatched.getUnmatched())
          + "'";
    } else if (wrong instanceof MissingParameterException missing) {
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
    Iterable<String> choices = spec.completionCandidates();
    return "nilai " + argument + " salah: "
        + (choices == null ? "" : "perlu salah satu dari " + String.join(", ", choices) + ", ")
        + "diberikan '" + wrong.getValue() + "'";
  }
}
