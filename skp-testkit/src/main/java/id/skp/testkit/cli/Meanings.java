package id.skp.testkit.cli;

import id.skp.json.StrictJson;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the descriptions of schemas say in Indonesian. */
final class Meanings {
  /** What stands behind the first sentences of a schema: what its reader refuses beyond it. */
  private static final String REFUSED = " A field that is not required may be absent or null.";

  private static final String REFUSED_INDONESIAN =
      " Bidang yang tidak wajib boleh tidak ada atau null. Yang ditolak di luar skema ini dijelaskan skp explain KODE.";
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final Pattern DESCRIPTION =
      Pattern.compile("(,\\s*+)?\"description\"\\s*+:\\s*+(" + STRING + ")(\\s*+,\\s*+)?");

  private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.([0-9]+)");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private final Map<String, String> indonesian = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /** Reads them. */
  Meanings() {
    ResourceBundle meanings = Skp.bundled("meanings_id.properties");
    for (int i = 1; meanings.containsKey(i + ".en"); i++) {
      String english = meanings.getString(i + ".en");
      indonesian.put(english, meanings.getString(i + ".id"));
      if (PLACE.matcher(english).find()) {
        forms.add(new Form(
            Pattern.compile(Stream.of(PLACE.split(english, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(\\S+?)"))),
            meanings.getString(i + ".id")));
      }
    }
  }

  /**
   * What is said with other values in several places.
   *
   * @param english what it looks like
   * @param indonesian with {0} and so on where the values stand
   */
  private record Form(Pattern english, String indonesian) {}

  /** Returns a schema whose descriptions are Indonesian; one that has no translation is left out, beside its Indonesian title. */
  static String indonesian(String schema) {
    Meanings meanings = new Meanings();
    Matcher found = DESCRIPTION.matcher(schema);
    StringBuilder told = new StringBuilder();
    while (found.find()) {
      String before = Optional.ofNullable(found.group(1)).orElse("");
      String behind = Optional.ofNullable(found.group(3)).orElse("");
      String said = meanings
          .of(words(found.group(2)))
          .map(each -> before + "\"description\": " + JsonLine.of(each) + behind)
          .orElse(before.isEmpty() || behind.isEmpty() ? "" : before);
      found.appendReplacement(told, Matcher.quoteReplacement(said));
    }
    return found.appendTail(told).toString();
  }

  private static String words(String string) {
    return StrictJson.parse("[" + string + "]") instanceof List<?> one
        ? String.valueOf(one.get(0))
        : "";
  }

  /** Returns the Indonesian for a description. */
  Optional<String> of(String english) {
    int refused = english.indexOf(REFUSED);
    return refused < 0
        ? one(english)
        : one(english.substring(0, refused)).map(each -> each + REFUSED_INDONESIAN);
  }

  private Optional<String> one(String english) {
    return Optional.ofNullable(indonesian.get(english))
        .or(() -> forms.stream()
            .flatMap(form -> filled(form, form.english().matcher(english)))
            .findFirst());
  }

  private Stream<String> filled(Form form, Matcher found) {
    if (!found.matches()) {
      return Stream.empty();
    }
    String told = form.indonesian();
    for (int i = 0; i < found.groupCount(); i++) {
      String value = found.group(i + 1);
      told = told.replace(
          "{" + i + "}",
          DECIMAL.matcher(indonesian.getOrDefault(value, value)).replaceFirst("$1,$2"));
    }
    return Stream.of(told);
  }
}
