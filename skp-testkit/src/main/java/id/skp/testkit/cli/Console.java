package id.skp.testkit.cli;

import id.skp.core.number.Ratio;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

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
  /** Returns what reads the files that the call names. */
  Inputs inputs() {
    return new Inputs(in, files);
  }

  /** Reads a number of the call, whose decimals may also stand as the language prints them. */
  Ratio number(String text) {
    return text.contains(",") ? Ratio.parse(text, locale) : Ratio.parse(text);
  }
}
