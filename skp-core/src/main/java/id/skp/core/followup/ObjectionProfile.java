package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * <em>Tata cara keberatan</em>: who may do what about an evaluation, in which order and within which time (OQ-621). It
 * is data: a rule set names the one it uses, and an institution may have one of its own.
 *
 * <p>An objection begins as {@link ObjectionState#RECEIVED}. Refused are two steps with the same action from the same
 * state ({@code DUPLICATE_STEP}), a profile without a time for filing ({@code FILING_LIMIT_MISSING}), an
 * expiry where no time runs ({@code EXPIRY_WITHOUT_LIMIT}), a step other than an expiry before anything is filed
 * ({@code FILING_SKIPPED}), a filing or appeal by anybody but the employee ({@code FILED_BY_OTHER}), a decision by anybody but
 * the superior, or an explanation or ruling by the employee ({@code DECIDED_BY_OTHER}), a decision that does not fix the
 * predicate ({@code DECISION_WITHOUT_RULING}), a way on which an action comes twice ({@code ACTION_REPEATED}), for which an
 * evaluation document has no room, a profile in which no way leads to a decision that fixes the predicate
 * ({@code NEVER_DECIDED}), and a step from a state that no way reaches ({@code STEP_UNREACHABLE}).
 */
@SkpStyle
@Value.Immutable
public abstract class ObjectionProfile implements Labelled {
  /**
   * PP 30/2019, Pasal 59: within 14 days to the superior of the appraiser, who hears both sides and decides
   * finally.
   */
  public static final ObjectionProfile PP_30_2019 = builder()
      .name("PP_30_2019")
      .addSteps(
          filing(TimeLimit.ofDays(14)),
          explaining().build(),
          deciding(ObjectionState.EXPLAINED),
          expiring(ObjectionState.RECEIVED))
      .build();

  /**
   * One system's two steps: within 14 working days to the appraiser, who keeps or replaces the predicate, and
   * within 7 working days on to the superior, who decides finally. The evaluation document is handed over, and returned,
   * within 14 working days each.
   */
  public static final ObjectionProfile TWO_STEP = builder()
      .name("TWO_STEP")
      .documentLimit(TimeLimit.ofWorkingDays(14))
      .addSteps(
          filing(TimeLimit.ofWorkingDays(14)),
          explaining().fixesPredicate(true).build(),
          ObjectionStep.builder()
              .action(ObjectionAction.APPEAL)
              .state(ObjectionState.EXPLAINED)
              .nextState(ObjectionState.APPEALED)
              .role(ObjectionRole.PEGAWAI)
              .limit(TimeLimit.ofWorkingDays(7))
              .build(),
          deciding(ObjectionState.APPEALED),
          expiring(ObjectionState.RECEIVED),
          expiring(ObjectionState.EXPLAINED))
      .build();

  ObjectionProfile() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ObjectionProfileBuilder builder() {
    return new ObjectionProfileBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ObjectionProfileBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns by what name it is known.
   *
   * @return the name, never blank
   */
  public abstract String name();

  /**
   * Returns within which time the evaluation document is handed over to the employee, and within which he or she returns
   * it.
   *
   * @return the time; empty where none is set
   */
  public abstract Optional<TimeLimit> documentLimit();

  /**
   * Returns all steps that are allowed; every other one is not.
   *
   * @return the steps, in the order given
   */
  public abstract List<ObjectionStep> steps();

  /**
   * Returns the step for an action in a state.
   *
   * @param state the state
   * @param action the action
   * @return the step, if the profile allows it
   */
  public final Optional<ObjectionStep> step(ObjectionState state, ObjectionAction action) {
    requireNonNull(state, "state");
    requireNonNull(action, "action");
    return steps().stream()
        .filter(step -> step.state() == state && step.action() == action)
        .findAny();
  }

  /**
   * Returns what can be done in a state.
   *
   * @param state the state
   * @return the actions, in the order of the steps; none at an end
   */
  public final List<ObjectionAction> actions(ObjectionState state) {
    requireNonNull(state, "state");
    return steps().stream()
        .filter(step -> step.state() == state)
        .map(ObjectionStep::action)
        .toList();
  }

  /**
   * Returns how long the employee has in a state before it expires.
   *
   * @param state the state
   * @return the time of the first step from there that has one; empty where there is none
   */
  public final Optional<TimeLimit> limit(ObjectionState state) {
    requireNonNull(state, "state");
    return steps().stream()
        .filter(step -> step.state() == state)
        .flatMap(step -> step.limit().stream())
        .findFirst();
  }

  /**
   * Returns how long the employee has to object.
   *
   * @return the time, counted from the receipt of the evaluation document
   */
  public final TimeLimit filingLimit() {
    return step(ObjectionState.RECEIVED, ObjectionAction.FILE)
        .flatMap(ObjectionStep::limit)
        .orElseThrow();
  }

  /**
   * Returns a copy with another number of days for filing, of the same unit. Name, order and all other steps stay.
   *
   * @param days the number of days
   * @return the copy
   * @throws id.skp.core.InvalidValueException as {@link TimeLimit}
   */
  public final ObjectionProfile withFilingDays(int days) {
    TimeLimit limit = new TimeLimit(days, filingLimit().unit());
    return toBuilder()
        .steps(steps().stream()
            .map(step -> isFiling(step) ? step.toBuilder().limit(limit).build() : step)
            .toList())
        .build();
  }

  private static boolean isFiling(ObjectionStep step) {
    return step.state() == ObjectionState.RECEIVED && step.action() == ObjectionAction.FILE;
  }

  @Override
  public final Text label() {
    return Text.same(name());
  }

  @Value.Check
  void check() {
    NAME.requireSaying(name(), "name");
    Checks.requireDistinct(
        steps(), step -> step.state() + " " + step.action(), "DUPLICATE_STEP", "steps", "action");
    unless(
        step(ObjectionState.RECEIVED, ObjectionAction.FILE)
            .flatMap(ObjectionStep::limit)
            .isPresent(),
        "FILING_LIMIT_MISSING",
        "steps",
        "perlu langkah FILE dari RECEIVED dengan jangka waktu",
        "needs a step FILE from RECEIVED with a time limit",
        steps().size());
    for (int i = 0; i < steps().size(); i++) {
      ObjectionStep step = steps().get(i);
      unless(
          step.action() != ObjectionAction.EXPIRE || limit(step.state()).isPresent(),
          "EXPIRY_WITHOUT_LIMIT",
          "steps[" + i + "].state",
          "perlu keadaan dengan jangka waktu",
          "needs a state with a time limit",
          step.state());
    }
    for (int i = 0; i < steps().size(); i++) {
      ObjectionStep step = steps().get(i);
      boolean objects =
          step.action() == ObjectionAction.FILE || step.action() == ObjectionAction.APPEAL;
      unless(
          !objects || step.role() == ObjectionRole.PEGAWAI,
          "FILED_BY_OTHER",
          "steps[" + i + "].role",
          "perlu PEGAWAI: keberatan diajukan oleh pegawai yang dinilai",
          "needs PEGAWAI: it is the employee who objects",
          step.role());
      checkRuling(step, i);
    }
    Set<ObjectionState> reached = EnumSet.of(ObjectionState.RECEIVED);
    unless(
        isDecidedFrom(ObjectionState.RECEIVED, Set.of(), false, reached),
        "NEVER_DECIDED",
        "steps",
        "perlu langkah-langkah yang sampai pada DECIDED dan menetapkan predikat, agar keberatan dapat diputus",
        "needs steps that lead to DECIDED and fix the predicate, so that an objection can be decided",
        steps().size());
    for (int i = 0; i < steps().size(); i++) {
      ObjectionState state = steps().get(i).state();
      unless(
          reached.contains(state),
          "STEP_UNREACHABLE",
          "steps[" + i + "].state",
          "perlu keadaan yang dicapai oleh langkah lain; tambahkan langkah ke sana, atau hapus yang ini",
          "needs a state that another step reaches; add a step that leads there, or remove this one",
          state);
    }
  }

  /** PP 30/2019, Pasal 59: the superior of the appraiser decides and fixes the result; nobody rules on an objection of one's own. */
  private static void checkRuling(ObjectionStep step, int i) {
    boolean decides = step.action() == ObjectionAction.DECIDE;
    unless(
        !decides || step.role() == ObjectionRole.ATASAN_PEJABAT_PENILAI,
        "DECIDED_BY_OTHER",
        "steps[" + i + "].role",
        "perlu ATASAN_PEJABAT_PENILAI: atasan pejabat penilai yang memutus keberatan",
        "needs ATASAN_PEJABAT_PENILAI: it is the superior of the appraiser who decides",
        step.role());
    unless(
        step.role() != ObjectionRole.PEGAWAI
            || !(step.fixesPredicate() || step.action() == ObjectionAction.EXPLAIN),
        "DECIDED_BY_OTHER",
        "steps[" + i + "].role",
        "perlu pejabat: pegawai tidak menjelaskan dan tidak memutus keberatannya sendiri",
        "needs an official: employees neither explain nor rule on an objection of their own",
        step.role());
    unless(
        !decides || step.fixesPredicate(),
        "DECISION_WITHOUT_RULING",
        "steps[" + i + "].fixesPredicate",
        "perlu true: keputusan menetapkan predikat",
        "needs true: a decision fixes the predicate",
        false);
  }

  /**
   * Goes every way that an objection can go, and adds the states on it to those reached: what happens on it must have room in an
   * evaluation document. Tells whether one of them leads to a decision that fixes the predicate.
   */
  private boolean isDecidedFrom(
      ObjectionState state, Set<ObjectionAction> done, boolean fixed, Set<ObjectionState> reached) {
    reached.add(state);
    boolean decided = fixed && state == ObjectionState.DECIDED;
    for (int i = 0; i < steps().size(); i++) {
      ObjectionStep step = steps().get(i);
      if (step.state() == state) {
        unless(
            step.action() == ObjectionAction.FILE
                || step.action() == ObjectionAction.EXPIRE
                || done.contains(ObjectionAction.FILE),
            "FILING_SKIPPED",
            "steps[" + i + "].state",
            "perlu keadaan yang dicapai melalui FILE",
            "needs a state that is reached by FILE",
            state);
        unless(
            !done.contains(step.action()),
            "ACTION_REPEATED",
            "steps[" + i + "].action",
            "perlu tindakan yang belum dilakukan dalam perjalanan ke " + state,
            "needs an action that is not taken before on a way to " + state,
            step.action());
        Set<ObjectionAction> taken = EnumSet.of(step.action());
        taken.addAll(done);
        decided |= isDecidedFrom(step.nextState(), taken, fixed || step.fixesPredicate(), reached);
      }
    }
    return decided;
  }

  private static ObjectionStep filing(TimeLimit limit) {
    return ObjectionStep.builder()
        .action(ObjectionAction.FILE)
        .state(ObjectionState.RECEIVED)
        .nextState(ObjectionState.FILED)
        .role(ObjectionRole.PEGAWAI)
        .limit(limit)
        .build();
  }

  private static ObjectionStepBuilder explaining() {
    return ObjectionStep.builder()
        .action(ObjectionAction.EXPLAIN)
        .state(ObjectionState.FILED)
        .nextState(ObjectionState.EXPLAINED)
        .role(ObjectionRole.PEJABAT_PENILAI);
  }

  private static ObjectionStep deciding(ObjectionState from) {
    return ObjectionStep.builder()
        .action(ObjectionAction.DECIDE)
        .state(from)
        .nextState(ObjectionState.DECIDED)
        .role(ObjectionRole.ATASAN_PEJABAT_PENILAI)
        .fixesPredicate(true)
        .build();
  }

  private static ObjectionStep expiring(ObjectionState from) {
    return ObjectionStep.builder()
        .action(ObjectionAction.EXPIRE)
        .state(from)
        .nextState(ObjectionState.EXPIRED)
        .role(ObjectionRole.ATASAN_PEJABAT_PENILAI)
        .build();
  }
}
