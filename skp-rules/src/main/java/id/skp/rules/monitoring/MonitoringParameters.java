package id.skp.rules.monitoring;

import id.skp.core.people.Employment;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.finding.Severity;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of the year in motion: every number and choice that {@link MonitoringRules} use. */
public final class MonitoringParameters {
  /** How often leader and employee hold an ongoing dialogue (OQ-661). */
  public static final ParameterKey<PeriodKind> DIALOGUE_RHYTHM = key(
      "dialogueRhythm",
      PeriodKind.class,
      "Irama dialog berkelanjutan",
      "Rhythm of ongoing dialogues");

  /** For how many days after a part of the year its dialogue still counts, as a late one; 0 or more (OQ-661). */
  public static final ParameterKey<Integer> DIALOGUE_GRACE_DAYS = key(
      "dialogueGraceDays",
      Integer.class,
      "Kelonggaran dialog (hari)",
      "Grace for a dialogue (days)",
      ValueForms.integer(0, 366, "days"));

  /** Who proposes ratings (OQ-635). */
  public static final ParameterKey<RatingProposer> RATING_PROPOSER =
      key("ratingProposer", RatingProposer.class, "Pengusul rating", "Who proposes ratings");

  /** In which lengths of period performance is evaluated (OQ-617). */
  public static final ParameterKey<AllowedPeriods> ALLOWED_PERIODS = key(
      "allowedPeriods",
      AllowedPeriods.class,
      "Jenis periode yang dipakai",
      "Allowed periods",
      AllowedPeriods.form());

  /** Whether the evaluation of quarter IV stands for that of the year (OQ-616): only where quarters are evaluated. */
  public static final ParameterKey<Boolean> FINAL_QUARTER_IS_ANNUAL = key(
          "finalQuarterIsAnnual",
          Boolean.class,
          "Triwulan IV berlaku sebagai akhir tahun",
          "Quarter IV stands for the year")
      .fitting(stands -> others -> needing(
          others,
          stands ? Set.of(PeriodKind.TRIWULAN) : Set.of(),
          "perlu TRIWULAN dalam allowedPeriods",
          "needs TRIWULAN among allowedPeriods"));

  /**
   * How the predicate of a year comes about (OQ-618): from those of shorter periods only where such are evaluated, as a judgement of
   * its own only where the year is, or quarter IV for it.
   */
  public static final ParameterKey<YearEndPolicy> YEAR_END_POLICY = key(
          "yearEndPolicy", YearEndPolicy.class, "Predikat akhir tahun", "Year-end predicate")
      .fitting(policy -> others -> policy == YearEndPolicy.FRESH_JUDGEMENT
          ? needing(
              others,
              others.find(FINAL_QUARTER_IS_ANNUAL).filter(Parameter::value).isPresent()
                  ? EnumSet.of(PeriodKind.TAHUN, PeriodKind.TRIWULAN)
                  : EnumSet.of(PeriodKind.TAHUN),
              "perlu TAHUN dalam allowedPeriods",
              "needs TAHUN among allowedPeriods")
          : needingPeriods(others));

  /** Which of several posts held in a year decides its predicate (OQ-619, OQ-641). */
  public static final ParameterKey<MultiPositionPolicy> MULTI_POSITION_POLICY = key(
      "multiPositionPolicy",
      MultiPositionPolicy.class,
      "Beberapa jabatan dalam setahun",
      "Several posts in a year");

  /** For which post a month counts in which posts changed (OQ-646). */
  public static final ParameterKey<PartMonths> PART_MONTHS =
      key("partMonths", PartMonths.class, "Bagian bulan", "Parts of months");

  /** Which credit of a year counts (OQ-645): that of the periods only where periods are evaluated. */
  public static final ParameterKey<CreditOfYear> CREDIT_OF_YEAR = key(
          "creditOfYear",
          CreditOfYear.class,
          "Angka kredit yang dihitung",
          "Which credit of the year counts")
      .fitting(counts ->
          others -> counts == CreditOfYear.PERIODIK ? needingPeriods(others) : Optional.empty());

  /** Whose predicates are converted to credit (OQ-647). */
  public static final ParameterKey<CreditEmployments> CREDIT_EMPLOYMENTS = key(
      "creditEmployments",
      CreditEmployments.class,
      "Pegawai yang memperoleh angka kredit",
      "Who earns credit",
      CreditEmployments.form());

