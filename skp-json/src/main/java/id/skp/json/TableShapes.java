package id.skp.json;

import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.json;

import id.skp.core.InvalidValueException;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.table.Column;
import id.skp.rules.table.DecisionTable;
import id.skp.rules.table.NumberColumn;
import id.skp.rules.table.OptionColumn;
import id.skp.rules.table.TableRule;
import id.skp.rules.value.ValueForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of rules that are tables, which a variant adds to its base. */
final class TableShapes {
  private static final int MOST = 1_000_000_000;

  private static final Shape<ColumnKind> KIND =
      Shape.constant(ColumnKind.class, Text.of("Jenis kolom", "What a column of a table holds."));

  private static final Shape<Column<?>> COLUMN = ObjectShape.of(
          "tableColumn",
          Text.of("Kolom tabel", "A column of a table: what a rule looks at, or what it gives."),
          ColumnParts::new,
          ColumnParts::column)
      .required("name", TEXT, Column::name, (parts, name) -> parts.name = name)
      .saying("The field in which case files and programs give the value.")
      .required("title", LawShapes.WORDING, Column::title, (parts, title) -> parts.title = title)
      .saying("What the column is called in both languages.")
      .required(
          "kind",
          KIND,
          column -> ColumnKind.of(column).orElseThrow(),
          (parts, kind) -> parts.kind = kind)
      .list("words", TEXT.list(), TableShapes::words, (parts, words) -> parts.words = words)
      .saying("The words of a column of WORDS, two or more.")
      .optional(
          "least",
          Shape.integer(-MOST, MOST),
          column -> bound(column, true),
          (parts, number) -> parts.least = Optional.of(number))
      .saying("The least number of a column of numbers; most is needed with it.")
      .optional(
          "most",
          Shape.integer(-MOST, MOST),
          column -> bound(column, false),
          (parts, number) -> parts.most = Optional.of(number))
      .saying("The greatest number of a column of numbers; least is needed with it.")
      .shape();

  private static final Shape<Object> ROWS = Shape.data(json("""
      {"type": "array", "minItems": 1, "items": {
        "type": "object", "required": ["when", "then"], "additionalProperties": false, "properties": {
          "when": {"type": "object", "description": "What the row asks of columns, by their fields.",
            "additionalProperties": {"anyOf": [
            {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": ["string", "boolean"]}},
            {"type": "object", "minProperties": 1, "additionalProperties": false, "properties": {
              "atLeast": {"type": ["number", "string", "null"], "description": "The least number that fits."},
              "above": {"type": ["number", "string", "null"], "description": "The number that those that fit exceed."},
              "atMost": {"type": ["number", "string", "null"], "description": "The greatest number that fits."},
              "below": {"type": ["number", "string", "null"], "description": "The number below which those that fit lie."}}},
            {"type": "null"}]}},
          "then": {"type": ["string", "number", "boolean"], "description": "The outcome that the row gives."}}}}"""));

  static final Shape<AddedTable> TABLE = ObjectShape.of(
          "tableRule",
          Text.of("Aturan tabel", "A rule that is a table, of which one row answers each case."),
          TableParts::new,
          TableParts::table)
      .required("rule", TEXT, AddedTable::name, (parts, name) -> parts.name = name)
      .saying("The name of the rule: words of small letters joined by hyphens, at most 64 signs.")
      .required(
          "title", LawShapes.WORDING, AddedTable::title, (parts, title) -> parts.title = title)
      .saying("What the table is called in both languages.")
      .required(
          "columns",
          COLUMN.list().atLeast(1),
          AddedTable::columns,
          (parts, columns) -> parts.columns = columns)
      .saying("What rows ask of the input, column by column.")
      .required("outcome", COLUMN, AddedTable::outcome, (parts, outcome) -> parts.outcome = outcome)
      .required("rows", ROWS, AddedTable::rows, (parts, rows) -> parts.rows = rows)
      .saying("What each row asks of the columns, and what it gives; the last may ask nothing.")
      .optional(
          "source",
          LawShapes.SOURCE,
          AddedTable::source,
          (parts, source) -> parts.source = Optional.of(source))
      .saying("Where the table stands, if not in the decree as a whole.")
      .check(TableParts::check)
      .shape();

  private TableShapes() {}

  private static List<String> words(Column<?> column) {
    return column instanceof OptionColumn<?> options && column.type() == String.class
        ? options.options().stream().map(Object::toString).toList()
        : List.of();
  }

  private static Optional<Integer> bound(Column<?> column, boolean least) {
    if (!(column instanceof NumberColumn numbers)) {
      return Optional.empty();
    }
    Optional<Ratio> bound = least ? numbers.least() : numbers.most();
    return bound.flatMap(Ratio::toBigDecimal).map(BigDecimal::intValueExact);
  }

