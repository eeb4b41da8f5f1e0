/**
 * <em>Asersi</em>: assertions on decisions and reviews for AssertJ, all from {@link
 * id.skp.testkit.assertion.SkpAssertions#assertThat}.
 */
@NullMarked
package id.skp.testkit.assertion;

import org.jspecify.annotations.NullMarked;
