/**
 * <em>Tindak lanjut evaluasi</em>: what follows an evaluation, whatever regulation gave it: objections and their periods,
 * rewards and procedures that follow from several years, ranking, signatures. {@link id.skp.rules.followup.FollowUpRules}
 * names the rules, {@link id.skp.rules.followup.FollowUpParameters} their numbers and choices.
 */
@NullMarked
package id.skp.rules.followup;

import org.jspecify.annotations.NullMarked;
