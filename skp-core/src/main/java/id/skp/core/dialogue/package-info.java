/** <em>Umpan balik berkelanjutan</em>: what leader and employee tell each other during the year. */
@NullMarked
package id.skp.core.dialogue;

import org.jspecify.annotations.NullMarked;
