package id.skp.json;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * A cell of a sheet.
 *
 * @param kind what it is
 * @param text what it says: a text as it is, a number in plain digits with a decimal point, a share in percent, a day in ISO form
 */
record Cell(Kind kind, String text) {
  static final Cell EMPTY = new Cell(Kind.TEXT, "");

  /** What a cell is. */
  enum Kind implements Labelled {
    TEXT("teks", "text"),
    NUMBER("bilangan", "a number"),
    SHARE("persentase", "a percentage"),
    DAY("tanggal", "a date"),
    TRUTH("nilai benar", "a truth value"),
    FORMULA("rumus", "a formula"),
    ERROR("galat", "an error");

    private final Text label;

    Kind(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  static Cell text(String text) {
    return new Cell(Kind.TEXT, text);
  }
}
