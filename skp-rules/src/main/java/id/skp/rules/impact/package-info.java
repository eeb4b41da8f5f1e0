/**
 * <em>Dampak perubahan aturan</em>: what a population of appraisals comes to under the one rule
 * set and under the other, for whom, and which difference makes it.
 */
@NullMarked
package id.skp.rules.impact;

import org.jspecify.annotations.NullMarked;