  /**
   * A table as a document holds it.
   *
   * @param name the name of the rule
   * @param title what it decides
   * @param columns what it looks at
   * @param outcome what it gives
   * @param table the table itself
   * @param rows its rows as data
   * @param source where it stands, if not in the decree as a whole
   */
  record AddedTable(
      String name,
      Text title,
      List<Column<?>> columns,
      Column<?> outcome,
      DecisionTable<?> table,
      Object rows,
      Optional<LegalSource> source) {
    static AddedTable of(TableRule<?> rule, LegalSource decree) {
      return new AddedTable(
          rule.key().name(),
          rule.key().title(),
          rule.columns(),
          rule.outcome(),
          rule.table(),
          rule.data(),
          Optional.of(rule.source()).filter(each -> !each.equals(decree)));
    }

    TableRule<?> rule(LegalSource decree) {
      return rule(TableRule.named(name, title).by(columns).giving(outcome), source.orElse(decree));
    }

    @SuppressWarnings("unchecked") // the table was read for these columns and this outcome
    private <O> TableRule<O> rule(TableRule.Rows<O> head, LegalSource own) {
      return head.from((DecisionTable<O>) table, own);
    }

    /** Tells whether a file can say it: constants of a plug-in's own are none that a file knows. */
    static boolean isWritable(TableRule<?> rule) {
      return Stream.concat(rule.columns().stream(), Stream.of(rule.outcome()))
          .allMatch(each -> ColumnKind.of(each).isPresent() && hasBoundsOfFile(each));
    }

    private static boolean hasBoundsOfFile(Column<?> column) {
      return !(column instanceof NumberColumn numbers)
          || Stream.of(numbers.least(), numbers.most())
              .flatMap(Optional::stream)
              .allMatch(each ->
                  each.compareTo(Ratio.of(MOST)) <= 0 && each.compareTo(Ratio.of(-MOST)) >= 0);
    }
  }

  /** What is read of a column. */
  private static final class ColumnParts {
    /** Which field is wrong where a column is refused as a whole. */
    private static final Map<String, String> PLACES =
        Map.of("COLUMN_OPTIONS", "words", "RANGE_INVERTED", "least");

    private String name = "";
    private @Nullable Text title;
    private @Nullable ColumnKind kind;
    private List<String> words = List.of();
    private Optional<Integer> least = Optional.empty();
    private Optional<Integer> most = Optional.empty();

    Column<?> column() {
      try {
        return column(Objects.requireNonNull(kind), Objects.requireNonNull(title));
      } catch (InvalidValueException refusal) {
        throw refusal.at(PLACES.getOrDefault(refusal.code(), refusal.field()));
      }
    }

    private Column<?> column(ColumnKind known, Text title) {
      require(
          known == ColumnKind.WORDS || words.isEmpty(),
          "words",
          "hanya untuk kolom WORDS",
          "is for a column of WORDS only");
      Column<?> column = known.column(name, words, title);
      if (!(column instanceof NumberColumn numbers)) {
        requireNoRange();
        return column;
      }
      require(
          least.isPresent() == most.isPresent(),
          least.isPresent() ? "least" : "most",
          "perlu least dan most bersama",
          "needs least and most together");
      return least.isPresent() ? numbers.within(least.get(), most.orElseThrow()) : numbers;
    }

    private void requireNoRange() {
      require(
          least.isEmpty() && most.isEmpty(),
          least.isPresent() ? "least" : "most",
          "hanya untuk kolom angka",
          "is for a column of numbers only");
    }

    private static void require(boolean holds, String field, String indonesian, String english) {
      if (!holds) {
        throw new InvalidValueException("COLUMN_OF_OTHER_KIND", field, indonesian, english);
      }
    }
  }

  /** What is read of a table. */
  private static final class TableParts {
    private String name = "";
    private @Nullable Text title;
    private @Nullable List<Column<?>> columns;
    private @Nullable Column<?> outcome;
    private @Nullable Object rows;
    private @Nullable DecisionTable<?> table;
    private Optional<LegalSource> source = Optional.empty();

    /** Tells what is wrong with the name, the columns or the rows. */
    void check(GivenFields given) {
      Column<?> gives = outcome;
      Text called = title;
      List<Column<?>> all = columns;
      if (gives == null || called == null || all == null || rows == null) {
        return;
      }
      Text any = Text.same("x");
      tell(given, "title", () -> TableRule.named("table", called));
      if (given.isSound()) {
        tell(
            given,
            "columns",
            () -> read(TableRule.named("table", any).by(all).giving(gives).form(), given));
      }
      tell(given, "rule", () -> TableRule.named(name, any));
    }

    private <O> void read(ValueForm<DecisionTable<O>> form, GivenFields given) {
      form.read(rows, each -> given.refuseAt("/rows" + each.pointer(), each.code(), each.text()))
          .ifPresent(read -> table = read);
    }

    private static void tell(GivenFields given, String field, Runnable part) {
      try {
        part.run();
      } catch (InvalidValueException refusal) {
        given.refuse(refusal.at(field));
      }
    }

    AddedTable table() {
      return new AddedTable(
          name,
          Objects.requireNonNull(title),
          Objects.requireNonNull(columns),
          Objects.requireNonNull(outcome),
          Objects.requireNonNull(table),
          Objects.requireNonNull(rows),
          source);
    }
  }
}
