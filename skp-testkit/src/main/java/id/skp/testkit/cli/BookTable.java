package id.skp.testkit.cli;

import static id.skp.testkit.cli.HtmlPage.line;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.law.Basis;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.table.Column;
import id.skp.rules.table.DecisionTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the value of a parameter by the shape of its data: a quadrant or another table, a scale of bands, a slope, a list. */
final class BookTable {
  private static final Text KEY = Text.of("untuk", "of");
  private static final Text VALUE = Text.of("nilai", "value");
  private static final Text FROM = Text.of("mulai", "from");
  private static final Text BELOW = Text.of("di bawahnya", "below");
  private static final Text ABOVE = Text.of("di atas", "above");
  static final Text RESULT = Text.of("hasil kerja ↓, perilaku kerja →", "results ↓, behaviour →");
  private static final Text TABLE = Text.of("Tabel", "Table");
  private static final Text SCALE = Text.of("Skala", "Scale");
  private static final Text SLOPE = Text.of("Nilai menurut angka", "Score by number");
  private static final Text NOTHING = Text.of("kosong", "empty");
  private static final Text TRUE = Text.of("ya", "yes");
  private static final Text FALSE = Text.of("tidak", "no");
  private static final int WIDTH = 640;

  private static final String GIVES = "\u2192";
  private static final Map<String, String> SIGNS =
      Map.of("atLeast", "\u2265", "above", ">", "atMost", "\u2264", "below", "<");

  /** Of the quadrant the axes are the two ratings, from the lowest at the left and at the bottom. */
  private static final String HIGHEST = "DI_ATAS_EKSPEKTASI";

  private static final Set<String> PREDICATES =
      Stream.of(PerformancePredicate.values()).map(Enum::name).collect(Collectors.toSet());

  /** What constants and members are called that mean the same wherever they stand; read when a table is drawn. */
  private static final class Labels {
    private static final Map<String, Text> ALL = labels();
  }

