package id.skp.testkit.benchmark;

import java.math.BigDecimal;

/**
 * A step of an explanation as one writes it by hand.
 *
 * @param what what it is
 * @param value its value
 * @param from the steps it was made from
 */
public record Node(String what, Object value, Node... from) {
  /** Returns the value of a step with a number. */
  BigDecimal number() {
    return (BigDecimal) value;
  }
}
