package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.people.Nip;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Position;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedImpact;
import id.skp.json.recorded.RecordedReach;
import id.skp.json.recorded.RecordedReport;
import id.skp.json.recorded.RecordedRuleDecision;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.reach.Reach;
import id.skp.rules.siasn.SiasnPayload;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host's reader and writer of JSON makes of our values, with whatever settings. */
class HostTest {
  private static final Appraisal APPRAISAL = AppraisalJson.read(Documents.APPRAISAL);
  private static final YearReport YEAR =
      WrittenSchemasTest.year(RuleSets.standard().find("permenpanrb-6-2022").orElseThrow(), 0);
  private static final EvaluationReport REPORT = PerformanceRules.standard().evaluate(APPRAISAL);
  private static final Nip NIP = Nip.of("198504122010012003");
  private static final String LONG_NUMBER = "123456789012345.123456";
  private static final IndicatorTarget LONG = IndicatorTarget.exact(LONG_NUMBER, "rupiah");

  record Envelope(
      String senderName,
      Appraisal appraisal,
      List<Nip> readBy,
      Map<Nip, Rating> ratingsByNip,
      Map<EvaluationPeriod, List<Ratio>> scores,
      Map<Rating, String> words,
      IndicatorTarget target) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Sent.class, name = "sent"))
  interface Event {}

  record Sent(IndicatorTarget target) implements Event {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes(@JsonSubTypes.Type(value = Named.class, name = "sent"))
  interface NamedEvent {}

  record Named(IndicatorTarget target) implements NamedEvent {}

  record Diary(List<Event> events, List<NamedEvent> named, Map<Nip, Rating> byNip) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Reached.class), @JsonSubTypes.Type(Missed.class)})
  interface Deduced {}

  record Reached(String by, List<IndicatorTarget> targets, Map<Nip, Rating> byNip)
      implements Deduced {}

  record Missed(String by, Nip nip) implements Deduced {}

  record Deductions(List<Deduced> all) {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Appraisal.class, name = "skp-appraisal/1"),
    @JsonSubTypes.Type(value = Evaluation.class, name = "skp-evaluation/1"),
    @JsonSubTypes.Type(value = Employee.class, name = "employee"),
    @JsonSubTypes.Type(value = IndicatorTarget.class, name = "target"),
    @JsonSubTypes.Type(value = Holder.class, name = "holder"),
    @JsonSubTypes.Type(value = Nip.class, name = "nip"),
    @JsonSubTypes.Type(value = Rating.class, name = "rating")
  })
  @interface Kinds {}

  record Beside(
      @Kinds
      @JsonTypeInfo(
          use = JsonTypeInfo.Id.NAME,
          include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
          property = "kind")
      Object value) {}

  record SeveralBeside(List<Beside> all) {}

  record Within(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      Object value) {}

  record WithinDeclared(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      Employee value) {}

  record InObject(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
      Object value) {}

  record InArray(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
      Object value) {}

  record ByClass(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Employee value) {}

  record InList(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      List<Object> value) {}

  record InReference(AtomicReference<Employee> value) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  interface Told {}

  static final class Several {
    @Kinds
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    public Object[] value = {LONG, NIP};
  }

  record ByHeader(
      @Kinds
      @JsonTypeInfo(
          use = JsonTypeInfo.Id.NAME,
          include = JsonTypeInfo.As.EXISTING_PROPERTY,
          property = "document")
      Object value) {}

  record ByHeaderSeen(
      @Kinds
      @JsonTypeInfo(
          use = JsonTypeInfo.Id.NAME,
          include = JsonTypeInfo.As.EXISTING_PROPERTY,
          property = "document",
          visible = true)
      Object value) {}

  record ByNoField(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY)
      Object value) {}

  record ByHeaderTwice(
      @Kinds @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "document")
      Object value) {}

  record ByManyNames(
      @JsonSubTypes({
        @JsonSubTypes.Type(value = Appraisal.class, name = "skp-appraisal/1"),
        @JsonSubTypes.Type(value = Appraisal.class, name = "appraisal")
      })
      @JsonTypeInfo(
          use = JsonTypeInfo.Id.NAME,
          include = JsonTypeInfo.As.EXISTING_PROPERTY,
          property = "document")
      Object value) {}

  record Delegating(@JsonValue Employee value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegating {}
  }

  static final class Flat {
    public String no = "1";

    @JsonUnwrapped
    public DateRange range = DateRange.ofYear(2024);
  }

  static final class FlatHolder {
    @JsonUnwrapped
    public Holder holder = new Holder();
  }

  static final class WithoutNumber {
    @JsonIgnoreProperties("nip")
    public List<Employee> value = List.of(APPRAISAL.skp().employee());
  }

  static final class OpenWithoutNumber {
    @JsonIgnoreProperties("nip")
    public Object value = APPRAISAL.skp().employee();
  }

  static final class NumberOnly {
    @JsonIncludeProperties("nip")
    public Employee value = APPRAISAL.skp().employee();
  }

  static final class IdOnly {
    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    @JsonIdentityReference(alwaysAsId = true)
    public Employee value = APPRAISAL.skp().employee();
  }

  static final class Filtered {
    @JsonFilter("public")
    public Employee value = APPRAISAL.skp().employee();
  }

  static final class OfTheHost {
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public Nip value = NIP;

    @JsonIgnoreProperties("other")
    public Map<String, Nip> byName = Map.of("other", NIP, "one", NIP);
  }

  static final class Holder {
    public Nip nip = NIP;
  }

  static final class Open {
    @JsonSerialize(typing = JsonSerialize.Typing.STATIC)
    @tools.jackson.databind.annotation.JsonSerialize(
        typing = tools.jackson.databind.annotation.JsonSerialize.Typing.STATIC)
    public Object object = NIP;

    @JsonSerialize(as = Object.class)
    @tools.jackson.databind.annotation.JsonSerialize(as = Object.class)
    public Nip nip = NIP;

    @JsonSerialize(as = Comparable.class)
    @tools.jackson.databind.annotation.JsonSerialize(as = Comparable.class)
    public EvaluationPeriod period = EvaluationPeriod.quarter(2024, 4);
  }

  private static final Reach REACH = Reach.of(
      RuleSets.standard().byId("permenpanrb-6-2022"), APPRAISAL, PerformancePredicate.SANGAT_BAIK);
  private static final Impact IMPACT = ImpactStudy.between(
          RuleSets.standard().byId("permenpanrb-6-2022"),
          RuleSets.standard().byId("permenpanrb-8-2021"))
      .over(List.of(APPRAISAL));

  private static final Envelope ENVELOPE = new Envelope(
      "Sari",
      APPRAISAL,
      List.of(NIP),
      Map.of(NIP, Rating.DI_ATAS_EKSPEKTASI),
      Map.of(EvaluationPeriod.quarter(2024, 4), List.of(Ratio.of(13, 14))),
      Map.of(Rating.SESUAI_EKSPEKTASI, "sesuai"),
      LONG);

  static List<Host> hosts() {
    return Host.all();
  }

  @Test
  void theModulesAreFoundByTheServiceLoadersOfTheClassPath() throws IOException {
    assertThat(service("services/com.fasterxml.jackson.databind.Module"))
        .isEqualTo(id.skp.json.jackson2.SkpModule.class.getName());
    assertThat(service("services/tools.jackson.databind.JacksonModule"))
        .isEqualTo(id.skp.json.jackson3.SkpModule.class.getName());
    assertThat(service("spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
        .isEqualTo(id.skp.json.jackson2.SkpModule.class.getName());
  }

  private static String service(String name) throws IOException {
    try (InputStream stream = SkpDocuments.class.getResourceAsStream("/META-INF/" + name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "skp.jackson", matches = ".+")
  void theVersionsAreThoseThatAreToBeTested() {
    assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION)
        .hasToString(System.getProperty("skp.jackson"));
    assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION)
        .hasToString(System.getProperty("skp.jackson"));
    assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION)
        .hasToString(System.getProperty("skp.jackson3"));
    assertThat(Host.IS_NAMED).isFalse();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void everyDocumentIsReadAndWrittenAsByItsOwnClass(Host host) throws Exception {
    assertSame(host, Appraisal.class, Documents.APPRAISAL);
    assertSame(host, SkpFile.class, Documents.PLAN);
    assertSame(host, Objection.class, Documents.OBJECTION);
    assertSame(host, EvaluationDocument.class, Documents.EVALUATION_DOCUMENT);
    assertSame(host, PerformanceFile.class, Documents.PERFORMANCE_FILE);
    assertSame(host, RoleResultMatrix.class, Documents.MATRIX);
    assertSame(host, UnitPerformance.class, Documents.UNIT);
    assertSame(host, Skp.class, SkpDocuments.write(APPRAISAL.skp()));
    assertSame(host, RecordedReport.class, SkpDocuments.write(REPORT));
    assertSame(host, RecordedRuleDecision.class, SkpDocuments.write(REPORT.decision()));
    assertSame(host, RecordedReach.class, SkpDocuments.write(REACH));
    assertSame(host, RecordedImpact.class, SkpDocuments.write(IMPACT));
    assertSame(
        host,
        RecordedCascade.class,
        CascadeReportJson.write(RuleSets.standard()
            .byId("permenpanrb-6-2022")
            .decide(CascadeRules.CASCADE_REVIEW, MatrixJson.read(Documents.MATRIX))));
    assertSame(host, Evaluation.class, SkpDocuments.write(REPORT.decision().orThrow()));
    for (RecordedEntry entry :
        PerformanceFileJson.read(Documents.PERFORMANCE_FILE).entries()) {
      assertSame(host, RecordedEntry.class, SkpDocuments.write(entry));
    }
  }

  private static <T> void assertSame(Host host, Class<T> type, String document) throws Exception {
    T value = SkpDocuments.read(type, document);
    assertThat(host.read(document, type)).isEqualTo(value);
    assertThat(StrictJson.parse(host.write(value))).isEqualTo(StrictJson.parse(document));
    assertThat(StrictJson.parse(host.writeByTree(value))).isEqualTo(StrictJson.parse(document));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void reportsAndDecisionsAreWrittenWhole(Host host) throws Exception {
    assertThat(StrictJson.parse(host.write(REPORT)))
        .isEqualTo(StrictJson.parse(EvaluationReportJson.write(REPORT)));
    String year = YearReportJson.write(YEAR);
    RecordedYear recorded = YearReportJson.read(year);
    assertThat(host.read(year, RecordedYear.class)).isEqualTo(recorded);
    assertThat(StrictJson.parse(host.write(recorded))).isEqualTo(StrictJson.parse(year));
    Decision<?> decision = REPORT.decision();
    assertThat(StrictJson.parse(host.write(decision)))
        .isEqualTo(StrictJson.parse(DecisionJson.write(decision)));
    assertThat(StrictJson.parse(host.write(REACH)))
        .isEqualTo(StrictJson.parse(ReachJson.write(REACH)));
    assertThat(StrictJson.parse(host.write(IMPACT)))
        .isEqualTo(StrictJson.parse(ImpactJson.write(IMPACT)));
    assertThat(StrictJson.parse(host.write(RuleSets.standard().all().get(0))))
        .isEqualTo(StrictJson.parse(RuleSetJson.write(RuleSets.standard().all().get(0))));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void valuesWithinTheTypesOfAHostComeBackEqual(Host host) throws Exception {
    String written = host.write(ENVELOPE);

    assertThat(host.read(written, Envelope.class)).isEqualTo(ENVELOPE);
    assertThat(written).contains("\"DI_ATAS_EKSPEKTASI\"", "198504122010012003", LONG_NUMBER);
    assertThat(written).contains(host.isContrary() ? "\"sender_name\"" : "\"senderName\"");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void everyDigitIsKept(Host host) throws Exception {
    String document = "{\"text\":\"x\",\"value\":" + LONG_NUMBER + ",\"unit\":\"rupiah\"}";
    assertThat(SkpDocuments.write(host.read(document, IndicatorTarget.class)))
        .contains(": " + LONG_NUMBER);
    assertThat(host.write(LONG)).containsPattern(": ?123456789012345.123456");
    assertThat(host.writeByTree(LONG)).contains(":" + LONG_NUMBER);
    String buffered = "{\"target\":" + document + ",\"kind\":\"sent\"}";
    assertThat(SkpDocuments.write(((Sent) host.read(buffered, Event.class)).target()))
        .contains(": " + LONG_NUMBER);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aBinaryFractionThatHasLostDigitsIsRefused(Host host) throws Exception {
    String document = "{\"text\":\"x\",\"value\":%s,\"unit\":\"rupiah\"}";
    Throwable refusal = catchThrowable(
        () -> host.readByTree(document.formatted(LONG_NUMBER), IndicatorTarget.class));

    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly("/value NUMBER_INEXACT");
    for (String number : List.of("98.5", "8589934591.5", "-123456789.654321", "1250000000000")) {
      assertThat(host.readByTree(document.formatted(number), IndicatorTarget.class))
          .isEqualTo(IndicatorTarget.exact(number, "rupiah").withText("x"));
    }
  }

  /** Of two numbers with six decimals that are one binary fraction, neither is sure. */
  @ParameterizedTest
  @MethodSource("hosts")
  void aBinaryFractionThatMayHaveBeenAnotherNumberIsRefused(Host host) throws Exception {
    String document = "{\"text\":\"x\",\"value\":%s,\"unit\":\"rupiah\"}";
    for (String number :
        List.of("100000000000000.000001", "8589934592.000001", "-8589934592", "1250000000000")) {
      String decimal = number.contains(".") ? number : number + ".0";
      assertThat(DocumentException.in(catchThrowable(
                  () -> host.readByTree(document.formatted(decimal), IndicatorTarget.class)))
              .orElseThrow()
              .problems())
          .extracting(each -> each.pointer() + " " + each.code() + " " + each.line())
          .containsExactly("/value NUMBER_INEXACT 0");
      assertThat(host.read(document.formatted(decimal), IndicatorTarget.class))
          .isEqualTo(IndicatorTarget.exact(number, "rupiah").withText("x"));
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aRefusedDocumentTellsAllProblemsAsByItsOwnClass(Host host) {
    String document = Documents.with(
        Documents.with("\"198504122010012003\"", "198504122010012003"),
        "\"SESUAI_EKSPEKTASI\"",
        "\"sesuai_ekspektasi\", \"rating2\": null");
    List<DocumentProblem> problems = Documents.problems(() -> AppraisalJson.read(document));
    assertThat(problems).hasSize(3);

    Throwable refusal = catchThrowable(() -> host.read(document, Appraisal.class));

    assertThat(host.isRefusal(refusal)).isTrue();
    assertThat(DocumentException.in(refusal).orElseThrow().problems()).isEqualTo(problems);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aProblemWithinTheTypeOfAHostHasThePointerThere(Host host) {
    assumeFalse(host.isContrary(), "the types of its lists would have to stand in the document");
    String document = "{\n  \"readBy\" : [ \"198504122010012003\",\n\"1985\" ] }";

    Throwable refusal = catchThrowable(() -> host.read(document, Envelope.class));

    assertThat(host.isRefusal(refusal)).isTrue();
    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.pointer()).isEqualTo("/readBy/1");
          assertThat(problem.code()).isEqualTo("NIP_MALFORMED");
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.column()).isEqualTo(1);
        });
  }

  /** Where the kind of a thing comes late, Jackson puts the thing aside until it knows. */
  @ParameterizedTest
  @MethodSource("hosts")
  void aProblemWithinWhatAHostPutAsideHasThePointerThere(Host host) {
    assumeFalse(host.isContrary(), "the types of its lists would have to stand in the document");
    String target = "{\"text\": \"a\", \"value\": \"x\"}";

    assertThat(pointers(
            host, "{\"events\": [{\"target\": " + target + ", \"kind\": \"sent\"}]}", Diary.class))
        .containsExactly("/events/0/target/value");
    assertThat(
            pointers(host, "{\"named\": [{\"sent\": {\"target\": " + target + "}}]}", Diary.class))
        .containsExactly("/named/0/sent/target/value");
    assertThat(pointers(host, "{\"byNip\": {\"1985/~\": {}}}", Diary.class))
        .containsExactly("/byNip/1985~1~0");
  }

  static List<Host> withoutWay() {
    return Host.withoutWay();
  }

  /** What was put aside has forgotten its lines; what is told instead would be another's. */
  @ParameterizedTest
  @MethodSource("hosts")
  void aProblemWithinWhatAHostPutAsideHasNoLine(Host host) {
    assertThatAProblemAsideHasNoLine(host);
  }

  @ParameterizedTest
  @MethodSource("withoutWay")
  @Tag("place-told-by-jackson") // another version forgets where the host's own parser stands
  void aProblemWithinWhatAHostPutAsideHasItsPointerWithoutTheWay(Host host) {
    assertThatAProblemAsideHasNoLine(host);
  }

  private static void assertThatAProblemAsideHasNoLine(Host host) {
    assumeFalse(host.isContrary(), "the types of its lists would have to stand in the document");
    String target = "{\"text\":\"a\",\n\"value\":\"x\"}";

    assertThat(places(
            host, "{\"events\":[{\"target\":" + target + ",\"kind\":\"sent\"}]}", Diary.class))
        .containsExactly("/events/0/target/value 0:0");
    assertThat(places(
            host, "{\"all\":[{\"by\":\"a\",\"targets\":[" + target + "]}]}", Deductions.class))
        .containsExactly("/all/0/targets/0/value 0:0");
    assertThat(places(
            host, "{\"value\":{\"text\":\"a\",\"value\":\"x\",\"kind\":\"target\"}}", Within.class))
        .containsExactly("/value/value 0:0");
    assertThat(places(host, "{\n\"nip\":\"1985\"}", FlatHolder.class)).containsExactly("/nip 0:0");
    assertThat(places(
            host, "{\"events\":[{\"kind\":\"sent\",\n\"target\":{\"text\":7}}]}", Diary.class))
        .containsExactly("/events/0/target/text 2:18");
  }

  /** Jackson 2 puts such a value into an array with its type. */
  @ParameterizedTest
  @MethodSource("hosts")
  void aProblemOfAValueWhoseTypeStandsBesideHasThePointerThere(Host host) {
    assumeFalse(host.isContrary(), "the types of its lists would have to stand in the document");
    String beside = "{\"all\":[{},{\"value\":%s,\"kind\":\"%s\"}]}";

    assertThat(pointers(host, beside.formatted("{\"text\":7}", "target"), SeveralBeside.class))
        .containsExactly("/all/1/value/text");
    assertThat(pointers(host, beside.formatted("7", "nip"), SeveralBeside.class))
        .containsExactly("/all/1/value");
    assertThat(pointers(host, "{\"value\":{\"text\":7},\"kind\":\"target\"}", Beside.class))
        .containsExactly("/value/text");
    assertThat(pointers(
            host,
            beside.formatted("{\"text\":\"a\",\"text\":\"b\"}", "target"),
            SeveralBeside.class))
        .containsExactly("/all/1/value/text");
    assertThat(
            pointers(host, beside.formatted("{\"nip\":\"1985\"}", "holder"), SeveralBeside.class))
        .as("Jackson forgets the field of a type of the host's")
        .containsExactly("/all/1/nip");
    assertThat(pointersOfTree(
            host,
            beside.formatted("{\"text\":\"a\",\"value\":1e20}", "target"),
            SeveralBeside.class))
        .containsExactly("/all/1/value/value");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aKeyInWhatAHostPutAsideHasThePointerThere(Host host) {
    assumeFalse(host.isContrary(), "the types of its maps would have to stand in the document");
    String byNip = "\"byNip\":{\"1985\":\"SESUAI_EKSPEKTASI\"}";

    assertThat(places(host, "{\"all\":[{\"by\":\"a\",\n" + byNip + "}]}", Deductions.class))
        .containsExactly("/all/0/byNip/1985 0:0");
    assertThat(places(host, "{\n" + byNip + "}", Diary.class)).containsExactly("/byNip/1985 2:10");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aFieldOfAHostThatWouldLeaveOutPartsOfAValueIsRefused(Host host) throws Exception {
    for (Object value : List.of(
        new WithoutNumber(),
        new OpenWithoutNumber(),
        new NumberOnly(),
        new IdOnly(),
        new Filtered())) {
      Throwable refusal = catchThrowable(() -> host.write(value));
      assertThat(host.isRefusal(refusal)).isTrue();
      assertThat(refusal).hasMessageContaining("needs the field 'value' without @Json");
    }
    String employee = "{\"value\":" + SkpDocuments.writeLine(APPRAISAL.skp().employee()) + "}";
    for (Class<?> type : List.of(NumberOnly.class, IdOnly.class)) {
      assertThat(catchThrowable(() -> host.read(employee, type)))
          .hasMessageContaining("needs the field 'value' without @Json");
    }
    assertThat(host.read(employee, Filtered.class).value)
        .isEqualTo(APPRAISAL.skp().employee());
    String kept = host.write(new OfTheHost());
    assertThat(kept).contains("\"one\"").doesNotContain("other");
    assertThat(host.read(kept, OfTheHost.class).value).isEqualTo(NIP);
  }

  private static List<String> places(Host host, String document, Class<?> type) {
    return DocumentException.in(catchThrowable(() -> host.read(document, type)))
        .orElseThrow()
        .problems()
        .stream()
        .map(each -> each.pointer() + " " + each.line() + ":" + each.column())
        .toList();
  }

  private static List<String> pointersOfTree(Host host, String document, Class<?> type) {
    return DocumentException.in(catchThrowable(() -> host.readByTree(document, type)))
        .orElseThrow()
        .problems()
        .stream()
        .map(DocumentProblem::pointer)
        .toList();
  }

  private static List<String> pointers(Host host, String document, Class<?> type) {
    return DocumentException.in(catchThrowable(() -> host.read(document, type)))
        .orElseThrow()
        .problems()
        .stream()
        .map(DocumentProblem::pointer)
        .toList();
  }

  /** Default typing does not reach our values; what a field of the host says of them does. */
  @ParameterizedTest
  @MethodSource("hosts")
  void aTypeThatTheFieldOfAHostTellsIsWrittenAndRead(Host host) throws Exception {
    Employee employee = APPRAISAL.skp().employee();
    for (Object value : List.of(
        APPRAISAL, REPORT.decision().orThrow(), employee, LONG, NIP, Rating.DI_ATAS_EKSPEKTASI)) {
      assertComesBack(host, new Beside(value));
      assertComesBack(host, new Within(value));
      assertComesBack(host, new InObject(value));
      assertComesBack(host, new InArray(value));
      assertComesBack(host, new InList(new ArrayList<>(List.of(value, NIP))));
    }
    assertComesBack(host, new WithinDeclared(employee));
    assertComesBack(host, new ByClass(employee));
    assertThat(host.write(new Beside(employee)))
        .containsPattern("\"kind\" ?: ?\"employee\" ?\\s*}$");
    assertThat(host.write(new Beside(LONG))).containsPattern("\"kind\" ?: ?\"target\"");
    assertThat(host.write(new ByClass(employee))).contains("\"" + Employee.class.getName() + "\"");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void theTypesOfAnArrayAreToldWhereNothingElseTellsTypes(Host host) throws Exception {
    assumeFalse(
        host.isContrary(), "Jackson does not say whether the array or its default typing asks");
    assertThat(host.read(host.write(new Several()), Several.class).value)
        .containsExactly(LONG, NIP);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aReferenceToAValueIsReadWithoutItsType(Host host) throws Exception {
    Employee employee = APPRAISAL.skp().employee();
    String written = host.write(new InReference(new AtomicReference<>(employee)));
    assertThat(written).doesNotContain("class");
    assertThat(host.read(written, InReference.class).value).hasValue(employee);
  }

  @Test
  void annotationsOnOurTypesAreWithoutEffect() throws Exception {
    String document = SkpDocuments.writeLine(APPRAISAL.skp().employee());
    Host.Jackson2 old = new Host.Jackson2(Host.Jackson2.plain(), "");
    old.mapper().addMixIn(Employee.class, Told.class);
    Host.Jackson3 recent = new Host.Jackson3(
        Host.Jackson3.plain().rebuild().addMixIn(Employee.class, Told.class).build(), "");
    for (Host host : List.of(old, recent)) {
      assertThat(host.write(host.read(document, Employee.class))).isEqualTo(document);
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void theHeaderTellsTheType(Host host) throws Exception {
    assertComesBack(host, new ByHeader(APPRAISAL));
    assertComesBack(host, new ByHeaderSeen(APPRAISAL));
    assertComesBack(host, new ByHeader(REPORT.decision().orThrow()));
    assertThat(host.read("{\"value\":{\"@type\":\"target\",\"text\":\"a\"}}", ByNoField.class))
        .isEqualTo(new ByNoField(SkpDocuments.read(IndicatorTarget.class, "{\"text\":\"a\"}")));
    assertThat(host.isRefusal(catchThrowable(() -> host.write(new ByHeaderTwice(APPRAISAL)))))
        .as("a document with two headers")
        .isTrue();
    String document = "{\"value\":" + Documents.APPRAISAL + "}";
    assertThat(catchThrowable(() -> host.read(document, ByManyNames.class)))
        .hasMessageContaining("visible = true");
  }

  private static void assertComesBack(Host host, Object value) throws Exception {
    String written = host.write(value);
    assertThat(host.read(written, value.getClass())).as(written).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aValueThatTheHostHasBegunIsReadFromItsBeginning(Host host) throws Exception {
    Employee employee = APPRAISAL.skp().employee();
    String document = SkpDocuments.write(employee);
    String fields = document.substring(1, document.length() - 1);
    String wrong = "\n\"id\": 7, " + fields.substring(fields.indexOf("\"name\""));
    for (String kind : List.of("{\"kind\":\"employee\",%s}", "{%s,\"kind\":\"employee\"}")) {
      String within = "{\"value\":" + kind + "}";
      assertThat(host.read(within.formatted(fields), Within.class)).isEqualTo(new Within(employee));
      assertThat(host.read(within.formatted(fields), WithinDeclared.class))
          .isEqualTo(new WithinDeclared(employee));
      assertThat(pointers(host, within.formatted(wrong), Within.class))
          .containsExactly("/value/id");
    }
    assertThat(host.read(document, Delegating.class)).isEqualTo(new Delegating(employee));
    assertThat(DocumentException.in(
                catchThrowable(() -> host.read("{" + wrong + "}", Delegating.class)))
            .orElseThrow()
            .problems())
        .extracting(each -> each.pointer() + " " + each.line() + ":" + each.column())
        .containsExactly("/id 2:7");
    String empty = "{\"value\":{\"kind\":\"employee\"}}";
    assertThat(pointers(host, empty, Within.class)).contains("/value/id", "/value/nip");
    assertThat(pointers(host, "{}", Delegating.class)).contains("/id", "/nip");
    assertThat(pointers(
            host,
            "{\"value\":" + Documents.with(Documents.APPRAISAL, "\"198504122010012003\"", "7")
                + "}",
            ByHeader.class))
        .containsExactly("/value/skp/employee/nip");
    String late =
        Documents.APPRAISAL.replace("\"document\": \"skp-appraisal/1\",", "").strip();
    assertThat(late).startsWith("{").doesNotContain("skp-appraisal/1");
    assertThat(pointers(
            host,
            "{\"value\":"
                + Documents.with(
                    late.substring(0, late.length() - 1), "\"198504122010012003\"", "7")
                + ",\"document\":\"skp-appraisal/1\"}}",
            ByHeader.class))
        .containsExactly("/value/skp/employee/nip");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aValueIsNotFlattened(Host host) throws Exception {
    assertThat(host.isRefusal(catchThrowable(() -> host.write(new Flat())))).isTrue();
    assertThat(catchThrowable(() ->
            host.read("{\"no\":\"1\",\"from\":\"2024-01-01\",\"to\":\"2024-13-99\"}", Flat.class)))
        .hasMessageContaining("needs a field without @JsonUnwrapped");
    assertThat(host.read(host.write(new FlatHolder()), FlatHolder.class).holder.nip)
        .isEqualTo(NIP);
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aFieldWhoseTypeSaysNothingIsNotWrittenEmpty(Host host) throws Exception {
    assertThat(StrictJson.parse(host.write(new Open())))
        .isEqualTo(Map.of("object", NIP.value(), "nip", NIP.value(), "period", "2024-Q4"));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aTypeThatIsNotReadIsRefusedAsAWrongDocument(Host host) {
    assertThat(host.isRefusal(
            catchThrowable(() -> host.read("\"198504122010012003\"", OfficialNumber.class))))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aProblemFarAwayOnALineHasItsPlaceAllTheSame(Host host) {
    String name = host.isContrary() ? "sender_name" : "senderName";
    String document = "{\"" + name + "\":\"" + "x".repeat(5_000) + "\",\"target\":{\"text\":7}}";

    Throwable refusal = catchThrowable(() -> host.read(document, Envelope.class));

    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.pointer()).isEqualTo("/target/text");
          assertThat(problem.line()).isEqualTo(1);
          assertThat(problem.column()).isEqualTo(document.indexOf('7') + 1);
        });
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aKeyThatStandsTwiceIsRefused(Host host) {
    Throwable refusal =
        catchThrowable(() -> host.read("{\"text\":\"a\",\n\"text\":\"b\"}", IndicatorTarget.class));

    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("DUPLICATE_KEY");
          assertThat(problem.sentence()).contains("line 2, column 1");
        });
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aKeyOfAMapIsReadAsStrictly(Host host) {
    assumeFalse(host.isContrary(), "the types of its maps would have to stand in the document");
    Throwable refusal = catchThrowable(
        () -> host.read("{\"ratingsByNip\":{\"1985\":\"SESUAI_EKSPEKTASI\"}}", Envelope.class));

    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly("/ratingsByNip/1985 NIP_MALFORMED");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aTextWithACharacterNoDatabaseHoldsIsRefused(Host host) {
    Throwable refusal =
        catchThrowable(() -> host.read("{\"text\":\"a\\u0000b\"}", IndicatorTarget.class));

    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly("/text CONTROL_CHARACTER");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void nothingIsTakenForAnother(Host host) {
    for (String document :
        List.of("\"\"", "1", "[\"SESUAI_EKSPEKTASI\"]", "\"sesuai_ekspektasi\"")) {
      assertThat(DocumentException.in(catchThrowable(() -> host.read(document, Rating.class))))
          .as(document)
          .isPresent();
    }
    assertThat(DocumentException.in(catchThrowable(() -> host.read("\"\"", Nip.class))))
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void whatHasNoFormIsRefusedAndNotWrittenEmpty(Host host) {
    assertThat(host.isRefusal(catchThrowable(() -> host.write(RuleSets.standard()))))
        .isTrue();
    Position position = APPRAISAL.skp().employee().position();
    assertThat(host.isRefusal(catchThrowable(() -> host.write(position))))
        .isEqualTo(!SkpDocuments.writes(Position.class));
    assertThat(catchThrowable(() -> host.read("{}", EvaluationReport.class)))
        .hasMessageContaining("is written only");
    SiasnDraft draft = new SiasnDraft(
        SiasnPayload.CREDIT, Map.of("kreditBaruTotal", new BigDecimal("123456789012345.123456")));
    assertThat(host.isRefusal(catchThrowable(() -> host.write(draft))))
        .as("what a mapper of the host would round")
        .isTrue();
    assertThat(catchThrowable(
            () -> host.read("{\"values\":{\"resultRating\":\"BAGUS\"}}", PersonResult.class)))
        .hasMessageContaining("PersonResult");
    assertThat(host.isRefusal(catchThrowable(() -> host.write(Map.of(APPRAISAL, "key")))))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aTreeOfTheHostIsReadToo(Host host) {
    assumeFalse(host.isContrary(), "its types would have to stand in the tree");
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", "x");
    tree.put("value", 98.5);
    assertThat(host.convert(tree, IndicatorTarget.class))
        .isEqualTo(IndicatorTarget.exact("98.5").withText("x"));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void problemsCanBeGivenBack(Host host) throws Exception {
    List<DocumentProblem> problems = Documents.problems(() -> AppraisalJson.read("{}"));

    assertThat(host.write(problems.get(0))).contains("\"pointer\"", "WRONG_DOCUMENT");
    assertThat(host.read(host.write(Text.of("satu", "one")), Text.class))
        .isEqualTo(Text.of("satu", "one"));
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void anEmployeeIsWrittenWithItsNumber(Host host) throws Exception {
    Employee employee = APPRAISAL.skp().employee();
    assertThat(host.write(employee)).contains(employee.nip().value());
    assertThat(host.read(host.write(employee), Employee.class)).isEqualTo(employee);
  }

  /** The settings of a host may allow more than this library reads. */
  @ParameterizedTest
  @MethodSource("hosts")
  void whatIsHostileIsRefusedInFewWords(Host host) {
    assumeFalse(host.isContrary(), "its types would have to stand in the tree");
    Object deep = "x";
    for (int i = 0; i < 900; i++) {
      deep = Map.of("k".repeat(100), deep);
    }

    assertRefused(host, new BigDecimal("1E+999999999"), "NUMBER_OUT_OF_RANGE");
    assertRefused(host, new BigDecimal("1E-999999999"), "NUMBER_OUT_OF_RANGE");
    assertRefused(host, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "NUMBER_OUT_OF_RANGE");
    assertRefused(host, Double.NaN, "NUMBER_INEXACT");
    assertRefused(host, Float.POSITIVE_INFINITY, "NUMBER_INEXACT");
    assertRefused(host, 16.5F, "NUMBER_INEXACT");
    assertRefused(host, "x".repeat(StrictJson.MAX_LENGTH + 1), "TOO_LARGE");
    assertRefused(host, deep, "TOO_DEEP");
  }

  @Test
  void aTreeThatHoldsItselfIsRefusedAsTooLong() {
    List<Object> itself = new ArrayList<>();
    itself.addAll(List.of(itself, itself, itself));
    DocumentTokens<IndicatorTarget> tokens = new DocumentTokens<>("", IndicatorTarget.class);
    tokens.tree(itself, "");

    assertThat(Documents.problems(() -> tokens.read()))
        .extracting(DocumentProblem::code)
        .containsExactly("TOO_LARGE");
  }

  private static void assertRefused(Host host, Object value, String code) {
    Throwable refusal = catchThrowable(
        () -> host.convert(Map.of("target", Map.of("text", "x", "value", value)), Envelope.class));

    assertThat(refusal.getMessage()).hasSizeLessThan(70_000);
    assertThat(DocumentException.in(refusal).orElseThrow().problems())
        .extracting(DocumentProblem::code)
        .contains(code);
  }
}
