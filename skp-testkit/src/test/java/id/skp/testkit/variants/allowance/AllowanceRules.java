package id.skp.testkit.variants.allowance;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.value.Bands;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The words, parameters and rules that all allowance policies share. */
final class AllowanceRules {
  static final Field<Judged, Optional<String>> PREDICATE =
      Field.of("predicate", Judged::predicate, "Predikat kinerja", "Performance predicate");
  static final Field<Due, Integer> YEAR = Field.of("year", Due::year, "Tahun", "Year");
  static final Field<Due, Integer> PERIOD =
      Field.of("period", Due::period, "Nomor periode", "Number of the period");
  static final Field<Due, Ratio> ALLOWANCE =
      Field.of("allowance", Due::allowance, "Tunjangan sebulan", "Monthly allowance");
  static final Field<Judged, Optional<Boolean>> CPNS =
      Field.of("cpns", Judged::cpns, "Calon PNS", "Civil servant on probation");
  static final Field<Reports, Long> REPORTS =
      Field.of("reports", Reports::reports, "Laporan harian", "Daily reports");
  static final Field<Reports, Long> REPORTS_BELOW = Field.of(
      "reportsBelow",
      Reports::below,
      "Laporan di bawah ekspektasi",
      "Daily reports below expectation");

  /** When an allowance is paid. */
  enum Lag implements Labelled {
    /** In the period that was judged. */
    SAME_PERIOD("periode yang sama", "the same period"),
    /** In the period after it. */
    NEXT_PERIOD("periode berikutnya", "the next period");

    private final Text label;

    Lag(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How the table is written. */
  enum TableKind implements Labelled {
    /** As what is paid. */
    PAID("yang dibayarkan", "what is paid"),
    /** As what is cut. */
    CUT("yang dipotong", "what is cut");

    private final Text label;

    TableKind(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Of which kind the judged periods are. */
  static final ParameterKey<PeriodKind> SOURCE_PERIOD = ParameterKey.of(
      "sourcePeriod", PeriodKind.class, Text.of("Periode yang dinilai", "Period that is judged"));

  /** When the allowance is paid. */
  static final ParameterKey<Lag> LAG =
      ParameterKey.of("paymentLag", Lag.class, Text.of("Masa pembayaran", "Time of payment"));

  /** Whether the table says what is paid or what is cut. */
  static final ParameterKey<TableKind> TABLE_KIND =
      ParameterKey.of("tableKind", TableKind.class, Text.of("Bentuk tabel", "Form of the table"));

  /** Percent of the base by predicate, as far as the decree prints it. */
  static final ParameterKey<Map<PerformancePredicate, Ratio>> TABLE = ParameterKey.table(
      "allowanceTable",
      PerformancePredicate.class,
      Ratio.class,
      Text.of("Persentase menurut predikat", "Percentage by predicate"));

  /** What is paid in percent for what the decree does not print. */
  static final ParameterKey<Ratio> UNLISTED_SHARE = ParameterKey.of(
      "unlistedShare",
      Ratio.class,
      Text.of("Persentase bila tidak tercantum", "Percentage where none is listed"));

  /** Which predicate another name of it stands for. */
  static final ParameterKey<Aliases> ALIASES = ParameterKey.of(
      "predicateAliases",
      Aliases.class,
      Text.of("Sebutan lain predikat", "Other names"),
      Aliases.FORM);

  /** Whether people on probation are paid by another article. */
  static final ParameterKey<Boolean> CPNS_APART =
      ParameterKey.of("cpnsApart", Boolean.class, Text.of("CPNS diatur tersendiri", "CPNS apart"));

  /** Which predicate a number of daily reports below expectation stands for. */
  static final ParameterKey<Bands<PerformancePredicate>> REPORT_BANDS = ParameterKey.bands(
      "reportBands",
      PerformancePredicate.class,
      Text.of("Predikat menurut jumlah laporan", "Predicate by number of reports"));

  /** What is cut in percent where no report was made. */
  static final ParameterKey<Ratio> NO_REPORT_CUT = ParameterKey.of(
      "noReportCut", Ratio.class, Text.of("Potongan tanpa laporan (%)", "Cut without reports (%)"));

  /** What is paid by. */
  interface Due {
    /** Returns the year. */
    int year();

    /** Returns the number of the period. */
    int period();

    /** Returns the monthly allowance. */
    Ratio allowance();
  }

  /** The predicate of a person in a period, by the name the institution uses. */
  record Judged(
      Optional<String> predicate, int year, int period, Ratio allowance, Optional<Boolean> cpns)
      implements Due {}

  /** The daily reports of a month. */
  record Reports(long reports, long below, int year, int period, Ratio allowance) implements Due {}

  /** What is paid each month of some months. */
  record Payment(
      Optional<PerformancePredicate> predicate,
      Ratio paidPercent,
      Ratio monthly,
      EvaluationPeriod period)
      implements Labelled {
    LocalDate paidFrom() {
      return period.first();
    }

    LocalDate paidUntil() {
      return period.last();
    }

    @Override
    public Text label() {
      return Message.of(Text.same("{0} ({1} %), {2}"), monthly, paidPercent, period)
          .toText();
    }
  }

  /**
   * What a predicate pays. Outcome fields {@code predicate}, {@code paidPercent}, {@code monthly}, {@code paidFrom} and
   * {@code paidUntil}.
   */
  static final RuleKey<Judged, Payment> PAYMENT = RuleKey.of(
      "allowance",
      Text.of("Tunjangan kinerja", "Performance allowance"),
      InputForm.of(
          Judged.class,
          given -> new Judged(
              given.text(PREDICATE),
              whole(given, YEAR),
              whole(given, PERIOD),
              given.required(ALLOWANCE, given::ratio),
              given.truth(CPNS)),
          PREDICATE,
          YEAR,
          PERIOD,
          ALLOWANCE,
          CPNS),
      payment());

  /** What the daily reports of a month pay. Outcome fields as those of {@link #PAYMENT}. */
  static final RuleKey<Reports, Payment> REPORT_PAYMENT = RuleKey.of(
      "report-allowance",
      Text.of("Tunjangan kinerja menurut laporan harian", "Allowance by daily reports"),
      InputForm.of(
          Reports.class,
          given -> new Reports(
              given.required(REPORTS, given::wholeNumber),
              given.required(REPORTS_BELOW, given::wholeNumber),
              whole(given, YEAR),
              whole(given, PERIOD),
              given.required(ALLOWANCE, given::ratio)),
          REPORTS,
          REPORTS_BELOW,
          YEAR,
          PERIOD,
          ALLOWANCE),
      payment());

  private static final Text NOT_SO_LARGE = Text.of("{0} terlalu besar", "{0} is too large");

  private AllowanceRules() {}

  private static int whole(Given given, Field<?, ?> field) {
    long number = given.required(field, given::wholeNumber);
    if (number != (int) number) {
      throw given.invalid(field, Message.of(NOT_SO_LARGE, number));
    }
    return (int) number;
  }

  private static OutputForm<Payment> payment() {
    return OutputForm.of(Payment.class)
        .with("predicate", Payment::predicate)
        .with("paidPercent", Payment::paidPercent)
        .with("monthly", Payment::monthly)
        .with("paidFrom", Payment::paidFrom)
        .with("paidUntil", Payment::paidUntil);
  }
}
