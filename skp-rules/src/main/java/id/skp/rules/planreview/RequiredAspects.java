package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import id.skp.core.plan.Aspect;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Aspek yang diperlukan</em>: which aspects the indicators of each result must have (OQ-629).
 *
 * @param aspects the aspects, in the law's order; none where any will do
 */
public record RequiredAspects(Set<Aspect> aspects) implements Labelled {
  /**
   * Puts the aspects in order.
   *
   * @param aspects the aspects, in the law's order; none where any will do
   */
  public RequiredAspects {
    aspects = Sets.immutableEnumSet(requireNonNull(aspects, "aspects"));
  }

  /**
   * Obtains the requirement of certain aspects.
   *
   * @param aspects the aspects; none where any will do
   * @return the requirement
   */
  public static RequiredAspects of(Aspect... aspects) {
    requireNonNull(aspects, "aspects");
    return new RequiredAspects(ImmutableSet.copyOf(aspects));
  }

  @Override
  public Text label() {
    return aspects.isEmpty()
        ? Text.of("aspek apa pun", "any aspects")
        : Text.of(
            aspects.stream()
                .map(each -> each.label().indonesian())
                .collect(Collectors.joining(", ")),
            aspects.stream().map(each -> each.label().english()).collect(Collectors.joining(", ")));
  }
}
