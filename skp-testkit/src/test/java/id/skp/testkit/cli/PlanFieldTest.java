package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.SkpJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What went wrong with targets and people when it was tried in the field. */
class PlanFieldTest {
  @Test
  void aRangeFromZeroIsReachedWithinItAndMeasuredAboveItByItsMost() {
    assertThat(evaluated("range-from-zero/appraisal.json").out())
        .contains("Achievement within the range (%) = 100");
    assertThat(evaluated("range-from-zero/appraisal-above.json").out())
        .contains("(1 + (1 - realisation / target)) x 100 = 50");
  }

  @Test
  void atLeastEightyIsJudgedByItsBound() {
    assertThat(evaluated("one-bound/appraisal.json").out())
        .contains("Target = at least 80", "Realisation / target x 100 = 115");
    assertThat(run("review", field("one-bound/plan.json")).out()).doesNotContain("TARGET_");
  }

  @Test
  void aTargetThatSaysTwoThingsIsToldWhereItIsCalculatedWith() {
    String contradictory =
        field("one-bound/appraisal.json").replace("\"min\": 80", "\"value\": 0.8");
    assertThat(run("evaluate", contradictory).out())
        .contains("TARGET_WORDED_OTHERWISE /skp/results/0/indicators/0/target");
    assertThat(run("evaluate", field("one-bound/appraisal.json").replace("\"min\"", "\"max\""))
            .out())
        .contains(
            "TARGET_AGAINST_POLARITY /skp/results/0/indicators/0/target",
            "TARGET_WORDED_OTHERWISE /skp/results/0/indicators/0/target");
    for (String[] each : new String[][] {
      {"tiga dokumen", "TARGET_WORDED_OTHERWISE"}, {"2 (lima) dokumen", "TARGET_WORDED_TWICE"}
    }) {
      Run current = run("evaluate", worded("teacher-2024", each[0]));
      assertThat(current.out()).contains(each[1] + " /skp/results/0/indicators/0/target");
      String year = run("year", worded("teacher-year-2024", each[0])).out();
      assertThat(year.split(each[1] + " /", -1)).as("once of a year").hasSize(2);
      assertThat(year).contains(each[1] + " /plans/1/results/0/indicators/0/target");
    }
  }

