package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.DocumentException;
import id.skp.json.PerformanceFileJson;
import id.skp.json.StrictJson;
import id.skp.json.YearReportJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.testkit.internal.Everyday;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report of a year points to is a place in the document that was given, or a field that is missing there. */
class YearPlacesTest {
  private static final RuleSet RULES =
      RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();
  private static final Set<String> POINTERS = Set.of("location", "pointer", "field");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "same-day/year.json",
        "mid-month/year.json",
        "mixed-periods/year.json",
        "holidays/year.json",
        "level-change/year.json"
      })
  void placesInFilesOfTheFieldExist(String name) {
    assertPlaces(YearFieldTest.content(name));
  }

  @Test
  void placesInSamplesExist() {
    Samples.allNames().stream()
        .filter(name -> name.contains("-year-"))
        .forEach(name -> assertPlaces(new String(Samples.document(name), StandardCharsets.UTF_8)));
  }

  @Test
  void ofFilesThatAreJoinedNoneIsPointedIntoForWhatLiesInAnother() {
    PerformanceFile first =
        PerformanceFileJson.read(YearFieldTest.content("two-schools/first.json"));
    PerformanceFile wrong =
        PerformanceFileJson.read(YearFieldTest.content("two-schools/second.json")
            .replace("\"predicate\": \"SANGAT_BAIK\"", "\"predicate\": \"KURANG\""));
    LocalDate day = LocalDate.of(2025, 12, 31);
    PerformanceYear.of(RULES)
        .join(List.of(
            new FileReview(first, EvaluationPeriod.year(2024), day),
            new FileReview(wrong, EvaluationPeriod.year(2024), day)))
        .forEach(report -> assertThat(report.yearEnd())
            .isInstanceOfSatisfying(
                Undecided.class, undecided -> assertThat(undecided.pointer()).isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"teacher-year-2024"})
  void placesExistWhateverIsMissingOrOtherwise(String name) {
    Map<?, ?> whole = (Map<?, ?>) StrictJson.parse(Samples.document(name));
    Map<String, Set<Object>> values = new LinkedHashMap<>();
    List<List<Object>> places = new ArrayList<>();
    collect(whole, List.of(), places, values);
    int told = 0;
    for (List<Object> place : Everyday.share(Everyday.share(places))) {
      told += assertPlaces(JsonLine.of(changed(whole, place, Optional.empty())));
      for (Object other : values.getOrDefault(pattern(place), Set.of())) {
        told += assertPlaces(JsonLine.of(changed(whole, place, Optional.of(other))));
      }
    }
    assertThat(told).isGreaterThan(250);
  }

  /** Collects one place of each kind, the last, and what else may stand there. */
  private static void collect(
      @Nullable Object value,
      List<Object> place,
      List<List<Object>> places,
      Map<String, Set<Object>> values) {
    String pattern = pattern(place);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> collect(each, and(place, name), places, values));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), and(place, i), places, values);
      }
    } else if (value != null) {
      Set<Object> others = values.computeIfAbsent(pattern, each -> new HashSet<>());
      if (others.isEmpty()) {
        others.add(value);
      }
    }
    places.removeIf(each -> pattern(each).equals(pattern));
    if (!place.isEmpty()) {
      places.add(place);
    }
  }

  private static List<Object> and(List<Object> place, Object step) {
    List<Object> longer = new ArrayList<>(place);
    longer.add(step);
    return longer;
  }

  private static String pattern(List<Object> place) {
    return String.join(
        "/",
        place.stream()
            .map(each -> each instanceof Integer ? "*" : each.toString())
            .toList());
  }

  private static @Nullable Object changed(
      @Nullable Object value, List<Object> place, Optional<Object> other) {
    if (place.isEmpty()) {
      return other.orElseThrow();
    }
    List<Object> rest = place.subList(1, place.size());
    boolean removed = rest.isEmpty() && other.isEmpty();
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      if (removed) {
        copy.remove(place.get(0));
      } else {
        copy.put(place.get(0), changed(map.get(place.get(0)), rest, other));
      }
      return copy;
    }
    List<@Nullable Object> copy = new ArrayList<>((List<?>) value);
    int index = (Integer) place.get(0);
    if (removed) {
      copy.remove(index);
    } else {
      copy.set(index, changed(copy.get(index), rest, other));
    }
    return copy;
  }

  /** Returns how many places were looked at; what is no file tells none. */
  private static int assertPlaces(String document) {
    PerformanceFile file;
    try {
      file = PerformanceFileJson.read(document.getBytes(StandardCharsets.UTF_8));
    } catch (DocumentException refused) {
      return 0;
    }
    List<RecordedEntry> entries = file.entries();
    String report = YearReportJson.write(PerformanceYear.of(RULES)
        .report(new FileReview(
            file, EvaluationPeriod.year(2024), entries.get(entries.size() - 1).recordedOn())));
    Set<String> pointers = new TreeSet<>();
    gather(StrictJson.parse(report.getBytes(StandardCharsets.UTF_8)), pointers);
    Object whole = StrictJson.parse(document.getBytes(StandardCharsets.UTF_8));
    assertThat(pointers)
        .allSatisfy(pointer -> assertThat(isPlace(whole, pointer)).isTrue());
    return pointers.size();
  }

  /** Steps of an explanation point into the input of their rule. */
  private static void gather(@Nullable Object value, Collection<String> pointers) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> {
        if (each instanceof String pointer && POINTERS.contains(name)) {
          pointers.add(pointer);
        } else if (!"trace".equals(name)) {
          gather(each, pointers);
        }
      });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> gather(each, pointers));
    }
  }

  private static boolean isPlace(@Nullable Object whole, String pointer) {
    String[] steps = pointer.split("/", -1);
    Object value = whole;
    for (int i = 1; i < steps.length; i++) {
      if (value instanceof Map<?, ?> map) {
        if (!map.containsKey(steps[i])) {
          return i == steps.length - 1;
        }
        value = map.get(steps[i]);
      } else if (value instanceof List<?> list
          && steps[i].matches("[0-9]{1,6}")
          && Integer.parseInt(steps[i]) < list.size()) {
        value = list.get(Integer.parseInt(steps[i]));
      } else {
        return false;
      }
    }
    return pointer.isEmpty() || steps[0].isEmpty();
  }
}
