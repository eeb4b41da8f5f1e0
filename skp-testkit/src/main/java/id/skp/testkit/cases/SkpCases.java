package id.skp.testkit.cases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs case files with JUnit, each case as a test of its own:
 *
 * <pre>{@code
 * class OurCasesTest {
 *   @SkpCases("src/test/cases")
 *   void ourCases() {}
 * }
 * }</pre>
 *
 * <p>The case is judged before the method runs, which may take its {@link CaseResult} as a parameter and look at it further.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(CaseTemplate.class)
public @interface SkpCases {
  /**
   * Names case files, and folders that are searched for {@code *.json}: paths from the folder in which the tests run, or else
   * resources of the test class's loader that lie in folders.
   *
   * @return the paths; none for the cases that come with the library, those of {@link #rules} where it is given
   */
  String[] value() default {};

  /**
   * Names the rule set under which all of them run, whatever rule set they name.
   *
   * @return the id of a rule set of the library, of a plug-in on the path or of {@link #variants}; empty for the rule set that
   *     each file names, or the last of the variants that is based on it
   */
  String rules() default "";

  /**
   * Names variant files, documents {@code skp-variant/1}, that are added to the rule sets that are there.
   *
   * @return the paths, found as those of cases
   */
  String[] variants() default {};

  /**
   * Names the rules whose cases are run.
   *
   * @return the names of the rules; none for all
   */
  String[] only() default {};
}
