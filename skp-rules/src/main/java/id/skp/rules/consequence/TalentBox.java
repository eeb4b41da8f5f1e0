package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Rating;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Kotak manajemen talenta</em>: where somebody stands among nine boxes.
 *
 * @param performance the performance, against what was expected
 * @param potential the potential
 * @param box the number of the box, 1 to 9
 */
public record TalentBox(Rating performance, TalentPotential potential, int box)
    implements Labelled {
  private static final Text LABEL =
      Text.of("kotak {0}: kinerja {1}, potensial {2}", "box {0}: performance {1}, potential {2}");

  /**
   * Refuses null.
   *
   * @param performance the performance, against what was expected
   * @param potential the potential
   * @param box the number of the box
   */
  public TalentBox {
    requireNonNull(performance, "performance");
    requireNonNull(potential, "potential");
  }

  @Override
  public Text label() {
    return Message.of(LABEL, box, performance, potential).toText();
  }
}
