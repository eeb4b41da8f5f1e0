package id.skp.rules.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;

/**
 * <em>Pemeriksaan pola distribusi</em>: one bound of the pattern that goes with the outcome of a unit, in whole people, and how many
 * there are. It is a consideration, never a quota.
 *
 * @param code the code of the finding where it does not conform
 * @param predicates the predicates that are counted together
 * @param bound the bound as the pattern has it, such as {@code <= 70%}
 * @param isMaximum whether the limit is the largest number that conforms, or the smallest
 * @param limit the bound in people
 * @param count how many people have one of the predicates
 * @param people how many people are counted in all
 * @param conforms whether the count conforms
 */
public record PatternCheck(
    String code,
    List<PerformancePredicate> predicates,
    String bound,
    boolean isMaximum,
    long limit,
    long count,
    long people,
    boolean conforms)
    implements Labelled {
  private static final Text AT_MOST = Text.of("paling banyak", "at most");
  private static final Text AT_LEAST = Text.of("paling sedikit", "at least");

  /**
   * Copies the list.
   *
   * @param code the code of the finding where it does not conform
   * @param predicates the predicates that are counted together
   * @param bound the bound as the pattern has it, such as {@code <= 70%}
   * @param isMaximum whether the limit is the largest number that conforms, or the smallest
   * @param limit the bound in people
   * @param count how many people have one of the predicates
   * @param people how many people are counted in all
   * @param conforms whether the count conforms
   */
  public PatternCheck {
    requireNonNull(code, "code");
    predicates = ImmutableList.copyOf(requireNonNull(predicates, "predicates"));
    requireNonNull(bound, "bound");
  }

  /** Returns the count beside its bound, such as {@code Baik: 7/11, <= 70%, paling banyak 7}. */
  @Override
  public Text label() {
    return Message.of(
            Text.same("{0}: {1}/{2}, {3}, {4} {5}{6}"),
            predicates,
            count,
            people,
            bound,
            isMaximum ? AT_MOST : AT_LEAST,
            limit,
            conforms ? "" : " -> " + code)
        .toText();
  }
}
