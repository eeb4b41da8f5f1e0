package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.PerformanceFile;
import id.skp.json.RowMappingJson;
import id.skp.json.RowReport;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.cascade.PlanDrafts;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is generated of a unit belongs together, for each seed and however many people it has. */
class SampleUnitTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final LocalDate LOOKED_AT = LocalDate.of(2026, 1, 20);

  @Property(tries = 20)
  void nothingIsFoundInTheMatrix(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 400) int people) {
    RoleResultMatrix matrix = SampleUnit.of(seed, people).matrix();

    assertThat(RULES.decide(CascadeRules.CASCADE_REVIEW, matrix).orThrow().findings())
        .isEmpty();
    assertThat(matrix.members()).hasSize(people);
    assertThat(
            matrix.members().stream().map(each -> each.employee().orElseThrow().nip()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 20)
  void thePlansCarryTheMatrix(@ForAll long seed, @ForAll @IntRange(min = 3, max = 150) int people) {
    SampleUnit unit = SampleUnit.of(seed, people);
    RoleResultMatrix matrix = unit.matrix();
    List<Skp> plans = unit.plans().stream().map(SkpFile::skp).toList();
    Skp first = plans.get(0);

    assertThat(matrix.results()).noneMatch(cell -> cell.result().kind() == WorkResultKind.TAMBAHAN);
    plans.forEach(plan -> assertThat(PlanDrafts.into(matrix, plan)).isEqualTo(plan));
    assertThat(PlanDrafts.of(
            matrix,
            first.regulation(),
            first.approach(),
            Map.of(first.employee().id(), first.appraiser())))
        .extracting(Skp::employee, Skp::appraiser, Skp::results)
        .isEqualTo(plans.stream()
            .map(each -> tuple(each.employee(), each.appraiser(), mainOf(each)))
            .toList());
    assertThat(PlanDrafts.backTo(matrix, plans)).isEqualTo(matrix);
  }

  private static List<WorkResult> mainOf(Skp plan) {
    return plan.results().stream()
        .filter(result -> result.kind() == WorkResultKind.UTAMA)
        .toList();
  }

  @Property(tries = 20)
  void nothingIsFoundInTheUnit(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 150) int people) {
    SampleUnit unit = SampleUnit.of(seed, people);
    UnitPerformance performance = unit.performance();
    UnitReport report = RULES.decide(UnitRules.UNIT_REVIEW, unit.file()).orThrow();
    List<UnitMember> all = Stream.concat(
            performance.leader().stream(), performance.members().stream())
        .toList();

    assertThat(report.review().findings()).isEmpty();
    assertThat(report.counted()).isEqualTo(people - 1);
    assertThat(report.undecided()).isEmpty();
    assertThat(all)
        .extracting(UnitMember::predicate, UnitMember::resultRating, UnitMember::behaviourRating)
        .isEqualTo(unit.evaluations().stream()
            .map(each ->
                tuple(Optional.of(each.predicate()), each.resultRating(), each.behaviourRating()))
            .toList());
  }

  @Property(tries = 20)
  void nothingIsFoundInWhatIsOfOnePerson(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 40_000) int people,
      @ForAll @IntRange(max = 39_999) int drawn) {
    SampleUnit unit = SampleUnit.of(seed, people);
    for (int person : new int[] {0, drawn % people, people - 1}) {
      PerformanceFile file = unit.years().get(person);
      YearReport year = PerformanceYear.of(RULES)
          .report(new FileReview(file, EvaluationPeriod.year(2025), LOOKED_AT));
      EvaluationReport report =
          PerformanceRules.standard().evaluate(unit.appraisals().get(person));
      Evaluation evaluation = unit.evaluations().get(person);

      assertThat(PerformanceRules.standard()
              .review(unit.plans().get(person))
              .orThrow()
              .findings())
          .isEmpty();
      assertThat(report.findings()).isEmpty();
      assertThat(report.decision().orThrow()).isEqualTo(evaluation);
      assertThat(year.findings()).isEmpty();
      assertThat(year.yearEnd().orThrow()).isEqualTo(evaluation.predicate());
      assertThat(file.all(EvaluationRecord.class))
          .singleElement()
          .satisfies(each -> assertThat(each.evaluation()).isEqualTo(evaluation));
      assertThat(file.plans()).containsExactly(unit.plans().get(person).skp());
    }
  }

  @Property(tries = 20)
  void theSameSeedGivesTheSameWhateverElseIsAskedFor(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 5_000) int people) {
    int last = people - 1;
    PerformanceFile alone = SampleUnit.of(seed, people).years().get(last);
    SampleUnit again = SampleUnit.of(seed, people);
    assertThat(again.employees()).hasSize(people);
    Employee someone = again.employees().get(last);
    Employee inLarger = SampleUnit.of(seed, people + 1).employees().get(last);

    assertThat(again.years().get(last)).isEqualTo(alone);
    assertThat(inLarger.toBuilder().unit(someone.unit()).build()).isEqualTo(someone);
  }

  @Property(tries = 10)
  void allIsReadAsItIsWritten(@ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int people) {
    SampleUnit unit = SampleUnit.of(seed, people);

    assertThere(unit.matrix());
    assertThere(unit.performance());
    assertThere(unit.plans().get(people / 2));
    assertThere(unit.appraisals().get(people / 2));
    assertThere(unit.years().get(people / 2));
    assertThere(unit.evaluations().get(people / 2));
  }

  private static void assertThere(Object value) {
    Class<?> type = SkpDocuments.types().stream()
        .filter(each -> each.isInstance(value))
        .findFirst()
        .orElseThrow();
    assertThat(SkpDocuments.<Object>read(cast(type), SkpDocuments.write(value))).isEqualTo(value);
  }

  @SuppressWarnings("unchecked")
  private static Class<Object> cast(Class<?> type) {
    return (Class<Object>) type;
  }

  @Example
  void seedsDifferAndKnowEachPostApproachAndEmployment() {
    List<Skp> plans = SampleUnit.of(1, 400).plans().stream().map(SkpFile::skp).toList();
    Set<OrganisationPredicate> outcomes = LongStream.range(0, 40)
        .mapToObj(seed -> SampleUnit.of(seed, 3))
        .map(each -> each.performance().organisation().orElseThrow().predicate())
        .collect(Collectors.toSet());

    assertThat(plans.stream().map(each -> each.employee().position().type()))
        .contains(PositionType.values());
    assertThat(plans.stream().map(each -> each.employee().position().level()))
        .contains(Stream.of(PositionLevel.values())
            .filter(each -> each != PositionLevel.JPT_UTAMA && each != PositionLevel.JPT_MADYA)
            .toArray(PositionLevel[]::new));
    assertThat(plans.stream().map(Skp::approach)).contains(PlanApproach.values());
    assertThat(plans.stream().map(each -> each.employee().employment()))
        .contains(Employment.PNS, Employment.PPPK, Employment.CPNS);
    assertThat(outcomes).hasSize(3);
    assertThat(SampleUnit.of(2, 3).employees())
        .doesNotContainAnyElementsOf(SampleUnit.of(1, 3).employees());
  }

  @Example
  void nobodyHasTheNumberOfAnother() {
    Set<Nip> numbers = SampleUnit.of(7, SampleUnit.MOST_PEOPLE).employees().stream()
        .map(Employee::nip)
        .collect(Collectors.toSet());

    assertThat(numbers).hasSize(SampleUnit.MOST_PEOPLE);
  }

  @Example
  void aUnitIsOfThreeToFortyThousandPeople() {
    IntStream.of(2, 40_001, -1)
        .forEach(people -> assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> SampleUnit.of(1, people))
            .satisfies(refused -> {
              assertThat(refused.code()).isEqualTo("NUMBER_OUT_OF_RANGE");
              assertThat(refused.field()).isEqualTo("people");
            }));
  }

  @Example
  void theSheetsSayWhatTheUnitDoes() throws IOException {
    Path folder = Files.createTempDirectory("unit");
    SampleUnit unit = SampleUnit.of(5, 12);
    unit.writeSheetsTo(folder);

    assertThat(rows(folder, "predicates").results()).isEqualTo(unit.results());
    assertThat(rows(folder, "plans").plans())
        .extracting(each -> each.skp().employee().id())
        .hasSize(12);
    assertThat(rows(folder, "appraisals").appraisals()).hasSize(12);
  }

  private static RowReport rows(Path folder, String name) throws IOException {
    String file = name + ".csv";
    RowReport report = Rows.read(
        RowMappingJson.named("template-" + name), file, Files.readAllBytes(folder.resolve(file)));
    assertThat(report.refused()).isEmpty();
    return report;
  }
}
