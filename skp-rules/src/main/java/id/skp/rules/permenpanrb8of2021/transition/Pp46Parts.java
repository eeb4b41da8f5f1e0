package id.skp.rules.permenpanrb8of2021.transition;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

/**
 * The parts of a value under PP 46/2011.
 *
 * @param skpValue the value of the SKP, 0 to 100
 * @param behaviourValue the value of the behaviour, 0 to 100
 */
public record Pp46Parts(Ratio skpValue, Ratio behaviourValue) {
  /** The value of the SKP. */
  public static final Field<Pp46Parts, Ratio> SKP_VALUE =
      Field.of("skpValue", Pp46Parts::skpValue, "Nilai SKP (PP 46/2011)", "SKP value (PP 46/2011)");

  /** The value of the behaviour. */
  public static final Field<Pp46Parts, Ratio> BEHAVIOUR_VALUE = Field.of(
      "behaviourValue",
      Pp46Parts::behaviourValue,
      "Nilai perilaku (PP 46/2011)",
      "Behaviour value (PP 46/2011)");

  /**
   * Refuses null.
   *
   * @param skpValue the value of the SKP, 0 to 100
   * @param behaviourValue the value of the behaviour, 0 to 100
   */
  public Pp46Parts {
    requireNonNull(skpValue, "skpValue");
    requireNonNull(behaviourValue, "behaviourValue");
  }

  static Pp46Parts read(Given given) {
    return new Pp46Parts(
        given.required(SKP_VALUE, given.ratio(SKP_VALUE)),
        given.required(BEHAVIOUR_VALUE, given.ratio(BEHAVIOUR_VALUE)));
  }
}
