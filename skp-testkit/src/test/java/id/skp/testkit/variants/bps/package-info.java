/**
 * Automatic ratings with override at BPS, the yearly value of a district office, and the thresholds of a regency.
 * {@link id.skp.testkit.variants.bps.StatisticsAgency} is the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.bps;

import org.jspecify.annotations.NullMarked;
