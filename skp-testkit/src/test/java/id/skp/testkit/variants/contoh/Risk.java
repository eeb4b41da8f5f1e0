package id.skp.testkit.variants.contoh;

import id.skp.core.TextKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * A risk that a plan names, and what is done about it.
 *
 * @param event what may happen
 * @param response what is done about it
 * @param accepted whether it is left as it is, for which points are taken off
 */
record Risk(String event, String response, boolean accepted) implements Labelled {
  private static final Member<Risk, String> EVENT =
      Member.of("event", Risk::event, ValueForms.text(TextKind.TEXT));
  private static final Member<Risk, String> RESPONSE =
      Member.of("response", Risk::response, ValueForms.text(TextKind.TEXT));
  private static final Member<Risk, Boolean> ACCEPTED =
      Member.of("accepted", Risk::accepted, ValueForms.truth());

  static final ValueForm<Risk> FORM = ValueForms.record(
      given -> new Risk(given.get(EVENT), given.get(RESPONSE), given.get(ACCEPTED)),
      EVENT,
      RESPONSE,
      ACCEPTED);

  @Override
  public Text label() {
    return Text.same(event + ": " + response);
  }
}
