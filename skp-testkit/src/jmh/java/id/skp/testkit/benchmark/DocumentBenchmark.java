package id.skp.testkit.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Appraisals of one year and files of a year, all different: read, written and evaluated, beside databind into records that check
 * nothing, and beside the tokens alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class DocumentBenchmark {
  private static final int DOCUMENTS = 256;
  private static final JsonMapper DATABIND = JsonMapper.builder().build();

  private final PerformanceRules rules = PerformanceRules.standard();
  private final byte[][] documents = new byte[DOCUMENTS][];
  private final Appraisal[] appraisals = new Appraisal[DOCUMENTS];
  private final PlainAppraisal[] records = new PlainAppraisal[DOCUMENTS];
  private final byte[][] years = new byte[DOCUMENTS][];
  private int turn;

  /** Makes the documents. */
  public DocumentBenchmark() {
    String sample = SkpDocuments.writeLine(Samples.appraisal("public-relations-2024"));
    String year = SkpDocuments.writeLine(Samples.year("teacher-year-2024"));
    Random random = new Random(2024);
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = sample
          .replace("P09", "P" + (100 + i))
          .replace("Intan", "Intan " + Long.toString(random.nextLong(), 36))
          .replace("aplikasi", "aplikasi " + Long.toString(random.nextInt(1000), 36))
          .replace("layanan", "layanan" + " daerah".repeat(random.nextInt(3)));
      documents[i] = document.getBytes(StandardCharsets.UTF_8);
      appraisals[i] = AppraisalJson.read(document);
      records[i] = databind(documents[i]);
      years[i] = year.replace("siswa", "siswa" + " kelas".repeat(random.nextInt(3)))
          .replace("guru", "guru " + Long.toString(random.nextInt(1000), 36))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The documents as checked values: the library. */
  @Benchmark
  public Appraisal read() {
    return AppraisalJson.read(documents[next()]);
  }

  /** The baseline of reading: records by databind. */
  @Benchmark
  public PlainAppraisal readRecords() {
    return databind(documents[next()]);
  }

  /** The values as documents on one line: the library. */
  @Benchmark
  public String write() {
    return SkpDocuments.writeLine(appraisals[next()]);
  }

  /** The baseline of writing: records by databind. */
  @Benchmark
  public String writeRecords() throws IOException {
    return DATABIND.writeValueAsString(records[next()]);
  }

  /** The files of a year as checked values: the library. */
  @Benchmark
  public PerformanceFile readYear() {
    return PerformanceFileJson.read(years[next()]);
  }

  /** The tokens of the files of a year, with their texts, and nothing made of them. */
  @Benchmark
  public int yearTokens() throws IOException {
    int characters = 0;
    try (JsonParser parser = DATABIND.createParser(years[next()])) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += parser.getTextLength();
      }
    }
    return characters;
  }

  /** The evaluation of values already read: decision, printed predicate and review. */
  @Benchmark
  public EvaluationReport evaluate() {
    return rules.evaluate(appraisals[next()]);
  }

  private int next() {
    turn = (turn + 1) % DOCUMENTS;
    return turn;
  }

  private static PlainAppraisal databind(byte[] document) {
    try {
      return DATABIND.readValue(document, PlainAppraisal.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