  @Test
  void feedbackIsByWhomItSaysAndEvidenceOfItsResult() {
    String appraisal = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8);
    String feedback = "\"giver\": \"PIMPINAN\",\\s+\"giverId\": \"P13\"";
    String giver = "GIVER_CONTRADICTS_ROLE /results/0/feedback/0/giverId";
    for (String contradictory : List.of(
        "\"giver\": \"PIMPINAN\", \"giverId\": \"P14\"",
        "\"giver\": \"REKAN_KERJA\", \"giverId\": \"P14\"",
        "\"giver\": \"BAWAHAN\", \"giverId\": \"P13\"")) {
      assertThat(
              run("evaluate", appraisal.replaceFirst(feedback, contradictory)).out())
          .contains(giver);
    }
    assertThat(run(
                "evaluate",
                appraisal.replaceFirst(feedback, "\"giver\": \"PIMPINAN\", \"giverId\": \"P99\""))
            .out())
        .contains("RECORD_OF_STRANGER /results/0/feedback/0/giverId");
    assertThat(run("evaluate", appraisal).out())
        .doesNotContain("GIVER_CONTRADICTS_ROLE", "EVIDENCE_OF_OTHER_RESULT", "RECORD_OF_STRANGER");
    for (String results : List.of("R2", "R1\", \"R2")) {
      String proved = appraisal.replaceFirst(
          "\"id\": \"E-Q1-R1\"", "\"id\": \"E-Q1-R1\", \"resultIds\": [\"" + results + "\"]");
      assertThat(run("evaluate", proved)
              .out()
              .contains("EVIDENCE_OF_OTHER_RESULT /results/0/realisation/evidence/0/resultIds"))
          .isEqualTo(results.equals("R2"));
    }
  }

  @Test
  void feedbackCitesEvidenceThatTheAppraisalHolds() {
    String first = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8);
    assertThat(run("evaluate", first).out()).doesNotContain("UNKNOWN_REFERENCE");
    String second = new String(Samples.document("teacher-2021"), StandardCharsets.UTF_8);
    for (String cited : List.of(
        first.replaceFirst("\"evidenceIds\": *\\[\\s*\"[^\"]*\"", "\"evidenceIds\": [\"E-NONE\""),
        second.replaceFirst(
            "\"resultId\": *\"R1\",",
            "$0 \"feedback\": [{\"giver\": \"PIMPINAN\", \"text\": \"Baik\", \"evidenceIds\": [\"E-NONE\"]}],"))) {
      assertThat(run("evaluate", cited).out())
          .containsPattern(
              "UNKNOWN_REFERENCE /(results|behaviours)/[0-9]+/feedback/0/evidenceIds/0")
          .contains(
              "the file does not hold the evidence E-NONE; add the record, or correct the reference");
    }
  }

  @Test
  void aShareOfOneBesideATargetInPercentIsTold() {
    String share = "REALISATION_IN_OTHER_MEASURE /results/0/indicators/0/realisation";
    String worded = "REALISATION_IN_OTHER_MEASURE";
    assertThat(run("evaluate", ofPercent("\"value\": 90", "90 %", "0.9")).out()).contains(share);
    assertThat(run("evaluate", ofPercent("\"value\": 90", "90 %", "0.9")).out())
        .contains("realisation of indicator I1 is 0.9 and its target 90%");
    assertThat(run("evaluate", ofPercent("\"value\": 100", "100 %", "1")).out()).contains(share);
    assertThat(run("evaluate", ofPercent("\"min\": 80", "minimal 80 %", "0.85")).out())
        .contains(share);
    assertThat(run("evaluate", ofPercent("\"min\": 80, \"max\": 90", "80-90 %", "0.85"))
            .out())
        .contains(share);
    assertThat(run("evaluate", ofPercent("\"value\": 0.9", "0.9 %", "90")).out())
        .contains(share);
    assertThat(run("evaluate", ofPercent("\"value\": 2", "2 %", "0.9")).out())
        .as("a low percentage, nearly reached")
        .doesNotContain(worded);
    assertThat(run("evaluate", ofPercent("\"value\": 90", "90 %", "88")).out())
        .doesNotContain(worded);
    assertThat(run("evaluate", ofPercent("\"value\": 90", "90 %", "0")).out())
        .as("nothing was reached")
        .doesNotContain(worded);
  }

  private static String ofPercent(String bounds, String text, String realisation) {
    String document = field("one-bound/appraisal.json");
    String changed = document
        .replaceFirst(
            "\"target\": \\{[^}]*}",
            "\"target\": {\"text\": \"" + text + "\", " + bounds + ", \"unit\": \"%\"}")
        .replaceFirst("\"realisation\": [0-9.]+", "\"realisation\": " + realisation);
    assertThat(changed).contains(bounds, "\"realisation\": " + realisation);
    return changed;
  }

  @Test
  void theNumbersOfATargetAreToldInTheLanguageOfTheSentence() {
    String contradictory = ofPercent("\"min\": 0.8", "minimal 80 %", "85");
    assertThat(run("evaluate", contradictory).out()).contains("while its data say at least 0.8%");
    assertThat(Run.skp(RuleSets.standard(), contradictory, "evaluate", "-", "--lang", "id")
            .out())
        .contains("sedangkan datanya paling sedikit 0,8%");
  }

  @Test
  void aTargetOfZeroIsRefusedWithWhatToDo() {
    assertThat(run("evaluate", ofPercent("\"value\": 0", "0 %", "0")).out())
        .contains("must be above 0, got 0; give what is to be reached");
  }

  @Test
  void aRegulationForCivilServantsIsToldAsSuchWhereItScoresAnother() {
    String appraisal = field("one-bound/appraisal.json");
    assertThat(appraisal).contains("\"PNS\"");
    String pppk =
        appraisal.replace("\"PNS\"", "\"PPPK\"").replaceFirst(",\\s*\"rank\": \"III/d\"", "");
    assertThat(run("evaluate", pppk).out())
        .contains("NOT_A_CIVIL_SERVANT /skp/employee/employment");
    assertThat(run("evaluate", appraisal).out()).doesNotContain("NOT_A_CIVIL_SERVANT");
  }

  @Test
  void aYearWhoseFirstHalfAnotherRegulationGovernsIsNotIntegratedByAnAppraisal() {
    String appraisal = field("one-bound/appraisal.json");
    assertThat(appraisal).contains("\"period\": \"2021-S2\"");
    assertThat(run("evaluate", appraisal.replace("\"2021-S2\"", "\"2021\"")).out())
        .contains("YEAR_NOT_INTEGRATED /period", "join the two by the rule year-2021");
    assertThat(run("evaluate", appraisal).out()).doesNotContain("YEAR_NOT_INTEGRATED");
  }

  @Test
  void whatADocumentDoesNotHaveIsNotCalledGiven() {
    String appraisal = field("one-bound/appraisal.json");
    assertThat(appraisal).doesNotContain("peerOpinion", "\"polarity\"", "\"model\"");
    assertThat(run("evaluate", appraisal).out())
        .contains(
            "Opinion of peers and subordinates = no  [not told otherwise: /peerOpinion]",
            "Condition = More is better  [not told otherwise: /skp/results/0/indicators/0/polarity]",
            "Model of the plan = none  [not given: /skp/model]")
        .doesNotContain("none  [given", "no  [given");
    assertThat(Run.skp(RuleSets.standard(), appraisal, "evaluate", "-", "--lang", "id")
            .out())
        .contains("[tidak dinyatakan lain: /peerOpinion]", "[tidak diketahui: /skp/model]");
  }

  @Test
  void whoHeadsAnIndependentUnitLeadsOne() {
    String head = head("\"headsIndependentUnit\": true", "");
    assertThat(run("evaluate", head).out())
        .contains(
            "Leads a unit = none  [not given: /leadsUnit]",
            "Heads an independent unit = yes  [given: /skp/employee/position/headsIndependentUnit]",
            "Recommended for work results: Below expectation (DI_BAWAH_EKSPEKTASI)")
        .doesNotContain("LEADS_UNIT_CONTRADICTS_POST");
  }

  @Test
  void aHeadOfWhomNobodySaysWhetherSheLeadsTheUnitIsTold() {
    String told = "LEADS_UNIT_NOT_TOLD /leadsUnit";
    String jpt = head("\"headsIndependentUnit\": false", "")
        .replaceFirst("\"level\": \"[A-Z_]+\"", "\"level\": \"JPT_PRATAMA\"");
    assertThat(run("evaluate", jpt).out()).contains(told);
    assertThat(run("evaluate", jpt.replaceFirst(",\\s*\"resultRating\": \"[A-Z_]+\"", ""))
            .out())
        .contains(told, "leadsUnit: true and organisationPredicate, is needed");
    assertThat(run("evaluate", jpt.replaceFirst("\"period\": \"2", "\"leadsUnit\": true, $0"))
            .out())
        .doesNotContain(told);
    assertThat(run("evaluate", head("\"headsIndependentUnit\": true", "")).out())
        .doesNotContain("LEADS_UNIT_NOT_TOLD");
  }

  @Test
  void aHeadWhoIsSaidToLeadNoUnitIsToldInEvaluationAndForm() {
    String told = "LEADS_UNIT_CONTRADICTS_POST /leadsUnit";
    for (String heads : List.of("true", "false")) {
      String denied = head("\"headsIndependentUnit\": " + heads, "\"leadsUnit\": false, ");
      Run evaluated = run("evaluate", denied);
      assertThat(evaluated.out()).contains("Leads a unit = no  [given: /leadsUnit]");
      assertThat(evaluated.out().contains(told)).isEqualTo(heads.equals("true"));
      assertThat(run("form", denied).err().contains("LEADS_UNIT_CONTRADICTS_POST"))
          .isEqualTo(heads.equals("true"));
    }
    String jpt = head("\"headsIndependentUnit\": false", "\"leadsUnit\": false, ")
        .replaceFirst("\"level\": \"[A-Z_]+\"", "\"level\": \"JPT_PRATAMA\"");
    assertThat(run("evaluate", jpt).out()).contains(told);
  }

  @Test
  void evidenceAndFeedbackOfOtherDaysThanThoseJudgedAreTold() {
    String quarter = new String(Samples.document("teacher-2024-q2"), StandardCharsets.UTF_8);
    assertThat(run("evaluate", quarter).out()).doesNotContain("DATED_");
    assertThat(run("evaluate", quarter.replace("2024-06-18", "2024-03-31")).out())
        .contains(
            "DATED_BEFORE_PERIOD /results/1/realisation/evidence/0/date",
            "is dated 31 March 2024, before Quarter II 2024");
    assertThat(run("evaluate", quarter.replace("2024-06-18", "2024-07-01")).out())
        .contains("DATED_AFTER_PERIOD /results/1/realisation/evidence/0/date");
    assertThat(run("evaluate", quarter.replace("2024-05-21", "2024-03-31")).out())
        .contains("DATED_BEFORE_PERIOD /results/1/feedback/0/date");
    assertThat(run("evaluate", quarter.replace("2024-05-21", "2024-07-02")).out())
        .as("feedback of the evaluation, when the period is over")
        .doesNotContain("DATED_");
    String behaviour = quarter.replace("2024-04-25", "2023-12-31");
    assertThat(run("evaluate", behaviour).out())
        .contains("DATED_BEFORE_PERIOD /behaviours/0/feedback/0/date");
    assertThat(Run.skp(RuleSets.standard(), behaviour, "evaluate", "-", "--lang", "id")
            .out())
        .contains("bertanggal 31 Desember 2023, sebelum Triwulan II 2024");
    assertThat(run("evaluate", quarter.replaceFirst("\"2024-12-31\"", "\"2024-06-17\""))
            .out())
        .as("the plan ended before the period")
        .contains(
            "DATED_AFTER_PERIOD /results/1/realisation/evidence/0/date",
            "is dated 18 June 2024, after 1 April 2024 to 17 June 2024");
    assertThat(run("evaluate", quarter.replaceFirst("\"2024-01-01\"", "\"2024-05-22\""))
            .out())
        .as("the plan began within the period")
        .contains(
            "DATED_BEFORE_PERIOD /results/1/feedback/0/date",
            "is dated 21 May 2024, before 22 May 2024 to 30 June 2024");
  }

  @Test
  void anAppraisalOfDaysOnWhichItsPlanDidNotRunIsTold() {
    String year = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8);
    String told = "APPRAISAL_BEYOND_PLAN /period";
    assertThat(run("evaluate", year).out()).doesNotContain(told);
    assertThat(run("evaluate", year.replace("\"to\": \"2024-12-31\"", "\"to\": \"2024-06-30\""))
            .out())
        .contains(told, "Year 2024 includes days on which the plan");
    assertThat(run("evaluate", year.replace("\"from\": \"2024-01-01\"", "\"from\": \"2024-07-01\""))
            .out())
        .contains(told);
  }

  private static String head(String heads, String leads) {
    String appraisal = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8);
    return appraisal
        .replaceAll(",\\s*\"leadsUnit\": (?:true|false)", "")
        .replaceAll(",\\s*\"headsIndependentUnit\": (?:true|false)", "")
        .replaceFirst("\"level\":", heads + ", \"level\":")
        .replaceAll(",\\s*\"organisationPredicate\": \"[A-Z_]+\"", "")
        .replaceFirst(
            "\"period\": \"", leads + "\"organisationPredicate\": \"KURANG\", \"period\": \"");
  }

  @Test
  void thePostOfAnAppraiserIsHeldAgainstItsAppointment() {
    String plan = field("one-bound/appraisal.json")
        .replace("\"position\": \"Kepala Sekolah\"", "\"position\": \"Plt. Kepala Sekolah\"");
    assertThat(run("evaluate", plan).out())
        .contains("APPOINTMENT_NOT_TOLD /skp/appraiser/appointment");
    String told = plan.replace(
        "\"position\": \"Plt. Kepala Sekolah\"",
        "\"position\": \"Plt. Kepala Sekolah\", \"appointment\": \"PLT\"");
    assertThat(run("evaluate", told).out()).doesNotContain("APPOINTMENT_");
    assertThat(run("evaluate", told.replace("\"PLT\"", "\"DEFINITIF\"")).out())
        .contains("APPOINTMENT_CONTRADICTS_TITLE /skp/appraiser/appointment");
    String acting = field("officer-assessor/plan.json")
        .replaceFirst("(\"appraiser\": \\{)", "$1 \"appointment\": \"PLH\",");
    assertThat(run("form", acting).out()).contains("Plh. ");
  }

  @Test
  void theMiddleOfAnotherRegulationsScaleIsToldByItsNameHere() {
    assertThat(Run.skp(
                "decide",
                "predicate-distribution",
                "--given",
                "{\"organisationPredicate\":\"CUKUP\",\"counts\":{\"BAIK\":1}}")
            .out())
        .contains("\"CUKUP\" is not one of", "did you mean BUTUH_PERBAIKAN?");
    String appraisal =
        head("\"headsIndependentUnit\": false", "").replace("\"KURANG\"", "\"CUKUP\"");
    assertThat(run("evaluate", appraisal).err()).contains("did you mean BUTUH_PERBAIKAN?");
  }

  @Test
  void aNumberInQuotationMarksIsToldAsAText() {
    assertThat(Run.skp("decide", "siasn-endpoint", "--given", "{\"year\":\"2024\"}")
            .out())
        .contains("but a text; write numbers without quotation marks");
    assertThat(Run.skp("decide", "numeric-predicate", "--given", "{\"score\":\"89,5\"}")
            .out())
        .contains("write a decimal point, not a comma");
    assertThat(Run.skp("decide", "numeric-predicate", "--given", "{\"score\":\"baik\"}")
            .out())
        .contains("is not a number of at most 100 digits");
  }

  @Test
  void anOfficerAppraisesWithAnNrp() {
    Run run = run("review", field("officer-assessor/plan.json"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Findings (").doesNotContain("PARTY_INCOMPLETE");
    assertThat(run("form", field("officer-assessor/plan.json")).out())
        .contains("NRP", "523891")
        .doesNotContain("NIP: 523891");
  }

  @Test
  void anOfficersNrpAndRankAreReadWrittenAndPrinted() {
    String document = field("officer-assessor/plan.json")
        .replace("\"nip\": \"523891\"", "\"nrp\": \"11970045210675\", \"rank\": \"Kolonel\"");
    assertThat(SkpJson.write(SkpJson.read(document)))
        .contains("\"nrp\": \"11970045210675\"", "\"rank\": \"Kolonel\"");
    assertThat(run("form", document).out()).contains("NRP", "11970045210675", "Kolonel");
    assertThat(run("review", document).out()).doesNotContain("PARTY_INCOMPLETE");
  }

  @Test
  void aMistypedNipOfAnAppraiserIsNoNrp() {
    for (String nip : List.of("19850412201001200", "131472583", "52389")) {
      String document = field("officer-assessor/plan.json").replace("523891", nip);
      Run run = run("review", document);
      if (nip.length() == 5) {
        assertThat(run.err()).isEmpty();
      } else {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
            .contains("/appraiser/nip: NIP_MALFORMED: needs exactly 18 digits")
            .contains("an officer's NRP belongs in nrp");
      }
    }
  }

  @Test
  void aCutNipOfAnAppraiserIsNoNrp() {
    String plan = field("officer-assessor/plan.json");
    for (String appraiser : List.of(
        "\"nip\": \"19720208\"",
        "\"nip\": \"19720208\", \"rank\": \"IV/b\"",
        "\"nip\": \"523891\", \"rank\": \"IV/b\"",
        "\"nip\": \"78050912\", \"rank\": \"Pembina Tk. I, IV/b\"")) {
      Run run = run("review", plan.replace("\"nip\": \"523891\"", appraiser));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("/appraiser/nip: NIP_MALFORMED: needs exactly 18 digits");
    }
    Run officer = run(
        "review", plan.replace("\"nip\": \"523891\"", "\"nrp\": \"523891\", \"rank\": \"IV/b\""));
    assertThat(officer.err()).contains("/appraiser/rank: RANK_NUMBER_MISMATCH");
  }

  @Test
  void aBlankBehindAValueCanBeSeenWhereItIsRefused() {
    String plan = field("officer-assessor/plan.json");
    assertThat(run("review", plan.replace("\"II/c\"", "\"II/c \"")).err())
        .contains("got II/c\u2423");
    assertThat(
            run("review", plan.replace("\"KUANTITAS\"", "\"KUANTITAS\u00a0\"")).err())
        .contains("got 'KUANTITASU+00A0'");
    assertThat(run("review", plan.replace("\"PNS\"", "\"PNS \"")).err())
        .contains("got 'PNS\u2423'");
    assertThat(run("review", plan.replace("\"employment\"", "\"employment \"")).err())
        .contains("/employee/employment\u2423: UNKNOWN_FIELD");
  }

  private static String worded(String sample, String text) {
    return new String(Samples.document(sample), StandardCharsets.UTF_8)
        .replaceAll("(\"target\": \\{\\s*\"text\": )\"2 dokumen\"", "$1\"" + text + "\"");
  }

  private static Run evaluated(String name) {
    Run run = run("evaluate", field(name));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("cannot be decided", "TARGET_");
    return run;
  }

  private static Run run(String command, String document) {
    return Run.skp(RuleSets.standard(), document, command, "-");
  }

  private static String field(String name) {
    try (InputStream document =
        PlanFieldTest.class.getResourceAsStream("/id/skp/testkit/field/" + name)) {
      return new String(Objects.requireNonNull(document).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
