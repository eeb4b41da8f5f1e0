/**
 * <em>Nilai</em> under PermenPAN-RB 8/2021, what the chapters share: scores of categories, weights, scales, the highest score,
 * how scores are printed. {@link id.skp.rules.permenpanrb8of2021.score.ScoreParameters} names its parameters.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021.score;

import org.jspecify.annotations.NullMarked;
