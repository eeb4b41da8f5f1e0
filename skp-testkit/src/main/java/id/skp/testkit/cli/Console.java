package id.skp.testkit.cli;

import id.skp.core.number.Ratio;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param locale the language
 * @param isTrusted whether the call may run programs and plug-ins and write files
 * @param files the documents that come with a request, by their names in it; none for a call of its own
 */
record Console(
    InputStream in,
    Output out,
    Output err,
    Locale locale,
    boolean isTrusted,
    Map<String, byte[]> files) {
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

  /** Returns what reads the files that the call names. */
  Inputs inputs() {
    return new Inputs(in, files);
  }

  /**
   * Reads a number of the call, whose decimals may also stand as the language prints them; what would be thousands there is not
   * taken for decimals.
   */
  Ratio number(String text) {
    return text.contains(",") || THOUSANDS.matcher(text).matches()
        ? Ratio.parse(text, locale)
        : Ratio.parse(text);
  }
}
