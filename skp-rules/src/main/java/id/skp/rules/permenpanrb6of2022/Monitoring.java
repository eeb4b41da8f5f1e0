package id.skp.rules.permenpanrb6of2022;

import com.google.common.collect.Sets;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Employment;
import id.skp.core.period.PeriodKind;
import id.skp.rules.Chapter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.ObjectionChapter;
import id.skp.rules.monitoring.AllowedPeriods;
import id.skp.rules.monitoring.ContradictionPolicy;
import id.skp.rules.monitoring.CreditEmployments;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.MonitoringChapter;
import id.skp.rules.monitoring.MonitoringFinding;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MonitoringReviewProcedure;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.MultiPositionPolicy;
import id.skp.rules.monitoring.PartMonths;
import id.skp.rules.monitoring.ProgressRhythm;
import id.skp.rules.monitoring.RatingProposer;
import id.skp.rules.monitoring.YearEndPolicy;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How this rule set looks at the year in motion. */
record Monitoring() implements Chapter {
  private static final String CREDIT = "Peraturan BKN 3/2023";

  private static final LegalSource DIALOGUES =
      LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.PLANNING_DIALOGUE);
  private static final LegalSource EVIDENCE =
      LegalSource.cited(Basis.REGULATION_TEXT, Sources.EVALUATION_FORM);
  private static final LegalSource PRACTICE = LegalSource.cited(Basis.PRACTICE, Sources.MONITORING);
  private static final LegalSource ADJUSTMENT =
      LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.MONITORING);
  private static final LegalSource DUTIES =
      LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.MONITORING);
  private static final LegalSource COACHING = LegalSource.cited(
      Basis.REGULATION_TEXT,
      "PermenPAN-RB 6/2022, Lampiran Format B.1.8, Format B.1.9, hlm. 83-84");
  private static final LegalSource INTENT = LegalSource.open(
      Basis.OUR_READING,
      Sources.MONITORING,
      "OQ-662",
      "umpan balik berupa kata-kata; apakah meminta perbaikan hanya diketahui bila pemberinya menyebut",
      "feedback is words; whether it asks for improvement is known only where its giver says so");
  private static final LegalSource RATINGS = LegalSource.cited(
          Basis.OUR_READING, Sources.RESULT_RATING, Sources.BEHAVIOUR_RATING)
      .answering(PlanReview.CORRECTIONS.openQuestion().orElseThrow());
  private static final LegalSource COVERAGE =
      LegalSource.cited(Basis.CIRCULAR, "PermenPAN-RB 6/2022, Pasal 24-25", Sources.CIRCULAR);
  private static final LegalSource DOCUMENT =
      LegalSource.cited(Basis.PRACTICE, "PermenPAN-RB 6/2022, Lampiran Format D.1.1");
  private static final ParameterKey<PeriodKind> DIALOGUE_RHYTHM =
      MonitoringParameters.DIALOGUE_RHYTHM.is(
          PeriodKind.TRIWULAN,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.MONITORING,
              "OQ-661",
              "irama dialog berkelanjutan: ditetapkan instansi, bulanan atau triwulanan, dengan kelonggaran",
              "rhythm of ongoing dialogues: set by the agency, monthly or quarterly, with some days of grace"));
  private static final ParameterKey<Integer> DIALOGUE_GRACE_DAYS =
      MonitoringParameters.DIALOGUE_GRACE_DAYS.is(14, DIALOGUE_RHYTHM.source());
  private static final ParameterKey<RatingProposer> RATING_PROPOSER =
      MonitoringParameters.RATING_PROPOSER.is(
          RatingProposer.PEJABAT_PENILAI,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.MONITORING,
              "OQ-635",
              "yang mengusulkan rating: pejabat penilai, atau ketua tim",
              "who proposes a rating: the appraiser, or the team head"));
  private static final ParameterKey<ContradictionPolicy> CONTRADICTION_POLICY =
      MonitoringParameters.CONTRADICTION_POLICY.is(
          ContradictionPolicy.STOP,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.QUADRANT,
              "OQ-642",
              "predikat tercatat yang bertentangan dengan rating-nya: berkas ditolak, temuan kesalahan dan berhenti, atau catatan dipercaya",
              "a recorded predicate that its ratings contradict: refuse the file, find an error and stop, or trust the record"));
  private static final ParameterKey<Severity> EARLY_EVALUATION_SEVERITY =
      MonitoringParameters.EARLY_EVALUATION_SEVERITY.is(
          Severity.WARNING,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.REGULATION,
              "OQ-643",
              "penilaian bertanggal sebelum akhir periode: boleh pada bulan terakhir, atau tidak pernah",
              "a judgement dated before its period ends: allowed in the last month, or never"));
  private static final ParameterKey<Integer> EARLY_EVALUATION_MONTHS =
      MonitoringParameters.EARLY_EVALUATION_MONTHS.is(0, EARLY_EVALUATION_SEVERITY.source());
  private static final ParameterKey<Severity> MISSING_DUTY_SEVERITY =
      MonitoringParameters.MISSING_DUTY_SEVERITY.is(Severity.WARNING, DUTIES);
  private static final ParameterKey<AllowedPeriods> ALLOWED_PERIODS =
      MonitoringParameters.ALLOWED_PERIODS.is(
          AllowedPeriods.of(PeriodKind.values()),
          LegalSource.open(
              Basis.PRACTICE,
              Sources.MONITORING,
              "OQ-617",
              "panjang periode: triwulan seperti formulir, atau juga bulan dan semester",
              "lengths of period: the quarter as in the form, or month and half-year too"));
  private static final ParameterKey<Boolean> FINAL_QUARTER_IS_ANNUAL =
      MonitoringParameters.FINAL_QUARTER_IS_ANNUAL.is(
          false,
          LegalSource.open(
              Basis.REGULATION_TEXT,
              Sources.EVALUATION_FORM,
              "OQ-616",
              "triwulan IV dan akhir tahun: sama, atau terpisah",
              "quarter IV and the year-end: the same, or separate"));
  private static final ParameterKey<YearEndPolicy> YEAR_END_POLICY =
      MonitoringParameters.YEAR_END_POLICY.is(
          YearEndPolicy.FRESH_JUDGEMENT,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.CIRCULAR,
              "OQ-618",
              "predikat tahunan dari predikat periodik: penilaian baru, yang terakhir, atau yang paling sering",
              "the yearly predicate from periodic ones: a fresh judgement, the last, or the most frequent"));
  private static final ParameterKey<MultiPositionPolicy> MULTI_POSITION_POLICY =
      MonitoringParameters.MULTI_POSITION_POLICY.is(
          MultiPositionPolicy.DEFINITIVE_POST,
          LegalSource.open(
              Basis.SINGLE_PRACTICE,
              Sources.REGULATION,
              "OQ-641",
              "Plt, Plh, atau Pj dalam setahun: jabatan definitif (dari beberapa, yang terakhir; OQ-619), semua, atau yang terakhir",
              "an acting post in the year: the definitive post (of several the last; OQ-619), all, or the last counts"));
  private static final ParameterKey<PartMonths> PART_MONTHS = MonitoringParameters.PART_MONTHS.is(
      PartMonths.LARGER_PART,
      LegalSource.open(
          Basis.OUR_READING,
          CREDIT,
          "OQ-646",
          "bagian bulan: jabatan yang terlama (tidak ada bila sebagian besar bulan itu tanpa jabatan), jabatan pada hari pertama, atau hanya bulan penuh",
          "part of a month: the post held for the larger part (none where for the larger part no post was held), on the first day, or whole months only"));
  private static final ParameterKey<CreditOfYear> CREDIT_OF_YEAR =
      MonitoringParameters.CREDIT_OF_YEAR.is(
          CreditOfYear.TAHUNAN,
          LegalSource.open(
              Basis.OUR_READING,
              CREDIT + ", Pasal 13",
              "OQ-645",
              "angka kredit: tahunan bila tahunnya dievaluasi, atau periodik",
              "credit: the yearly one where the year was evaluated, or the periodic one"));
  private static final ParameterKey<CreditEmployments> CREDIT_EMPLOYMENTS =
      MonitoringParameters.CREDIT_EMPLOYMENTS.is(
          CreditEmployments.of(Employment.PNS),
          LegalSource.open(
              Basis.OUR_READING,
              CREDIT,
              "OQ-647",
              "angka kredit PPPK: tidak ada, atau seperti PNS",
              "credit of a PPPK: none, or as of a PNS"));
  private static final ParameterKey<Map<Employment, Set<PeriodKind>>> EVALUATION_RHYTHM =
      MonitoringParameters.EVALUATION_RHYTHM.is(
          Map.of(
              Employment.PPPK_PARUH_WAKTU,
              Sets.immutableEnumSet(PeriodKind.TRIWULAN, PeriodKind.TAHUN)),
          LegalSource.cited(Basis.CIRCULAR, "KepMenPANRB 16/2025"));
  private static final ParameterKey<List<Employment>> OBJECTION_EMPLOYMENTS =
      MonitoringParameters.OBJECTION_EMPLOYMENTS.is(
          List.of(Employment.values()),
          LegalSource.open(
              Basis.OUR_READING,
              "PP 30/2019, Pasal 59",
              "OQ-665",
              "keberatan: bagi PNS seperti teks PP, atau bagi setiap pegawai ASN",
              "objections: by a PNS as the text says, or by every employee of the state"));
  private static final ParameterKey<ProgressRhythm> PROGRESS_RHYTHM =
      MonitoringParameters.PROGRESS_RHYTHM.is(
          ProgressRhythm.PERIODE,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.MONITORING,
              "OQ-648",
              "kemajuan dicatat menurut periode, atau setiap hari kerja (2026)",
              "progress is recorded by period, or every working day (2026)"));

  static final MonitoringReviewProcedure PROCEDURE =
      MonitoringReviewProcedure.of(kinds(), PlanReview.PROCEDURE).asking(asking());

  private static Map<MonitoringFinding, ParameterKey<?>> asking() {
    Map<MonitoringFinding, ParameterKey<?>> asking = new EnumMap<>(MonitoringFinding.class);
    asking.put(MonitoringFinding.DIALOGUE_NOT_HELD, DIALOGUE_RHYTHM);
    asking.put(MonitoringFinding.DIALOGUE_LATE, DIALOGUE_RHYTHM);
    asking.put(MonitoringFinding.RATING_NOT_BY_PROPOSER, RATING_PROPOSER);
    asking.put(MonitoringFinding.APPRAISER_ID_MISSING, RATING_PROPOSER);
    asking.put(MonitoringFinding.APPRAISER_ID_AMBIGUOUS, RATING_PROPOSER);
    asking.put(MonitoringFinding.RATED_BY_STRANGER, RATING_PROPOSER);
    asking.put(MonitoringFinding.RATED_BY_SELF, RATING_PROPOSER);
    asking.put(MonitoringFinding.JUDGED_BEFORE_PERIOD_END, EARLY_EVALUATION_SEVERITY);
    asking.put(MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS, CONTRADICTION_POLICY);
    asking.put(MonitoringFinding.EVALUATION_WITHOUT_RATINGS, CONTRADICTION_POLICY);
    asking.put(MonitoringFinding.EVALUATION_OF_UNDECIDED_RATINGS, CONTRADICTION_POLICY);
    asking.put(MonitoringFinding.PERIOD_NOT_EVALUATED, EVALUATION_RHYTHM);
    asking.put(MonitoringFinding.OBJECTION_NOT_OPEN, OBJECTION_EMPLOYMENTS);
    asking.put(MonitoringFinding.PROGRESS_NOT_DAILY, PROGRESS_RHYTHM);
    asking.put(MonitoringFinding.POSTS_OVERLAP, PART_MONTHS);
    asking.put(MonitoringFinding.POST_GAP, PART_MONTHS);
    return asking;
  }

  private static Map<MonitoringFinding, FindingKind> kinds() {
    Map<MonitoringFinding, FindingKind> kinds = new EnumMap<>(MonitoringFinding.class);
    kinds.put(
        MonitoringFinding.REALISATION_WITHOUT_EVIDENCE,
        EvaluationFindings6Of2022.REALISATION_WITHOUT_EVIDENCE);
    kinds.put(
        MonitoringFinding.DEPARTS_FROM_RECOMMENDATION,
        EvaluationFindings6Of2022.DEPARTS_FROM_RECOMMENDATION);
    kinds.put(
        MonitoringFinding.DEPARTURE_WITHOUT_REASON,
        EvaluationFindings6Of2022.DEPARTURE_WITHOUT_REASON);
    putAsInPlan(kinds, MonitoringFinding.ONE_SIDED_DIALOGUE);
    putAsInPlan(kinds, MonitoringFinding.DIALOGUE_ITEM_MISSING);
    put(kinds, MonitoringFinding.NO_EXPECTATION_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.NO_ONGOING_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.DIALOGUE_NOT_HELD, DIALOGUE_RHYTHM.source());
    put(kinds, MonitoringFinding.DIALOGUE_LATE, DIALOGUE_RHYTHM.source());
    put(kinds, MonitoringFinding.DIALOGUE_NOT_ACKNOWLEDGED, DIALOGUES);
    put(kinds, MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE, DIALOGUES);
    put(kinds, MonitoringFinding.ADJUSTMENT_WITHOUT_DIALOGUE, ADJUSTMENT);
    put(kinds, MonitoringFinding.ADJUSTMENT_NOT_MADE, ADJUSTMENT);
    put(kinds, MonitoringFinding.ADJUSTMENT_NOT_AGREED, ADJUSTMENT);
    put(kinds, MonitoringFinding.DIALOGUE_OF_OTHER_VERSION, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.TEXT_SAYS_NOTHING, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.VERSION_GAP, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.ACTION_PLAN_LATE, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.NO_ACTION_PLAN, DUTIES);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_ACTION_PLAN, DUTIES);
    put(kinds, MonitoringFinding.NO_OBSERVATION, DUTIES);
    put(kinds, MonitoringFinding.NO_SOURCE_CONSIDERED, DIALOGUES);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_EVIDENCE, EVIDENCE);
    put(kinds, MonitoringFinding.RESULT_WITHOUT_FEEDBACK, EVIDENCE);
    put(kinds, MonitoringFinding.ACTION_PLAN_WITHOUT_REALISATION, PRACTICE);
    put(kinds, MonitoringFinding.FEEDBACK_WITHOUT_GIVER, EVIDENCE);
    put(kinds, MonitoringFinding.FEEDBACK_CONTRADICTS_RATING, INTENT);
    put(kinds, MonitoringFinding.RATING_NOT_BY_PROPOSER, RATING_PROPOSER.source());
    put(kinds, MonitoringFinding.APPRAISER_ID_MISSING, RATING_PROPOSER.source());
    put(kinds, MonitoringFinding.APPRAISER_ID_AMBIGUOUS, RATING_PROPOSER.source());
    put(kinds, MonitoringFinding.RATED_BY_STRANGER, RATING_PROPOSER.source());
    put(kinds, MonitoringFinding.RATED_BY_SELF, RATING_PROPOSER.source());
    put(kinds, MonitoringFinding.CREDIT_FIXED_BY_SELF, LegalSource.cited(Basis.CIRCULAR, CREDIT));
    putAsInPlan(kinds, MonitoringFinding.PLAN_OF_OTHER_EMPLOYEE);
    putAsInPlan(kinds, MonitoringFinding.INSTITUTION_CHANGED);
    putAsInPlan(kinds, MonitoringFinding.POST_CHANGED);
    putAsInPlan(kinds, MonitoringFinding.EMPLOYMENT_CHANGED);
    put(kinds, MonitoringFinding.DOCUMENT_OF_OTHER_POST, DOCUMENT);
    put(kinds, MonitoringFinding.DOCUMENT_HEAD_DIFFERS, DOCUMENT);
    putAsInPlan(kinds, MonitoringFinding.APPRAISER_NIP_DIFFERS);
    putAsInPlan(kinds, MonitoringFinding.EMPLOYEE_NAMED_OTHERWISE);
    putAsInPlan(kinds, MonitoringFinding.RANK_OR_LEVEL_LOWERED);
    put(kinds, MonitoringFinding.DOCUMENT_OF_OTHER_PERSON, DOCUMENT);
    putAsInPlan(kinds, MonitoringFinding.RECORD_OF_STRANGER);
    putAsInPlan(kinds, MonitoringFinding.DATED_BEFORE_BASIS);
    put(kinds, MonitoringFinding.JUDGED_BEFORE_PERIOD_END, EARLY_EVALUATION_SEVERITY.source());
    put(kinds, MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS, CONTRADICTION_POLICY.source());
    put(kinds, MonitoringFinding.EVALUATION_CONTRADICTS_RATINGS, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_WITHOUT_RATINGS, CONTRADICTION_POLICY.source());
    put(kinds, MonitoringFinding.PREDICATE_NAMED_OTHERWISE, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_AGAINST_RULING, ObjectionChapter.SOURCE);
    put(kinds, MonitoringFinding.EVALUATION_OF_UNDECIDED_RATINGS, CONTRADICTION_POLICY.source());
    put(kinds, MonitoringFinding.FINAL_QUARTER_CONTRADICTS_YEAR, FINAL_QUARTER_IS_ANNUAL.source());
    put(kinds, MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS, RATINGS);
    put(kinds, MonitoringFinding.EVALUATION_OF_OTHER_VERSION, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_OF_OTHER_RULE_SET, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_OUTSIDE_RULE_SET, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_OF_CHANGED_RULE_SET, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.EVALUATION_ID_TAKEN, PlanReview.REFERENCES);
    put(kinds, MonitoringFinding.PERIOD_OUTSIDE_PLAN, PlanReview.INFERRED);
    put(kinds, MonitoringFinding.MONTHS_NOT_EVALUATED, COVERAGE);
    put(kinds, MonitoringFinding.PERIOD_NOT_EVALUATED, EVALUATION_RHYTHM.source());
    put(kinds, MonitoringFinding.OBJECTION_NOT_OPEN, OBJECTION_EMPLOYMENTS.source());
    put(kinds, MonitoringFinding.PROGRESS_NOT_DAILY, PROGRESS_RHYTHM.source());
    put(kinds, MonitoringFinding.DATED_AFTER_RECORDING, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.DOCUMENT_CONTRADICTS_EVALUATION, DOCUMENT);
    put(kinds, MonitoringFinding.DOCUMENT_INCOMPLETE, DOCUMENT);
    put(kinds, MonitoringFinding.SIGNATURE_REFUSED, FollowUpParameters.REFUSAL_POLICY.source());
    put(kinds, MonitoringFinding.AGREEMENT_OVERDUE, DIALOGUES);
    put(kinds, MonitoringFinding.AGREEMENT_NOT_DONE, DIALOGUES);
    put(kinds, MonitoringFinding.RESOURCE_SUPPORT_OPEN, ADJUSTMENT);
    put(kinds, MonitoringFinding.RESOURCE_SUPPORT_NOT_GIVEN, ADJUSTMENT);
    put(kinds, MonitoringFinding.ADJUSTMENT_NAMES_GIVEN_SUPPORT, ADJUSTMENT);
    put(kinds, MonitoringFinding.COACHING_WITHOUT_FORM, COACHING);
    put(kinds, MonitoringFinding.COACHING_FORM_INCOMPLETE, COACHING);
    put(kinds, MonitoringFinding.HANDED_TO_OTHER_PERSON, COACHING);
    put(kinds, MonitoringFinding.COMPETENCE_FORM_MISSING, COACHING);
    put(kinds, MonitoringFinding.COACH_WITHOUT_ASSIGNMENT, COACHING);
    put(kinds, MonitoringFinding.POSTS_OVERLAP, PART_MONTHS.source());
    put(kinds, MonitoringFinding.POST_GAP, PART_MONTHS.source());
    put(kinds, MonitoringFinding.ACTING_POST_ALONE, MULTI_POSITION_POLICY.source());
    put(kinds, MonitoringFinding.CONTRADICTING_RECORDS, PlanReview.CORRECTIONS);
    put(kinds, MonitoringFinding.ACTION_TARGET_WORDED_OTHERWISE, PlanReview.REFERENCES);
    put(kinds, MonitoringFinding.CITES_OTHER_WORK, PlanReview.REFERENCES);
    putAsInPlan(kinds, MonitoringFinding.UNKNOWN_REFERENCE);
    putAsInPlan(kinds, MonitoringFinding.IDS_LOOK_ALIKE);
    return kinds;
  }

  private static void put(
      Map<MonitoringFinding, FindingKind> kinds, MonitoringFinding finding, LegalSource source) {
    kinds.put(finding, finding.from(source));
  }

  /** A dialogue says the same, whether the review of the plan sees it or that of the year. */
  private static void putAsInPlan(
      Map<MonitoringFinding, FindingKind> kinds, MonitoringFinding finding) {
    PlanReview.PROCEDURE.kinds().stream()
        .filter(kind -> kind.code().equals(finding.name()))
        .forEach(kind -> kinds.put(finding, kind));
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.parameters(
        DIALOGUE_RHYTHM,
        DIALOGUE_GRACE_DAYS,
        RATING_PROPOSER,
        CONTRADICTION_POLICY,
        EARLY_EVALUATION_SEVERITY,
        EARLY_EVALUATION_MONTHS,
        MISSING_DUTY_SEVERITY,
        ALLOWED_PERIODS,
        FINAL_QUARTER_IS_ANNUAL,
        YEAR_END_POLICY,
        MULTI_POSITION_POLICY,
        PART_MONTHS,
        CREDIT_OF_YEAR,
        CREDIT_EMPLOYMENTS,
        EVALUATION_RHYTHM,
        OBJECTION_EMPLOYMENTS,
        PROGRESS_RHYTHM);
    rules.chapters(new MonitoringChapter(
        PROCEDURE,
        new ImpliedPredicateProcedure(),
        EVIDENCE,
        COVERAGE,
        CONTRADICTION_POLICY.source(),
        LegalSource.cited(Basis.CIRCULAR, CREDIT, "PermenPAN-RB 1/2023")));
    rules.serves(MonitoringRules.YEAR);
    Set<FindingKind> ofOtherReviews = new HashSet<>(EvaluationFindings6Of2022.kinds());
    ofOtherReviews.addAll(PlanReview.PROCEDURE.kinds());
    PROCEDURE.kinds().stream()
        .filter(kind -> !ofOtherReviews.contains(kind))
        .forEach(rules::finding);
  }
}
