package id.skp.testkit.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Regulation;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperRules;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.PaperSignature;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PaperKind8Of2021;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.value.PrintedNumber;
import id.skp.testkit.samples.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The papers of PermenPAN-RB 8/2021, with the numbers that its rules gave. */
class Papers8Of2021Test {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Appraisal STAFF = Samples.appraisal("teacher-2021");
  private static final Appraisal LEADER = Samples.appraisal("head-of-office-2021");

  @Test
  void thePlanOfStaffIsPrintedByAspectAndThatOfALeaderByPerspective() {
    Paper staff = Papers.of(Samples.plan("plan-teacher-2021").skp(), RULES).get(0);
    Paper leader = Papers.of(LEADER.skp(), RULES).get(0);

    assertThat(staff.kind()).isEqualTo(PaperKind8Of2021.SKP_PEGAWAI);
    assertThat(table(staff).columns())
        .containsExactly(
            "NO",
            "RENCANA KINERJA ATASAN LANGSUNG",
            "RENCANA KINERJA",
            "ASPEK",
            "INDIKATOR KINERJA INDIVIDU",
            "TARGET");
    assertThat(staff.sections())
        .extracting(PaperSection::heading)
        .containsExactly("RENCANA KINERJA", "STANDAR PERILAKU KERJA");
    assertThat(headings(staff)).containsExactly("A. KINERJA UTAMA", "B. KINERJA TAMBAHAN");
    assertThat(staff.signatures())
        .extracting(PaperSignature::capacity)
        .containsExactly("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA", "PENGELOLA KINERJA");
    assertThat(leader.kind()).isEqualTo(PaperKind8Of2021.SKP_PIMPINAN);
    assertThat(table(leader).columns())
        .containsExactly(
            "PERSPEKTIF", "NO", "RENCANA KINERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET");
    assertThat(headings(leader))
        .containsExactly(
            "A. KINERJA UTAMA", "Perjanjian kinerja", "Inisiatif strategis", "B. KINERJA TAMBAHAN");
  }

  @Test
  void theScoresOfStaffAreThoseThatTheRulesGave() {
    Paper form = Papers.of(STAFF, RULES).get(0);

    assertThat(form.kind()).isEqualTo(PaperKind8Of2021.PENILAIAN_SKP_PEGAWAI);
    assertThat(table(form).columns().subList(6, 12))
        .containsExactly(
            "REALISASI",
            "CAPAIAN IKI",
            "KATEGORI CAPAIAN IKI",
            "KATEGORI",
            "NILAI",
            "NILAI TERTIMBANG");
    assertThat(cells(table(form), 6))
        .containsExactly(
            "4|100%|Baik|Sangat Baik|120|120,0",
            "92|102%|Sangat Baik|||",
            "6,5|107%|Sangat Baik|||",
            "12|100%|Baik|Cukup|80|85,8",
            "70|87,5%|Cukup|||",
            "9|87,5%|Cukup|||",
            "6|100%|Baik|Baik|100|1,6");
    assertThat(facts(form, "NILAI AKHIR SKP"))
        .containsExactly(
            PaperFact.of("NILAI KINERJA UTAMA", "102,9"),
            PaperFact.of("NILAI KINERJA TAMBAHAN", "1,6"),
            PaperFact.of("NILAI AKHIR SKP", "104,5"));
  }

  @Test
  void theScoresOfALeaderAreThoseOfThePrintedExample() {
    Paper form = Papers.of(LEADER, RULES).get(0);

    assertThat(form.kind()).isEqualTo(PaperKind8Of2021.PENILAIAN_SKP_PIMPINAN);
    assertThat(table(form).columns())
        .containsExactly(
            "PERSPEKTIF",
            "NO",
            "RENCANA KINERJA",
            "INDIKATOR KINERJA INDIVIDU",
            "TARGET",
            "REALISASI",
            "CAPAIAN IKI",
            "KATEGORI CAPAIAN IKI",
            "NILAI CAPAIAN IKI",
            "NILAI TERTIMBANG");
    assertThat(cells(table(form), 5))
        .startsWith("85|100%|Sangat Baik|120|", "93|98%|Cukup|88|", "93|98%|Cukup|88|");
    assertThat(facts(form, "NILAI AKHIR SKP"))
        .containsExactly(
            PaperFact.of("PERJANJIAN KINERJA", "59,2"),
            PaperFact.of("INISIATIF STRATEGIS", "43,6"),
            PaperFact.of("NILAI KINERJA UTAMA", "102,8"),
            PaperFact.of("NILAI KINERJA TAMBAHAN", "0,0"),
            PaperFact.of("NILAI AKHIR SKP", "102,8"));
  }

