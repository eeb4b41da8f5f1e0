/**
 * <em>Kontrak himpunan aturan</em>: what every rule set keeps, as tests that its author runs: {@link
 * id.skp.testkit.contract.RuleSetContract}, with the inputs it is tried on.
 *
 * <p>Rule sets of six agencies that keep it, each with a page that begins with the table of its decree, stand among the tests of this
 * module in the packages below {@code id.skp.testkit.variants}, and as a plug-in in its jar with the classifier {@code examples}.
 */
@NullMarked
package id.skp.testkit.contract;

import org.jspecify.annotations.NullMarked;
