/**
 * <em>Temuan</em>: what a review objects to or points out. A {@link id.skp.rules.finding.FindingKind} makes each
 * {@link id.skp.rules.finding.Finding}; a {@link id.skp.rules.finding.Review} holds them.
 */
@NullMarked
package id.skp.rules.finding;

import org.jspecify.annotations.NullMarked;
