package id.skp.json;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Wordings, sources and values of rules, as they are written. */
final class Forms {
  private static final Text WORDING = Text.same("{0}");

  private Forms() {}

  static ObjectTree text(Text text) {
    return new ObjectTree().put("id", text.indonesian()).put("en", text.english());
  }

  static ObjectTree message(Message message) {
    return new ObjectTree()
        .put("id", message.in(Text.INDONESIAN))
        .put("en", message.in(Text.ENGLISH));
  }

  static ObjectTree source(LegalSource source) {
    return new ObjectTree()
        .list("citations", source.citations(), Citation::toString)
        .put("basis", source.basis())
        .put("openQuestion", source.openQuestion().map(Forms::openQuestion));
  }

  private static ObjectTree openQuestion(OpenQuestion question) {
    return new ObjectTree().put("id", question.id()).put("question", text(question.question()));
  }

  /** Returns the form of a value of any type that a step or a parameter can have. */
  static @Nullable Object value(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? value(optional.get()) : null;
    } else if (value instanceof Collection<?> items) {
      return list(items);
    } else if (value instanceof Map<?, ?> entries) {
      return object(entries);
    } else if (value instanceof Text text) {
      return text(text);
    } else if (value instanceof Ratio
        || value instanceof Percentage
        || value instanceof EvaluationPeriod) {
      return value.toString();
    }
    return isPlain(value) ? value : wording(Message.of(WORDING, value));
  }

  private static boolean isPlain(Object value) {
    return value instanceof Enum<?>
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof LocalDate;
  }

  private static List<@Nullable Object> list(Collection<?> items) {
    List<@Nullable Object> values = new ArrayList<>(items.size());
    items.forEach(item -> values.add(value(item)));
    return values;
  }

  private static ObjectTree object(Map<?, ?> entries) {
    ObjectTree object = new ObjectTree();
    entries.forEach((key, value) -> object.putOrNull(
        key instanceof Enum<?> constant ? constant.name() : key.toString(), value(value)));
    return object;
  }

  private static Object wording(Message wording) {
    String indonesian = wording.in(Text.INDONESIAN);
    return indonesian.equals(wording.in(Text.ENGLISH)) ? indonesian : message(wording);
  }
}
