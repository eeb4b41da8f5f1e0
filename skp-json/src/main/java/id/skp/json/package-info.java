/**
 * JSON documents: read strictly, with every problem at its place, and written stably.
 *
 * <p>{@link id.skp.json.AppraisalJson} reads and writes what is judged; {@link id.skp.json.StrictJson} reads any JSON as
 * strictly.
 */
@NullMarked
package id.skp.json;

import org.jspecify.annotations.NullMarked;
