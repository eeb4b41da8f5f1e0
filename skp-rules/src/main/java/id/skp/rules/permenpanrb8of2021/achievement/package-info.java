/**
 * <em>Capaian</em> under PermenPAN-RB 8/2021: of an indicator, in percent; of a result, as category and score.
 * {@link id.skp.rules.permenpanrb8of2021.achievement.AchievementRules} names its rules, {@link
 * id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.achievement;

import org.jspecify.annotations.NullMarked;
