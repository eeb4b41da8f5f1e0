package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * <em>Reviu pelaksanaan</em>: what is reviewed: a file, for a period, as it was known on a day. There is no clock: the day is
 * given.
 *
 * @param file the file of the year
 * @param period the period that is looked at
 * @param reviewedOn the day; what was recorded later is not seen
 * @param others the employee's other files of the year, with whose posts those of the file are compared; none where they are not
 *     known
 */
public record FileReview(
    PerformanceFile file,
    EvaluationPeriod period,
    LocalDate reviewedOn,
    List<PerformanceFile> others)
    implements Labelled {
  private static final int MOST_ALIKE = 10;
  private static final int MOST_ITEMS = 2_000;

  /**
   * Copies the list.
   *
   * @param file the file of the year
   * @param period the period that is looked at
   * @param reviewedOn the day; what was recorded later is not seen
   * @param others the employee's other files of the year
   */
  public FileReview {
    requireNonNull(file, "file");
    requireNonNull(period, "period");
    requireNonNull(reviewedOn, "reviewedOn");
    requireNonNull(others, "others");
    others = others instanceof FilesTogether.Others ? others : ImmutableList.copyOf(others);
  }

  /**
   * Makes a review of a file alone.
   *
   * @param file the file of the year
   * @param period the period that is looked at
   * @param reviewedOn the day; what was recorded later is not seen
   */
  public FileReview(PerformanceFile file, EvaluationPeriod period, LocalDate reviewedOn) {
    this(file, period, reviewedOn, List.of());
  }

  /** Returns a review of the same file that knows the employee's other files. */
  FileReview beside(List<PerformanceFile> files) {
    return new FileReview(file, period, reviewedOn, files);
  }

  /**
   * Returns how many records of one thing are looked at one by one where there are many of them, such as judgements of one period
   * that contradict each other. Each judgement is one of the whole plan, so that what is looked at would otherwise be the product
   * of both, however short the file is. Of the others no more is told than that they are there.
   *
   * @param file the file that holds them
   * @return ten; fewer where the plan has more than 200 results and behaviours, and at least one
   */
  public static int mostOfOne(PerformanceFile file) {
    requireNonNull(file, "file");
    int items = file.plans().stream()
        .mapToInt(plan -> plan.results().size() + plan.behaviours().size())
        .max()
        .orElse(0);
    return Math.max(1, Math.min(MOST_ALIKE, MOST_ITEMS / Math.max(1, items)));
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
