/** <em>Modul Jackson 2</em>: the values of this library in a host's Jackson 2: {@link id.skp.json.jackson2.SkpModule}. */
@NullMarked
package id.skp.json.jackson2;

import org.jspecify.annotations.NullMarked;
