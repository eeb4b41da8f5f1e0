package id.skp.testkit.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.json.AppraisalJson;
import id.skp.json.SkpDocuments;
import id.skp.rules.PerformanceRules;
import id.skp.rules.bulk.Bulk;
import id.skp.testkit.internal.LineReader;
import id.skp.testkit.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * JSON Lines of appraisals, all different: read, evaluated, and each result written on a line, in 64 MB. The baseline binds the same
 * lines to records that check nothing, looks up one cell by hand and binds the result.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
public class BulkBenchmark {
  private static final int LINES = 1024;
  private static final int THREADS = 2;
  private static final JsonMapper DATABIND = JsonMapper.builder().build();

  private final PerformanceRules rules = PerformanceRules.standard().valuesOnly();
  private final Bulk<byte[], byte[]> bulk = Bulk.of(line -> SkpDocuments.writeLine(
          rules.evaluate(AppraisalJson.read(line)).decision().orThrow())
      .getBytes(StandardCharsets.UTF_8));
  private final Bulk<byte[], byte[]> plain = Bulk.of(BulkBenchmark::plainly);
  private final AtomicInteger threads = new AtomicInteger();

  /** Named so that their processor time counts. */
  private final ExecutorService executor = Executors.newFixedThreadPool(
      THREADS, task -> new Thread(task, "bulk-jmh-worker-" + threads.incrementAndGet()));

  private final byte[] lines;

  /** Makes the lines. */
  public BulkBenchmark() {
    String sample = SkpDocuments.writeLine(Samples.appraisal("public-relations-2024"));
    Random random = new Random(2024);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      all.append(sample
              .replace("P09", "P" + (1000 + i))
              .replace("Intan", "Intan " + Long.toString(random.nextLong(), 36))
              .replace("layanan", "layanan" + " daerah".repeat(random.nextInt(3))))
          .append('\n');
    }
    lines = all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Ends the threads. */
  @TearDown
  public void end() {
    executor.shutdown();
  }

  /** The library, on one thread. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public long evaluated() {
    return written(bulk);
  }

  /** The library, on two threads beside the one that reads and writes. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public long evaluatedOnTwo() {
    return written(bulk.on(executor, 64 * THREADS));
  }

  /** The baseline, on one thread. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public long plain() {
    return written(plain);
  }

  private long written(Bulk<byte[], byte[]> work) {
    LongOutput out = new LongOutput();
    work.run(new Lines(new LineReader(new ByteArrayInputStream(lines), 1 << 20)))
        .forEachRemaining(each -> out.writeBytes(each.value().orElseThrow()));
    return out.total;
  }

  private static byte[] plainly(byte[] line) {
    try {
      PlainAppraisal read = DATABIND.readValue(line, PlainAppraisal.class);
      return DATABIND.writeValueAsBytes(new PlainResult(
          read.skp().id(), read.period(), cell(read.resultRating(), read.behaviourRating())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PerformancePredicate cell(Rating results, Rating behaviour) {
    if (results == Rating.DI_BAWAH_EKSPEKTASI) {
      return behaviour == Rating.DI_BAWAH_EKSPEKTASI
          ? PerformancePredicate.SANGAT_KURANG
          : PerformancePredicate.BUTUH_PERBAIKAN;
    } else if (behaviour == Rating.DI_BAWAH_EKSPEKTASI) {
      return PerformancePredicate.KURANG;
    }
    return results == Rating.DI_ATAS_EKSPEKTASI && behaviour == Rating.DI_ATAS_EKSPEKTASI
        ? PerformancePredicate.SANGAT_BAIK
        : PerformancePredicate.BAIK;
  }

  private record PlainResult(String skpId, String period, PerformancePredicate predicate) {}

  private static final class LongOutput extends ByteArrayOutputStream {
    private long total;

    @Override
    public void writeBytes(byte[] bytes) {
      total += bytes.length;
    }
  }

  private static final class Lines implements Iterator<byte[]> {
    private final LineReader reader;
    private byte @Nullable [] next;

    Lines(LineReader reader) {
      this.reader = reader;
      this.next = read();
    }

    private byte @Nullable [] read() {
      try {
        return reader.next();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      byte[] line = next;
      next = read();
      return line;
    }
  }
}
