package id.skp.rules.planreview;

import id.skp.core.TextKind;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.text.Text;
import id.skp.rules.followup.OtherPerson;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at how a plan was agreed: annex, signatures, day, dialogue. */
final class AgreementReview {
  private static final Text EMPLOYEE = Text.of("pegawai", "the employee");
  private static final Text LEADER = Text.of("pimpinan", "the leader");
  private static final Text DUE =
      Text.of("jatuh tempo kesepakatan {0}", "the due day of the agreement {0}");
  private static final Text ACKNOWLEDGED =
      Text.of("pengakuan catatan {0}", "the acknowledgement of the record {0}");

  private static final Text VERSION = Text.of("versi {0}", "version {0}");
  private static final Text SIGNATURE = Text.of("tanda tangan {0}", "the signature of {0}");

  private final Inspection inspection;
  private final Skp skp;
  private final Optional<ExpectationDialogue> dialogue;
  private final Optional<Skp> before;

  AgreementReview(
      Inspection inspection, Optional<ExpectationDialogue> dialogue, Optional<Skp> before) {
    this.inspection = inspection;
    this.before = before;
    this.skp = inspection.skp();
    this.dialogue = dialogue;
  }

  void review() {
    reviewAnnex();
    reviewSignature(Signatory.PEGAWAI, PlanFinding.NOT_SIGNED);
    reviewSignature(Signatory.PEJABAT_PENILAI_KINERJA, PlanFinding.NOT_SIGNED);
    reviewSignature(Signatory.PENGELOLA_KINERJA, PlanFinding.PLAN_NOT_REVIEWED);
    dialogue.ifPresent(this::reviewSigned);
    before.flatMap(Skp::fixingDay).ifPresent(this::reviewSucceeded);
    reviewDay(skp.fixedOn().isPresent() ? "/fixedOn" : "/signatures");
    dialogue.ifPresent(held -> reviewDate(held, skp.fixedOn(), skp.id(), "/fixedOn"));
    skp.fixedOn().ifPresent(this::reviewFixed);
    skp.adjustment().ifPresent(each -> inspection.look(each.reason(), "/adjustment/reason"));
    reviewDialogue();
  }

  private void reviewAnnex() {
    Annex annex = skp.annex();
    String place = annex.equals(Annex.empty()) ? "" : "/annex";
    reviewList(annex.resourceSupport(), ExpectationTopic.DUKUNGAN_SUMBER_DAYA, place);
    reviewList(annex.accountabilityScheme(), ExpectationTopic.SKEMA_PERTANGGUNGJAWABAN, place);
    reviewList(annex.consequences(), ExpectationTopic.KONSEKUENSI, place);
    lookAt(annex.resourceSupport(), "/annex/resourceSupport/");
    lookAt(annex.accountabilityScheme(), "/annex/accountabilityScheme/");
    lookAt(annex.consequences(), "/annex/consequences/");
  }

  private void lookAt(List<String> items, String place) {
    for (int i = 0; i < items.size(); i++) {
      inspection.look(items.get(i), place + i);
    }
  }

  private void reviewList(List<String> items, ExpectationTopic topic, String place) {
    if (items.isEmpty()) {
      inspection.add(PlanFinding.ANNEX_LIST_EMPTY, place, topic);
    }
  }

  private void reviewSignature(Signatory signatory, PlanFinding finding) {
    Optional<Signature> given = skp.signature(signatory);
    if (given.filter(each -> each.status() == SignatureStatus.REFUSED).isPresent()) {
      inspection.add(PlanFinding.PLAN_SIGNATURE_REFUSED, "/signatures", signatory);
    } else if (!given.map(Signature::isSigned).orElse(false)) {
      inspection.add(finding, skp.signatures().isEmpty() ? "" : "/signatures", signatory);
    }
  }

  private void reviewSigned(ExpectationDialogue held) {
    for (int i = 0; i < skp.signatures().size(); i++) {
      Signature signature = skp.signatures().get(i);
      Message signed = Message.of(SIGNATURE, signature.signatory());
      reviewDate(held, signature.date(), signed, "/signatures/" + i + "/date");
    }
  }

  /** A version takes the place of one that was fixed. */
  private void reviewSucceeded(LocalDate fixed) {
    for (int i = 0; i < skp.signatures().size(); i++) {
      Signature signature = skp.signatures().get(i);
      int place = i;
      signature
          .date()
          .filter(fixed::isAfter)
          .ifPresent(day -> inspection.add(
              PlanFinding.DATED_BEFORE_BASIS,
              "/signatures/" + place + "/date",
              Message.of(SIGNATURE, signature.signatory()),
              day,
              Message.of(VERSION, skp.version() - 1),
              fixed));
    }
  }

