package id.skp.testkit.arbitrary;

import id.skp.json.SkpDocuments;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows a document on which a property fails as its JSON, at most a screen of it. jqwik finds it wherever the test kit is on the class path.
 */
public final class SkpReportingFormat implements SampleReportingFormat {
  private static final int MOST_LINES = 40;
  private static final int LONGEST = 110;

  /** Creates the format; jqwik does. */
  public SkpReportingFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value != null
        && SkpDocuments.writes(value.getClass())
        && value.toString().length() > LONGEST;
  }

  @Override
  public Object report(Object value) {
    List<Object> shown = new ArrayList<>();
    List<String> lines;
    try {
      lines = SkpDocuments.write(value).lines().toList();
    } catch (IllegalArgumentException unwritable) {
      return plain(value.toString());
    }
    lines.stream().limit(MOST_LINES).map(SkpReportingFormat::plain).forEach(shown::add);
    if (lines.size() > MOST_LINES) {
      shown.add(SampleReportingFormat.plainLabel(
          "\u2026 " + (lines.size() - MOST_LINES) + " more lines of its JSON"));
    }
    return shown;
  }

  private static Object plain(String line) {
    return SampleReportingFormat.plainLabel(
        line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line);
  }
}
