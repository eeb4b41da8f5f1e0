package id.skp.testkit.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.people.Rank;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.samples.Samples;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page holds before it is printed. */
class FormPageTest {
  private static final Skp PLAN = Samples.plan("plan-teacher-2024").skp();

  @Test
  void theTitleOfAPageNamesFormPersonAndPeriod() {
    Appraisal appraisal = Samples.appraisal("teacher-2024-q2");

    assertThat(title(Papers.evaluation(appraisal)))
        .isEqualTo("Evaluasi kuantitatif JA/JF, Dewi Larasati, Triwulan II 2024");
    assertThat(title(Papers.matrix(Samples.matrix("unit-mph-2024"))))
        .startsWith("Matriks peran hasil, Dinas Pendidikan Kabupaten Contoh, 1 Januari 2024");
    assertThat(title(Papers.of(PLAN).toArray(Paper[]::new)))
        .startsWith("SKP kuantitatif JA/JF, Dewi Larasati, ")
        .endsWith(", dan 1 formulir lain");
  }

  @Test
  void markupInTheTitleOfAPageIsWords() {
    Skp hostile = PLAN.toBuilder()
        .employee(PLAN.employee().toBuilder()
            .name("</title><script>alert(1)</script>")
            .build())
        .build();

    assertThat(PaperPage.html(Papers.plan(hostile)))
        .contains(", &lt;/title&gt;&lt;script&gt;")
        .doesNotContain("<script");
  }

  private static String title(Paper... forms) {
    String page = PaperPage.html(forms);
    return page.substring(page.indexOf("<title>") + "<title>".length(), page.indexOf("</title>"));
  }

  /** A reader who hears a page hears one title, and of each cell what it is of. */
  @Test
  void aPageHasOneTitleAndEachHeadSaysWhatItIsOf() {
    String alone = PaperPage.html(Papers.plan(PLAN));
    List<Paper> several = Papers.of(PLAN);
    String together = PaperPage.html(several);

    assertThat(alone).containsOnlyOnce("<h1 class=\"title\">").doesNotContain("<h3");
    assertThat(together).containsOnlyOnce("<h1").contains("<h3 class=\"part\">");
    assertThat(Pattern.compile("<h2 class=\"title\">").matcher(together).results())
        .hasSameSizeAs(several);
    for (String page :
        List.of(alone, together, PaperPage.html(Papers.matrix(Samples.matrix("unit-mph-2024"))))) {
      assertThat(page).contains("<th ").doesNotContainPattern("<th(?!ead)(?![^>]* scope=)");
    }
  }

  @Test
  void everyPageHasItsNumber() {
    assertThat(PaperPage.html(Papers.plan(PLAN)))
        .contains("content: counter(page) \" / \" counter(pages)");
  }

  @ParameterizedTest
  @CsvSource({
    "I/a, 'Juru Muda, I/a'",
    "II/d, 'Pengatur Tk. I, II/d'",
    "III/c, 'Penata, III/c'",
    "IV/b, 'Pembina Tk. I, IV/b'",
    "IV/e, 'Pembina Utama, IV/e'",
    "IX, IX"
  })
  void aRankIsPrintedWithItsNameAndAClassOfAPppkAsItIs(Rank rank, String printed) {
    Paper form = Papers.plan(PLAN.toBuilder()
        .appraiser(PLAN.appraiser().toBuilder().rank(rank).build())
        .build());

    assertThat(form.parties().get(1).facts()).contains(PaperFact.of("PANGKAT/GOL. RUANG", printed));
  }

  @Test
  void theNumberOfAResultReachesOverAllItsIndicators() {
    String page = PaperPage.html(Papers.plan(PLAN));

    assertThat(page)
        .contains("<tr><td rowspan=\"3\"><div>1</div></td>")
        .doesNotContain("<tr class=\"more\"><td></td>");
  }

