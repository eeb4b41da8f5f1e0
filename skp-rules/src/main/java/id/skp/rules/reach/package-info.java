/**
 * <em>Yang perlu berubah</em>: what would have to change, for an appraisal that was decided, the smallest changes of what is
 * judged that lead to a wanted predicate, each with the explanation it would have.
 */
@NullMarked
package id.skp.rules.reach;

import org.jspecify.annotations.NullMarked;
