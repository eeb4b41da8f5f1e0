package id.skp.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table is refused for the first case that a look at each finds unsound. */
class DecisionTableProperties {
  private static final Text TITLE = Text.of("kolom", "column");
  private static final List<String> WORDS = List.of("a", "b", "c");
  private static final int COLUMNS = 3;
  private static final List<OptionColumn<String>> ALL = IntStream.range(0, COLUMNS)
      .mapToObj(i -> OptionColumn.words("column" + i, WORDS, TITLE))
      .toList();
  private static final LegalSource SOURCE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 4/2026");

  /** Which words a row asks for, of each column: none of a column that does not matter. */
  @Provide
  Arbitrary<List<List<List<String>>>> rows() {
    Arbitrary<List<String>> words =
        Arbitraries.of(WORDS).list().uniqueElements().ofMaxSize(WORDS.size());
    return words
        .list()
        .ofSize(COLUMNS)
        .filter(row -> row.stream().anyMatch(each -> !each.isEmpty()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property
  void aTableIsRefusedForTheFirstCaseThatNotJustOneRowAnswers(
      @ForAll("rows") List<List<List<String>>> rows, @ForAll boolean otherwise) {
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> table(rows, otherwise));

    Optional<Unsound> expected = expected(rows, otherwise);
    assertThat(Optional.ofNullable(refused).map(InvalidValueException::code))
        .isEqualTo(expected.map(Unsound::code));
    expected.ifPresent(each -> assertThat(refused.sentence()).contains(each.first()));
  }

  private record Unsound(String code, String first) {
    static Optional<Unsound> of(String code, List<String> values) {
      String first =
          values.stream().map(each -> "column: " + each).collect(Collectors.joining("; "));
      return Optional.of(new Unsound(code, first));
    }
  }

  private static Optional<Unsound> expected(List<List<List<String>>> rows, boolean otherwise) {
    List<Integer> reached = new ArrayList<>();
    for (String first : WORDS) {
      for (String second : WORDS) {
        for (String third : WORDS) {
          List<String> values = List.of(first, second, third);
          List<Integer> answering = IntStream.range(0, rows.size())
              .filter(row -> answers(rows.get(row), values))
              .boxed()
              .toList();
          if (answering.size() > 1) {
            return Unsound.of("TABLE_OVERLAP", values);
          } else if (answering.isEmpty() && !otherwise) {
            return Unsound.of("TABLE_HOLE", values);
          }
          reached.add(answering.isEmpty() ? rows.size() : answering.get(0));
        }
      }
    }
    return IntStream.range(0, rows.size() + (otherwise ? 1 : 0)).allMatch(reached::contains)
        ? Optional.empty()
        : Unsound.of("ROW_UNREACHABLE", List.of());
  }

  private static boolean answers(List<List<String>> row, List<String> values) {
    return IntStream.range(0, COLUMNS)
        .allMatch(i -> row.get(i).isEmpty() || row.get(i).contains(values.get(i)));
  }

  private static TableRule<Ratio> table(List<List<List<String>>> rows, boolean otherwise) {
    TableRule.Rows<Ratio> table = TableRule.named("tried", TITLE)
        .by(List.copyOf(ALL))
        .giving(NumberColumn.of("given", TITLE));
    for (int i = 0; i < rows.size(); i++) {
      table = table.when(conditions(rows.get(i))).then(Ratio.of(i + 1));
    }
    return (otherwise ? table.otherwise(Ratio.ZERO) : table).from(SOURCE);
  }

  private static Condition[] conditions(List<List<String>> row) {
    return IntStream.range(0, COLUMNS)
        .filter(i -> !row.get(i).isEmpty())
        .mapToObj(i -> ALL.get(i).is(row.get(i).toArray(String[]::new)))
        .toArray(Condition[]::new);
  }
}
