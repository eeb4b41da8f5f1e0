package id.skp.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import id.skp.json.JsonSchemas;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.Scorecard;
import id.skp.testkit.internal.CompiledTypes;
import id.skp.testkit.internal.Everyday;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a regular expression slow or deep: every expression is a constant, reads a text of twice the length in twice
 * the steps, and needs no stack that grows with the text. Steps are counted as characters read; no clock is asked.
 */
class PatternsTest {
  /** The constants that look for a place in a text; all others are asked whether the whole text has their form. */
  private static final Set<String> SEARCHING = Set.of(
      "id.skp.core.InvalidValueException.STEPS",
      "id.skp.core.alias.ForeignText.SUBJECT",
      "id.skp.core.alias.ForeignText.DIGIT",
      "id.skp.core.alias.TargetWords.BOUND",
      "id.skp.core.alias.TargetWords.LETTER_AT_DIGIT",
      "id.skp.core.alias.TargetWords.NO_UNIT",
      "id.skp.core.law.Citation.ENDED",
      "id.skp.core.people.Appointment.ACTING_TITLE",
      "id.skp.core.people.Rank.WITHIN",
      "id.skp.core.period.Dates.NAMED",
      "id.skp.core.plan.NumberWords.WORD",
      "id.skp.core.plan.TargetWording.IN_PERCENT",
      "id.skp.core.plan.WordedTarget.BOTH",
      "id.skp.core.plan.WordedTarget.NAMED_TIME",
      "id.skp.core.plan.WordedTarget.REPEATED",
      "id.skp.core.plan.WordedTarget.SENSE",
      "id.skp.core.plan.WordedTarget.UNCLEAR",
      "id.skp.rules.value.DataPlace.BETWEEN_STEPS",
      "id.skp.json.Unread.BLANKS",
      "id.skp.rules.RuleSetSelection.NO_LETTER",
      "id.skp.rules.cascade.MatrixReview.BLANKS",
      "id.skp.rules.finding.FindingKind.VALUE",
      "id.skp.rules.planreview.PlainWords.WORD",
      "id.skp.testkit.cases.CaseCheck.END_OF_NAME",
      "id.skp.testkit.cli.BookTable.PERCENT",
      "id.skp.testkit.cli.Documents.WILD",
      "id.skp.testkit.cli.EvaluationSummary.INDEX",
      "id.skp.testkit.cli.Meanings.DESCRIPTION",
      "id.skp.testkit.cli.PaperFiles.NO_NAME",
      "id.skp.testkit.cli.RuleBook.OTHER_SIGN",
      "id.skp.testkit.cli.Plugins.COMMENT",
      "id.skp.testkit.cli.Skp.CALL",
      "id.skp.testkit.contract.Gap.POSITION",
      "id.skp.testkit.internal.Pointers.INDEX");

  private static final Set<String> SEARCHES = Set.of(
      "asPredicate", "find", "replaceAll", "replaceFirst", "results", "split", "splitAsStream");
  private static final Set<String> EXPRESSIONS_OF_STRING =
      Set.of("matches", "replaceAll", "replaceFirst");

  /** A text may be split at a sign, which needs no expression. */
  private static final Pattern SPLIT_BY_EXPRESSION =
      Pattern.compile("\\.split\\(\"(?![^.$|()\\[{^?*+\\\\]\")");

  /** The least stack that a thread of any machine can be given is about so large. */
  private static final int SMALL_STACK = 160 * 1024;

  private static final int SHORT = 1_000;
  private static final int LONG = 20_000;
  private static final int MOST_LONG = 40;
  private static final int MOST_PAIRS = 80;

