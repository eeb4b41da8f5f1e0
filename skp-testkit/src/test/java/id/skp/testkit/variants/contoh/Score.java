package id.skp.testkit.variants.contoh;

import id.skp.core.TextKind;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * The number that a result of the plan has earned.
 *
 * @param resultId the result
 * @param points 0 to 120
 */
record Score(String resultId, Ratio points) implements Labelled {
  private static final Member<Score, String> RESULT =
      Member.of("resultId", Score::resultId, ValueForms.text(TextKind.ID));
  private static final Member<Score, Ratio> POINTS =
      Member.of("points", Score::points, ValueForms.ratio(0, 120, "points"));

  static final ValueForm<Score> FORM =
      ValueForms.record(given -> new Score(given.get(RESULT), given.get(POINTS)), RESULT, POINTS);

  @Override
  public Text label() {
    return Text.of(
        resultId + " = " + Wording.of(points, Text.INDONESIAN),
        resultId + " = " + Wording.of(points, Text.ENGLISH));
  }
}
