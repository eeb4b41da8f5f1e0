/**
 * <em>Nilai parameter</em>: how the value of a parameter stands as plain data, which a {@link id.skp.rules.value.ValueForm}
 * reads, writes and describes, and values that many parameters have, such as {@link id.skp.rules.value.Bands}.
 */
@NullMarked
package id.skp.rules.value;

import org.jspecify.annotations.NullMarked;