  private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d++(?:\\.\\d++)?+)(%?+)");

  private final String title;
  private final Locale locale;

  /** The numbers that the value in words calls a share, and no other number of it is. */
  private final Set<String> shares;

  private final Map<Object, Text> columns;

  private BookTable(String title, String words, Map<Object, Text> columns, Locale locale) {
    this.title = title;
    this.columns = columns;
    this.locale = locale;
    this.shares = numbers(words, "%");
    shares.removeAll(numbers(words, ""));
  }

  private static Set<String> numbers(String words, String sign) {
    return PERCENT
        .matcher(words)
        .results()
        .filter(each -> each.group(2).equals(sign))
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<String, Text> labels() {
    Map<String, Text> labels = new HashMap<>();
    Stream.<Labelled[]>of(
            Rating.values(),
            PerformancePredicate.values(),
            OrganisationPredicate.values(),
            PositionLevel.values(),
            PositionType.values(),
            Employment.values(),
            BehaviourAspect.values(),
            BehaviourValue.values(),
            Aspect.values(),
            Polarity.values(),
            PlanApproach.values(),
            AssignmentScope.values(),
            PeriodKind.values(),
            FollowUpMeasure.values(),
            ObjectionAction.values(),
            ObjectionState.values(),
            ObjectionRole.values(),
            DayUnit.values(),
            Basis.values())
        .flatMap(Stream::of)
        .forEach(each -> labels.merge(
            ((Enum<?>) each).name(),
            each.label(),
            (one, other) -> one.equals(other) ? one : Text.same(((Enum<?>) each).name())));
    labels.put("PP_30_2019", Text.same("PP 30/2019"));
    labels.put("TWO_STEP", Text.of("dua tahap", "two steps"));
    Explanation.eachLine("/id/skp/testkit/cli/members.tsv", labels::put);
    return labels;
  }

  /** Draws the value of a parameter. */
  static String of(Parameter<?> parameter, Locale locale) {
    return of(parameter, "", locale);
  }

  /** Draws the value of a parameter, of whose rule set captions say the id. */
  static String of(Parameter<?> parameter, String ruleSet, Locale locale) {
    Object data = parameter.data();
    BookTable table = new BookTable(
        parameter.title().in(locale) + (ruleSet.isEmpty() ? "" : " (" + ruleSet + ")"),
        RuleSetPage.value(parameter, Text.ENGLISH),
        parameter.value() instanceof DecisionTable<?> rows
            ? rows.columns().stream().collect(Collectors.toMap(Column::name, Column::title))
            : Map.of(),
        locale);
    return table.isFlat(data)
        ? "<p class=\"value\">" + line(RuleSetPage.value(parameter, locale)) + "</p>\n"
        : table.draw(data);
  }

  /**
   * Draws a value.
   *
   * @param title what it is, for captions
   */
  static String of(Object data, String title, Locale locale) {
    return new BookTable(title, "", Map.of(), locale).draw(data);
  }

  private String draw(@Nullable Object data) {
    if (data instanceof Map<?, ?> map) {
      return map.isEmpty() ? "<p>" + NOTHING.in(locale) + "</p>\n" : draw(map);
    }
    if (data instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(Map.class::isInstance)) {
      return rows(list.stream().<Map<?, ?>>map(each -> flat((Map<?, ?>) each)).toList());
    }
    return "<p class=\"value\">" + words(data) + "</p>\n";
  }

  /** A row of a rule that is a table stands in one line: what it asks of each column, and what it gives. */
  private static Map<?, ?> flat(Map<?, ?> row) {
    if (!row.keySet().equals(Set.of("when", "then"))
        || !(row.get("when") instanceof Map<?, ?> asked)) {
      return row;
    }
    Map<Object, Object> flat = new LinkedHashMap<>();
    asked.forEach((column, condition) -> flat.put(column, condition(condition)));
    flat.put(GIVES, row.get("then"));
    return flat;
  }

  private static @Nullable Object condition(@Nullable Object condition) {
    return condition instanceof Map<?, ?> bounds
        ? bounds.entrySet().stream()
            .map(each -> SIGNS.getOrDefault(each.getKey(), "") + " " + each.getValue())
            .toList()
        : condition;
  }

  private String draw(Map<?, ?> map) {
    if (map.keySet().equals(Set.of("id", "en"))) {
      return "<p class=\"value\">" + words(map) + "</p>\n";
    }
    if (map.get("bands") instanceof List<?> bands && map.containsKey("lowest")) {
      return scale(map.get("lowest"), bands) + others(map, "lowest", "bands");
    }
    if (map.get("segments") instanceof List<?> segments) {
      return slope(segments) + draw(segments) + others(map, "segments");
    }
    List<Map<?, ?>> rows = map.values().stream()
        .filter(Map.class::isInstance)
        .<Map<?, ?>>map(each -> (Map<?, ?>) each)
        .toList();
    boolean flat = rows.stream().allMatch(row -> row.values().stream().allMatch(this::isFlat));
    return rows.size() == map.size() && flat && !rows.get(0).isEmpty()
        ? grid(map, rows)
        : pairs(map);
  }

  private String others(Map<?, ?> map, String... drawn) {
    List<String> names = List.of(drawn);
    return map.entrySet().stream()
        .filter(each -> !names.contains(String.valueOf(each.getKey())))
        .map(each -> "<p>" + words(each.getKey()) + "</p>\n" + draw(each.getValue()))
        .collect(Collectors.joining());
  }

  private boolean isFlat(@Nullable Object value) {
    return !(value instanceof Map<?, ?>)
        && (!(value instanceof List<?> list)
            || list.stream()
                .noneMatch(each -> each instanceof Map<?, ?> || each instanceof List<?>));
  }

  /** A table by two keys. */
  private String grid(Map<?, ?> map, List<Map<?, ?>> rows) {
    List<Object> columns = new ArrayList<>(columns(rows));
    boolean quadrant = isQuadrant(columns);
    if (quadrant) {
      Collections.reverse(columns);
    }
    StringBuilder html = open(quadrant ? "quadrant" : "grid", TABLE);
    html.append("<thead><tr><th scope=\"col\">")
        .append(line((quadrant ? RESULT : KEY).in(locale)))
        .append("</th>");
    columns.forEach(
        each -> html.append("<th scope=\"col\">").append(words(each)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    map.forEach((key, row) -> {
      html.append("<tr><th scope=\"row\">").append(words(key)).append("</th>");
      columns.forEach(each -> html.append(cell(((Map<?, ?>) row).get(each))));
      html.append("</tr>\n");
    });
    return close(html);
  }

  private String heading(Object column) {
    Text named = columns.get(column);
    return named == null ? words(column) : line(named.in(locale));
  }

  private static Set<Object> columns(List<Map<?, ?>> rows) {
    Set<Object> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }

  /** A list of things that have the same fields. */
  private String rows(List<Map<?, ?>> rows) {
    Set<Object> columns = columns(rows);
    if (columns.remove(GIVES)) {
      columns.add(GIVES);
    }
    StringBuilder html = open("rows", TABLE);
    html.append("<thead><tr>");
    columns.forEach(
        each -> html.append("<th scope=\"col\">").append(heading(each)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (Map<?, ?> row : rows) {
      html.append("<tr>");
      columns.forEach(each -> html.append(cell(row.get(each))));
      html.append("</tr>\n");
    }
    return close(html);
  }

  private String pairs(Map<?, ?> map) {
    StringBuilder html = open("pairs", TABLE);
    html.append("<thead><tr><th scope=\"col\">")
        .append(line(KEY.in(locale)))
        .append("</th><th scope=\"col\">")
        .append(line(VALUE.in(locale)))
        .append("</th></tr></thead>\n<tbody>\n");
    map.forEach((key, value) -> html.append("<tr><th scope=\"row\">")
        .append(words(key))
        .append("</th>")
        .append(cell(value))
        .append("</tr>\n"));
    return close(html);
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "<td></td>";
    }
    if (!isFlat(value)) {
      return "<td>" + draw(value) + "</td>";
    }
    String name = line(String.valueOf(value));
    return "<td" + (PREDICATES.contains(name) ? " class=\"p-" + name + "\"" : "") + ">"
        + words(value) + "</td>";
  }

  /** Bands as a scale: a picture, and the same as a table for those who read it otherwise. */
  private String scale(@Nullable Object lowest, List<?> bands) {
    List<String> values = new ArrayList<>(List.of(label(lowest)));
    List<BigDecimal> from = new ArrayList<>();
    List<Boolean> inclusive = new ArrayList<>();
    StringBuilder table = open("bands", SCALE);
    table
        .append("<thead><tr><th scope=\"col\">")
        .append(line(FROM.in(locale)))
        .append("</th><th scope=\"col\">")
        .append(line(VALUE.in(locale)))
        .append("</th></tr></thead>\n<tbody>\n<tr><th scope=\"row\">")
        .append(line(BELOW.in(locale)))
        .append("</th>")
        .append(cell(lowest))
        .append("</tr>\n");
    for (Object each : bands) {
      Map<?, ?> band = (Map<?, ?>) each;
      DmnTable.number(band.get("from")).ifPresent(from::add);
      values.add(label(band.get("value")));
      inclusive.add(Boolean.TRUE.equals(band.get("inclusive")));
      String begin = Boolean.TRUE.equals(band.get("inclusive")) ? "" : ABOVE.in(locale) + " ";
      table
          .append("<tr><th scope=\"row\">")
          .append(line(begin))
          .append(words(band.get("from")))
          .append("</th>")
          .append(cell(band.get("value")))
          .append("</tr>\n");
    }
    String picture =
        from.size() == bands.size() && !from.isEmpty() ? bar(from, inclusive, values) : "";
    return picture + close(table);
  }

  /** Draws bands side by side, as wide as each other: some hold one number only. */
  private String bar(List<BigDecimal> from, List<Boolean> inclusive, List<String> values) {
    StringBuilder svg = svg(SCALE, 64);
    for (int i = 0; i < values.size(); i++) {
      int x = WIDTH * i / values.size();
      int end = WIDTH * (i + 1) / values.size();
      svg.append("<rect class=\"band b").append(i % 2).append("\" x=\"").append(x);
      svg.append("\" y=\"8\" width=\"").append(end - x).append("\" height=\"28\"/>\n");
      svg.append("<text x=\"").append((x + end) / 2).append("\" y=\"26\">").append(values.get(i));
      svg.append("</text>\n<text x=\"").append((x + end) / 2).append("\" y=\"54\">");
      svg.append(line(range(i, from, inclusive))).append("</text>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private String range(int band, List<BigDecimal> from, List<Boolean> inclusive) {
    String begin =
        band == 0 ? "" : (inclusive.get(band - 1) ? "\u2265 " : "> ") + words(from.get(band - 1));
    if (band == from.size()) {
      return begin;
    }
    if (band > 0 && from.get(band - 1).compareTo(from.get(band)) == 0) {
      return words(from.get(band));
    }
    return begin
        + (band == 0 ? "" : ", ")
        + (inclusive.get(band) ? "< " : "\u2264 ")
        + words(from.get(band));
  }

  /** Segments as a line over the numbers. */
  private String slope(List<?> segments) {
    List<BigDecimal> points = new ArrayList<>();
    for (Object each : segments) {
      Map<?, ?> segment = (Map<?, ?>) each;
      for (String key : List.of("from", "fromScore", "to", "toScore")) {
        DmnTable.number(segment.get(key)).ifPresent(points::add);
      }
    }
    if (points.size() != 4 * segments.size()) {
      return "";
    }
    BigDecimal most = Collections.max(points).max(BigDecimal.ONE);
    StringBuilder svg = svg(SLOPE, 200);
    for (int i = 0; i < points.size(); i += 4) {
      svg.append("<path class=\"line\" d=\"M").append(place(points.get(i), BigDecimal.ZERO, most));
      svg.append(' ').append(height(points.get(i + 1), most)).append('L');
      svg.append(place(points.get(i + 2), BigDecimal.ZERO, most)).append(' ');
      svg.append(height(points.get(i + 3), most)).append("\"/>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static int height(BigDecimal number, BigDecimal most) {
    return 195
        - number
            .multiply(BigDecimal.valueOf(190))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValue();
  }

  private static int place(BigDecimal number, BigDecimal low, BigDecimal span) {
    return number
        .subtract(low)
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(span, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  private StringBuilder svg(Text what, int height) {
    String words = line(caption(what));
    return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
        .append(words)
        .append("\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\">\n<title>")
        .append(words)
        .append("</title>\n");
  }

  /** A title that says already that it is that of a table is said once. */
  private String caption(Text what) {
    return title.startsWith(TABLE.in(locale)) ? title : what.in(locale) + ": " + title;
  }

  private StringBuilder open(String name, Text what) {
    return new StringBuilder(open(name, caption(what)));
  }

  /** Begins a table that is scrolled by itself where it is too wide, also with the keyboard. */
  static String open(String name, String caption) {
    String words = line(caption);
    return "<div class=\"wide\" role=\"group\" aria-label=\"" + words
        + "\" tabindex=\"0\">\n<table class=\"" + name + "\">\n<caption>" + words
        + "</caption>\n";
  }

  /** What ends such a table and its body. */
  static final String CLOSE = "</tbody>\n</table>\n</div>\n";

  private static String close(StringBuilder table) {
    return table.append(CLOSE).toString();
  }

  private String words(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? line(NOTHING.in(locale))
          : list.stream().map(this::words).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      Object text = map.get(locale.getLanguage());
      return text == null ? line(map.toString()) : words(text);
    }
    if (value instanceof Boolean truth) {
      return line((truth ? TRUE : FALSE).in(locale));
    }
    if (value instanceof Number number) {
      String plain = number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
      String sign = shares.contains(plain) ? "%" : "";
      return line((locale.equals(Text.INDONESIAN) ? plain.replace('.', ',') : plain) + sign);
    }
    String name = String.valueOf(value);
    Text label = Labels.ALL.get(name);
    return label == null || label.in(locale).equals(name)
        ? line(name)
        : line(label.in(locale)) + " <small><code>" + line(name) + "</code></small>";
  }

  /** Returns how a constant is called in a text, or itself. */
  static String named(@Nullable Object constant, Locale locale) {
    String name = String.valueOf(constant);
    Text label = Labels.ALL.get(name);
    return label == null ? name : label.in(locale);
  }

  /** Tells whether the columns of a table by two keys are the ratings of behaviour. */
  static boolean isQuadrant(Collection<?> columns) {
    return columns.size() == 3 && columns.iterator().next().equals(HIGHEST);
  }

  /** Returns how a value is called in a picture. */
  private String label(@Nullable Object value) {
    Text label = Labels.ALL.get(String.valueOf(value));
    return label == null ? words(value) : line(label.in(locale));
  }
}
