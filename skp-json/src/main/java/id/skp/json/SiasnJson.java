package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.OfficialNumber;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.MultiPositionPolicy;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.StandingEvaluations;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.siasn.Codes;
import id.skp.rules.siasn.DocumentProfile;
import id.skp.rules.siasn.SameYearPolicy;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * <em>Pertukaran data SIASN</em>: what the national civil-service system takes and gives, strict in writing, lenient in reading.
 *
 * <pre>{@code
 * SiasnJson siasn = SiasnJson.standard();
 * SiasnRecord ours = siasn.record(siasn.draft(evaluation, skp), Map.of("pnsDinilaiOrang", personId));
 * siasn.write(ours);                                  // the payload, to be sent to siasn.endpoint(ours)
 * SiasnRecord theirs = siasn.read(reply).get(0);      // what the system holds
 * siasn.differences(theirs, ours);                    // where it is not what we decided
 * }</pre>
 *
 * <p>Sending, tokens and files are the host's business. Values, codes and choices are those of a rule set, {@link Siasn} or a
 * variant of it. Nothing is defaulted: what is missing is {@code MISSING_INPUT}, a code or word that is unknown {@code INVALID_INPUT},
 * each at its field. Fields of a record that are no field of the payload are passed over.
 *
 * <p>Instances may be shared between threads.
 */
public final class SiasnJson {
  private static final SiasnJson STANDARD = new SiasnJson(Siasn.ruleSet());
  private static final String DATA = "data";
  private static final Text DEFINITIVE_NEEDED = Text.of(
      "jabatan ini {0}, sedangkan yang menentukan tahun itu jabatan definitif; berikan berkas tahun jabatan definitif, tidak ada nilai bawaan",
      "this post is {0}, and the definitive post decides the year; give the file of the year of the definitive post, there is no default");

  private final RuleSet rules;

  private SiasnJson(RuleSet rules) {
    this.rules = requireNonNull(rules, "rules");
  }

  /**
   * Returns the codec of the national system.
   *
   * @return the codec
   */
  public static SiasnJson standard() {
    return STANDARD;
  }

  /**
   * Obtains a codec with other codes or choices.
   *
   * @param rules the rule set {@code siasn} or a variant of it
   * @return the codec
   * @throws InvalidValueException with code {@code UNKNOWN_PARAMETER} if it is another rule set, which has no such codes
   */
  public static SiasnJson of(RuleSet rules) {
    requireNonNull(rules, "rules");
    Set<String> own =
        rules.parameters().stream().map(each -> each.key().name()).collect(Collectors.toSet());
    if (!Siasn.ruleSet().parameters().stream()
        .allMatch(each -> own.contains(each.key().name()))) {
      throw new InvalidValueException(
          "UNKNOWN_PARAMETER",
          "rules",
          "perlu himpunan aturan " + Siasn.ID + " atau variannya, diberikan " + rules.id(),
          "needs the rule set " + Siasn.ID + " or a variant of it, got " + rules.id());
    }
    return new SiasnJson(rules);
  }

  /**
   * Reads one record or a list of them; what each is follows from its fields.
   *
   * @param utf8 the document: an object, or a list of objects
   * @return the records, in their order
   * @throws DocumentException if a value is refused: {@code INVALID_INPUT} at its place, {@code NIP_DIGITS_LOST} where a spreadsheet
   *     has damaged a number
   */
  public List<SiasnRecord> read(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return read(StrictJson.source(utf8), Optional.empty());
  }

  /**
   * Reads one record or a list of them.
   *
   * @param json the document: an object, or a list of objects
   * @return the records, in their order
   * @throws DocumentException if a value is refused: {@code INVALID_INPUT} at its place, {@code NIP_DIGITS_LOST} where a spreadsheet
   *     has damaged a number
   */
  public List<SiasnRecord> read(String json) {
    requireNonNull(json, "json");
    return read(StrictJson.source(json), Optional.empty());
  }

  /**
   * Reads one record or a list of them, all of one kind.
   *
   * @param payload what they are
   * @param json the document: an object, or a list of objects
   * @return the records, in their order
   * @throws DocumentException if a value is refused: {@code INVALID_INPUT} at its place, {@code NIP_DIGITS_LOST} where a spreadsheet
   *     has damaged a number
   */
  public List<SiasnRecord> read(SiasnPayload payload, String json) {
    requireNonNull(json, "json");
    return read(StrictJson.source(json), Optional.of(payload));
  }

