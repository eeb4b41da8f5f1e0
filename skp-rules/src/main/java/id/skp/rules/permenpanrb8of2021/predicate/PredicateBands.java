package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From which score each predicate holds, and from which the best one needs a new idea.
 *
 * @param bands the predicates by score
 */
public record PredicateBands(Bands<PerformancePredicate> bands) implements Labelled {
  /** Bands of predicates: {@code lowest}, and {@code bands} with {@code from}, {@code inclusive} and {@code value}. */
  public static final ValueForm<PredicateBands> FORM = Bands.form(
          ValueForms.constant(PerformancePredicate.class))
      .as(PredicateBands::new, PredicateBands::bands);

  private static final List<PerformancePredicate> OF_REGULATION = List.of(
      PerformancePredicate.SANGAT_BAIK,
      PerformancePredicate.BAIK,
      PerformancePredicate.CUKUP,
      PerformancePredicate.KURANG,
      PerformancePredicate.SANGAT_KURANG);

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

  /** PP 30/2019 knows five predicates; the other name of the middle one is of PermenPAN-RB 6/2022. */
  Optional<ValueProblem> notOfRegulation() {
    Map<String, PerformancePredicate> places = new LinkedHashMap<>();
    places.put("/lowest", bands.lowest());
    bands
        .bands()
        .forEach(band -> places.put("/bands/" + (places.size() - 1) + "/value", band.value()));
    return places.entrySet().stream()
        .filter(each -> !OF_REGULATION.contains(each.getValue()))
        .findFirst()
        .map(each -> new ValueProblem(
            each.getKey(),
            "PREDICATE_NOT_ON_SCALE",
            Text.of(
                "perlu predikat PP 30/2019, salah satu dari " + OF_REGULATION + ", diberikan "
                    + each.getValue(),
                "needs a predicate of PP 30/2019, one of " + OF_REGULATION + ", got "
                    + each.getValue())));
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
