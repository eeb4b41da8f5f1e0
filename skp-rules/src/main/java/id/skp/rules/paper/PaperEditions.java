package id.skp.rules.paper;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to papers that have one title what tells them apart. */
final class PaperEditions {
  private PaperEditions() {}

  /** Adds post and unit where these differ among the papers of a title, then which of them a paper is. */
  static List<Paper> toldApart(List<Paper> papers) {
    return numbered(byPost(ImmutableList.copyOf(papers)));
  }

  /** Adds of post and unit what differs among the papers of a title. */
  private static List<Paper> byPost(List<Paper> papers) {
    SetMultimap<String, String> posts = HashMultimap.create();
    SetMultimap<String, String> units = HashMultimap.create();
    for (Paper paper : papers) {
      posts.putAll(paper.title(), said(paper, PaperParty::position).toList());
      units.putAll(paper.title(), said(paper, PaperParty::unit).toList());
    }
    return papers.stream()
        .map(paper -> with(
            paper,
            Stream.concat(
                said(paper, PaperParty::position)
                    .filter(one -> posts.get(paper.title()).size() > 1),
                said(paper, PaperParty::unit)
                    .filter(one -> units.get(paper.title()).size() > 1))))
        .toList();
  }

  /** Numbers all but the first of the papers of a title. */
  private static List<Paper> numbered(List<Paper> papers) {
    Map<String, Integer> counts = new HashMap<>();
    return papers.stream()
        .map(paper -> {
          int number = counts.merge(paper.title(), 1, Integer::sum);
          return with(paper, Stream.of("ke-" + number).filter(later -> number > 1));
        })
        .toList();
  }

  private static Stream<String> said(Paper paper, Function<PaperParty, String> part) {
    return paper.parties().stream().limit(1).map(part);
  }

  private static Paper with(Paper paper, Stream<String> added) {
    String edition =
        Stream.concat(paper.edition().stream(), added).collect(Collectors.joining(", "));
    return paper.toBuilder()
        .edition(Optional.of(edition).filter(told -> !told.isEmpty()))
        .build();
  }
}
