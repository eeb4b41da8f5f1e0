package id.skp.rules.paper;

import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.util.ArrayList;
import java.util.List;

/** The section on work results: main results first, then additional ones. */
final class ResultTable {
  private ResultTable() {}

  static PaperSection of(Skp skp, List<ResultColumn> columns) {
    List<PaperRow> rows = new ArrayList<>();
    rows.add(new PaperRow.Heading("A. UTAMA"));
    rows.addAll(rows(skp, WorkResultKind.UTAMA, columns));
    rows.add(new PaperRow.Heading("B. TAMBAHAN"));
    rows.addAll(rows(skp, WorkResultKind.TAMBAHAN, columns));
    List<String> titles = columns.stream().map(ResultColumn::title).toList();
    return new PaperSection("HASIL KERJA", new PaperContent.Table(titles, rows));
  }

  private static List<PaperRow> rows(Skp skp, WorkResultKind kind, List<ResultColumn> columns) {
    List<PaperRow> rows = new ArrayList<>();
    int number = 0;
    for (WorkResult result : skp.results()) {
      if (result.kind() == kind) {
        number++;
        lines(skp.approach(), number, result).forEach(line -> rows.add(row(line, columns)));
      }
    }
    return rows;
  }

  private static List<ResultLine> lines(PlanApproach approach, int number, WorkResult result) {
    return switch (approach) {
      case KUANTITATIF -> ResultLine.byIndicator(number, result);
      case KUALITATIF -> ResultLine.whole(number, result);
    };
  }

  private static PaperRow row(ResultLine line, List<ResultColumn> columns) {
    return new PaperRow.Cells(
        columns.stream().map(column -> column.cell(line)).toList(), line.continues());
  }
}