  @Test
  void behaviourIsPrintedWithTheSurveyWhereTheAgencyAsksForIt() {
    Paper staff = Papers.of(STAFF, RULES).get(1);
    Paper leader = Papers.of(LEADER, RULES).get(1);

    assertThat(cells(table(staff), 1))
        .containsExactly(
            "Orientasi Pelayanan|3–5|4|99,50",
            "Komitmen|3–5|5|109,00",
            "Inisiatif Kerja|3–5|3|90,00",
            "Kerja Sama|3–5|4|99,50");
    assertThat(cells(table(leader), 1))
        .hasSize(5)
        .contains("Kepemimpinan|3–5|5|109,00|99,00|105,00");
    assertThat(facts(leader, "NILAI PERILAKU KERJA"))
        .containsExactly(PaperFact.of("NILAI PERILAKU KERJA", "105,00"));
  }

  @Test
  void theDocumentTellsScoresTheirWeightsAndThePredicate() {
    Paper form =
        Papers.of(STAFF.toBuilder().newIdea("Bank soal bersama").build(), RULES).get(2);

    assertThat(cells(table(form), 0))
        .containsExactly("SKP|104,50|70%", "Perilaku kerja|99,50|30%", "Nilai kinerja|103,00|");
    assertThat(facts(form, "IDE BARU"))
        .containsExactly(PaperFact.of("IDE BARU", "Bank soal bersama"));
    assertThat(facts(form, "PREDIKAT KINERJA")).containsExactly(PaperFact.of("PREDIKAT", "Baik"));
    assertThat(form.time()).contains("1 Juli 2021 s.d. 31 Desember 2021");
  }

  @Test
  void aPlanOfTheDevelopedModelHasItsStandardsAndTheCategoryThatWasJudged() {
    List<RubricLine> rubric = List.of(
        new RubricLine(AchievementCategory.SANGAT_BAIK, "Dipakai seluruh sekolah"),
        new RubricLine(AchievementCategory.BAIK, "Lengkap"),
        new RubricLine(AchievementCategory.CUKUP, "Sebagian"));
    List<WorkResult> planned = STAFF.skp().results().stream()
        .map(each -> each.toBuilder().rubric(rubric).build())
        .toList();
    List<ResultAppraisal> judged = STAFF.results().stream()
        .map(each -> each.toBuilder()
            .indicators(List.of())
            .category(AchievementCategory.CUKUP)
            .build())
        .toList();
    Paper form = Papers.of(
            STAFF.toBuilder()
                .skp(STAFF.skp().toBuilder()
                    .model(PlanModel.PENGEMBANGAN)
                    .results(planned)
                    .build())
                .results(judged)
                .build(),
            RULES)
        .get(0);

    assertThat(table(form).columns().get(6)).isEqualTo("KATEGORI PENILAIAN/STANDAR KINERJA");
    assertThat(cells(table(form), 6))
        .first()
        .isEqualTo("Sangat Baik: Dipakai seluruh sekolah; Baik: Lengkap; Cukup: Sebagian"
            + "|Empat dokumen, nilai telaah 92, selesai dalam 6,5 minggu|||Cukup|80|80,0");
  }

  @Test
  void whatCannotBeDecidedStaysBlank() {
    List<Paper> forms = Papers.of(STAFF.toBuilder().behaviourLevels(List.of()).build(), RULES);

    assertThat(forms).hasSize(3);
    assertThat(cells(table(forms.get(0)), 6))
        .startsWith("4|100%|Baik|Sangat Baik|120|120,0", "92|102%|Sangat Baik|||");
    assertThat(cells(table(forms.get(2)), 0).get(2)).isEqualTo("Nilai kinerja||");
    assertThat(facts(forms.get(2), "PREDIKAT KINERJA"))
        .containsExactly(new PaperFact("PREDIKAT", Optional.empty()));
    Appraisal tooNew =
        STAFF.toBuilder().superiorSince(LocalDate.of(2021, 12, 15)).build();
    assertThat(cells(table(Papers.of(tooNew, RULES).get(1)), 1))
        .as("what the plan sets, where no superior scores")
        .startsWith("Orientasi Pelayanan|3–5|4|", "Komitmen|3–5|5|");
  }

  @Test
  void theWorkIsScoredAlsoWhereTheSuperiorIsTooNewForTheBehaviour() {
    List<Paper> whole = Papers.of(STAFF, RULES);
    List<Paper> forms =
        Papers.of(STAFF.toBuilder().superiorSince(LocalDate.of(2021, 12, 15)).build(), RULES);

    assertThat(facts(forms.get(0), "NILAI AKHIR SKP"))
        .isEqualTo(facts(whole.get(0), "NILAI AKHIR SKP"))
        .allSatisfy(each -> assertThat(each.value()).isPresent());
    assertThat(forms.get(0)).isEqualTo(whole.get(0));
    assertThat(cells(table(forms.get(2)), 0).get(0)).matches("SKP\\|[0-9,]+\\|");
  }

