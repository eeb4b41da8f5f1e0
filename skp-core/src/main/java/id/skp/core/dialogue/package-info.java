/** What leader and employee tell each other: continuous feedback (<em>umpan balik berkelanjutan</em>). */
@NullMarked
package id.skp.core.dialogue;

import org.jspecify.annotations.NullMarked;
