/** What was reached, and the proof of it (<em>realisasi</em>, <em>bukti dukung</em>). */
@NullMarked
package id.skp.core.evidence;

import org.jspecify.annotations.NullMarked;
