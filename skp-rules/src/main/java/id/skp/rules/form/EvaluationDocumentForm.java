package id.skp.rules.form;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills Format D.1.1, part by part. It carries no ratings. */
final class EvaluationDocumentForm {
  private EvaluationDocumentForm() {}

  static OfficialForm of(EvaluationDocument document) {
    return of(document, document.period().range(), Optional.empty());
  }

  /** Fills the form with the days of the plan, and with words in the place of a predicate that the evaluation contradicts. */
  static OfficialForm of(
      EvaluationDocument document, DateRange planned, Optional<Text> contradiction) {
    return OfficialForm.builder()
        .kind(FormKind.DOKUMEN_EVALUASI)
        .addFacts(
            Head.institution(document.employee()),
            FormFact.of("PERIODE", Head.time(document.period(), planned)))
        .addParties(
            FormParty.of("1. " + Head.EMPLOYEE, document.employee()),
            FormParty.of("2. " + Head.APPRAISER, document.appraiser()),
            FormParty.of("3. " + Head.SUPERIOR, document.appraiserSuperior()))
        .addSections(
            evaluation(document, contradiction),
            section("5. CATATAN/REKOMENDASI", new FormFact("CATATAN", document.notes())),
            event("6. KEBERATAN", document.objection()),
            event("7. PENJELASAN PEJABAT PENILAI KINERJA", document.explanation()),
            event("8. KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA", document.decision()))
        .addAllSignatures(signatures(document))
        .build();
  }

  private static FormSection evaluation(EvaluationDocument document, Optional<Text> contradiction) {
    return section(
        "4. EVALUASI KINERJA",
        new FormFact(
            "CAPAIAN KINERJA ORGANISASI",
            document
                .organisationPredicate()
                .map(OrganisationPredicate::label)
                .map(Text::indonesian)),
        FormFact.of(
            "PREDIKAT KINERJA PEGAWAI",
            contradiction.orElseGet(document.predicate()::label).indonesian()));
  }

  private static FormSection event(String heading, Optional<ObjectionEvent> event) {
    List<FormFact> facts = new ArrayList<>();
    facts.add(new FormFact("TANGGAL", event.map(ObjectionEvent::date).map(Dates::of)));
    facts.add(new FormFact("ALASAN", event.map(ObjectionEvent::reason)));
    event
        .flatMap(ObjectionEvent::ruling)
        .ifPresent(ruling -> facts.add(FormFact.of("KEPUTUSAN", ruling.label().indonesian())));
    return new FormSection(heading, new FormContent.Facts(facts));
  }

  private static FormSection section(String heading, FormFact... facts) {
    return new FormSection(heading, new FormContent.Facts(List.of(facts)));
  }

  private static List<FormSignature> signatures(EvaluationDocument document) {
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

  private static FormSignature signature(
      EvaluationDocument document, ObjectionRole role, FormSignature blank) {
    return document.signatures().stream()
        .filter(each -> each.role() == role)
        .findAny()
        .map(each -> Head.signed(blank, each.status(), each.date()))
        .orElse(blank);
  }
}
