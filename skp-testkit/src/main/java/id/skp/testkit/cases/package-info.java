/**
 * <em>Kasus uji</em>: the rules as data, case files in the form {@code skp-cases/1}, the cases that come with the library, and
 * the runner that judges a rule set by them. A case file that cannot be understood is an error, never skipped.
 */
@NullMarked
package id.skp.testkit.cases;

import org.jspecify.annotations.NullMarked;
