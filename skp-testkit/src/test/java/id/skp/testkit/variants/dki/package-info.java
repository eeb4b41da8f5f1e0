/**
 * DKI Jakarta's monthly score of weighted components, by three decrees. {@link id.skp.testkit.variants.dki.CapitalRegion} is
 * the place to begin.
 */
@NullMarked
package id.skp.testkit.variants.dki;

import org.jspecify.annotations.NullMarked;
