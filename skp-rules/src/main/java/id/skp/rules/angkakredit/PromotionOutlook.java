package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;

/**
 * <em>Pemenuhan syarat kenaikan</em>: which conditions of a promotion are met and which are open. It decides no promotion.
 *
 * @param met the conditions that are met
 * @param open the conditions that are not met
 * @param unknown the conditions of which it was not told whether they are met
 */
public record PromotionOutlook(
    List<PromotionCondition> met, List<PromotionCondition> open, List<PromotionCondition> unknown)
    implements Labelled {
  private static final Text LABEL = Text.of(
      "terpenuhi: {0}; belum terpenuhi: {1}; belum diketahui: {2}",
      "met: {0}; open: {1}; not known: {2}");

  /**
   * Copies the lists.
   *
   * @param met the conditions that are met
   * @param open the conditions that are not met
   * @param unknown the conditions of which it was not told whether they are met
   */
  public PromotionOutlook {
    met = ImmutableList.copyOf(requireNonNull(met, "met"));
    open = ImmutableList.copyOf(requireNonNull(open, "open"));
    unknown = ImmutableList.copyOf(requireNonNull(unknown, "unknown"));
  }

  /** Returns the conditions. */
  @Override
  public Text label() {
    return Message.of(LABEL, met, open, unknown).toText();
  }
}
