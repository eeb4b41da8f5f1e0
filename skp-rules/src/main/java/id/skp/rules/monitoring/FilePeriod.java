package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.util.Locale;

/**
 * <em>Penilaian dari berkas</em>: what is evaluated: a period of a file, with what the leader judges of it.
 *
 * @param file the file of the year, from which realisations and feedback are gathered
 * @param ratings the leader's judgement, which names the period
 */
public record FilePeriod(PerformanceFile file, PeriodRatings ratings) implements Labelled {
  /**
   * Refuses null.
   *
   * @param file the file of the year, from which realisations and feedback are gathered
   * @param ratings the leader's judgement, which names the period
   */
  public FilePeriod {
    requireNonNull(file, "file");
    requireNonNull(ratings, "ratings");
  }

  /** Returns the plan's id and the period. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return file.skpId() + ", " + ratings.period().label(locale);
  }
}
