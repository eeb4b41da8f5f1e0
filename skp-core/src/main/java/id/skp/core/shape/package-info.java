/**
 * <em>Bentuk data</em>: how a value stands as data. Its shape says once what its fields are called, what they hold and which
 * may be absent, and reading, writing and the schema follow from it. Nothing here knows a format; {@link
 * id.skp.core.shape.Source} and {@link id.skp.core.shape.Sink} are what a format implements.
 */
@NullMarked
package id.skp.core.shape;

import org.jspecify.annotations.NullMarked;
