package id.skp.testkit.contract;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.Employment;
import id.skp.core.people.SignatureStatus;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.Candidates;
import id.skp.rules.followup.DocumentPeriod;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.FilingPeriod;
import id.skp.rules.followup.ObjectionFiling;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.followup.SignedDocument;
import id.skp.rules.followup.YearlyHistory;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the rules of follow-up take, and now and then what they refuse. */
final class FollowUpInputs {
  private static final LocalDate FIXED_ON = LocalDate.of(2025, 1, 7);

  private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

  private FollowUpInputs() {}

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
  }

  private static Arbitrary<Optional<List<LocalDate>>> holidays() {
    return day().list().ofMaxSize(3).optional();
  }

  static Arbitrary<ObjectionFiling> objectionFiling() {
    return Combinators.combine(
            day().optional(0.9), day().optional(0.9), days(), truth(), holidays())
        .as(ObjectionFiling::new);
  }

  private static Arbitrary<Optional<Long>> days() {
    return Arbitraries.longs().between(-1, 40).optional(0.5);
  }

  private static Arbitrary<Boolean> truth() {
    return Arbitraries.of(false, true);
  }

  static Arbitrary<FilingPeriod> filingPeriod() {
    return Combinators.combine(day().optional(0.9), days(), day().optional(), holidays())
        .as(FilingPeriod::new);
  }

  static Arbitrary<DocumentPeriod> documentPeriod() {
    return Combinators.combine(day().optional(0.9), day().optional(), holidays())
        .as(DocumentPeriod::new);
  }

  /** Makes documents whose file holds an evaluation of their period, now and then of another predicate or too late. */
  static Arbitrary<FiledDocument> filedDocument() {
    return Combinators.combine(
            SkpArbitraries.evaluationDocument(),
            SkpArbitraries.evaluation(),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(-1, 9))
        .as((document, evaluation, same, before) -> {
          LocalDate fixedOn = document.deliveredOn().orElse(FIXED_ON).minusDays(before);
          Evaluation told = evaluation.toBuilder()
              .skpId(document.skpId())
              .period(document.period())
              .predicate(same ? document.predicate() : evaluation.predicate())
              .build();
          return new FiledDocument(
              PerformanceFile.of(document.skpId())
                  .with(
                      fixedOn,
                      FileEntry.of(new EvaluationRecord("EV", fixedOn, Optional.empty(), told))),
              document);
        });
  }

  /** Makes moves that the default profile may or may not allow. */
  static Arbitrary<ObjectionMove> objectionMove() {
    return Combinators.combine(
            SkpArbitraries.objection(),
            SkpArbitraries.objectionEvent(),
            Arbitraries.integers().between(-1, 30),
            Arbitraries.of(false, true),
            holidays())
        .as((objection, event, later, fresh, holidays) -> new ObjectionMove(
            !fresh
                ? objection
                : objection.toBuilder()
                    .profile(ObjectionProfile.PP_30_2019)
                    .events(List.of())
                    .build(),
            event.toBuilder().date(objection.receivedOn().plusDays(later)).build(),
            holidays));
  }

  static Arbitrary<YearlyHistory> yearlyHistory() {
    return Combinators.combine(
            SkpArbitraries.yearlyPredicate().list().ofMaxSize(5),
            Arbitraries.of(Employment.class).optional(0.9))
        .as(YearlyHistory::new);
  }

  static Arbitrary<Candidates> candidates() {
    return SkpArbitraries.rankingEntry().list().ofMaxSize(6).map(Candidates::new);
  }

  static Arbitrary<SignedDocument> signedDocument() {
    return Arbitraries.of(SignatureStatus.class).optional(0.9).map(SignedDocument::new);
  }

  static Map<String, Object> fields(ObjectionFiling filing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putDate(fields, "receivedOn", filing.receivedOn());
    putDate(fields, "filedOn", filing.filedOn());
    filing.days().ifPresent(days -> fields.put("days", days));
    fields.put("decided", filing.decided());
    putDates(fields, filing.holidays());
    return fields;
  }

  static Map<String, Object> fields(FilingPeriod period) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putDate(fields, "receivedOn", period.receivedOn());
    period.days().ifPresent(days -> fields.put("days", days));
    putDate(fields, "asOf", period.asOf());
    putDates(fields, period.holidays());
    return fields;
  }

  static Map<String, Object> fields(DocumentPeriod period) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putDate(fields, "countedFrom", period.countedFrom());
    putDate(fields, "asOf", period.asOf());
    putDates(fields, period.holidays());
    return fields;
  }

  static Map<String, Object> fields(YearlyHistory given) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("history", given.history().stream().map(FollowUpInputs::fields).toList());
    given.employment().ifPresent(employment -> fields.put("employment", employment.name()));
    return fields;
  }

  private static Map<String, Object> fields(YearlyPredicate year) {
    return Map.of("year", year.year(), "predicate", year.predicate().name());
  }

  static Map<String, Object> fields(Candidates given) {
    return Map.of(
        "entries", given.entries().stream().map(FollowUpInputs::fields).toList());
  }

  private static Map<String, Object> fields(RankingEntry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", entry.id());
    fields.put("predicate", entry.predicate().name());
    entry.order().ifPresent(order -> fields.put("order", order));
    return fields;
  }

  static Map<String, Object> fields(SignedDocument document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    document.signature().ifPresent(status -> fields.put("signature", status.name()));
    return fields;
  }

  private static void putDate(Map<String, Object> fields, String name, Optional<LocalDate> date) {
    date.ifPresent(day -> fields.put(name, day.toString()));
  }

  private static void putDates(Map<String, Object> fields, Optional<List<LocalDate>> dates) {
    dates.ifPresent(
        days -> fields.put("holidays", days.stream().map(LocalDate::toString).toList()));
  }
}
