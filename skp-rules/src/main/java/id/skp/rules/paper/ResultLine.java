package id.skp.rules.paper;

import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.List;

/**
 * One row on a work result: with one of its indicators, or with all of them.
 *
 * @param number the number of the result below its heading, from 1
 * @param result the result
 * @param indicators the indicators of the row
 * @param continues whether an indicator of the same result stands above
 */
record ResultLine(int number, WorkResult result, List<Indicator> indicators, boolean continues) {
  /** One row: with all indicators. */
  static List<ResultLine> whole(int number, WorkResult result) {
    return List.of(new ResultLine(number, result, result.indicators(), false));
  }

  /** A row for each indicator; one without where there is none. */
  static List<ResultLine> byIndicator(int number, WorkResult result) {
    List<ResultLine> lines = new ArrayList<>();
    for (Indicator indicator : result.indicators()) {
      lines.add(new ResultLine(number, result, List.of(indicator), !lines.isEmpty()));
    }
    return lines.isEmpty() ? whole(number, result) : lines;
  }
}
