/**
 * <em>Tindak lanjut evaluasi</em>: what follows an evaluation, the objection, the evaluation document and its signatures, the
 * ranking.
 */
@NullMarked
package id.skp.core.followup;

import org.jspecify.annotations.NullMarked;
