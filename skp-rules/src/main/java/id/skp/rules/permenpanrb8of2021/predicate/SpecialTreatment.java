package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.Optional;

/**
 * What becomes of a special case: it is exempt from evaluation, or a score known before stands.
 *
 * @param score the score that stands, 0 to 120; empty where the employee is exempt
 */
public record SpecialTreatment(Optional<Ratio> score) implements Labelled {
  /**
   * Refuses null.
   *
   * @param score the score that stands, 0 to 120; empty where the employee is exempt
   */
  public SpecialTreatment {
    requireNonNull(score, "score");
  }

  /**
   * Obtains the exemption from evaluation.
   *
   * @return the exemption
   */
  public static SpecialTreatment exemption() {
    return new SpecialTreatment(Optional.empty());
  }

  /**
   * Obtains a score that stands.
   *
   * @param score the score, 0 to 120
   * @return the treatment
   */
  public static SpecialTreatment standing(Ratio score) {
    requireNonNull(score, "score");
    return new SpecialTreatment(Optional.of(score));
  }

  /**
   * Tells whether the employee is exempt from evaluation.
   *
   * @return true if no score stands
   */
  public boolean exempt() {
    return score.isEmpty();
  }

  @Override
  public Text label() {
    return score
        .map(number -> Message.of(Text.of("nilai {0} tetap", "the score {0} stands"), number))
        .map(Message::toText)
        .orElseGet(() -> Text.of("dikecualikan dari penilaian", "exempt from evaluation"));
  }
}
