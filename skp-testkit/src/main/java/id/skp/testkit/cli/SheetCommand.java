package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.RowMapping;
import id.skp.json.RowMappingJson;
import id.skp.json.Rows;
import id.skp.json.Rows.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that reads or writes sheets by a mapping. */
abstract class SheetCommand implements Callable<Integer> {
  private static final String CSV = "-.csv";

  private final Console console;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description =
          "Which column is which: the name of a mapping that comes with the command (an unknown one lists them), or a"
              + " path of one (skp-row-mapping/1); default: template-predicates.")
  private String mapping = "template-predicates";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  SheetCommand(Console console) {
    this.console = console;
  }

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (WrongInputException wrong) {
      wrong.lines(console.locale()).forEach(line -> console.err().print(line + "\n"));
      return ExitStatus.WRONG_INPUT;
    }
  }

  abstract int run() throws WrongInputException;

  final Console console() {
    return console;
  }

  final RowMapping mapping() throws WrongInputException {
    return mapping(mapping);
  }

  /** Finds a mapping by its name, or reads it. */
  final RowMapping mapping(String name) throws WrongInputException {
    if (RowMappingJson.names().contains(name) || !isFile(name)) {
      try {
        return RowMappingJson.named(name);
      } catch (InvalidValueException unknown) {
        throw Inputs.refused("--mapping", unknown);
      }
    }
    byte[] document = console.inputs().read(name);
    try {
      return RowMappingJson.read(document);
    } catch (DocumentException refused) {
      throw Inputs.refused(name, document, refused);
    }
  }

  private static boolean isFile(String name) {
    return Inputs.isNoPath(name) || name.contains(".") || name.contains("/");
  }

  final WrongCallException wrongCall(String indonesian, String english) {
    return new WrongCallException(spec.commandLine(), Text.of(indonesian, english));
  }

  /** What writes a sheet, all at once where nothing of it is refused. */
  interface Writing {
    void write(String name, OutputStream out) throws IOException;
  }

  /** Writes a sheet to a file, in place of at most so many rows by the same mapping, or as CSV to standard output. */
  final void write(Optional<String> file, RowMapping mapping, int most, Writing writing)
      throws WrongInputException {
    String name = file.filter(each -> !each.equals(Inputs.STANDARD)).orElse(CSV);
    try {
      if (name.equals(CSV)) {
        writing.write(name, console().out().stream());
        console().out().stream().flush();
      } else {
        Path path = Inputs.place(name);
        if (Files.isRegularFile(path) && Files.size(path) > 0 && rows(path, mapping) > most) {
          throw WrongInputException.of(
              name,
              "berisi hal lain daripada yang ditulis ke situ; sebut berkas lain",
              "holds something else than what is written there; name another file");
        }
        try (WholeFile.Draft draft = WholeFile.begin(path)) {
          writing.write(name, draft.out());
          draft.keep();
        }
      }
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name.equals(CSV) ? Inputs.STANDARD : name, refused);
    } catch (IOException unwritable) {
      throw Inputs.unreadable(name, unwritable);
    }
  }

  /** Returns how many rows a sheet has; for one that is not of the mapping more than any has. */
  private static int rows(Path sheet, RowMapping mapping) throws IOException {
    try (InputStream in = Files.newInputStream(sheet)) {
      return Rows.read(Source.of(mapping, sheet.getFileName().toString(), in)).rows();
    } catch (InvalidValueException otherSheet) {
      return Integer.MAX_VALUE;
    }
  }
}
