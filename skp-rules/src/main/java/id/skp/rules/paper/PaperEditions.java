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

/** Adds to forms that have one title what tells them apart. */
final class PaperEditions {
  private PaperEditions() {}

  /** Adds post and unit where these differ among the forms of a title, then which of them a form is. */
  static List<Paper> toldApart(List<Paper> forms) {
    return numbered(byPost(ImmutableList.copyOf(forms)));
  }

  /** Adds of post and unit what differs among the forms of a title. */
  private static List<Paper> byPost(List<Paper> forms) {
    SetMultimap<String, String> posts = HashMultimap.create();
    SetMultimap<String, String> units = HashMultimap.create();
    for (Paper form : forms) {
      posts.putAll(form.title(), said(form, PaperParty::position).toList());
      units.putAll(form.title(), said(form, PaperParty::unit).toList());
    }
    return forms.stream()
        .map(form -> with(
            form,
            Stream.concat(
                said(form, PaperParty::position)
                    .filter(one -> posts.get(form.title()).size() > 1),
                said(form, PaperParty::unit)
                    .filter(one -> units.get(form.title()).size() > 1))))
        .toList();
  }

  /** Numbers all but the first of the forms of a title. */
  private static List<Paper> numbered(List<Paper> forms) {
    Map<String, Integer> counts = new HashMap<>();
    return forms.stream()
        .map(form -> {
          int number = counts.merge(form.title(), 1, Integer::sum);
          return with(form, Stream.of("ke-" + number).filter(later -> number > 1));
        })
        .toList();
  }

  private static Stream<String> said(Paper form, Function<PaperParty, String> part) {
    return form.parties().stream().limit(1).map(part);
  }

  private static Paper with(Paper form, Stream<String> added) {
    String edition =
        Stream.concat(form.edition().stream(), added).collect(Collectors.joining(", "));
    return form.toBuilder()
        .edition(Optional.of(edition).filter(told -> !told.isEmpty()))
        .build();
  }
}
