package id.skp.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformanceDialogueTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 5);
  private static final Agreement STEP = Agreement.builder()
      .id("G3")
      .text("Rekap nilai mingguan")
      .ownerId("P14")
      .due(LocalDate.of(2024, 4, 30))
      .build();

  private static ProgressDialogueBuilder progress() {
    return ProgressDialogue.builder()
        .id("DLG-02")
        .date(DAY)
        .skpId("SKP-2024-P14")
        .employeeId("P14")
        .leaderId("P13")
        .expectationAdjusted(false);
  }

  private static ProgressDialogue complete() {
    return progress()
        .addFeedbackId("F04")
        .addTopic(ProgressTalk.of(ProgressTopic.KEMAJUAN, "Terlambat", "Data terlambat masuk"))
        .addTopic(ProgressTalk.of(ProgressTopic.PEMBELAJARAN, "Apa?", "Kumpulkan tiap minggu"))
        .addTopic(ProgressTalk.of(ProgressTopic.BANTUAN_PIMPINAN, "Operator", "Dua jam"))
        .addAgreement(STEP)
        .build();
  }

  @Test
  void anOngoingDialogueTalksOfProgressLearningAndHelpOnFeedbackAndAgreesNextSteps() {
    assertThat(complete().isComplete()).isTrue();
    assertThat(progress().build().missingItems()).hasSize(5);
    assertThat(progress().build().isComplete()).isFalse();
    assertThat(complete().toBuilder().feedbackIds(List.of()).build().isComplete())
        .isFalse();
    Agreement undated = STEP.toBuilder().due(Optional.empty()).build();
    assertThat(complete().toBuilder().agreements(List.of(undated)).build().isComplete())
        .isFalse();
  }

  @Test
  void aRecordWithTheWordsOfOneSideIsOneSided() {
    ProgressTalk leaderOnly =
        new ProgressTalk(ProgressTopic.KEMAJUAN, Optional.of("Percepat"), Optional.empty());
    ProgressDialogue spoken = progress().addTopic(leaderOnly).build();

    assertThat(spoken.isOneSided()).isTrue();
    assertThat(spoken.isComplete()).isFalse();
    assertThat(complete().isOneSided()).isFalse();
    assertThat(progress().build().isOneSided()).isFalse();
  }

  @Test
  void anEvaluationDialogueTellsPredicateGapsConsequencesAndTheRightToObject() {
    EvaluationDialogue dialogue = EvaluationDialogue.builder()
        .id("DLG-04")
        .date(DAY)
        .skpId("SKP-2024-P14")
        .employeeId("P14")
        .leaderId("P13")
        .evaluationId("EV-2024")
        .addTopic(EvaluationTalk.of(EvaluationTopic.PREDIKAT, "BAIK", "Memahami"))
        .addTopic(EvaluationTalk.of(EvaluationTopic.KONSEKUENSI, "Pelatihan", "Bersedia"))
        .build();

    assertThat(dialogue.form()).isEqualTo(DialogueKind.EVALUASI);
    assertThat(dialogue.missingTopics())
        .containsExactly(EvaluationTopic.KEKUATAN_DAN_KESENJANGAN, EvaluationTopic.HAK_KEBERATAN);
    assertThat(dialogue.isComplete()).isFalse();
  }

  @Test
  void anAgreementThatNobodyLookedAtIsOpen() {
    assertThat(STEP.followUp()).isEqualTo(AgreementOutcome.OPEN);
  }

  @Test
  void threeStatementsAreOnTheEmployeeThreeOnTheCoachAndThreeOnBoth() {
    assertThat(List.of(1, 3, 4, 6, 7, 9))
        .extracting(FormatB18::subjectOf)
        .containsExactly(
            StatementSubject.PEGAWAI,
            StatementSubject.PEGAWAI,
            StatementSubject.PIMPINAN_ATAU_PIHAK_LAIN,
            StatementSubject.PIMPINAN_ATAU_PIHAK_LAIN,
            StatementSubject.KEDUANYA,
            StatementSubject.KEDUANYA);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FormatB18.subjectOf(10))
        .satisfies(
            refusal -> assertThat(refusal.code()).isEqualTo("STATEMENT_NUMBER_OUT_OF_RANGE"));
  }

  @Test
  void aCompetenceIsRatedFromOneToFive() {
    assertThat(new CompetenceMark("Komunikasi", 5, "Jelas").value()).isEqualTo(5);
    for (int outside : List.of(0, 6, -1)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new CompetenceMark("Komunikasi", outside, "-"))
          .satisfies(
              refusal -> assertThat(refusal.code()).isEqualTo("COMPETENCE_VALUE_OUT_OF_RANGE"));
    }
  }
}
