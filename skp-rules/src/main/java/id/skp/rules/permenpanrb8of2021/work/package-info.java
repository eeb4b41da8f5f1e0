/**
 * <em>Nilai SKP</em> under PermenPAN-RB 8/2021: alignment with the superior, additional work, main and periodic work of leaders, a
 * change of post.
 * {@link id.skp.rules.permenpanrb8of2021.work.WorkRules} names its rules, {@link
 * id.skp.rules.permenpanrb8of2021.work.WorkParameters} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.work;

import org.jspecify.annotations.NullMarked;
