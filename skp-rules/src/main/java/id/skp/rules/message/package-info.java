/**
 * <em>Kalimat</em>: sentences with values in them, in both languages, and how values read in them.
 */
@NullMarked
package id.skp.rules.message;

import org.jspecify.annotations.NullMarked;
