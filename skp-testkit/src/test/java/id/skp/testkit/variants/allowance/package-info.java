/**
 * Allowance policies (<em>tunjangan kinerja</em>) of four institutions: consumers of a predicate, each a small rule set of
 * its own. {@link id.skp.testkit.variants.allowance.AllowancePolicies} is the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.allowance;

import org.jspecify.annotations.NullMarked;
