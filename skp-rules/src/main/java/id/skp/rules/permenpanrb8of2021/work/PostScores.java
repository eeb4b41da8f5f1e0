package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.List;

/**
 * The SKP scores of the posts that one employee held in a year (OQ-828).
 *
 * @param posts the posts, from the first to the last, at least one
 */
public record PostScores(List<PostScore> posts) {
  /** The posts, the first one first. */
  public static final Field<PostScores, List<PostScore>> POSTS =
      Field.of("posts", PostScores::posts, "Jabatan dalam setahun", "Posts held in the year");

  /**
   * Refuses null.
   *
   * @param posts the posts, from the first to the last, at least one
   */
  public PostScores {
    posts = ImmutableList.copyOf(requireNonNull(posts, "posts"));
  }

  /**
   * Obtains the scores of posts.
   *
   * @param posts the posts, from the first to the last
   * @return the scores
   */
  public static PostScores of(PostScore... posts) {
    requireNonNull(posts, "posts");
    return new PostScores(List.of(posts));
  }

  static PostScores read(Given given) {
    List<Given> posts = given.required(POSTS, given.list(POSTS, PostScore.DAYS, PostScore.SCORE));
    return new PostScores(posts.stream().map(PostScore::read).toList());
  }
}
