/** <em>Penilaian dan evaluasi kinerja</em>: what is judged and what came out, as ratings, predicates, appraisals and evaluations. */
@NullMarked
package id.skp.core.appraisal;

import org.jspecify.annotations.NullMarked;
