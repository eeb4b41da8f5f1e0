package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.RankingEntry;
import id.skp.rules.input.Field;
import java.util.List;

/**
 * The people of a unit who are ranked.
 *
 * @param entries the people, in any order
 */
public record Candidates(List<RankingEntry> entries) {
  /** The people. */
  public static final Field<Candidates, List<RankingEntry>> ENTRIES =
      Field.of("entries", Candidates::entries, "Pegawai yang diperingkat", "People ranked");

  /**
   * Refuses null and copies the list.
   *
   * @param entries the people, in any order
   */
  public Candidates {
    entries = ImmutableList.copyOf(requireNonNull(entries, "entries"));
  }
}
