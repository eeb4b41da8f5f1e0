/**
 * KPK's year-end re-basing of credit, on top of the conversion of the base.
 * {@link id.skp.testkit.variants.kpk.AntiCorruptionCommission} is the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.kpk;

import org.jspecify.annotations.NullMarked;
