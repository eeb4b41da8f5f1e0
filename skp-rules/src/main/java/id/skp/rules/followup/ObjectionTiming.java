package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.ObjectionStatus;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;

/**
 * What an objection is, judged by its dates.
 *
 * @param status in time, late or decided
 * @param lastDay the last day on which it could be filed
 */
public record ObjectionTiming(ObjectionStatus status, LocalDate lastDay) implements Labelled {
  /**
   * Refuses null.
   *
   * @param status in time, late or decided
   * @param lastDay the last day on which it could be filed
   */
  public ObjectionTiming {
    requireNonNull(status, "status");
    requireNonNull(lastDay, "lastDay");
  }

  @Override
  public Text label() {
    return status.label();
  }
}
