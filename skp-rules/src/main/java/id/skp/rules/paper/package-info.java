/**
 * <em>Formulir resmi</em>: the papers of a regulation as values, with the columns, rows and signatures that the law prints, and as
 * pages to print. Papers are written in Indonesian. Those of PermenPAN-RB 6/2022 are filled here, those of others by the rules of {@link
 * id.skp.rules.paper.PaperRules}.
 */
@NullMarked
package id.skp.rules.paper;

import org.jspecify.annotations.NullMarked;
