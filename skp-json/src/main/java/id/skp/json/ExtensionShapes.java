package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.plan.Extensions;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule set adds to documents, as plain data. */
final class ExtensionShapes {
  static final String OF_PLAN = "planExtensions";
  static final String OF_APPRAISAL = "appraisalExtensions";

  private static final Map<String, Object> SCHEMA = Shape.orderedMap(
      "type", "object", "propertyNames", Map.of("pattern", "^[a-z][A-Za-z0-9]{0,63}$"));
  private static final Shape<Object> DATA = Shape.data(SCHEMA);

  static final Shape<Extensions> PLAN = shape(OF_PLAN, "plan");
  static final Shape<Extensions> APPRAISAL = shape(OF_APPRAISAL, "appraisal");

  private ExtensionShapes() {}

  private static Shape<Extensions> shape(String name, String document) {
    return Shape.of(
        name,
        Text.of(
            "Isian tambahan",
            "What a rule set adds to the " + document
                + ", by name; the rule set declares the forms, and its review tells what is not of them."),
        ExtensionShapes::read,
        (extensions, out) -> DATA.write(extensions.data(), out),
        definitions -> SCHEMA);
  }

  private static @Nullable Extensions read(Source in) {
    if (in.token() != Token.OBJECT) {
      in.refuseType(Text.of("objek", "an object"));
      return null;
    }
    int before = in.problems();
    Object data = DATA.read(in);
    try {
      return data instanceof Map<?, ?> fields && in.problems() == before ? of(fields) : null;
    } catch (InvalidValueException refusal) {
      in.refuse(refusal.code(), Text.of(refusal));
      return null;
    }
  }

  // the names of fields are texts
  @SuppressWarnings("unchecked")
  private static Extensions of(Map<?, ?> fields) {
    return Extensions.of((Map<String, Object>) fields);
  }
}
