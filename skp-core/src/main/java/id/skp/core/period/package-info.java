/** <em>Periode</em>: stretches of time in which performance is planned and evaluated. */
@NullMarked
package id.skp.core.period;

import org.jspecify.annotations.NullMarked;
