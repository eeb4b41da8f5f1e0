/**
 * <em>Banyak sekaligus</em>: one function applied to each of many items, such as all appraisals of a ministry, in constant memory, on
 * the threads of a given executor. An item that fails is told with its number, and the rest goes on.
 */
@NullMarked
package id.skp.rules.bulk;

import org.jspecify.annotations.NullMarked;
