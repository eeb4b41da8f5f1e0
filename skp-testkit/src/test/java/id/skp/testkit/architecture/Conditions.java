package id.skp.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that say what was found. */
final class Conditions {
  private Conditions() {}

  /** Returns the methods and constructors that are called or referred to. */
  static Stream<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> uses(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
  }

  /**
   * A condition that holds of an item in which nothing is found.
   *
   * @param what what is to be avoided
   * @param found what of it an item has
   */
  static <T extends HasName.AndFullName> ArchCondition<T> avoid(
      String what, Function<? super T, Stream<String>> found) {
    return new ArchCondition<>("avoid " + what) {
      @Override
      public void check(T item, ConditionEvents events) {
        found
            .apply(item)
            .forEach(each -> events.add(
                SimpleConditionEvent.violated(item, item.getFullName() + " has " + each)));
      }
    };
  }
}
