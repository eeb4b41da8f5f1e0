package id.skp.core.followup;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.SkpStyle;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.internal.Checks;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Dokumen Evaluasi Kinerja Pegawai</em>: what the employee receives, Format D.1.1: the parties, the achievement of
 * the unit, the predicate, notes, the objection with explanation and decision, the signatures. It carries no ratings.
 * Refused are parties who are one person ({@code APPRAISER_IS_EMPLOYEE}, {@code SUPERIOR_IS_PARTY}): who decides on an objection
 * hears both sides. Source: PermenPAN-RB 6/2022, Format D.1.1.
 */
@SkpStyle
@Value.Immutable
public abstract class EvaluationDocument {
  EvaluationDocument() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static EvaluationDocumentBuilder builder() {
    return new EvaluationDocumentBuilder();
  }

  /**
   * Returns a builder filled with what the document says of an evaluation.
   *
   * @param evaluation the evaluation; its ratings and scores stay behind
   * @return the builder, to be completed with the parties
   */
  public static EvaluationDocumentBuilder of(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return builder()
        .skpId(evaluation.skpId())
        .period(evaluation.period())
        .organisationPredicate(evaluation.organisationPredicate())
        .predicate(evaluation.predicate());
  }

  /**
   * Returns a builder filled with what the document says of an evaluation that was received, and of what was done about
   * it.
   *
   * @param objection the objection; its evaluation's ratings and scores stay behind
   * @return the builder, to be completed with the parties
   */
  public static EvaluationDocumentBuilder of(Objection objection) {
    requireNonNull(objection, "objection");
    return of(objection.evaluation())
        .deliveredOn(objection.receivedOn())
        .events(objection.events());
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final EvaluationDocumentBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which plan was evaluated.
   *
   * @return the id of the plan, never blank
   */
  public abstract String skpId();

  /**
   * Returns for which period.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns who was evaluated (part 1).
   *
   * @return the employee
   */
  public abstract Employee employee();

  /**
   * Returns who appraised (part 2).
   *
   * @return the appraiser
   */
  public abstract Appraiser appraiser();

  /**
   * Returns who decides objections (part 3).
   *
   * @return the superior of the appraiser
   */
  public abstract Appraiser appraiserSuperior();

  /**
   * Returns the outcome of the unit (<em>capaian kinerja organisasi</em>, part 4).
   *
   * @return the unit's predicate, if it was fixed
   */
  public abstract Optional<OrganisationPredicate> organisationPredicate();

  /**
   * Returns the outcome of the evaluation (part 4), whatever was decided since.
   *
   * @return the predicate the employee received
   */
  public abstract PerformancePredicate predicate();

  /**
   * Returns notes and recommendations (part 5).
   *
   * @return the notes, if there are any
   */
  public abstract Optional<String> notes();

  /**
   * Returns when the employee received the document.
   *
   * @return the day, once it was handed over
   */
  public abstract Optional<LocalDate> deliveredOn();

  /**
   * Returns what was done about the evaluation (parts 6 to 8).
   *
   * @return the events in their order; refused are one before the one before it ({@code EVENTS_UNORDERED}), an action
   *     that stands there twice ({@code DUPLICATE_EVENT}), and an answer to an objection that is not there
   *     ({@code OBJECTION_MISSING})
   */
  public abstract List<ObjectionEvent> events();

  /**
   * Returns who signed.
   *
   * @return the signatures; two of one party are refused ({@code DUPLICATE_SIGNATURE})
   */
  public abstract List<DocumentSignature> signatures();

  /**
   * Returns the objection (part 6).
   *
   * @return the event, if the employee objected
   */
  public final Optional<ObjectionEvent> objection() {
    return event(ObjectionAction.FILE);
  }

  /**
   * Returns the appraiser's explanation (part 7).
   *
   * @return the event, if there is one
   */
  public final Optional<ObjectionEvent> explanation() {
    return event(ObjectionAction.EXPLAIN);
  }

  /**
   * Returns the decision of the superior (part 8).
   *
   * @return the event, if it was decided
   */
  public final Optional<ObjectionEvent> decision() {
    return event(ObjectionAction.DECIDE);
  }

  /**
   * Returns which predicate holds now.
   *
   * @return the predicate of the last ruling, or {@link #predicate()}
   */
  public final PerformancePredicate currentPredicate() {
    PerformancePredicate current = predicate();
    for (ObjectionEvent event : events()) {
      current = event.ruling().map(Ruling::predicate).orElse(current);
    }
    return current;
  }

  private Optional<ObjectionEvent> event(ObjectionAction action) {
    return events().stream().filter(event -> event.action() == action).findFirst();
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(skpId(), "skpId");
    appraiser().requireOtherThan(employee());
    appraiserSuperior().requireAboveBoth(employee(), appraiser());
    Checks.requireIfPresent(TEXT, notes(), "notes");
    Checks.requireDistinct(events(), ObjectionEvent::action, "DUPLICATE_EVENT", "events", "action");
    Checks.requireDistinct(
        signatures(), DocumentSignature::role, "DUPLICATE_SIGNATURE", "signatures", "role");
    checkEvents();
  }

  private void checkEvents() {
    Optional<LocalDate> before = deliveredOn();
    boolean filed = false;
    for (int i = 0; i < events().size(); i++) {
      ObjectionEvent event = events().get(i);
      if (before.isPresent() && event.date().isBefore(before.get())) {
        throw breach(
            "EVENTS_UNORDERED",
            "events[" + i + "].date",
            "perlu hari pada atau sesudah " + before.get(),
            "needs a day on or after " + before.get(),
            event.date());
      }
      filed |= event.action() == ObjectionAction.FILE;
      if (!filed && event.action() != ObjectionAction.EXPIRE) {
        throw breach(
            "OBJECTION_MISSING",
            "events[" + i + "].action",
            "perlu keberatan yang sudah diajukan sebelumnya",
            "needs an objection that was filed before",
            event.action());
      }
      before = Optional.of(event.date());
    }
  }
}
