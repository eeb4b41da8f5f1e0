package id.skp.rules.permenpanrb8of2021;

import id.skp.core.plan.AchievementCategory;
import java.util.List;
import java.util.stream.Stream;

/** Combines categories of aspects. */
final class Categories {
  private Categories() {}

  /** The table for three aspects; the first line that fits holds. */
  static AchievementCategory byTable(List<AchievementCategory> aspects) {
    int veryPoor = 0;
    int poor = 0;
    int sufficient = 0;
    int veryGood = 0;
    for (int i = 0; i < aspects.size(); i++) {
      switch (aspects.get(i)) {
        case SANGAT_KURANG -> veryPoor++;
        case KURANG -> poor++;
        case CUKUP -> sufficient++;
        case SANGAT_BAIK -> veryGood++;
        case BAIK -> {}
      }
    }
    if (veryPoor >= 2) {
      return AchievementCategory.SANGAT_KURANG;
    } else if (veryPoor == 1 || poor >= 2) {
      return AchievementCategory.KURANG;
    } else if (poor == 1 || sufficient >= 2) {
      return AchievementCategory.CUKUP;
    } else if (veryGood >= 2 && sufficient == 0) {
      return AchievementCategory.SANGAT_BAIK;
    }
    return AchievementCategory.BAIK;
  }

  /** The lower median, at most one step above the lowest. */
  static AchievementCategory byLowerMedian(List<AchievementCategory> aspects) {
    int[] standings =
        aspects.stream().mapToInt(AchievementCategory::standing).sorted().toArray();
    return ofStanding(Math.min(standings[(standings.length - 1) / 2], standings[0] + 1));
  }

  /** The mean of the standings, a half upwards. */
  static AchievementCategory byMean(List<AchievementCategory> aspects) {
    int sum = aspects.stream().mapToInt(AchievementCategory::standing).sum();
    return ofStanding((2 * sum + aspects.size()) / (2 * aspects.size()));
  }

  private static AchievementCategory ofStanding(int standing) {
    return Stream.of(AchievementCategory.values())
        .filter(category -> category.standing() == standing)
        .findAny()
        .orElseThrow();
  }
}
