/** The performance plan (<em>SKP</em>): results, indicators, targets, behaviour expectations and annexes. */
@NullMarked
package id.skp.core.plan;

import org.jspecify.annotations.NullMarked;
