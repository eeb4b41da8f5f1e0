/** <em>Berkas kinerja</em>: the file of a year, all that is recorded on one plan between its first dialogue and the last. */
@NullMarked
package id.skp.core.year;

import org.jspecify.annotations.NullMarked;
