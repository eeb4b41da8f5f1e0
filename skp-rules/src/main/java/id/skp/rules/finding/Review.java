package id.skp.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;

/**
 * <em>Reviu</em>: what a review found. Nothing is blocked and no result is changed by it.
 *
 * @param findings the findings, in the order in which they were made
 */
public record Review(List<Finding> findings) implements Labelled {
  /**
   * Refuses null and copies the list.
   *
   * @param findings the findings, in the order in which they were made
   */
  public Review {
    findings = ImmutableList.copyOf(requireNonNull(findings, "findings"));
  }

  /**
   * Tells whether nothing was found.
   *
   * @return true if there is no finding
   */
  public boolean conforms() {
    return findings.isEmpty();
  }

  /**
   * Returns the codes of the findings.
   *
   * @return the codes, in the order of the findings, repeated where a kind was found repeatedly
   */
  public List<String> codes() {
    return findings.stream().map(Finding::code).toList();
  }

  @Override
  public Text label() {
    String codes = String.join(", ", codes());
    return conforms()
        ? Text.of("tanpa temuan", "no findings")
        : Text.of("temuan: " + codes, "findings: " + codes);
  }
}
