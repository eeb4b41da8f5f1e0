package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.requireEach;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.people.Employment;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * <em>Predikat di bawah ekspektasi</em>: with which predicates the procedure to improve opens, by employment. For one
 * that is left out none opens.
 *
 * @param predicates the predicates by employment, for PNS and PPPK at least
 */
public record ImprovementPredicates(Map<Employment, PredicateSet> predicates) implements Labelled {
  static final List<Employment> NEEDED = List.of(Employment.PNS, Employment.PPPK);

  /**
   * Copies the map in legal order.
   *
   * @param predicates the predicates by employment, for PNS and PPPK at least
   * @throws id.skp.core.InvalidValueException with code {@code PREDICATES_MISSING} if one is missing
   */
  public ImprovementPredicates {
    requireNonNull(predicates, "predicates");
    requireEach(
        NEEDED,
        predicates.keySet(),
        "PREDICATES_MISSING",
        each -> "predicates." + each,
        "perlu predikat untuk PNS dan PPPK",
        "needs predicates for PNS and PPPK");
    predicates = Maps.immutableEnumMap(predicates);
  }

  /**
   * Returns the predicates for a kind of employment.
   *
   * @param employment the kind of employment
   * @return the predicates; none if no procedure opens
   */
  public Optional<PredicateSet> of(Employment employment) {
    return Optional.ofNullable(predicates.get(requireNonNull(employment, "employment")));
  }

  /** Looks for what is wrong with the predicates of one kind of employment. */
  Optional<ValueProblem> problem(Function<PredicateSet, Optional<ValueProblem>> check) {
    return predicates.entrySet().stream()
        .flatMap(each -> check.apply(each.getValue()).stream()
            .map(problem -> new ValueProblem(
                "/" + each.getKey() + problem.pointer(), problem.code(), problem.text())))
        .findFirst();
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return predicates.entrySet().stream()
        .map(each -> each.getKey().label(locale) + ": " + each.getValue().label(locale))
        .collect(Collectors.joining("; "));
  }
}
