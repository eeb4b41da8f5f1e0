package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Optional;

/**
 * The score of each category in the developed model (<em>model pengembangan</em>, OQ-831).
 *
 * @param own scores of its own; empty where those of the basic model hold
 */
public record DevelopedScores(Optional<CategoryValues> own) implements Labelled {
  private static final Member<DevelopedScores, Optional<CategoryValues>> OWN = Member.of(
      "own",
      DevelopedScores::own,
      CategoryValues.scores().optional(),
      Text.of(
          "Nilai tiap kategori; tidak ada bila yang berlaku nilai model dasar.",
          "The score of each category; left out where those of the basic model hold."));

  /** The scores of the developed model: {@code own}, absent where those of the basic model hold. */
  public static final ValueForm<DevelopedScores> FORM =
      ValueForms.record(given -> new DevelopedScores(given.get(OWN)), OWN);

  private static final Text SAME = Text.of("sama dengan model dasar", "same as the basic model");

  /**
   * Refuses null.
   *
   * @param own scores of its own; empty where those of the basic model hold
   */
  public DevelopedScores {
    requireNonNull(own, "own");
  }

  /**
   * Obtains the choice of the scores of the basic model.
   *
   * @return the choice
   */
  public static DevelopedScores same() {
    return new DevelopedScores(Optional.empty());
  }

  /**
   * Obtains the choice of scores of its own.
   *
   * @param scores the score of each category
   * @return the choice
   */
  public static DevelopedScores of(CategoryValues scores) {
    requireNonNull(scores, "scores");
    return new DevelopedScores(Optional.of(scores));
  }

  /**
   * Scores a category that was judged by the rubric.
   *
   * @param category the category
   * @param basic the scores of the basic model
   * @return the category with its score
   */
  public CategoryScore score(AchievementCategory category, CategoryValues basic) {
    requireNonNull(basic, "basic");
    Ratio score = own.orElse(basic).of(category);
    return new CategoryScore(category, score);
  }

  /** Returns the scores by category, or that they are the same as those of the basic model. */
  @Override
  public String toString() {
    return own.map(CategoryValues::toString).orElse(SAME.english());
  }

  @Override
  public Text label() {
    return own.map(CategoryValues::label).orElse(SAME);
  }
}
