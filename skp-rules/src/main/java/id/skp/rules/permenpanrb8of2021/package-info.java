/**
 * PermenPAN-RB 8/2021 on the performance management of civil servants, in use from July to December 2021: scores from
 * achievement to predicate. {@link id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021} is the rule set,
 * {@link id.skp.rules.permenpanrb8of2021.Rules8Of2021} names its rules,
 * {@link id.skp.rules.permenpanrb8of2021.Parameters8Of2021} its numbers and choices.
 *
 * <p>Another reading of an open question is a variant:
 *
 * <pre>{@code
 * RuleSet ours = PermenPanRb8Of2021.ruleSet().variant("id.go.example-2021", variant -> variant
 *     .citing(decree)
 *     .parameter(ACHIEVEMENT_ROUNDING, AchievementRounding.CONTINUOUS)    // OQ-801
 *     .parameter(ASPECT_COMBINER, AspectCombiner.POINTS)                  // OQ-806
 *     .parameter(SITUATION_COMBINER, SituationCombiner.LOWEST));          // OQ-821
 * }</pre>
 *
 * <p>{@link id.skp.rules.permenpanrb8of2021.Year2021} joins the two halves of 2021.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021;

import org.jspecify.annotations.NullMarked;
