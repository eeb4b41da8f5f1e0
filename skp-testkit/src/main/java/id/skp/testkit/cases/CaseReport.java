package id.skp.testkit.cases;

import static java.util.function.Predicate.not;

import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.testkit.internal.JsonLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a run of cases.
 *
 * @param results the results, in the order of the files and of the cases in them
 */
public record CaseReport(List<CaseResult> results) {
  private static final Text PASSED = Text.of("lulus", "passed");
  private static final Text FAILED = Text.of("gagal", "failed");
  private static final Text NOT_RUN = Text.of("tidak dijalankan", "not run");
  private static final Text MORE = Text.of("lagi gagal", "more failed");

  /** So many cases that failed are told of each rule. */
  private static final int MOST_TOLD = 100;

  /**
   * Refuses null and copies the list.
   *
   * @param results the results, in the order of the files and of the cases in them
   */
  public CaseReport {
    results = List.copyOf(results);
  }

  /**
   * Returns how many cases passed.
   *
   * @return the number
   */
  public int passed() {
    return (int) results.stream().filter(CaseResult::isPassed).count();
  }

  /**
   * Returns how many cases did not pass, broken ones included; not those that were not run.
   *
   * @return the number
   */
  public int failed() {
    return results.size() - passed() - notRun();
  }

  /**
   * Returns how many cases were not run, because their rule set is not installed, or the program that is tried was left alone.
   *
   * @return the number
   */
  public int notRun() {
    return (int) results.stream().filter(CaseResult.NotRun.class::isInstance).count();
  }

  /**
   * Tells whether a case file itself is wrong.
   *
   * @return true if there is a {@link CaseResult.Broken}
   */
  public boolean hasBroken() {
    return results.stream().anyMatch(CaseResult.Broken.class::isInstance);
  }

  /**
   * Returns the report as text, in English.
   *
   * @return the lines of {@link #toText(Locale)}
   */
  public String toText() {
    return toText(Text.ENGLISH);
  }

  /**
   * Returns the report as text.
   *
   * @param locale the reader's locale
   * @return the lines of {@link #notPassed(Locale)}, one such as {@code 30 not run: rule set siasn is not installed} for
   *     each reason, and a last line such as {@code 41 passed, 0 failed}, each ended by a line feed; in
   *     English where the locale's language is English, otherwise in Indonesian
   */
  public String toText(Locale locale) {
    StringBuilder text = new StringBuilder();
    printText(locale, text::append);
    return text.toString();
  }

  /**
   * Writes the lines of {@link #toText(Locale)} piece by piece, so that a long report is never held.
   *
   * @param locale the reader's locale
   * @param out takes the pieces, in their order
   */
  public void printText(Locale locale, Consumer<String> out) {
    notPassed(locale).forEach(line -> out.accept(line + "\n"));
    notRunByReason()
        .forEach((reason, number) ->
            out.accept(number + " " + NOT_RUN.in(locale) + ": " + reason.in(locale) + "\n"));
    out.accept(
        passed() + " " + PASSED.in(locale) + ", " + failed() + " " + FAILED.in(locale) + "\n");
  }

  /**
   * Tells which cases did not pass, without those that were not run. JSON and JUnit's XML tell all of them.
   *
   * @param locale the reader's locale
   * @return a line for each, where of those of one rule that failed the first 100 are told and how many more there are, such as
   *     {@code 41 more failed: performance-predicate}; in English where the locale's language is English, otherwise in Indonesian
   */
  public Stream<String> notPassed(Locale locale) {
    Map<String, Integer> failed = new LinkedHashMap<>();
    List<CaseResult> told = new ArrayList<>();
    for (CaseResult each : results) {
      boolean isTold = each instanceof CaseResult.Failed
          ? failed.merge(each.rule(), 1, Integer::sum) <= MOST_TOLD
          : each instanceof CaseResult.Broken;
      if (isTold) {
        told.add(each);
      }
    }
    return Stream.concat(
        told.stream().map(each -> each.toLine(locale)),
        failed.entrySet().stream()
            .filter(each -> each.getValue() > MOST_TOLD)
            .map(each -> (each.getValue() - MOST_TOLD) + " " + MORE.in(locale) + ": "
                + PlainText.line(each.getKey())));
  }

  private Map<Text, Long> notRunByReason() {
    return results.stream()
        .filter(CaseResult.NotRun.class::isInstance)
        .map(CaseResult.NotRun.class::cast)
        .collect(Collectors.groupingBy(
            CaseResult.NotRun::reason, LinkedHashMap::new, Collectors.counting()));
  }

  /**
   * Returns the report as a JSON object: the counts {@code passed}, {@code failed} and {@code notRun}, and in
   * {@code results} each case that did not pass, with {@code file}, {@code id}, {@code rule}, {@code outcome}
   * ({@code FAILED}, {@code BROKEN} or {@code NOT_RUN}) and {@code line}, which says what was expected and found.
   *
   * @return the document on one line, without a line feed
   */
  public String toJson() {
    StringBuilder json = new StringBuilder();
    printJson(json::append);
    return json.toString();
  }

  /**
   * Writes the document of {@link #toJson()} piece by piece, so that a long one is never held.
   *
   * @param out takes the pieces, in their order
   */
  public void printJson(Consumer<String> out) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("document", "skp-case-report/1");
    report.putAll(toMembers());
    JsonLine.print(report, out);
  }

  /** Returns the counts and what did not pass. */
  Map<String, Object> toMembers() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("passed", BigDecimal.valueOf(passed()));
    report.put("failed", BigDecimal.valueOf(failed()));
    report.put("notRun", BigDecimal.valueOf(notRun()));
    Iterable<Map<String, Object>> notPassed = () -> results.stream()
        .filter(not(CaseResult::isPassed))
        .map(CaseReport::fields)
        .iterator();
    report.put("results", notPassed);
    return report;
  }

  private static Map<String, Object> fields(CaseResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", result.file());
    fields.put("id", result.id());
    fields.put("rule", result.rule());
    fields.put("outcome", outcome(result));
    fields.put("line", result.toLine());
    return fields;
  }

  private static String outcome(CaseResult result) {
    if (result instanceof CaseResult.NotRun) {
      return "NOT_RUN";
    }
    return result instanceof CaseResult.Broken ? "BROKEN" : "FAILED";
  }

  /**
   * Returns the report as JUnit XML: a test suite for each file, an {@code error} for each broken case, a
   * {@code failure} for each failed one, of which the first 1000 are explained, and {@code skipped} for each that was not run.
   *
   * @return the document, to be written in UTF-8
   */
  public String toJUnitXml() {
    StringWriter text = new StringWriter();
    try {
      writeJUnitXml(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes the document of {@link #toJUnitXml()} piece by piece, so that a long one is never held.
   *
   * @param out takes the document, to be written in UTF-8; it is not closed
   * @throws IOException if it cannot be written
   */
  public void writeJUnitXml(Writer out) throws IOException {
    JUnitXml.write(this, out);
  }

  /**
   * Throws if a case failed or is broken, or if there is none at all.
   *
   * @throws AssertionError with {@link #toText()}
   */
  public void check() {
    if (results.isEmpty()) {
      throw new AssertionError("\nno case was run: the files have none, or none of these rules");
    }
    if (failed() > 0) {
      throw new AssertionError("\n" + toText());
    }
  }
}
