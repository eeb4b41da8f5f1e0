/** <em>Perintah</em> {@code skp}: evaluates documents, runs case files and shows rule sets. */
@NullMarked
package id.skp.testkit.cli;

import org.jspecify.annotations.NullMarked;