  /**
   * Reads those records of a list that are sound, and tells why others are not.
   *
   * @param utf8 the document, as {@link #read(byte[])} takes it
   * @return the records by where they stand, and what is wrong with the others
   * @throws DocumentException if it is no JSON
   */
  public SiasnList readEach(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return readEach(StrictJson.source(utf8), Optional.empty());
  }

  private List<SiasnRecord> read(JsonSource source, Optional<SiasnPayload> payload) {
    SiasnList list = readEach(source, payload);
    if (list.refused().isPresent()) {
      throw list.refused().get();
    }
    return List.copyOf(list.records().values());
  }

  private SiasnList readEach(JsonSource source, Optional<SiasnPayload> payload) {
    Problems problems = new Problems(source);
    Map<String, SiasnRecord> records = new LinkedHashMap<>();
    Optional<DocumentException> refused;
    try {
      readEach(
          source.value(),
          Location.ROOT,
          (value, at) -> read(value, at, payload, problems)
              .ifPresent(each -> records.put(at.toString(), each)));
      refused = Optional.of(problems).filter(each -> each.count() > 0).map(Problems::toException);
    } catch (DocumentException tooMany) {
      refused = Optional.of(tooMany);
    }
    return new SiasnList(records, refused);
  }

  /** Goes through one record, a list, or the list that a saved reply holds as its data. */
  private void readEach(
      @Nullable Object value, Location at, BiConsumer<@Nullable Object, Location> reading) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        reading.accept(list.get(i), at.item(i));
      }
    } else if (value instanceof Map<?, ?> reply
        && (reply.get(DATA) instanceof List<?> || reply.get(DATA) instanceof Map<?, ?>)
        && kindOf(reply).isEmpty()) {
      readEach(reply.get(DATA), at.field(DATA), reading);
    } else {
      reading.accept(value, at);
    }
  }

  private Optional<SiasnRecord> read(
      @Nullable Object value, Location at, Optional<SiasnPayload> payload, Problems problems) {
    if (!(value instanceof Map<?, ?> fields)) {
      problems.add(
          at,
          "INVALID_INPUT",
          "perlu objek, satu catatan SIASN",
          "needs an object, one record of SIASN");
      return Optional.empty();
    }
    Optional<SiasnPayload> kind = payload.or(() -> kindOf(fields));
    if (kind.isEmpty()) {
      problems.add(
          at,
          "INVALID_INPUT",
          "bukan catatan kinerja atau angka kredit SIASN; perlu hasilKinerjaNilai, nilaiSkp, periodikId atau kreditBaruTotal",
          "is no record of performance or credit of SIASN; needs hasilKinerjaNilai, nilaiSkp, periodikId or kreditBaruTotal");
      return Optional.empty();
    }
    return new SiasnReader(rules, kind.get(), fields, at, problems).read();
  }

  /** Tells what a record is, by the fields that only one kind has. */
  private Optional<SiasnPayload> kindOf(Map<?, ?> fields) {
    Set<String> names = fields.keySet().stream()
        .map(key -> SiasnField.folded(key.toString()).replace("_", ""))
        .collect(Collectors.toSet());
    if (hasAny(names, "kreditbarutotal", "kreditutamabaru", "iskonversi", "isintegrasi")) {
      return Optional.of(SiasnPayload.CREDIT);
    } else if (hasAny(names, "periodikid", "koefisienid", "koefisenid", "bulanmulaipenilaian")) {
      return Optional.of(SiasnPayload.PERIODIC);
    } else if (hasAny(
        names, "nilaiskp", "nilaiprestasikerja", "nilairatarata", "orientasipelayanan")) {
      boolean of2021 = hasAny(
          names, "jenisperaturankinerjakd", "inisiatifkerja", "konversinilai", "nilaiintegrasi");
      return Optional.of(
          of2021 || isOf2021(fields) ? SiasnPayload.SKP_2021 : SiasnPayload.SKP_2020);
    }
    return hasAny(names, "hasilkinerjanilai", "hasilkinerja", "kuadrankinerjanilai")
        ? Optional.of(SiasnPayload.SKP_2022)
        : Optional.empty();
  }

  private boolean isOf2021(Map<?, ?> fields) {
    return Optional.ofNullable(fields.get(SiasnField.YEAR_NAME))
        .flatMap(SiasnReader::decimal)
        .flatMap(SiasnReader::whole)
        .flatMap(year -> SiasnReader.endpoint(rules, year))
        .filter(SiasnPayload.SKP_2021::equals)
        .isPresent();
  }

  private static boolean hasAny(Set<String> names, String... some) {
    return Arrays.stream(some).anyMatch(names::contains);
  }

  /**
   * Reads what the system answered to a payload.
   *
   * @param json the answer: {@code success}, {@code code}, {@code message}, {@code mapData}
   * @return the answer
   * @throws DocumentException with {@code INVALID_INPUT} if it does not say whether it was saved
   */
  public SiasnReply reply(String json) {
    requireNonNull(json, "json");
    JsonSource source = StrictJson.source(json);
    if (source.value() instanceof Map<?, ?> fields
        && fields.get("success") instanceof Boolean saved) {
      Map<?, ?> data = fields.get("mapData") instanceof Map<?, ?> map ? map : Map.of();
      return new SiasnReply(
          saved,
          textOf(fields.get("code")),
          textOf(fields.get("message")),
          Stream.of("rwSkpId", "rwKinerjaPeriodikId", "rwAngkaKreditId")
              .flatMap(name -> textOf(data.get(name)).stream())
              .findFirst());
    }
    Problems problems = new Problems(source);
    problems.add(
        Location.ROOT.field("success"),
        "INVALID_INPUT",
        "perlu success true atau false",
        "needs success true or false");
    throw problems.toException();
  }

  private static Optional<String> textOf(@Nullable Object value) {
    return Optional.ofNullable(value)
        .map(each -> each instanceof BigDecimal number ? number.toPlainString() : each.toString());
  }

  /**
   * Makes a record of what we decided and what only the host knows: the person's id in the system, the record's id, documents, and
   * whatever else a payload lists.
   *
   * @param draft what we decided
   * @param host the host's values, by the names of any payload's fields: texts, {@link Integer}, {@link BigDecimal}, and for
   *     {@code path} lists and maps of these; what only other payloads have is not used. A text has one line of at most 500
   *     characters, in {@code path} 10 000, none of them a control character
   * @return the record
   * @throws DocumentException with {@code INVALID_INPUT} at the field if a value is refused, if no payload has the field, or if
   *     the host says otherwise than we decided
   */
  public SiasnRecord record(SiasnDraft draft, Map<String, ?> host) {
    requireNonNull(draft, "draft");
    requireNonNull(host, "host");
    Problems problems = new Problems(0);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    draft.values().forEach((name, value) -> fields.put(name, plain(value)));
    host.forEach((name, value) -> {
      Object given = plain(value);
      if (isKnown(name, List.of(draft.payload()))) {
        Object decided = fields.put(name, given);
        if (decided != null && given != null && !textOf(decided).equals(textOf(given))) {
          String ours = Excerpt.quoted(textOf(decided).orElse(""));
          problems.add(
              Location.ROOT.field(name),
              "INVALID_INPUT",
              "diputuskan " + ours + ", jangan diisi lain",
              "was decided to be " + ours + ", and is not for the host to give otherwise");
        }
      } else if (!isKnown(name, List.of(SiasnPayload.values()))) {
        problems.add(
            Location.ROOT.field(name),
            "INVALID_INPUT",
            "bukan bidang data SIASN; hapus, atau perbaiki namanya",
            "is no field of a payload of SIASN; remove it, or correct its name");
      }
    });
    Optional<SiasnRecord> record =
        new SiasnReader(rules, draft.payload(), fields, Location.ROOT, problems).read();
    record.ifPresent(each -> requireLines(each, problems));
    if (record.isEmpty() || problems.count() > 0) {
      throw problems.toException();
    }
    return record.get();
  }

  private static void requireLines(SiasnRecord record, Problems problems) {
    record.values().forEach((name, value) -> {
      if (value instanceof String text) {
        requireLine(text, TextKind.NAME, Location.ROOT.field(name), problems);
      }
    });
    for (int i = 0; i < record.path().size(); i++) {
      SiasnDocument document = record.path().get(i);
      Location place = Location.ROOT.field(SiasnReader.PATH).item(i);
      Stream.of(document.id(), document.name(), document.uri(), document.object(), document.slug())
          .flatMap(Optional::stream)
          .forEach(text -> requireLine(text, TextKind.TEXT, place, problems));
    }
  }

  private static void requireLine(String text, TextKind kind, Location place, Problems problems) {
    if (text.codePointCount(0, text.length()) > kind.longest() || !isLine(text)) {
      String got = InvalidValueException.shown(text);
      problems.add(
          place,
          "INVALID_INPUT",
          "perlu teks satu baris tanpa karakter kendali, paling banyak " + kind.longest()
              + " karakter, diberikan " + got,
          "needs a text of one line without control characters, of at most " + kind.longest()
              + " characters, got " + got);
    }
  }

  private static boolean isLine(String text) {
    return text.codePoints().noneMatch(each -> switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    });
  }

  private static boolean isKnown(String name, List<SiasnPayload> payloads) {
    String folded = SiasnField.folded(name);
    return folded.equals(SiasnReader.PATH)
        || SiasnPath.NEWER_FIELDS.containsValue(folded)
        || payloads.stream()
            .flatMap(payload -> SiasnField.of(payload).stream())
            .flatMap(field -> field.names().stream())
            .map(SiasnField::folded)
            .anyMatch(folded::equals);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    return value;
  }

  /**
   * Returns what a record holds as a draft, to be completed by {@link #record(SiasnDraft, Map)}: what the system gives of periodic
   * performance lacks months that it takes.
   *
   * @param record the record
   * @return the draft
   */
  public static SiasnDraft draft(SiasnRecord record) {
    requireNonNull(record, "record");
    Map<String, Object> values = new LinkedHashMap<>(record.values());
    for (String name : List.of(SiasnField.NIP, SiasnField.PERSON_NAME)) {
      record.text(name).ifPresent(text -> values.put(name, text));
    }
    if (!record.path().isEmpty()) {
      values.put(
          SiasnReader.PATH, record.path().stream().map(SiasnDocument::fields).toList());
    }
    return new SiasnDraft(record.payload(), values);
  }

  /**
   * Returns what an evaluation gives of a payload: of ratings of a year, a month or a quarter the payload of PermenPAN-RB 6/2022, of
   * scores that of 2021.
   *
   * @param evaluation the evaluation
   * @param skp the plan it is of, for the appraiser and the level of the post
   * @return the draft; what the evaluation does not give is not in it
   * @throws id.skp.core.InvalidValueException with code {@code EVALUATION_OF_OTHER_APPRAISAL} if it is of another plan, or of another
   *     version of it
   */
  public SiasnDraft draft(Evaluation evaluation, Skp skp) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(skp, "skp");
    unless(
        evaluation.skpId().equals(skp.id()) && evaluation.skpVersion() == skp.version(),
        "EVALUATION_OF_OTHER_APPRAISAL",
        "evaluation",
        "perlu evaluasi " + skp.id() + " versi " + skp.version() + ", " + evaluation.period(),
        "needs the evaluation of " + skp.id() + " version " + skp.version() + ", "
            + evaluation.period(),
        evaluation.skpId() + " (" + evaluation.skpVersion() + ")");
    return drafted(evaluation, skp);
  }

  /**
   * Returns what a decision gives of a payload: the same, and of scores also what the way to the decision tells, the scores of the
   * aspects of behaviour with their sum, and the behaviour by its weight.
   *
   * @param decision the decided evaluation
   * @param skp the plan it is of
   * @return the draft
   * @throws id.skp.rules.UndecidedException if there is no evaluation
   * @throws id.skp.core.InvalidValueException as {@link #draft(Evaluation, Skp)}
   */
  public SiasnDraft draft(Decision<Evaluation> decision, Skp skp) {
    requireNonNull(decision, "decision");
    SiasnDraft draft = draft(decision.orThrow(), skp);
    if (draft.payload() != SiasnPayload.SKP_2021) {
      return draft;
    }
    Map<String, Object> values = new LinkedHashMap<>(draft.values());
    SiasnNumbers.put(decision, values);
    return new SiasnDraft(draft.payload(), values);
  }

  /**
   * Tells why an evaluation that stands alone gives no payload: it is of the year of an acting post, and the definitive one decides
   * the year. The file of the year gives it.
   *
   * @param evaluation the evaluation
   * @param skp the plan it is of
   * @param ruleSet the rule set that it was made under, whose {@code multiPositionPolicy} counts
   * @return why; empty if there is a payload
   */
  public static Optional<UndecidedPart> withheld(Evaluation evaluation, Skp skp, RuleSet ruleSet) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(skp, "skp");
    requireNonNull(ruleSet, "ruleSet");
    boolean definitiveOnly = ruleSet
        .find(MonitoringParameters.MULTI_POSITION_POLICY)
        .filter(each -> each.value() == MultiPositionPolicy.DEFINITIVE_POST)
        .isPresent();
    return skp.employee()
        .position()
        .appointment()
        .filter(each -> definitiveOnly && each.isActing())
        .filter(each -> evaluation.period().kind() == PeriodKind.TAHUN)
        .map(each -> new UndecidedPart(
            evaluation.period().label(),
            Undecided.Reason.MISSING_INPUT,
            "/skp/employee/position/appointment",
            Message.of(DEFINITIVE_NEEDED, each.name())));
  }

  private SiasnDraft drafted(Evaluation evaluation, Skp skp) {
    EvaluationPeriod period = evaluation.period();
    boolean yearly = period.kind() == PeriodKind.TAHUN;
    boolean scored = evaluation.performanceScore().isPresent();
    SiasnPayload payload = yearly ? SiasnPayload.SKP_2022 : SiasnPayload.PERIODIC;
    Map<String, Object> values = new LinkedHashMap<>();
    putPerson(values, skp.employee());
    values.put(SiasnField.YEAR_NAME, period.year());
    if (scored) {
      payload = SiasnPayload.SKP_2021;
      values.put("jenisPeraturanKinerjaKd", "PP30");
      putScore(values, "nilaiSkp", evaluation.skpScore());
      putScore(values, "nilairatarata", evaluation.behaviourScore());
      putScore(values, "nilaiPrestasiKerja", evaluation.performanceScore());
    } else {
      putCodes(values, evaluation);
    }
    if (payload == SiasnPayload.PERIODIC) {
      putPeriod(values, period);
      rules
          .parameter(SiasnParameters.COEFFICIENT_CODES)
          .value()
          .of(skp.employee().position().level())
          .ifPresent(code -> values.put(SiasnField.COEFFICIENT, code.toString()));
    }
    putAppraiser(
        values,
        skp.appraiser(),
        payload == SiasnPayload.PERIODIC ? "penilaiJabatanNama" : "penilaiJabatan");
    return new SiasnDraft(payload, values);
  }

  private static void putPerson(Map<String, Object> values, Employee employee) {
    values.put(SiasnField.NIP, employee.nip().value());
    values.put(SiasnField.PERSON_NAME, employee.name());
  }

  private static void putScore(Map<String, Object> values, String name, Optional<Ratio> score) {
    score.ifPresent(each -> values.put(name, SiasnNumbers.written(each)));
  }

  private void putCodes(Map<String, Object> values, Evaluation evaluation) {
    evaluation
        .resultRating()
        .flatMap(rules.parameter(SiasnParameters.RATING_CODES).value()::of)
        .ifPresent(code -> values.put(SiasnField.RESULT, code));
    evaluation
        .behaviourRating()
        .flatMap(rules.parameter(SiasnParameters.RATING_CODES).value()::of)
        .ifPresent(code -> values.put(SiasnField.BEHAVIOUR, code));
    predicateCode(evaluation.predicate()).ifPresent(code -> values.put(SiasnField.QUADRANT, code));
  }

  /** A predicate that another regulation names otherwise, as CUKUP, has the code of the one in its standing. */
  private Optional<Integer> predicateCode(PerformancePredicate predicate) {
    Codes<PerformancePredicate> codes =
        rules.parameter(SiasnParameters.PREDICATE_CODES).value();
    return Stream.concat(
            Stream.of(predicate),
            Stream.of(PerformancePredicate.values())
                .filter(each -> each.standing() == predicate.standing()))
        .flatMap(each -> codes.of(each).stream())
        .findFirst();
  }

  /** A half-year has no code (OQ-S09): without one nothing is written. */
  private void putPeriod(Map<String, Object> values, EvaluationPeriod period) {
    values.put(SiasnField.FIRST_MONTH, period.first().getMonthValue());
    values.put(SiasnField.LAST_MONTH, period.last().getMonthValue());
    values.put(SiasnField.FIRST_YEAR, period.year());
    values.put(SiasnField.LAST_YEAR, period.year());
    rules
        .parameter(SiasnParameters.PERIOD_CODES)
        .value()
        .of(period.kind())
        .ifPresent(code -> values.put(SiasnField.PERIOD, code.toString()));
  }

  private void putAppraiser(Map<String, Object> values, Appraiser appraiser, String position) {
    Optional<OfficialNumber> number = appraiser.number();
    number.ifPresent(each -> {
      values.put(SiasnField.STATUS, appraiser.nip().isPresent() ? "ASN" : SiasnReader.NON_ASN);
      values.put("penilaiNipNrp", each.value());
    });
    values.put("penilaiNama", appraiser.name());
    values.put(position, appraiser.position());
    values.put("penilaiUnorNama", appraiser.unit());
    appraiser
        .rank()
        .flatMap(rules.parameter(SiasnParameters.GRADE_CODES).value()::of)
        .ifPresent(code -> values.put("penilaiGolongan", code.toString()));
  }

  /**
   * Returns what the file of a year gives: a payload for each period that was evaluated, in their order, and one of the credit that
   * counts; of files that were joined the one that decides the year gives its payload and the credit. Of a period it is what its
   * ratings give, otherwise the one evaluation that was recorded of it. The predicate is the one after the objections; where it is
   * not that of the ratings, it is written only with {@code allowInconsistentQuadrant}.
   *
   * @param report the report on the file
   * @return the drafts; none for what is undecided or contradicted, see {@link #withheld}
   */
  public List<SiasnDraft> drafts(YearReport report) {
    requireNonNull(report, "report");
    if (report.twoEmployees().isPresent()) {
      return List.of();
    }
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    List<SiasnDraft> drafts =
        new ArrayList<>(drafted(StandingEvaluations.of(report).evaluations(), file));
    report
        .finalCredit()
        .toOptional()
        .filter(credit -> !report.isOfOtherPost())
        .flatMap(credit -> file.plans().stream()
            .reduce((earlier, later) -> later)
            .flatMap(skp -> draft(credit, report.reviewed().period().year(), skp.employee())))
        .ifPresent(drafts::add);
    return List.copyOf(drafts);
  }

  /**
   * Tells of which periods no payload is made, because the report calls them undecided or contradicted; of a
   * file whose plans are of two employees, that nothing is made of it.
   *
   * @param report the report on the file
   * @return the periods, each with why, in their order
   */
  public static List<UndecidedPart> withheld(YearReport report) {
    requireNonNull(report, "report");
    Optional<UndecidedPart> twoEmployees = report.twoEmployees();
    if (twoEmployees.isPresent()) {
      return List.of(twoEmployees.get());
    }
    return Stream.concat(
            StandingEvaluations.of(report).withheld().values().stream(), credit(report).stream())
        .toList();
  }

  /**
   * Returns what the file of a year records of periods that are {@link #withheld} because an evaluation that was made elsewhere contradicts
   * its own ratings: it is no decision of ours, and nothing is compared with it; it is written only with
   * {@code allowInconsistentQuadrant}.
   *
   * @param report the report on the file
   * @return the drafts, none of which is among {@link #drafts}
   */
  public List<SiasnDraft> disputed(YearReport report) {
    requireNonNull(report, "report");
    if (report.twoEmployees().isPresent()) {
      return List.of();
    }
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    Map<EvaluationPeriod, Evaluation> disputed = new TreeMap<>();
    StandingEvaluations.of(report).withheld().keySet().forEach(period -> {
      List<EvaluationRecord> recorded = file.lastEvaluations(period);
      if (recorded.size() == 1
          && file.lastRatings(period).isEmpty()
          && FilePeriod.dispute(file, recorded, report.review().ruleSet()).isPresent()) {
        Evaluation evaluation = recorded.get(0).evaluation();
        if (evaluation.resultRating().isPresent()
            && evaluation.behaviourRating().isPresent()) {
          disputed.put(period, evaluation);
        }
      }
    });
    return drafted(disputed, file);
  }

  private List<SiasnDraft> drafted(
      Map<EvaluationPeriod, Evaluation> evaluations, PerformanceFile file) {
    return evaluations.values().stream()
        .flatMap(each -> file.planFor(each.period()).map(skp -> drafted(each, skp)).stream())
        .toList();
  }

  /** Who earns no credit has none to be told. */
  private static Optional<UndecidedPart> credit(YearReport report) {
    Decision<YearCredit> credit = report.finalCredit();
    Optional<UndecidedPart> why = credit instanceof Undecided<?> undecided
        ? Optional.of(new UndecidedPart(
            MonitoringRules.CREDIT_YEAR.title(),
            undecided.reason(),
            undecided.pointer(),
            undecided.message()))
        : credit
            .toOptional()
            .filter(each -> each.counted().isEmpty())
            .flatMap(each -> each.undecided().stream()
                .filter(part -> part.reason() != Undecided.Reason.NOT_APPLICABLE)
                .findFirst());
    return why.filter(each -> each.reason() != Undecided.Reason.NOT_APPLICABLE)
        .map(each -> new UndecidedPart(
            MonitoringRules.CREDIT_YEAR.title(), each.reason(), each.pointer(), each.message()));
  }

  private static Optional<SiasnDraft> draft(YearCredit credit, int year, Employee employee) {
    return credit.counted().map(counted -> {
      Map<String, Object> values = new LinkedHashMap<>();
      putPerson(values, employee);
      months(credit, year).ifPresent(months -> {
        values.put("bulanMulaiPenailan", months.first().first().getMonthValue());
        values.put("bulanSelesaiPenailan", months.last().last().getMonthValue());
        values.put("tahunMulaiPenailan", year);
        values.put("tahunSelesaiPenailan", year);
      });
      putCredit(values, counted);
      values.put("isIntegrasi", "0");
      values.put("isKonversi", "1");
      return new SiasnDraft(SiasnPayload.CREDIT, values);
    });
  }

  private static void putCredit(Map<String, Object> values, CreditScore counted) {
    values.put("kreditUtamaBaru", counted.printed());
    values.put("kreditPenunjangBaru", BigDecimal.ZERO);
    values.put("kreditBaruTotal", counted.printed());
  }

  /** The first and the last of the periods that count. */
  private record Months(EvaluationPeriod first, EvaluationPeriod last) {}

  /** Of a year in which not all months count, which ones count is for the host to say. */
  private static Optional<Months> months(YearCredit credit, int year) {
    List<PeriodCredit> counted = credit.countedParts();
    return counted.isEmpty()
            || counted.stream()
                .anyMatch(each ->
                    each.months() != each.period().months() || each.period().year() != year)
        ? Optional.empty()
        : Optional.of(
            new Months(counted.get(0).period(), counted.get(counted.size() - 1).period()));
  }

  /**
   * Returns where a record is saved, behind the base path {@code /apisiasn/1.0}.
   *
   * @param record the record
   * @return the path, such as {@code /skp22/save}
   */
  public static String endpoint(SiasnRecord record) {
    requireNonNull(record, "record");
    return record.payload().path();
  }

  /**
   * Returns where a document of a saved record is uploaded.
   *
   * @param record the record
   * @return the path, such as {@code /upload-dok-rw}
   */
  public String documentEndpoint(SiasnRecord record) {
    requireNonNull(record, "record");
    return (record.payload() == SiasnPayload.SKP_2022
            ? rules.parameter(SiasnParameters.DOCUMENT_PROFILE).value()
            : DocumentProfile.UPLOAD_DOK_RW)
        .path();
  }

  /**
   * Writes the payload of a record.
   *
   * @param record the record
   * @return the payload as JSON on one line, without a line feed
   * @throws id.skp.core.InvalidValueException with code {@code MISSING_INPUT} at a field that is needed,
   *     {@code INVALID_INPUT} at {@code tahun} if its results are saved elsewhere, {@code INCONSISTENT_QUADRANT}, or the code of the
   *     first finding on what the record contradicts in itself, such as {@code PERIOD_MISMATCH}
   * @throws DocumentException with {@code INVALID_INPUT} if a value of the record is none that this codec reads
   */
  public String write(SiasnRecord record) {
    return write(record, false);
  }

  /**
   * Writes the payload of a record.
   *
   * @param record the record
   * @param allowInconsistentQuadrant whether a quadrant that its ratings contradict is written all the same
   * @return the payload as JSON on one line, without a line feed
   * @throws id.skp.core.InvalidValueException as {@link #write(SiasnRecord)}
   */
  public String write(SiasnRecord record, boolean allowInconsistentQuadrant) {
    SiasnRecord sound = record(draft(record), Map.of());
    return JsonText.line(new SiasnWriter(rules, sound).write(allowInconsistentQuadrant));
  }

  /**
   * Finds what records contradict, each in itself and one another: of two of one person and year, or period, the later one
   * replaces the earlier.
   *
   * @param records the records, in the order in which they are saved
   * @return the findings; those about one record stand at its place, {@code /0/kuadranKinerjaNilai}
   */
  public List<Finding> findings(List<SiasnRecord> records) {
    requireNonNull(records, "records");
    return findings(
        records, IntStream.range(0, records.size()).mapToObj(i -> "/" + i).toList());
  }

  /**
   * Finds the same, and tells records by other names, such as their files.
   *
   * @param records the records, in the order in which they are saved
   * @param names by what a sentence tells each of the records
   * @return the findings, at the same places
   * @throws InvalidValueException with code {@code NAMES_OF_OTHER_RECORDS} if there is not a name for each record
   */
  public List<Finding> findings(List<SiasnRecord> records, List<String> names) {
    requireNonNull(records, "records");
    unless(
        records.size() == requireNonNull(names, "names").size(),
        "NAMES_OF_OTHER_RECORDS",
        "names",
        "perlu satu nama untuk setiap catatan, " + records.size(),
        "needs one name for each record, " + records.size(),
        names.size());
    List<Finding> findings = new ArrayList<>();
    Map<Object, Integer> earlier = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      SiasnRecord record = records.get(i);
      String place = "/" + i;
      for (Finding each : record.findings()) {
        findings.add(each.withLocation(place + each.location()));
      }
      Integer first = sameYear(record).map(earlier::get).orElse(null);
      if (first != null) {
        findings.add(Finding.of(
            SiasnFinding.YEAR_ALREADY_RECORDED,
            place,
            record.year().map(String::valueOf).orElse(""),
            names.get(first)));
      }
      int position = i;
      sameYear(record).ifPresent(key -> earlier.putIfAbsent(key, position));
    }
    return List.copyOf(findings);
  }

  /** Returns what two records of one year have in common; of a period whose months are not told none can be said to. */
  private Optional<Object> sameYear(SiasnRecord record) {
    if (rules.parameter(SiasnParameters.SAME_YEAR_POLICY).value() != SameYearPolicy.REPLACES
        || record.year().isEmpty()
        || (record.payload() == SiasnPayload.PERIODIC
            && (record.text(SiasnField.FIRST_MONTH).isEmpty()
                || record.text(SiasnField.LAST_MONTH).isEmpty()))) {
      return Optional.empty();
    }
    return personId(record)
        .or(() -> record.text(SiasnField.NIP))
        .map(person -> Arrays.asList(
            record.payload(),
            person,
            record.year(),
            record.text(SiasnField.FIRST_YEAR),
            record.text(SiasnField.FIRST_MONTH),
            record.text(SiasnField.LAST_MONTH)));
  }

  private static Optional<String> personId(SiasnRecord record) {
    return SiasnField.PERSON_IDS.stream()
        .flatMap(name -> record.text(name).stream())
        .findFirst();
  }

  /**
   * Finds which records of the system are not of the person whom ours are of, by {@code nip} and by the person's id, and of which
   * it cannot be told.
   *
   * @param theirs the records of the system
   * @param ours what we decided; where there is nothing, nothing is found
   * @return the findings, each at the place of its record, {@code /0/nip}
   */
  public static List<Finding> personFindings(List<SiasnRecord> theirs, List<SiasnRecord> ours) {
    requireNonNull(ours, "ours");
    return SiasnPersons.of(ours).findings(theirs);
  }

  /**
   * Tells in which fields a record of the system says something else than ours. The record's own id and its documents are not
   * compared, nor what we do not say. Of the person {@code nip} and {@code nama} are, where both say them; letters and spaces of
   * the name do not matter.
   *
   * @param theirs the record of the system
   * @param ours what we decided
   * @return the differences, in the order of the fields
   */
  public static List<SiasnDifference> differences(SiasnRecord theirs, SiasnRecord ours) {
    requireNonNull(theirs, "theirs");
    requireNonNull(ours, "ours");
    Stream<SiasnDifference> values = ours.values().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("id"))
        .filter(entry -> {
          Object their = theirs.values().get(entry.getKey());
          return their == null || !SiasnReader.isSame(their, entry.getValue());
        })
        .map(entry -> new SiasnDifference(
            entry.getKey(), theirs.text(entry.getKey()), Objects.toString(entry.getValue())));
    return Stream.concat(SiasnPersons.differences(theirs, ours), values).toList();
  }

  /**
   * Tells whether two records are of the same person, year and period, so that they can be compared.
   *
   * @param one a record
   * @param other another
   * @return true if so
   */
  public static boolean isSameResult(SiasnRecord one, SiasnRecord other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    return !sameResults(List.of(one), List.of(other), 1).get(0).isEmpty();
  }

  /**
   * Finds for each of some records those of the same person, year and period, without holding each against each.
   *
   * @param records the records
   * @param others those among which they are looked for
   * @param most so many are named for each at most
   * @return for each of the records the places of the first others that {@linkplain #isSameResult are of the same result}
   */
  public static List<List<Integer>> sameResults(
      List<SiasnRecord> records, List<SiasnRecord> others, int most) {
    return SiasnResults.same(records, others, most);
  }
}
