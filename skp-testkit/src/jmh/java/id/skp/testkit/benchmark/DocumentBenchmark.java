package id.skp.testkit.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.AppraisalBuilder;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.plan.WorkResult;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.testkit.samples.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Appraisals of one year and files of a year, all different: read, written and evaluated, beside databind into records that check
 * nothing, and beside the tokens alone.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class DocumentBenchmark {
  private static final int DOCUMENTS = 256;
  private static final JsonMapper DATABIND = JsonMapper.builder().build();

  /** Appraisals of the size of a person's, and eight times as long. */
  @State(Scope.Thread)
  public static class Appraisals {
    /** How often each result stands in them, with an id and words of its own. */
    @Param({"1", "12"})
    public int times;

    private final PerformanceRules rules = PerformanceRules.standard();
    private final byte[][] documents = new byte[DOCUMENTS][];
    private final Appraisal[] values = new Appraisal[DOCUMENTS];
    private final PlainAppraisal[] records = new PlainAppraisal[DOCUMENTS];
    private final List<List<Written>> tokens = new ArrayList<>();
    private int turn;

    /** Makes the documents. */
    @Setup
    public void make() throws IOException {
      String sample = SkpDocuments.writeLine(Samples.appraisal("public-relations-2024"));
      Random random = new Random(2024);
      for (int i = 0; i < DOCUMENTS; i++) {
        values[i] = grown(
            AppraisalJson.read(sample
                .replace("P09", "P" + (100 + i))
                .replace("Intan", "Intan " + Long.toString(random.nextLong(), 36))
                .replace("aplikasi", "aplikasi " + Long.toString(random.nextInt(1000), 36))
                .replace("layanan", "layanan" + " daerah".repeat(random.nextInt(3)))),
            random);
        documents[i] = SkpDocuments.writeLine(values[i]).getBytes(StandardCharsets.UTF_8);
        records[i] = DATABIND.readValue(documents[i], PlainAppraisal.class);
        tokens.add(tokens(documents[i]));
      }
    }

    private Appraisal grown(Appraisal appraisal, Random random) {
      SkpBuilder plan = appraisal.skp().toBuilder();
      AppraisalBuilder grown = appraisal.toBuilder();
      for (int time = 1; time < times; time++) {
        String more = "-" + time;
        for (WorkResult each : appraisal.skp().results()) {
          List<Indicator> indicators = each.indicators().stream()
              .map(indicator -> indicator.toBuilder().id(indicator.id() + more).build())
              .toList();
          plan.addResult(each.toBuilder()
              .id(each.id() + more)
              .text(each.text() + " " + Long.toString(random.nextLong(), 36))
              .indicators(indicators)
              .build());
        }
        for (ResultAppraisal each : appraisal.results()) {
          grown.addResult(each.toBuilder().resultId(each.resultId() + more).build());
        }
      }
      return grown.skp(plan.build()).build();
    }

    private static List<Written> tokens(byte[] document) throws IOException {
      List<Written> tokens = new ArrayList<>();
      try (JsonParser parser = DATABIND.createParser(document)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          tokens.add(new Written(token, parser.getText()));
        }
      }
      return tokens;
    }

    private int next() {
      turn = (turn + 1) % DOCUMENTS;
      return turn;
    }
  }

  /**
   * A token as it is written.
   *
   * @param token what it is
   * @param text its text
   */
  private record Written(JsonToken token, String text) {
    void to(JsonGenerator out) throws IOException {
      switch (token) {
        case START_OBJECT -> out.writeStartObject();
        case END_OBJECT -> out.writeEndObject();
        case START_ARRAY -> out.writeStartArray();
        case END_ARRAY -> out.writeEndArray();
        case FIELD_NAME -> out.writeFieldName(text);
        case VALUE_STRING -> out.writeString(text);
        default -> out.writeRawValue(text);
      }
    }
  }

  /** Files of a year of a teacher, with 105 entries. */
  @State(Scope.Thread)
  public static class Years {
    private final byte[][] documents = new byte[DOCUMENTS][];
    private int turn;

    /** Makes the documents. */
    @Setup
    public void make() {
      String sample = SkpDocuments.writeLine(Samples.year("teacher-year-2024"));
      Random random = new Random(2024);
      for (int i = 0; i < DOCUMENTS; i++) {
        documents[i] = sample
            .replace("siswa", "siswa" + " kelas".repeat(random.nextInt(3)))
            .replace("guru", "guru " + Long.toString(random.nextInt(1000), 36))
            .getBytes(StandardCharsets.UTF_8);
      }
    }

    private byte[] next() {
      turn = (turn + 1) % DOCUMENTS;
      return documents[turn];
    }
  }

  /** The documents as checked values: the library. */
  @Benchmark
  public Appraisal read(Appraisals all) {
    return AppraisalJson.read(all.documents[all.next()]);
  }

  /** The baseline of reading: records by databind. */
  @Benchmark
  public PlainAppraisal readRecords(Appraisals all) throws IOException {
    return DATABIND.readValue(all.documents[all.next()], PlainAppraisal.class);
  }

  /** The values as documents on one line: the library. */
  @Benchmark
  public String write(Appraisals all) {
    return SkpDocuments.writeLine(all.values[all.next()]);
  }

  /** A baseline of writing: records by databind. */
  @Benchmark
  public String writeRecords(Appraisals all) throws IOException {
    return DATABIND.writeValueAsString(all.records[all.next()]);
  }

  /** The baseline of writing: streaming, of tokens that are ready. */
  @Benchmark
  public byte[] writeTokens(Appraisals all) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = DATABIND.createGenerator(bytes)) {
      for (Written each : all.tokens.get(all.next())) {
        each.to(out);
      }
    }
    return bytes.toByteArray();
  }

  /** The files of a year as checked values: the library. */
  @Benchmark
  public PerformanceFile readYear(Years all) {
    return PerformanceFileJson.read(all.next());
  }

  /** The tokens of the files of a year, with their texts, and nothing made of them. */
  @Benchmark
  public int yearTokens(Years all) throws IOException {
    int characters = 0;
    try (JsonParser parser = DATABIND.createParser(all.next())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += parser.getTextLength();
      }
    }
    return characters;
  }

  /** The evaluation of values already read: decision, printed predicate and review. */
  @Benchmark
  public EvaluationReport evaluate(Appraisals all) {
    return all.rules.evaluate(all.values[all.next()]);
  }
}
