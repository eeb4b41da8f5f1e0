package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.TextKind;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Chapter;
import id.skp.rules.Facts;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.value.ValueForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that is a table: what it looks at, its rows, and where it stands. The table is a parameter, which a variant may replace,
 * in a variant file too; the rule finds the row, and its explanation names it.
 *
 * <pre>{@code
 * static final OptionColumn<PerformancePredicate> YEAR = OptionColumn.of(
 *     "yearPredicate", PerformancePredicate.class, Text.of("Predikat tahun lalu", "Predicate of last year"));
 * static final OptionColumn<Boolean> GOOD_QUARTER =
 *     OptionColumn.truth("goodQuarter", Text.of("Ada triwulan Baik", "A quarter is good"));
 *
 * static final TableRule<Ratio> CUT = TableRule.named("allowance-cut", Text.of("Potongan tunjangan", "Cut of the allowance"))
 *     .by(YEAR, GOOD_QUARTER)
 *     .giving(NumberColumn.of("cutPercent", Text.of("Potongan (%)", "Cut (%)")).within(0, 100))
 *     .when(YEAR.is(SANGAT_BAIK, BAIK)).then(Ratio.ZERO)
 *     .when(YEAR.isNot(SANGAT_BAIK, BAIK), GOOD_QUARTER.is(true)).then(Ratio.ZERO)
 *     .when(YEAR.is(KURANG, SANGAT_KURANG), GOOD_QUARTER.is(false)).then(Ratio.of(25))
 *     .otherwise(Ratio.of(10))
 *     .from(LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 4/2026, Pasal 5"));
 *
 * RuleSet ours = base.variant("id.go.contoh", variant -> variant.citing(DECREE).newChapters(CUT));
 * }</pre>
 *
 * @param <O> the type of what it gives
 */
public final class TableRule<O> implements Chapter {
  private static final Pattern NAME = Pattern.compile("(?=.{1,64}$)[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Calculation ROW =
      Calculation.of("table-row", "Baris tabel yang berlaku", "Row of the table that holds");

  private final RuleKey<TableEntries, O> key;
  private final ParameterKey<DecisionTable<O>> tableKey;
  private final ImmutableList<Column<?>> columns;
  private final Column<O> outcome;
  private final DecisionTable<O> table;
  private final LegalSource source;

  private TableRule(Head head, Column<O> outcome, DecisionTable<O> table, LegalSource source) {
    this.columns = head.columns;
    this.outcome = outcome;
    this.table = table;
    this.source = requireNonNull(source, "source");
    this.key = RuleKey.of(
        head.name,
        head.title,
        InputForm.of(TableEntries.class, this::read, fields(columns)),
        OutputForm.single(outcome.type(), outcome.name()));
    this.tableKey = tableKey(head);
  }

  /**
   * Finds the rules of a rule set that are tables, each with the rows that hold there.
   *
   * @param ruleSet the rule set
   * @return the rules, in the order in which they were declared
   */
  public static List<TableRule<?>> of(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    return ruleSet.rules().stream()
        .<TableRule<?>>flatMap(rule -> rule.procedure() instanceof LookUp<?> lookUp
            ? Stream.of(lookUp.in(ruleSet, rule.key()))
            : Stream.empty())
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of fields cannot be made otherwise
  private static Field<TableEntries, ?>[] fields(List<Column<?>> columns) {
    return columns.stream().map(Column::field).toArray(Field[]::new);
  }

  @SuppressWarnings("unchecked") // a class literal cannot say what a table gives
  private ParameterKey<DecisionTable<O>> tableKey(Head head) {
    return ParameterKey.of(
        nameOfTable(head.name),
        (Class<DecisionTable<O>>) (Class<?>) DecisionTable.class,
        Text.of("Tabel " + head.title.indonesian(), "Table: " + head.title.english()),
        DecisionTable.form(columns, outcome));
  }

  /** Returns the name of a rule as parameters are named, with the word for a table: {@code allowanceCutTable}. */
  private static String nameOfTable(String rule) {
    StringBuilder name = new StringBuilder();
    for (String word : rule.split("-", -1)) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name + "Table";
  }

  private TableEntries read(Given given) {
    return TableEntries.of(columns.stream()
        .map(each -> each.read(given))
        .flatMap(Optional::stream)
        .toArray(TableEntries.Entry[]::new));
  }

  /**
   * Begins a rule.
   *
   * @param name the name of the rule, words joined by {@code -}, such as {@code allowance-cut}
   * @param title what people call what it decides
   * @return what it looks at is to be said next
   * @throws id.skp.core.InvalidValueException with code {@code RULE_NAME_MALFORMED}, or {@code TEXT_SAYS_NOTHING} for a title
   *     without letter and digit
   */
  public static Name named(String name, Text title) {
    requireNonNull(name, "name");
    unless(
        NAME.matcher(name).matches(),
        "RULE_NAME_MALFORMED",
        "name",
        "perlu huruf kecil dan angka yang digabung dengan '-', paling banyak 64 karakter",
        "needs small letters and digits joined by '-', at most 64 characters",
        name);
    requireNonNull(title, "title");
    TextKind.TEXT.requireSaying(title.indonesian(), "title");
    TextKind.TEXT.requireSaying(title.english(), "title");
    return new Name(name, title);
  }

  /** The name of a rule of which nothing else is said. */
  public static final class Name {
    private final String name;
    private final Text title;

    private Name(String name, Text title) {
      this.name = name;
      this.title = title;
    }

    /**
     * Says what the rule looks at.
     *
     * @param columns the columns, at least one and at most 64
     * @return what it gives is to be said next
     * @throws id.skp.core.InvalidValueException with code {@code TABLE_COLUMNS} if there is none, more than 64, or two have one name
     */
    public Head by(Column<?>... columns) {
      return by(List.of(columns));
    }

    /**
     * Says what the rule looks at.
     *
     * @param columns the columns, at least one and at most 64
     * @return what it gives is to be said next
     * @throws id.skp.core.InvalidValueException as {@link #by(Column...)}
     */
    public Head by(List<? extends Column<?>> columns) {
      return new Head(name, title, columns);
    }
  }

  /** A rule of which is said what it looks at. */
  public static final class Head {
    private static final int MOST_COLUMNS = 64;

    private final String name;
    private final Text title;
    private final ImmutableList<Column<?>> columns;

    private Head(String name, Text title, List<? extends Column<?>> columns) {
      this.name = name;
      this.title = title;
      this.columns = ImmutableList.copyOf(columns);
      Set<String> names = this.columns.stream().map(Column::name).collect(Collectors.toSet());
      unless(
          !names.isEmpty() && names.size() == this.columns.size() && names.size() <= MOST_COLUMNS,
          "TABLE_COLUMNS",
          "columns",
          "perlu 1 sampai 64 kolom, masing-masing dengan nama sendiri",
          "needs 1 to 64 columns, each of a name of its own",
          this.columns.stream().limit(MOST_COLUMNS).toList());
    }

    /**
     * Says what the rule gives.
     *
     * @param <O> the type of what it gives
     * @param outcome the column of what each row gives
     * @return the rows are to be said next
     */
    public <O> Rows<O> giving(Column<O> outcome) {
      return new Rows<>(this, outcome);
    }
  }

  /**
   * The rows of a rule as far as they are said.
   *
   * @param <O> the type of what it gives
   */
  public static final class Rows<O> {
    private final Head head;
    private final Column<O> outcome;
    private final List<DecisionTable.Row<O>> rows = new ArrayList<>();

    /**
     * Returns how tables of these columns stand as data.
     *
     * @return the form
     */
    public ValueForm<DecisionTable<O>> form() {
      return DecisionTable.form(head.columns, outcome);
    }

    /**
     * Completes the rule with a table that was read by its {@link #form}.
     *
     * @param table the table
     * @param source where it stands
     * @return the rule
     */
    public TableRule<O> from(DecisionTable<O> table, LegalSource source) {
      return new TableRule<>(head, outcome, table, source);
    }

    private Rows(Head head, Column<O> outcome) {
      this.head = head;
      this.outcome = requireNonNull(outcome, "outcome");
    }

    /**
     * Begins a row. A column that it does not name does not matter for it.
     *
     * @param conditions what the row asks for
     * @return what it gives is to be said next
     */
    public Then<O> when(Condition... conditions) {
      return new Then<>(this, List.of(conditions));
    }

    /**
     * Adds the row of all that no other row answers.
     *
     * @param given what it gives
     * @return the source is to be said next
     * @throws id.skp.core.InvalidValueException with code {@code OUTSIDE_COLUMN}
     */
    public Rows<O> otherwise(O given) {
      return when().then(given);
    }

    /**
     * Says where the table stands, which completes the rule.
     *
     * @param source the source
     * @return the rule
     * @throws id.skp.core.InvalidValueException with code {@code TABLE_HOLE} if no row answers a case, {@code TABLE_OVERLAP} if two
     *     do, {@code ROW_ANSWERS_ALL} if another row than the last asks for nothing, {@code ROW_UNREACHABLE} if a row answers none, {@code ROW_WITHOUT_EFFECT} if one gives what the last gives for all else, {@code UNKNOWN_COLUMN} or {@code DUPLICATE_CONDITION} for what a row
     *     asks, {@code TABLE_TOO_LARGE} if there are more cases than can be looked through
     */
    public TableRule<O> from(LegalSource source) {
      return from(DecisionTable.of(head.columns, rows), source);
    }
  }

  /**
   * A row of which is said what it asks for.
   *
   * @param <O> the type of what it gives
   */
  public static final class Then<O> {
    private final Rows<O> rows;
    private final List<Condition> conditions;

    private Then(Rows<O> rows, List<Condition> conditions) {
      this.rows = rows;
      this.conditions = conditions;
    }

    /**
     * Says what the row gives.
     *
     * @param given what it gives
     * @return the rows, with this one
     * @throws id.skp.core.InvalidValueException with code {@code OUTSIDE_COLUMN} if it is no value of the column of outcomes
     */
    public Rows<O> then(O given) {
      rows.outcome.entry(given);
      rows.rows.add(new DecisionTable.Row<>(rows.rows.size() + 1, conditions, given));
      return rows;
    }
  }

  /**
   * Returns the key of the rule.
   *
   * @return the key
   */
  public RuleKey<TableEntries, O> key() {
    return key;
  }

  /**
   * Returns the key of the parameter that holds the table, for a variant that has other rows.
   *
   * @return the key
   */
  public ParameterKey<DecisionTable<O>> tableKey() {
    return tableKey;
  }

  /**
   * Returns the columns that it looks at.
   *
   * @return the columns, in their order
   */
  public List<Column<?>> columns() {
    return columns;
  }

  /**
   * Returns where the table stands.
   *
   * @return the source
   */
  public LegalSource source() {
    return source;
  }

  /**
   * Returns the table.
   *
   * @return the table
   */
  public DecisionTable<O> table() {
    return table;
  }

  /**
   * Returns the rows as plain data.
   *
   * @return the data, in the form of {@link #tableKey}
   */
  public Object data() {
    return requireNonNull(tableKey.form().write(table), "data");
  }

  /**
   * Returns the column of what it gives.
   *
   * @return the column
   */
  public Column<O> outcome() {
    return outcome;
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .rule(key, new LookUp<>(columns, tableKey, outcome), source)
        .parameter(tableKey, table, source);
  }

  /**
   * Finds the row.
   *
   * @param <O> the type of what it gives
   * @param columns what it looks at
   * @param table the parameter that holds the table
   * @param outcome the column of what the row gives
   */
  private record LookUp<O>(
      List<Column<?>> columns, ParameterKey<DecisionTable<O>> table, Column<O> outcome)
      implements Procedure<TableEntries, O> {
    @Override
    public Step<O> apply(Facts<TableEntries> facts, Reasoning reasoning) {
      List<Step<Object>> values =
          columns.stream().map(each -> value(each, facts)).toList();
      Step<DecisionTable.Row<O>> row = reasoning.derive(
          ROW,
          (List<Object> all, DecisionTable<O> rows) -> rows.row(all),
          values,
          reasoning.parameter(table));
      return reasoning.derive(result(), DecisionTable.Row::outcome, row);
    }

    private Calculation result() {
      return new Calculation(
          outcome.name(), outcome.title(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    TableRule<O> in(RuleSet ruleSet, RuleKey<?, ?> key) {
      Parameter<DecisionTable<O>> rows = ruleSet.parameter(table);
      return named(key.name(), key.title())
          .by(columns)
          .giving(outcome)
          .from(rows.value(), rows.legalSource());
    }

    @SuppressWarnings("unchecked") // a step is read only
    private static Step<Object> value(Column<?> column, Facts<TableEntries> facts) {
      return (Step<Object>) (Step<?>) facts.required(column.field());
    }

    @Override
    public List<ParameterKey<?>> parameters() {
      return List.of(table);
    }
  }
}
