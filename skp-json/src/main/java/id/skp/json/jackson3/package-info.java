/** <em>Modul Jackson 3</em>: the values of this library in a host's Jackson 3: {@link id.skp.json.jackson3.SkpModule}. */
@NullMarked
package id.skp.json.jackson3;

import org.jspecify.annotations.NullMarked;
