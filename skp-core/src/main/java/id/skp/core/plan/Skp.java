package id.skp.core.plan;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * <em>Sasaran Kinerja Pegawai (SKP)</em>: the statement of what is expected of one employee in one year, results and
 * behaviour. Each agreed change is a new version with the same id.
 *
 * <p>Refused is what contradicts itself: two results, indicators or behaviours of one id or value
 * ({@code DUPLICATE_ID}, {@code DUPLICATE_BEHAVIOUR}), an employee who appraises himself ({@code APPRAISER_IS_EMPLOYEE}), an adjustment
 * outside of the period ({@code ADJUSTMENT_OUTSIDE_PERIOD}). What the law asks of a plan beyond that, such as a main
 * result or a period within one year, is for a review to find. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Skp {
  Skp() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static SkpBuilder builder() {
    return new SkpBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final SkpBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the plan, the same in all versions.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which version of the plan this is.
   *
   * @return the version, from 1; 1 unless it is said
   */
  @Value.Default
  public int version() {
    return 1;
  }

  /**
   * Returns the regulation the plan is made under.
   *
   * @return the regulation's short name
   */
  public abstract RegulationId regulation();

  /**
   * Returns how the plan words what is expected.
   *
   * @return the approach
   */
  public abstract PlanApproach approach();

  /**
   * Returns whose plan it is.
   *
   * @return the employee
   */
  public abstract Employee employee();

  /**
   * Returns who appraises the employee.
   *
   * @return the appraiser
   */
  public abstract Appraiser appraiser();

  /**
   * Returns the days the plan is for.
   *
   * @return the days; a period across the end of a year is found by a review
   */
  public abstract DateRange period();

  /**
   * Returns what is to be delivered.
   *
   * @return the results as ordered in the plan
   */
  public abstract List<WorkResult> results();

  /**
   * Returns what is expected of behaviour.
   *
   * @return the expectations as ordered in the plan, at most one for a value
   */
  public abstract List<BehaviourExpectation> behaviours();

  /**
   * Returns what was agreed beside results and behaviour.
   *
   * @return the annex; {@linkplain Annex#empty() empty} unless it is said
   */
  @Value.Default
  public Annex annex() {
    return Annex.empty();
  }

  /**
   * Returns when the plan was fixed (<em>ditetapkan</em>).
   *
   * @return the day, once it was fixed
   */
  public abstract Optional<LocalDate> fixedOn();

  /**
   * Returns the day on which the plan was fixed: the one it tells, or else, once both the employee and the appraiser have signed, the
   * day of the last of these signatures.
   *
   * @return the day; empty if it is not known
   */
  public final Optional<LocalDate> fixingDay() {
    return fixedOn().or(this::lastSignature);
  }

  private Optional<LocalDate> lastSignature() {
    Optional<LocalDate> employee = signedOn(Signatory.PEGAWAI);
    Optional<LocalDate> appraiser = signedOn(Signatory.PEJABAT_PENILAI_KINERJA);
    return employee.flatMap(one -> appraiser.map(other -> one.isAfter(other) ? one : other));
  }

  private Optional<LocalDate> signedOn(Signatory signatory) {
    return signature(signatory).filter(Signature::isSigned).flatMap(Signature::date);
  }

  /**
   * Finds a result.
   *
   * @param id the id of the result
   * @return the result; empty if the plan has none with this id
   */
  public final Optional<WorkResult> result(String id) {
    requireNonNull(id, "id");
    return Optional.ofNullable(resultsById().get(id));
  }

  @Value.Lazy
  ImmutableMap<String, WorkResult> resultsById() {
    return Maps.uniqueIndex(results(), WorkResult::id);
  }

  /**
   * Returns by which model results of staff are judged (PermenPAN-RB 8/2021).
   *
   * @return the model, if it is told
   */
  public abstract Optional<PlanModel> model();

  /**
   * Returns the levels of behaviour the post requires (PermenPAN-RB 8/2021).
   *
   * @return the standards; two for one aspect are refused ({@code DUPLICATE_BEHAVIOUR})
   */
  public abstract List<BehaviourStandard> behaviourStandards();

  /**
   * Returns what was looked at when the plan was made.
   *
   * @return the sources as told, each once ({@code DUPLICATE_SOURCE}); none where it is not told
   */
  public abstract List<PlanningSource> consideredSources();

  /**
   * Returns in which dialogue the expectations of this version were clarified.
   *
   * @return the dialogue's id in the host system, if it is told
   */
  public abstract Optional<String> planningDialogueId();

  /**
   * Returns who signed this version and its annex.
   *
   * @return the signatures, at most one in a role ({@code DUPLICATE_SIGNATURE})
   */
  public abstract List<Signature> signatures();

  /**
   * Returns why this version took the place of the one before it, and from when.
   *
   * @return the adjustment; empty for a first version, and where it is not told
   */
  public abstract Optional<Adjustment> adjustment();

  /**
   * Returns what the regulation asks of the plan beyond the fields that all plans have.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless it is said
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Finds a signature.
   *
   * @param signatory in which role
   * @return the signature; empty if nothing is told of it
   */
  public final Optional<Signature> signature(Signatory signatory) {
    requireNonNull(signatory, "signatory");
    return signatures().stream().filter(each -> each.signatory() == signatory).findAny();
  }

  /**
   * Returns the first day on which this version holds.
   *
   * @return the day of its adjustment, otherwise the first of its period
   */
  public final LocalDate effectiveFrom() {
    return adjustment().map(Adjustment::effectiveFrom).orElseGet(() -> period().from());
  }

  /**
   * Returns who assigns work beside the direct superior, such as the heads of the teams the employee is in.
   *
   * @return the assigners of the results, each once, in the order of the results
   */
  public final List<Assigner> assigners() {
    return results().stream()
        .flatMap(result -> result.assignedBy().stream())
        .filter(
            assigner -> !assigner.role().equals(Optional.of(AssignerRole.PEJABAT_PENILAI_KINERJA)))
        .distinct()
        .toList();
  }

  /**
   * Makes the next version of the plan; this one stays as it is:
   *
   * <pre>{@code
   * Skp second = first.adjust(
   *     Adjustment.of(LocalDate.of(2024, 7, 12), "Ujian kelas IX menunda penerbitan"),
   *     draft -> draft.annex(moreSupport).addSignature(employeeSigned).addSignature(superiorSigned));
   * second.changesFrom(first);      // annex.resourceSupport: Proyektor -> Proyektor; Pustaka daring
   * }</pre>
   *
   * <p>The new version begins without signatures, day of fixing and dialogue, which tell how the old one was agreed.
   *
   * @param adjustment why the plan is adjusted, and from when
   * @param change what is changed, on a builder filled with this version
   * @return the next version
   * @throws id.skp.core.InvalidValueException with code {@code ADJUSTMENT_WITHOUT_CHANGE} if nothing changes,
   *     {@code VERSION_OF_OTHER_PLAN} if the change gives another id or employee, or what a plan is refused with
   */
  public final Skp adjust(Adjustment adjustment, UnaryOperator<SkpBuilder> change) {
    requireNonNull(change, "change");
    requireNonNull(adjustment, "adjustment");
    SkpBuilder draft = toBuilder()
        .signatures(List.of())
        .fixedOn(Optional.empty())
        .planningDialogueId(adjustment.dialogueId());
    Skp next = change.apply(draft).version(version() + 1).adjustment(adjustment).build();
    unless(
        !next.changesFrom(this).isEmpty(),
        "ADJUSTMENT_WITHOUT_CHANGE",
        "adjustment",
        "penyesuaian perlu mengubah sesuatu",
        "an adjustment needs to change something",
        Optional.empty());
    return new SkpHistory(List.of(this, next)).current();
  }

  /**
   * Compares this version with an earlier one. Results, indicators and behaviours are the same where their ids are; their
   * order, the signatures and other records of the agreement are not compared.
   *
   * @param earlier the earlier version
   * @return what differs, in the order of this version; what was removed comes last
   */
  public final List<SkpChange> changesFrom(Skp earlier) {
    requireNonNull(earlier, "earlier");
    return PlanContents.changes(earlier, this);
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    Checks.requireVersion(version(), "version");
    appraiser().requireOtherThan(employee());
    Optional<LocalDate> adjusted = adjustment().map(Adjustment::effectiveFrom);
    if (adjusted.isPresent() && !period().contains(adjusted.get())) {
      throw breach(
          "ADJUSTMENT_OUTSIDE_PERIOD",
          "adjustment.effectiveFrom",
          "perlu hari dalam periode SKP " + period().label().indonesian(),
          "needs a day of the plan's period " + period().label().english(),
          adjusted.get());
    }
    Checks.requireDistinct(
        signatures(), Signature::signatory, "DUPLICATE_SIGNATURE", "signatures", "signatory");
    Checks.requireEachOnce(consideredSources(), "DUPLICATE_SOURCE", "consideredSources");
    Checks.requireIfPresent(ID, planningDialogueId(), "planningDialogueId");
    Checks.requireDistinct(results(), WorkResult::id, "DUPLICATE_ID", "results", "id");
    Checks.requireDistinct(
        behaviours(), BehaviourExpectation::value, "DUPLICATE_BEHAVIOUR", "behaviours", "value");
    Checks.requireDistinct(
        behaviourStandards(),
        BehaviourStandard::aspect,
        "DUPLICATE_BEHAVIOUR",
        "behaviourStandards",
        "aspect");
    checkIndicators();
  }

  private void checkIndicators() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < results().size(); i++) {
      List<Indicator> indicators = results().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        if (!seen.add(indicators.get(j).id())) {
          throw Checks.again(
              "DUPLICATE_ID",
              "results[" + i + "].indicators[" + j + "].id",
              indicators.get(j).id());
        }
      }
    }
  }
}
