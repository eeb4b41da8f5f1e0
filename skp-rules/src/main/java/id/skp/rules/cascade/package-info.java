/**
 * <em>Penyelarasan</em>: cascading, which goals are carried by whom, what reaches no goal, and where a goal is at risk,
 * for one matrix of roles and results or for a whole institution.
 */
@NullMarked
package id.skp.rules.cascade;

import org.jspecify.annotations.NullMarked;
