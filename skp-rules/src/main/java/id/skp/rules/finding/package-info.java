/**
 * <em>Temuan</em>: what a review objects to or points out. Each {@link id.skp.rules.finding.Finding} is of a
 * {@link id.skp.rules.finding.FindingKind}; a {@link id.skp.rules.finding.Review} holds them.
 */
@NullMarked
package id.skp.rules.finding;

import org.jspecify.annotations.NullMarked;
