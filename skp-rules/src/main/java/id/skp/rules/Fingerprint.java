package id.skp.rules;

import com.google.common.hash.Hashing;
import id.skp.core.law.LegalSource;
import id.skp.rules.input.Extension;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells rule sets of one id apart: a short text that follows from all that a rule set says. */
final class Fingerprint {
  private static final int DIGITS = 32;

  /** What the class of a lambda is called differs from run to run, but for the class that declares it. */
  private static final String LAMBDA = "$$Lambda";

  /** Values of the core say what they hold, and their fields cannot be read where modules are. */
  private static final String CORE = "id.skp.core.";

  /** Deeper than any procedure holds values. */
  private static final int DEEPEST = 16;

  /** Longer parts are said by their hash, lest what is held in many ways be said as often. */
  private static final int LONGEST = 4096;

  private static final String WITHIN_ITSELF = "@";

  private final StringBuilder said = new StringBuilder();
  private final Map<Object, String> parts;
  private final int depth;

  private Fingerprint(Map<Object, String> parts, int depth) {
    this.parts = parts;
    this.depth = depth;
  }

  static String of(RuleSet ruleSet) {
    Fingerprint fingerprint = new Fingerprint(new IdentityHashMap<>(), 0);
    fingerprint.add(ruleSet);
    return hash(fingerprint.said);
  }

  private static String hash(CharSequence said) {
    return Hashing.sha256().hashBytes(bytes(said)).toString().substring(0, DIGITS);
  }

  /** Returns both bytes of each character, the lower one first. */
  private static byte[] bytes(CharSequence said) {
    byte[] bytes = new byte[2 * said.length()];
    for (int i = 0; i < said.length(); i++) {
      bytes[2 * i] = (byte) said.charAt(i);
      bytes[2 * i + 1] = (byte) (said.charAt(i) >>> Byte.SIZE);
    }
    return bytes;
  }

  private void add(RuleSet ruleSet) {
    say(ruleSet.id());
    say(ruleSet.regulation().id());
    data(ruleSet.baseIds());
    say(ruleSet.isFoundByIdOnly());
    ruleSet.institutions().stream().map(Object::toString).sorted().forEach(this::say);
    ruleSet.parameters().stream()
        .sorted(Comparator.comparing(Parameter::name))
        .forEach(parameter -> {
          say(parameter.name());
          data(parameter.data());
          source(parameter.legalSource());
        });
    ruleSet.rules().stream().sorted(Comparator.comparing(Rule::name)).forEach(rule -> {
      say(rule.name());
      code(rule.procedure());
      source(rule.legalSource());
    });
    ruleSet.findingKinds().stream()
        .sorted(Comparator.comparing(each -> each.code()))
        .forEach(kind -> {
          say(kind.code());
          say(kind.severity());
          source(kind.source());
        });
    ruleSet.extensions().stream().sorted(Comparator.comparing(Extension::name)).forEach(this::add);
  }

  private void add(Extension<?, ?> extension) {
    say(extension.document().getSimpleName());
    say(extension.name());
    say(extension.isRequired());
    data(extension.form().schema());
    source(extension.source());
  }

  /** Says a source as it is cited, and how strong it is. */
  private void source(LegalSource source) {
    say(source.basis());
    source.citations().forEach(this::say);
    source.openQuestion().ifPresent(question -> say(question.id()));
  }

  /** Says something after its length, so that two texts are never one. */
  private void say(Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    said.append(text.length()).append(':').append(text);
  }

  private void data(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      said.append('{');
      map.forEach((name, each) -> {
        data(name);
        data(each);
      });
      said.append('}');
    } else if (value instanceof List<?> list) {
      said.append('[');
      list.forEach(this::data);
      said.append(']');
    } else {
      say(String.valueOf(value));
    }
  }

  /**
   * Says which class a procedure is of, and what it holds: what lambdas, procedures, records and objects hold that cannot change, and
   * the elements of collections; of another object its class, since it may hold what comes and goes.
   */
  private void code(Object value) {
    if (value instanceof RuleSet ruleSet) {
      say(of(ruleSet));
    } else if (value instanceof ParameterKey<?>
        || value instanceof RuleKey<?, ?>
        || isPlain(value)) {
      say(value);
    } else {
      String name = value.getClass().getName();
      int lambda = name.indexOf(LAMBDA);
      say(lambda < 0 ? name : name.substring(0, lambda));
      if (depth < DEEPEST && (lambda >= 0 || isWhole(value))) {
        said.append('(').append(String.join(",", parts(value))).append(')');
      }
    }
  }

  private List<String> parts(Object whole) {
    Stream<String> parts = Sameness.partsOf(whole).orElse(List.of()).stream().map(this::part);
    // these have no order of their own
    return (whole instanceof Map<?, ?> || whole instanceof Set<?> ? parts.sorted() : parts)
        .toList();
  }

  /** Says a part once, however often it is held, and of what is held within itself that it is. */
  private String part(Object part) {
    String known = parts.get(part);
    if (known != null) {
      return known;
    }
    parts.put(part, WITHIN_ITSELF);
    Fingerprint of = new Fingerprint(parts, depth + 1);
    of.code(part);
    String text = of.said.length() <= LONGEST ? of.said.toString() : hash(of.said);
    parts.put(part, text);
    return text;
  }

  private static boolean isWhole(Object value) {
    return value instanceof Procedure<?, ?>
        || value instanceof Record
        || value instanceof Collection<?>
        || value instanceof Map<?, ?>
        || value instanceof Optional<?>
        || value.getClass().isArray()
        || cannotChange(value.getClass());
  }

  private static boolean cannotChange(Class<?> type) {
    return type == Object.class
        || (!isOfJava(type)
            && Arrays.stream(type.getDeclaredFields())
                .mapToInt(Field::getModifiers)
                .allMatch(each -> Modifier.isStatic(each) || Modifier.isFinal(each))
            && cannotChange(type.getSuperclass()));
  }

  private static boolean isOfJava(Class<?> type) {
    return type.getName().startsWith("java.");
  }

  /** Tells whether a value is said by its text, which is the same in each run. */
  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum<?>
        || value.getClass().getName().startsWith(CORE)
        || (isOfJava(value.getClass())
            && (value instanceof Number
                || value instanceof Comparable<?>
                || value instanceof TemporalAmount
                || value instanceof Locale
                || value instanceof BitSet
                || value instanceof Pattern));
  }
}
