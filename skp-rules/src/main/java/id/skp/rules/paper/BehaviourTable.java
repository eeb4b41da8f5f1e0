package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Skp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The section on behaviour: the values that the plan has, in the law's order, each with its guides. */
final class BehaviourTable {
  private static final List<String> COLUMNS =
      List.of("NO", "PERILAKU KERJA", "EKSPEKTASI KHUSUS PIMPINAN");

  private BehaviourTable() {}

  static PaperSection of(Skp skp) {
    return section(skp, COLUMNS, value -> List.of());
  }

  /** The block with one more column. */
  static PaperSection of(Skp skp, String title, Function<BehaviourValue, List<String>> content) {
    List<String> columns =
        ImmutableList.<String>builder().addAll(COLUMNS).add(title).build();
    return section(skp, columns, value -> List.of(content.apply(value)));
  }

  private static PaperSection section(
      Skp skp, List<String> columns, Function<BehaviourValue, List<List<String>>> more) {
    List<PaperRow> rows = new ArrayList<>();
    for (BehaviourValue value : BehaviourValue.values()) {
      expectation(skp, value).ifPresent(expected -> {
        ImmutableList.Builder<List<String>> cells = ImmutableList.builder();
        cells
            .add(List.of(Integer.toString(rows.size() + 1)))
            .add(guides(expected))
            .add(expected.leaderExpectation().stream().toList())
            .addAll(more.apply(value));
        rows.add(new PaperRow.Cells(cells.build(), false));
      });
    }
    return new PaperSection("PERILAKU KERJA", new PaperContent.Table(columns, rows));
  }

  private static Optional<BehaviourExpectation> expectation(Skp skp, BehaviourValue value) {
    return skp.behaviours().stream().filter(each -> each.value() == value).findAny();
  }

  private static List<String> guides(BehaviourExpectation expected) {
    BehaviourValue value = expected.value();
    List<String> lines = new ArrayList<>();
    lines.add(value.label().indonesian());
    for (int number = 1; number <= value.guides().size(); number++) {
      if (isPlanned(expected, number)) {
        lines.add("- " + value.guides().get(number - 1).indonesian());
      }
    }
    return lines;
  }

  private static boolean isPlanned(BehaviourExpectation expected, int guide) {
    return expected.guides().map(planned -> planned.contains(guide)).orElse(true);
  }
}
