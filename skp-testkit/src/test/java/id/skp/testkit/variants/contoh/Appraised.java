package id.skp.testkit.variants.contoh;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * What comes out of an appraisal.
 *
 * @param points the exact points, less what risks take off, 0 to 120
 * @param results the rating of results, from the points
 * @param behaviour the rating of behaviour, as given
 * @param merit the predicate
 */
record Appraised(Ratio points, Grade results, Grade behaviour, Merit merit) implements Labelled {
  private static final Member<Appraised, Ratio> POINTS =
      Member.of("points", Appraised::points, ValueForms.ratio(0, 120, "points"));
  private static final Member<Appraised, Grade> RESULTS =
      Member.of("results", Appraised::results, ValueForms.constant(Grade.class));
  private static final Member<Appraised, Grade> BEHAVIOUR =
      Member.of("behaviour", Appraised::behaviour, ValueForms.constant(Grade.class));
  private static final Member<Appraised, Merit> MERIT =
      Member.of("merit", Appraised::merit, ValueForms.constant(Merit.class));

  static final ValueForm<Appraised> FORM = ValueForms.record(
      given -> new Appraised(
          given.get(POINTS), given.get(RESULTS), given.get(BEHAVIOUR), given.get(MERIT)),
      POINTS,
      RESULTS,
      BEHAVIOUR,
      MERIT);

  @Override
  public Text label() {
    return merit.label();
  }
}
