/** Who plans, works and appraises: employees, their posts, ranks and units. */
@NullMarked
package id.skp.core.people;

import org.jspecify.annotations.NullMarked;
