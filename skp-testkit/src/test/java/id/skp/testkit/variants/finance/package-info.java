/**
 * The Finance ministry's variant of PermenPAN-RB 6/2022 (KMK 127/2026): a score beside the predicate.
 * {@link id.skp.testkit.variants.finance.FinanceMinistry} is the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.finance;

import org.jspecify.annotations.NullMarked;
