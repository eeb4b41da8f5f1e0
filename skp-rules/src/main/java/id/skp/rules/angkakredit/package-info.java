/**
 * <em>Angka kredit</em> of functional posts, under Peraturan BKN 3/2023 with PermenPAN-RB 1/2023: what a predicate is worth, the
 * sum of several periods, and what a promotion needs. {@link id.skp.rules.angkakredit.CreditRules} names the rules,
 * {@link id.skp.rules.angkakredit.CreditParameters} the numbers and choices; both belong to the rule set of PermenPAN-RB
 * 6/2022 and can be added to another.
 */
@NullMarked
package id.skp.rules.angkakredit;

import org.jspecify.annotations.NullMarked;
