package id.skp.rules.followup;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Employment;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.ValueForms;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** The parameters of what follows an evaluation: every number, table and choice that the rules use. */
public final class FollowUpParameters {
  /** Who may do what about an evaluation, and within which time (OQ-621). */
  public static final ParameterKey<ObjectionProfile> OBJECTION_PROFILE = ParameterKey.of(
          "objectionProfile",
          ObjectionProfile.class,
          Text.of("Tata cara keberatan", "Objection profile"),
          FollowUpForms.OBJECTION_PROFILE)
      .is(
          ObjectionProfile.PP_30_2019,
          LegalSource.open(
              Basis.PARENT_REGULATION,
              Sources.OBJECTION,
              "OQ-621",
              "keberatan kepada atasan pejabat penilai (PP), atau kepada pejabat penilai lalu atasannya",
              "objection to the appraiser's superior (PP), or to the appraiser and then the superior"));

  /** Which days a period in days counts (OQ-622). */
  public static final ParameterKey<DayCounting> DAY_COUNTING = ParameterKey.of(
          "dayCounting", DayCounting.class, Text.of("Cara menghitung hari", "Counting of days"))
      .is(
          DayCounting.CALENDAR_DAYS,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.OBJECTION,
              "OQ-622",
              "hari kalender atau hari kerja, hari penerimaan dihitung atau tidak",
              "calendar or working days, receipt counted or not"));

  /** What becomes of a last day that is no working day (OQ-622). */
  public static final ParameterKey<DeadlineShift> DEADLINE_SHIFT = ParameterKey.of(
          "deadlineShift",
          DeadlineShift.class,
          Text.of("Bila hari terakhir hari libur", "Where the last day is no working day"))
      .is(
          DeadlineShift.NOT_MOVED,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.OBJECTION,
              "OQ-622",
              "hari terakhir pada hari libur: digeser atau tidak",
              "a last day on a holiday: moved or not"));

  /** On which days of the week work is done, where working days count (OQ-622). */
  public static final ParameterKey<WorkingWeek> WORKING_WEEK = ParameterKey.of(
          "workingWeek",
          WorkingWeek.class,
          Text.of("Hari kerja dalam seminggu", "Working days of the week"),
          FollowUpForms.WORKING_WEEK)
      .is(
          WorkingWeek.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.OBJECTION,
              "OQ-622",
              "hari kerja: lima atau enam hari seminggu",
              "working days: five or six a week"));

  /** What a decision on a late objection is worth (OQ-623). */
  public static final ParameterKey<LateObjectionPolicy> LATE_OBJECTION_POLICY = ParameterKey.of(
          "lateObjectionPolicy",
          LateObjectionPolicy.class,
          Text.of("Putusan atas keberatan terlambat", "Decision on a late objection"))
      .is(
          LateObjectionPolicy.STAYS_LATE,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.OBJECTION,
              "OQ-623",
              "putusan atas keberatan terlambat: tidak berlaku, atau menyembuhkan keterlambatan",
              "a decision on a late objection: void, or healing the lateness"));

  /** What a refusal to sign the evaluation document does to the result (OQ-624). */
  public static final ParameterKey<RefusalPolicy> REFUSAL_POLICY = ParameterKey.of(
          "refusalPolicy",
          RefusalPolicy.class,
          Text.of("Menolak menandatangani", "Refusal to sign"))
      .is(
          RefusalPolicy.NOTED,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.DOCUMENT,
              "OQ-624",
              "menolak menandatangani: membatalkan hasil, atau dicatat",
              "a refusal to sign: voids the result, or is noted"));

  /** How people with the same predicate are ranked (OQ-625). */
  public static final ParameterKey<RankingTiePolicy> RANKING_TIE_POLICY = ParameterKey.of(
          "rankingTiePolicy",
          RankingTiePolicy.class,
          Text.of("Peringkat bila predikat sama", "Ties in ranking"))
      .is(
          RankingTiePolicy.SHARED,
          LegalSource.open(
              Basis.OUR_READING,
              Sources.FOLLOW_UP,
              "OQ-625",
              "predikat sama: berbagi peringkat, atau diurutkan Tim Penilai Kinerja",
              "the same predicate: a shared rank, or an order by the appraisal team"));

  /** For how many years running a predicate must be had for a reward, 1 or more. */
  public static final ParameterKey<Integer> REWARD_YEARS = ParameterKey.of(
          "rewardYears",
          Integer.class,
          Text.of("Tahun berturut-turut untuk penghargaan", "Years for a reward"),
          ValueForms.integer(1, 100, "years"))
      .is(2, LegalSource.cited(Basis.PARENT_REGULATION, Sources.PARENT));

  /** With which predicates a year counts for a reward: all that stand above the lowest of them. */
  public static final ParameterKey<PredicateSet> REWARD_PREDICATES = ParameterKey.of(
          "rewardPredicates",
          PredicateSet.class,
          Text.of("Predikat untuk penghargaan", "Predicates for a reward"),
          FollowUpForms.PREDICATES)
      .fitting(rewarded -> ruleSet -> rewarded.leftOutAbove())
      .is(
          PredicateSet.of(PerformancePredicate.SANGAT_BAIK),
          LegalSource.cited(Basis.PARENT_REGULATION, Sources.PARENT));

  /** What an employee has priority for after such years. */
  public static final ParameterKey<Measures> REWARD_MEASURES = ParameterKey.of(
          "rewardMeasures",
          Measures.class,
          Text.of("Prioritas sebagai penghargaan", "Priorities as reward"),
          FollowUpForms.MEASURES)
      .is(
          Measures.of(
              FollowUpMeasure.KELOMPOK_RENCANA_SUKSESI, FollowUpMeasure.PENGEMBANGAN_KOMPETENSI),
          LegalSource.cited(Basis.PARENT_REGULATION, Sources.PARENT));

  /**
   * With which predicates the procedure to improve opens, by employment (OQ-638): all that stand below the highest of them, and
   * none that is rewarded.
   */
  public static final ParameterKey<ImprovementPredicates> IMPROVEMENT_PREDICATES = ParameterKey.of(
          "improvementPredicates",
          ImprovementPredicates.class,
          Text.of("Predikat di bawah ekspektasi", "Predicates below expectation"),
          FollowUpForms.IMPROVEMENT_PREDICATES)
      .fitting(improved -> ruleSet -> ruleSet
          .find(REWARD_PREDICATES)
          .flatMap(rewarded ->
              improved.problem(each -> each.alsoIn(rewarded.value(), REWARD_PREDICATES.name())))
          .or(() -> improved.problem(PredicateSet::leftOutBelow)))
      .is(
          new ImprovementPredicates(Map.of(
              Employment.PNS,
              PredicateSet.of(
                  PerformancePredicate.CUKUP,
                  PerformancePredicate.BUTUH_PERBAIKAN,
                  PerformancePredicate.KURANG,
                  PerformancePredicate.SANGAT_KURANG),
              Employment.PPPK,
              PredicateSet.of(PerformancePredicate.KURANG, PerformancePredicate.SANGAT_KURANG),
              Employment.PPPK_PARUH_WAKTU,
              PredicateSet.of(PerformancePredicate.KURANG, PerformancePredicate.SANGAT_KURANG))),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.SANCTION,
              "OQ-638",
              "\"tidak memenuhi target\": predikat di bawah Baik, atau hanya Kurang dan Sangat Kurang",
              "\"targets not met\": predicates below Baik, or Kurang and Sangat Kurang only"));

  /** Which stages the procedure to improve has. */
  public static final ParameterKey<ImprovementProcedures> IMPROVEMENT_PROCEDURES = ParameterKey.of(
          "improvementProcedures",
          ImprovementProcedures.class,
          Text.of("Tahapan bila di bawah ekspektasi", "Stages where below expectation"),
          FollowUpForms.IMPROVEMENT_PROCEDURES)
      .is(
          new ImprovementProcedures(Map.of(
              Employment.PNS,
              List.of(
                  FollowUpStage.lasting(FollowUpMeasure.PERBAIKAN_KINERJA, 6),
                  FollowUpStage.of(FollowUpMeasure.UJI_KOMPETENSI),
                  FollowUpStage.of(FollowUpMeasure.PENEMPATAN_SESUAI_KOMPETENSI),
                  FollowUpStage.lasting(FollowUpMeasure.JABATAN_SEMENTARA, 12),
                  FollowUpStage.of(FollowUpMeasure.PEMBERHENTIAN_DENGAN_HORMAT)),
              Employment.PPPK,
              List.of(FollowUpStage.of(FollowUpMeasure.PENGAKHIRAN_PERJANJIAN_KERJA)),
              Employment.PPPK_PARUH_WAKTU,
              List.of(FollowUpStage.of(FollowUpMeasure.PERTIMBANGAN_PERPANJANGAN_PERJANJIAN)))),
          LegalSource.cited(
              Basis.SINGLE_PRACTICE, Sources.SANCTION, Sources.FOLLOW_UP, Sources.PART_TIME));

  private FollowUpParameters() {}
}
