package id.skp.core.dialogue;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedbackTest {
  @Test
  void leaderAndTeamHeadGiveFeedbackOthersGiveInput() {
    assertThat(FeedbackGiver.values())
        .filteredOn(FeedbackGiver::isInput)
        .containsExactly(
            FeedbackGiver.REKAN_KERJA, FeedbackGiver.BAWAHAN, FeedbackGiver.PIHAK_LAIN);
  }

  @Test
  void aGiverMayBeKnownByRoleOnly() {
    assertThat(feedback().build().giverId()).isEmpty();
  }

  @Test
  void feedbackHasWords() {
    assertRefused("BLANK_TEXT", "text", feedback().text(" ")::build);
    assertRefused("BLANK_TEXT", "giverId", feedback().giverId("")::build);
  }

  @Test
  void feedbackNamesEachPieceOfEvidenceOnce() {
    assertThat(feedback().addEvidenceIds("E1", "E2").build().evidenceIds())
        .containsExactly("E1", "E2");
    assertRefused("DUPLICATE_ID", "evidenceIds[1]", feedback().addEvidenceIds("E1", "E1")::build);
    assertRefused("BLANK_TEXT", "evidenceIds[0]", feedback().addEvidenceId("")::build);
  }

  private static FeedbackBuilder feedback() {
    return Feedback.builder().giver(FeedbackGiver.PIHAK_LAIN).text("Orang tua merasa terbantu");
  }
}
