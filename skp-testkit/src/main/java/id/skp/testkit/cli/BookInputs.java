package id.skp.testkit.cli;

import static id.skp.testkit.cli.HtmlPage.line;

import id.skp.core.text.Text;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Field;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.RuleAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule takes: its fields, and what lies within them, each with its type, whether it is needed, and its constants. The rule
 * itself is asked, with what its worked cases give: another kind of value in a field, and nothing in it, are refused with what is wanted.
 */
final class BookInputs {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
  private static final Text GIVEN = Text.of("Masukan", "Given");
  private static final Text FIELD = Text.of("bidang", "field");
  private static final Text KIND = Text.of("jenis", "kind");
  private static final Text NEEDED = Text.of("wajib", "needed");
  private static final Text MEANING = Text.of("arti", "meaning");
  private static final Text SOMETIMES = Text.of("kadang", "sometimes");
  private static final Text DOCUMENT = Text.of("dokumen", "document");

  /** How a refusal begins that names a kind, and how the kind is called here. */
  private static final Map<String, Text> KINDS = kinds();

  private static final String EACH = "*";
  private static final String HEADER = "document";
  private static final int MOST_ASKED = 5;
  private static final int DEEPEST = 4;

  private final RuleSet ruleSet;
  private final Rule<?, ?> rule;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** What is found of a field. */
  private static final class Part {
    private Optional<Text> title = Optional.empty();
    private Optional<Text> kind = Optional.empty();
    private List<String> constants = List.of();
    private int asked;
    private int missed;
  }

  private BookInputs(RuleSet ruleSet, Rule<?, ?> rule) {
    this.ruleSet = ruleSet;
    this.rule = rule;
  }

  private static Map<String, Text> kinds() {
    Map<String, Text> kinds = new LinkedHashMap<>();
    kinds.put("a text", Text.of("teks", "text"));
    kinds.put("a whole number", Text.of("bilangan bulat", "whole number"));
    kinds.put("a short whole number", Text.of("bilangan bulat", "whole number"));
    kinds.put("a number", Text.of("bilangan", "number"));
    kinds.put("true or false", Text.of("true atau false", "true or false"));
    kinds.put("an existing date", Text.of("tanggal yyyy-MM-dd", "date yyyy-MM-dd"));
    kinds.put("a list", Text.of("daftar", "list"));
    kinds.put("an object", Text.of("objek", "object"));
    return kinds;
  }

  /** Finds out what a rule takes, from its worked cases. */
  static BookInputs of(RuleSet ruleSet, Rule<?, ?> rule, List<Case> cases) {
    BookInputs inputs = new BookInputs(ruleSet, rule);
    for (Field<?, ?> each : rule.key().input().fields()) {
      inputs.part(each.name()).title = Optional.of(each.title());
    }
    for (Case each : cases) {
      if (rule.key().input().isDocument()) {
        inputs.document(each.given());
      } else {
        inputs.look(each.given(), each.given(), List.of());
      }
    }
    if (!rule.key().input().isDocument() && !cases.isEmpty()) {
      inputs.others(cases.get(0).given());
    }
    return inputs;
  }

  private Part part(String path) {
    return parts.computeIfAbsent(path, each -> new Part());
  }

  /** What is given as a whole is a document, or has one in each of its parts. */
  private void document(Map<String, @Nullable Object> given) {
    String name = rule.key().input().fields().get(0).name();
    Part whole = part(name);
    whole.asked = 1;
    whole.missed = 1;
    if (!(given.get(name) instanceof Map<?, ?> map)) {
      return;
    }
    whole.kind = Optional.of(kind(map));
    if (!map.containsKey(HEADER)) {
      map.forEach((inner, value) -> {
        if (value != null) {
          part(name + "/" + inner).kind = Optional.of(kind(value));
        }
      });
    }
  }

  private static Text kind(Object value) {
    if (value instanceof Map<?, ?> map && map.get(HEADER) instanceof String header) {
      return Text.of(DOCUMENT.indonesian() + " " + header, DOCUMENT.english() + " " + header);
    }
    String begin = value instanceof Map
        ? "an object"
        : value instanceof List ? "a list" : value instanceof Number ? "a number" : "a text";
    return Objects.requireNonNull(KINDS.get(begin));
  }

  /** What no case gives is asked for beside what one gives. */
  private void others(Map<String, @Nullable Object> given) {
    parts.forEach((name, part) -> {
      if (part.asked == 0) {
        ask(given, List.of(name), Optional.of(Map.of(EACH, EACH)))
            .ifPresent(refused -> refused(part, refused));
      }
    });
  }

