/** <em>Realisasi dan bukti dukung</em>: what was reached, and the proof of it. */
@NullMarked
package id.skp.core.evidence;

import org.jspecify.annotations.NullMarked;
