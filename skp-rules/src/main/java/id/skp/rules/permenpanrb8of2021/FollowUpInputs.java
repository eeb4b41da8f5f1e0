package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.rules.Field;
import id.skp.rules.Given;
import java.util.List;

/** Reads loosely typed input of the rules for a change of post, special cases, rankings and the first half of 2021. */
final class FollowUpInputs {
  private FollowUpInputs() {}

  static Pp46Parts pp46Parts(Given given) {
    return new Pp46Parts(
        ratio(given, Pp46Parts.SKP_VALUE), ratio(given, Pp46Parts.BEHAVIOUR_VALUE));
  }

  static PostScores postScores(Given given) {
    List<Given> posts = given.required(PostScores.POSTS, given.list(PostScores.POSTS));
    return new PostScores(posts.stream().map(FollowUpInputs::postScore).toList());
  }

  private static PostScore postScore(Given post) {
    long days = post.required(PostScore.DAYS, post.wholeNumber(PostScore.DAYS));
    return new PostScore(days, ratio(post, PostScore.SCORE));
  }

  static SpecialCaseFacts specialCaseFacts(Given given) {
    return new SpecialCaseFacts(
        given.required(
            SpecialCaseFacts.SPECIAL_CASE,
            given.constant(SpecialCaseFacts.SPECIAL_CASE, SpecialCase.class)),
        given.ratio(SpecialCaseFacts.LAST_SCORE));
  }

  static RankingCounts rankingCounts(Given given) {
    return new RankingCounts(
        given.required(RankingCounts.COUNTS, given.counts(RankingCounts.COUNTS, Rating.class)));
  }

  private static Ratio ratio(Given given, Field<?, ?> field) {
    return given.required(field, given.ratio(field));
  }
}
