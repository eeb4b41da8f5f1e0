package id.skp.testkit.variants.contoh;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The matrix of predicates: no cell is missing, for the form and the constructor refuse that.
 *
 * @param cells the predicates by rating of results, then of behaviour
 */
record Matrix(Map<Grade, Map<Grade, Merit>> cells) implements Labelled {
  static final ValueForm<Matrix> FORM = ValueForms.table(
          Grade.class, ValueForms.table(Grade.class, ValueForms.constant(Merit.class)))
      .as(Matrix::new, Matrix::cells);

  Merit of(Grade results, Grade behaviour) {
    return Objects.requireNonNull(Objects.requireNonNull(cells.get(results)).get(behaviour));
  }

  /** Returns the cells, row by row from the highest rating of results, each row from the lowest of behaviour. */
  @Override
  public Text label() {
    Text row = Text.same("{0}, {1}, {2}, {3}");
    List<Text> rows =
        List.of(Grade.MELAMPAUI, Grade.MEMENUHI, Grade.MENDEKATI, Grade.BELUM).stream()
            .map(results -> Message.of(
                    row,
                    of(results, Grade.BELUM),
                    of(results, Grade.MENDEKATI),
                    of(results, Grade.MEMENUHI),
                    of(results, Grade.MELAMPAUI))
                .toText())
            .toList();
    return Message.of(
            Text.same("{0} / {1} / {2} / {3}"), rows.get(0), rows.get(1), rows.get(2), rows.get(3))
        .toText();
  }
}
