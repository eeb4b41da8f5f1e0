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
import java.util.stream.Stream;

/** What the descriptions of schemas say in Indonesian. */
final class Meanings {
  /** What stands behind the first sentences of a schema: what its reader refuses beyond it. */
  private static final String REFUSED = " A field that is not required may be absent or null.";

  private static final String REFUSED_INDONESIAN =
      " Bidang yang tidak wajib boleh tidak ada atau null. Yang ditolak di luar skema ini dijelaskan skp explain KODE.";
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final Pattern DESCRIPTION = Pattern.compile("(?:\"title\"\\s*+:\\s*+(" + STRING
      + "))?+(,\\s*+)?\"description\"\\s*+:\\s*+(" + STRING + ")(\\s*+,\\s*+)?");

  private static final String DESCRIBED = "\"description\": ";
  private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.([0-9]+)");

  private final Map<String, String> indonesian = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /** Reads them. */
  Meanings() {
    ResourceBundle meanings = Skp.bundled("meanings_id.properties");
    for (int i = 1; meanings.containsKey(i + ".en"); i++) {
      String english = meanings.getString(i + ".en");
      indonesian.put(english, meanings.getString(i + ".id"));
      if (english.contains("{0}")) {
        forms.add(new Form(words(english), meanings.getString(i + ".id")));
      }
    }
  }

  /**
   * What is said with other values in several places.
   *
   * @param english its words
   * @param indonesian with {0} and so on where the values stand
   */
  private record Form(List<String> english, String indonesian) {
    /** Returns the values, each within one word; none where the other words are not the same. */
    List<String> valuesIn(List<String> said) {
      List<String> values = new ArrayList<>();
      boolean same = said.size() == english.size();
      for (int i = 0; i < english.size() && same; i++) {
        String word = english.get(i);
        int place = word.indexOf('{');
        String before = word.substring(0, Math.max(place, 0));
        String after = word.substring(place < 0 ? 0 : place + "{0}".length());
        int end = said.get(i).length() - after.length();
        same = place < 0
            ? said.get(i).equals(word)
            : end > place && said.get(i).startsWith(before) && said.get(i).endsWith(after);
        if (same && place >= 0) {
          values.add(said.get(i).substring(place, end));
        }
      }
      return same ? values : List.of();
    }
  }

  /** Returns a schema whose descriptions are Indonesian; the Indonesian title of one that has no translation takes its place. */
  static String indonesian(String schema) {
    Meanings meanings = new Meanings();
    Matcher found = DESCRIPTION.matcher(schema);
    StringBuilder told = new StringBuilder();
    while (found.find()) {
      Optional<String> title = Optional.ofNullable(found.group(1));
      String before = Optional.ofNullable(found.group(2)).orElse("");
      String behind = Optional.ofNullable(found.group(4)).orElse("");
      Optional<String> meaning = meanings.of(unquoted(found.group(3))).map(JsonLine::of);
      String said = meaning
          .map(each -> title
                  .filter(one -> !one.equals(each))
                  .map(one -> "\"title\": " + one + before)
                  .orElse(title.isPresent() ? "" : before)
              + DESCRIBED
              + each
              + behind)
          .or(() -> title.map(each -> DESCRIBED + each + behind))
          .orElse(before.isEmpty() || behind.isEmpty() ? "" : before);
      found.appendReplacement(told, Matcher.quoteReplacement(said));
    }
    return found.appendTail(told).toString();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" ", -1));
  }

  private static String unquoted(String string) {
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
        .or(() -> forms.stream().flatMap(form -> filled(form, english)).findFirst());
  }

  private Stream<String> filled(Form form, String english) {
    List<String> values = form.valuesIn(words(english));
    String told = form.indonesian();
    for (int i = 0; i < values.size(); i++) {
      String value = indonesian.getOrDefault(values.get(i), values.get(i));
      told = told.replace("{" + i + "}", DECIMAL.matcher(value).replaceFirst("$1,$2"));
    }
    return values.isEmpty() ? Stream.empty() : Stream.of(told);
  }
}
