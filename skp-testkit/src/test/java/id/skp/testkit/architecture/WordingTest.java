package id.skp.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.skp.testkit.architecture.CommonWords.ENGLISH;
import static id.skp.testkit.architecture.CommonWords.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import id.skp.core.InvalidValueException;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the library says, it says in both languages. */
class WordingTest {
  static final ArchRule BOTH_LANGUAGES = noClasses()
      .that()
      .doNotBelongToAnyOf(InvalidValueException.class)
      .should()
      .callMethod(
          InvalidValueException.class,
          "unless",
          boolean.class,
          String.class,
          String.class,
          String.class,
          Object.class)
      .orShould()
      .callConstructor(InvalidValueException.class, String.class, String.class, String.class)
      .because("these are for plug-ins that have but one language");

  private static final Pattern CALL = Pattern.compile(
      "(?<![\\w.])(Text\\.of|unless|new InvalidValueException)\\((?!boolean|String)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|`[^`]*`|\\{[0-9]+}");

  /** Words that the label of a period begins with, before a place of a sentence. */
  private static final Pattern BEFORE_PERIOD = Pattern.compile(
      "(?i)\\b(?:tahun|triwulan|semester|bulan|year|quarter|half|month) \\(?\\{[0-9]+}");

  /** Sentences whose place takes the number of a year or a month or an amount, and no period. */
  private static final List<String> BEFORE_NUMBER = List.of(
      "Allowance.java: month ({1}",
      "CareerFindings.java: tahun {0}",
      "CareerFindings.java: tahun {1}",
      "CareerFindings.java: tahun {2}",
      "CareerWords.java: tahun {2}",
      "DayCounter.java: tahun {0}",
      "FollowUpProcedure.java: tahun {0}",
      "FollowUpProcedure.java: year {0}",
      "SiasnFinding.java: bulan {2}",
      "SiasnFinding.java: tahun {0}",
      "SiasnFinding.java: year {0}");

  /** A number in a sentence and what it counts, of which there may be one. */
  private static final Pattern COUNTED = Pattern.compile(
      "\\{[0-9]} (?:evaluation |more |other |further |working )?(?:people|days|months|years|rows|results|findings|notes|goals|links"
          + "|documents|decimals|differences|cases|fields|events|inputs|things|bytes|seconds|levels)\\b");

  /** Sentences that are said of several only, or of none. */
  private static final List<String> SEVERAL = List.of(
      "CascadeCheck.java: {1} results",
      "EvaluationSummary.java: {0} documents",
      "Headers.java: {0} rows",
      "MonthRange.java: {1} months",
      "ObjectionDeadlineProcedure.java: {0} days",
      "ObjectionDeadlineProcedure.java: {1} days",
      "ObjectionOpeningProcedure.java: {0} evaluation documents");

  @Test
  void noSentenceSaysTwiceWhatALabelOfAPeriodBeginsWith() {
    assertThat(found(BEFORE_PERIOD)).containsExactlyElementsOf(BEFORE_NUMBER);
  }

  private static SortedSet<String> found(Pattern pattern) {
    SortedSet<String> found = new TreeSet<>();
    for (Path folder : CompiledTypes.folders("src/main/java")) {
      for (Path file : sources(folder)) {
        pattern
            .matcher(read(file))
            .results()
            .forEach(each -> found.add(file.getFileName() + ": " + each.group()));
      }
    }
    return found;
  }

  @Test
  void noSentenceCountsOneThingAsSeveral() {
    assertThat(found(COUNTED)).containsExactlyElementsOf(SEVERAL);
  }

  @Test
  void noRefusalHasButOneLanguage() {
    BOTH_LANGUAGES.check(Modules.ALL);
  }

  @Test
  void everyWordingIsInItsLanguage() {
    List<String> wrong = new ArrayList<>();
    int[] wordings = {0};
    for (Path folder : CompiledTypes.folders("src/main/java")) {
      for (Path file : sources(folder)) {
        for (List<String> pair : pairs(read(file))) {
          wordings[0]++;
          words(pair.get(0))
              .filter(ENGLISH::contains)
              .forEach(
                  word -> wrong.add(file.getFileName() + ": '" + word + "' in " + pair.get(0)));
          words(pair.get(1))
              .filter(INDONESIAN::contains)
              .forEach(
                  word -> wrong.add(file.getFileName() + ": '" + word + "' in " + pair.get(1)));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(wordings[0]).isGreaterThan(800);
  }

  @Test
  void aWordOfTheOtherLanguageIsFound() {
    List<List<String>> pairs =
        pairs("Text.of(\"perlu the id\", \"needs \" + of(x, \"an\") + \" id\")");
    assertThat(pairs).hasSize(1);
    assertThat(words(pairs.get(0).get(0))).contains("the");
    assertThat(words(pairs.get(0).get(1))).contains("needs", "id");
  }

  private static Stream<String> words(String wording) {
    return Pattern.compile("[^\\p{L}\\p{N}_.<=/-]+")
        .splitAsStream(QUOTED.matcher(wording).replaceAll(" "));
  }

  /** Returns the Indonesian and the English argument of each wording, each by its literals. */
  private static List<List<String>> pairs(String source) {
    List<List<String>> pairs = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      List<String> arguments = arguments(source, call.end());
      int first = switch (call.group(1)) {
        case "Text.of" -> arguments.size() == 2 ? 0 : -1;
        case "unless" -> arguments.size() == 6 ? 3 : -1;
        default -> arguments.size() == 4 ? 2 : -1;
      };
      if (first >= 0) {
        pairs.add(List.of(literals(arguments.get(first)), literals(arguments.get(first + 1))));
      }
    }
    return pairs;
  }

  private static String literals(String argument) {
    StringBuilder literals = new StringBuilder();
    Matcher literal = LITERAL.matcher(argument);
    while (literal.find()) {
      literals.append(literal.group(1)).append(' ');
    }
    return literals.toString();
  }

  private static List<String> arguments(String source, int start) {
    List<String> arguments = new ArrayList<>();
    int depth = 1;
    int begin = start;
    int i = start;
    for (; depth > 0 && i < source.length(); i++) {
      char each = source.charAt(i);
      if (each == '"' || each == '\'') {
        i = endOfLiteral(source, i);
      } else if ("([{".indexOf(each) >= 0) {
        depth++;
      } else if (")]}".indexOf(each) >= 0) {
        depth--;
      } else if (each == ',' && depth == 1) {
        arguments.add(source.substring(begin, i));
        begin = i + 1;
      }
    }
    arguments.add(source.substring(begin, i - 1));
    return arguments;
  }

  private static int endOfLiteral(String source, int opening) {
    int i = opening + 1;
    while (source.charAt(i) != source.charAt(opening)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
