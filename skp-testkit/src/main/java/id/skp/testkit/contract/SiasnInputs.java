package id.skp.testkit.contract;

import id.skp.rules.siasn.CodedRatings;
import id.skp.rules.siasn.ResultYear;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the rules of the national system take: mostly codes and years that it knows, now and then a score or no year at all. */
final class SiasnInputs {
  private static final long LARGEST = 999_999_999_999_999_999L;

  private SiasnInputs() {}

  private static Arbitrary<Long> number(long least, long most) {
    return Arbitraries.frequencyOf(
        Tuple.of(15, Arbitraries.longs().between(least, most)),
        Tuple.of(1, Arbitraries.longs().between(-LARGEST, LARGEST)),
        Tuple.of(1, Arbitraries.of(0L, 110L, 10_000L)));
  }

  static Arbitrary<CodedRatings> codedRatings() {
    return Combinators.combine(number(1, 3).optional(0.95), number(1, 3).optional(0.95))
        .as(CodedRatings::new);
  }

  static Map<String, Object> fields(CodedRatings input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.result().ifPresent(each -> fields.put("hasilKinerjaNilai", each));
    input.behaviour().ifPresent(each -> fields.put("perilakuKerjaNilai", each));
    return fields;
  }

  static Arbitrary<ResultYear> resultYear() {
    return number(2012, 2030).optional(0.95).map(ResultYear::new);
  }

  static Map<String, Object> fields(ResultYear input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.year().ifPresent(each -> fields.put("year", each));
    return fields;
  }
}
