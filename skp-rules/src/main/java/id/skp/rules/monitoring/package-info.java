/**
 * <em>Pemantauan</em>: the year in motion, the review of what was recorded between planning and evaluation, evaluations made
 * from the file of a year, and the credit of that year. {@link id.skp.rules.monitoring.MonitoringRules} names the rules,
 * {@link id.skp.rules.monitoring.MonitoringParameters} the choices.
 */
@NullMarked
package id.skp.rules.monitoring;

import org.jspecify.annotations.NullMarked;
