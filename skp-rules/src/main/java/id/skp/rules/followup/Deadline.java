package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Batas waktu</em>: until when something can be done.
 *
 * @param lastDay the last day
 * @param daysLeft the days from the day asked about to the last day: 0 on the last day, negative after it; empty if no
 *     day was asked about
 */
public record Deadline(LocalDate lastDay, Optional<Long> daysLeft) implements Labelled {
  /**
   * Refuses null.
   *
   * @param lastDay the last day
   * @param daysLeft the days from the day asked about to the last day, if one was asked about
   */
  public Deadline {
    requireNonNull(lastDay, "lastDay");
    requireNonNull(daysLeft, "daysLeft");
  }

  @Override
  public Text label() {
    Text day = Dates.of(lastDay);
    return daysLeft
        .map(days -> Text.of(
            day.indonesian() + ", sisa hari: " + days, day.english() + ", days left: " + days))
        .orElse(day);
  }
}
