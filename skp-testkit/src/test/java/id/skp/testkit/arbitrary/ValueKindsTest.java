package id.skp.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.text.Line;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That nothing of skp-core is left out of {@link ValueKinds}. */
class ValueKindsTest {
  private static final Path CORE = Path.of(System.getProperty("skp.root"), "skp-core");

  /** How values are read and written: what is refused there is data, not a value. */
  private static final Path SHAPES = CORE.resolve("src/main/java/id/skp/core/shape");

  private static final Pattern CODE = Pattern.compile("\"([A-Z]{3,}(?:_[A-Z]+)+)\"");

  /** What reads like a code and is a name. */
  private static final Set<String> NAMES =
      Set.of(ObjectionProfile.TWO_STEP.name(), PerformancePredicate.BUTUH_PERBAIKAN.name());

  @Test
  void everyTypeOfValuesIsListedAndMade() {
    List<String> types = CompiledTypes.of("skp-core").stream()
        .filter(ValueKindsTest::isTypeOfValues)
        .map(Class::getName)
        .toList();
    assertThat(ValueKinds.ALL)
        .extracting(kind -> kind.type().getName())
        .containsExactlyInAnyOrderElementsOf(types);
  }

  @Test
  void everyCodeOfARefusalIsReached() throws IOException {
    try (Stream<Path> files = Files.walk(CORE.resolve("src/main/java"))) {
      Set<String> codes = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".java") && !file.startsWith(SHAPES))
          .forEach(file -> codes.addAll(codesIn(file)));
      codes.removeAll(NAMES);
      assertThat(ValueKinds.ALL)
          .flatExtracting(ValueKind::breakages)
          .extracting(Breakage::code)
          .containsAll(codes);
    }
  }

  @Test
  void everyTextThatIsNullIsRefusedByAName() {
    assertThat(ValueKinds.ALL)
        .flatExtracting(kind -> Reflected.readersOf(kind.type()))
        .hasSizeGreaterThan(6)
        .allSatisfy(reader -> assertThatExceptionOfType(NullPointerException.class)
            .isThrownBy(() -> Reflected.read(reader, null))
            .satisfies(
                refusal -> assertThat(refusal.getMessage()).matches("[a-z]+([A-Z][a-z]+)*")));
  }

  private static boolean isTypeOfValues(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type.getEnclosingClass() == null
        && !type.isInterface()
        && !type.isEnum()
        && !Throwable.class.isAssignableFrom(type)
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(each -> !Modifier.isStatic(each.getModifiers()))
        && !type.getPackageName().endsWith(".internal")
        && !type.getPackageName().endsWith(".shape")
        && type != Line.class
        && !type.getSimpleName().endsWith("Builder");
  }

  private static List<String> codesIn(Path file) {
    try {
      return CODE.matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(literal -> literal.substring(1, literal.length() - 1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
