/**
 * <em>Konsekuensi predikat</em>: what a predicate leads to beside the law of evaluation: what share of an allowance is paid
 * under an agency's policy, and the box of talent management. {@link id.skp.rules.consequence.ConsequenceRules} is the place to
 * begin; an agency's policy is a variant of {@link id.skp.rules.consequence.Consequences}.
 */
@NullMarked
package id.skp.rules.consequence;

import org.jspecify.annotations.NullMarked;
