package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.testkit.arbitrary.SkpArbitraryProvider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** That every value of the library is made, itself or as a part of one that is. */
@Domain(RuleValueDomain.class)
class RuleValuesTest {
  /** What is not made, by type or package, and why. */
  private static final Map<String, String> NOT_MADE = Map.ofEntries(
      Map.entry("id.skp.rules.paper", "papers are filled from documents by Papers"),
      Map.entry("id.skp.rules.impact", "a study compares many documents under two rule sets"),
      Map.entry("id.skp.rules.reach", "found by PerformanceReach from an appraisal"),
      Map.entry("id.skp.rules.career", "made by PerformanceCareer from several years"),
      Map.entry("id.skp.rules.bulk", "how far many decisions have come"),
      Map.entry("id.skp.rules.table", "tables are written by whoever has a rule of his own"),
      Map.entry("id.skp.rules.value", "how values are written"),
      Map.entry("id.skp.rules.message", "sentences"),
      Map.entry("id.skp.rules.consequence.PaidPeriod", "needs the policy of an agency"),
      Map.entry("id.skp.rules.consequence.AllowanceReport", "needs the policy of an agency"),
      Map.entry("id.skp.rules.consequence.AllowanceCut", "stands in the policy of an agency"),
      Map.entry("id.skp.rules.consequence.AllowanceStop", "stands in the policy of an agency"),
      Map.entry("id.skp.rules.followup.OtherPerson", "of a plan and a record of another person"),
      Map.entry("id.skp.rules.monitoring.FixedCredit", "of the files of several years"),
      Map.entry("id.skp.rules.monitoring.StandingEvaluations", "of the files of a year"),
      Map.entry("id.skp.rules.permenpanrb6of2022.PredicateQuadrant", "a row has its own entries"),
      Map.entry("id.skp.rules.permenpanrb8of2021.planreview.PlanReview", "a procedure"),
      Map.entry("id.skp.rules.RulePeriod", "of two rule sets in one period"),
      Map.entry("id.skp.rules.Calculation", "names a step"),
      Map.entry("id.skp.rules.Difference", "of two rule sets"),
      Map.entry("id.skp.rules.Parameter", "of a rule set"),
      Map.entry("id.skp.rules.Rule", "of a rule set"),
      Map.entry("id.skp.rules.RuleKey", "of a rule set"));

  @Test
  void everyRecordIsMade() {
    Set<Class<?>> made = made();
    assertThat(Stream.of("skp-core", "skp-rules")
            .map(module -> Path.of(System.getProperty("skp.root"), module, "target", "classes"))
            .flatMap(classes -> new ClassFileImporter().importPath(classes).stream())
            .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getSimpleName().endsWith("Chapter"))
            .filter(type -> !type.getPackageName().endsWith(".shape"))
            .filter(type -> made.stream().noneMatch(each -> each.getName().equals(type.getName())))
            .map(JavaClass::getName)
            .filter(name -> NOT_MADE.keySet().stream()
                .noneMatch(each -> name.equals(each)
                    || name.startsWith(each + ".")
                    || name.startsWith(each + "$"))))
        .isEmpty();
  }

  /** Returns what is made, with all that it is made of. */
  private static Set<Class<?>> made() {
    SkpArbitraryProvider values = new SkpArbitraryProvider();
    Set<Class<?>> made = new HashSet<>();
    Deque<Type> open = new ArrayDeque<>(RuleValues.types());
    new ClassFileImporter()
            .importPath(Path.of(System.getProperty("skp.root"), "skp-core", "target", "classes"))
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> values.canProvideFor(TypeUsage.of(type)))
            .forEach(open::add);
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType several) {
        open.add(several.getRawType());
        open.addAll(List.of(several.getActualTypeArguments()));
      } else if (type instanceof WildcardType wild) {
        open.addAll(List.of(wild.getUpperBounds()));
      } else if (type instanceof Class<?> each && made.add(each)) {
        if (each.isRecord()) {
          Stream.of(each.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(open::add);
        } else if (each.getName().startsWith("id.skp.")) {
          Stream.of(each.getMethods())
              .filter(method -> method.getParameterCount() == 0)
              .forEach(method -> open.add(method.getGenericReturnType()));
        }
        if (each.isSealed()) {
          open.addAll(List.of(each.getPermittedSubclasses()));
        }
      }
    }
    return made;
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatRulesGiveIsMadeByDeciding(
      @ForAll Decision<Evaluation> decision, @ForAll Review review, @ForAll Finding finding) {
    assertThat(decision.explain(Text.ENGLISH)).isNotBlank();
    assertThat(review.codes()).doesNotContainNull();
    assertThat(finding.code()).isNotBlank();
  }
}
