package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.angkakredit.CreditScore;
import java.util.List;
import java.util.Locale;

/**
 * <em>Angka kredit satu periode</em>: what the evaluation of a period earned.
 *
 * @param evaluationId the evaluation
 * @param period its period
 * @param months the months that were counted
 * @param credit the credit
 * @param shares the months and the credit of each level, in the order of the year; none where no month counts
 */
public record PeriodCredit(
    String evaluationId,
    EvaluationPeriod period,
    int months,
    CreditScore credit,
    List<CreditShare> shares)
    implements Labelled {
  /**
   * Refuses null and copies the list.
   *
   * @param evaluationId the evaluation
   * @param period its period
   * @param months the months that were counted
   * @param credit the credit
   * @param shares the months and the credit of each level, in the order of the year
   */
  public PeriodCredit {
    requireNonNull(evaluationId, "evaluationId");
    requireNonNull(period, "period");
    requireNonNull(credit, "credit");
    shares = ImmutableList.copyOf(requireNonNull(shares, "shares"));
  }

  /** Returns the period and its credit. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return period.label(locale) + ": " + credit.label(locale);
  }
}
