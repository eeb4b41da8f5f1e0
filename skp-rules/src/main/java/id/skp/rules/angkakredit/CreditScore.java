package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;

/**
 * <em>Angka kredit</em>: what a functional official earns from a predicate.
 *
 * @param exact the credit, unrounded: what is added up
 * @param printed the credit as it is printed: what is shown, and never added up
 */
public record CreditScore(Ratio exact, BigDecimal printed) implements Labelled {
  private static final Text LABEL = Text.of("{0} → tercetak {1}", "{0} → printed {1}");

  /**
   * Refuses null.
   *
   * @param exact the credit, unrounded: what is added up
   * @param printed the credit as it is printed: what is shown, and never added up
   */
  public CreditScore {
    requireNonNull(exact, "exact");
    requireNonNull(printed, "printed");
  }

  static CreditScore printedBy(Ratio exact, PrintedNumber form) {
    return new CreditScore(exact, form.of(exact));
  }

  /** Returns the exact and the printed credit, such as {@code 25/12 -> 2.083}. */
  @Override
  public String toString() {
    return exact + " -> " + printed.toPlainString();
  }

  /** Returns the exact and the printed credit. */
  @Override
  public Text label() {
    return Message.of(LABEL, exact, printed).toText();
  }
}
