package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.followup.RankedEntry;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Map;

/**
 * <em>Pemeringkatan</em>: the people of a unit in the order of their predicates: a profile for talent mapping, no score.
 *
 * @param entries the people, the best first; those who share a rank in the order of their ids
 */
public record Ranking(List<RankedEntry> entries) implements Labelled {
  /**
   * Refuses null and copies the list.
   *
   * @param entries the people, the best first
   */
  public Ranking {
    entries = ImmutableList.copyOf(requireNonNull(entries, "entries"));
  }

  List<Map<String, Object>> rows() {
    return entries.stream()
        .<Map<String, Object>>map(entry -> ImmutableMap.of("id", entry.id(), "rank", entry.rank()))
        .toList();
  }

  /** Returns the first of them. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), Message.few(entries)).toText();
  }
}
