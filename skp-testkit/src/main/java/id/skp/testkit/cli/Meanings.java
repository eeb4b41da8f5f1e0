package id.skp.testkit.cli;

import id.skp.json.StrictJson;
import id.skp.testkit.internal.JsonLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the descriptions of schemas say in Indonesian. */
final class Meanings {
  /** What stands behind the first sentences of a schema: what its reader refuses beyond it. */
  private static final String REFUSED = " A field that is not required may be absent or null.";

  private static final String REFUSED_INDONESIAN =
      " Bidang yang tidak wajib boleh tidak ada atau null. Yang ditolak di luar skema ini dijelaskan skp explain KODE.";
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final Pattern DESCRIPTION =
      Pattern.compile("(,\\s*+)?\"description\"\\s*+:\\s*+(" + STRING + ")(\\s*+,\\s*+)?");

  private final Map<String, String> indonesian = new HashMap<>();

  private Meanings() {
    ResourceBundle meanings = Skp.bundled("meanings_id.properties");
    for (int i = 1; meanings.containsKey(i + ".en"); i++) {
      indonesian.put(meanings.getString(i + ".en"), meanings.getString(i + ".id"));
    }
  }

  /** Returns the Indonesian ones by the English ones. */
  static Map<String, String> all() {
    return new Meanings().indonesian;
  }

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

  private Optional<String> of(String english) {
    int refused = english.indexOf(REFUSED);
    return refused < 0
        ? Optional.ofNullable(indonesian.get(english))
        : Optional.ofNullable(indonesian.get(english.substring(0, refused)))
            .map(each -> each + REFUSED_INDONESIAN);
  }
}
