/**
 * <em>Dokumen JSON</em>: read strictly, with every problem at its place, and written stably.
 *
 * <p>{@link id.skp.json.AppraisalJson} reads and writes what is judged, {@link id.skp.json.EvaluationReportJson}
 * what came out, {@link id.skp.json.RuleSetJson} what a rule set holds, {@link id.skp.json.RuleSetDifferencesJson} how
 * two differ; {@link id.skp.json.VariantJson} reads and writes variants of rule sets; {@link id.skp.json.JsonSchemas} gives the
 * schemas, and {@link id.skp.json.StrictJson} reads any JSON as strictly as these do.
 */
@NullMarked
package id.skp.json;

import org.jspecify.annotations.NullMarked;
