/** What the packages of this module share; not exported. */
@NullMarked
package id.skp.testkit.internal;

import org.jspecify.annotations.NullMarked;
