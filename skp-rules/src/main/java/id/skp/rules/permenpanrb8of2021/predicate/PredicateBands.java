package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueForm;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From which score each predicate holds, and from which the best one needs a new idea.
 *
 * @param bands the predicates by score
 */
public record PredicateBands(Bands<PerformancePredicate> bands) implements Labelled {
  /** Bands of predicates: {@code lowest}, and {@code bands} with {@code from}, {@code inclusive} and {@code value}. */
  public static final ValueForm<PredicateBands> FORM = Bands.form(
          ValueForm.constant(PerformancePredicate.class))
      .as(PredicateBands::new, PredicateBands::bands);

  /**
   * Refuses null.
   *
   * @param bands the predicates by score
   */
  public PredicateBands {
    requireNonNull(bands, "bands").requireOrder(PerformancePredicate::standing);
  }

  PerformancePredicate of(Ratio number) {
    return bands.of(number);
  }

  /** Returns from which scores predicates hold, by their places in the bands. */
  Map<String, Ratio> byPointer() {
    Map<String, Ratio> places = new LinkedHashMap<>();
    for (Bands.Band<PerformancePredicate> band : bands.bands()) {
      places.put("/bands/" + places.size() + "/from", band.from());
    }
    return places;
  }

  /** Returns the bands. */
  @Override
  public String toString() {
    return bands.toString();
  }

  @Override
  public Text label() {
    return bands.label();
  }
}
