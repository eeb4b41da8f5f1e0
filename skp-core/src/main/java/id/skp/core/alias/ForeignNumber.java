package id.skp.core.alias;

import id.skp.core.InvalidValueException;
import id.skp.core.internal.Decimals;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with the marks of a country. */
final class ForeignNumber {
  private static final Pattern WITH_COMMA =
      Pattern.compile("-?(?:[0-9]{1,40}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,12})(?:,[0-9]{1,40})?");
  private static final Pattern WITH_POINT =
      Pattern.compile("-?(?:[0-9]{1,40}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,12})(?:\\.[0-9]{1,40})?");

  private ForeignNumber() {}

  /** Reads a number without blanks around it. */
  static BigDecimal read(String text, DecimalMark mark, String field) {
    String plain = text.replace('\u2212', '-');
    Optional<BigDecimal> comma =
        mark == DecimalMark.TITIK ? Optional.empty() : read(plain, WITH_COMMA, ".", field);
    Optional<BigDecimal> point =
        mark == DecimalMark.KOMA ? Optional.empty() : read(plain, WITH_POINT, ",", field);
    if (comma.isPresent() && point.isPresent() && !comma.equals(point)) {
      throw new InvalidValueException(
          "NUMBER_AMBIGUOUS",
          field,
          "perlu tanda desimal yang dinyatakan, diberikan " + InvalidValueException.quoted(text)
              + ", yaitu " + shown(comma.get()) + " dengan koma dan "
              + shown(point.get()).replace('.', ',') + " dengan titik",
          "needs the decimal mark declared, got " + InvalidValueException.quoted(text)
              + ", which is " + shown(comma.get()) + " with the comma and " + shown(point.get())
              + " with the point");
    }
    return comma.or(() -> point).orElseThrow(() -> malformed(text, mark, field));
  }

  private static String shown(BigDecimal number) {
    return number.toPlainString();
  }

  private static Optional<BigDecimal> read(
      String text, Pattern form, String thousands, String field) {
    return form.matcher(text).matches()
        ? Optional.of(Decimals.canonical(
            new BigDecimal(text.replace(thousands, "").replace(',', '.')), field))
        : Optional.empty();
  }

  private static InvalidValueException malformed(String text, DecimalMark mark, String field) {
    Text need = switch (mark) {
      case KOMA ->
        Text.of(
            "perlu angka dengan koma desimal seperti '98,5' atau '1.250'",
            "needs a number with a decimal comma such as '98,5' or '1.250'");
      case TITIK ->
        Text.of(
            "perlu angka dengan titik desimal seperti '98.5' atau '1,250'",
            "needs a number with a decimal point such as '98.5' or '1,250'");
      case TIDAK_DINYATAKAN ->
        Text.of(
            "perlu angka seperti '98,5' atau '98.5'", "needs a number such as '98,5' or '98.5'");
    };
    return ForeignText.refused("NUMBER_MALFORMED", field, need, text);
  }
}
