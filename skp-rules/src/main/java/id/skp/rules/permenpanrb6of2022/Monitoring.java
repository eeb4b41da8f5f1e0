package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Employment;
import id.skp.core.period.PeriodKind;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.AllowedPeriods;
import id.skp.rules.monitoring.ContradictionPolicy;
import id.skp.rules.monitoring.CreditEmployments;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.MonitoringChapter;
import id.skp.rules.monitoring.MonitoringFinding;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MonitoringReviewProcedure;
import id.skp.rules.monitoring.MultiPositionPolicy;
import id.skp.rules.monitoring.PartMonths;
import id.skp.rules.monitoring.RatingProposer;
import id.skp.rules.monitoring.YearEndPolicy;
import java.util.EnumMap;
import java.util.Map;

/** How this rule set looks at the year in motion. */
record Monitoring() implements Chapter {
  private static final String MONITORING =
      "PermenPAN-RB 6/2022, Lampiran pelaksanaan, pemantauan, dan pembinaan kinerja";

  private static final String CREDIT = "Peraturan BKN 3/2023";

  private static final LegalSource DIALOGUES =
      LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.PLANNING_DIALOGUE);
  private static final LegalSource EVIDENCE =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources.EVALUATION_FORM);
  private static final LegalSource PRACTICE = LegalSource.cited(Basis.PRACTICE, MONITORING);
  private static final LegalSource ADJUSTMENT =
      LegalSource.cited(Basis.SINGLE_PRACTICE, MONITORING);
  private static final LegalSource DUTIES = LegalSource.cited(Basis.SINGLE_PRACTICE, MONITORING);
  private static final LegalSource COACHING = LegalSource.cited(
      Basis.REGULATION_TEXT,
      "PermenPAN-RB 6/2022, Lampiran Format B.1.8, Format B.1.9, hlm. 83-84");
  private static final LegalSource RHYTHM = LegalSource.open(
      Basis.OUR_READING,
      MONITORING,
      "OQ-661",
      "irama dialog berkelanjutan: ditetapkan instansi, bulanan atau triwulanan; dipilih triwulanan, paling lambat 14 hari sesudahnya",
      "rhythm of ongoing dialogues: set by the agency, monthly or quarterly; quarterly, at most 14 days after, was chosen");
  private static final LegalSource INTENT = LegalSource.open(
      Basis.OUR_READING,
      MONITORING,
      "OQ-662",
      "umpan balik berupa kata-kata; apakah meminta perbaikan hanya diketahui bila pemberinya menyebut",
      "feedback is words; whether it asks for improvement is known only where its giver says so");
  private static final LegalSource FILE = LegalSource.open(
      Basis.OUR_READING,
      MONITORING,
      "OQ-663",
      "rujukan antarcatatan: ditolak, atau menjadi temuan sampai catatannya tiba; dipilih temuan",
      "references between records: refused, or a finding until the record arrives; a finding was chosen");
  private static final LegalSource CONTRADICTION = LegalSource.open(
      Basis.OUR_READING,
      Sources.QUADRANT,
      "OQ-642",
      "predikat tercatat yang bertentangan dengan rating-nya: berkas ditolak, temuan kesalahan dan berhenti, atau catatan dipercaya; dipilih temuan kesalahan dan berhenti",
      "a recorded predicate that its ratings contradict: refuse the file, find an error and stop, or trust the record; the error and the stop were chosen");
  private static final LegalSource EARLY = LegalSource.open(
      Basis.OUR_READING,
      Sources.REGULATION,
      "OQ-643",
      "penilaian bertanggal sebelum akhir periode: boleh pada bulan terakhir, atau tidak pernah; dipilih tidak pernah, sebagai peringatan",
      "a judgement dated before its period ends: allowed in the last month, or never; never was chosen, as a warning");
  private static final LegalSource COVERAGE =
      LegalSource.cited(Basis.CIRCULAR, "PermenPAN-RB 6/2022, Pasal 24-25", Sources.CIRCULAR);
  private static final LegalSource DOCUMENT =
      LegalSource.cited(Basis.PRACTICE, "PermenPAN-RB 6/2022, Lampiran Format D.1.1");
  private static final LegalSource CORRECTIONS = LegalSource.open(
      Basis.OUR_READING,
      MONITORING,
      "OQ-642",
      "catatan yang bertentangan: ditolak, temuan, atau dipercaya; dipilih temuan, dan yang bergantung padanya tidak diputuskan",
      "records that contradict each other: refused, a finding, or trusted; a finding was chosen, and what depends on them is undecided");
  private static final LegalSource PART_MONTHS = LegalSource.open(
      Basis.OUR_READING,
      CREDIT,
      "OQ-646",
      "bagian bulan: jabatan yang terlama, jabatan pada hari pertama, atau hanya bulan penuh; dipilih yang terlama, dan tidak ada bila sebagian besar bulan itu tanpa jabatan",
      "part of a month: the post held for the larger part, on the first day, or whole months only; the larger part was chosen, and none where for the larger part no post was held");
  private static final LegalSource PROPOSER = LegalSource.open(
      Basis.OUR_READING,
      MONITORING,
      "OQ-635",
      "yang mengusulkan rating: pejabat penilai, atau ketua tim; dipilih pejabat penilai",
      "who proposes a rating: the appraiser, or the team head; the appraiser was chosen");

  static final MonitoringReviewProcedure PROCEDURE = MonitoringReviewProcedure.of(kinds());

  private static Map<MonitoringFinding, FindingKind> kinds() {
    Map<MonitoringFinding, FindingKind> kinds = new EnumMap<>(MonitoringFinding.class);
    kinds.put(
        MonitoringFinding.REALISATION_WITHOUT_EVIDENCE,
        EvaluationFindings6Of2022.REALISATION_WITHOUT_EVIDENCE);
    putAsInPlan(kinds, MonitoringFinding.ONE_SIDED_DIALOGUE);
    putAsInPlan(kinds, MonitoringFinding.DIALOGUE_ITEM_MISSING);
    put(kinds, MonitoringFinding.NO_EXPECTATION_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.NO_ONGOING_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.DIALOGUE_NOT_HELD, RHYTHM);
    put(kinds, MonitoringFinding.DIALOGUE_LATE, RHYTHM);
    put(kinds, MonitoringFinding.DIALOGUE_NOT_ACKNOWLEDGED, DIALOGUES);
    put(kinds, MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.ADJUSTMENT_WITHOUT_DIALOGUE, ADJUSTMENT);
    put(kinds, MonitoringFinding.ADJUSTMENT_NOT_MADE, ADJUSTMENT);
    put(kinds, MonitoringFinding.ADJUSTMENT_NOT_AGREED, ADJUSTMENT);
    put(kinds, MonitoringFinding.NO_ACTION_PLAN, DUTIES);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_ACTION_PLAN, DUTIES);
    put(kinds, MonitoringFinding.NO_OBSERVATION, DUTIES);
    put(kinds, MonitoringFinding.NO_SOURCE_CONSIDERED, DIALOGUES);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_EVIDENCE, EVIDENCE);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_FEEDBACK, EVIDENCE);
    put(kinds, MonitoringFinding.ACTION_PLAN_WITHOUT_REALISATION, PRACTICE);
    put(kinds, MonitoringFinding.FEEDBACK_WITHOUT_GIVER, EVIDENCE);
    put(kinds, MonitoringFinding.FEEDBACK_CONTRADICTS_RATING, INTENT);
    put(kinds, MonitoringFinding.RATING_NOT_BY_PROPOSER, PROPOSER);
    put(kinds, MonitoringFinding.RATED_BY_STRANGER, PROPOSER);
    put(kinds, MonitoringFinding.JUDGED_BEFORE_PERIOD_END, EARLY);
    put(kinds, MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS, CONTRADICTION);
    put(kinds, MonitoringFinding.EVALUATION_CONTRADICTS_RATINGS, CONTRADICTION);
    put(kinds, MonitoringFinding.EVALUATION_WITHOUT_RATINGS, CONTRADICTION);
    put(kinds, MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS, CONTRADICTION);
    put(kinds, MonitoringFinding.EVALUATION_OF_OTHER_VERSION, CONTRADICTION);
    put(kinds, MonitoringFinding.EVALUATION_OF_OTHER_RULE_SET, CONTRADICTION);
    put(kinds, MonitoringFinding.EVALUATION_OF_CHANGED_RULE_SET, CONTRADICTION);
    put(kinds, MonitoringFinding.PERIOD_OUTSIDE_PLAN, CONTRADICTION);
    put(kinds, MonitoringFinding.MONTHS_NOT_EVALUATED, COVERAGE);
    put(kinds, MonitoringFinding.DATED_AFTER_RECORDING, CORRECTIONS);
    put(kinds, MonitoringFinding.DOCUMENT_CONTRADICTS_EVALUATION, DOCUMENT);
    put(kinds, MonitoringFinding.AGREEMENT_OVERDUE, DIALOGUES);
    put(kinds, MonitoringFinding.AGREEMENT_NOT_DONE, DIALOGUES);
    put(kinds, MonitoringFinding.COACHING_WITHOUT_FORM, COACHING);
    put(kinds, MonitoringFinding.COACHING_FORM_INCOMPLETE, COACHING);
    put(kinds, MonitoringFinding.COMPETENCE_FORM_MISSING, COACHING);
    put(kinds, MonitoringFinding.COACH_WITHOUT_ASSIGNMENT, COACHING);
    put(kinds, MonitoringFinding.POSTS_OVERLAP, PART_MONTHS);
    put(kinds, MonitoringFinding.POST_GAP, PART_MONTHS);
    put(kinds, MonitoringFinding.CONTRADICTING_RECORDS, CORRECTIONS);
    put(kinds, MonitoringFinding.UNKNOWN_REFERENCE, FILE);
    return kinds;
  }

  private static void put(
      Map<MonitoringFinding, FindingKind> kinds, MonitoringFinding finding, LegalSource source) {
    kinds.put(finding, finding.from(source));
  }

  /** A dialogue lacks the same, whether the review of the plan sees it or that of the year. */
  private static void putAsInPlan(
      Map<MonitoringFinding, FindingKind> kinds, MonitoringFinding finding) {
    PlanReview.PROCEDURE.kinds().stream()
        .filter(kind -> kind.code().equals(finding.name()))
        .forEach(kind -> kinds.put(finding, kind));
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameter(MonitoringParameters.DIALOGUE_RHYTHM, PeriodKind.TRIWULAN, RHYTHM)
        .parameter(MonitoringParameters.DIALOGUE_GRACE_DAYS, 14, RHYTHM)
        .parameter(MonitoringParameters.RATING_PROPOSER, RatingProposer.PEJABAT_PENILAI, PROPOSER);
    rules
        .parameter(
            MonitoringParameters.CONTRADICTION_POLICY, ContradictionPolicy.STOP, CONTRADICTION)
        .parameter(MonitoringParameters.EARLY_EVALUATION_SEVERITY, Severity.WARNING, EARLY)
        .parameter(MonitoringParameters.EARLY_EVALUATION_MONTHS, 0, EARLY)
        .parameter(MonitoringParameters.MISSING_DUTY_SEVERITY, Severity.WARNING, DUTIES);
    declareYear(rules);
    rules.chapters(new MonitoringChapter(
        PROCEDURE,
        new ImpliedPredicateProcedure(),
        EVIDENCE,
        COVERAGE,
        CONTRADICTION,
        LegalSource.cited(Basis.CIRCULAR, CREDIT, "PermenPAN-RB 1/2023")));
    PROCEDURE.kinds().stream().filter(kind -> !isOfAnotherReview(kind)).forEach(rules::finding);
  }

  private static boolean isOfAnotherReview(FindingKind kind) {
    return EvaluationFindings6Of2022.kinds().contains(kind)
        || PlanReview.PROCEDURE.kinds().contains(kind);
  }

  private static void declareYear(RuleSet.Builder rules) {
    rules
        .parameter(
            MonitoringParameters.ALLOWED_PERIODS,
            AllowedPeriods.of(PeriodKind.values()),
            LegalSource.open(
                Basis.PRACTICE,
                MONITORING,
                "OQ-617",
                "panjang periode: triwulan seperti formulir, atau juga bulan dan semester; dipilih semuanya",
                "lengths of period: the quarter as in the form, or month and half-year too; all was chosen"))
        .parameter(
            MonitoringParameters.FINAL_QUARTER_IS_ANNUAL,
            false,
            LegalSource.open(
                Basis.REGULATION_TEXT,
                Sources.EVALUATION_FORM,
                "OQ-616",
                "triwulan IV dan akhir tahun: sama, atau terpisah; dipilih terpisah",
                "quarter IV and the year-end: the same, or separate; separate was chosen"))
        .parameter(
            MonitoringParameters.YEAR_END_POLICY,
            YearEndPolicy.FRESH_JUDGEMENT,
            LegalSource.open(
                Basis.OUR_READING,
                Sources.CIRCULAR,
                "OQ-618",
                "predikat tahunan dari predikat periodik: penilaian baru, yang terakhir, atau yang paling sering; dipilih penilaian baru",
                "the yearly predicate from periodic ones: a fresh judgement, the last, or the most frequent; a fresh judgement was chosen"))
        .parameter(
            MonitoringParameters.MULTI_POSITION_POLICY,
            MultiPositionPolicy.DEFINITIVE_POST,
            LegalSource.open(
                Basis.SINGLE_PRACTICE,
                Sources.REGULATION,
                "OQ-641",
                "Plt, Plh, atau Pj dalam setahun: jabatan definitif, semua, atau yang terakhir; dipilih jabatan definitif, dan di antaranya yang terakhir (OQ-619)",
                "an acting post in the year: the definitive post, all, or the last counts; the definitive post was chosen, and of several the last (OQ-619)"))
        .parameter(MonitoringParameters.PART_MONTHS, PartMonths.LARGER_PART, PART_MONTHS)
        .parameter(
            MonitoringParameters.CREDIT_OF_YEAR,
            CreditOfYear.TAHUNAN,
            LegalSource.open(
                Basis.OUR_READING,
                CREDIT + ", Pasal 13",
                "OQ-645",
                "angka kredit tahunan atau periodik: dipilih yang tahunan bila tahunnya dievaluasi",
                "yearly or periodic credit: the yearly one was chosen where the year was evaluated"))
        .parameter(
            MonitoringParameters.CREDIT_EMPLOYMENTS,
            CreditEmployments.of(Employment.PNS),
            LegalSource.open(
                Basis.OUR_READING,
                CREDIT,
                "OQ-647",
                "angka kredit PPPK: tidak ada, atau seperti PNS; dipilih tidak ada",
                "credit of a PPPK: none, or as of a PNS; none was chosen"));
  }
}