  @Test
  void aResultThatFillsAPageGoesOnWithItsNumberAndItsText() {
    WorkResult result = PLAN.results().get(0);
    Indicator indicator = result.indicators().get(0);
    Skp plan = PLAN.toBuilder()
        .results(List.of(result.toBuilder()
            .indicators(IntStream.rangeClosed(1, 40)
                .mapToObj(i ->
                    indicator.toBuilder().id("I" + i).text("Indikator " + i).build())
                .toList())
            .build()))
        .build();
    String page = PaperPage.html(Papers.plan(plan));

    assertThat(Pattern.compile("<div>1</div>").matcher(page).results().count()).isGreaterThan(2);
    assertThat(page)
        .contains("<div>" + result.text() + "</div><div>(lanjutan)</div></td>")
        .containsOnlyOnce("<div>Indikator 40</div>");
  }

  @Test
  void aHeadingStandsWithTheFirstRowBelowItAndNeverAlone() {
    Skp plan = PLAN.toBuilder()
        .results(PLAN.results().stream()
            .filter(each -> each.kind() == WorkResultKind.UTAMA)
            .toList())
        .build();

    assertThat(PaperPage.html(Papers.plan(plan)))
        .containsPattern(
            "<tbody>\n<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"6\">A. UTAMA</th></tr>\n<tr><td")
        .contains("B. TAMBAHAN</th></tr>\n<tr><td colspan=\"6\">–</td></tr>\n</tbody>");
  }

  @Test
  void aTableWithoutRowsHasABlankOne() {
    Paper form = Papers.plan(PLAN).toBuilder()
        .sections(List.of(
            new PaperSection("KOSONG", new PaperContent.Table(List.of("NO", "ISI"), List.of()))))
        .build();

    assertThat(PaperPage.html(form)).contains("<tr><td colspan=\"2\">–</td></tr>");
  }

  @Test
  void theTitlesOfTheColumnsStandInTheHeadOfEachTable() {
    String page = PaperPage.html(Papers.matrix(Samples.matrix("unit-mph-2024")));

    assertThat(page).contains("thead { display: table-header-group;");
    assertThat(Pattern.compile("</colgroup>\n<thead><tr><th scope=\"col\">NO</th>")
            .matcher(page)
            .results())
        .hasSameSizeAs(Papers.matrix(Samples.matrix("unit-mph-2024")).sections());
  }

  @Test
  void feedbackIsPrintedWithItsDay() {
    assertThat(PaperPage.html(Papers.evaluation(Samples.appraisal("teacher-2024"))))
        .contains("<div>6 Februari 2024, Pimpinan: Perangkat sudah lengkap;");
  }

  @Test
  void aSignatureHasPlaceAndDay() {
    assertThat(PaperPage.html(Papers.plan(PLAN)))
        .contains("<p class=\"place\">…………………, 15 Januari 2024</p>");
    assertThat(PaperPage.html(Papers.evaluation(Samples.appraisal("teacher-2024"))))
        .contains("<p class=\"place\">…………………, …………………</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"teacher-2024", "public-relations-2024", "head-of-office-2024"})
  void whatWasDecidedIsPrintedEvenWhereNothingSaysHow(String name) {
    Appraisal appraisal = Samples.appraisal(name);
    EvaluationReport report = PerformanceRules.standard().evaluate(appraisal);
    Evaluation made = report.decision().orThrow();
    Paper form = Papers.evaluation(
        appraisal, new EvaluationReport(report.decision(), Optional.empty(), report.review()));

    assertThat(form.sections())
        .last()
        .satisfies(section -> assertThat(section.content())
            .isEqualTo(new PaperContent.Facts(
                List.of(PaperFact.of("PREDIKAT", made.predicate().label().indonesian())))));
  }

  @Test
  void theActionPlanHasTheYearAfterItsQuarters() {
    assertThat(Papers.of(Samples.year("teacher-year-2024"), PermenPanRb6Of2022.ruleSet()))
        .extracting(form -> PaperPage.html(form))
        .filteredOn(page -> page.contains("RENCANA AKSI DAN PENDOKUMENTASIAN"))
        .singleElement()
        .satisfies(page -> assertThat(page.lastIndexOf("<div>Triwulan IV 2024</div>"))
            .isBetween(0, page.indexOf("<div>Tahun 2024</div>")));
  }
}
