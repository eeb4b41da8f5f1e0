package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.NamesFindings;
import id.skp.rules.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * <em>Kode temuan</em>: a set of codes of findings. A rule set takes only codes that it has a kind of finding for.
 *
 * @param codes the codes, in alphabetical order
 */
public record FindingCodes(Set<String> codes) implements Labelled, NamesFindings {
  /** Errors that are warnings where the record is trusted. */
  private static final Set<String> OF_CONTRADICTIONS = Set.of(
      "PREDICATE_CONTRADICTS_RATINGS",
      "EVALUATION_CONTRADICTS_RATINGS",
      "EVALUATION_WITHOUT_RATINGS",
      "EVALUATION_OF_UNDECIDED_RATINGS");

  /** An error that is a warning of some entries. */
  private static final String OF_PERIODS = "PERIOD_OUTSIDE_PLAN";

  /**
   * Refuses a malformed code.
   *
   * @param codes the codes, in alphabetical order
   * @throws id.skp.core.InvalidValueException with code {@code FINDING_CODE_MALFORMED}
   */
  public FindingCodes {
    codes = ImmutableSortedSet.copyOf(requireNonNull(codes, "codes"));
    codes.forEach(code -> FindingKind.requireCode(code, "codes"));
  }

  /**
   * Obtains a set of codes.
   *
   * @param codes the codes, such as {@code ACTIVITY_WORDING}; none for the empty set
   * @return the set
   * @throws id.skp.core.InvalidValueException with code {@code FINDING_CODE_MALFORMED}
   */
  public static FindingCodes of(String... codes) {
    requireNonNull(codes, "codes");
    return new FindingCodes(Set.of(codes));
  }

  /**
   * Obtains the codes of findings of a review of a plan.
   *
   * @param findings the findings; none for the empty set
   * @return the set
   */
  public static FindingCodes of(PlanFinding... findings) {
    requireNonNull(findings, "findings");
    return of(Stream.of(findings).map(PlanFinding::name).toArray(String[]::new));
  }

  /**
   * Tells whether a code is in the set.
   *
   * @param code the code
   * @return true if so
   */
  public boolean contains(String code) {
    requireNonNull(code, "code");
    return codes.contains(code);
  }

  /**
   * Leaves out the findings that are switched off. An error is told all the same: it says why something is not decided, or
   * that the rules are not for the document.
   *
   * @param findings the findings
   * @return those that are told, in the same order
   */
  public List<Finding> without(List<Finding> findings) {
    requireNonNull(findings, "findings");
    return findings.stream()
        .filter(each -> !contains(each.code()) || isError(each))
        .toList();
  }

  /** Errors are told all the same, but for those that a review also tells as something less grave. */
  @Override
  public boolean matters(FindingKind kind) {
    return requireNonNull(kind, "kind").severity() != Severity.ERROR
        || OF_CONTRADICTIONS.contains(kind.code())
        || kind.code().equals(OF_PERIODS);
  }

  /**
   * Returns the codes of contradicted records, which are errors unless the record is trusted.
   *
   * @return the codes in alphabetical order
   */
  public List<String> ofContradictions() {
    return codes.stream().filter(OF_CONTRADICTIONS::contains).toList();
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.kind().severity() == Severity.ERROR;
  }

  @Override
  public Text label() {
    return codes.isEmpty() ? Text.of("tidak ada", "none") : Text.same(String.join(", ", codes));
  }
}
