package id.skp.rules;

import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.NumberedSteps.Numbered;
import id.skp.rules.input.Field;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A trace in words: a line for each step, numbered, with the steps it was made from, and below it its source. Each line is a text
 * of its own, and a source, which many steps have, is written once.
 */
final class Explanation {
  /** What a line usually has room in. */
  private static final int ROOM = 240;

  private static final Text NOTHING = Text.of("tanpa masukan", "from nothing");
  private static final Text FROM = Text.of("dari", "from");
  private static final Text PRINTED = Text.of("tercetak", "printed");
  private static final Text GIVEN = Text.of("diketahui", "given");
  private static final Text NOT_GIVEN = Text.of("tidak diketahui", "not given");
  private static final Text NOT_TOLD_OTHERWISE =
      Text.of("tidak dinyatakan lain", "not told otherwise");
  private static final Text PARAMETER = Text.of("parameter", "parameter");
  static final Text RULE = Text.of("aturan", "rule");

  private final Function<Step<?>, @Nullable BigDecimal> printed;
  private final Locale locale;
  private final Consumer<String> out;
  private final IdentityHashMap<LegalSource, String> sources = new IdentityHashMap<>();
  private final StringBuilder line = new StringBuilder(ROOM);

  Explanation(
      Locale locale, Function<Step<?>, @Nullable BigDecimal> printed, Consumer<String> out) {
    this.locale = locale;
    this.printed = printed;
    this.out = out;
  }

  /** Tells one step: its line, and how that ends, which is a line of its own where it has a source. */
  void tell(Numbered numbered) {
    line.setLength(0);
    line.append(numbered.number() < 10 ? " " : "").append(numbered.number()).append(". ");
    append(numbered);
    out.accept(PlainText.line(line.toString()));
    Optional<LegalSource> source = numbered.step().subject().source();
    out.accept(source.isEmpty() ? "\n" : source(source.get()));
  }

  private String source(LegalSource source) {
    String told = sources.get(source);
    if (told == null) {
      told = "\n" + source(source, locale);
      sources.put(source, told);
    }
    return told;
  }

  private void append(Numbered numbered) {
    Step<?> step = numbered.step();
    Subject subject = step.subject();
    line.append(subject.title().in(locale));
    Place place = step.place();
    String label = place == null ? null : place.label();
    if (label != null) {
      line.append(" \u00b7 ").append(label);
    }
    if (subject instanceof Calculation calculation && calculation.formula().isPresent()) {
      line.append(" = ");
      Wording.append(calculation.formula().get(), values(numbered.from()), locale, line);
    }
    line.append(" = ");
    if (subject instanceof Parameter<?> parameter) {
      line.append(parameter.wording(locale));
    } else {
      Wording.append(step.value(), locale, line);
    }
    BigDecimal number = printed.apply(step);
    if (number != null) {
      line.append(" (").append(PRINTED.in(locale)).append(' ');
      Wording.append(number, locale, line);
      line.append(')');
    }
    line.append("  [");
    appendOrigin(step, numbered.from());
    line.append(']');
  }

  private static Object[] values(Numbered[] steps) {
    Object[] values = new Object[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = steps[i].step().value();
    }
    return values;
  }

  private void appendOrigin(Step<?> step, Numbered[] from) {
    Subject subject = step.subject();
    if (step.isGiven() && step instanceof Step.Given<?> given) {
      line.append(given(subject, step.value()).in(locale)).append(": ");
      int start = line.length();
      given.appendPath(line);
      if (line.length() == start) {
        line.append(subject.name());
      }
    } else if (subject instanceof Parameter<?>) {
      line.append(PARAMETER.in(locale)).append(": ").append(subject.name());
    } else if (from.length == 0) {
      line.append(NOTHING.in(locale));
    } else {
      if (subject instanceof Rule<?, ?>) {
        line.append(RULE.in(locale)).append(": ").append(subject.name()).append(", ");
      }
      line.append(FROM.in(locale));
      for (int i = 0; i < from.length; i++) {
        line.append(i == 0 ? " " : ", ").append(from[i].number());
      }
      if (step instanceof Step.Given<?> taken) {
        taken.appendPath(line.append(": "));
      }
    }
  }

  /** Nothing is called given that the document does not have, or need not have. */
  private static Text given(Subject subject, Object value) {
    boolean isAbsent = value.equals(Optional.empty())
        || (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> table && table.isEmpty());
    if (isAbsent) {
      return NOT_GIVEN;
    }
    return subject instanceof Field<?, ?> field && field.isStandard(value)
        ? NOT_TOLD_OTHERWISE
        : GIVEN;
  }

  /** Returns the line that tells a source. */
  static String source(LegalSource source, Locale locale) {
    StringBuilder text = new StringBuilder(ROOM).append("      ");
    int start = text.length();
    appendCitations(source.citations(), text);
    PlainText.endAsLine(text, start);
    text.append(text.length() == start ? "(" : " (").append(source.basis().label(locale));
    source.openQuestion().ifPresent(question -> text.append("; ").append(question.id()));
    return text.append(")\n").toString();
  }

  static void appendCitations(Collection<Citation> citations, StringBuilder text) {
    int start = text.length();
    for (Citation citation : citations) {
      text.append(text.length() == start ? "" : "; ").append(citation);
    }
  }
}
