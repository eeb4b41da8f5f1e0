package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.people.Employment;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Yang memperoleh angka kredit</em>: whose predicates are converted (OQ-647).
 *
 * @param employments the kinds of employment, in legal order, at least one
 */
public record CreditEmployments(Set<Employment> employments) implements Labelled {
  /**
   * Refuses an empty set.
   *
   * @param employments the kinds of employment, in legal order, at least one
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_EMPLOYMENTS_EMPTY}
   */
  public CreditEmployments {
    employments = Sets.immutableEnumSet(requireNonNull(employments, "employments"));
    unless(
        !employments.isEmpty(),
        "CREDIT_EMPLOYMENTS_EMPTY",
        "employments",
        "perlu sedikitnya satu jenis kepegawaian",
        "needs at least one kind of employment",
        Optional.empty());
  }

  /**
   * Obtains kinds of employment.
   *
   * @param employments the kinds, at least one
   * @return the kinds
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_EMPLOYMENTS_EMPTY}
   */
  public static CreditEmployments of(Employment... employments) {
    requireNonNull(employments, "employments");
    return new CreditEmployments(Set.copyOf(List.of(employments)));
  }

  /**
   * Returns the form in which they stand as data: a list of kinds of employment.
   *
   * @return the form
   */
  public static ValueForm<CreditEmployments> form() {
    return ValueForms.set(ValueForms.constant(Employment.class), 1)
        .as(CreditEmployments::new, CreditEmployments::employments);
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return employments.stream().map(kind -> kind.label(locale)).collect(Collectors.joining(", "));
  }
}
