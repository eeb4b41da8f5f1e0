package id.skp.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exact decimals only: binary floating point neither kept, nor handed over, nor called upon. */
class ExactNumbersTest {
  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  static final ArchRule FIELDS = fields()
      .should(Conditions.<JavaField>avoid("double and float", ExactNumbersTest::inexactType));
  static final ArchRule SIGNATURES = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid("double and float", ExactNumbersTest::inexactTypes));
  static final ArchRule CALLS = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid(
          "calls that take or give double or float", ExactNumbersTest::inexactCalls));

  @Test
  void noFieldIsInexact() {
    FIELDS.check(Modules.CORE_AND_RULES);
  }

  @Test
  void noSignatureIsInexact() {
    SIGNATURES.check(Modules.CORE_AND_RULES);
  }

  @Test
  void nothingInexactIsCalled() {
    CALLS.check(Modules.CORE_AND_RULES);
  }

  private static Stream<String> inexactType(JavaField field) {
    return inexact(field.getType().getAllInvolvedRawTypes());
  }

  private static Stream<String> inexactTypes(JavaCodeUnit unit) {
    return Stream.concat(
        inexact(unit.getReturnType().getAllInvolvedRawTypes()),
        unit.getParameterTypes().stream().flatMap(type -> inexact(type.getAllInvolvedRawTypes())));
  }

  private static Stream<String> inexactCalls(JavaCodeUnit unit) {
    return Conditions.uses(unit)
        .filter(call -> isInexact(call.getTarget()))
        .map(call -> call.getTarget().getFullName() + " in line " + call.getLineNumber());
  }

  private static boolean isInexact(CodeUnitAccessTarget target) {
    List<JavaClass> types = target.getRawParameterTypes();
    return Stream.concat(Stream.of(target.getOwner(), target.getRawReturnType()), types.stream())
        .anyMatch(type -> INEXACT.contains(type.getBaseComponentType().getName()));
  }

  private static Stream<String> inexact(Set<JavaClass> types) {
    return types.stream()
        .map(type -> type.getBaseComponentType().getName())
        .filter(INEXACT::contains);
  }
}
