/**
 * <em>Perilaku kerja</em> under PermenPAN-RB 8/2021: levels against the standard of the post, aspects, the behaviour score.
 * {@link id.skp.rules.permenpanrb8of2021.behaviour.BehaviourRules} names its rules, {@link
 * id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.behaviour;

import org.jspecify.annotations.NullMarked;