  /** Asks for each thing that lies within a value; of a list for the first item. */
  private void look(Map<String, @Nullable Object> given, @Nullable Object value, List<Object> at) {
    if (at.size() == DEEPEST) {
      return;
    }
    if (value instanceof Map<?, ?> members) {
      members.forEach((name, each) -> {
        if (each != null) {
          within(given, each, at, String.valueOf(name));
        }
      });
    } else if (value instanceof List<?> items && !items.isEmpty() && items.get(0) != null) {
      within(given, items.get(0), at, 0);
    }
  }

  private void within(
      Map<String, @Nullable Object> given, Object value, List<Object> before, Object step) {
    List<Object> at = new ArrayList<>(before);
    at.add(step);
    Part part = part(at.stream().map(BookInputs::shown).collect(Collectors.joining("/")));
    if (part.asked < MOST_ASKED) {
      part.asked++;
      ask(given, at, Optional.of(value instanceof Map ? EACH : Map.of(EACH, EACH)))
          .ifPresent(refused -> refused(part, refused));
      ask(given, at, Optional.empty())
          .filter(refused -> refused.reason() == Undecided.Reason.MISSING_INPUT)
          .filter(refused -> refused.pointer().equals(pointer(at)))
          .ifPresent(refused -> {
            part.missed++;
            if (part.title.isEmpty() && refused.message().values().get(0) instanceof Text title) {
              part.title = Optional.of(title);
            }
          });
    }
    look(given, value, at);
  }

  /** A name that is a constant stands for any. */
  private static String shown(Object step) {
    return step instanceof String name && !CONSTANT.matcher(name).matches() ? name : EACH;
  }

  private static String pointer(List<Object> at) {
    return at.stream().map(each -> "/" + each).collect(Collectors.joining());
  }

  private static void refused(Part part, Undecided<?> refused) {
    List<Object> said = refused.message().values();
    if (said.size() < 2) {
      return;
    }
    if (said.get(1) instanceof List<?> constants) {
      part.constants = constants.stream().map(String::valueOf).toList();
    } else if (said.get(1) instanceof Text wanted) {
      KINDS.forEach((begin, kind) -> {
        if (part.kind.isEmpty() && wanted.english().startsWith(begin)) {
          part.kind = Optional.of(kind);
        }
      });
    }
  }

  private Optional<Undecided<?>> ask(
      Map<String, @Nullable Object> given, List<Object> at, Optional<Object> value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    if (changed(given, at, value) instanceof Map<?, ?> map) {
      map.forEach((name, each) -> changed.put(String.valueOf(name), each));
    }
    return RuleAnswer.of(ruleSet, rule.name(), changed)
        .decision()
        .filter(Undecided.class::isInstance)
        .map(each -> (Undecided<?>) each);
  }

  private static @Nullable Object changed(
      @Nullable Object within, List<Object> at, Optional<Object> value) {
    if (at.isEmpty()) {
      return value.orElse(null);
    }
    Object step = at.get(0);
    List<Object> rest = at.subList(1, at.size());
    if (within instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      copy.put(step, changed(map.get(step), rest, value));
      return copy;
    } else if (within instanceof List<?> list && step instanceof Integer index) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      copy.set(index, changed(list.get(index), rest, value));
      return copy;
    }
    return within;
  }

  /** Returns the fields as a table. */
  String html(Locale locale) {
    StringBuilder html =
        new StringBuilder(BookTable.open("given", GIVEN.in(locale) + ": " + rule.name()));
    html.append("<thead><tr>");
    for (Text each : List.of(FIELD, KIND, NEEDED, MEANING)) {
      html.append("<th scope=\"col\">").append(line(each.in(locale))).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    parts.forEach((path, part) -> {
      html.append("<tr><th scope=\"row\"><code>").append(line(path)).append("</code></th><td>");
      html.append(kind(part, locale)).append("</td><td>");
      html.append(
          part.missed == 0 ? "" : part.missed == part.asked ? "\u2713" : SOMETIMES.in(locale));
      html.append("</td><td>");
      html.append(part.title.map(each -> line(each.in(locale))).orElse(""));
      html.append("</td></tr>\n");
    });
    return html.append(BookTable.CLOSE).toString();
  }

  private static String kind(Part part, Locale locale) {
    return part.constants.isEmpty()
        ? part.kind.map(each -> line(each.in(locale))).orElse("")
        : part.constants.stream()
            .map(each -> "<code>" + line(each) + "</code>")
            .collect(Collectors.joining(", "));
  }
}
