/**
 * <em>Laporan tercatat</em>: reports as they were written, read back as values: what was decided, by which rules, and by which steps.
 * Nobody decides again here; what contradicts itself is refused, not believed.
 */
@NullMarked
package id.skp.json.recorded;

import org.jspecify.annotations.NullMarked;
