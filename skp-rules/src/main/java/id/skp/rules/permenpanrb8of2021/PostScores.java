package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The SKP scores of the posts that one employee held in a year (OQ-828).
 *
 * @param posts the posts, from the first to the last, at least one
 */
public record PostScores(List<PostScore> posts) {
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
    return new PostScores(List.of(posts));
  }
}
