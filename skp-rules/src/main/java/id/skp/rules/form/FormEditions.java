package id.skp.rules.form;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to forms that have one title what tells them apart. */
final class FormEditions {
  private FormEditions() {}

  /** Adds of post and unit what differs among the forms of a title. */
  static List<OfficialForm> byPost(List<OfficialForm> forms) {
    ImmutableListMultimap<String, OfficialForm> byTitle =
        Multimaps.index(forms, OfficialForm::title);
    return forms.stream()
        .map(form -> {
          List<OfficialForm> same = byTitle.get(form.title());
          return with(
              form,
              Stream.<Function<FormParty, String>>of(FormParty::position, FormParty::unit)
                  .filter(part -> said(same, part).distinct().count() > 1)
                  .flatMap(part -> said(List.of(form), part)));
        })
        .toList();
  }

  /** Numbers all but the first of the forms of a title. */
  static List<OfficialForm> numbered(List<OfficialForm> forms) {
    Map<String, Integer> counts = new HashMap<>();
    return forms.stream()
        .map(form -> {
          int number = counts.merge(form.title(), 1, Integer::sum);
          return with(form, Stream.of("ke-" + number).filter(later -> number > 1));
        })
        .toList();
  }

  private static Stream<String> said(List<OfficialForm> forms, Function<FormParty, String> part) {
    return forms.stream().flatMap(form -> form.parties().stream().limit(1)).map(part);
  }

  private static OfficialForm with(OfficialForm form, Stream<String> added) {
    String edition =
        Stream.concat(form.edition().stream(), added).collect(Collectors.joining(", "));
    return form.toBuilder()
        .edition(Optional.of(edition).filter(told -> !told.isEmpty()))
        .build();
  }
}
