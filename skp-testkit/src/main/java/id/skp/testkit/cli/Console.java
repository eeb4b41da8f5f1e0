package id.skp.testkit.cli;

import java.io.InputStream;
import java.util.Locale;

/**
 * Where the command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param locale the language
 * @param isTrusted whether the call may run programs and plug-ins and write files
 */
record Console(InputStream in, Output out, Output err, Locale locale, boolean isTrusted) {}
