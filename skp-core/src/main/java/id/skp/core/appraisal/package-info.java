/** What is judged and what came out: ratings, predicates, appraisals and evaluations. */
@NullMarked
package id.skp.core.appraisal;

import org.jspecify.annotations.NullMarked;
