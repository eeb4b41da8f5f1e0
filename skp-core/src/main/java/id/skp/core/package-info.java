/**
 * <em>Dasar bersama</em>: what every package of the library shares, the style of its values and the exception a broken value
 * is refused with.
 */
@NullMarked
package id.skp.core;

import org.jspecify.annotations.NullMarked;
