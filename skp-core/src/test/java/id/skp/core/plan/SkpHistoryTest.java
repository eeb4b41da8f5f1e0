package id.skp.core.plan;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.Samples.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.law.RegulationId;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkpHistoryTest {
  private static final LocalDate JULY = LocalDate.of(2024, 7, 12);
  private static final Adjustment ADJUSTMENT = Adjustment.of(JULY, "Jadwal terbit diubah");
  private static final Annex MORE =
      Annex.builder().addResourceSupport("Pustaka daring").build();

  private static Skp first() {
    return skp().toBuilder()
        .annex(Annex.builder().addResourceSupport("Proyektor").build())
        .planningDialogueId("DLG-01")
        .addSignature(Signature.signed(Signatory.PEGAWAI, LocalDate.of(2024, 1, 15)))
        .build();
  }

  @Test
  void anAgreedChangeMakesANewVersionAndLeavesTheOldOneAsItWas() {
    SkpHistory history = SkpHistory.of(first()).adjust(ADJUSTMENT, draft -> draft.annex(MORE));

    assertThat(history.versions()).hasSize(2);
    assertThat(history.version(1)).contains(first());
    assertThat(history.current().version()).isEqualTo(2);
    assertThat(history.current().adjustment()).contains(ADJUSTMENT);
    assertThat(history.current().annex()).isEqualTo(MORE);
  }

  @Test
  void howTheOldVersionWasAgreedIsNotTakenForTheNewOne() {
    Skp second = first().adjust(ADJUSTMENT, draft -> draft.annex(MORE));

    assertThat(second.signatures()).isEmpty();
    assertThat(second.fixedOn()).isEmpty();
    assertThat(second.planningDialogueId()).isEmpty();
  }

  @Test
  void whatChangedIsComputed() {
    Skp before = first();
    WorkResult result = before.results().get(0);
    Indicator indicator = result.indicators().get(0);
    Skp after = before.adjust(
        ADJUSTMENT,
        draft -> draft
            .annex(MORE)
            .results(List.of(result.toBuilder()
                .indicators(List.of(indicator.toBuilder()
                    .target(IndicatorTarget.exact("99", "naskah"))
                    .build()))
                .build())));

    assertThat(after.changesFrom(before))
        .contains(new SkpChange(
            "annex.resourceSupport", Optional.of("Proyektor"), Optional.of("Pustaka daring")))
        .extracting(SkpChange::path)
        .contains(
            "results[" + result.id() + "].indicators[" + indicator.id() + "].target",
            "results[" + result.id() + "].indicators[" + indicator.id() + "].target.value")
        .doesNotContain("approach", "employee", "results[" + result.id() + "].text");
    assertThat(before.changesFrom(before)).isEmpty();
  }

  @Test
  void everyPieceThatIsOtherwiseIsTold() {
    Skp before = skp().toBuilder()
        .results(List.of(WorkResult.builder()
            .id("A")
            .kind(WorkResultKind.TAMBAHAN)
            .text("a")
            .addIndicator(Indicator.builder()
                .id("I")
                .text("i")
                .target(IndicatorTarget.narrative("baik"))
                .build())
            .addIndicator(Indicator.builder().id("J").text("j").build())
            .build()))
        .behaviours(List.of(BehaviourExpectation.of(BehaviourValue.LOYAL)))
        .build();
    Indicator indicator = Indicator.builder()
        .id("I")
        .text("ii")
        .aspect(Aspect.WAKTU)
        .perspective(Perspective.ANGGARAN)
        .target(IndicatorTarget.range("2", "3", "bulan"))
        .polarity(Polarity.KHUSUS)
        .maximalTarget(true)
        .manual(IndicatorManual.builder()
            .purpose("p")
            .definition("d")
            .formula("f")
            .unit("u")
            .controlLevel(ControlLevel.OUTCOME)
            .dataSource("s")
            .reporting(ReportingRhythm.BULANAN)
            .build())
        .addStandards(new StandardReference(StandardKind.SOP, "S", Optional.empty()))
        .build();
    WorkResult result = WorkResult.builder()
        .id("A")
        .kind(WorkResultKind.UTAMA)
        .text("aa")
        .mainWorkKind(MainWorkKind.INISIATIF_STRATEGIS)
        .supports(
            SupportedResult.builder().text("t").ownerId("P01").resultId("R9").build())
        .cascading(CascadingMethod.DIRECT)
        .scope(AssignmentScope.ANTAR_UNIT)
        .assignedBy(Assigner.builder()
            .employeeId("P02")
            .name("n")
            .capacity("c")
            .role(AssignerRole.KETUA_TIM)
            .team("tim")
            .build())
        .indicators(List.of(indicator, Indicator.builder().id("J").text("j").build()))
        .rubric(List.of(new RubricLine(AchievementCategory.BAIK, "r")))
        .build();
    Skp after = before.toBuilder()
        .regulation(RegulationId.parse("PermenPAN-RB 8/2021"))
        .approach(PlanApproach.KUALITATIF)
        .model(PlanModel.PENGEMBANGAN)
        .employee(before.employee().toBuilder().name("Rina").build())
        .period(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 12, 31)))
        .results(List.of(result))
        .behaviours(List.of(
            BehaviourExpectation.of(BehaviourValue.LOYAL, "l"),
            new BehaviourExpectation(
                BehaviourValue.HARMONIS, Optional.empty(), Optional.of(List.of(1)))))
        .behaviourStandards(List.of(new BehaviourStandard(BehaviourAspect.KOMITMEN, 2, 5)))
        .annex(Annex.builder()
            .addResourceSupport("a", "b")
            .addAccountabilityScheme("c")
            .addConsequence("d")
            .build())
        .extensions(Extensions.of(Map.of("grade", 7)))
        .build();
    String indicatorAt = "results[A].indicators[I].";

    assertThat(after.changesFrom(before).stream()
            .map(each -> each.path() + " = " + each.after().orElse("")))
        .containsExactly(
            "regulation = PermenPAN-RB 8/2021",
            "approach = KUALITATIF",
            "model = PENGEMBANGAN",
            "employee = Rina, " + before.employee().nip() + ", "
                + before.employee().position().title() + ", "
                + before.employee().unit().name(),
            "period = " + after.period(),
            "results[A].kind = UTAMA",
            "results[A].text = aa",
            "results[A].mainWorkKind = INISIATIF_STRATEGIS",
            "results[A].supports = t",
            "results[A].supports.ownerId = P01",
            "results[A].supports.resultId = R9",
            "results[A].cascading = DIRECT",
            "results[A].scope = ANTAR_UNIT",
            "results[A].assignedBy.employeeId = P02",
            "results[A].assignedBy.name = n",
            "results[A].assignedBy.capacity = c",
            "results[A].assignedBy.role = KETUA_TIM",
            "results[A].assignedBy.team = tim",
            indicatorAt + "text = ii",
            indicatorAt + "aspect = WAKTU",
            indicatorAt + "perspective = ANGGARAN",
            indicatorAt + "target = 2-3 bulan",
            indicatorAt + "target.value = 2-3 bulan",
            indicatorAt + "polarity = KHUSUS",
            indicatorAt + "maximalTarget = true",
            indicatorAt + "manual.purpose = p",
            indicatorAt + "manual.definition = d",
            indicatorAt + "manual.formula = f",
            indicatorAt + "manual.unit = u",
            indicatorAt + "manual.controlLevel = OUTCOME",
            indicatorAt + "manual.dataSource = s",
            indicatorAt + "manual.reporting = BULANAN",
            indicatorAt + "standards = SOP S",
            "results[A].rubric[BAIK] = r",
            "behaviours[LOYAL].leaderExpectation = l",
            "behaviours[HARMONIS] = HARMONIS",
            "behaviours[HARMONIS].guides = [1]",
            "behaviourStandards[KOMITMEN] = 2..5",
            "annex.resourceSupport = a; b",
            "annex.accountabilityScheme = c",
            "annex.consequences = d",
            "extensions.grade = 7");
    assertThat(before.changesFrom(after))
        .contains(
            new SkpChange("annex.consequences", Optional.of("d"), Optional.empty()),
            new SkpChange("results[A].kind", Optional.of("UTAMA"), Optional.of("TAMBAHAN")));
  }

  @Test
  void anotherSopIsAChange() {
    Skp before = first();
    WorkResult result = before.results().get(0);
    StandardReference sop = new StandardReference(
        StandardKind.SOP, "SOP 12/2023", Optional.of(LocalDate.of(2023, 5, 2)));
    Skp after = before.adjust(
        ADJUSTMENT,
        draft -> draft.results(List.of(result.toBuilder().addStandards(sop).build())));

    assertThat(after.changesFrom(before))
        .contains(new SkpChange(
            "results[" + result.id() + "].standards",
            Optional.empty(),
            Optional.of("SOP SOP 12/2023 (2023-05-02)")));
  }

  @Test
  void anotherNipIsAChangeThatIsToldWithoutIt() {
    Skp before = first();
    Skp after = before.adjust(
        ADJUSTMENT,
        draft -> draft.appraiser(
            before.appraiser().toBuilder().nip(Nip.of("197202081998031009")).build()));

    assertThat(after.changesFrom(before)).extracting(SkpChange::path).containsExactly("appraiser");
    assertThat(after.changesFrom(before).toString()).doesNotContain("197202081998031009");
  }

  @Test
  void theVersionOfADayIsTheLastThatWasEffectiveByThen() {
    SkpHistory history = SkpHistory.of(first()).adjust(ADJUSTMENT, draft -> draft.annex(MORE));

    assertThat(history.inForceOn(JULY.minusDays(1)).map(Skp::version)).contains(1);
    assertThat(history.inForceOn(JULY).map(Skp::version)).contains(2);
    assertThat(history.inForceOn(first().period().from()).map(Skp::version)).contains(1);
    assertThat(history.inForceOn(first().period().to()).map(Skp::version)).contains(2);
    assertThat(history.inForceOn(first().period().from().minusDays(1))).isEmpty();
    assertThat(history.inForceOn(first().period().to().plusDays(1))).isEmpty();
  }

  @Test
  void eachPostOfAYearHasAPlanOfItsOwn() {
    DateRange firstHalf = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    DateRange secondHalf = new DateRange(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
    Skp teacher = first().toBuilder().period(firstHalf).build();
    Skp head = first().toBuilder()
        .id("SKP-B")
        .period(secondHalf)
        .employee(first().employee().toBuilder()
            .position(Position.builder()
                .title("Kepala Sekolah")
                .level(PositionLevel.AHLI_MADYA)
                .build())
            .build())
        .build();

    SkpYear year = new SkpYear(2024, List.of(SkpHistory.of(head), SkpHistory.of(teacher)));

    assertThat(year.plans()).extracting(SkpHistory::current).containsExactly(teacher, head);
    assertThat(year.inForceOn(LocalDate.of(2024, 6, 30))).containsExactly(teacher);
    assertThat(year.inForceOn(LocalDate.of(2024, 7, 1))).containsExactly(head);
    Skp acting = head.toBuilder().period(DateRange.ofYear(2024)).build();
    assertThat(new SkpYear(2024, List.of(SkpHistory.of(teacher), SkpHistory.of(acting)))
            .inForceOn(LocalDate.of(2024, 3, 1)))
        .containsExactlyInAnyOrder(teacher, acting);
    assertRefused(
        "PLANS_OVERLAP",
        "plans[1]",
        () -> new SkpYear(
            2024,
            List.of(
                SkpHistory.of(teacher),
                SkpHistory.of(teacher.toBuilder().id("SKP-B").build()))));
    assertThatThrownBy(() -> new SkpYear(
            2024,
            List.of(
                SkpHistory.of(teacher),
                SkpHistory.of(teacher.toBuilder().id("SKP-B").build()))))
        .hasMessageContaining("needs to begin after 30 June 2024, got 2024-");
  }

  @Test
  void anAdjustmentOutsideThePlanIsToldWithItsDaysAsPapersPrintThem() {
    assertThatThrownBy(() -> skp()
            .adjust(
                Adjustment.of(LocalDate.of(2025, 3, 1), "Terlambat"), draft -> draft.id("SKP-B")))
        .hasMessageContaining(
            "needs a day of the plan's period 1 January 2024 to 31 December 2024, got 2025-03-01");
  }

  @Test
  void whoAssignsBesideTheDirectSuperiorIsListedOnce() {
    Assigner head = Assigner.builder()
        .name("Sri Handayani")
        .role(AssignerRole.KETUA_TIM)
        .team("Tim Literasi")
        .build();
    Assigner superior = Assigner.builder()
        .name("Hadi Wibowo")
        .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .build();
    WorkResult result =
        first().results().get(0).toBuilder().indicators(List.of()).build();
    Skp plan = first().toBuilder()
        .results(List.of(
            result.toBuilder().id("A").assignedBy(head).build(),
            result.toBuilder().id("B").assignedBy(superior).build(),
            result.toBuilder().id("C").assignedBy(head).build()))
        .build();

    assertThat(plan.assigners()).containsExactly(head);
  }
}
