/**
 * <em>Pengelolaan kinerja pegawai ASN</em>: managing the performance of ASN employees under PermenPAN-RB 6/2022, with the
 * circular SE MenPANRB 3/2023: two ratings and a quadrant, no arithmetic. {@link
 * id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022} is the rule set, {@link id.skp.rules.permenpanrb6of2022.Rules6Of2022}
 * names its rules, {@link id.skp.rules.permenpanrb6of2022.Parameters6Of2022} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb6of2022;

import org.jspecify.annotations.NullMarked;
