/**
 * <em>Kontrak himpunan aturan</em>: what every rule set keeps, as tests that its author runs: {@link
 * id.skp.testkit.contract.RuleSetContract}, with the inputs it is tried on.
 */
@NullMarked
package id.skp.testkit.contract;

import org.jspecify.annotations.NullMarked;
