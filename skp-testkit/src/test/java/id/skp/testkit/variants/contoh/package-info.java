/**
 * A fictional regulation of 2027 that takes the place of PermenPAN-RB 6/2022: four ratings, six predicates, a matrix of 16 cells, a section
 * on risks in every plan, and numbers below the rating of results. {@link id.skp.testkit.variants.contoh.SuccessorRegulation} is the place
 * to begin.
 */
@NullMarked
package id.skp.testkit.variants.contoh;

import org.jspecify.annotations.NullMarked;
