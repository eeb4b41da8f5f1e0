/**
 * <em>Padanan</em>: the words, codes and numbers of other systems, read as the library's own values: strict lists, never a
 * guess and never a default. {@link id.skp.core.alias.Vocabulary} reads what names a constant, {@link
 * id.skp.core.alias.ForeignText} what has a form: periods, numbers, targets, numbers of employees, names of regulations.
 */
@NullMarked
package id.skp.core.alias;

import org.jspecify.annotations.NullMarked;
