/**
 * <em>Kinerja unit kerja</em>: the unit as a document, whatever regulation its people are evaluated under: how their
 * predicates spread against the pattern that goes with the unit's outcome, their ranks, the leader's rating, and who is
 * missing. {@link id.skp.rules.unit.UnitRules} names the rule; nobody's predicate is changed by it.
 */
@NullMarked
package id.skp.rules.unit;

import org.jspecify.annotations.NullMarked;
