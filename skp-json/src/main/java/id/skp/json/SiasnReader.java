package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.alias.ForeignText;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Nip;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.json.SiasnField.Kind;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.siasn.CodedRatings;
import id.skp.rules.siasn.Codes;
import id.skp.rules.siasn.InconsistentReadPolicy;
import id.skp.rules.siasn.NameMatching;
import id.skp.rules.siasn.ResultYear;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import id.skp.rules.siasn.SiasnRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record of the national system: leniently in how fields are named and values are written, strictly in what they mean.
 * What is missing stays missing, and what is unknown is refused.
 */
final class SiasnReader {
  static final String PATH = "path";
  static final String NON_ASN = "NON ASN";

  private static final String INVALID = "INVALID_INPUT";
  private static final String DIGITS_LOST = "NIP_DIGITS_LOST";
  private static final String NOTHING = "-";
  private static final int LONGEST_NUMBER = 30;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?+");
  private static final Pattern NIP_DIGITS = Pattern.compile("[0-9]{18}");
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);
  private static final Set<Kind> WITHOUT_ZERO = Set.of(
      Kind.RATING_CODE,
      Kind.QUADRANT_CODE,
      Kind.COEFFICIENT_CODE,
      Kind.PERIOD_CODE,
      Kind.GRADE_CODE,
      Kind.POSITION_KIND);

  private final RuleSet rules;
  private final SiasnPayload payload;
  private final List<Map.Entry<String, @Nullable Object>> fields = new ArrayList<>();

  /** Where the fields stand, by their names as these are compared. */
  private final Map<String, List<Integer>> positions = new HashMap<>();

  private final boolean folds;
  private final Location at;
  private final Problems problems;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final Map<String, String> person = new LinkedHashMap<>();
  private final Set<String> consumed = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  SiasnReader(
      RuleSet rules, SiasnPayload payload, Map<?, ?> fields, Location at, Problems problems) {
    this.rules = rules;
    this.payload = payload;
    this.at = at;
    this.problems = problems;
    this.folds =
        rules.parameter(SiasnParameters.NAME_MATCHING).value() == NameMatching.CASE_INSENSITIVE;
    fields.forEach((key, value) -> {
      String name = key.toString();
      positions.computeIfAbsent(compared(name), each -> new ArrayList<>()).add(this.fields.size());
      this.fields.add(new SimpleImmutableEntry<>(name, value));
    });
  }

  private String compared(String name) {
    return folds ? SiasnField.folded(name) : name;
  }

  /** Returns the record; empty, with problems, if a value is refused. */
  Optional<SiasnRecord> read() {
    int before = problems.count();
    SiasnField.of(payload).forEach(this::readField);
    List<SiasnDocument> path = SiasnPath.read(this);
    readLabels();
    readPerson();
    checkAppraisers();
    checkMonths();
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(record(path));
  }

  private SiasnRecord record(List<SiasnDocument> path) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    SiasnField.of(payload).forEach(field -> {
      if (values.containsKey(field.name())) {
        ordered.put(field.name(), values.get(field.name()));
      }
    });
    Map<String, @Nullable Object> others = new LinkedHashMap<>(person);
    fields.forEach(field -> {
      if (!consumed.contains(field.getKey())) {
        others.put(field.getKey(), field.getValue());
      }
    });
    Optional<Rating> result = named(SiasnField.RESULT, SiasnParameters.RATING_CODES);
    Optional<Rating> behaviour = named(SiasnField.BEHAVIOUR, SiasnParameters.RATING_CODES);
    Optional<PerformancePredicate> quadrant =
        named(SiasnField.QUADRANT, SiasnParameters.PREDICATE_CODES);
    Optional<PerformancePredicate> predicate = predicate(quadrant);
    findPeriodMismatch();
    findYears();
    findMissing();
    new SiasnNumbers(rules, payload, values, places, at)
        .findings(quadrant, entries(Set.of(SiasnNumbers.PERCENTAGE)))
        .forEach(findings::add);
    int above = at.toString().length();
    List<Finding> ofRecord = findings.stream()
        .map(each -> each.withLocation(each.location().substring(above)))
        .toList();
    return new SiasnRecord(
        payload, ordered, path, others, result, behaviour, quadrant, predicate, ofRecord);
  }

  private void readField(SiasnField field) {
    for (Map.Entry<String, @Nullable Object> entry : entries(field.names()).entrySet()) {
      Location place = at.field(entry.getKey());
      Object raw = entry.getValue();
      if (raw instanceof Collection<?> || raw instanceof Map<?, ?>) {
        if (entry.getKey().equals(field.name())) {
          refuse(
              place,
              "perlu satu nilai, ditemukan daftar atau objek",
              "needs one value, found a list or an object");
        }
        continue;
      }
      consumed.add(entry.getKey());
      if (raw != null && !isMissing(raw, field.kind())) {
        value(raw, field, place).ifPresent(value -> put(field.name(), value, place));
      } else {
        places.putIfAbsent(field.name(), place);
      }
    }
  }

  /** Reads of whom the record is, which is never written: it is held against whom ours are of. */
  private void readPerson() {
    for (String name : List.of(SiasnField.NIP, SiasnField.PERSON_NAME)) {
      entries(Set.of(name)).forEach((key, raw) -> {
        Location place = at.field(key);
        if (raw == null || isMissing(raw)) {
          return;
        }
        consumed.add(key);
        if (!(raw instanceof String text)) {
          refused(
              raw,
              place,
              "teks; nomor sebagai bilangan kehilangan digitnya",
              "a text; a number loses digits");
        } else if (name.equals(SiasnField.NIP)) {
          nip(text.strip(), place, Optional.empty())
              .ifPresent(nip -> putPerson(name, nip.value(), place));
        } else {
          putPerson(name, text.strip(), place);
        }
      });
    }
  }

  /** Reads a number as sheets and words do: one that a spreadsheet has damaged is nobody's. */
  private Optional<Nip> nip(String text, Location place, Optional<Text> otherwise) {
    try {
      return Optional.of(ForeignText.nip(text));
    } catch (InvalidValueException refused) {
      boolean damaged = refused.code().equals(DIGITS_LOST);
      Optional<Text> advice = otherwise.filter(each -> !damaged);
      problems.add(
          place,
          damaged ? DIGITS_LOST : INVALID,
          refused.sentence(Text.INDONESIAN) + advice.map(Text::indonesian).orElse(""),
          refused.sentence() + advice.map(Text::english).orElse(""));
      return Optional.empty();
    }
  }

  private void putPerson(String name, String value, Location place) {
    requireOne(name, person.putIfAbsent(name, value), value, place);
  }

  private void put(String name, Object value, Location place) {
    Object earlier = values.putIfAbsent(name, value);
    if (earlier == null) {
      places.put(name, place);
    }
    requireOne(name, earlier, value, place);
  }

  private void requireOne(String name, @Nullable Object earlier, Object value, Location place) {
    if (earlier != null && !isSame(earlier, value)) {
      refuse(
          place,
          "dua nama untuk " + name + " dengan nilai berbeda; hapus salah satunya",
          "two names of " + name + " with different values; remove one of them");
    }
  }

  static boolean isSame(Object one, Object other) {
    return (one instanceof BigDecimal first && other instanceof BigDecimal second)
        ? first.compareTo(second) == 0
        : one.equals(other);
  }

  /** Returns the fields that stand under one of some names, in the order of the document. */
  Map<String, @Nullable Object> entries(Set<String> names) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    names.stream()
        .map(this::compared)
        .distinct()
        .flatMap(name -> positions.getOrDefault(name, List.of()).stream())
        .sorted()
        .map(fields::get)
        .forEach(field -> entries.put(field.getKey(), field.getValue()));
    return entries;
  }

  Location at() {
    return at;
  }

  void consume(String name) {
    consumed.add(name);
  }

  void refuse(Location place, String indonesian, String english) {
    problems.add(place, INVALID, indonesian, english);
  }

  static boolean isMissing(Object raw) {
    return raw instanceof String text && (text.isBlank() || text.strip().equals(NOTHING));
  }

  /** No code is 0: a system that writes it has none. */
  private static boolean isMissing(Object raw, Kind kind) {
    return isMissing(raw)
        || (WITHOUT_ZERO.contains(kind)
            && decimal(raw).filter(number -> number.signum() == 0).isPresent());
  }

  private Optional<Object> value(Object raw, SiasnField field, Location place) {
    return switch (field.kind()) {
      case TEXT ->
        raw instanceof String || raw instanceof BigDecimal
            ? Optional.of(plain(raw))
            : refused(raw, place, "teks", "a text");
      case PERSON_ID -> personId(raw, place);
      case APPRAISER_ID ->
        raw instanceof String text
            ? Optional.of(text.strip())
            : refused(
                raw,
                place,
                "nomor sebagai teks; sebagai bilangan digitnya hilang",
                "the number as text; as a number it loses digits");
      case ASN_STATUS -> word(raw, List.of("ASN", NON_ASN), place);
      case REGULATION -> word(raw, List.of("PP46", "PP30"), place);
      case YEAR ->
        whole(raw, EvaluationPeriod.FIRST_YEAR, EvaluationPeriod.LAST_YEAR, place)
            .map(each -> each);
      case MONTH -> whole(raw, 1, 12, place).map(each -> each);
      case RATING_CODE -> code(raw, SiasnParameters.RATING_CODES, place).map(each -> each);
      case QUADRANT_CODE -> code(raw, SiasnParameters.PREDICATE_CODES, place).map(each -> each);
      case COEFFICIENT_CODE ->
        code(raw, SiasnParameters.COEFFICIENT_CODES, place).map(Object::toString);
      case PERIOD_CODE -> code(raw, SiasnParameters.PERIOD_CODES, place).map(Object::toString);
      case GRADE_CODE -> grade(raw, place);
      case POSITION_KIND -> whole(raw, 1, 4, place).map(Object::toString);
      case FLAG -> whole(raw, 0, 1, place).map(Object::toString);
      case SCORE, CREDIT -> number(raw, place);
      case DAY -> day(raw, place);
    };
  }

  private static String plain(Object raw) {
    return raw instanceof BigDecimal number ? number.toPlainString() : raw.toString();
  }

  private Optional<Object> refused(Object raw, Location place, String indonesian, String english) {
    String found = Excerpt.quoted(plain(raw));
    refuse(
        place,
        "perlu " + indonesian + ", ditemukan " + found,
        "needs " + english + ", found " + found);
    return Optional.empty();
  }

  private Optional<Object> personId(Object raw, Location place) {
    boolean isNip = NIP_DIGITS.matcher(SiasnLabels.folded(plain(raw))).matches();
    if (raw instanceof String text && !isNip) {
      return Optional.of(text.strip());
    }
    return refused(
        raw,
        place,
        "id orang dalam SIASN sebagai teks, bukan NIP",
        "the person's id in SIASN as text, which is not the NIP");
  }

  private Optional<Object> word(Object raw, List<String> words, Location place) {
    String folded = SiasnLabels.folded(plain(raw));
    return words.stream()
        .filter(each -> SiasnLabels.folded(each).equals(folded))
        .<Object>map(each -> each)
        .findAny()
        .or(() -> refused(
            raw,
            place,
            "salah satu dari " + String.join(", ", words),
            "one of " + String.join(", ", words)));
  }

  static Optional<BigDecimal> decimal(Object raw) {
    if (raw instanceof BigDecimal number) {
      return Optional.of(number);
    }
    return Optional.of(raw)
        .filter(String.class::isInstance)
        .map(text -> text.toString().strip())
        .filter(text -> text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches())
        .map(BigDecimal::new);
  }

  private Optional<Integer> whole(Object raw, int least, int most, Location place) {
    Optional<Integer> whole = decimal(raw)
        .flatMap(SiasnReader::whole)
        .filter(number -> number >= least && number <= most);
    if (whole.isEmpty()) {
      refused(
          raw,
          place,
          "bilangan bulat dari " + least + " sampai " + most,
          "a whole number from " + least + " to " + most);
    }
    return whole;
  }

  static Optional<Integer> whole(BigDecimal number) {
    return Optional.of(number)
        .filter(each -> each.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .filter(each -> each.setScale(0, RoundingMode.DOWN).compareTo(each) == 0)
        .map(BigDecimal::intValue);
  }

  private <E extends Enum<E> & Labelled> Optional<Integer> code(
      Object raw, ParameterKey<Codes<E>> key, Location place) {
    Codes<E> codes = rules.parameter(key).value();
    Optional<Integer> code = decimal(raw)
        .flatMap(SiasnReader::whole)
        .filter(each -> codes.named(each).isPresent());
    if (code.isEmpty()) {
      refused(
          raw,
          place,
          "salah satu kode " + codes.label().indonesian(),
          "one of the codes " + codes.label().english());
    }
    return code;
  }

  private Optional<Object> grade(Object raw, Location place) {
    return decimal(raw)
        .flatMap(SiasnReader::whole)
        .filter(code ->
            rules.parameter(SiasnParameters.GRADE_CODES).value().named(code).isPresent())
        .<Object>map(Object::toString)
        .or(() -> refused(
            raw,
            place,
            "kode golongan, seperti 34 untuk III/d",
            "the code of a rank, such as 34 of III/d"));
  }

  private Optional<Object> number(Object raw, Location place) {
    return decimal(raw)
        .filter(number -> number.signum() >= 0)
        .<Object>map(number -> number)
        .or(() -> refused(
            raw,
            place,
            "angka dengan titik desimal, 0 atau lebih",
            "a number with a decimal point, 0 or more"));
  }

  private Optional<Object> day(Object raw, Location place) {
    try {
      if (raw instanceof String text && LocalDate.parse(text.strip(), DAY).getYear() > 0) {
        return Optional.of(text.strip());
      }
    } catch (DateTimeException notADay) {
      // refused below
    }
    return refused(raw, place, "tanggal dd-MM-yyyy yang ada", "an existing date dd-MM-yyyy");
  }

  private <E extends Enum<E> & Labelled> Optional<E> named(
      String name, ParameterKey<Codes<E>> key) {
    return Optional.ofNullable(values.get(name))
        .flatMap(code -> rules.parameter(key).value().named(Long.parseLong(code.toString())));
  }

  private void readLabels() {
    readLabel("hasilKinerja", SiasnField.RESULT, SiasnLabels::rating, SiasnParameters.RATING_CODES);
    readLabel(
        "perilakuKerja", SiasnField.BEHAVIOUR, SiasnLabels::rating, SiasnParameters.RATING_CODES);
    readLabel(
        "kuadranKinerja",
        SiasnField.QUADRANT,
        SiasnLabels::predicate,
        SiasnParameters.PREDICATE_CODES);
    entries(Set.of("kuadranNilai")).values().stream()
        .filter(raw -> raw instanceof String text && SiasnLabels.predicate(text).isPresent())
        .forEach(raw -> readLabel(
            "kuadranNilai",
            SiasnField.QUADRANT,
            SiasnLabels::predicate,
            SiasnParameters.PREDICATE_CODES));
    readLabel("periodikNama", SiasnField.PERIOD, SiasnLabels::period, SiasnParameters.PERIOD_CODES);
  }

  /**
   * A label beside its code is held against it; a label alone stands for its code. Where the field of the code is there and holds
   * none, it says that there is none.
   */
  private <E extends Enum<E> & Labelled> void readLabel(
      String label,
      String field,
      Function<String, Optional<E>> reader,
      ParameterKey<Codes<E>> key) {
    Optional<SiasnField> coded = SiasnField.of(payload).stream()
        .filter(each -> each.name().equals(field))
        .findAny();
    if (coded.isEmpty()) {
      return;
    }
    boolean standsAlone = entries(coded.get().names()).isEmpty();
    entries(Set.of(label)).forEach((name, raw) -> {
      consumed.add(name);
      if (raw == null || isMissing(raw)) {
        return;
      }
      Location place = at.field(name);
      Optional<E> meant = raw instanceof String text ? reader.apply(text) : Optional.empty();
      Codes<E> codes = rules.parameter(key).value();
      Optional<Integer> code = meant.flatMap(codes::of);
      if (meant.isEmpty()) {
        refused(
            raw,
            place,
            "salah satu dari " + labels(codes, Text.INDONESIAN),
            "one of " + labels(codes, Text.ENGLISH));
      } else if (!values.containsKey(field)) {
        code.filter(each -> standsAlone)
            .ifPresent(each -> put(
                field, field.equals(SiasnField.PERIOD) ? (Object) each.toString() : each, place));
      } else if (!named(field, key).equals(meant)) {
        findings.add(Finding.of(
            SiasnFinding.LABEL_CODE_MISMATCH,
            place.toString(),
            name,
            Excerpt.quoted(plain(raw)),
            String.valueOf(values.get(field)),
            named(field, key).orElseThrow()));
      }
    });
  }

  private static String labels(Codes<?> codes, Locale locale) {
    return codes.label(locale);
  }

  private void checkAppraisers() {
    SiasnField.of(payload).stream()
        .filter(each -> each.kind() == Kind.APPRAISER_ID)
        .filter(each -> values.containsKey(each.name()))
        .filter(each -> !NON_ASN.equals(values.get(each.statusName())))
        .forEach(each -> nip(
                String.valueOf(values.get(each.name())),
                place(each.name()),
                Optional.of(Text.of(
                    "; atau " + each.statusName() + " NON ASN",
                    "; or " + each.statusName() + " NON ASN")))
            .ifPresent(nip -> values.put(each.name(), nip.value())));
  }

  private Location place(String name) {
    return places.getOrDefault(name, at.field(name));
  }

  private Optional<Integer> number(String name) {
    return Optional.ofNullable(values.get(name)).map(Integer.class::cast);
  }

  private void checkMonths() {
    for (String ending : List.of("Penilaian", "Penailan")) {
      Optional<Integer> first = number("bulanMulai" + ending);
      Optional<Integer> last = number("bulanSelesai" + ending);
      Optional<Integer> firstYear = number("tahunMulai" + ending);
      Optional<Integer> lastYear = number("tahunSelesai" + ending);
      if (firstYear.isPresent() && lastYear.isPresent() && firstYear.get() > lastYear.get()) {
        refuse(
            place("tahunSelesai" + ending),
            "perlu tahun selesai yang tidak mendahului tahun mulai " + firstYear.get(),
            "needs a last year that is not before the first, " + firstYear.get());
      } else if (first.isPresent()
          && last.isPresent()
          && firstYear.equals(lastYear)
          && first.get() > last.get()) {
        refuse(
            place("bulanSelesai" + ending),
            "perlu bulan selesai yang tidak mendahului bulan mulai " + first.get(),
            "needs a last month that is not before the first, " + first.get());
      }
    }
  }

  private void findPeriodMismatch() {
    Optional<PeriodKind> kind = named(SiasnField.PERIOD, SiasnParameters.PERIOD_CODES);
    Optional<Integer> first = number(SiasnField.FIRST_MONTH);
    Optional<Integer> last = number(SiasnField.LAST_MONTH);
    if (kind.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return;
    }
    int months = kind.get().months();
    boolean whole = (first.get() - 1) % months == 0 && last.get() == first.get() + months - 1;
    Optional<Integer> year = number(SiasnField.FIRST_YEAR);
    if (!whole || !year.equals(number(SiasnField.LAST_YEAR))) {
      findings.add(Finding.of(
          SiasnFinding.PERIOD_MISMATCH,
          place(SiasnField.PERIOD).toString(),
          periodCode(),
          kind.get(),
          shown(first.get(), year),
          shown(last.get(), number(SiasnField.LAST_YEAR))));
    }
  }

  /** Returns of which payload the years of a payload are. */
  static SiasnPayload ofYears(SiasnPayload payload) {
    return payload == SiasnPayload.PERIODIC ? SiasnPayload.SKP_2022 : payload;
  }

  /** Returns where the result of a year is saved; empty if nowhere. */
  static Optional<SiasnPayload> endpoint(RuleSet rules, int year) {
    return rules.decide(SiasnRules.SIASN_ENDPOINT, ResultYear.of(year)).toOptional();
  }

  private void findYears() {
    Optional<Integer> year = number(SiasnField.YEAR_NAME);
    Optional<Integer> first = number(SiasnField.FIRST_YEAR);
    Optional<Integer> last = number(SiasnField.LAST_YEAR);
    Stream.of(SiasnField.YEAR_NAME, SiasnField.FIRST_YEAR, SiasnField.LAST_YEAR)
        .filter(name -> number(name)
            .filter(each -> !endpoint(rules, each).equals(Optional.of(ofYears(payload))))
            .isPresent())
        .findFirst()
        .ifPresent(name -> find(
            SiasnFinding.YEAR_OF_OTHER_PAYLOAD,
            name,
            shown(number(name)),
            number(name).flatMap(each -> endpoint(rules, each)),
            payload));
    if (findings.stream().noneMatch(each -> each.kind().equals(SiasnFinding.PERIOD_MISMATCH))
        && (year.flatMap(each -> first.filter(begin -> begin > each)).isPresent()
            || year.flatMap(each -> last.filter(end -> end < each)).isPresent())) {
      find(
          SiasnFinding.YEAR_OUTSIDE_PERIOD,
          SiasnField.YEAR_NAME,
          shown(year),
          shown(first),
          shown(last));
    }
  }

  private static String shown(Optional<Integer> year) {
    return year.map(String::valueOf).orElse("-");
  }

  /** The system itself gives no months of periodic performance; what it gives of them in part is told. */
  private void findMissing() {
    List<String> period = List.of(
        SiasnField.FIRST_MONTH, SiasnField.LAST_MONTH, SiasnField.FIRST_YEAR, SiasnField.LAST_YEAR);
    boolean withoutPeriod = period.stream().noneMatch(values::containsKey);
    SiasnField.of(payload).stream()
        .filter(field -> !values.containsKey(field.name()))
        .filter(field -> !withoutPeriod || !period.contains(field.name()))
        .filter(field -> field.isNeeded(
            rules, name -> Optional.ofNullable(values.get(name)).map(Object::toString)))
        .forEach(field -> find(SiasnFinding.MISSING_INPUT, field.name(), field.name()));
  }

  private void find(FindingKind kind, String field, Object... said) {
    findings.add(Finding.of(kind, place(field).toString(), said));
  }

  private String periodCode() {
    return String.valueOf(values.get(SiasnField.PERIOD));
  }

  private static String shown(int month, Optional<Integer> year) {
    return month + year.map(each -> "/" + each).orElse("");
  }

  private Optional<PerformancePredicate> predicate(Optional<PerformancePredicate> quadrant) {
    Optional<Integer> result = number(SiasnField.RESULT);
    Optional<Integer> behaviour = number(SiasnField.BEHAVIOUR);
    if (quadrant.isEmpty()) {
      return quadrant;
    }
    if (result.isEmpty() || behaviour.isEmpty()) {
      return held(quadrant, Optional.empty());
    }
    Optional<Integer> implied = rules
        .decide(SiasnRules.SIASN_QUADRANT, CodedRatings.of(result.get(), behaviour.get()))
        .toOptional();
    if (implied.equals(number(SiasnField.QUADRANT))) {
      return quadrant;
    }
    Codes<PerformancePredicate> codes =
        rules.parameter(SiasnParameters.PREDICATE_CODES).value();
    findings.add(Finding.of(
        SiasnFinding.INCONSISTENT_QUADRANT,
        place(SiasnField.QUADRANT).toString(),
        number(SiasnField.QUADRANT).orElseThrow(),
        result.get(),
        behaviour.get(),
        implied));
    return held(quadrant, implied.flatMap(codes::named));
  }

  private Optional<PerformancePredicate> held(
      Optional<PerformancePredicate> quadrant, Optional<PerformancePredicate> implied) {
    InconsistentReadPolicy policy =
        rules.parameter(SiasnParameters.INCONSISTENT_READ_POLICY).value();
    return switch (policy) {
      case KEEP_BOTH -> Optional.empty();
      case TRUST_RATINGS -> implied;
      case TRUST_QUADRANT -> quadrant;
    };
  }
}
