package id.skp.rules.finding;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * <em>Temuan</em> while they are made, so that a review stays short however long the document is. Of one code and severity the
 * first {@value #MOST_TOLD} are kept; behind all others stands one that tells {@linkplain Finding#count() how many} more there
 * are, at the place of the first of these. Lists that were made so are added up.
 */
public final class Findings extends AbstractList<Finding> {
  /** So many findings of one code and severity are told one by one. */
  public static final int MOST_TOLD = 100;

  private final List<Finding> told = new ArrayList<>();
  private final Map<Of, Tally> tallies = new HashMap<>();
  private final List<Tally> beyond = new ArrayList<>();

  private record Of(String code, Severity severity) {}

  private static final class Tally {
    private int told;
    private int more;
    private Finding first;

    Tally(Finding first) {
      this.first = first;
    }

    Finding more() {
      return more == 1 ? first : first.andMore(more);
    }
  }

  /** Begins without findings. */
  public Findings() {}

  @Override
  public boolean add(Finding finding) {
    Tally tally = tallies.computeIfAbsent(
        new Of(finding.code(), finding.severity()), key -> new Tally(finding));
    if (tally.told < MOST_TOLD && finding.count() == 1) {
      tally.told++;
      told.add(finding);
    } else {
      if (tally.more == 0) {
        tally.first = finding;
        beyond.add(tally);
      }
      tally.more += finding.count();
    }
    modCount++;
    return true;
  }

  @Override
  public Finding get(int index) {
    return index < told.size()
        ? told.get(index)
        : beyond.get(index - told.size()).more();
  }

  @Override
  public int size() {
    return told.size() + beyond.size();
  }
}
