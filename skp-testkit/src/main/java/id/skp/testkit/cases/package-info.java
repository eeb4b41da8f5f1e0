/**
 * <em>Kasus uji</em>: the rules as data, case files in the form {@code skp-cases/1}, the cases that come with the library, and
 * the runner that judges a rule set by them: in JUnit by {@link id.skp.testkit.cases.SkpCases}, in one line. A case file that cannot be
 * understood is an error, never skipped.
 *
 * <p>Projects outside of this build that do so, on the class path and on the module path, stand in {@code skp-testkit/src/it/consumers} of
 * the sources.
 */
@NullMarked
package id.skp.testkit.cases;

import org.jspecify.annotations.NullMarked;
