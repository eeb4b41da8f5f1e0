package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.json.StrictJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields of a document mean, by its schema, as Markdown: those that it has, and beside them those that it may have. */
final class FieldGuide {
  private static final Text TITLE = Text.of("Arti bidang", "What the fields mean");
  private static final Text FIELD = Text.of("bidang", "field");
  private static final Text NEEDED = Text.of("wajib", "needed");
  private static final Text MEANING = Text.of("arti", "meaning");
  private static final Text EXAMPLE = Text.of("di sini", "here");
  private static final Text LEGEND = Text.of(
      "`*` mewakili setiap unsur suatu daftar. Bidang tanpa isi di kolom terakhir boleh ditambahkan.",
      "`*` stands for each item of a list. A field without anything in the last column may be added.");
  private static final int LONGEST = 60;
  private static final String TITLED = "*";

  private static final int MOST_CONSTANTS = 14;

  private final Map<?, ?> schema;
  private final Locale locale;
  private final Optional<Meanings> indonesian;
  private final Map<String, String> rows = new LinkedHashMap<>();

  private FieldGuide(Map<?, ?> schema, Locale locale) {
    this.schema = schema;
    this.locale = locale;
    this.indonesian =
        locale.equals(Text.INDONESIAN) ? Optional.of(new Meanings()) : Optional.empty();
  }

  static String of(String document, String schema, Locale locale) {
    FieldGuide guide =
        new FieldGuide(requireNonNull((Map<?, ?>) StrictJson.parse(schema), "schema"), locale);
    guide.describe("", StrictJson.parse(document), guide.schema);
    return "# " + TITLE.in(locale) + "\n\n" + LEGEND.in(locale) + "\n\n| " + FIELD.in(locale)
        + " | " + NEEDED.in(locale) + " | " + MEANING.in(locale) + " | " + EXAMPLE.in(locale)
        + " |\n|---|---|---|---|\n" + String.join("", guide.rows.values());
  }

  private void describe(String path, @Nullable Object value, Map<?, ?> described) {
    List<Map<?, ?>> forms = forms(described, value);
    if (value instanceof List<?> items) {
      forms.stream()
          .flatMap(form -> map(form.get("items")))
          .findFirst()
          .ifPresent(item -> items.forEach(each -> describe(path + "/*", each, item)));
    } else if (value instanceof Map<?, ?> members) {
      for (Map<?, ?> form : forms) {
        List<?> required = form.get("required") instanceof List<?> names ? names : List.of();
        map(form.get("properties"))
            .flatMap(properties -> properties.entrySet().stream())
            .forEach(property -> {
              String name = String.valueOf(property.getKey());
              Optional<Object> here = Optional.ofNullable(members.get(name));
              map(property.getValue()).forEach(field -> {
                row(path + "/" + name, required.contains(name), field, here);
                here.ifPresent(each -> describe(path + "/" + name, each, field));
              });
            });
      }
    }
  }

  /** A field is told once, with the first value that it has. */
  private void row(String path, boolean required, Map<?, ?> field, Optional<Object> here) {
    if (here.isEmpty() && rows.containsKey(path)) {
      return;
    }
    String shown = here.filter(each -> !(each instanceof Map<?, ?>) && !(each instanceof List<?>))
        .map(each -> "`" + cut(each.toString()) + "`")
        .orElse(here.isPresent() ? "…" : "");
    String row = "| `" + path + "` | " + (required ? "✓" : "") + " | " + meaning(field) + " | "
        + shown + " |\n";
    if (!rows.containsKey(path) || rows.get(path).endsWith("|  |\n")) {
      rows.put(path, row);
    }
  }

  private String meaning(Map<?, ?> field) {
    List<String> said = new ArrayList<>();
    List<Map<?, ?>> forms = new ArrayList<>(forms(field, null));
    forms.stream()
        .flatMap(form -> map(form.get("items")))
        .flatMap(item -> forms(item, null).stream())
        .toList()
        .forEach(forms::add);
    for (String key : List.of("title", "description")) {
      // titles are Indonesian, and a description that has no translation says the same in English
      boolean titled = !said.isEmpty();
      forms.stream()
          .map(form -> form.get(key))
          .filter(String.class::isInstance)
          .map(String.class::cast)
          .findFirst()
          .map(each -> indonesian
              .map(meanings -> meanings.of(each).orElse(titled ? "" : each))
              .orElse(each))
          .filter(each -> !each.isEmpty() && !said.contains(TITLED + without(each) + TITLED))
          .ifPresent(
              each -> said.add(key.equals("title") ? TITLED + without(each) + TITLED : each));
    }
    forms.stream()
        .map(form -> form.get("enum"))
        .filter(each -> each instanceof List<?> list && list.size() <= MOST_CONSTANTS)
        .findFirst()
        .ifPresent(each -> said.add(((List<?>) each)
            .stream()
                .filter(Objects::nonNull)
                .map(one -> "`" + one + "`")
                .collect(Collectors.joining(", "))));
    return cell(String.join(". ", said).replace("..", "."));
  }

  /** Returns a description and what it refers to, without that of null. */
  private List<Map<?, ?>> forms(Map<?, ?> described, @Nullable Object value) {
    List<Map<?, ?>> forms = new ArrayList<>();
    forms.add(described);
    for (int i = 0; i < forms.size(); i++) {
      Map<?, ?> form = forms.get(i);
      if (form.get("$ref") instanceof String ref) {
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        map(schema.get("$defs")).flatMap(all -> map(all.get(name))).forEach(forms::add);
      }
      for (String key : List.of("anyOf", "oneOf", "allOf")) {
        if (form.get(key) instanceof List<?> choices) {
          choices.stream().flatMap(FieldGuide::map).forEach(forms::add);
        }
      }
      if (holds(form.get("if"), value)) {
        map(form.get("then")).forEach(forms::add);
      }
    }
    return forms;
  }

  /** Tells whether a value has the constants that a condition names. */
  private static boolean holds(@Nullable Object condition, @Nullable Object value) {
    return value instanceof Map<?, ?> members
        && condition instanceof Map<?, ?> named
        && named.get("properties") instanceof Map<?, ?> properties
        && properties.entrySet().stream()
            .allMatch(each -> each.getValue() instanceof Map<?, ?> one
                && one.get("const") != null
                && Objects.equals(one.get("const"), members.get(each.getKey())));
  }

  private static Stream<Map<?, ?>> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty();
  }

  /** Returns a sentence without its full stop, as a title has none. */
  private static String without(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static String cut(String text) {
    String line = cell(text).replace("`", "'");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
