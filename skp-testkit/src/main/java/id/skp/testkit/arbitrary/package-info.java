/**
 * <em>Nilai sembarang</em>: arbitrary values for property tests with jqwik: {@link id.skp.testkit.arbitrary.SkpArbitraries}
 * makes them, {@link id.skp.testkit.arbitrary.SkpDomain} hands them to every {@code @ForAll}. Persons, units and texts are
 * fictional.
 */
@NullMarked
package id.skp.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
