package id.skp.rules.value;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The forms of types that have just one. */
public final class StandardForms {
  private static final Map<Class<?>, ValueForm<?>> FORMS = Map.of(
      Boolean.class, ValueForm.truth(),
      String.class, ValueForm.text(),
      Text.class, ValueForm.wording(),
      LocalDate.class, ValueForm.date(),
      Integer.class, ValueForm.integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "number"),
      Long.class, ValueForm.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, "number"),
      BigDecimal.class, ValueForm.decimal(),
      Ratio.class, ValueForm.ratio(),
      Percentage.class, ValueForm.percentage());

  private StandardForms() {}

  /**
   * Returns the form of a type.
   *
   * @param <T> the type
   * @param parameter the name of the parameter that it is for
   * @param type the type: any enum, or one whose values are a text, number, truth value or day
   * @return the form
   * @throws InvalidValueException with code {@code FORM_MISSING} for any other type
   */
  // the table and the type of constants give each type the form of its own values
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static <T> ValueForm<T> of(String parameter, Class<T> type) {
    if (type.isEnum()) {
      return (ValueForm<T>) ValueForm.constant((Class) type);
    }
    ValueForm<?> form = FORMS.get(type);
    if (form == null) {
      throw new InvalidValueException(
          "FORM_MISSING",
          parameter,
          "perlu bentuk untuk nilai bertipe " + type.getName()
              + "; berikan dengan ParameterKey.of(name, type, title, form)",
          "needs a form for values of " + type.getName()
              + "; give one by ParameterKey.of(name, type, title, form)");
    }
    return (ValueForm<T>) form;
  }
}
