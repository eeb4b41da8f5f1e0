package id.skp.rules.monitoring;

import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which months of a plan no evaluation covers. */
final class Coverage {
  private Coverage() {}

  /** Returns the months of a period on a day of which a post was held, and that none of the evaluated periods holds. */
  static List<EvaluationPeriod> missing(
      List<HeldPost> held, EvaluationPeriod period, Collection<EvaluationPeriod> evaluated) {
    return months(period)
        .filter(month -> held.stream().anyMatch(each -> each.days().overlaps(month.range())))
        .filter(month -> evaluated.stream().noneMatch(each -> each.contains(month)))
        .toList();
  }

  static Stream<EvaluationPeriod> months(EvaluationPeriod period) {
    return period.kind() == PeriodKind.BULAN
        ? Stream.of(period)
        : period.split(PeriodKind.BULAN).stream();
  }

  /** Names months in their order: those that follow each other by the first and the last of them. */
  static Text named(List<EvaluationPeriod> months) {
    return Text.of(named(months, Text.INDONESIAN), named(months, Text.ENGLISH));
  }

  private static String named(List<EvaluationPeriod> months, Locale locale) {
    List<List<EvaluationPeriod>> runs = new ArrayList<>();
    for (EvaluationPeriod month : months) {
      List<EvaluationPeriod> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!run.isEmpty() && run.get(run.size() - 1).last().plusDays(1).equals(month.first())) {
        run.add(month);
      } else {
        runs.add(new ArrayList<>(List.of(month)));
      }
    }
    return runs.stream()
        .map(run -> run.size() == 1
            ? run.get(0).label(locale)
            : run.get(0).label(locale) + " – " + run.get(run.size() - 1).label(locale))
        .collect(Collectors.joining(", "));
  }
}
