package id.skp.testkit.cli;

import id.skp.core.text.PlainText;
import id.skp.json.JsonSchemas;
import id.skp.json.RuleSetDifferencesJson;
import id.skp.json.RuleSetJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is installed. */
@Command(
    name = "rules",
    description = {
      "Lists the installed rule sets, or the parameters, rules and findings of one with their sources.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp rules",
      "  skp rules permenpanrb-6-2022",
      "  skp rules --format json permenpanrb-6-2022",
      "  skp rules --variant our-variant.json id.go.example-2026 --diff permenpanrb-6-2022",
      "  skp rules id.go.example-2026 --diff permenpanrb-6-2022 --plugin our-rules.jar",
      "  skp rules --format schema > variant.schema.json",
      "  skp rules permenpanrb-6-2022 --format html > rules.html",
      "  skp rules permenpanrb-6-2022 --format dmn > tables.dmn",
      "  skp rules --book rule-book"
    })
final class RulesCommand extends RuleSetCommand {
  private enum Format {
    TEXT,
    JSON,
    HTML,
    SCHEMA,
    DMN
  }

  private static final class Formats extends Choices<Format> {
    Formats() {
      super(Format.class);
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The rule set (default: an overview of all).")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text); json prints one document"
          + " for each rule set, or one of differences; html a page of one; schema that of variant"
          + " files; dmn the tables of one as a decision model (DMN 1.5).")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--diff",
      paramLabel = "ID",
      description = "List only what the rule set has otherwise than this one.")
  private Optional<String> diff = Optional.empty();

  @Option(
      names = "--book",
      paramLabel = "DIRECTORY",
      description =
          "Write the book of rules into this folder: pages in both languages, by topic and"
              + " by article, with pictures of the tables, worked cases, open questions and a search;"
              + " pages of an earlier book in it that this one has not are removed.")
  private Optional<String> book = Optional.empty();

  /** The mark of the book stands in the first lines of a page. */
  private static final int LONGEST_HEAD = 1024;

  @Mixin
  private Language language = new Language();

  RulesCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (id.isPresent()) {
      Inputs.refuseFile(id.get());
    }
    Optional<RuleSet> ruleSet = id.map(each -> ruleSet(each));
    Optional<RuleSet> other = diff.map(each -> ruleSet(each));
    if (book.isPresent()) {
      if (format.isPresent() || diff.isPresent()) {
        throw wrongCall(
            "--book menulis halaman HTML dan tidak memakai --format atau --diff; hilangkan salah satunya",
            "--book writes pages in HTML and takes neither --format nor --diff; leave one of them out");
      }
      writeBook(book.get(), ruleSet.map(List::of).orElseGet(ruleSets()::all));
      return ExitStatus.DONE;
    }
    Format as = format.orElse(Format.TEXT);
    if (as == Format.HTML && ruleSet.isEmpty()) {
      throw wrongCall(
          "--format html perlu ID suatu himpunan aturan; --book menulis semuanya",
          "--format html needs the ID of a rule set; --book writes all");
    }
    if (as == Format.DMN && ruleSet.isEmpty()) {
      throw wrongCall(
          "--format dmn perlu ID suatu himpunan aturan", "--format dmn needs the ID of a rule set");
    }
    if (other.isPresent() && (ruleSet.isEmpty() || as == Format.SCHEMA || as == Format.DMN)) {
      throw wrongCall(
          "--diff perlu ID suatu himpunan aturan, dan format text, json atau html",
          "--diff needs the ID of a rule set, and the format text, json or html");
    }
    console().out().print(text(as, ruleSet, other));
    return ExitStatus.DONE;
  }

  private String text(Format as, Optional<RuleSet> ruleSet, Optional<RuleSet> other) {
    return switch (as) {
      case TEXT -> TextPage.of(page(ruleSet, other));
      case JSON ->
        other
            .map(each -> RuleSetDifferencesJson.write(ruleSet.orElseThrow(), each) + "\n")
            .orElseGet(() -> json(ruleSet.map(List::of).orElseGet(ruleSets()::all)));
      case HTML ->
        other
            .map(each -> RuleBook.page(ruleSet.orElseThrow(), each, language.locale()))
            .orElseGet(() -> RuleBook.page(ruleSet.orElseThrow(), language.locale()));
      case SCHEMA ->
        JsonSchemas.variant(ruleSet.map(each -> RuleSets.of(each)).orElseGet(this::ruleSets))
            + "\n";
      case DMN -> DmnModel.of(ruleSet.orElseThrow(), language.locale());
    };
  }

  private Page page(Optional<RuleSet> ruleSet, Optional<RuleSet> other) {
    if (ruleSet.isEmpty()) {
      return RuleSetPage.overview(ruleSets(), language.locale());
    }
    return other
        .map(each -> DifferencesPage.of(ruleSet.get(), each, language.locale()))
        .orElseGet(() -> RuleSetPage.of(ruleSet.get(), ruleSets(), language.locale()));
  }

  private void writeBook(String directory, List<RuleSet> told) throws WrongInputException {
    Path folder = Inputs.placeOfMany(directory);
    try {
      Map<Path, Supplier<String>> pages = new LinkedHashMap<>();
      RuleBook.files(told).forEach((name, page) -> pages.put(folder.resolve(name), () -> page));
      WholeFile.writeAll(pages);
      for (String each : List.of("id", "en")) {
        removeOlder(folder.resolve(each), pages.keySet());
      }
      Path first = folder.resolve(language.locale().getLanguage()).resolve("index.html");
      console().out().print(PlainText.line(first.toString()) + "\n");
    } catch (IOException unwritable) {
      throw Inputs.unreadable(directory, unwritable);
    }
  }

  /** Removes pages that an earlier book wrote and this one has not; what anybody else put there stays. */
  private static void removeOlder(Path folder, Set<Path> written) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.html")) {
      for (Path each : all) {
        if (!written.contains(each) && Files.isRegularFile(each) && isOfBook(each)) {
          Files.delete(each);
        }
      }
    }
  }

  private static boolean isOfBook(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8)
          .contains(RuleBook.MARK);
    }
  }

  private static String json(List<RuleSet> ruleSets) {
    return ruleSets.stream()
        .map(each -> RuleSetJson.write(each) + "\n")
        .collect(Collectors.joining());
  }
}
