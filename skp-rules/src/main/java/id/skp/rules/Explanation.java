package id.skp.rules;

import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Line;
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
  private final Line line = new Line(ROOM);

  Explanation(
      Locale locale, Function<Step<?>, @Nullable BigDecimal> printed, Consumer<String> out) {
    this.locale = locale;
    this.printed = printed;
    this.out = out;
  }

  /** Tells one step: its line, and how that ends, which is a line of its own where it has a source. */
  void tell(Numbered numbered) {
    line.add(numbered.number() < 10 ? " " : "").add(numbered.number()).add(". ");
    append(numbered);
    out.accept(line.end());
    Optional<LegalSource> source = numbered.step().subject().source();
    out.accept(source.isEmpty() ? "\n" : source(source.get()));
  }

  private String source(LegalSource source) {
    String told = sources.get(source);
    if (told == null) {
      told = "\n" + source(source, locale, line);
      sources.put(source, told);
    }
    return told;
  }

  private void append(Numbered numbered) {
    Step<?> step = numbered.step();
    Subject subject = step.subject();
    line.add(subject.title().in(locale));
    Place place = step.place();
    String label = place == null ? null : place.label();
    if (label != null) {
      line.add(" \u00b7 ").add(label);
    }
    if (subject instanceof Calculation calculation && calculation.formula().isPresent()) {
      line.add(" = ");
      Wording.append(calculation.formula().get(), values(numbered.from()), locale, line);
    }
    line.add(" = ");
    if (subject instanceof Parameter<?> parameter) {
      line.add(parameter.wording(locale));
    } else {
      Wording.append(step.value(), locale, line);
    }
    BigDecimal number = printed.apply(step);
    if (number != null) {
      line.add(" (").add(PRINTED.in(locale)).add(' ');
      Wording.append(number, locale, line);
      line.add(')');
    }
    line.add("  [");
    appendOrigin(step, numbered.from());
    line.add(']');
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
      line.add(given(subject, step.value()).in(locale)).add(": ");
      int start = line.length();
      given.appendPath(line);
      if (line.length() == start) {
        line.add(subject.name());
      }
    } else if (subject instanceof Parameter<?>) {
      line.add(PARAMETER.in(locale)).add(": ").add(subject.name());
    } else if (from.length == 0) {
      line.add(NOTHING.in(locale));
    } else {
      if (subject instanceof Rule<?, ?>) {
        line.add(RULE.in(locale)).add(": ").add(subject.name()).add(", ");
      }
      line.add(FROM.in(locale));
      for (int i = 0; i < from.length; i++) {
        line.add(i == 0 ? " " : ", ").add(from[i].number());
      }
      if (step instanceof Step.Given<?> taken) {
        taken.appendPath(line.add(": "));
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

  /** Returns the line that tells a source; what it cites is written on an empty line. */
  static String source(LegalSource source, Locale locale, Line line) {
    appendCitations(source.citations(), line);
    String cited = line.end();
    return "      " + cited + (cited.isEmpty() ? "(" : " (") + source.basis().label(locale)
        + source.openQuestion().map(question -> "; " + question.id()).orElse("") + ")\n";
  }

  static void appendCitations(Collection<Citation> citations, Line text) {
    int start = text.length();
    for (Citation citation : citations) {
      text.add(text.length() == start ? "" : "; ").add(citation.toString());
    }
  }
}
