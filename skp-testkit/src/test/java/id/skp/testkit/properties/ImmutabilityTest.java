package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.UndecidedException;
import id.skp.rules.input.Given;
import id.skp.testkit.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the library hands out cannot be changed, and what it is given is copied before it is looked at. Everything is attacked that
 * can be reached from the installed rule sets, their schemas and decisions, and the sample documents.
 */
class ImmutabilityTest {
  private static final int MOST_OF_TYPE = 40;

  /** Everything that can be reached by public methods without arguments; of each type as many as are needed. */
  private static final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<Object> containers = new ArrayList<>();
    private final List<Record> records = new ArrayList<>();
    private final IdentityHashMap<Object, String> origins = new IdentityHashMap<>();

    Reachable(Stream<?> roots) {
      roots.forEach(each -> see(each, "a root"));
      while (!open.isEmpty()) {
        visit(open.poll());
      }
    }

    private void see(Object value, String origin) {
      boolean container = value instanceof Collection
          || value instanceof Map
          || value.getClass().isArray();
      boolean own = value.getClass().getName().startsWith("id.skp.");
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(each -> see(each, origin));
      } else if ((container || own) && !(value instanceof Enum) && seen.add(value)) {
        int count = counts.merge(value.getClass(), 1, Integer::sum);
        origins.put(value, origin);
        if (container || count <= MOST_OF_TYPE) {
          open.add(value);
        }
      }
    }

    private void visit(Object value) {
      String within = "within " + origins.get(value);
      if (value instanceof Collection<?>
          || value instanceof Map<?, ?>
          || value.getClass().isArray()) {
        containers.add(value);
      }
      if (value instanceof Map<?, ?> map) {
        map.keySet().stream().limit(MOST_OF_TYPE).forEach(each -> see(each, within));
        map.values().stream().limit(MOST_OF_TYPE).forEach(each -> see(each, within));
      } else if (value instanceof Collection<?> values) {
        values.stream().limit(MOST_OF_TYPE).forEach(each -> see(each, within));
      } else if (!value.getClass().isArray()) {
        if (value instanceof Record record && isShown(record.getClass())) {
          records.add(record);
        }
        for (Method method : methodsOf(value)) {
          result(method, value).ifPresent(each -> see(each, method.toString()));
        }
      }
    }

    private static boolean isShown(Class<?> type) {
      return Modifier.isPublic(type.getModifiers())
          && type.getModule().isExported(type.getPackageName());
    }

    private static List<Method> methodsOf(Object value) {
      Class<?> type = value.getClass();
      while (!Modifier.isPublic(type.getModifiers())) {
        type = type.getSuperclass();
      }
      return Stream.of(type.getMethods())
          .filter(each -> each.getParameterCount() == 0)
          .filter(each -> !Modifier.isStatic(each.getModifiers()))
          .filter(each -> each.getDeclaringClass().getName().startsWith("id.skp."))
          .filter(each -> Modifier.isPublic(each.getDeclaringClass().getModifiers()))
          .filter(each -> !each.getReturnType().isPrimitive())
          .toList();
    }

    private static Optional<Object> result(Method method, Object value) {
      try {
        return Optional.ofNullable(method.invoke(value));
      } catch (InvocationTargetException refused) {
        return Optional.empty(); // such as orThrow of what could not be decided
      } catch (IllegalAccessException hidden) {
        return Optional.empty();
      }
    }
  }

  private static Stream<?> roots() {
    RuleSets all = RuleSets.standard();
    Stream<?> ruleSets = all.all().stream();
    Stream<?> schemas = all.all().stream()
        .flatMap(rules -> rules.parameters().stream())
        .map(parameter -> parameter.key().form().schema());
    Stream<?> documents = Stream.of(
            Samples.names().stream().map(Samples::appraisal),
            Samples.planNames().stream().map(Samples::plan),
            Samples.yearNames().stream().map(Samples::year),
            Samples.matrixNames().stream().map(Samples::matrix),
            Samples.variantNames().stream().map(Samples::variant))
        .flatMap(each -> each);
    Stream<?> decisions =
        Questions.toAllRules().sampleStream().limit(1_000).map(Questions.Question::decide);
    return Stream.of(ruleSets, schemas, documents, decisions).flatMap(each -> each);
  }

  @Test
  void nothingThatIsHandedOutCanBeChanged() {
    Reachable reachable = new Reachable(roots());
    assertThat(reachable.containers).hasSizeGreaterThan(1_000);
    Set<String> changeable = new TreeSet<>();
    for (Object container : reachable.containers) {
      for (Runnable attack : attacks(container)) {
        try {
          attack.run();
          changeable.add(container.getClass() + " of " + reachable.origins.get(container));
        } catch (RuntimeException refused) {
          if (!(refused instanceof UnsupportedOperationException)) {
            changeable.add(container.getClass() + " of " + reachable.origins.get(container));
          }
        }
      }
      if (container.getClass().isArray()) {
        changeable.add("the array of " + reachable.origins.get(container));
      }
    }
    assertThat(changeable).isEmpty();
  }

  // what is put in is what is there, so that a change which works does no harm to other tests
  @SuppressWarnings("unchecked")
  private static List<Runnable> attacks(Object container) {
    List<Runnable> attacks = new ArrayList<>();
    if (container instanceof Map<?, ?>) {
      Map<Object, Object> map = (Map<Object, Object>) container;
      attacks.add(() -> map.put("x", "x"));
      if (!map.isEmpty()) {
        Map.Entry<Object, Object> first = map.entrySet().iterator().next();
        attacks.add(() -> map.put(first.getKey(), first.getValue()));
        attacks.add(() -> first.setValue(first.getValue()));
        attacks.add(() -> map.remove(first.getKey()));
        attacks.add(() -> removeFirst(map.keySet()));
        attacks.add(() -> removeFirst(map.values()));
        attacks.add(() -> removeFirst(map.entrySet()));
      }
    } else if (container instanceof Collection<?>) {
      Collection<Object> values = (Collection<Object>) container;
      attacks.add(() -> values.add("x"));
      if (!values.isEmpty()) {
        Object first = values.iterator().next();
        attacks.add(() -> values.remove(first));
        attacks.add(() -> removeFirst(values));
        attacks.add(values::clear);
      }
      if (container instanceof List<?> && !values.isEmpty()) {
        List<Object> list = (List<Object>) container;
        attacks.add(() -> list.set(0, list.get(0)));
        attacks.add(() -> list.add(0, list.get(0)));
        attacks.add(() -> list.listIterator().add("x"));
        attacks.add(() -> removeFirst(list.subList(0, 1)));
      }
    }
    return attacks;
  }

  private static void removeFirst(Collection<?> values) {
    Iterator<?> iterator = values.iterator();
    iterator.next();
    iterator.remove();
  }

  /** A list that is what it was said to be only the first time it is read. */
  private static final class Lying extends AbstractList<Object> {
    private final List<Object> said;
    private int readings;

    Lying(List<?> said) {
      this.said = new ArrayList<>(said);
    }

    @Override
    public Object get(int index) {
      return said.get(index);
    }

    @Override
    public int size() {
      return readings == 0 ? said.size() : 0;
    }

    @Override
    public Object[] toArray() {
      return readings++ == 0 ? said.toArray() : new Object[0];
    }

    @Override
    public Iterator<Object> iterator() {
      List<Object> now = readings++ == 0 ? said : List.of();
      return now.iterator();
    }
  }

  @Test
  void aValueKeepsWhatItWasGivenAndLooksAtWhatItKeeps() {
    int tried = 0;
    for (Record record : new Reachable(roots()).records) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (component.getType() == List.class) {
          List<?> original = (List<?>) part(record, component);
          Lying lying = new Lying(original);
          Object rebuilt = rebuilt(record, component, lying);
          if (rebuilt instanceof Record copy) {
            assertThat(part(copy, component))
                .as("%s of %s", component, record.getClass())
                .isEqualTo(original);
            lying.said.clear();
            assertThat(part(copy, component)).isEqualTo(original);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(component.toString(), impossible);
    }
  }

  private static Object rebuilt(Record record, RecordComponent changed, Object other) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = Arrays.stream(components)
        .map(each -> each.getName().equals(changed.getName()) ? other : part(record, each))
        .toArray();
    try {
      return record.getClass().getConstructor(types).newInstance(parts);
    } catch (InvocationTargetException refused) {
      throw new AssertionError(record.getClass().getName() + " is refused", refused.getCause());
    } catch (ReflectiveOperationException hidden) {
      return Optional.empty();
    }
  }

  @Test
  void whatAnExceptionTellsIsNeverNullWhereverItComesFrom() throws Exception {
    DocumentException document =
        sent(thrown(DocumentException.class, () -> AppraisalJson.read("{}")));
    assertThat(document.problems()).isNotNull();
    assertThat(document).hasMessageContaining("WRONG_DOCUMENT");
    RuleSetSelectionException selection = sent(thrown(
        RuleSetSelectionException.class, () -> RuleSets.standard().inForceOn(LocalDate.MIN)));
    assertThat(selection.candidates()).isNotNull();
    assertThat(selection.parts()).isNotNull();
    assertThat(selection.code()).isNotNull();
    InvalidValueException value = sent(thrown(InvalidValueException.class, () -> Text.same(" ")));
    assertThat(value.code()).isNotNull();
    assertThat(value.field()).isNotNull();
    assertThat(value.sentence()).isNotNull();
    UndecidedException undecided = sent(thrown(
        UndecidedException.class,
        () -> RuleSets.standard()
            .inForceOn(LocalDate.of(2025, 1, 1))
            .decide("none of this name", Given.of(Map.of()))
            .orThrow()));
    assertThat(undecided).hasMessageContaining("NO_RULE");
    assertThatThrownBy(undecided::decision).hasMessageContaining("serialization");
  }

  private static <T extends Exception> T thrown(Class<T> type, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException thrown) {
      return type.cast(thrown);
    }
    throw new AssertionError("nothing thrown");
  }

  // what comes is of the class that went
  @SuppressWarnings("unchecked")
  private static <T> T sent(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
