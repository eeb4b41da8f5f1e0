/** <em>Bilangan eksak</em>: exact numbers, never rounded unless it is asked for. */
@NullMarked
package id.skp.core.number;

import org.jspecify.annotations.NullMarked;
