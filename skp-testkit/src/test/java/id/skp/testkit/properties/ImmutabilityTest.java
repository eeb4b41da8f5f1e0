package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.AppraisalJson;
import id.skp.json.CareerReportJson;
import id.skp.json.CascadeReportJson;
import id.skp.json.DecisionJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationReportJson;
import id.skp.json.ImpactJson;
import id.skp.json.PersonResult;
import id.skp.json.PlanReviewJson;
import id.skp.json.ReachJson;
import id.skp.json.RowMapping;
import id.skp.json.RowMappingJson;
import id.skp.json.Rows;
import id.skp.json.StrictJson;
import id.skp.json.UnitReportJson;
import id.skp.json.VocabularyJson;
import id.skp.json.YearReportJson;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.UndecidedException;
import id.skp.rules.bulk.Bulk;
import id.skp.rules.bulk.BulkRun;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.consequence.PerformanceAllowance;
import id.skp.rules.finding.Findings;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.rules.input.Given;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.paper.FilledPapers;
import id.skp.rules.reach.Reach;
import id.skp.rules.table.NumberColumn;
import id.skp.rules.table.OptionColumn;
import id.skp.rules.table.TableEntries;
import id.skp.rules.table.TableRule;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitRules;
import id.skp.testkit.arbitrary.SkpArbitraryProvider;
import id.skp.testkit.internal.CompiledTypes;
import id.skp.testkit.samples.Samples;
import id.skp.testkit.variants.contoh.SuccessorRegulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the library hands out cannot be changed, and what it is given is copied before it is looked at. Everything is attacked that
 * can be reached from the installed rule sets, their schemas and decisions, and the sample documents, and what every public
 * method makes of that.
 */
class ImmutabilityTest {
  private static final int MOST_OF_TYPE = 40;
  private static final int MOST_CALLED = 3;
  private static final int MANY = 20;
  private static final SkpArbitraryProvider PROVIDER = new SkpArbitraryProvider();
  private static final List<Class<?>> PUBLIC =
      CompiledTypes.of("skp-core", "skp-rules", "skp-json").stream()
          .filter(Reachable::isShown)
          .toList();

  /** What methods are given beside values of the library. */
  private static final Object[] OTHERS = {
    Text.INDONESIAN, LocalDate.of(2024, 12, 31), "2024-Q2", BigDecimal.ONE, new byte[0]
  };

  /** What reads, reasons or builds while it is called, and keeps nothing for others. */
  private static final Set<String> OUT_OF_REACH = Set.of(
      "id.skp.core.shape.GivenFields",
      "id.skp.core.shape.ObjectShape",
      "id.skp.core.shape.ObjectShape$Fields",
      "id.skp.core.shape.Part",
      "id.skp.json.DocumentTokens",
      "id.skp.json.StrictJson",
      "id.skp.json.Table$TableRow",
      "id.skp.rules.Call",
      "id.skp.rules.Facts",
      "id.skp.rules.Reasoning",
      "id.skp.rules.RuleFailure",
      "id.skp.rules.RuleSetProviderException",
      "id.skp.rules.Variant",
      "id.skp.rules.bulk.BulkRun",
      "id.skp.rules.cascade.CascadeChapter",
      "id.skp.rules.cascade.CascadeFindings",
      "id.skp.rules.cascade.PlanDrafts",
      "id.skp.rules.followup.ObjectionChapter",
      "id.skp.rules.paper.PaperPage",
      "id.skp.rules.table.TableRule$Head",
      "id.skp.rules.table.TableRule$Name",
      "id.skp.rules.table.TableRule$Rows",
      "id.skp.rules.table.TableRule$Then",
      "id.skp.rules.value.Alternative",
      "id.skp.rules.value.Bands$Interval",
      "id.skp.rules.value.Member",
      "id.skp.rules.value.MemberValues");

  static final Reachable REACHABLE = new Reachable(roots());

  /** Everything that can be reached by public methods of public types; of each type as many as are needed. */
  static final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    final Map<Class<?>, List<Object>> examples = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<Object> containers = new ArrayList<>();
    private final List<Record> records = new ArrayList<>();
    private final IdentityHashMap<Object, String> origins = new IdentityHashMap<>();

