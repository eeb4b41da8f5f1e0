package id.skp.testkit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A job on Apache Spark gives what a single machine gives, with our jars beside Spark's own; in the profile {@code spark} only. */
@EnabledIfSystemProperty(named = "skp.spark", matches = "true")
class SparkIT {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void aJobGivesWhatASingleMachineGives() throws IOException, InterruptedException {
    Strangers spark = new Strangers("spark", folder);
    spark.test(List.of("."));
    assertThat(Strangers.run(spark.projects()))
        .containsEntry("id.go.contoh.EvaluateWithSparkTest", 3);
  }
}
