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
        ratio(given, Rules8Of2021.PP46_SKP), ratio(given, Rules8Of2021.PP46_BEHAVIOUR));
  }

  static PostScores postScores(Given given) {
    List<Given> posts = given.required(Rules8Of2021.POSTS, given.list(Rules8Of2021.POSTS));
    return new PostScores(posts.stream().map(FollowUpInputs::postScore).toList());
  }

  private static PostScore postScore(Given post) {
    long days = post.required(Rules8Of2021.DAYS, post.wholeNumber(Rules8Of2021.DAYS));
    return new PostScore(days, ratio(post, Rules8Of2021.SCORE));
  }

  static SpecialCaseFacts specialCaseFacts(Given given) {
    return new SpecialCaseFacts(
        given.required(
            Rules8Of2021.SPECIAL_CASE_FIELD,
            given.constant(Rules8Of2021.SPECIAL_CASE_FIELD, SpecialCase.class)),
        given.ratio(Rules8Of2021.LAST_SCORE));
  }

  static RankingCounts rankingCounts(Given given) {
    return new RankingCounts(
        given.required(Rules8Of2021.COUNTS, given.counts(Rules8Of2021.COUNTS, Rating.class)));
  }

  private static Ratio ratio(Given given, Field field) {
    return given.required(field, given.ratio(field));
  }
}