    Reachable(Stream<?> roots) {
      roots.forEach(each -> see(each, "a root"));
      PUBLIC.forEach(this::seeConstants);
      int before;
      do {
        before = counts.size();
        while (!open.isEmpty()) {
          visit(open.poll());
        }
        PUBLIC.forEach(this::call);
      } while (counts.size() > before);
    }

    private void seeConstants(Class<?> type) {
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          try {
            Optional.ofNullable(field.get(null)).ifPresent(each -> see(each, field.toString()));
          } catch (IllegalAccessException hidden) {
            throw new LinkageError(field.toString(), hidden);
          }
        }
      }
    }

    /** Calls what takes only what was reached already. */
    private void call(Class<?> type) {
      for (Constructor<?> made : type.getConstructors()) {
        arguments(made)
            .flatMap(given -> result(made::newInstance, given))
            .ifPresent(each -> see(each, made.toString()));
      }
      for (Method method : type.getMethods()) {
        if (method.getDeclaringClass() == type
            && method.getReturnType() != void.class
            && !isOfConstants(method)) {
          List<Object> receivers = Modifier.isStatic(method.getModifiers())
              ? List.of(type)
              : List.copyOf(examples.getOrDefault(type, List.of()));
          for (Object receiver : receivers) {
            arguments(method)
                .flatMap(given -> result(each -> method.invoke(receiver, each), given))
                .ifPresent(each -> see(each, method.toString()));
          }
        }
      }
    }

    private static boolean isOfConstants(Method method) {
      return method.getDeclaringClass().isEnum() && method.getName().equals("values");
    }

    private Optional<Object[]> arguments(Executable called) {
      List<Optional<Object>> given =
          Stream.of(called.getGenericParameterTypes()).map(this::argument).toList();
      return given.stream().allMatch(Optional::isPresent)
          ? Optional.of(given.stream().map(Optional::orElseThrow).toArray())
          : Optional.empty();
    }

    Optional<Object> argument(Type type) {
      if (type instanceof Class<?> plain) {
        return Stream.of(
                examples.getOrDefault(plain, List.of()).stream(),
                plain.isEnum()
                    ? Stream.of(plain.getEnumConstants())
                    : Stream.of(OTHERS).filter(plain::isInstance),
                plain == int.class || plain == long.class ? Stream.of(1) : Stream.of(),
                plain == boolean.class ? Stream.of(true) : Stream.of())
            .flatMap(each -> each)
            .map(each -> (Object) each)
            .findFirst();
      } else if (type instanceof ParameterizedType parameterized) {
        Class<?> raw = (Class<?>) parameterized.getRawType();
        Type[] parts = parameterized.getActualTypeArguments();
        Optional<Object> first = argument(parts[0]);
        if (raw == Map.class) {
          return first.flatMap(key -> argument(parts[1]).map(value -> Map.of(key, value)));
        }
        return raw == List.class || raw == Collection.class
            ? first.map(List::of)
            : raw == Set.class
                ? first.map(Set::of)
                : raw == Optional.class ? first.map(Optional::of) : argument(raw);
      }
      return Optional.empty();
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
        if (own && count <= MOST_CALLED) {
          shownTypesOf(value.getClass())
              .forEach(type ->
                  examples.computeIfAbsent(type, any -> new ArrayList<>()).add(value));
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
          result(each -> method.invoke(value), new Object[0])
              .ifPresent(each -> see(each, method.toString()));
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

    private static Stream<Class<?>> shownTypesOf(@Nullable Class<?> type) {
      if (type == null || !type.getName().startsWith("id.skp.")) {
        return Stream.empty();
      }
      Stream<Class<?>> above = Stream.concat(
          shownTypesOf(type.getSuperclass()),
          Stream.of(type.getInterfaces()).flatMap(Reachable::shownTypesOf));
      return isShown(type) ? Stream.concat(Stream.of(type), above) : above;
    }

    /** Calls something by reflection. */
    private interface Called {
      @Nullable
      Object with(Object... arguments) throws ReflectiveOperationException;
    }

    private static Optional<Object> result(Called called, Object... arguments) {
      try {
        return Optional.ofNullable(called.with(arguments));
      } catch (InvocationTargetException refused) {
        return Optional.empty(); // such as orThrow of what could not be decided
      } catch (ReflectiveOperationException | IllegalArgumentException hidden) {
        return Optional.empty();
      }
    }
  }

  private static Stream<?> withOutcome(Decision<?> decision) {
    return decision instanceof Decided<?> decided
        ? Stream.of(decision, decided.value())
        : Stream.of(decision);
  }

  private static String header(RowMapping mapping) {
    return mapping.columns().stream()
        .map(RowMapping.Column::column)
        .collect(Collectors.joining(","));
  }

  private static Stream<?> roots() {
    RuleSets all = RuleSets.standard();
    Stream<?> ruleSets = Stream.concat(
        all.all().stream(), Stream.of(SuccessorRegulation.ruleSet(), new FilledPapers(List.of())));
    Stream<?> schemas = all.all().stream()
        .flatMap(rules -> rules.parameters().stream())
        .map(parameter -> parameter.key().form().schema());
    Stream<?> documents = Stream.of(
            Samples.names().stream().map(Samples::appraisal),
            Samples.planNames().stream().map(Samples::plan),
            Samples.yearNames().stream().map(Samples::year),
            Samples.matrixNames().stream().map(Samples::matrix),
            Samples.unitNames().stream().map(Samples::unit),
            Samples.variantNames().stream().map(Samples::variant))
        .flatMap(each -> each);
    Stream<?> decisions = Questions.toEachRule(MANY)
        .map(Questions.Question::decide)
        .flatMap(ImmutabilityTest::withOutcome);
    Bulk<Object, String> bulk = Bulk.of(Object::toString);
    BulkRun<String> run = bulk.run(Stream.of(1, "a").iterator());
    Stream<?> many = Stream.of(bulk, run.next(), run.next(), run.progress());
    Impact impact = ImpactStudy.between(
            all.byId("permenpanrb-6-2022"),
            Samples.variant(Samples.variantNames().get(0)))
        .over(List.of(Samples.appraisal("teacher-2024")));
    Stream<?> impacts = Stream.of(impact, ImpactJson.read(ImpactJson.write(impact)));
    OptionColumn<Rating> column = OptionColumn.of("rating", Rating.class, Text.same("x"));
    NumberColumn number = NumberColumn.of("given", Text.same("x")).within(0, 9);
    Stream<?> tables = Stream.of(
        TableEntries.of(column.entry(Rating.SESUAI_EKSPEKTASI)),
        column.entry(Rating.SESUAI_EKSPEKTASI),
        TableRule.named("table", Text.same("x"))
            .by(column, number)
            .giving(number)
            .when(column.is(Rating.SESUAI_EKSPEKTASI), number.atLeast(2))
            .then(Ratio.ONE)
            .otherwise(Ratio.ZERO)
            .from(LegalSource.cited(Basis.OUR_READING, "PP 30/2019")));
    Stream<?> sheets = RowMappingJson.names().stream().map(RowMappingJson::named);
    Stream<?> rows = RowMappingJson.names().stream()
        .map(RowMappingJson::named)
        .<Object>map(each ->
            Rows.read(each, "a.csv", (header(each) + "\n,\nx\n").getBytes(StandardCharsets.UTF_8)));
    Object recorded = EvaluationReportJson.read(EvaluationReportJson.write(
        PerformanceRules.standard().evaluate(Samples.appraisal("teacher-2024"))));
    Object unrecorded =
        EvaluationReportJson.read(EvaluationReportJson.write(PerformanceRules.standard()
            .evaluate(Samples.appraisal("teacher-2024").toBuilder()
                .behaviourRating(Optional.empty())
                .build())));
    Stream<?> years = Samples.yearNames().stream()
        .map(Samples::year)
        .<Object>map(file -> YearReportJson.read(
            YearReportJson.write(PerformanceYear.of(all.byId("permenpanrb-6-2022"))
                .report(new FileReview(
                    file, EvaluationPeriod.year(2024), LocalDate.of(2025, 2, 28))))));
    Object reviewed = PlanReviewJson.read(
        PlanReviewJson.write(PerformanceRules.standard().review(Samples.plan("plan-flawed-2024"))));
    UnitPerformance unit = Samples.unit("unit-2024");
    Object spread = UnitReportJson.read(UnitReportJson.write(
        unit, all.byId("permenpanrb-6-2022").decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit))));
    Object career = CareerReportJson.read(CareerReportJson.write(PerformanceCareer.of(
            all.byId("permenpanrb-6-2022"))
        .report(
            List.of(new FileReview(
                Samples.year("teacher-year-2024"),
                EvaluationPeriod.year(2024),
                LocalDate.of(2025, 2, 28))),
            Optional.of(Ratio.of(125)))));
    RuleSet earlier = all.byId("permenpanrb-8-2021");
    Stream<?> others = Stream.of(
        DecisionJson.read(DecisionJson.write(
            earlier.decide(PerformanceRules.EVALUATION, Samples.appraisal("teacher-2021")))),
        ReachJson.read(ReachJson.write(Reach.of(
            earlier, Samples.appraisal("teacher-2021"), PerformancePredicate.SANGAT_BAIK))),
        ImpactJson.read(
            ImpactJson.writeNamed(ImpactStudy.between(earlier, all.byId("permenpanrb-6-2022"))
                .over(List.of(Samples.appraisal("teacher-2021"))))),
        CascadeReportJson.read(CascadeReportJson.write(all.byId("permenpanrb-6-2022")
            .decide(
                CascadeRules.CASCADE_REVIEW,
                Samples.matrix(Samples.matrixNames().get(0))))));
    PerformanceAllowance policy = PerformanceAllowance.of(Samples.variant("allowance-kemlu-2025"));
    Stream<?> payments = Stream.of(
        policy,
        policy.report(
            List.of(PerformanceYear.of(all.byId("permenpanrb-6-2022"))
                .report(new FileReview(
                    Samples.year("teacher-year-2024"),
                    EvaluationPeriod.year(2024),
                    LocalDate.of(2025, 2, 28)))),
            Ratio.ONE));
    Object result = new PersonResult(Map.of("planId", "skp-1"));
    Stream<?> words = VocabularyJson.names().stream().map(VocabularyJson::named);
    Stream<?> inputs = Questions.toEachRule(MANY).map(Questions.Question::input);
    Stream<?> values =
        all.all().stream().flatMap(rules -> rules.parameters().stream()).map(Parameter::value);
    Stream<?> any = PUBLIC.stream()
        .map(TypeUsage::of)
        .filter(PROVIDER::canProvideFor)
        .flatMap(type -> PROVIDER.provideFor(type, each -> Set.of()).stream())
        .flatMap(each -> each.sampleStream().limit(MOST_CALLED));
    Stream<?> refusals = Stream.concat(refusals(), refusals().map(ImmutabilityTest::sent));
    return Stream.of(
            ruleSets,
            payments,
            schemas,
            documents,
            decisions,
            many,
            tables,
            impacts,
            sheets,
            rows,
            Stream.of(result, recorded, unrecorded, reviewed, spread, career),
            others,
            years,
            words,
            inputs,
            values,
            any,
            refusals)
        .flatMap(each -> each);
  }

  @Test
  void everyPublicTypeIsAttacked() {
    assertThat(PUBLIC.stream()
            .filter(type -> Stream.of(type.getDeclaredFields())
                .anyMatch(field -> !Modifier.isStatic(field.getModifiers())))
            .filter(type -> !type.isEnum() && !type.getSimpleName().endsWith("Builder"))
            .filter(type -> !REACHABLE.examples.containsKey(type))
            .map(Class::getName))
        .isSubsetOf(OUT_OF_REACH);
  }

  /** Here, for it takes long to reach what is given as the other arguments. */
  @Test
  void nullForAnyArgumentIsRefusedWithItsName() {
    NullArguments.attack(PUBLIC);
  }

  @Test
  void nothingThatIsHandedOutCanBeChanged() {
    assertThat(REACHABLE.containers).hasSizeGreaterThan(1_000);
    Set<String> changeable = new TreeSet<>();
    for (Object container : REACHABLE.containers) {
      if (container instanceof Findings) {
        continue; // made to be added to, as a builder
      }
      for (Runnable attack : attacks(container)) {
        try {
          attack.run();
          changeable.add(container.getClass() + " of " + REACHABLE.origins.get(container));
        } catch (RuntimeException refused) {
          if (!(refused instanceof UnsupportedOperationException)) {
            changeable.add(container.getClass() + " of " + REACHABLE.origins.get(container));
          }
        }
      }
      if (container.getClass().isArray()) {
        changeable.add("the array of " + REACHABLE.origins.get(container));
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
    for (Record record : REACHABLE.records) {
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

  /** Whoever gives a list or map goes on to change it, and what lies in it. */
  @Test
  void aValueKeepsWhatItWasGivenWhateverBecomesOfIt() {
    int tried = 0;
    for (Record record : REACHABLE.records) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object original = part(record, component);
        List<Runnable> changes = new ArrayList<>();
        Object given = changeable(original, changes);
        if (!changes.isEmpty() && rebuilt(record, component, given) instanceof Record copy) {
          changes.forEach(Runnable::run);
          assertThat(part(copy, component))
              .as("%s of %s", component, record.getClass())
              .isEqualTo(original);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  private static Object changeable(Object value, List<Runnable> changes) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(key, each == null ? null : changeable(each, changes)));
      changes.add(copy::clear);
      return copy;
    } else if (value instanceof Collection<?> values) {
      Collection<Object> copy =
          value instanceof List<?> ? new ArrayList<>() : new LinkedHashSet<>();
      values.forEach(each -> copy.add(each == null ? null : changeable(each, changes)));
      changes.add(copy::clear);
      return copy;
    }
    return value;
  }

  /** A builder that goes on is of the next value. */
  @Test
  void whatIsBuiltStaysAsItIsWhenItsBuilderGoesOn() {
    int tried = 0;
    for (List<Object> values : REACHABLE.examples.values()) {
      for (Object value : values) {
        Optional<Object> builder = Reachable.result(
            each -> value.getClass().getMethod("toBuilder").invoke(value), new Object[0]);
        if (builder.isPresent()) {
          String before = value.toString();
          Optional<Object> built = built(builder.get());
          assertThat(built).as("%s", value.getClass()).contains(value);
          for (Method method : builder.get().getClass().getMethods()) {
            if (method.getName().matches("(add|put)[A-Z].*") && !method.isVarArgs()) {
              tried += goOn(method, builder.get(), value);
              assertThat(built).as("%s", method).contains(value);
              assertThat(value).as("%s", method).hasToString(before);
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
  }

  private static Optional<Object> built(Object builder) {
    return Reachable.result(
        each -> builder.getClass().getMethod("build").invoke(builder), new Object[0]);
  }

  /** Adds to a builder what the value has already. */
  private static int goOn(Method method, Object builder, Object value) {
    String name = method.getName().replaceFirst("add|putAll|put|All", "").toLowerCase(Locale.ROOT);
    int gone = 0;
    for (Method part : Reachable.methodsOf(value)) {
      if (part.getName().toLowerCase(Locale.ROOT).startsWith(name.replaceFirst("^all", ""))) {
        Object parts =
            Reachable.result(each -> part.invoke(value), new Object[0]).orElse("");
        Object added = parts instanceof Collection<?> all
                && !all.isEmpty()
                && method.getParameterTypes()[0] != Iterable.class
            ? all.iterator().next()
            : parts;
        gone += Reachable.result(each -> method.invoke(builder, each), added).isPresent() ? 1 : 0;
      }
    }
    return gone;
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
  void whatAnExceptionTellsIsNeverNullWhereverItComesFrom() {
    assertThat(refusals().map(ImmutabilityTest::sent)).hasSizeGreaterThan(4).allSatisfy(each -> {
      assertThat(each).hasMessageContaining(" ");
      for (Method method : Reachable.methodsOf(each)) {
        if (method.getDeclaringClass() != UndecidedException.class) {
          assertThat(method.invoke(each)).as("%s", method).isNotNull();
        }
      }
    });
    UndecidedException undecided = sent(undecided());
    assertThat(undecided).hasMessageContaining("NO_RULE");
    assertThatThrownBy(undecided::decision).hasMessageContaining("serialization");
  }

  private static Stream<Exception> refusals() {
    RuleSets all = RuleSets.standard();
    return Stream.of(
        thrown(DocumentException.class, () -> AppraisalJson.read("{}")),
        thrown(DocumentException.class, () -> StrictJson.parse("{")),
        thrown(RuleSetSelectionException.class, () -> all.inForceOn(LocalDate.MIN)),
        thrown(InvalidValueException.class, () -> Text.same(" ")),
        thrown(InvalidValueException.class, () -> VocabularyJson.named("no such")),
        undecided());
  }

  private static UndecidedException undecided() {
    return thrown(
        UndecidedException.class,
        () -> RuleSets.standard()
            .inForceOn(LocalDate.of(2025, 1, 1))
            .decide("none of this name", Given.of(Map.of()))
            .orThrow());
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
  private static <T> T sent(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException impossible) {
      throw new LinkageError(value.toString(), impossible);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException impossible) {
      throw new LinkageError(value.toString(), impossible);
    }
  }
}
