/**
 * <em>Predikat kinerja</em> under PermenPAN-RB 8/2021: performance score, bands, new idea; special cases; rankings.
 * {@link id.skp.rules.permenpanrb8of2021.predicate.PredicateRules} names its rules, {@link
 * id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.predicate;

import org.jspecify.annotations.NullMarked;
