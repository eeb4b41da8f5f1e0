package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.samples.SampleUnit;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the documents that come with the library, or prints one to start from. */
@Command(
    name = "samples",
    description = {
      "Lists the documents that come with the library, or prints one: something to begin a document"
          + " of your own with. Or writes a whole unit of fictional people: matrix, plans, appraisals, files of the"
          + " year, evaluations and sheets that belong together. Rule sets of agencies, to be tried with"
          + " --plugin, are a jar of their own: skp-testkit-VERSION-examples.jar.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp samples",
      "  skp samples plan-teacher-2024 > our-plan.json",
      "  skp samples --unit 120 --seed 8 --out unit-8"
    })
final class SamplesCommand extends RuleSetCommand {
  private static final Text HOLIDAYS = Text.of(
      "adalah daftar hari libur; jalankan skp year --holidays %s BERKAS",
      "is a list of holidays; call skp year --holidays %s FILE");

  /** What there is to do with the files of a unit. */
  private static final SortedMap<String, DocumentKind> WRITTEN = new TreeMap<>(Map.of(
      "unit.json", DocumentKind.UNIT,
      "matrix.json", DocumentKind.MATRIX,
      "plans/*.json", DocumentKind.PLAN,
      "appraisals/*.json", DocumentKind.APPRAISAL,
      "years/*.json", DocumentKind.YEAR));

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "The name of a sample, or a kind of documents as of skp new, such as plan or year,"
              + " whose samples are listed (default: the list of all).")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--unit",
      paramLabel = "PEOPLE",
      description = "Write a unit of so many people: 3 to 40000.")
  private Optional<Integer> unit = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "The unit to write: the same number gives the same unit (default: 1).")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIRECTORY",
      description = "The folder to write the unit to, which is not there yet.")
  private Optional<String> out = Optional.empty();

  SamplesCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (unit.isPresent()
        ? name.isPresent() || out.isEmpty()
        : seed.isPresent() || out.isPresent()) {
      throw wrongCall(
          "--unit perlu --out, boleh dengan --seed, dan tanpa NAMA",
          "--unit needs --out, may have --seed, and goes without NAME");
    }
    if (unit.isPresent()) {
      write(sampleUnit(), out.orElseThrow());
    } else if (name.isPresent() && !ofKind(name.get()).isEmpty()) {
      ofKind(name.get()).forEach(each -> console().out().print(line(each)));
    } else if (name.isPresent()) {
      byte[] document = console().inputs().read(Inputs.SAMPLE + name.get());
      String text = new String(document, StandardCharsets.UTF_8).stripTrailing();
      console().out().print(text + "\n");
      tellBeside(name.get(), text);
    } else {
      Samples.allNames().forEach(each -> console().out().print(line(each)));
    }
    return ExitStatus.DONE;
  }

  /** Returns the samples of a kind of documents, by the word of skp new; none of any other word. */
  private static List<String> ofKind(String word) {
    return Samples.allNames().stream()
        .filter(each -> DocumentKind.of(Samples.document(each))
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
            .isPresent())
        .toList();
  }

  /** A sample that refers to others beside it is of no use without them. */
  private void tellBeside(String sample, String document) {
    List<String> calls = Samples.allNames().stream()
        .filter(each -> document.contains("\"" + each + ".json\""))
        .map(each -> "skp samples " + each + " > " + each + ".json")
        .toList();
    if (!calls.isEmpty()) {
      tell(Text.of(
                  "skp: " + sample + " merujuk berkas di sampingnya; tulis juga: ",
                  "skp: " + sample + " refers to files beside it; write them, too: ")
              .in(console().locale())
          + String.join("; ", calls));
    }
  }

  private SampleUnit sampleUnit() {
    try {
      return SampleUnit.of(seed.orElse(1L), unit.orElseThrow());
    } catch (InvalidValueException refused) {
      throw wrongCall(
          "--unit: " + refused.sentence(Text.INDONESIAN), "--unit: " + refused.sentence());
    }
  }

  private void write(SampleUnit made, String directory) throws WrongInputException {
    Path folder = WholeFile.writeFolder(directory, draft -> {
      made.writeTo(draft);
      made.writeSheetsTo(draft);
    });
    WRITTEN.forEach((file, kind) -> {
      Path path = folder.resolve(file);
      console()
          .out()
          .print(PlainText.line(
                  path + " " + kind.advice(path.toString()).in(console().locale())) + "\n");
    });
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
