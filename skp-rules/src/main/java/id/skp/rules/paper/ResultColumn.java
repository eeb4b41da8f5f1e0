package id.skp.rules.paper;

import id.skp.core.plan.Assigner;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.SupportedResult;
import id.skp.core.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a table of work results.
 *
 * @param title the title as printed
 * @param ofResult whether the cell is one for all indicators of a result
 * @param content what stands in the cell
 */
record ResultColumn(String title, boolean ofResult, Function<ResultLine, List<String>> content) {
  private static final String BLANK = "–";

  static final ResultColumn NUMBER =
      ofResult("NO", line -> List.of(Integer.toString(line.number())));
  static final ResultColumn SUPPORTED = ofResult(
      "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
      line -> line.result().supports().map(SupportedResult::text).stream().toList());
  static final ResultColumn RESULT =
      ofResult("RENCANA HASIL KERJA", line -> List.of(line.result().text()));
  static final ResultColumn ASSIGNED_RESULT =
      ofResult("RENCANA HASIL KERJA", ResultColumn::assigned);
  static final ResultColumn ASSIGNED_RESULT_WITH_MEASURES = ofResult(
      "HASIL KERJA",
      line -> Stream.of(assigned(line), measures(line)).flatMap(List::stream).toList());
  static final ResultColumn ASPECT =
      ofIndicator("ASPEK", indicator -> indicator.aspect().map(ResultColumn::word));
  static final ResultColumn INDICATOR =
      ofIndicator("INDIKATOR KINERJA INDIVIDU", indicator -> Optional.of(indicator.text()));
  static final ResultColumn TARGET =
      ofIndicator("TARGET", indicator -> indicator.target().map(IndicatorTarget::text));
  static final ResultColumn PERSPECTIVE =
      ofIndicator("PERSPEKTIF", indicator -> indicator.perspective().map(ResultColumn::word));
  static final ResultColumn MEASURES = new ResultColumn(
      "UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU DAN TARGET", false, ResultColumn::measures);

  /** Returns a column with one cell for all indicators of a result. */
  static ResultColumn ofResult(String title, Function<ResultLine, List<String>> content) {
    return new ResultColumn(title, true, content);
  }

  /** Returns a column of an indicator; a blank below another indicator is marked, lest it be read as the same as above. */
  private static ResultColumn ofIndicator(
      String title, Function<Indicator, Optional<String>> content) {
    return new ResultColumn(title, false, line -> {
      List<String> lines = line.indicators().stream()
          .flatMap(indicator -> content.apply(indicator).stream())
          .toList();
      return lines.isEmpty() && line.continues() ? List.of(BLANK) : lines;
    });
  }

  List<String> cell(ResultLine line) {
    return ofResult && line.continues() ? List.of() : content.apply(line);
  }

  private static String word(Labelled constant) {
    return constant.label().indonesian();
  }

  private static List<String> measures(ResultLine line) {
    return line.indicators().stream().map(ResultColumn::measure).toList();
  }

  static String measure(Indicator indicator) {
    return indicator.text()
        + indicator.target().map(target -> ": " + target.text()).orElse("");
  }

  private static List<String> assigned(ResultLine line) {
    return Stream.concat(
            Stream.of(line.result().text()),
            line.result().assignedBy().map(by -> "(Penugasan dari " + name(by) + ")").stream())
        .toList();
  }

  /** The capacity, as the paper asks for; what else is known of the assigner where it is not said. */
  private static String name(Assigner assigner) {
    return assigner.capacity().or(assigner::name).or(assigner::employeeId).orElseThrow();
  }
}
