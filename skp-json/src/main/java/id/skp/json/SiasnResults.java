package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.rules.siasn.SiasnPayload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds records of the same result by what they tell of person, year and period, without holding each against each. What a record
 * does not tell, it leaves open; so records are looked up by what they and the one that is looked for both tell.
 */
final class SiasnResults {
  /** The fields that tell results apart. */
  private static final List<String> NAMES = Stream.of(
          List.of(SiasnField.YEAR_NAME, SiasnField.NIP),
          SiasnField.PERSON_IDS,
          List.of(SiasnField.PERIOD, SiasnField.FIRST_MONTH, SiasnField.LAST_MONTH),
          List.of("bulanMulaiPenailan", "bulanSelesaiPenailan"),
          List.of("tahunMulaiPenailan", "tahunSelesaiPenailan"))
      .flatMap(List::stream)
      .toList();

  /** A payload and which of the fields it tells, each a bit. */
  private record Told(SiasnPayload payload, int names) {
    static Told of(SiasnRecord record) {
      int names = 0;
      for (int i = 0; i < NAMES.size(); i++) {
        names |= record.text(NAMES.get(i)).isPresent() ? 1 << i : 0;
      }
      return new Told(record.payload(), names);
    }
  }

  /** Some of the fields, and what stands in them. */
  private record Key(int names, List<String> values) {
    static Key of(int names, SiasnRecord record) {
      List<String> values = new ArrayList<>(Integer.bitCount(names));
      for (int i = 0; i < NAMES.size(); i++) {
        if ((names & 1 << i) != 0) {
          values.add(record.text(NAMES.get(i)).orElseThrow());
        }
      }
      return new Key(names, values);
    }
  }

  /** The fields that the records of one payload tell together with another record, and the places of records by these. */
  private final Set<Integer> shared = new HashSet<>();

  private final Map<Key, List<Integer>> places = new HashMap<>();

  private SiasnResults(Told looked, List<SiasnRecord> records, List<Told> told) {
    for (int i = 0; i < records.size(); i++) {
      if (told.get(i).payload() == looked.payload()) {
        int names = told.get(i).names() & looked.names();
        shared.add(names);
        places
            .computeIfAbsent(Key.of(names, records.get(i)), key -> new ArrayList<>())
            .add(i);
      }
    }
  }

  /** Returns for each record the places of the first others of the same result, at most so many. */
  static List<List<Integer>> same(List<SiasnRecord> records, List<SiasnRecord> others, int most) {
    requireNonNull(records, "records");
    requireNonNull(others, "others");
    List<Told> told = others.stream().map(Told::of).toList();
    List<List<Integer>> same = new ArrayList<>(Collections.nCopies(records.size(), List.of()));
    IntStream.range(0, records.size())
        .boxed()
        .collect(Collectors.groupingBy(i -> Told.of(records.get(i))))
        .forEach((looked, places) -> {
          SiasnResults results = new SiasnResults(looked, others, told);
          places.forEach(i -> same.set(i, results.same(records.get(i), most)));
        });
    return List.copyOf(same);
  }

  private List<Integer> same(SiasnRecord record, int most) {
    return shared.stream()
        .flatMap(names ->
            places.getOrDefault(Key.of(names, record), List.of()).stream().limit(most))
        .sorted()
        .limit(most)
        .toList();
  }
}
