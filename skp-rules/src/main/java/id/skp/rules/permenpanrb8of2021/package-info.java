/**
 * <em>Sistem manajemen kinerja PNS</em>: the performance management of civil servants under PermenPAN-RB 8/2021, in use from
 * July to December 2021: scores from achievement to predicate. {@link id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021} is
 * the rule set; it is put together out of its chapters: {@link id.skp.rules.permenpanrb8of2021.achievement achievement},
 * {@link id.skp.rules.permenpanrb8of2021.work work}, {@link id.skp.rules.permenpanrb8of2021.behaviour behaviour}, {@link
 * id.skp.rules.permenpanrb8of2021.predicate predicate}, the {@link id.skp.rules.permenpanrb8of2021.transition transition} of
 * 2021, and what they {@link id.skp.rules.permenpanrb8of2021.score share}. Each chapter names its rules, its numbers and its
 * choices; here stands what joins them: the evaluation, cascading and objections.
 *
 * <p>Another reading of an open question is a variant:
 *
 * <pre>{@code RuleSet ours = PermenPanRb8Of2021.ruleSet().variant("id.go.example-2021", variant -> variant .citing(decree)
 * .parameter(ACHIEVEMENT_ROUNDING, AchievementRounding.CONTINUOUS) // OQ-801 .parameter(ASPECT_COMBINER,
 * AspectCombiner.POINTS) // OQ-806 .parameter(SITUATION_COMBINER, SituationCombiner.LOWEST)); // OQ-821 }</pre>
 *
 * <p>{@link id.skp.rules.permenpanrb8of2021.transition.Year2021} joins the two halves of 2021.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021;

import org.jspecify.annotations.NullMarked;
