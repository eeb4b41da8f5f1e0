package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Combines the SKP scores of the posts held in one year. */
final class PostChangeProcedure implements Procedure<PostScores, Ratio> {
  private static final long MOST_DAYS = 366;
  private static final Calculation BY_LENGTH = Calculation.of(
          "byLength", "Rata-rata menurut lama jabatan", "Mean by length of time")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation LAST = Calculation.of(
          "lastPost", "Nilai jabatan terakhir", "Score of the last post")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Text NOT_DAYS = Text.of(
      "{0} bukan jumlah hari dari 1 sampai {1}", "{0} is not a number of days from 1 to {1}");

  @Override
  public Step<Ratio> apply(PostScores input, Reasoning reasoning) {
    requirePosts(input.posts(), reasoning);
    Step<List<PostScore>> posts = reasoning.given(Rules8Of2021.POSTS, input.posts());
    Step<PostChangeCombiner> way = reasoning.parameter(Parameters8Of2021.POST_CHANGE_COMBINER);
    return way.value() == PostChangeCombiner.BY_LENGTH
        ? reasoning.derive(BY_LENGTH, (each, reading) -> mean(each), posts, way)
        : reasoning.derive(LAST, (each, reading) -> each.get(each.size() - 1).score(), posts, way);
  }

  private static void requirePosts(List<PostScore> posts, Reasoning reasoning) {
    if (posts.isEmpty()) {
      throw reasoning.missing(Rules8Of2021.POSTS.name(), Rules8Of2021.POSTS.title());
    }
    for (int i = 0; i < posts.size(); i++) {
      String path = Rules8Of2021.POSTS.name() + "[" + i + "].";
      PostScore post = posts.get(i);
      if (post.days() < 1 || post.days() > MOST_DAYS) {
        throw reasoning.invalid(
            path + Rules8Of2021.DAYS.name(), Message.of(NOT_DAYS, post.days(), MOST_DAYS));
      }
      Limits.requireScore(path + Rules8Of2021.SCORE.name(), post.score(), reasoning);
    }
  }

  private static Ratio mean(List<PostScore> posts) {
    Ratio weighted = Ratio.sum(
        posts.stream().map(post -> post.score().times(Ratio.of(post.days()))).toList());
    return weighted.dividedBy(Ratio.of(posts.stream().mapToLong(PostScore::days).sum()));
  }
}
