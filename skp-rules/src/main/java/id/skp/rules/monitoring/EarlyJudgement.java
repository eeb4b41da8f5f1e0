package id.skp.rules.monitoring;

import id.skp.rules.finding.Severity;
import java.time.LocalDate;

/**
 * How the rule set looks at a judgement that is dated before its period ends (OQ-643).
 *
 * @param severity how grave it is
 * @param months in how many of the last months it is allowed
 */
record EarlyJudgement(Severity severity, int months) {
  /** Returns the first day on which a period that ends on a day may be judged; without such months that day itself. */
  LocalDate firstDay(LocalDate end) {
    return months == 0 ? end : end.plusDays(1).minusMonths(months);
  }
}
