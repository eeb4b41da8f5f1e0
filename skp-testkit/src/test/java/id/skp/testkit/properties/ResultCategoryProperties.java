package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.plan.AchievementCategory;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The categories of the aspects become that of the plan: their median, at most one step above the lowest. */
class ResultCategoryProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();

  @Example
  void theTableOfThreeAspectsIsTheMedianAtMostOneAboveTheLowestInAll35Combinations() {
    Set<List<AchievementCategory>> combinations = new HashSet<>();
    for (AchievementCategory one : AchievementCategory.values()) {
      for (AchievementCategory two : AchievementCategory.values()) {
        for (AchievementCategory three : AchievementCategory.values()) {
          List<AchievementCategory> aspects = List.of(one, two, three);
          assertThat(combined(aspects).standing()).as("%s", aspects).isEqualTo(closedForm(aspects));
          combinations.add(sorted(aspects));
        }
      }
    }
    assertThat(combinations).hasSize(35);
  }

  @Property
  void otherNumbersOfAspectsTakeTheLowerMedianAtMostOneAboveTheLowest(
      @ForAll("aspects") List<AchievementCategory> aspects) {
    assertThat(combined(aspects).standing()).isEqualTo(closedForm(aspects));
  }

  @Property
  void theOrderOfTheAspectsDoesNotMatter(
      @ForAll("aspects") List<AchievementCategory> aspects, @ForAll("seeds") long seed) {
    List<AchievementCategory> shuffled = new ArrayList<>(aspects);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(combined(shuffled)).isEqualTo(combined(aspects));
  }

  @Property
  void aBetterAspectNeverMakesAWorsePlan(
      @ForAll("aspects") List<AchievementCategory> aspects,
      @ForAll("seeds") long seed,
      @ForAll AchievementCategory other) {
    int index = (int) Math.floorMod(seed, (long) aspects.size());
    List<AchievementCategory> changed = new ArrayList<>(aspects);
    changed.set(index, other);
    int order = Integer.compare(other.standing(), aspects.get(index).standing());
    int outcome =
        Integer.compare(combined(changed).standing(), combined(aspects).standing());
    assertThat(outcome * order).isNotNegative();
  }

  private static AchievementCategory combined(List<AchievementCategory> aspects) {
    CategoryScore result = RULES
        .decide(AchievementRules.RESULT_CATEGORY, new AspectCategories(aspects))
        .orThrow();
    return result.category();
  }

  private static int closedForm(List<AchievementCategory> aspects) {
    List<AchievementCategory> sorted = sorted(aspects);
    int lowerMedian = sorted.get((sorted.size() - 1) / 2).standing();
    return Math.min(lowerMedian, sorted.get(0).standing() + 1);
  }

  private static List<AchievementCategory> sorted(List<AchievementCategory> aspects) {
    return aspects.stream()
        .sorted((one, other) -> Integer.compare(one.standing(), other.standing()))
        .toList();
  }

  @Provide
  Arbitrary<List<AchievementCategory>> aspects() {
    return Arbitraries.of(AchievementCategory.class).list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
