/**
 * <em>Aturan tabel</em>: rules that are a table with a citation, as most rules of a ministry are. A
 * {@link id.skp.rules.table.TableRule} is written as the article reads, and refused where a case has no row or two.
 */
@NullMarked
package id.skp.rules.table;

import org.jspecify.annotations.NullMarked;
