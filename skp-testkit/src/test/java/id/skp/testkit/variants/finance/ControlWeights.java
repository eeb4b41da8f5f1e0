package id.skp.testkit.variants.finance;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.testkit.variants.finance.Words.Control;
import id.skp.testkit.variants.finance.Words.Validity;
import java.util.Map;
import java.util.Optional;

/**
 * The control weight of an indicator by validity and control; pairs that the decree does not list have none (OQ-V03).
 *
 * @param weights the weights
 */
record ControlWeights(Map<Validity, Map<Control, Ratio>> weights) implements Labelled {
  /** How it stands as data: an object by validity of objects by control. */
  static final ValueForm<ControlWeights> FORM = ValueForms.table(
          Validity.class, ValueForms.map(Control.class, ValueForms.ratio()))
      .as(ControlWeights::new, ControlWeights::weights);

  Optional<Ratio> of(Validity validity, Control control) {
    return Optional.ofNullable(weights.get(validity)).map(row -> row.get(control));
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), weights).toText();
  }
}
