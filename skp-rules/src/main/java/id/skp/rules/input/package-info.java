/**
 * <em>Masukan</em>: what a rule is given and what it gives, by named fields: an {@link id.skp.rules.input.InputForm} makes
 * the input of a rule from {@linkplain id.skp.rules.input.Given loosely typed values}, an
 * {@link id.skp.rules.input.OutputForm} names the parts of its outcome.
 */
@NullMarked
package id.skp.rules.input;

import org.jspecify.annotations.NullMarked;
