package id.skp.rules.followup;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRefusal;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets the next event happen to an objection, if the profile allows it, by that role, at that time. */
final class ObjectionStepProcedure implements Procedure<ObjectionMove, Objection> {
  private static final Field<ObjectionMove, Objection> OBJECTION = Field.of(
      "objection", ObjectionMove::objection, "Keadaan keberatan", "State of the objection");
  private static final Field<ObjectionMove, ObjectionEvent> EVENT =
      Field.of("event", ObjectionMove::event, "Langkah berikutnya", "Next event");
  private static final Field<ObjectionMove, Optional<List<LocalDate>>> HOLIDAYS =
      Field.of("holidays", ObjectionMove::holidays, FilingPeriod.HOLIDAYS.title());
  private static final Field<Objection, Optional<LocalDate>> SINCE = Field.of(
      "since", each -> Optional.of(each.since()), "Tanggal mulai keadaan ini", "Day of that state");
  private static final Calculation ALLOWED =
      Calculation.of("allowedStep", "Langkah menurut tata cara", "Step of the profile");
  private static final Calculation LIMIT = Calculation.of("limit", "Jangka waktu", "Time");
  private static final Calculation NEXT =
      Calculation.of("next", "Keadaan berikutnya", "Next state");

  private static final Text OTHER_PROFILE = Text.of(
      "keberatan ini dibuka menurut {0} dengan {1} untuk mengajukan, bukan {2} dengan {3}; pakai himpunan aturan yang semula",
      "this objection was opened under {0} with {1} for filing, not {2} with {3}; use the rule set it was opened under");
  private static final Text NOT_GIVEN = Text.of(
      "{0} bukan predikat pegawai dalam himpunan aturan ini; putuskan salah satu dari {1}",
      "{0} is not a person's predicate in this rule set; rule one of {1}");
  private static final Text OTHER_NAME = Text.of(
      "{0} bukan predikat pegawai dalam himpunan aturan ini, yang menyebutnya {2}; putuskan salah satu dari {1}",
      "{0} is not a person's predicate in this rule set, which calls it {2}; rule one of {1}");
  private static final Text TOO_LATE = Text.of(
      "hari terakhir adalah {0}, tanggal {1} terlambat; keberatan tetap terlambat, evaluasi tetap berlaku",
      "the last day was {0}, and {1} is too late; it stays late, and the evaluation stands");
  private static final Text TOO_EARLY = Text.of(
      "hari terakhir adalah {0}, pada {1} waktu belum lewat; tunggu sampai sesudahnya",
      "the last day is {0}, and on {1} the time has not passed; wait until after it");

  private final ObjectionTerms terms;

  ObjectionStepProcedure(ObjectionTerms terms) {
    this.terms = terms;
  }

  @Override
  public Step<Objection> apply(Facts<ObjectionMove> move, Reasoning reasoning) {
    Step<Objection> objection = move.get(OBJECTION);
    Step<ObjectionEvent> event = move.get(EVENT);
    Step<ObjectionProfile> profile = terms.profile(reasoning);
    reasoning.require(
        objection,
        profile,
        (each, own) -> each.profile().equals(own),
        (each, own) -> move.conflict(OBJECTION, "profile", otherProfile(each, own)));
    reasoning.require(
        objection,
        event,
        (each, next) -> each.refusal(next).isEmpty(),
        (each, next) -> refused(each.refusal(next).orElseThrow(), move));
    Step<ObjectionStep> allowed = reasoning.derive(
        ALLOWED,
        (rule, before, next) -> rule.step(before.state(), next.action()).orElseThrow(),
        profile,
        objection,
        event);
    reasoning.by(allowed);
    requireTime(move, profile, allowed, reasoning);
    requireRuling(move, event, reasoning);
    return reasoning.conclude(NEXT, reasoning.by(objection).after(reasoning.by(event)));
  }

  private static Message otherProfile(Objection objection, ObjectionProfile profile) {
    return Message.of(
        OTHER_PROFILE,
        objection.profile(),
        objection.profile().filingLimit(),
        profile,
        profile.filingLimit());
  }

  private static RuntimeException refused(ObjectionRefusal why, Facts<ObjectionMove> move) {
    return move.conflict(
        EVENT, why.kind().field(), Message.of(why.kind().label(), why.needed(), why.got()));
  }

  /** A ruling gives what the rule set gives; a predicate that nobody is given has no standing. */
  private void requireRuling(
      Facts<ObjectionMove> move, Step<ObjectionEvent> event, Reasoning reasoning) {
    if (reasoning.by(event).ruling().isPresent()) {
      Step<PredicateSet> given = terms.predicates(reasoning);
      reasoning.require(
          event,
          given,
          (each, scale) -> scale.contains(ruled(each)),
          (each, scale) -> move.invalid(EVENT, "ruling/predicate", notGiven(ruled(each), scale)));
    }
  }

  private static Message notGiven(PerformancePredicate ruled, PredicateSet scale) {
    return scale.predicates().stream()
        .filter(each -> each.standing() == ruled.standing())
        .map(each -> Message.of(OTHER_NAME, ruled.name(), names(scale), each.name()))
        .findFirst()
        .orElseGet(() -> Message.of(NOT_GIVEN, ruled.name(), names(scale)));
  }

  private static List<String> names(PredicateSet scale) {
    return scale.predicates().stream().sorted().map(Enum::name).toList();
  }

  private static PerformancePredicate ruled(ObjectionEvent event) {
    return event.ruling().orElseThrow().predicate();
  }

  private static void requireTime(
      Facts<ObjectionMove> move,
      Step<ObjectionProfile> profile,
      Step<ObjectionStep> allowed,
      Reasoning reasoning) {
    Step<Optional<TimeLimit>> limit = reasoning.derive(
        LIMIT, ObjectionStepProcedure::limit, profile, move.get(OBJECTION), allowed);
    if (reasoning.by(limit).isEmpty()) {
      return;
    }
    DayCounter counter = DayCounter.of(move, HOLIDAYS, reasoning);
    Step<LocalDate> last = counter.lastDay(
        DayCounter.date(move.in(OBJECTION), SINCE, reasoning),
        reasoning.derive(LIMIT, Optional::orElseThrow, limit));
    Step<ObjectionEvent> event = move.get(EVENT);
    boolean late = reasoning.by(event).date().isAfter(reasoning.by(last));
    if (expires(reasoning.by(allowed))) {
      if (!late) {
        throw move.conflict(
            EVENT,
            "date",
            Message.of(TOO_EARLY, reasoning.by(last), reasoning.by(event).date()));
      }
    } else if (late) {
      reasoning.require(
          last,
          reasoning.parameter(FollowUpParameters.LATE_OBJECTION_POLICY),
          (day, policy) -> policy == LateObjectionPolicy.DECISION_HEALS,
          (day, policy) -> move.conflict(
              EVENT, "date", Message.of(TOO_LATE, day, reasoning.by(event).date())));
      reasoning.by(reasoning.parameter(FollowUpParameters.LATE_OBJECTION_POLICY));
    }
  }

  private static boolean expires(ObjectionStep step) {
    return step.action() == ObjectionAction.EXPIRE;
  }

  private static Optional<TimeLimit> limit(
      ObjectionProfile profile, Objection objection, ObjectionStep step) {
    return expires(step) ? profile.limit(objection.state()) : step.limit();
  }
}
