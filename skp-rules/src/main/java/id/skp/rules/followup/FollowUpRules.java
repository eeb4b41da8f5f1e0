package id.skp.rules.followup;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.Objection;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.Employment;
import id.skp.core.people.SignatureStatus;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import java.util.List;

/** The rules of what follows an evaluation. Each key's name is the one case files call. */
public final class FollowUpRules {
  static final Field<?, ?> YEAR = Field.named("year", "Tahun", "Year");
  static final Field<?, ?> PREDICATE =
      Field.named("predicate", "Predikat kinerja", "Performance predicate");
  static final Field<?, ?> ID = Field.named("id", "Pengenal pegawai", "Id of the person");
  static final Field<?, ?> ORDER = Field.named(
      "order", "Urutan menurut Tim Penilai Kinerja", "Place given by the appraisal team");

  /**
   * Whether an objection was filed in time, and whether it is decided. Outcome fields {@code status} and
   * {@code lastDay}. Needs {@code holidays} only where working days count.
   */
  public static final RuleKey<ObjectionFiling, ObjectionTiming> OBJECTION = RuleKey.of(
      "objection",
      Text.of("Keberatan", "Objection"),
      InputForm.of(
          ObjectionFiling.class,
          given -> new ObjectionFiling(
              given.date(ObjectionFiling.RECEIVED_ON),
              given.date(ObjectionFiling.FILED_ON),
              given.wholeNumber(ObjectionFiling.DAYS),
              given.truth(ObjectionFiling.DECIDED).orElse(false),
              given.dates(ObjectionFiling.HOLIDAYS)),
          ObjectionFiling.RECEIVED_ON,
          ObjectionFiling.FILED_ON,
          ObjectionFiling.DAYS,
          ObjectionFiling.DECIDED,
          ObjectionFiling.HOLIDAYS),
      OutputForm.of(ObjectionTiming.class)
          .with("status", ObjectionTiming::status)
          .with("lastDay", timing -> timing.lastDay().toString()));

  /**
   * The last day for filing an objection, and the days left on a day that is asked about. Outcome fields {@code lastDay}
   * and {@code daysLeft}, null where no day is asked about.
   */
  public static final RuleKey<FilingPeriod, Deadline> OBJECTION_DEADLINE = RuleKey.of(
      "objection-deadline",
      Text.of("Batas waktu keberatan", "Deadline of an objection"),
      InputForm.of(
          FilingPeriod.class,
          given -> new FilingPeriod(
              given.date(FilingPeriod.RECEIVED_ON),
              given.wholeNumber(FilingPeriod.DAYS),
              given.date(FilingPeriod.AS_OF),
              given.dates(FilingPeriod.HOLIDAYS)),
          FilingPeriod.RECEIVED_ON,
          FilingPeriod.DAYS,
          FilingPeriod.AS_OF,
          FilingPeriod.HOLIDAYS),
      deadline());

  /**
   * The last day for handing the evaluation document over, counted from its completion, or for returning it, counted
   * from the handing over. Not applicable where the objection profile sets no time, as that of PP 30/2019. Outcome
   * fields {@code lastDay} and {@code daysLeft}.
   */
  public static final RuleKey<DocumentPeriod, Deadline> DOCUMENT_DEADLINE = RuleKey.of(
      "document-deadline",
      Text.of("Batas waktu dokumen evaluasi", "Deadline of the evaluation document"),
      InputForm.of(
          DocumentPeriod.class,
          given -> new DocumentPeriod(
              given.date(DocumentPeriod.COUNTED_FROM),
              given.date(DocumentPeriod.AS_OF),
              given.dates(DocumentPeriod.HOLIDAYS)),
          DocumentPeriod.COUNTED_FROM,
          DocumentPeriod.AS_OF,
          DocumentPeriod.HOLIDAYS),
      deadline());

  /**
   * What an employee who received an evaluation document can object to. A document rule: it takes a whole
   * {@link FiledDocument}; outcome fields {@code state} and {@code predicate}. A document without the day of receipt, or
   * whose evaluation the file does not hold, is undecided with {@code MISSING_INPUT}; one that tells of another predicate
   * than its evaluation with {@code CONFLICT}.
   */
  public static final RuleKey<FiledDocument, Objection> OBJECTION_OPENING = RuleKey.of(
      "objection-opening",
      Text.of("Pembukaan masa keberatan", "Opening to objections"),
      InputForm.document(
          FiledDocument.class,
          Field.document("document", "Dokumen evaluasi", "Evaluation document")),
      OutputForm.of(Objection.class)
          .with("state", Objection::state)
          .with("predicate", Objection::predicate));

