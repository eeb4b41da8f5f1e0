package id.skp.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users of the library can name: each public type of an exported package with its members, a line each. Whatever changes it
 * is seen in the review of the approved copy. A generated builder follows from the members of its value and stands as one line.
 */
class PublicApiTest {
  private static final Path FOUND = Path.of("target", "api.txt");
  private static final Path APPROVED =
      Path.of("src", "test", "resources", "id", "skp", "testkit", "architecture", "api.txt");
  private static final Set<JavaModifier> SHOWN = Set.of(
      JavaModifier.ABSTRACT, JavaModifier.FINAL, JavaModifier.STATIC, JavaModifier.PROTECTED);
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  @Test
  void changesAreApproved() throws IOException {
    List<String> api = new ArrayList<>();
    Modules.ALL.stream()
        .filter(type -> CompiledTypes.EXPORTED.contains(type.getPackageName()))
        .filter(PublicApiTest::isSeen)
        .sorted(Comparator.comparing(JavaClass::getName))
        .forEach(type -> add(type, api));
    Files.write(FOUND, api);
    Set<String> found = withTypes(api);
    Set<String> approved = withTypes(Files.readAllLines(APPROVED));
    assertThat(Stream.concat(
            found.stream().filter(each -> !approved.contains(each)).map(each -> "new: " + each),
            approved.stream().filter(each -> !found.contains(each)).map(each -> "gone: " + each)))
        .as("if these changes are meant, copy %s to %s", FOUND, APPROVED)
        .isEmpty();
  }

  /** Returns the lines, each with the type that it stands below. */
  private static Set<String> withTypes(List<String> api) {
    Set<String> lines = new LinkedHashSet<>();
    String type = "";
    for (String line : api) {
      type = line.startsWith(" ") ? type : line;
      lines.add(line.startsWith(" ") ? type + ":" + line : line);
    }
    return lines;
  }

  private static boolean isSeen(JavaClass type) {
    return isSeen(type.getModifiers())
        && type.getEnclosingClass().filter(outer -> !isSeen(outer)).isEmpty();
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private static boolean isWritten(JavaClass type) {
    String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    return CompiledTypes.folders("src/main/java").stream()
        .anyMatch(sources -> Files.isRegularFile(sources.resolve(file)));
  }

  private static void add(JavaClass type, List<String> api) {
    String kind = kind(type);
    Stream<JavaType> above = Stream.concat(
        type.getSuperclass().stream()
            .filter(each -> type.getRawSuperclass()
                .filter(raw -> raw.isEquivalentTo(Object.class)
                    || raw.isEquivalentTo(Enum.class)
                    || raw.isEquivalentTo(Record.class))
                .isEmpty()),
        type.getInterfaces().stream());
    String supertypes = names(above);
    api.add(
        (kind.equals("class") ? modifiers(type.getModifiers()) : "") + kind + " " + type.getName()
            + variables(type.getTypeParameters())
            + (supertypes.isEmpty() ? "" : " < " + supertypes));
    if (isWritten(type)) {
      type.getMembers().stream()
          .filter(each -> isSeen(each.getModifiers()))
          .filter(each -> !isImplied(each))
          .map(PublicApiTest::line)
          .sorted()
          .forEach(line -> api.add("  " + line));
    }
  }

  private static String kind(JavaClass type) {
    if (type.isAnnotation()) {
      return "@interface";
    } else if (type.isInterface()) {
      return "interface";
    } else if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  private static boolean isImplied(JavaMember member) {
    return member instanceof JavaMethod method
        && (OF_EVERY_OBJECT.contains(method.getName())
            || (method.getOwner().isEnum() && OF_EVERY_ENUM.contains(method.getName())));
  }

  private static String line(JavaMember member) {
    String modifiers = modifiers(member.getModifiers());
    if (member instanceof JavaField field) {
      return modifiers + named(field.getType()) + " " + field.getName();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    String variables = variables(unit.getTypeParameters());
    String thrown = unit.getThrowsClause().getTypes().stream()
        .map(PublicApiTest::named)
        .collect(Collectors.joining(", "));
    return modifiers
        + (variables.isEmpty() ? "" : variables + " ")
        + (unit instanceof JavaConstructor
            ? "new"
            : named(unit.getReturnType()) + " " + unit.getName())
        + "(" + names(unit.getParameterTypes().stream()) + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String modifiers(Set<JavaModifier> modifiers) {
    return modifiers.stream()
        .filter(SHOWN::contains)
        .sorted()
        .map(each -> each.name().toLowerCase(Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  private static String variables(List<? extends JavaTypeVariable<?>> variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream()
            .map(each -> each.getName() + bounds(each.getUpperBounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bounds(List<? extends JavaType> bounds) {
    String names = bounds.stream()
        .filter(each -> !each.getName().equals("java.lang.Object"))
        .map(PublicApiTest::named)
        .collect(Collectors.joining(" & "));
    return names.isEmpty() ? "" : " extends " + names;
  }

  private static String names(Stream<? extends JavaType> types) {
    return types.map(PublicApiTest::named).collect(Collectors.joining(", "));
  }

  /** Types of the library have one simple name each. */
  private static String named(JavaType type) {
    if (type instanceof JavaClass array && array.isArray()) {
      return named(array.getComponentType()) + "[]";
    }
    return PACKAGES.matcher(type.getName()).replaceAll("");
  }
}
