package id.skp.rules.followup;

import id.skp.core.TextKind;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.TimeLimit;
import id.skp.core.people.Employment;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** How profiles, sets and stages stand as data, for variant files and for parameters of one's own. */
public final class FollowUpForms {
  private static final Member<TimeLimit, Integer> DAYS = Member.of(
      "days",
      TimeLimit::days,
      ValueForms.integer(1, TimeLimit.MOST_DAYS, "days"),
      Text.of("Banyaknya hari.", "How many days there are."));
  private static final Member<TimeLimit, DayUnit> UNIT = Member.of(
      "unit",
      TimeLimit::unit,
      ValueForms.constant(DayUnit.class),
      Text.of(
          "Apakah hari kalender atau hari kerja.", "Whether days or working days are counted."));

  /** A time limit: {@code days} and {@code unit}. */
  public static final ValueForm<TimeLimit> TIME_LIMIT =
      ValueForms.record(given -> new TimeLimit(given.get(DAYS), given.get(UNIT)), DAYS, UNIT);

  private static final ValueForm<ObjectionState> STATES = ValueForms.constant(ObjectionState.class);
  private static final Member<ObjectionStep, ObjectionAction> ACTION = Member.of(
      "action",
      ObjectionStep::action,
      ValueForms.constant(ObjectionAction.class),
      Text.of("Tindakan yang dilakukan.", "What is done."));
  private static final Member<ObjectionStep, ObjectionState> STATE = Member.of(
      "state",
      ObjectionStep::state,
      STATES,
      Text.of("Keadaan sebelum tindakan.", "The state before it is done."));
  private static final Member<ObjectionStep, ObjectionState> NEXT_STATE = Member.of(
      "nextState",
      ObjectionStep::nextState,
      STATES,
      Text.of("Keadaan sesudah tindakan.", "The state after it is done."));
  private static final Member<ObjectionStep, ObjectionRole> ROLE = Member.of(
      "role",
      ObjectionStep::role,
      ValueForms.constant(ObjectionRole.class),
      Text.of("Yang melakukannya.", "Who does it."));
  private static final Member<ObjectionStep, Optional<TimeLimit>> LIMIT = Member.of(
      "limit",
      ObjectionStep::limit,
      TIME_LIMIT.optional(),
      Text.of("Jangka waktu untuk tindakan itu.", "The time in which it is to be done."));
  private static final Member<ObjectionStep, Boolean> FIXES_PREDICATE = Member.of(
      "fixesPredicate",
      ObjectionStep::fixesPredicate,
      ValueForms.truth(),
      Text.of(
          "Apakah langkah itu menetapkan atau mengganti predikat.",
          "Whether the step keeps or replaces the predicate."));
  private static final ValueForm<ObjectionStep> STEP = ValueForms.record(
      given -> ObjectionStep.builder()
          .action(given.get(ACTION))
          .state(given.get(STATE))
          .nextState(given.get(NEXT_STATE))
          .role(given.get(ROLE))
          .limit(given.get(LIMIT))
          .fixesPredicate(given.get(FIXES_PREDICATE))
          .build(),
      ACTION,
      STATE,
      NEXT_STATE,
      ROLE,
      LIMIT,
      FIXES_PREDICATE);
  private static final Member<ObjectionProfile, String> NAME = Member.of(
      "name",
      ObjectionProfile::name,
      ValueForms.text(TextKind.NAME),
      Text.of("Sebutan tata cara itu.", "What the procedure is called."));
  private static final Member<ObjectionProfile, Optional<TimeLimit>> DOCUMENT_LIMIT = Member.of(
      "documentLimit",
      ObjectionProfile::documentLimit,
      TIME_LIMIT.optional(),
      Text.of(
          "Jangka waktu penyerahan, dan pengembalian, dokumen evaluasi; tidak ada bila tidak ditentukan.",
          "The time in which the evaluation document is handed over, and returned; left out where none is set."));
  private static final Member<ObjectionProfile, List<ObjectionStep>> STEPS = Member.of(
      "steps",
      ObjectionProfile::steps,
      ValueForms.list(STEP, 1),
      Text.of("Langkah-langkah keberatan.", "The steps in which an objection goes on."));

  /**
   * A profile: {@code name}, {@code documentLimit} and {@code steps} with {@code action}, {@code state}, {@code nextState},
   * {@code role}, {@code limit} and {@code fixesPredicate}.
   */
  public static final ValueForm<ObjectionProfile> OBJECTION_PROFILE = ValueForms.record(
      given -> ObjectionProfile.builder()
          .name(given.get(NAME))
          .documentLimit(given.get(DOCUMENT_LIMIT))
          .steps(given.get(STEPS))
          .build(),
      NAME,
      DOCUMENT_LIMIT,
      STEPS);

  /** The days of the week on which work is done. */
  public static final ValueForm<WorkingWeek> WORKING_WEEK = ValueForms.set(
          ValueForms.constant(DayOfWeek.class), 1)
      .as(WorkingWeek::new, WorkingWeek::days);

  /** Several predicates. */
  public static final ValueForm<PredicateSet> PREDICATES = ValueForms.set(
          ValueForms.constant(PerformancePredicate.class), 1)
      .as(PredicateSet::new, PredicateSet::predicates);

  /** For each kind of employment that has a procedure to improve, several predicates; for PNS and PPPK always. */
  public static final ValueForm<ImprovementPredicates> IMPROVEMENT_PREDICATES = ValueForms.table(
          Employment.class, ImprovementPredicates.NEEDED, PREDICATES)
      .as(ImprovementPredicates::new, ImprovementPredicates::predicates);

  /** Several measures, in their order. */
  public static final ValueForm<Measures> MEASURES = ValueForms.list(
          ValueForms.constant(FollowUpMeasure.class), 1)
      .as(Measures::new, Measures::measures);

  private static final Member<FollowUpStage, FollowUpMeasure> MEASURE = Member.of(
      "measure",
      FollowUpStage::measure,
      ValueForms.constant(FollowUpMeasure.class),
      Text.of("Tindakan yang diambil.", "What is done."));
  private static final Member<FollowUpStage, Optional<Integer>> MONTHS = Member.of(
      "months",
      FollowUpStage::months,
      ValueForms.integer(1, 1200, "months").optional(),
      Text.of(
          "Berapa bulan, bila ditentukan hukum.", "For how many months, where the law says so."));
  private static final ValueForm<FollowUpStage> STAGE = ValueForms.record(
      given -> new FollowUpStage(given.get(MEASURE), given.get(MONTHS)), MEASURE, MONTHS);

  /** For each kind of employment that has them, for PNS and PPPK always, the stages with {@code measure} and {@code months}. */
  public static final ValueForm<ImprovementProcedures> IMPROVEMENT_PROCEDURES = ValueForms.table(
          Employment.class, ImprovementPredicates.NEEDED, ValueForms.list(STAGE, 1))
      .as(ImprovementProcedures::new, ImprovementProcedures::stages);

  private FollowUpForms() {}
}
