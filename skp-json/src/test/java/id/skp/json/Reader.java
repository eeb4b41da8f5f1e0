package id.skp.json;

import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/**
 * One of the documents that can be read.
 *
 * @param name the document
 * @param document a document that has every field, in canonical form
 * @param bytes reads bytes, and writes what was read
 * @param text reads a text, and writes what was read
 * @param stream reads a stream, and writes what was read
 */
record Reader(
    String name,
    String document,
    Function<byte[], String> bytes,
    Function<String, String> text,
    StreamReader stream) {
  /** Reads a stream, and writes what was read. */
  interface StreamReader {
    String read(InputStream utf8) throws IOException;
  }

  /** All readers; the variant's twice, once for each base. */
  static final List<Reader> ALL = List.of(
      new Reader(
          "appraisal",
          Documents.APPRAISAL,
          utf8 -> AppraisalJson.write(AppraisalJson.read(utf8)),
          text -> AppraisalJson.write(AppraisalJson.read(text)),
          utf8 -> AppraisalJson.write(AppraisalJson.read(utf8))),
      new Reader(
          "plan",
          Documents.PLAN,
          utf8 -> SkpJson.write(SkpJson.read(utf8)),
          text -> SkpJson.write(SkpJson.read(text)),
          utf8 -> SkpJson.write(SkpJson.read(utf8))),
      new Reader(
          "matrix",
          Documents.MATRIX,
          utf8 -> MatrixJson.write(MatrixJson.read(utf8)),
          text -> MatrixJson.write(MatrixJson.read(text)),
          utf8 -> MatrixJson.write(MatrixJson.read(utf8))),
      new Reader(
          "unit",
          Documents.UNIT,
          utf8 -> UnitJson.write(UnitJson.read(utf8)),
          text -> UnitJson.write(UnitJson.read(text)),
          utf8 -> UnitJson.write(UnitJson.read(utf8))),
      new Reader(
          "objection",
          Documents.OBJECTION,
          utf8 -> ObjectionJson.write(ObjectionJson.read(utf8)),
          text -> ObjectionJson.write(ObjectionJson.read(text)),
          utf8 -> ObjectionJson.write(ObjectionJson.read(utf8))),
      new Reader(
          "evaluation document",
          Documents.EVALUATION_DOCUMENT,
          utf8 -> EvaluationDocumentJson.write(EvaluationDocumentJson.read(utf8)),
          text -> EvaluationDocumentJson.write(EvaluationDocumentJson.read(text)),
          utf8 -> EvaluationDocumentJson.write(EvaluationDocumentJson.read(utf8))),
      new Reader(
          "performance file",
          Documents.PERFORMANCE_FILE,
          utf8 -> PerformanceFileJson.write(PerformanceFileJson.read(utf8)),
          text -> PerformanceFileJson.write(PerformanceFileJson.read(text)),
          utf8 -> PerformanceFileJson.write(PerformanceFileJson.read(utf8))),
      variant("variant of 6/2022", Documents.VARIANTS.get(0)),
      variant("variant of 8/2021", Documents.VARIANTS.get(1)));

  private static Reader variant(String name, String document) {
    RuleSets bases = RuleSets.standard();
    return new Reader(
        name,
        document,
        utf8 -> VariantJson.write(VariantJson.read(utf8, bases)),
        text -> VariantJson.write(VariantJson.read(text, bases)),
        utf8 -> VariantJson.write(VariantJson.read(utf8, bases)));
  }

  @Override
  public String toString() {
    return name;
  }
}
