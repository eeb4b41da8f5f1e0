/**
 * <em>Formulir resmi</em>: the papers of PermenPAN-RB 6/2022 as values, with the columns, rows and signatures that the law
 * prints, and as pages to print. Papers are written in Indonesian.
 */
@NullMarked
package id.skp.rules.paper;

import org.jspecify.annotations.NullMarked;
