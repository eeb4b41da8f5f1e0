package id.skp.testkit.assertion;

import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Review}. A failure shows the findings with their places and sentences. */
public final class ReviewAssert extends AbstractAssert<ReviewAssert, Review> {
  ReviewAssert(Review actual) {
    super(actual, ReviewAssert.class);
  }

  /**
   * Holds if nothing was found.
   *
   * @return this assertion
   */
  public ReviewAssert conforms() {
    return hasFindings();
  }

  /**
   * Holds if there is a finding of a code.
   *
   * @param code the code, such as {@code REALISATION_MISSING}
   * @return this assertion
   */
  public ReviewAssert hasFinding(String code) {
    isNotNull();
    if (!actual.codes().contains(code)) {
      failWithMessage("Expected a finding <%s> but found %s", code, shown());
    }
    return this;
  }

  /**
   * Holds if there is a finding of a code at a place.
   *
   * @param code the code
   * @param location the JSON Pointer of the place, such as {@code /results/0/realisation}
   * @return this assertion
   */
  public ReviewAssert hasFinding(String code, String location) {
    isNotNull();
    boolean found = actual.findings().stream()
        .anyMatch(finding -> finding.code().equals(code) && finding.location().equals(location));
    if (!found) {
      failWithMessage("Expected a finding <%s> at <%s> but found %s", code, location, shown());
    }
    return this;
  }

  /**
   * Holds if there are these findings and no other.
   *
   * @param codes the codes, in the order of the findings, repeated where a kind was found repeatedly
   * @return this assertion
   */
  public ReviewAssert hasFindings(String... codes) {
    isNotNull();
    if (!actual.codes().equals(List.of(codes))) {
      failWithMessage("Expected the findings %s but found %s", List.of(codes), shown());
    }
    return this;
  }

  private String shown() {
    return actual.conforms()
        ? "none"
        : actual.findings().stream().map(ReviewAssert::shown).collect(Collectors.joining());
  }

  private static String shown(Finding finding) {
    return "\n  " + finding.code() + " at <" + finding.location() + ">: "
        + finding.message().in(Locale.ENGLISH);
  }
}
