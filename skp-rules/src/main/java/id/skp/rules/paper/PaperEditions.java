package id.skp.rules.paper;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to papers that have one title what tells them apart. */
final class PaperEditions {
  private PaperEditions() {}

  /** Adds post and unit where these differ among the papers of a title, then which of them a paper is. */
  static List<Paper> toldApart(List<Paper> papers) {
    List<Paper> kept = papers instanceof LazyPapers ? papers : ImmutableList.copyOf(papers);
    List<Head> heads = kept.stream().map(Head::of).toList();
    SetMultimap<String, String> posts = HashMultimap.create();
    SetMultimap<String, String> units = HashMultimap.create();
    for (Head head : heads) {
      head.position().ifPresent(post -> posts.put(head.title(), post));
      head.unit().ifPresent(unit -> units.put(head.title(), unit));
    }
    Map<String, Integer> counts = new HashMap<>();
    ImmutableList.Builder<Supplier<Paper>> told = ImmutableList.builder();
    for (int i = 0; i < kept.size(); i++) {
      Head head = heads.get(i);
      List<String> parts = new ArrayList<>();
      head.position().filter(post -> posts.get(head.title()).size() > 1).ifPresent(parts::add);
      head.unit().filter(unit -> units.get(head.title()).size() > 1).ifPresent(parts::add);
      String title = joined(head.title(), parts);
      int number = counts.merge(title, 1, Integer::sum);
      if (number > 1) {
        parts.add("ke-" + number);
      }
      int place = i;
      told.add(() -> with(kept.get(place), parts));
    }
    LazyPapers all = new LazyPapers(told.build());
    return papers instanceof LazyPapers ? all : ImmutableList.copyOf(all);
  }

  /** What tells papers apart. */
  private record Head(String title, Optional<String> position, Optional<String> unit) {
    static Head of(Paper paper) {
      Optional<PaperParty> party = paper.parties().stream().findFirst();
      return new Head(paper.title(), party.map(PaperParty::position), party.map(PaperParty::unit));
    }
  }

  private static String joined(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.joining(", "));
  }

  private static Paper with(Paper paper, List<String> added) {
    String edition =
        Stream.concat(paper.edition().stream(), added.stream()).collect(Collectors.joining(", "));
    return added.isEmpty() ? paper : paper.toBuilder().edition(edition).build();
  }
}
