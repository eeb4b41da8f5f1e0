package id.skp.rules;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.people.Institution;
import id.skp.core.period.DateRange;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import id.skp.rules.RuleSetSelectionException.Code;
import id.skp.rules.message.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rule set is in force, for an institution or in general. A rule set that names the institution goes before the
 * general ones; one that names only others never counts.
 *
 * @param all the rule sets to choose from
 * @param institution the institution, if one is known
 */
record RuleSetSelection(List<RuleSet> all, Optional<Institution> institution) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  RuleSet on(LocalDate day) {
    List<RuleSet> inForce = inForceOn(day);
    if (inForce.isEmpty()) {
      Text when = Dates.of(day);
      throw new RuleSetSelectionException(
          Code.NO_RULE_SET,
          Text.of(
              "tidak ada himpunan aturan yang berlaku pada " + when.indonesian()
                  + forWhom(" untuk "),
              "no rule set is in force on " + when.english() + forWhom(" for ")),
          all);
    } else if (inForce.size() > 1) {
      Text when = Dates.of(day);
      throw new RuleSetSelectionException(
          Code.SEVERAL_RULE_SETS,
          Text.of(
              "lebih dari satu himpunan aturan berlaku pada " + when.indonesian()
                  + forWhom(" untuk ") + ", akhiri salah satunya atau pilih dengan id",
              "more than one rule set is in force on " + when.english() + forWhom(" for ")
                  + ", end one of them or choose by id"),
          inForce);
    }
    return inForce.get(0);
  }

  private List<RuleSet> inForceOn(LocalDate day) {
    List<RuleSet> own = inForceOn(day, this::isOwn);
    if (!own.isEmpty()) {
      return own;
    }
    List<RuleSet> near = inForceOn(day, this::isNear);
    if (!near.isEmpty()) {
      String id =
          institution.map(Institution::id).map(InvalidValueException::visible).orElse("");
      throw new RuleSetSelectionException(
          Code.INSTITUTION_UNCLEAR,
          Text.of(
              "tidak ada himpunan aturan yang menyebut instansi " + id
                  + ", tetapi ada yang menyebut id yang terbaca sama; tulis id seperti di sana,"
                  + " atau pilih dengan id",
              "no rule set names the institution " + id
                  + ", but one names an id that reads the same; write the id as there, or choose by"
                  + " id"),
          near);
    }
    return inForceOn(day, set -> set.institutions().isEmpty());
  }

  private boolean isNear(RuleSet ruleSet) {
    return institution
        .map(RuleSetSelection::letters)
        .filter(letters -> ruleSet.institutions().stream()
            .map(RuleSetSelection::letters)
            .anyMatch(letters::equals))
        .isPresent();
  }

  /** Returns the letters and digits of an id; the id where it has none. */
  private static String letters(Institution institution) {
    String letters = NO_LETTER.matcher(institution.plainId()).replaceAll("");
    return letters.isEmpty() ? institution.plainId() : letters;
  }

  private List<RuleSet> inForceOn(LocalDate day, Predicate<RuleSet> forWhom) {
    return all.stream()
        .filter(set -> set.validity().contains(day))
        .filter(forWhom)
        .filter(set -> all.stream().noneMatch(next -> replaces(next, set, day)))
        .toList();
  }

  /** Tells whether another rule set stands in the place of one from a day before or that day on, for the same institution. */
  private boolean replaces(RuleSet next, RuleSet set, LocalDate day) {
    return next.replaces(set)
        && !next.validity().from().isAfter(day)
        && (next.institutions().isEmpty() || isOwn(next));
  }

  private boolean isOwn(RuleSet ruleSet) {
    return institution.filter(ruleSet::names).isPresent();
  }

  RuleSet throughout(DateRange period) {
    List<RulePeriod> parts = during(period);
    if (parts.size() > 1) {
      List<LocalDate> days =
          parts.stream().skip(1).map(part -> part.days().from()).toList();
      throw new RuleSetSelectionException(
          Text.of(
              "himpunan aturan" + forWhom(" untuk ") + " berganti pada "
                  + Wording.of(days, Text.INDONESIAN) + ", di dalam "
                  + period.label().indonesian()
                  + ", putuskan setiap bagian sendiri atau pilih dengan id",
              "the rule set" + forWhom(" for ") + " changes on " + Wording.of(days, Text.ENGLISH)
                  + ", within " + period.label().english()
                  + ", decide each part by itself or choose by id"),
          parts);
    }
    return parts.get(0).ruleSet();
  }

  List<RulePeriod> during(DateRange period) {
    List<LocalDate> beginnings = new ArrayList<>(beginningsIn(period));
    List<RulePeriod> parts = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      LocalDate last = i + 1 < beginnings.size() ? beginnings.get(i + 1).minusDays(1) : period.to();
      RulePeriod next =
          new RulePeriod(new DateRange(beginnings.get(i), last), on(beginnings.get(i)));
      append(next, parts);
    }
    return ImmutableList.copyOf(parts);
  }

  /** Returns the days from which another rule set may be in force than on the day before, and the first day. */
  private TreeSet<LocalDate> beginningsIn(DateRange period) {
    TreeSet<LocalDate> days = all.stream()
        .map(RuleSet::validity)
        .flatMap(validity -> Stream.concat(
            Stream.of(validity.from()),
            validity.until().stream()
                .filter(until -> until.isBefore(period.to()))
                .map(until -> until.plusDays(1))))
        .filter(period::contains)
        .collect(Collectors.toCollection(TreeSet::new));
    days.add(period.from());
    return days;
  }

  private static void append(RulePeriod next, List<RulePeriod> parts) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).ruleSet() == next.ruleSet()) {
      DateRange joined =
          new DateRange(parts.get(last).days().from(), next.days().to());
      parts.set(last, new RulePeriod(joined, next.ruleSet()));
    } else {
      parts.add(next);
    }
  }

  private String forWhom(String preposition) {
    return institution.map(each -> preposition + each.name()).orElse("");
  }
}
