package id.skp.rules.planreview;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.PositionType;
import id.skp.core.people.Signatory;
import id.skp.core.plan.PlanApproach;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Looks at the head of a plan: approach, parties, period. */
final class HeaderReview {
  private static final Text RANK = Text.of("pangkat/golongan", "rank");
  private static final Text NIP = Text.of("NIP", "NIP");
  private static final Text NIP_OF_RANK = Text.of(
      "NIP (pejabat politik tidak memiliki NIP maupun pangkat)",
      "NIP (a political officeholder has neither NIP nor rank)");

  /** The places of a head at which something is found, in the order of a document. */
  private static final List<String> PLACES = List.of(
      "/regulation",
      "/employee/name",
      "/employee/nip",
      "/employee/employment",
      "/employee/rank",
      "/employee/position",
      "/employee/position/level",
      "/employee/position/appointment",
      "/employee/unit/institution",
      "/employee/unit/institution/id",
      "/employee/unit/institution/name",
      "/appraiser/name",
      "/appraiser/nip",
      "/appraiser/appointment",
      "/period");

  static final Comparator<Finding> ORDER = Comparator.comparing(found ->
      PLACES.stream().takeWhile(place -> !found.location().endsWith(place)).count());

  private final Inspection inspection;
  private final List<Finding> head;

  HeaderReview(Inspection inspection, List<Finding> head) {
    this.inspection = inspection;
    this.head = head;
  }

  void review() {
    add("/regulation");
    reviewApproach();
    inspection.tellUnused("/model");
    reviewEmployee(inspection.skp().employee());
    reviewAppraiser(inspection.skp().appraiser());
    add("/appraiser");
    add("/period");
  }

  /** Adds, where the document has it, why the rule set is not for the plan, and what its head says against itself. */
  private void add(String place) {
    head.stream().filter(each -> each.location().startsWith(place)).forEach(inspection::add);
  }

  private void reviewApproach() {
    PlanApproach approach = inspection.skp().approach();
    PositionType type = inspection.skp().employee().position().type();
    Set<PlanApproach> open = inspection.standards().approachByPosition.openTo(type);
    if (!open.contains(approach)) {
      inspection.add(PlanFinding.APPROACH_NOT_ALLOWED, "/approach", approach, type, open);
    }
  }

  private void reviewEmployee(Employee employee) {
    boolean civilServant = employee.employment().isCivilServant();
    if (civilServant && employee.rank().isEmpty()) {
      inspection.add(PlanFinding.PARTY_INCOMPLETE, "/employee", Signatory.PEGAWAI, RANK);
    }
    add("/employee/name");
    add("/employee/nip");
    add("/employee/employment");
    add("/employee/rank");
    add("/employee/position");
    add("/employee/unit");
  }

  /** A political officeholder has neither NIP nor rank; whoever has one of them has both. An officer has an NRP. */
  private void reviewAppraiser(Appraiser appraiser) {
    boolean needsNumber =
        inspection.standards().assessorNipRequired || appraiser.rank().isPresent();
    if (appraiser.number().isEmpty() && needsNumber) {
      inspection.add(
          PlanFinding.PARTY_INCOMPLETE,
          "/appraiser",
          Signatory.PEJABAT_PENILAI_KINERJA,
          appraiser.rank().isPresent() ? NIP_OF_RANK : NIP);
    } else if (appraiser.nip().isPresent() && appraiser.rank().isEmpty()) {
      inspection.add(
          PlanFinding.PARTY_INCOMPLETE, "/appraiser", Signatory.PEJABAT_PENILAI_KINERJA, RANK);
    }
  }
}
