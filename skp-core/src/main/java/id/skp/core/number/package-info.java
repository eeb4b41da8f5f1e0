/** Exact numbers: no rounding happens unless it is asked for. */
@NullMarked
package id.skp.core.number;

import org.jspecify.annotations.NullMarked;