  /**
   * What the next event makes of an objection. A document rule: it takes a whole {@link ObjectionMove}; outcome fields
   * {@code state} and {@code predicate}. An event that the profile does not allow, or that comes too early or too late,
   * is undecided with {@code CONFLICT} at the property of the event that is in the way; a ruling that gives a predicate
   * which the rule set gives to nobody, with {@code INVALID_INPUT} at {@code /event/ruling/predicate}.
   */
  public static final RuleKey<ObjectionMove, Objection> OBJECTION_STEP = RuleKey.of(
      "objection-step",
      Text.of("Langkah keberatan", "Step of an objection"),
      InputForm.document(
          ObjectionMove.class, Field.document("move", "Langkah keberatan", "Step of an objection")),
      OutputForm.of(Objection.class)
          .with("state", Objection::state)
          .with("predicate", Objection::predicate));

  /**
   * What an employee may be considered for after the years known. Outcome fields {@code entitlements},
   * {@code procedure} (the measures of the stages, the first one first), {@code stages} (each stage with its {@code measure} and
   * {@code months}, null where the law says none) and {@code missingYears}.
   */
  public static final RuleKey<YearlyHistory, FollowUp> FOLLOW_UP = RuleKey.of(
      "follow-up",
      Text.of("Tindak lanjut", "Follow-up"),
      InputForm.of(
          YearlyHistory.class,
          given -> new YearlyHistory(
              given.list(YearlyHistory.HISTORY, YEAR, PREDICATE).orElse(List.of()).stream()
                  .map(FollowUpRules::yearlyPredicate)
                  .toList(),
              given.constant(YearlyHistory.EMPLOYMENT, Employment.class)),
          YearlyHistory.HISTORY,
          YearlyHistory.EMPLOYMENT),
      OutputForm.of(FollowUp.class)
          .with("entitlements", FollowUp::entitlements)
          .with(
              "procedure",
              followUp ->
                  followUp.procedure().stream().map(FollowUpStage::measure).toList())
          .with(
              "stages",
              followUp -> followUp.procedure().stream().map(FollowUpStage::row).toList())
          .with("missingYears", FollowUp::missingYears));

  /**
   * The people of a unit in the order of their predicates. Outcome field {@code ranks}: a list of {@code id} and
   * {@code rank}, the best first.
   */
  public static final RuleKey<Candidates, Ranking> RANKING = RuleKey.of(
      "ranking",
      Text.of("Pemeringkatan", "Ranking"),
      InputForm.of(
          Candidates.class,
          given -> new Candidates(
              given.list(Candidates.ENTRIES, ID, PREDICATE, ORDER).orElse(List.of()).stream()
                  .map(FollowUpRules::rankingEntry)
                  .toList()),
          Candidates.ENTRIES),
      OutputForm.of(Ranking.class).with("ranks", Ranking::rows));

  /** Whether a result stands, given the employee's signature. Outcome field {@code stands}. */
  public static final RuleKey<SignedDocument, Boolean> RESULT_STANDING = RuleKey.of(
      "result-standing",
      Text.of("Keberlakuan hasil evaluasi", "Standing of the result"),
      InputForm.of(
          SignedDocument.class,
          given ->
              new SignedDocument(given.constant(SignedDocument.SIGNATURE, SignatureStatus.class)),
          SignedDocument.SIGNATURE),
      OutputForm.single(Boolean.class, "stands"));

  private static final Text NO_YEAR =
      Text.of("{0} bukan tahun antara 1900 dan 9999", "{0} is no year from 1900 to 9999");
  private static final Text BLANK =
      Text.of("pengenal kosong; isi pengenal pegawai", "the id is blank; give the person's id");

  private FollowUpRules() {}

  private static YearlyPredicate yearlyPredicate(Given given) {
    long year = given.required(YEAR, given.wholeNumber(YEAR));
    if (!YearlyPredicate.isYear(year)) {
      throw given.invalid(YEAR, Message.of(NO_YEAR, Long.toString(year)));
    }
    return new YearlyPredicate(
        Math.toIntExact(year),
        given.required(PREDICATE, given.constant(PREDICATE, PerformancePredicate.class)));
  }

  private static RankingEntry rankingEntry(Given given) {
    String id = given.required(ID, given.text(ID));
    return new RankingEntry(
        requireId(id, given),
        given.required(PREDICATE, given.constant(PREDICATE, PerformancePredicate.class)),
        given.wholeNumber(ORDER));
  }

  private static String requireId(String id, Given given) {
    if (id.isBlank()) {
      throw given.invalid(ID, Message.of(BLANK));
    }
    try {
      return TextKind.ID.require(id, ID.name());
    } catch (InvalidValueException refused) {
      throw given.invalid(ID, Message.of(Text.of(refused)));
    }
  }

  private static OutputForm<Deadline> deadline() {
    return OutputForm.of(Deadline.class)
        .with("lastDay", deadline -> deadline.lastDay().toString())
        .with("daysLeft", Deadline::daysLeft);
  }
}
