package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.Locale;

/**
 * <em>Reviu pelaksanaan</em>: what is reviewed: a file, for a period, as it was known on a day. There is no clock: the day is
 * given.
 *
 * @param file the file of the year
 * @param period the period that is looked at
 * @param reviewedOn the day; what was recorded later is not seen
 */
public record FileReview(PerformanceFile file, EvaluationPeriod period, LocalDate reviewedOn)
    implements Labelled {
  /**
   * Refuses null.
   *
   * @param file the file of the year
   * @param period the period that is looked at
   * @param reviewedOn the day; what was recorded later is not seen
   */
  public FileReview {
    requireNonNull(file, "file");
    requireNonNull(period, "period");
    requireNonNull(reviewedOn, "reviewedOn");
  }

  /** Returns the plan's id, the period and the day. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return file.skpId() + ", " + period.label(locale) + ", " + reviewedOn;
  }
}
