package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Potongan</em>: what an event cuts. Cuts add up.
 *
 * @param event the agency's code of the event, such as {@code TANPA_LAPORAN}
 * @param percent how much is cut, in percent of the amount that performance pays
 * @param each true if it is cut as often as the event occurs, false if once
 * @param insteadOfPredicate true if the event stands in place of a predicate: nothing else is looked up, and it stops as the cut
 *     of a predicate does
 */
public record AllowanceCut(
    String event, Percentage percent, boolean each, boolean insteadOfPredicate)
    implements Labelled {
  private static final Text ONCE = Text.of("{0} {1} (sekali)", "{0} {1} (once)");
  private static final Text EACH = Text.of("{0} {1} (setiap kali)", "{0} {1} (each time)");

  /**
   * Refuses null.
   *
   * @param event the agency's code of the event
   * @param percent how much is cut
   * @param each true if it is cut as often as the event occurs
   * @param insteadOfPredicate true if the event stands in place of a predicate
   */
  public AllowanceCut {
    requireNonNull(event, "event");
    requireNonNull(percent, "percent");
  }

  @Override
  public Text label() {
    return Message.of(each ? EACH : ONCE, event, percent).toText();
  }
}
