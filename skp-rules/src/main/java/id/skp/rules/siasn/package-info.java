/**
 * <em>Sistem Informasi ASN (SIASN)</em>, the national civil-service information system of BKN: the codes by which it names
 * ratings, predicates, periods, levels and ranks, and where it takes the results of which year. {@link
 * id.skp.rules.siasn.SiasnRules} names the rules, {@link id.skp.rules.siasn.SiasnParameters} the codes and choices. The rule
 * set is no regulation: it is found by its id only.
 */
@NullMarked
package id.skp.rules.siasn;

import org.jspecify.annotations.NullMarked;
