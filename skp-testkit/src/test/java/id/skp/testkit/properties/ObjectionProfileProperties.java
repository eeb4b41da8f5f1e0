package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.followup.TimeLimit;
import id.skp.core.law.Regulation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A profile of objections that can be built can be run: whatever happens by it, a document of evaluation has room for. */
class ObjectionProfileProperties {
  private static final RuleSet BASE = PermenPanRb6Of2022.ruleSet();
  private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 8);

  private static final EvaluationDocument DOCUMENT =
      SkpArbitraries.evaluationDocument().sample().toBuilder()
          .deliveredOn(RECEIVED)
          .events(List.of())
          .build();

  private static final ObjectionStep FILING = ObjectionStep.builder()
      .action(ObjectionAction.FILE)
      .state(ObjectionState.RECEIVED)
      .nextState(ObjectionState.FILED)
      .role(ObjectionRole.PEGAWAI)
      .limit(TimeLimit.ofDays(14))
      .build();

  private static final ObjectionStep DECISION = ObjectionStep.builder()
      .action(ObjectionAction.DECIDE)
      .state(ObjectionState.FILED)
      .nextState(ObjectionState.DECIDED)
      .role(ObjectionRole.ATASAN_PEJABAT_PENILAI)
      .fixesPredicate(true)
      .build();

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aProfileThatCanBeBuiltCanBeRun(@ForAll("steps") List<Optional<ObjectionStep>> steps) {
    try {
      ObjectionProfile profile = ObjectionProfile.builder()
          .name("LAIN")
          .addStep(FILING)
          .addAllSteps(withDecision(steps.stream().flatMap(Optional::stream).toList()))
          .build();
      RuleSet rules = BASE.variant(
          "id.go.example-objections",
          variant -> variant
              .citing(Regulation.of("Permen Contoh 3/2026", "Keberatan"))
              .parameter(FollowUpParameters.OBJECTION_PROFILE, profile));
      run(received(profile), rules);
    } catch (InvalidValueException refusal) {
      assertThat(refusal.code())
          .isIn(
              "ACTION_REPEATED",
              "FILING_SKIPPED",
              "DUPLICATE_STEP",
              "EXPIRY_WITHOUT_LIMIT",
              "DECIDED_BY_OTHER",
              "NEVER_DECIDED",
              "STEP_UNREACHABLE");
      assertThat(refusal.field()).startsWith("steps");
    }
  }

  /** Adds a decision where none of the steps is one: most profiles would have no end otherwise. */
  private static List<ObjectionStep> withDecision(List<ObjectionStep> steps) {
    return steps.stream().anyMatch(each -> each.nextState() == ObjectionState.DECIDED)
        ? steps
        : Stream.concat(steps.stream(), Stream.of(DECISION)).toList();
  }

  /** Goes every way. */
  private static void run(Objection objection, RuleSet rules) {
    assertThat(DOCUMENT.toBuilder().events(objection.events()).build().events())
        .isEqualTo(objection.events());
    for (ObjectionAction action : objection.possibleActions()) {
      ObjectionStep step = objection.profile().step(objection.state(), action).orElseThrow();
      boolean expires = action == ObjectionAction.EXPIRE;
      ObjectionEvent event = ObjectionEvent.builder()
          .action(action)
          .date(objection.since().plusDays(expires ? 60 : 1))
          .role(step.role())
          .reason("Bukti dukung terlampir")
          .ruling(Optional.of(new Ruling(RulingOutcome.KEEP, objection.predicate()))
              .filter(ruling -> step.fixesPredicate()))
          .build();
      Decision<Objection> decision = rules.decide(
          FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event).withHolidays(List.of()));
      assertThat(decision.explain(Text.INDONESIAN)).isNotBlank();
      run(decision.orThrow(), rules);
    }
  }

  private static Objection received(ObjectionProfile profile) {
    return Objection.builder()
        .id("K1")
        .evaluation(Evaluation.builder()
            .skpId("SKP-2024-P14")
            .skpVersion(1)
            .period(EvaluationPeriod.year(2024))
            .predicate(PerformancePredicate.BAIK)
            .ruleSet(BASE.id())
            .libraryVersion("0.1.0")
            .build())
        .profile(profile)
        .receivedOn(RECEIVED)
        .build();
  }

  /** Whoever may take an action where not everybody may. */
  private static ObjectionRole roleOf(ObjectionAction action, ObjectionRole any) {
    return switch (action) {
      case FILE, APPEAL -> ObjectionRole.PEGAWAI;
      case DECIDE -> ObjectionRole.ATASAN_PEJABAT_PENILAI;
      case EXPLAIN, EXPIRE -> any;
    };
  }

  @Provide
  Arbitrary<List<Optional<ObjectionStep>>> steps() {
    return Combinators.combine(
            Arbitraries.of(ObjectionAction.class).filter(each -> each != ObjectionAction.FILE),
            Arbitraries.of(ObjectionState.class).filter(each -> !each.isEnd()),
            Arbitraries.of(ObjectionState.class).filter(each -> each != ObjectionState.RECEIVED),
            Arbitraries.of(ObjectionRole.class),
            Arbitraries.integers().between(1, 10).map(TimeLimit::ofWorkingDays).optional(0.3),
            Arbitraries.of(true, false))
        .as((action, state, next, role, limit, ruling) -> Optional.of(ObjectionStep.builder()
            .action(action)
            .state(state)
            .nextState(next)
            .role(roleOf(action, role))
            .limit(limit)
            .fixesPredicate(ruling || action == ObjectionAction.DECIDE)
            .build()))
        .list()
        .ofMaxSize(5);
  }
}
