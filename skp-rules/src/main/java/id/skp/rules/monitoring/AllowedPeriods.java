package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.period.PeriodKind;
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
 * <em>Jenis periode yang dipakai</em>: the lengths of the periods in which an agency evaluates (OQ-617).
 *
 * @param kinds the lengths, in legal order, at least one
 */
public record AllowedPeriods(Set<PeriodKind> kinds) implements Labelled {
  /**
   * Refuses an empty set.
   *
   * @param kinds the lengths, in legal order, at least one
   * @throws id.skp.core.InvalidValueException with code {@code ALLOWED_PERIODS_EMPTY}
   */
  public AllowedPeriods {
    kinds = Sets.immutableEnumSet(requireNonNull(kinds, "kinds"));
    unless(
        !kinds.isEmpty(),
        "ALLOWED_PERIODS_EMPTY",
        "kinds",
        "perlu sedikitnya satu panjang periode",
        "needs at least one length of period",
        Optional.empty());
  }

  /**
   * Obtains lengths of periods.
   *
   * @param kinds the lengths, at least one
   * @return the lengths
   * @throws id.skp.core.InvalidValueException with code {@code ALLOWED_PERIODS_EMPTY}
   */
  public static AllowedPeriods of(PeriodKind... kinds) {
    requireNonNull(kinds, "kinds");
    return new AllowedPeriods(Set.copyOf(List.of(kinds)));
  }

  /**
   * Returns the form in which they stand as data: a list of lengths.
   *
   * @return the form
   */
  public static ValueForm<AllowedPeriods> form() {
    return ValueForms.set(ValueForms.constant(PeriodKind.class), 1)
        .as(AllowedPeriods::new, AllowedPeriods::kinds);
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return kinds.stream().map(kind -> kind.label(locale)).collect(Collectors.joining(", "));
  }
}