  /** What becomes of a recorded evaluation that its own ratings contradict (OQ-642). */
  public static final ParameterKey<ContradictionPolicy> CONTRADICTION_POLICY = key(
          "contradictionPolicy",
          ContradictionPolicy.class,
          "Evaluasi tercatat yang bertentangan",
          "Contradicted recorded evaluations")
      .fitting(
          policy -> others -> others
              .find(PlanReviewParameters.DISABLED_FINDINGS)
              .map(disabled -> disabled.value().ofContradictions())
              .filter(codes -> policy != ContradictionPolicy.TRUST && !codes.isEmpty())
              .map(
                  codes -> new ValueProblem(
                      "",
                      "WITHOUT_EFFECT",
                      Text.of(
                          "disabledFindings menyebut " + codes
                              + ", yang selalu disampaikan kecuali contradictionPolicy TRUST; ubah salah satunya",
                          "disabledFindings names " + codes
                              + ", always told unless contradictionPolicy is TRUST; change one of the two"))));

  /** How grave it is to judge a period before it ends (OQ-643). */
  public static final ParameterKey<Severity> EARLY_EVALUATION_SEVERITY = key(
      "earlyEvaluationSeverity",
      Severity.class,
      "Tingkat temuan penilaian sebelum akhir periode",
      "Severity of judging before the period ends");

  /** In how many months before the end of a period it may be judged already; 0 for never (OQ-643). */
  public static final ParameterKey<Integer> EARLY_EVALUATION_MONTHS = key(
      "earlyEvaluationMonths",
      Integer.class,
      "Bulan terakhir yang boleh dinilai lebih awal",
      "Last months in which judging early is allowed",
      ValueForms.integer(0, 12, "months"));

  /** How grave it is to leave out an action plan, observations, or the sources of a plan. */
  public static final ParameterKey<Severity> MISSING_DUTY_SEVERITY = key(
      "missingDutySeverity",
      Severity.class,
      "Tingkat temuan kewajiban yang belum dijalankan",
      "Severity of missing duties");

  /** In which lengths of period somebody is evaluated for certain, by employment; none for one that is left out. */
  public static final ParameterKey<Map<Employment, Set<PeriodKind>>> EVALUATION_RHYTHM =
      ParameterKey.table(
              "evaluationRhythm",
              Employment.class,
              Set.class,
              Text.of(
                  "Irama evaluasi menurut status kepegawaian",
                  "Rhythm of evaluation by employment"),
              ValueForms.set(ValueForms.constant(PeriodKind.class), 1))
          .fitting(rhythms -> others -> rhythms.entrySet().stream()
              .flatMap(each -> needing(
                  others,
                  each.getValue(),
                  "/" + each.getKey(),
                  "perlu jenis periode dalam allowedPeriods",
                  "needs a kind of period among allowedPeriods")
                  .stream())
              .findFirst());

  /** Whose evaluation may be objected to. */
  public static final ParameterKey<List<Employment>> OBJECTION_EMPLOYMENTS = ParameterKey.list(
      "objectionEmployments",
      Employment.class,
      Text.of("Pegawai yang dapat mengajukan keberatan", "Employees who may object"));

  /** How often progress is recorded (OQ-648). */
  public static final ParameterKey<ProgressRhythm> PROGRESS_RHYTHM = key(
      "progressRhythm",
      ProgressRhythm.class,
      "Irama pencatatan kemajuan",
      "Rhythm of recording progress");

  private MonitoringParameters() {}

  private static Optional<ValueProblem> needingPeriods(Others others) {
    return needing(
        others,
        EnumSet.complementOf(EnumSet.of(PeriodKind.TAHUN)),
        "perlu periode selain TAHUN dalam allowedPeriods",
        "needs a period other than TAHUN among allowedPeriods");
  }

  private static Optional<ValueProblem> needing(
      Others others, Set<PeriodKind> kinds, String indonesian, String english) {
    return needing(others, kinds, "", indonesian, english);
  }

  private static Optional<ValueProblem> needing(
      Others others, Set<PeriodKind> kinds, String pointer, String indonesian, String english) {
    return others
        .find(ALLOWED_PERIODS)
        .map(allowed -> allowed.value().kinds())
        .filter(allowed -> !kinds.isEmpty() && Collections.disjoint(allowed, kinds))
        .map(allowed -> new ValueProblem(
            pointer,
            "WITHOUT_EFFECT",
            Text.of(
                indonesian + ", diberikan " + allowed + "; ubah salah satunya",
                english + ", got " + allowed + "; change one of the two")));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english, ValueForm<T> form) {
    return ParameterKey.of(name, type, Text.of(indonesian, english), form);
  }
}
