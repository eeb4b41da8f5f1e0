package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import java.util.List;

/** Combines the SKP scores of the posts held in one year. */
final class PostChangeProcedure implements Procedure<PostScores, Ratio> {
  private static final long MOST_DAYS = 366;
  private static final Calculation BY_LENGTH = Calculation.of(
          "byLength", "Rata-rata menurut lama jabatan", "Mean by length of time")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation LAST = Calculation.of(
          "lastPost", "Nilai jabatan terakhir", "Score of the last post")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Text NOT_DAYS = Text.of(
      "{0} bukan jumlah hari dari 1 sampai {1}", "{0} is not a number of days from 1 to {1}");

  @Override
  public Step<Ratio> apply(Facts<PostScores> facts, Reasoning reasoning) {
    Step<List<PostScore>> posts = facts.get(PostScores.POSTS);
    reasoning.require(posts, each -> !each.isEmpty(), each -> facts.missing(PostScores.POSTS));
    reasoning.requireEach(
        posts,
        post -> post.days() >= 1 && post.days() <= MOST_DAYS,
        (i, post) -> facts.invalid(
            PostScores.POSTS,
            i + "/" + PostScore.DAYS,
            Message.of(NOT_DAYS, post.days(), MOST_DAYS)));
    reasoning.requireEach(
        posts,
        reasoning.parameter(ScoreParameters.SCORE_MAX),
        (post, max) -> !ScoreLimits.isOutside(post.score(), max),
        (i, post, max) -> facts.invalid(
            PostScores.POSTS,
            i + "/" + PostScore.SCORE,
            Reasoning.outside(post.score(), Ratio.ZERO, max)));
    Step<PostChangeCombiner> way = reasoning.parameter(WorkParameters.POST_CHANGE_COMBINER);
    return reasoning.is(way, PostChangeCombiner.BY_LENGTH)
        ? reasoning.derive(BY_LENGTH, (each, reading) -> mean(each), posts, way)
        : reasoning.derive(LAST, (each, reading) -> each.get(each.size() - 1).score(), posts, way);
  }

  private static Ratio mean(List<PostScore> posts) {
    Ratio weighted = Ratio.sum(
        posts.stream().map(post -> post.score().times(Ratio.of(post.days()))).toList());
    return weighted.dividedBy(Ratio.of(posts.stream().mapToLong(PostScore::days).sum()));
  }
}