  /** A plan is fixed once both parties have signed. */
  private void reviewFixed(LocalDate fixed) {
    for (Signature signature : skp.signatures()) {
      signature
          .date()
          .filter(day -> signature.signatory() != Signatory.PENGELOLA_KINERJA)
          .filter(fixed::isBefore)
          .ifPresent(day -> inspection.add(
              PlanFinding.DATED_BEFORE_BASIS,
              "/fixedOn",
              skp.id(),
              fixed,
              Message.of(SIGNATURE, signature.signatory()),
              day));
    }
  }

  /** The deadline is for the first version; an adjusted one is later by its nature. */
  private void reviewDay(String place) {
    Optional<LocalDate> deadline =
        inspection.standards().deadline.forPlan(skp.period().from());
    boolean first = skp.version() == 1 && skp.adjustment().isEmpty();
    if (first && deadline.isPresent()) {
      skp.fixingDay()
          .filter(deadline.get()::isBefore)
          .ifPresent(late -> inspection.add(PlanFinding.PLAN_LATE, place, late, deadline.get()));
    }
  }

  /** Where the plan does not give the appraiser's id nobody can tell who leads. */
  private void reviewParties(ExpectationDialogue held) {
    if (!held.employeeId().equals(skp.employee().id())) {
      addStranger(
          held, "employeeId", EMPLOYEE, held.employeeId(), OtherPerson.named(skp.employee()));
    }
    boolean named = Stream.concat(
            skp.appraiser().id().stream(),
            skp.results().stream()
                .flatMap(result -> Stream.of(
                    result.supports().flatMap(SupportedResult::ownerId),
                    result.assignedBy().flatMap(Assigner::employeeId)))
                .flatMap(Optional::stream))
        .anyMatch(held.leaderId()::equals);
    Optional<String> appraiser = skp.appraiser().id();
    if (appraiser.isPresent()
        && !named
        && !held.leaderRole().equals(Optional.of(AssignerRole.KETUA_TIM))) {
      addStranger(
          held,
          "leaderId",
          LEADER,
          held.leaderId(),
          appraiser.get() + ", " + skp.appraiser().name());
    }
  }

  /** A later version may keep the dialogue in which the first one was clarified. */
  private void reviewVersion(ExpectationDialogue held) {
    if (held.skpVersion() > skp.version()) {
      inspection.add(
          PlanFinding.DIALOGUE_OF_OTHER_VERSION,
          "/planningDialogue/skpVersion",
          skp.version(),
          held.id(),
          held.skpVersion());
    }
  }

  private void addStranger(
      ExpectationDialogue held, String property, Text part, String id, String planned) {
    inspection.add(
        PlanFinding.RECORD_OF_STRANGER,
        "/planningDialogue/" + property,
        held.id(),
        part,
        id,
        planned);
  }

  private void reviewDates(ExpectationDialogue held) {
    for (int i = 0; i < held.agreements().size(); i++) {
      Agreement agreed = held.agreements().get(i);
      reviewWords("/agreements/" + i + "/text", agreed.text());
      reviewDate(
          held,
          agreed.due(),
          Message.of(DUE, agreed.id()),
          "/planningDialogue/agreements/" + i + "/due");
    }
    Message record = Message.of(ACKNOWLEDGED, held.id());
    reviewDate(
        held, held.employeeAcknowledgedOn(), record, "/planningDialogue/employeeAcknowledgedOn");
    reviewDate(held, held.leaderAcknowledgedOn(), record, "/planningDialogue/leaderAcknowledgedOn");
  }

  private void reviewWords(String place, String words) {
    if (TextKind.saysNothing(words)) {
      inspection.add(PlanFinding.TEXT_SAYS_NOTHING, "/planningDialogue" + place, words);
    }
  }

  private void reviewDate(
      ExpectationDialogue held, Optional<LocalDate> day, Object what, String location) {
    day.filter(held.date()::isAfter)
        .ifPresent(early -> inspection.add(
            PlanFinding.DATED_BEFORE_BASIS, location, what, early, held.id(), held.date()));
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
      reviewVersion(dialogue.get());
      reviewParties(dialogue.get());
      dialogue.get().words().forEach((place, words) -> {
        if (place.startsWith("/topics")) {
          reviewWords(place, words);
        }
      });
      reviewDates(dialogue.get());
    } else if (skp.planningDialogueId().isEmpty()) {
      inspection.add(PlanFinding.PLANNING_DIALOGUE_MISSING, "");
    }
  }
}
