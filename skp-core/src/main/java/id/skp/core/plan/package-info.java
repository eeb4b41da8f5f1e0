/**
 * <em>Sasaran Kinerja Pegawai (SKP)</em>: the performance plan with its results, indicators, targets, behaviour expectations
 * and annexes.
 */
@NullMarked
package id.skp.core.plan;

import org.jspecify.annotations.NullMarked;
