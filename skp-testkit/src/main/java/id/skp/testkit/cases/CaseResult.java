package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of one case: {@link Passed}, {@link Failed}, {@link NotRun}, or {@link Broken} where the case file itself is wrong. */
public sealed interface CaseResult {
  /**
   * Returns the name of the file.
   *
   * @return the name
   */
  String file();

  /**
   * Returns the id of the case.
   *
   * @return the id; of a broken case without one its place, empty for the whole file
   */
  String id();

  /**
   * Returns which rule the case calls.
   *
   * @return the rule's name; empty if a broken case does not say it
   */
  String rule();

  /**
   * Tells whether the rule set did as the case expects.
   *
   * @return true for {@link Passed}
   */
  default boolean isPassed() {
    return this instanceof Passed;
  }

  /**
   * Describes the result on one line, in English.
   *
   * @return file, id and rule, and what was expected and found, or what is wrong with the file
   */
  default String toLine() {
    return toLine(Text.ENGLISH);
  }

  /**
   * Describes the result on one line.
   *
   * @param locale the reader's locale
   * @return file, id and rule, and what was expected and found, or what is wrong with the file, in which of the number of a person
   *     the last four digits are kept; in English where the locale's language is English, otherwise in Indonesian
   */
  String toLine(Locale locale);

  /**
   * Throws unless the case passed; for a test with one case.
   *
   * @throws AssertionError with the {@linkplain #toLine() line}, and with the way to the actual result
   */
  default void check() {
    if (this instanceof Failed failed) {
      throw new AssertionError(
          toLine() + failed.decision().map(decision -> "\n" + decision.trace()).orElse(""));
    } else if (!isPassed()) {
      throw new AssertionError(toLine());
    }
  }

  private static String line(Locale locale, Text word, CaseResult result, String rest) {
    String line = List.of(result.file(), result.id(), result.rule(), rest).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": ", word.in(locale) + " ", ""));
    return PlainText.line(InvalidValueException.withoutNumbersOfPersons(line));
  }

  /**
   * The rule set did as the case expects.
   *
   * @param file the name of the file
   * @param id the id of the case
   * @param rule the rule's name
   */
  record Passed(String file, String id, String rule) implements CaseResult {
    /**
     * Refuses null.
     *
     * @param file the name of the file
     * @param id the id of the case
     * @param rule the rule's name
     */
    public Passed {
      requireNonNull(file, "file");
      requireNonNull(id, "id");
      requireNonNull(rule, "rule");
    }

    @Override
    public String toLine(Locale locale) {
      return line(locale, Text.of("LULUS", "PASSED"), this, "");
    }
  }

  /**
   * The rule set did something else.
   *
   * @param file the name of the file
   * @param id the id of the case
   * @param rule the rule's name
   * @param expected what the case expects; of several values only those that differ
   * @param actual what the rule set gave
   * @param decision the decision with its explanation, if the rule was called
   */
  record Failed(
      String file,
      String id,
      String rule,
      Text expected,
      Text actual,
      Optional<Decision<?>> decision)
      implements CaseResult {
    /**
     * Refuses null.
     *
     * @param file the name of the file
     * @param id the id of the case
     * @param rule the rule's name
     * @param expected what the case expects; of several values only those that differ
     * @param actual what the rule set gave
     * @param decision the decision with its explanation, if the rule was called
     */
    public Failed {
      requireNonNull(file, "file");
      requireNonNull(id, "id");
      requireNonNull(rule, "rule");
      requireNonNull(expected, "expected");
      requireNonNull(actual, "actual");
      requireNonNull(decision, "decision");
    }

    @Override
    public String toLine(Locale locale) {
      return line(locale, Text.of("GAGAL", "FAILED"), this, difference().in(locale));
    }

    /** Says what was expected and what was found. */
    Text difference() {
      return Text.of(
          "diharapkan " + expected.indonesian() + ", ternyata " + actual.indonesian(),
          "expected " + expected.english() + ", actual " + actual.english());
    }
  }

  /**
   * Nobody was asked: the rule set that the case is about is not installed, and nobody asked for it by name, or the program that
   * is tried was left alone.
   *
   * @param file the name of the file
   * @param id the id of the case
   * @param rule the rule's name
   * @param reason why it was not run, such as {@code rule set siasn is not installed}
   */
  record NotRun(String file, String id, String rule, Text reason) implements CaseResult {
    /**
     * Refuses null.
     *
     * @param file the name of the file
     * @param id the id of the case
     * @param rule the rule's name
     * @param reason why it was not run
     */
    public NotRun {
      requireNonNull(file, "file");
      requireNonNull(id, "id");
      requireNonNull(rule, "rule");
      requireNonNull(reason, "reason");
    }

    @Override
    public String toLine(Locale locale) {
      return line(locale, Text.of("TIDAK DIJALANKAN", "NOT RUN"), this, reason.in(locale));
    }
  }

  /**
   * The case file is wrong, so that nothing was decided.
   *
   * @param file the name of the file
   * @param id the id of the case, its place if it has none, empty for the whole file
   * @param rule the rule's name, empty if it is not said
   * @param problems what is wrong, at least one problem
   */
  record Broken(String file, String id, String rule, List<CaseProblem> problems)
      implements CaseResult {
    /**
     * Refuses null and copies the list.
     *
     * @param file the name of the file
     * @param id the id of the case, its place if it has none, empty for the whole file
     * @param rule the rule's name, empty if it is not said
     * @param problems what is wrong, at least one problem
     */
    public Broken {
      requireNonNull(file, "file");
      requireNonNull(id, "id");
      requireNonNull(rule, "rule");
      problems = List.copyOf(problems);
    }

    @Override
    public String toLine(Locale locale) {
      return line(
          locale,
          Text.of("RUSAK", "BROKEN"),
          this,
          problems.stream().map(each -> each.in(locale)).collect(Collectors.joining("; ")));
    }
  }
}
