/**
 * <em>Formulir resmi</em>: the forms of PermenPAN-RB 6/2022 as values, with the columns, rows and signatures that the law
 * prints, and as pages to print. Forms are written in Indonesian.
 */
@NullMarked
package id.skp.rules.paper;

import org.jspecify.annotations.NullMarked;
