package id.skp.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The schemas of the documents (JSON Schema 2020-12), as they lie in the jar. The schema of a document that is read
 * accepts and refuses the same as the code, but for what a schema cannot say; its description lists that.
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  /**
   * Returns the schema of an appraisal, {@code skp-appraisal/1}, which {@link AppraisalJson} reads and writes.
   *
   * @return the schema, as JSON
   */
  public static String appraisal() {
    return read("skp-appraisal-1");
  }

  /**
   * Returns the schema of an evaluation report, {@code skp-evaluation-report/1}, which {@link EvaluationReportJson}
   * writes.
   *
   * @return the schema, as JSON
   */
  public static String evaluationReport() {
    return read("skp-evaluation-report-1");
  }

  /**
   * Returns the schema of a rule set, {@code skp-rule-set/1}, which {@link RuleSetJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String ruleSet() {
    return read("skp-rule-set-1");
  }

  /**
   * Returns the schema of a matrix of roles and results, {@code skp-role-result-matrix/1}, which {@link MatrixJson} reads
   * and writes.
   *
   * @return the schema, as JSON
   */
  public static String roleResultMatrix() {
    return read("skp-role-result-matrix-1");
  }

  /**
   * Returns the schema of a report on a cascade, {@code skp-cascade-report/1}, which {@link CascadeReportJson} writes.
   *
   * @return the schema, as JSON
   */
  public static String cascadeReport() {
    return read("skp-cascade-report-1");
  }

  private static String read(String name) {
    String path = "schema/" + name + ".schema.json";
    try (InputStream schema = JsonSchemas.class.getResourceAsStream(path)) {
      if (schema == null) {
        throw new IllegalStateException("needs the resource " + path + " in the jar, found none");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
