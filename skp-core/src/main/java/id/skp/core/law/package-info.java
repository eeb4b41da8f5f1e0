/**
 * <em>Sumber hukum</em>: where a rule comes from, as regulations, citations, how strong a source is, and what the law leaves
 * open.
 */
@NullMarked
package id.skp.core.law;

import org.jspecify.annotations.NullMarked;
