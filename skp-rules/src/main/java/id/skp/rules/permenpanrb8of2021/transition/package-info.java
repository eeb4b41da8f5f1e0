/**
 * <em>Masa peralihan 2021</em> under PermenPAN-RB 8/2021: the value of its first half under PP 46/2011, and both halves together.
 * {@link id.skp.rules.permenpanrb8of2021.transition.TransitionRules} names its rules, {@link
 * id.skp.rules.permenpanrb8of2021.transition.TransitionParameters} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.transition;

import org.jspecify.annotations.NullMarked;
