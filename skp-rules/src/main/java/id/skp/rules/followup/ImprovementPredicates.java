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
 * <em>Predikat di bawah ekspektasi</em>: with which predicates the procedure to improve opens, for both kinds of employment.
 *
 * @param predicates the predicates by employment, both there
 */
public record ImprovementPredicates(Map<Employment, PredicateSet> predicates) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param predicates the predicates by employment, both there
   * @throws id.skp.core.InvalidValueException with code {@code PREDICATES_MISSING} if one is missing
   */
  public ImprovementPredicates {
    requireNonNull(predicates, "predicates");
    requireEach(
        List.of(Employment.values()),
        predicates.keySet(),
        "PREDICATES_MISSING",
        each -> "predicates." + each,
        "perlu predikat untuk setiap jenis kepegawaian",
        "needs predicates for each kind of employment");
    predicates = Maps.immutableEnumMap(predicates);
  }

  /**
   * Returns the predicates for a kind of employment.
   *
   * @param employment the kind of employment
   * @return the predicates
   */
  public PredicateSet of(Employment employment) {
    requireNonNull(employment, "employment");
    return requireNonNull(predicates.get(employment), employment.name());
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
