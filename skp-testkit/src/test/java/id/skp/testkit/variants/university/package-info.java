/**
 * A state university's half-year variant of PermenPAN-RB 8/2021.
 * {@link id.skp.testkit.variants.university.StateUniversity} is the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.university;

import org.jspecify.annotations.NullMarked;
