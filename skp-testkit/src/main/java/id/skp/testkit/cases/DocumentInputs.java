package id.skp.testkit.cases;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.json.AppraisalJson;
import id.skp.json.SkpJson;
import id.skp.testkit.internal.JsonLine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The documents that may stand in {@code given}, and how each is read. */
final class DocumentInputs {
  private static final Map<Class<?>, Function<byte[], ?>> READERS =
      Map.of(Appraisal.class, AppraisalJson::read, SkpFile.class, SkpJson::read);

  private DocumentInputs() {}

  /**
   * Returns how a document of a type is read from the value of a field.
   *
   * @param type the type of the document
   * @return the reader, which throws {@link id.skp.json.DocumentException}; empty if a case file cannot carry it
   */
  static Optional<Function<Object, Object>> of(Class<?> type) {
    return Optional.ofNullable(READERS.get(type))
        .map(reader -> value -> reader.apply(JsonLine.of(value).getBytes(StandardCharsets.UTF_8)));
  }
}
