package id.skp.rules.planreview;

import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at how a plan was agreed: annex, signatures, day, dialogue. */
final class AgreementReview {
  private final Inspection inspection;
  private final Skp skp;
  private final Optional<ExpectationDialogue> dialogue;

  AgreementReview(Inspection inspection, Optional<ExpectationDialogue> dialogue) {
    this.inspection = inspection;
    this.skp = inspection.skp();
    this.dialogue = dialogue;
  }

  void review() {
    reviewAnnex();
    reviewSignature(Signatory.PEGAWAI, PlanFinding.NOT_SIGNED);
    reviewSignature(Signatory.PEJABAT_PENILAI_KINERJA, PlanFinding.NOT_SIGNED);
    reviewSignature(Signatory.PENGELOLA_KINERJA, PlanFinding.PLAN_NOT_REVIEWED);
    reviewDay();
    reviewDialogue();
  }

  private void reviewAnnex() {
    Annex annex = skp.annex();
    String place = annex.equals(Annex.empty()) ? "" : "/annex";
    reviewList(annex.resourceSupport(), ExpectationTopic.DUKUNGAN_SUMBER_DAYA, place);
    reviewList(annex.accountabilityScheme(), ExpectationTopic.SKEMA_PERTANGGUNGJAWABAN, place);
    reviewList(annex.consequences(), ExpectationTopic.KONSEKUENSI, place);
  }

  private void reviewList(List<String> items, ExpectationTopic topic, String place) {
    if (items.isEmpty()) {
      inspection.add(PlanFinding.ANNEX_LIST_EMPTY, place, topic);
    }
  }

  private void reviewSignature(Signatory signatory, PlanFinding finding) {
    if (!skp.signature(signatory).map(Signature::isSigned).orElse(false)) {
      inspection.add(finding, skp.signatures().isEmpty() ? "" : "/signatures", signatory);
    }
  }

  /** The deadline is for the first version; an adjusted one is later by its nature. */
  private void reviewDay() {
    Optional<LocalDate> deadline =
        inspection.standards().deadline.forPlan(skp.period().from());
    boolean first = skp.version() == 1 && skp.adjustment().isEmpty();
    if (first && deadline.isPresent() && skp.fixedOn().isPresent()) {
      LocalDate day = skp.fixedOn().get();
      if (day.isAfter(deadline.get())) {
        inspection.add(PlanFinding.PLAN_LATE, "/fixedOn", day, deadline.get());
      }
    }
  }

  /** Of a dialogue that the plan only names, nothing more is known than that it was held. */
  private void reviewDialogue() {
    if (dialogue.isPresent()) {
      String id = dialogue.get().id();
      for (ExpectationTopic topic : dialogue.get().missingTopics()) {
        inspection.add(PlanFinding.DIALOGUE_ITEM_MISSING, "/planningDialogue", id, topic);
      }
      if (dialogue.get().isOneSided()) {
        inspection.add(PlanFinding.ONE_SIDED_DIALOGUE, "/planningDialogue", id);
      }
    } else if (skp.planningDialogueId().isEmpty()) {
      inspection.add(PlanFinding.PLANNING_DIALOGUE_MISSING, "");
    }
  }
}
