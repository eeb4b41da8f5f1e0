package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.period.DateRange;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import id.skp.rules.followup.ObjectionTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills Format D.1.1, part by part. It carries no ratings. */
final class EvaluationDocumentPaper {
  private EvaluationDocumentPaper() {}

  static Paper of(EvaluationDocument document) {
    requireNonNull(document, "document");
    return of(document, List.of(), document.period().range(), Optional.empty(), Optional.empty());
  }

  /**
   * Fills the paper with the days of the plan, with words in the place of a predicate that the evaluation contradicts, and with
   * what became of each event.
   *
   * @param course the events that are recorded of the document; none where only the document itself tells of them
   * @param ofUnit what stands in the place of the organisation predicate
   * @param contradiction what stands in the place of the employee's predicate
   */
  static Paper of(
      EvaluationDocument document,
      List<ObjectionTransition> course,
      DateRange planned,
      Optional<Text> ofUnit,
      Optional<Text> contradiction) {
    return Paper.builder()
        .kind(PaperKind.DOKUMEN_EVALUASI)
        .addFacts(
            Head.institution(document.employee()),
            PaperFact.of("PERIODE", Head.time(document.period(), planned)))
        .addParties(
            PaperParty.of("1. " + Head.EMPLOYEE, document.employee()),
            PaperParty.of("2. " + Head.APPRAISER, document.appraiser()),
            PaperParty.of("3. " + Head.SUPERIOR, document.appraiserSuperior()))
        .addSections(
            evaluation(document, ofUnit, contradiction),
            section("5. CATATAN/REKOMENDASI", new PaperFact("CATATAN", document.notes())),
            event("6. KEBERATAN", ObjectionAction.FILE, document, course),
            event(
                "7. PENJELASAN PEJABAT PENILAI KINERJA", ObjectionAction.EXPLAIN, document, course),
            event(
                "8. KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA",
                ObjectionAction.DECIDE,
                document,
                course))
        .addAllSignatures(signatures(document))
        .build();
  }

  private static PaperSection evaluation(
      EvaluationDocument document, Optional<Text> ofUnit, Optional<Text> contradiction) {
    return section(
        "4. EVALUASI KINERJA",
        new PaperFact(
            "CAPAIAN KINERJA ORGANISASI",
            ofUnit
                .or(() -> document.organisationPredicate().map(OrganisationPredicate::label))
                .map(Text::indonesian)),
        PaperFact.of(
            "PREDIKAT KINERJA PEGAWAI",
            contradiction.orElseGet(document.predicate()::label).indonesian()));
  }

  /** Of several events of a kind the one that was applied is printed; one that was refused says so. */
  private static PaperSection event(
      String heading,
      ObjectionAction action,
      EvaluationDocument document,
      List<ObjectionTransition> course) {
    Optional<ObjectionTransition> transition = course.stream()
        .filter(each -> each.event().action() == action)
        .min(Comparator.comparing(each -> each.refusal().isPresent()));
    Optional<ObjectionEvent> event = transition
        .map(ObjectionTransition::event)
        .or(() ->
            document.events().stream().filter(each -> each.action() == action).findFirst());
    List<PaperFact> facts = new ArrayList<>();
    facts.add(new PaperFact(
        "TANGGAL", event.map(ObjectionEvent::date).map(day -> Dates.of(day).indonesian())));
    facts.add(new PaperFact("ALASAN", event.map(ObjectionEvent::reason)));
    event
        .flatMap(ObjectionEvent::ruling)
        .ifPresent(ruling -> facts.add(PaperFact.of("KEPUTUSAN", ruling.label().indonesian())));
    transition
        .flatMap(ObjectionTransition::refusal)
        .ifPresent(
            why -> facts.add(PaperFact.of("TIDAK DITERAPKAN", why.toText().indonesian())));
    return new PaperSection(heading, new PaperContent.Facts(facts));
  }

  private static PaperSection section(String heading, PaperFact... facts) {
    return new PaperSection(heading, new PaperContent.Facts(List.of(facts)));
  }

  private static List<PaperSignature> signatures(EvaluationDocument document) {
    return List.of(
        signature(document, ObjectionRole.PEGAWAI, Head.blank(Head.EMPLOYEE, document.employee())),
        signature(
            document,
            ObjectionRole.PEJABAT_PENILAI,
            Head.blank(Head.APPRAISER, document.appraiser())),
        signature(
            document,
            ObjectionRole.ATASAN_PEJABAT_PENILAI,
            Head.blank(Head.SUPERIOR, document.appraiserSuperior())));
  }

  private static PaperSignature signature(
      EvaluationDocument document, ObjectionRole role, PaperSignature blank) {
    return document.signatures().stream()
        .filter(each -> each.role() == role)
        .findAny()
        .map(each -> Head.signed(blank, each.status(), each.date()))
        .orElse(blank);
  }
}
