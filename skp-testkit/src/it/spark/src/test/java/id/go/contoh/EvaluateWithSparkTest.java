package id.go.contoh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.skp.json.AppraisalJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.PerformanceRules;
import id.skp.rules.bulk.Bulk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateWithSparkTest {
  private static final int DOCUMENTS = Integer.getInteger("documents", 2_000);
  private static final List<String> RATINGS =
      List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
  private static final String VARIANT = """
      {"document": "skp-variant/1", "id": "id.go.contoh-60", "base": "permenpanrb-6-2022",
       "decree": {"id": "Permen Contoh 1/2023", "title": "Pedoman"},
       "parameters": {"majorityShare": {"value": 60}}}""";

  @TempDir
  private static Path folder;

  private static SparkSession spark;
  private static List<String> lines;

  @BeforeAll
  static void start() throws IOException {
    spark = SparkSession.builder()
        .master("local[2]")
        .appName("SKP")
        .config("spark.ui.enabled", false)
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
    String appraisal;
    try (InputStream in = EvaluateWithSparkTest.class.getResourceAsStream("/appraisal.json")) {
      appraisal = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String line = SkpDocuments.writeLine(AppraisalJson.read(appraisal));
    String id = AppraisalJson.read(appraisal).skp().id();
    lines = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String own = line.replace("\"" + id + "\"", "\"SKP-" + i + "\"");
      lines.add(
          i % 500 == 7
              ? own.replaceFirst("\"period\":\"[^\"]*\"", "\"period\":\"2024-Q7\"")
              : own.replace("SESUAI_EKSPEKTASI", RATINGS.get(i % RATINGS.size())));
    }
    lines.set(11, "{\"document\":");
    Files.write(folder.resolve("in.jsonl"), lines);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void theResultsAreThoseOfASingleMachine() {
    Dataset<Row> rows = EvaluateWithSpark.evaluated(
        EvaluateWithSpark.documents(spark, folder.resolve("in.jsonl").toString())
            .repartition(8),
        new EvaluateDocument("", "", true));
    Map<String, String> reports = new TreeMap<>();
    rows.filter("table = 'results'")
        .select("skpId", "report")
        .collectAsList()
        .forEach(row -> reports.put(row.getString(0), row.getString(1)));

    Map<String, String> alone = new TreeMap<>();
    PerformanceRules rules = PerformanceRules.standard();
    Bulk.<String, Map.Entry<String, String>>of(text -> {
          var appraisal = AppraisalJson.read(text);
          return Map.entry(appraisal.skp().id(), SkpDocuments.writeLine(rules.evaluate(appraisal)));
        })
        .run(lines.iterator())
        .forEachRemaining(
            result -> result.value().ifPresent(each -> alone.put(each.getKey(), each.getValue())));
    assertTrue(alone.size() > DOCUMENTS * 9 / 10, () -> "read: " + alone.size());
    assertEquals(alone, reports);
  }

  @Test
  void aBadDocumentIsARowOfTheErrors() throws IOException {
    String out = folder.resolve("out").toString();
    spark
        .createDataset(lines, Encoders.STRING())
        .toDF("document")
        .write()
        .parquet(folder.resolve("in.parquet").toString());
    EvaluateWithSpark.main(new String[] {folder.resolve("in.parquet").toString(), out});
    start();

    Dataset<Row> all = spark.read().parquet(out);
    assertEquals(DOCUMENTS, all.count());
    List<Row> refused = all.filter("table = 'errors'").orderBy("code").collectAsList();
    assertEquals(1 + (DOCUMENTS + 492) / 500, refused.size());
    assertTrue(
        refused.stream().anyMatch(row -> row.<String>getAs("document").equals("{\"document\":")));
    Row period = refused.stream()
        .filter(row -> "/period".equals(row.getAs("pointer")))
        .findFirst()
        .orElseThrow();
    assertEquals("PERIOD_NUMBER_OUT_OF_RANGE", period.getAs("code"));
    assertTrue(period.<String>getAs("message").contains("1 sampai 4"), period.toString());
    assertTrue(StrictJson.parse(period.<String>getAs("document")) instanceof Map<?, ?>);
    assertEquals(
        0,
        all.filter("table = 'results' and predicate is null and reason is null").count());
  }

  @Test
  void aRuleSetIsChosenByItsIdAndAVariantByItsText() {
    Dataset<String> documents =
        spark.createDataset(lines.subList(0, 6), Encoders.STRING()).repartition(3);
    Row row = EvaluateWithSpark.evaluated(
            documents, new EvaluateDocument("id.go.contoh-60", VARIANT, false))
        .first();
    assertEquals("id.go.contoh-60", row.getAs("ruleSet"));
    assertNull(row.getAs("report"));
    assertThrows(
        IllegalArgumentException.class,
        () -> EvaluateWithSpark.main(new String[] {"in", "out", "--rules", "no-such-rules"}));
  }
}
