package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.rules.finding.Finding;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** A record goes to the national system and back without losing a field that writing knows, however the system spells it. */
class SiasnProperties {
  private static final SiasnJson SIASN = SiasnJson.standard();

  @Property
  void nothingThatIsWrittenIsLostAndNoContradictionIsWritten(@ForAll("drafts") SiasnDraft draft) {
    SiasnRecord record = SIASN.record(draft, Map.of());
    Optional<Finding> contradiction = record.findings().stream()
        .filter(each -> !each.kind().equals(SiasnFinding.INCONSISTENT_QUADRANT))
        .findFirst();
    Statistics.label("contradicts itself")
        .collect(contradiction.isPresent())
        .coverage(coverage -> coverage.check(false).percentage(sound -> sound > 20));
    if (contradiction.isPresent()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> SIASN.write(record, true))
          .satisfies(
              thrown -> assertThat(thrown.code()).isEqualTo(contradiction.get().code()));
      return;
    }
    String written = SIASN.write(record, true);
    SiasnRecord back = SIASN.read(draft.payload(), written).get(0);
    assertThat(back).isEqualTo(record);
    assertThat(SIASN.write(back, true)).isEqualTo(written);
    assertThat(record.values().keySet()).containsAll(draft.values().keySet());
  }

  @Property
  void everySpellingOfTheSystemReadsToTheSameRecord(
      @ForAll("drafts") SiasnDraft draft, @ForAll Random random) {
    SiasnRecord record = SIASN.record(draft, Map.of());
    Map<String, @Nullable Object> other = new LinkedHashMap<>();
    for (SiasnField field : SiasnField.of(draft.payload())) {
      List<String> names = field.names().stream().sorted().toList();
      String name = names.get(random.nextInt(names.size()));
      Object value = record.values().get(field.name());
      boolean text = random.nextBoolean();
      other.put(
          random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name,
          value instanceof Integer number && text
              ? number + ".00"
              : value == null && text ? "-" : value);
    }
    SiasnRecord back = SIASN.read(draft.payload(), JsonText.of(other)).get(0);
    assertThat(back.values()).isEqualTo(record.values());
  }

  /** What a record does not tell, it leaves open. */
  @Property
  void recordsOfOneResultAreThoseThatNothingTellsApart(
      @ForAll @Size(max = 8) List<@From("telling") SiasnRecord> records,
      @ForAll @Size(max = 8) List<@From("telling") SiasnRecord> others) {
    assertThat(SiasnJson.sameResults(records, others, 3))
        .isEqualTo(records.stream()
            .map(one -> IntStream.range(0, others.size())
                .filter(i -> one.payload() == others.get(i).payload()
                    && one.values().entrySet().stream()
                        .allMatch(told -> told.getValue()
                            .equals(others
                                .get(i)
                                .values()
                                .getOrDefault(told.getKey(), told.getValue()))))
                .limit(3)
                .boxed()
                .toList())
            .toList());
  }

  @Provide
  Arbitrary<SiasnRecord> telling() {
    Arbitrary<Map<String, Object>> values = Arbitraries.maps(
            Arbitraries.of("pnsId", "pnsDinilaiOrang", "periodikId"), Arbitraries.of("1", "2"))
        .map(LinkedHashMap::new);
    return Combinators.combine(Arbitraries.of(SiasnPayload.SKP_2022, SiasnPayload.SKP_2021), values)
        .as((payload, told) -> new SiasnRecord(
            payload,
            told,
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  /** Whatever stands in a field, the record is read or refused at a place; never anything else, and never at length. */
  @Property
  void anyValueIsReadOrRefused(
      @ForAll("drafts") SiasnDraft draft, @ForAll("hostile") String value, @ForAll Random random) {
    StringBuilder json = new StringBuilder("{");
    for (SiasnField field : SiasnField.of(draft.payload())) {
      Object sound = draft.values().getOrDefault(field.name(), "");
      String own = sound instanceof String ? "\"\"" : sound.toString();
      json.append('"').append(field.name()).append("\":");
      json.append(random.nextInt(3) == 0 ? value : own).append(',');
    }
    json.append("\"path\":").append(value);
    json.append(",\"hasilKinerja\":").append(value).append('}');
    try {
      List<SiasnRecord> records = SIASN.read(draft.payload(), json.toString());
      assertThat(records).hasSize(1);
      assertThat(SIASN.findings(records)).isNotNull();
    } catch (DocumentException refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused).message().hasSizeLessThan(json.length() + 64 * 1024);
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
        "null",
        "true",
        "[]",
        "{}",
        "0",
        "-0",
        "1e30",
        "1E-30",
        "-1",
        "2.50",
        "110",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"-\"",
        "\"0\"",
        "\"1e9\"",
        "\"\u0661\"",
        "\"İ\"",
        "\"197001011995031001\"",
        "197001011995031001",
        "\"31-02-2020\"",
        "\"01-01-0000\"",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"890\": []}",
        "{\"890\": {\"dok_uri\": 7}}",
        "[{\"dok_id\": null}]",
        "\"" + "9".repeat(500) + "\"",
        "\"" + "x".repeat(5000) + "\"");
  }

  @Provide
  Arbitrary<SiasnDraft> drafts() {
    return Arbitraries.of(SiasnPayload.class).flatMap(SiasnProperties::draft);
  }

  private static Arbitrary<SiasnDraft> draft(SiasnPayload payload) {
    List<Arbitrary<Map.Entry<String, Object>>> fields = SiasnField.of(payload).stream()
        .map(field -> values(field, payload)
            .<Map.Entry<String, Object>>map(value -> Map.entry(field.name(), value)))
        .toList();
    return Combinators.combine(fields)
        .as(entries -> {
          Map<String, Object> values = new LinkedHashMap<>();
          entries.stream()
              .filter(each -> !each.getValue().equals(""))
              .forEach(each -> values.put(each.getKey(), each.getValue()));
          return values;
        })
        .map(values -> new SiasnDraft(payload, values));
  }

  /** Makes values of a field; empty text where it is absent. */
  private static Arbitrary<Object> values(SiasnField field, SiasnPayload payload) {
    Arbitrary<Object> values = values(field.kind(), field.name(), payload);
    boolean needed = field.required()
        || field.kind() == SiasnField.Kind.COEFFICIENT_CODE
        || field.kind() == SiasnField.Kind.APPRAISER_ID;
    return needed
        ? values
        : Arbitraries.frequencyOf(Tuple.of(4, values), Tuple.of(1, Arbitraries.just((Object) "")));
  }

  private static Arbitrary<Object> values(SiasnField.Kind kind, String name, SiasnPayload payload) {
    return switch (kind) {
      case TEXT ->
        Arbitraries.strings()
            .withChars("aZ 9/\"\\é☃\u0130")
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> !text.isBlank())
            .map(each -> each);
      case PERSON_ID ->
        Arbitraries.strings().withChars("ABCDEF0123456789").ofLength(32).map(each -> each);
      case APPRAISER_ID ->
        Arbitraries.of("197001011995031001", "196502021990032002", "199003152021212001");
      case ASN_STATUS -> Arbitraries.of("ASN", "NON ASN");
      case YEAR ->
        Arbitraries.just(
            switch (payload) {
              case SKP_2020 -> 2019;
              case SKP_2021 -> 2021;
              default -> 2024;
            });
      case MONTH ->
        name.contains("Mulai")
            ? Arbitraries.integers().between(1, 6).map(each -> each)
            : Arbitraries.integers().between(6, 12).map(each -> each);
      case RATING_CODE -> Arbitraries.integers().between(1, 3).map(each -> each);
      case QUADRANT_CODE -> Arbitraries.integers().between(1, 5).map(each -> each);
      case COEFFICIENT_CODE -> Arbitraries.of("12", "22", "32", "42", "52", "62", "72", "82");
      case PERIOD_CODE -> Arbitraries.of("1", "2");
      case GRADE_CODE ->
        Arbitraries.of(
            Siasn.ruleSet().parameter(SiasnParameters.GRADE_CODES).value().codes().values().stream()
                .<Object>map(Object::toString)
                .toList());
      case POSITION_KIND -> Arbitraries.of("1", "2", "3", "4");
      case REGULATION -> Arbitraries.of("PP46", "PP30");
      case SCORE, CREDIT ->
        Arbitraries.longs().between(0, 200_000).map(each -> BigDecimal.valueOf(each, 3));
      case DAY -> Arbitraries.of("01-04-2019", "29-02-2020", "31-12-1999");
      case FLAG -> Arbitraries.of("0", "1");
    };
  }

  @Property(tries = 20)
  void everyFieldOfEveryPayloadHasANameOfItsOwn(@ForAll SiasnPayload payload) {
    List<String> names = SiasnField.of(payload).stream()
        .flatMap(field -> field.names().stream().map(SiasnField::folded).distinct())
        .toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(Stream.of(SiasnPayload.values()).map(SiasnField::of))
        .allMatch(each -> !each.isEmpty());
  }
}
