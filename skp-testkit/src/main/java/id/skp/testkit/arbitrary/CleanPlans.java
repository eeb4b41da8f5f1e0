package id.skp.testkit.arbitrary;

import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Rank;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditBases;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of all forms that have everything a review looks for. */
final class CleanPlans {
  private static final RegulationId REGULATION = RegulationId.parse("PermenPAN-RB 6/2022");
  private static final int LAST_DAY = 31;

  private static final CreditBases BASES =
      PermenPanRb6Of2022.ruleSet().parameter(CreditParameters.CREDIT_BASES).value();

  /** What every plan needs, left out, by the code of what a review finds then. */
  private static final Map<String, UnaryOperator<SkpFile>> WITHOUT = without();

  private CleanPlans() {}

  private static Map<String, UnaryOperator<SkpFile>> without() {
    Map<String, UnaryOperator<SkpFile>> without = new LinkedHashMap<>();
    without.put(
        "NO_MAIN_RESULT",
        plan(skp -> skp.toBuilder()
            .results(skp.results().subList(1, skp.results().size()))
            .build()));
    without.put("RESULT_WITHOUT_INDICATOR", plan(skp -> {
      List<WorkResult> results = new ArrayList<>(skp.results());
      results.set(0, results.get(0).toBuilder().indicators(List.of()).build());
      return skp.toBuilder().results(results).build();
    }));
    without.put(
        "BEHAVIOUR_VALUE_MISSING",
        plan(skp -> skp.toBuilder()
            .behaviours(skp.behaviours().subList(1, skp.behaviours().size()))
            .build()));
    without.put(
        "ANNEX_LIST_EMPTY",
        plan(skp -> skp.toBuilder()
            .annex(skp.annex().toBuilder().accountabilityScheme(List.of()).build())
            .build()));
    without.put(
        "NOT_SIGNED",
        plan(skp -> skp.toBuilder().signatures(skp.signatures().subList(0, 1)).build()));
    without.put("PLANNING_DIALOGUE_MISSING", file -> SkpFile.of(file.skp()));
    return without;
  }

  private static UnaryOperator<SkpFile> plan(UnaryOperator<Skp> change) {
    return file -> new SkpFile(change.apply(file.skp()), file.planningDialogue(), List.of());
  }

  static Set<String> findings() {
    return Collections.unmodifiableSet(WITHOUT.keySet());
  }

  static Arbitrary<SkpFile> planWithFinding(String code) {
    UnaryOperator<SkpFile> change = WITHOUT.get(code);
    if (change == null) {
      throw new IllegalArgumentException(
          "needs one of " + WITHOUT.keySet() + ", got '" + code + "'");
    }
    return cleanPlan().map(change);
  }

  static Arbitrary<SkpFile> cleanPlan() {
    return Combinators.combine(
            People.employee().map(CleanPlans::ranked),
            People.rank(Employment.PNS),
            People.nip(Employment.PNS),
            Arbitraries.of(PlanApproach.class),
            Arbitraries.integers().between(2022, 2035),
            Arbitraries.integers().between(1, LAST_DAY),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Perspective.class))
        .as((employee, rank, other, approach, year, day, additional, perspective) -> {
          Optional<Nip> nip = Optional.of(other).filter(each -> !each.equals(employee.nip()));
          Skp skp = Skp.builder()
              .id("SKP-" + year)
              .regulation(REGULATION)
              .approach(approach)
              .employee(employee)
              .appraiser(Appraiser.builder()
                  .name("Hadi Wibowo")
                  .nip(nip)
                  .rank(nip.map(official -> rank))
                  .position("Kepala Bagian")
                  .unit("Sekretariat")
                  .build())
              .period(DateRange.ofYear(year))
              .results(results(employee, approach, additional, perspective))
              .behaviours(Stream.of(BehaviourValue.values())
                  .map(BehaviourExpectation::of)
                  .toList())
              .annex(Annex.builder()
                  .addResourceSupport("Akses data")
                  .addAccountabilityScheme("Laporan setiap triwulan")
                  .addConsequence("Tercapai: diusulkan pelatihan lanjutan")
                  .build())
              .addSignatures(
                  Signature.signed(Signatory.PEGAWAI, LocalDate.of(year, 1, 1)),
                  Signature.signed(Signatory.PEJABAT_PENILAI_KINERJA, LocalDate.of(year, 1, day)))
              .fixedOn(LocalDate.of(year, 1, day))
              .build();
          return SkpFile.of(skp, dialogue(skp));
        });
  }

  /** A civil servant has a rank, in a functional post one of the ranks of its level. */
  private static Employee ranked(Employee employee) {
    if (!employee.employment().isCivilServant()) {
      return employee;
    }
    List<Rank> ofLevel = BASES.of(employee.position().level()).orElse(List.of()).stream()
        .map(CreditBase::rank)
        .toList();
    boolean fits = ofLevel.isEmpty()
        ? employee.rank().isPresent()
        : employee.rank().filter(ofLevel::contains).isPresent();
    return fits
        ? employee
        : employee.toBuilder()
            .rank(ofLevel.isEmpty() ? Rank.of("III/b") : ofLevel.get(0))
            .build();
  }

  private static List<WorkResult> results(
      Employee employee, PlanApproach approach, int additional, Perspective perspective) {
    boolean leader = employee.position().isPlannedAsLeader();
    boolean quantitative = approach == PlanApproach.KUANTITATIF;
    return IntStream.rangeClosed(0, additional)
        .mapToObj(number -> WorkResult.builder()
            .id("R" + number)
            .kind(number == 0 ? WorkResultKind.UTAMA : WorkResultKind.TAMBAHAN)
            .text("Layanan bagian " + number + " makin cepat")
            .supports(SupportedResult.of("Layanan makin cepat"))
            .addIndicator(Indicator.builder()
                .id("I" + number)
                .text("Lama layanan paling banyak 3 hari")
                .aspect(Optional.of(Aspect.WAKTU).filter(any -> quantitative && !leader))
                .perspective(Optional.of(perspective).filter(any -> leader))
                .target(Optional.<IndicatorTarget>of(IndicatorTarget.atMost("3", "hari"))
                    .filter(any -> quantitative))
                .build())
            .build())
        .toList();
  }

  private static ExpectationDialogue dialogue(Skp skp) {
    return ExpectationDialogue.builder()
        .id("DLG-1")
        .date(skp.period().from())
        .skpId(skp.id())
        .skpVersion(skp.version())
        .employeeId(skp.employee().id())
        .leaderId(skp.employee().id() + "-atasan")
        .topics(Stream.of(ExpectationTopic.values())
            .map(topic -> ClarifiedTopic.of(topic, "Ini yang diharapkan", "Sanggup"))
            .toList())
        .build();
  }
}