  /** The library's classes once more, in no module. */
  private static final ClassLoader COPY = new ClassLoader(PatternsTest.class.getClassLoader()) {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        for (Path classes : CompiledTypes.folders("target/classes")) {
          Path file = classes.resolve(name.replace('.', '/') + ".class");
          if (name.startsWith("id.skp.") && Files.exists(file)) {
            try {
              byte[] bytes = Files.readAllBytes(file);
              return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
              throw new ClassNotFoundException(name, unreadable);
            }
          }
        }
        return super.loadClass(name, resolve);
      }
    }
  };

  @Test
  void everyExpressionIsAConstant() throws IOException {
    assertThat(Modules.ALL.stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .flatMap(unit -> hiddenExpressions(unit)))
        .isEmpty();
    assertThat(Modules.ALL.stream()
            .filter(type -> compiled(type) > 0)
            .filter(type -> compiled(type) != constants(type).count())
            .map(JavaClass::getName))
        .as("classes with an expression that is no constant")
        .isEmpty();
    for (Path sources : CompiledTypes.folders("src/main/java")) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          assertThat(Files.readAllLines(file))
              .as("%s", file)
              .noneMatch(SPLIT_BY_EXPRESSION.asPredicate());
        }
      }
    }
  }

  @Test
  void whatLooksForAPlaceIsKnown() {
    assertThat(Modules.ALL.stream()
            .filter(type -> type.getCodeUnits().stream()
                .anyMatch(unit -> calls(unit, PatternsTest::isSearch).findAny().isPresent()))
            .map(type -> type.getName().replaceFirst("\\$.*", "")))
        .containsExactlyInAnyOrderElementsOf(SEARCHING.stream()
            .map(each -> each.substring(0, each.lastIndexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(names()).containsAll(SEARCHING);
  }

  static Set<String> names() {
    return Modules.ALL.stream()
        .flatMap(PatternsTest::constants)
        .map(JavaField::getFullName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<String> everyday() {
    return Everyday.share(List.copyOf(names()));
  }

  @ParameterizedTest
  @MethodSource("everyday")
  void noTextMakesAnExpressionSlowOrDeep(String name) throws Exception {
    requireLinear(constant(name), SEARCHING.contains(name));
  }

  /** Whoever validates documents by a schema gives its expressions any text. */
  @ParameterizedTest
  @MethodSource("expressionsOfSchemas")
  void noTextMakesAnExpressionOfASchemaSlowOrDeep(String expression) throws Exception {
    requireLinear(Pattern.compile(expression), true);
  }

  static Set<String> expressionsOfSchemas() {
    Set<String> expressions = new TreeSet<>();
    Stream.concat(
            Stream.of(
                JsonSchemas.variant(RuleSets.standard()), CaseFile.schema(), Scorecard.schema()),
            Stream.of(JsonSchemas.class.getMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .filter(each -> each.getParameterCount() == 0)
                .map(PatternsTest::schema))
        .forEach(schema -> collect(StrictJson.parse(schema), expressions));
    return expressions;
  }

  private static String schema(Method method) {
    try {
      return String.valueOf(method.invoke(null));
    } catch (ReflectiveOperationException hidden) {
      throw new LinkageError(method.toString(), hidden);
    }
  }

  private static void collect(@Nullable Object schema, Set<String> expressions) {
    if (schema instanceof Map<?, ?> fields) {
      if (fields.get("pattern") instanceof String expression) {
        expressions.add(expression);
      }
      if (fields.get("patternProperties") instanceof Map<?, ?> named) {
        named.keySet().forEach(each -> expressions.add(String.valueOf(each)));
      }
      fields.values().forEach(each -> collect(each, expressions));
    } else if (schema instanceof List<?> items) {
      items.forEach(each -> collect(each, expressions));
    }
  }

  private static void requireLinear(Pattern pattern, boolean searches) throws InterruptedException {
    onSmallStack(() -> {
      for (Attack attack : attacks(pattern.pattern())) {
        long once = stepsOf(pattern, attack.ofLength(SHORT), searches);
        long twice = stepsOf(pattern, attack.ofLength(2 * SHORT), searches);
        assertThat(twice)
            .as("steps for %s, half as long: %s", attack, once)
            .isLessThanOrEqualTo(once * 22 / 10 + 500);
      }
      for (Attack attack : attacks(pattern.pattern()).stream().limit(MOST_LONG).toList()) {
        assertThat(stepsOf(pattern, attack.ofLength(LONG), searches)).isNotNegative();
      }
    });
  }

  @Test
  void anExpressionThatIsSlowOrDeepIsNoticed() {
    Pattern slow = Pattern.compile("[a-z0-9%]*\\*?[a-z0-9%]*");
    assertThat(attacks(slow.pattern()))
        .anySatisfy(attack -> assertThat(stepsOf(slow, attack.ofLength(2 * SHORT), false))
            .isGreaterThan(3 * stepsOf(slow, attack.ofLength(SHORT), false) + 500));
    Pattern deep = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    assertThat(attacks(deep.pattern()).stream().limit(MOST_LONG)).anySatisfy(attack -> {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread thread =
          new Thread(null, () -> stepsOf(deep, attack.ofLength(LONG), false), "deep", SMALL_STACK);
      thread.setUncaughtExceptionHandler((dead, failure) -> thrown.set(failure));
      thread.start();
      thread.join();
      assertThat(thrown.get()).isInstanceOf(StackOverflowError.class);
    });
  }

  /** A text that repeats a unit and then ends in another way. */
  private record Attack(String begin, String unit, String end) {
    String ofLength(int length) {
      return begin + unit.repeat(length / unit.length()) + end;
    }
  }

  private static List<Attack> attacks(String expression) {
    List<String> units = units(expression);
    List<Attack> attacks = new ArrayList<>();
    for (String unit : units) {
      attacks.add(new Attack("", unit, "!"));
      attacks.add(new Attack("", unit, "a"));
      attacks.add(new Attack("a", unit, "\n"));
      attacks.add(new Attack("PP 6/2022, ", unit, "0"));
    }
    List<Attack> pairs = new ArrayList<>();
    for (String first : units) {
      for (String second : units) {
        pairs.add(new Attack("", first + second, "!"));
        pairs.add(new Attack(first, second, "!"));
      }
    }
    int stride = pairs.size() / MOST_PAIRS + 1;
    for (int i = 0; i < pairs.size(); i += stride) {
      attacks.add(pairs.get(i));
    }
    // what joins words by a sign comes first of all
    List<Attack> first = new ArrayList<>();
    for (String sign : units) {
      if (sign.length() == 1) {
        first.add(new Attack("a", sign + "a", "!"));
        first.add(new Attack("A", sign + "A", ""));
        first.add(new Attack("0", sign + "0", ""));
      }
    }
    attacks.addAll(0, first);
    return attacks;
  }

  /** Returns signs of all kinds, and the words and signs of which the expression itself consists. */
  private static List<String> units(String expression) {
    Set<String> units = new LinkedHashSet<>(List.of(
        " ",
        ".",
        "-",
        "_",
        "/",
        ",",
        "a",
        "A",
        "0",
        "%",
        "\u00e9",
        "-1",
        ".000",
        "/2022,",
        ", Pasal 4",
        "2022 ",
        "{0}"));
    Matcher words = Pattern.compile("[\\p{L}]{2,}+|[^\\p{L}]").matcher(expression);
    while (words.find()) {
      units.add(words.group());
      units.add(words.group() + " ");
    }
    return List.copyOf(units);
  }

  private static long stepsOf(Pattern pattern, String text, boolean searches) {
    Counted counted = new Counted(text);
    Matcher matcher = pattern.matcher(counted);
    if (searches) {
      int found = 0;
      while (matcher.find()) {
        found++;
      }
      assertThat(found).isNotNegative();
    } else {
      boolean whole = matcher.matches();
      assertThat(whole).isIn(true, false);
    }
    return counted.steps;
  }

  /** A text that counts how often one of its characters is read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long steps;

    private Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static void onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((dead, failure) -> thrown.set(failure));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  private static Stream<JavaField> constants(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static long compiled(JavaClass type) {
    return type.getCodeUnits().stream()
        .flatMap(unit -> calls(unit, PatternsTest::isCompilation))
        .count();
  }

  private static Stream<String> hiddenExpressions(JavaCodeUnit unit) {
    Stream<String> ofStrings = calls(unit, PatternsTest::isExpressionOfString);
    return unit instanceof JavaStaticInitializer
        ? ofStrings
        : Stream.concat(ofStrings, calls(unit, PatternsTest::isCompilation));
  }

  private static Stream<String> calls(JavaCodeUnit unit, Predicate<CodeUnitAccessTarget> wanted) {
    return Conditions.uses(unit)
        .filter(use -> wanted.test(use.getTarget()))
        .map(use -> unit.getFullName() + " calls " + use.getTarget().getFullName());
  }

  private static boolean isCompilation(CodeUnitAccessTarget target) {
    return target.getOwner().isEquivalentTo(Pattern.class)
        && Set.of("compile", "matches").contains(target.getName());
  }

  private static boolean isExpressionOfString(CodeUnitAccessTarget target) {
    return target.getOwner().isEquivalentTo(String.class)
        && EXPRESSIONS_OF_STRING.contains(target.getName());
  }

  private static boolean isSearch(CodeUnitAccessTarget target) {
    return (target.getOwner().isEquivalentTo(Pattern.class)
            || target.getOwner().isEquivalentTo(Matcher.class))
        && SEARCHES.contains(target.getName());
  }

  /** Reads a constant that only its class can see, from a copy of the classes that belongs to no module. */
  private static Pattern constant(String name) throws ReflectiveOperationException {
    int end = name.lastIndexOf('.');
    var field =
        Class.forName(name.substring(0, end), true, COPY).getDeclaredField(name.substring(end + 1));
    field.setAccessible(true);
    return (Pattern) field.get(null);
  }
}
