/**
 * <em>Reviu SKP</em> under PermenPAN-RB 8/2021: the review of plans.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.planreview;

import org.jspecify.annotations.NullMarked;
