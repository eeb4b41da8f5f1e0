package id.skp.json;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Jenis baris</em>: what the rows of a sheet are about. */
public enum RowKind implements Labelled {
  /** One row for what came out for one person: ratings, predicate, or both. */
  PREDICATES("Hasil penilaian per orang", "Results of persons"),
  /** One row for each indicator of a plan, or for each result that has none. */
  PLANS("SKP per indikator", "Plans by indicator"),
  /** Rows as of plans, with what is judged of each result. */
  APPRAISALS("Penilaian per indikator", "Appraisals by indicator");

  private final Text label;

  RowKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
