/** <em>Kinerja unit kerja</em>: the unit as a document, how its outcome was fixed, and the predicates of its people. */
@NullMarked
package id.skp.core.unit;

import org.jspecify.annotations.NullMarked;
