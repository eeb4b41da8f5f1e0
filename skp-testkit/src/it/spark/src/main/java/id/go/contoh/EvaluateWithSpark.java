package id.go.contoh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Evaluates appraisals on Apache Spark: JSON Lines, or a column {@code document} of Parquet, in; Parquet out, a row for each document,
 * the results in {@code table=results}, and in {@code table=errors} what is wrong with a document, and the document.
 *
 * <pre>
 * spark-submit --class id.go.contoh.EvaluateWithSpark --jars skp-core.jar,skp-rules.jar,skp-json.jar spark.jar
 *     IN OUT [--rules ID] [--variant FILE] [--reports]
 * </pre>
 */
public final class EvaluateWithSpark {
  private static final StructType ROW = new StructType()
      .add("skpId", DataTypes.StringType)
      .add("period", DataTypes.StringType)
      .add("ruleSet", DataTypes.StringType)
      .add("fingerprint", DataTypes.StringType)
      .add("predicate", DataTypes.StringType)
      .add("findings", DataTypes.createArrayType(DataTypes.StringType))
      .add("reason", DataTypes.StringType)
      .add("report", DataTypes.StringType)
      .add("code", DataTypes.StringType)
      .add("pointer", DataTypes.StringType)
      .add("message", DataTypes.StringType)
      .add("document", DataTypes.StringType)
      .add("table", DataTypes.StringType, false);

  private EvaluateWithSpark() {}

  /**
   * Runs the job.
   *
   * @param args where the documents are, where the results go, and the options
   * @throws IOException if the variant cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> paths = new ArrayList<>();
    String ruleSet = "";
    String variant = "";
    boolean reporting = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--rules" -> ruleSet = args[++i];
        case "--variant" -> variant = Files.readString(Path.of(args[++i]));
        case "--reports" -> reporting = true;
        default -> paths.add(args[i]);
      }
    }
    EvaluateDocument evaluate = new EvaluateDocument(ruleSet, variant, reporting);
    evaluate.rules(); // an unknown rule set or a broken variant ends the job before it begins
    try (SparkSession spark = SparkSession.builder().appName("SKP").getOrCreate()) {
      evaluated(documents(spark, paths.get(0)), evaluate)
          .write()
          .mode(SaveMode.ErrorIfExists)
          .partitionBy("table")
          .parquet(paths.get(1));
    }
  }

  /** Reads documents: Parquet by its name, otherwise a document on each line. */
  static Dataset<String> documents(SparkSession spark, String path) {
    return path.endsWith(".parquet")
        ? spark.read().parquet(path).select("document").as(Encoders.STRING())
        : spark.read().textFile(path).filter("length(trim(value)) > 0");
  }

  /** Evaluates documents. The function is broadcast, so that each executor makes its rules once and not for each task. */
  static Dataset<Row> evaluated(Dataset<String> documents, EvaluateDocument evaluate) {
    Broadcast<EvaluateDocument> shared = JavaSparkContext.fromSparkContext(
            documents.sparkSession().sparkContext())
        .broadcast(evaluate);
    MapPartitionsFunction<String, Row> rows = partition -> rows(partition, shared.value());
    return documents.mapPartitions(rows, Encoders.row(ROW));
  }

  private static Iterator<Row> rows(Iterator<String> documents, EvaluateDocument evaluate) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Row next() {
        return row(evaluate.apply(documents.next()));
      }
    };
  }

  private static Row row(Evaluated each) {
    return RowFactory.create(
        each.skpId(),
        each.period(),
        each.ruleSet(),
        each.fingerprint(),
        each.predicate(),
        each.findings().toArray(),
        each.reason(),
        each.report(),
        each.code(),
        each.pointer(),
        each.message(),
        each.document(),
        each.isRefused() ? "errors" : "results");
  }
}
