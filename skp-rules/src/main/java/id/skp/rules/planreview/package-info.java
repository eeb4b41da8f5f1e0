/**
 * <em>Reviu SKP</em>: what a review of a plan looks for, whatever the regulation. A rule set says which findings it makes and
 * where each comes from, and gives the parameters.
 */
@NullMarked
package id.skp.rules.planreview;

import org.jspecify.annotations.NullMarked;
