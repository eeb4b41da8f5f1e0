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
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the next event happen to an objection, if the profile allows it, by that role, at that time. */
final class ObjectionStepProcedure implements Procedure<ObjectionMove, Objection> {
  private static final Field OBJECTION =
      Field.of("objection", "Keadaan keberatan", "State of the objection");
  private static final Field EVENT = Field.of("event", "Langkah berikutnya", "Next event");
  private static final Field SINCE =
      Field.of("since", "Tanggal mulai keadaan ini", "Day of that state");
  private static final Calculation ALLOWED =
      Calculation.of("allowedStep", "Langkah menurut tata cara", "Step of the profile");
  private static final Calculation LIMIT = Calculation.of("limit", "Jangka waktu", "Time");
  private static final Calculation NEXT =
      Calculation.of("next", "Keadaan berikutnya", "Next state");

  private static final Text OTHER_PROFILE = Text.of(
      "keberatan ini dibuka menurut {0} dengan {1} hari untuk mengajukan, bukan {2} dengan {3} hari; pakai himpunan aturan yang semula",
      "this objection was opened under {0} with {1} days for filing, not {2} with {3} days; use the rule set it was opened under");
  private static final Text NOT_GIVEN = Text.of(
      "{0} bukan predikat pegawai dalam himpunan aturan ini; putuskan salah satu dari {1}",
      "{0} is not a person's predicate in this rule set; rule one of {1}");
  private static final Text TOO_LATE = Text.of(
      "hari terakhir adalah {0}, tanggal {1} terlambat; catat lewat waktu",
      "the last day was {0}, and {1} is too late; record that the time has passed");
  private static final Text TOO_EARLY = Text.of(
      "hari terakhir adalah {0}, pada {1} waktu belum lewat; tunggu sampai sesudahnya",
      "the last day is {0}, and on {1} the time has not passed; wait until after it");

  private final ObjectionTerms terms;

  ObjectionStepProcedure(ObjectionTerms terms) {
    this.terms = terms;
  }

  @Override
  public Step<Objection> apply(ObjectionMove move, Reasoning reasoning) {
    Step<Objection> objection = reasoning.given(OBJECTION, move.objection());
    Step<ObjectionEvent> event = reasoning.given(EVENT, move.event());
    Step<ObjectionProfile> profile = terms.profile(reasoning);
    requireProfile(objection.value(), profile.value(), reasoning);
    requireAllowed(objection.value(), event.value(), reasoning);
    Step<ObjectionStep> allowed = reasoning.derive(
        ALLOWED,
        (rule, before, next) -> rule.step(before.state(), next.action()).orElseThrow(),
        profile,
        objection,
        event);
    List<Step<?>> because = new ArrayList<>(List.of(objection, event, allowed));
    because.addAll(timing(move, profile, allowed, reasoning));
    because.addAll(ruled(move.event(), reasoning));
    return reasoning.conclude(NEXT, objection.value().after(event.value()), because);
  }

  private static void requireProfile(
      Objection objection, ObjectionProfile profile, Reasoning reasoning) {
    if (!objection.profile().equals(profile)) {
      throw reasoning.conflict(
          "objection.profile",
          Message.of(
              OTHER_PROFILE,
              objection.profile(),
              objection.profile().filingLimit().days(),
              profile,
              profile.filingLimit().days()));
    }
  }

  private static void requireAllowed(
      Objection objection, ObjectionEvent event, Reasoning reasoning) {
    Optional<ObjectionRefusal> refusal = objection.refusal(event);
    if (refusal.isPresent()) {
      ObjectionRefusal why = refusal.get();
      throw reasoning.conflict(
          "event." + why.kind().field(), Message.of(why.kind().label(), why.needed(), why.got()));
    }
  }

  /** Returns what a ruling may give, where there is one; a predicate that nobody is given has no standing. */
  private List<Step<?>> ruled(ObjectionEvent event, Reasoning reasoning) {
    if (event.ruling().isEmpty()) {
      return List.of();
    }
    PerformancePredicate predicate = event.ruling().get().predicate();
    Step<PredicateSet> given = terms.predicates(reasoning);
    if (!given.value().contains(predicate)) {
      throw reasoning.invalid(
          "event.ruling.predicate", Message.of(NOT_GIVEN, predicate, given.value()));
    }
    return List.of(given);
  }

  private static List<Step<?>> timing(
      ObjectionMove move,
      Step<ObjectionProfile> profile,
      Step<ObjectionStep> allowed,
      Reasoning reasoning) {
    boolean expires = allowed.value().action() == ObjectionAction.EXPIRE;
    Optional<TimeLimit> limit = expires
        ? profile.value().limit(move.objection().state())
        : allowed.value().limit();
    if (limit.isEmpty()) {
      return List.of();
    }
    DayCounter counter = new DayCounter(reasoning, move.holidays());
    Step<LocalDate> since = counter.date(SINCE, Optional.of(move.objection().since()));
    Step<LocalDate> last =
        counter.lastDay(since, reasoning.derive(LIMIT, rule -> limit.get(), profile));
    return expires ? passed(last, move, reasoning) : inTime(last, move, reasoning);
  }

  private static List<Step<?>> passed(
      Step<LocalDate> last, ObjectionMove move, Reasoning reasoning) {
    if (!move.event().date().isAfter(last.value())) {
      throw reasoning.conflict(
          "event.date", Message.of(TOO_EARLY, last.value(), move.event().date()));
    }
    return List.of(last);
  }

  private static List<Step<?>> inTime(
      Step<LocalDate> last, ObjectionMove move, Reasoning reasoning) {
    if (!move.event().date().isAfter(last.value())) {
      return List.of(last);
    }
    Step<LateObjectionPolicy> policy =
        reasoning.parameter(FollowUpParameters.LATE_OBJECTION_POLICY);
    return switch (policy.value()) {
      case DECISION_HEALS -> List.of(last, policy);
      case STAYS_LATE ->
        throw reasoning.conflict(
            "event.date", Message.of(TOO_LATE, last.value(), move.event().date()));
    };
  }
}
