package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.input.Subject;
import id.skp.rules.value.PrintedNumber;
import java.util.Optional;

/**
 * A named step within a rule: a table look-up, an arithmetic formula, a condition, a rounding.
 *
 * @param name the stable name
 * @param title what people call it
 * @param source where the step comes from, if it has a source of its own beside that of its rule
 * @param printedForm the parameter that says how the official paper prints the value, if it prints it
 * @param formula how the value comes from those it was made from, such as <code>{0} × {1}</code>, if it is shown
 */
public record Calculation(
    String name,
    Text title,
    Optional<LegalSource> source,
    Optional<ParameterKey<PrintedNumber>> printedForm,
    Optional<Text> formula)
    implements Subject {
  /**
   * Refuses null.
   *
   * @param name the stable name
   * @param title what people call it
   * @param source where the step comes from, if it has a source of its own beside that of its rule
   * @param printedForm the parameter that says how the official paper prints the value, if it prints it
   * @param formula how the value comes from those it was made from, such as <code>{0} × {1}</code>, if it is shown
   */
  public Calculation {
    requireNonNull(formula, "formula");
    requireNonNull(printedForm, "printedForm");
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(source, "source");
  }

  /**
   * Obtains a calculation that rests on the source of its rule.
   *
   * @param name the stable name
   * @param indonesian what people call it, in Indonesian
   * @param english what people call it, in English
   * @return the calculation
   */
  public static Calculation of(String name, String indonesian, String english) {
    return new Calculation(
        name, Text.of(indonesian, english), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy with a source of its own.
   *
   * @param source the source
   * @return the copy
   */
  public Calculation from(LegalSource source) {
    requireNonNull(source, "source");
    return new Calculation(name, title, Optional.of(source), printedForm, formula);
  }

  /**
   * Returns a copy whose value is printed on the official paper.
   *
   * @param form the parameter that says how
   * @return the copy
   */
  public Calculation printedAs(ParameterKey<PrintedNumber> form) {
    requireNonNull(form, "form");
    return new Calculation(name, title, source, Optional.of(form), formula);
  }

  /**
   * Returns a copy that shows its formula in a trace, with the values in it.
   *
   * @param pattern the formula, with <code>{0}</code>, <code>{1}</code> … where the values stand that the step is made
   *     from, such as <code>{0} × {1}</code>
   * @return the copy
   */
  public Calculation showing(String pattern) {
    return new Calculation(name, title, source, printedForm, Optional.of(Text.same(pattern)));
  }
}