  @Test
  void whatCanBeScoredIsPrintedWhereTheWholeCannotBeDecided() {
    List<Paper> whole = Papers.of(STAFF, RULES);
    Appraisal undecided = STAFF.toBuilder()
        .results(STAFF.results().stream()
            .map(each -> each.toBuilder().superior(Optional.empty()).build())
            .toList())
        .build();
    List<Paper> forms = Papers.of(undecided, RULES);

    assertThat(
            RULES.decideValue(PaperRules.EVALUATION_PAPERS, undecided).orThrow().papers())
        .as("for the value only")
        .isEqualTo(forms);
    assertThat(cells(table(forms.get(1)), 1)).isEqualTo(cells(table(whole.get(1)), 1));
    assertThat(facts(forms.get(1), "NILAI PERILAKU KERJA"))
        .isEqualTo(facts(whole.get(1), "NILAI PERILAKU KERJA"))
        .allSatisfy(each -> assertThat(each.value()).isPresent());
    assertThat(cells(table(forms.get(0)), 6)).noneMatch(row -> row.contains("92|–|–"));
    assertThat(cells(table(forms.get(2)), 0)).first().asString().startsWith("SKP||");
  }

  @Test
  void numbersArePrintedAsTheRuleSetPrintsThem() {
    RuleSet variant = RULES.variant(
        "id.go.contoh-2021",
        change -> change
            .citing(Regulation.of("Keputusan Bupati Contoh 1/2021", "Pedoman penilaian"))
            .parameter(ScoreParameters.OUTPUT_ROUNDING, new PrintedNumber(1, false)));

    assertThat(cells(table(Papers.of(STAFF, variant).get(2)), 0))
        .containsExactly("SKP|104,5|70%", "Perilaku kerja|99,5|30%", "Nilai kinerja|103,0|");
  }

  @Test
  void noPaperIsFilledForAnotherRegulation() {
    Skp other = Samples.plan("plan-teacher-2024").skp();
    Appraisal judged = Samples.appraisal("teacher-2024");

    for (ThrowingCallable filling : List.<ThrowingCallable>of(
        () -> Papers.of(other, RULES),
        () -> Papers.of(judged, RULES),
        () -> Papers.of(STAFF.skp(), PermenPanRb6Of2022.ruleSet()),
        () -> Papers.of(STAFF, PermenPanRb6Of2022.ruleSet()))) {
      assertThatThrownBy(filling)
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refused -> assertThat(refused.code()).isEqualTo("FORM_OF_OTHER_REGULATION"));
    }
    assertThat(RULES.decide(PaperRules.PLAN_PAPERS, SkpFile.of(other)))
        .isInstanceOfSatisfying(
            Undecided.class, refused -> assertThat(refused.pointer()).isEqualTo("/regulation"));
    assertThat(RULES.decide(PaperRules.EVALUATION_PAPERS, judged))
        .isInstanceOfSatisfying(
            Undecided.class, refused -> assertThat(refused.pointer()).isEqualTo("/skp/regulation"));
  }

  @Test
  void everyPaperHasItsMainPartItsPlaceInTheRegulationAndASourceForItsColumns() {
    String page = PaperPage.html(Papers.of(LEADER, RULES));

    assertThat(page).containsOnlyOnce("<main>").contains("PermenPAN-RB 8/2021, Lampiran ");
    assertThat(Stream.of(PaperKind8Of2021.values()))
        .allSatisfy(kind -> assertThat(kind.source().citations()).isNotEmpty());
    assertThat(PaperKind8Of2021.DOKUMEN_PENILAIAN_KINERJA.source().openQuestion())
        .isPresent();
  }

  private static PaperContent.Table table(Paper form) {
    return form.sections().stream()
        .map(PaperSection::content)
        .filter(PaperContent.Table.class::isInstance)
        .map(PaperContent.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(Paper form) {
    return table(form).rows().stream()
        .filter(PaperRow.Heading.class::isInstance)
        .map(row -> ((PaperRow.Heading) row).title())
        .toList();
  }

  private static List<String> cells(PaperContent.Table table, int from) {
    return table.rows().stream()
        .filter(PaperRow.Cells.class::isInstance)
        .map(row -> ((PaperRow.Cells) row).cells())
        .map(row -> String.join(
            "|",
            row.subList(from, row.size()).stream()
                .map(cell -> String.join("; ", cell))
                .toList()))
        .toList();
  }

  private static List<PaperFact> facts(Paper form, String heading) {
    return form.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(section -> ((PaperContent.Facts) section.content()).facts())
        .findAny()
        .orElseThrow();
  }
}
