package id.skp.testkit.cases;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a run of cases.
 *
 * @param results the results, in the order of the files and of the cases in them
 */
public record CaseReport(List<CaseResult> results) {
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
   * Returns how many cases did not pass, broken ones included.
   *
   * @return the number
   */
  public int failed() {
    return results.size() - passed();
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
   * Returns the report as text.
   *
   * @return a line for each case that did not pass, and a last line such as {@code 41 passed, 0 failed}, each ended by a
   *     line feed
   */
  public String toText() {
    return results.stream()
            .filter(not(CaseResult::isPassed))
            .map(result -> result.toLine() + "\n")
            .collect(Collectors.joining())
        + passed() + " passed, " + failed() + " failed\n";
  }

  /**
   * Returns the report as JUnit XML: a test suite for each file, an {@code error} for each broken case and a
   * {@code failure} for each failed one.
   *
   * @return the document, to be written in UTF-8
   */
  public String toJUnitXml() {
    return JUnitXml.of(this);
  }

  /**
   * Throws unless every case passed.
   *
   * @throws AssertionError with {@link #toText()}
   */
  public void check() {
    if (failed() > 0) {
      throw new AssertionError("\n" + toText());
    }
  }
}
