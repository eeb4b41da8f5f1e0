package id.skp.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of types, and what they show of their inside. */
class TypesTest {
  /** The library's own, and those that stand for themselves since nothing can be added to them. */
  private static final Set<String> THROWN = Set.of(
      "java.lang.OutOfMemoryError",
      "java.lang.StackOverflowError",
      "id.skp.core.InvalidValueException",
      "id.skp.rules.input.UnreadableInputException",
      "id.skp.rules.RuleFailure",
      "id.skp.rules.RuleSetProviderException",
      "id.skp.rules.RuleSetSelectionException",
      "id.skp.rules.UndecidedException",
      "id.skp.rules.Stop");

  private static final Pattern ORDINAL = Pattern.compile("[.:]ordinal\\b");

  /** What javac puts where a switch over an enum has no branch. */
  private static final String UNKNOWN_CONSTANT = "java.lang.IncompatibleClassChangeError";

  static final ArchRule CLOSED = classes()
      .that()
      .arePublic()
      .and()
      .areTopLevelClasses()
      .should(Conditions.<JavaClass>avoid("being open to subclasses", TypesTest::openings));
  static final ArchRule PLACES = codeUnits()
      .should(Conditions.<JavaCodeUnit>avoid("comparing places", TypesTest::comparisons))
      .because("constants are compared by their standing in the law");
  static final ArchRule EXCEPTIONS = codeUnits()
      .that(describe("are written by hand", unit -> !isGenerated(unit.getOwner())))
      .should(Conditions.<JavaCodeUnit>avoid("exceptions of others", TypesTest::exceptions));

  @Test
  void aSimpleNameHasOneMeaning() {
    Map<String, List<String>> named = Modules.ALL.stream()
        .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getPackageName().equals("id.skp.testkit.cli"))
        // one and the same for each version of another library
        .filter(type -> !type.getPackageName().startsWith("id.skp.json.jackson"))
        .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
    assertThat(named).hasSizeGreaterThan(300);
    assertThat(named.values().stream().filter(types -> types.size() > 1)).isEmpty();
  }

  @Test
  void theRootOfTheRulesReadsAsATableOfContents() {
    assertThat(Modules.RULES.stream()
            .filter(type -> type.getPackageName().equals("id.skp.rules"))
            .filter(type ->
                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)))
        .hasSizeBetween(20, 31);
  }

  @Test
  void everyPublicTypeIsClosed() {
    CLOSED.check(Modules.ALL);
  }

  @Test
  void noSignatureShowsGuavaOrImmutables() {
    classes()
        .that()
        .arePublic()
        .should(Conditions.<JavaClass>avoid("types of Guava and Immutables", TypesTest::foreign))
        .check(Modules.CORE_AND_RULES);
  }

  @Test
  void noConstantIsKnownByItsPlace() throws IOException {
    for (Path sources : CompiledTypes.folders("src/main/java")) {
      try (Stream<Path> files = Files.walk(sources)) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .isNotEmpty()
            .allSatisfy(file -> assertThat(ordinals(file)).as(file.toString()).isEmpty());
      }
    }
  }

  @Test
  void noConstantIsComparedByItsPlace() {
    PLACES.check(Modules.ALL);
  }

  @Test
  void exceptionsAreTheLibrarysOwn() {
    EXCEPTIONS.check(Modules.CORE_AND_RULES);
  }

  private static Stream<String> openings(JavaClass type) {
    Set<JavaModifier> modifiers = type.getModifiers();
    if (type.isInterface() || type.isEnum() || modifiers.contains(JavaModifier.FINAL)) {
      return Stream.empty();
    } else if (!modifiers.contains(JavaModifier.ABSTRACT)) {
      return Stream.of("neither final nor abstract");
    }
    return type.getConstructors().stream()
        .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
            || constructor.getModifiers().contains(JavaModifier.PROTECTED))
        .map(JavaConstructor::getFullName);
  }

  private static Stream<String> foreign(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> fields =
        type.getFields().stream().filter(TypesTest::isShown).map(JavaField::getType);
    Stream<JavaType> signatures = type.getCodeUnits().stream()
        .filter(TypesTest::isShown)
        .flatMap(unit ->
            Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()));
    return Stream.of(above, fields, signatures)
        .flatMap(types -> types)
        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getName)
        .filter(name -> name.startsWith("com.google.") || name.startsWith("org.immutables."));
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  /** Finds calls in the source, since javac puts calls of its own before a switch. */
  private static List<String> ordinals(Path source) {
    try {
      return Files.readAllLines(source).stream().filter(ORDINAL.asPredicate()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> comparisons(JavaCodeUnit unit) {
    return Conditions.uses(unit)
        .filter(use -> use.getName().equals("compareTo"))
        .filter(use -> use.getTargetOwner().isAssignableTo(Enum.class))
        .map(JavaCodeUnitAccess::getDescription);
  }

  private static boolean isGenerated(JavaClass type) {
    return type.getName().matches(".*Builder(\\$Immutable.*)?")
        && !type.getName().startsWith("id.skp.rules.RuleSet$");
  }

  private static Stream<String> exceptions(JavaCodeUnit unit) {
    return Conditions.uses(unit)
        .filter(use -> use.getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
        .map(call -> call.getTargetOwner())
        .filter(type -> type.isAssignableTo(Throwable.class))
        .filter(type -> !isSuperclass(type, unit))
        .map(JavaClass::getName)
        .filter(name -> !THROWN.contains(name) && !name.equals(UNKNOWN_CONSTANT));
  }

  private static boolean isSuperclass(JavaClass type, JavaCodeUnit unit) {
    return unit.isConstructor()
        && unit.getOwner().getRawSuperclass().filter(type::equals).isPresent();
  }
}
