package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.law.Regulation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionFiling;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/**
 * The objection machine held against a model written down here: it takes exactly the steps that the profile allows, by
 * that role and in that time, and changes nothing where it refuses.
 */
class ObjectionMachineProperties {
  private static final RuleSet ONE_STEP = PermenPanRb6Of2022.ruleSet();
  private static final RuleSet TWO_STEP = ONE_STEP.variant(
      "id.go.example-two-step",
      variant -> variant
          .citing(Regulation.of("Permen Contoh 2/2026", "Keberatan dua tahap"))
          .parameter(FollowUpParameters.OBJECTION_PROFILE, ObjectionProfile.TWO_STEP));
  private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 8);
  private static final List<LocalDate> HOLIDAYS = List.of(LocalDate.of(2025, 1, 27));

  /** What is allowed: from a state, by an action, who may, where to, in how many days, and whether a ruling is due. */
  private record Allowed(String role, String next, int days, boolean ruling) {}

  private static final Map<String, Allowed> PP = Map.of(
      "RECEIVED FILE", new Allowed("PEGAWAI", "FILED", 14, false),
      "RECEIVED EXPIRE", new Allowed("ATASAN_PEJABAT_PENILAI", "EXPIRED", -14, false),
      "FILED EXPLAIN", new Allowed("PEJABAT_PENILAI", "EXPLAINED", 0, false),
      "EXPLAINED DECIDE", new Allowed("ATASAN_PEJABAT_PENILAI", "DECIDED", 0, true));

  private static final Map<String, Allowed> APPEAL = Map.of(
      "RECEIVED FILE", new Allowed("PEGAWAI", "FILED", 14, false),
      "RECEIVED EXPIRE", new Allowed("ATASAN_PEJABAT_PENILAI", "EXPIRED", -14, false),
      "FILED EXPLAIN", new Allowed("PEJABAT_PENILAI", "EXPLAINED", 0, true),
      "EXPLAINED APPEAL", new Allowed("PEGAWAI", "APPEALED", 7, false),
      "EXPLAINED EXPIRE", new Allowed("ATASAN_PEJABAT_PENILAI", "EXPIRED", -7, false),
      "APPEALED DECIDE", new Allowed("ATASAN_PEJABAT_PENILAI", "DECIDED", 0, true));

  /**
   * An objection and what the model knows of it.
   *
   * @param rules the rule set
   * @param allowed the model
   * @param objection the objection
   * @param state the state by the model
   * @param since since when, by the model
   * @param predicate the predicate by the model
   */
  private record World(
      RuleSet rules,
      Map<String, Allowed> allowed,
      Objection objection,
      String state,
      LocalDate since,
      PerformancePredicate predicate) {
    static World start(RuleSet rules, Map<String, Allowed> allowed) {
      Objection received = Objection.builder()
          .id("K1")
          .evaluation(evaluation())
          .profile(rules.parameter(FollowUpParameters.OBJECTION_PROFILE).value())
          .receivedOn(RECEIVED)
          .build();
      return new World(rules, allowed, received, "RECEIVED", RECEIVED, PerformancePredicate.BAIK);
    }

    private static Evaluation evaluation() {
      return Evaluation.builder()
          .skpId("SKP-2024-P14")
          .skpVersion(1)
          .period(EvaluationPeriod.year(2024))
          .predicate(PerformancePredicate.BAIK)
          .ruleSet("permenpanrb-6-2022")
          .libraryVersion("0.1.0")
          .build();
    }

    World propose(Proposal proposal) {
      ObjectionEvent event = proposal.event(since);
      Decision<Objection> decision = rules.decide(
          FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event).withHolidays(HOLIDAYS));
      Allowed step = allowed.get(state + " " + event.action());
      boolean taken = step != null && allows(step, event);
      assertThat(decision.isDecided()).as("%s in %s", event, state).isEqualTo(taken);
      return taken ? after(step, event, decision.orThrow()) : unchanged(decision);
    }

    private boolean allows(Allowed step, ObjectionEvent event) {
      return event.role().name().equals(step.role())
          && !event.date().isBefore(since)
          && inTime(step.days(), event.date())
          && event.ruling().isPresent() == step.ruling()
          && event.ruling().map(this::fits).orElse(true);
    }

    private boolean inTime(int days, LocalDate date) {
      LocalDate last = last(Math.abs(days));
      return days == 0 || (days > 0 ? !date.isAfter(last) : date.isAfter(last));
    }

    private LocalDate last(int days) {
      if (allowed.equals(PP)) {
        return since.plusDays(days);
      }
      LocalDate day = since;
      for (int left = days; left > 0; ) {
        day = day.plusDays(1);
        boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY
            || day.getDayOfWeek() == DayOfWeek.SUNDAY
            || HOLIDAYS.contains(day);
        left -= free ? 0 : 1;
      }
      return day;
    }

    private boolean fits(Ruling ruling) {
      return (ruling.outcome() == RulingOutcome.KEEP) == (ruling.predicate() == predicate);
    }

    private World after(Allowed step, ObjectionEvent event, Objection next) {
      PerformancePredicate ruled = event.ruling().map(Ruling::predicate).orElse(predicate);
      assertThat(next.state().name()).isEqualTo(step.next());
      assertThat(next.predicate()).isEqualTo(ruled);
      assertThat(next.since()).isEqualTo(event.date());
      assertThat(next.evaluation()).isEqualTo(objection.evaluation());
      assertThat(next.events().subList(0, objection.events().size())).isEqualTo(objection.events());
      assertThat(next.events()).endsWith(event);
      return new World(rules, allowed, next, step.next(), event.date(), ruled);
    }

    private World unchanged(Decision<Objection> refused) {
      Undecided<Objection> why = (Undecided<Objection>) refused;
      assertThat(why.reason()).isEqualTo(Undecided.Reason.CONFLICT);
      assertThat(why.pointer()).startsWith("/event/");
      assertThat(why.message().in(Text.INDONESIAN)).isNotBlank();
      return this;
    }
  }

  /**
   * An event that somebody wants to happen.
   *
   * @param action what
   * @param role who
   * @param later how many days after the state was reached
   * @param ruling the ruling, if there is one
   */
  private record Proposal(
      ObjectionAction action, ObjectionRole role, int later, Optional<Ruling> ruling) {
    ObjectionEvent event(LocalDate since) {
      return ObjectionEvent.builder()
          .action(action)
          .date(since.plusDays(later))
          .role(role)
          .reason("Bukti dukung terlampir")
          .ruling(ruling)
          .build();
    }
  }

  private static final class Propose implements Action.Independent<World> {
    @Override
    public Arbitrary<Transformer<World>> transformer() {
      Arbitrary<Ruling> rulings = Combinators.combine(
              Arbitraries.of(RulingOutcome.class),
              Arbitraries.of(PerformancePredicate.BAIK, PerformancePredicate.KURANG))
          .as(Ruling::new);
      return Combinators.combine(
              Arbitraries.of(ObjectionAction.class),
              Arbitraries.of(ObjectionRole.class),
              Arbitraries.integers().between(-1, 24),
              rulings.optional())
          .as(Proposal::new)
          .map(proposal ->
              Transformer.transform(proposal.toString(), world -> world.propose(proposal)));
    }
  }

  @Property(tries = 50)
  void theDefaultProfileAllowsFilingExplainingDecidingAndNothingElse(
      @ForAll("oneStep") ActionChain<World> chain) {
    assertThat(chain.run().objection().state().name())
        .isEqualTo(chain.finalState().orElseThrow().state());
  }

  @Property(tries = 50)
  void theTwoStepProfileAllowsAnAppealAndNothingElse(@ForAll("twoStep") ActionChain<World> chain) {
    assertThat(chain.run().objection().state().name())
        .isEqualTo(chain.finalState().orElseThrow().state());
  }

  @Provide
  Arbitrary<ActionChain<World>> oneStep() {
    return chains(ONE_STEP, PP);
  }

  @Provide
  Arbitrary<ActionChain<World>> twoStep() {
    return chains(TWO_STEP, APPEAL);
  }

  private static Arbitrary<ActionChain<World>> chains(RuleSet rules, Map<String, Allowed> allowed) {
    return ActionChain.startWith(() -> World.start(rules, allowed))
        .withAction(new Propose())
        .withMaxTransformations(120);
  }

  @Property(tries = 50)
  void aLateFilingIsTimelyInNoTimeZone(
      @ForAll @IntRange(max = 30_000) int received,
      @ForAll @IntRange(min = 15, max = 2_000) int later,
      @ForAll("zones") String zone,
      @ForAll boolean decided) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(received);
    ObjectionFiling filing = ObjectionFiling.of(day, day.plusDays(later));
    TimeZone original = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertThat(ONE_STEP
              .decide(FollowUpRules.OBJECTION, decided ? filing.asDecided() : filing)
              .orThrow()
              .status())
          .isEqualTo(ObjectionStatus.LATE);
    } finally {
      TimeZone.setDefault(original);
      Locale.setDefault(locale);
    }
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Jakarta", "Asia/Jayapura", "Pacific/Apia");
  }

  @Property(tries = 50)
  void nothingFollowsAnEnd(
      @ForAll("ended") Objection ended, @ForAll("events") ObjectionEvent event) {
    assertThat(ended.possibleActions()).isEmpty();
    assertThat(ended.refusal(event)).isPresent();
  }

  @Provide
  Arbitrary<Objection> ended() {
    return SkpArbitraries.objection()
        .filter(objection -> objection.state() == ObjectionState.DECIDED
            || objection.state() == ObjectionState.EXPIRED);
  }

  @Provide
  Arbitrary<ObjectionEvent> events() {
    return SkpArbitraries.objectionEvent();
  }
}
