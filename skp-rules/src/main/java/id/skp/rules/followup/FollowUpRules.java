package id.skp.rules.followup;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.Field;
import id.skp.rules.InputForm;
import id.skp.rules.OutputForm;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import java.util.Optional;

/** The rules of what follows an evaluation. Each key's name is the one case files call. */
public final class FollowUpRules {
  static final Field RECEIVED_ON =
      Field.of("receivedOn", "Tanggal dokumen diterima", "Date of receipt");
  static final Field FILED_ON = Field.of("filedOn", "Tanggal keberatan diajukan", "Date of filing");
  static final Field DAYS = Field.of("days", "Jumlah hari", "Number of days");
  static final Field DECIDED = Field.of("decided", "Sudah diputus", "Decided");
  static final Field HOLIDAYS = Field.of("holidays", "Hari libur", "Holidays");
  static final Field COUNTED_FROM =
      Field.of("countedFrom", "Awal hitungan", "Beginning of the count");
  static final Field AS_OF = Field.of("asOf", "Dilihat pada tanggal", "As of");

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
              given.date(RECEIVED_ON),
              given.date(FILED_ON),
              given.wholeNumber(DAYS),
              given.truth(DECIDED).orElse(false),
              given.dates(HOLIDAYS)),
          RECEIVED_ON,
          FILED_ON,
          DAYS,
          DECIDED,
          HOLIDAYS),
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
              given.date(RECEIVED_ON),
              given.wholeNumber(DAYS),
              given.date(AS_OF),
              given.dates(HOLIDAYS)),
          RECEIVED_ON,
          DAYS,
          AS_OF,
          HOLIDAYS),
      deadline());

  /**
   * The last day for handing the evaluation document over, counted from its completion, or for returning it, counted
   * from the handing over. Not applicable where the objection profile sets no time, as that of PP 30/2019. Outcome
   * fields {@code lastDay} and {@code daysLeft}.
   */
  public static final RuleKey<FilingPeriod, Deadline> DOCUMENT_DEADLINE = RuleKey.of(
      "document-deadline",
      Text.of("Batas waktu dokumen evaluasi", "Deadline of the evaluation document"),
      InputForm.of(
          FilingPeriod.class,
          given -> new FilingPeriod(
              given.date(COUNTED_FROM), Optional.empty(), given.date(AS_OF), given.dates(HOLIDAYS)),
          COUNTED_FROM,
          AS_OF,
          HOLIDAYS),
      deadline());

  private FollowUpRules() {}

  private static OutputForm<Deadline> deadline() {
    return OutputForm.of(Deadline.class)
        .with("lastDay", deadline -> deadline.lastDay().toString())
        .with("daysLeft", Deadline::daysLeft);
  }

  /**
   * Adds these rules, and the parameters they use, to a rule set.
   *
   * @param rules the rule set's builder
   * @throws id.skp.core.InvalidValueException if it has one of them already
   */
  public static void addTo(RuleSet.Builder rules) {
    FollowUpParameters.declare(rules);
    rules
        .rule(
            OBJECTION,
            new ObjectionProcedure(),
            LegalSource.cited(Basis.PARENT_REGULATION, Sources.OBJECTION))
        .rule(
            OBJECTION_DEADLINE,
            new ObjectionDeadlineProcedure(),
            LegalSource.cited(Basis.PARENT_REGULATION, Sources.OBJECTION))
        .rule(
            DOCUMENT_DEADLINE,
            new DocumentDueProcedure(),
            LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.DOCUMENT));
  }
}
