package id.skp.testkit.cli;

import java.io.InputStream;

/**
 * Where the command reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Console(InputStream in, Output out, Output err) {}
