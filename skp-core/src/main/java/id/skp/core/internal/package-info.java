/** Checks and arithmetic shared by the values of this module; not exported. */
@NullMarked
package id.skp.core.internal;

import org.jspecify.annotations.NullMarked;
