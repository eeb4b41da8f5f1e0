/**
 * Rule variants that agencies really use, written as a ministry's developer would: against the public interface alone. Each
 * package holds one, with its parameters, rules, case files and tests; {@link id.skp.testkit.variants.VariantContract} is
 * what each of them is held to.
 */
@NullMarked
package id.skp.testkit.variants;

import org.jspecify.annotations.NullMarked;
