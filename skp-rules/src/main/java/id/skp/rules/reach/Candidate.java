package id.skp.rules.reach;

import id.skp.core.appraisal.Appraisal;
import java.util.function.UnaryOperator;

/**
 * The nearest value of an input at which a table says something else than at the values before it.
 *
 * @param change from what is there now to that value
 * @param better whether it lies on the side that the rules count as better
 * @param edit makes the change
 */
record Candidate(InputChange change, boolean better, UnaryOperator<Appraisal> edit) {}
