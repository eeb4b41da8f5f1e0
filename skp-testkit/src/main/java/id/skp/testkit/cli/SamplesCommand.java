package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the documents that come with the library, or prints one to start from. */
@Command(
    name = "samples",
    description = {
      "Lists the documents that come with the library, or prints one: something to begin a document"
          + " of your own with.",
      ""
    },
    footer = {"", "Examples:", "  skp samples", "  skp samples plan-teacher-2024 > our-plan.json"})
final class SamplesCommand extends RuleSetCommand {
  private static final Text HOLIDAYS = Text.of(
      "adalah daftar hari libur; panggil skp year --holidays %s BERKAS",
      "is a list of holidays; call skp year --holidays %s FILE");

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The name of a sample (default: the list of all).")
  private Optional<String> name = Optional.empty();

  SamplesCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (name.isPresent()) {
      byte[] document = new Inputs(console().in()).read(Inputs.SAMPLE + name.get());
      console().out().print(new String(document, StandardCharsets.UTF_8).stripTrailing() + "\n");
    } else {
      Samples.allNames().forEach(each -> console().out().print(line(each)));
    }
    return ExitStatus.DONE;
  }

  private String line(String sample) {
    String file = Inputs.SAMPLE + sample;
    Text advice = DocumentKind.of(Samples.document(sample))
        .map(kind -> kind.advice(file))
        .orElseGet(() -> Text.of(
            HOLIDAYS.indonesian().replace("%s", file), HOLIDAYS.english().replace("%s", file)));
    return sample + " " + advice.in(console().locale()) + "\n";
  }
}
