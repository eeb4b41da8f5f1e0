/**
 * <em>Himpunan aturan dan putusan</em>: rule sets and decisions. A {@link id.skp.rules.RuleSet} is a dated, cited collection
 * of parameters and rules; its {@link id.skp.rules.RuleSet#decide decide} gives a {@link id.skp.rules.Decision}, whose {@link
 * id.skp.rules.Trace} is the way the result was made.
 */
@NullMarked
package id.skp.rules;

import org.jspecify.annotations.NullMarked;
