package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRefusal;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.RefusalKind;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.followup.TimeLimit;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.SignatureStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What follows an evaluation. */
final class FollowUps {
  private static final int MOST_EVENTS = 5;

  private FollowUps() {}

  static Arbitrary<TimeLimit> timeLimit() {
    return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(DayUnit.class))
        .as(TimeLimit::new);
  }

  static Arbitrary<ObjectionProfile> objectionProfile() {
    Arbitrary<ObjectionProfile> own = Combinators.combine(
            Words.saying(), timeLimit(), timeLimit().optional())
        .as((name, filing, document) -> ObjectionProfile.PP_30_2019.toBuilder()
            .name(name)
            .documentLimit(document)
            .steps(ObjectionProfile.PP_30_2019.steps().stream()
                .map(step ->
                    step.toBuilder().limit(step.limit().map(any -> filing)).build())
                .toList())
            .build());
    return Arbitraries.oneOf(
        Arbitraries.of(ObjectionProfile.PP_30_2019, ObjectionProfile.TWO_STEP), own);
  }

  static Arbitrary<ObjectionStep> objectionStep() {
    return objectionProfile().flatMap(profile -> Arbitraries.of(profile.steps()));
  }

  static Arbitrary<Ruling> ruling() {
    return Combinators.combine(
            Arbitraries.of(RulingOutcome.class), Arbitraries.of(PerformancePredicate.class))
        .as(Ruling::new);
  }

  static Arbitrary<ObjectionEvent> objectionEvent() {
    return Combinators.combine(
            Arbitraries.of(ObjectionAction.class),
            Periods.day(),
            Arbitraries.of(ObjectionRole.class),
            Words.sentence(),
            ruling().optional())
        .as((action, date, role, reason, ruling) -> ObjectionEvent.builder()
            .action(action)
            .date(date)
            .role(role)
            .reason(reason)
            .ruling(ruling)
            .build());
  }

  static Arbitrary<ObjectionRefusal> objectionRefusal() {
    return Combinators.combine(
            Arbitraries.of(RefusalKind.class),
            Arbitraries.of(ObjectionRole.class),
            Arbitraries.of(ObjectionRole.class))
        .as(ObjectionRefusal::new);
  }

  static Arbitrary<Objection> objection() {
    return Combinators.combine(
            Words.id(),
            Judgements.evaluation(),
            objectionProfile(),
            Periods.day(),
            objectionEvent().list().ofMaxSize(MOST_EVENTS))
        .as((id, evaluation, profile, received, events) -> objection(
            Objection.builder()
                .id(id)
                .evaluation(evaluation)
                .profile(profile)
                .receivedOn(received)
                .build(),
            events));
  }

  /** Lets as many events happen as the profile has steps, each made to fit. */
  private static Objection objection(Objection received, List<ObjectionEvent> events) {
    Objection objection = received;
    for (ObjectionEvent event : events) {
      List<ObjectionStep> steps = stepsOf(objection);
      if (!steps.isEmpty()) {
        ObjectionStep step = steps.get(event.date().getDayOfYear() % steps.size());
        objection = objection.after(fitting(event, step, objection));
      }
    }
    return objection;
  }

  private static List<ObjectionStep> stepsOf(Objection objection) {
    return objection.profile().steps().stream()
        .filter(step -> step.state() == objection.state())
        .toList();
  }

  private static ObjectionEvent fitting(
      ObjectionEvent event, ObjectionStep step, Objection objection) {
    LocalDate date = objection.since().plusDays(event.date().getDayOfMonth());
    return event.toBuilder()
        .action(step.action())
        .role(step.role())
        .date(date)
        .ruling(
            step.fixesPredicate()
                ? Optional.of(ruling(objection, event.role() == ObjectionRole.PEGAWAI))
                : Optional.empty())
        .build();
  }

  private static Ruling ruling(Objection objection, boolean keeps) {
    PerformancePredicate now = objection.predicate();
    if (keeps) {
      return Ruling.keep(now);
    }
    return Ruling.replaceBy(
        now == PerformancePredicate.BAIK
            ? PerformancePredicate.SANGAT_BAIK
            : PerformancePredicate.BAIK);
  }

  static Arbitrary<DocumentSignature> documentSignature() {
    return Combinators.combine(
            Arbitraries.of(ObjectionRole.class),
            Arbitraries.of(SignatureStatus.class),
            Periods.day())
        .as((role, status, date) -> new DocumentSignature(
            role,
            status,
            status == SignatureStatus.NOT_SIGNED ? Optional.empty() : Optional.of(date)));
  }

  static Arbitrary<EvaluationDocument> evaluationDocument() {
    return Combinators.combine(
            Words.id(),
            objection(),
            People.employee(),
            People.appraiser(),
            People.appraiser(),
            Words.sentence().optional(),
            Subsets.of(ObjectionRole.values(), documentSignature()))
        .as((id, objection, employee, appraiser, superior, notes, signatures) ->
            EvaluationDocument.of(objection)
                .id(id)
                .employee(employee)
                .appraiser(People.otherThan(employee, appraiser))
                .appraiserSuperior(
                    People.otherThan(employee, People.otherThan(appraiser, superior)))
                .notes(notes)
                .signatures(Subsets.list(
                    signatures,
                    (role, made) -> new DocumentSignature(role, made.status(), made.date())))
                .build());
  }

  static Arbitrary<YearlyPredicate> yearlyPredicate() {
    return Combinators.combine(
            Arbitraries.integers().between(2019, 2040), Arbitraries.of(PerformancePredicate.class))
        .as(YearlyPredicate::new);
  }

  static Arbitrary<RankingEntry> rankingEntry() {
    return Combinators.combine(
            Words.id(),
            Arbitraries.of(PerformancePredicate.class),
            Arbitraries.longs().between(1, 20).optional())
        .as(RankingEntry::new);
  }

  static Arbitrary<RankedEntry> rankedEntry() {
    return Combinators.combine(
            Words.id(),
            Arbitraries.of(PerformancePredicate.class),
            Arbitraries.integers().between(1, 500))
        .as(RankedEntry::new);
  }
}
