package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Position;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.followup.OtherPerson;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * <em>Versi SKP</em>: what the versions of a plan, and documents beside them, say against each other of the persons: another
 * employee, institution, post or number, a rank or a level that falls. The review of a plan and that of a year ask here, so that both
 * find the same.
 */
public final class VersionFindings {
  private static final Text NAMED = Text.same("{0} ({1})");
  private static final Text OTHER_NIP = Text.of(
      "NIP lain daripada SKP, berbeda pada angka ke-{0}",
      "another NIP than the plan does; they differ in digits {0}");
  private static final Text OTHER_NUMBER = Text.of(
      "nomor lain daripada SKP ({0}; dalam SKP {1})",
      "another number than the plan does ({0}; in the plan {1})");
  private static final Text VERSION = Text.of("SKP versi {0}", "version {0} of the plan");

  private final List<Skp> plans;

  private VersionFindings(List<Skp> plans) {
    this.plans = plans;
  }

  /** Takes what is found at one version or document. */
  @FunctionalInterface
  public interface Telling {
    /**
     * Takes a finding.
     *
     * @param found what was found
     * @param pointer its place, a JSON Pointer within the version or document
     * @param values the values of the sentence
     */
    void tell(PlanFinding found, String pointer, Object... values);
  }

  /**
   * Obtains the questions to the versions of a plan.
   *
   * @param plans the versions, the oldest first
   * @return the questions
   */
  public static VersionFindings of(List<Skp> plans) {
    return new VersionFindings(List.copyOf(requireNonNull(plans, "plans")));
  }

  /**
   * Holds a version against the first one.
   *
   * @param plan the version
   * @param telling takes what is found
   */
  public void of(Skp plan, Telling telling) {
    requireNonNull(plan, "plan");
    Skp first = plans.get(0);
    appraiser(plan.appraiser(), Message.of(VERSION, plan.version()), true, telling);
    Optional<OtherPerson> other = OtherPerson.of(plan.employee(), first.employee());
    if (other.isPresent()) {
      telling.tell(
          PlanFinding.PLAN_OF_OTHER_EMPLOYEE,
          other.get().pointer(),
          plan.version(),
          other.get().said(),
          first.version(),
          other.get().planned());
    } else {
      name(plan.employee(), List.of(first), Message.of(VERSION, plan.version()), telling);
      institution(plan, first, telling);
      post(plan, first, telling);
    }
  }

  /**
   * Tells whether two records are of two posts: a title or a unit may be written otherwise; a new post is of another type, or has
   * both otherwise.
   *
   * @param employee the employee as one record names her
   * @param other as the other one does
   * @return true if so
   */
  public static boolean isOtherPost(Employee employee, Employee other) {
    requireNonNull(employee, "employee");
    requireNonNull(other, "other");
    return employee.position().level().type() != other.position().level().type()
        || (!employee.position().title().equals(other.position().title())
            && !employee.unit().name().equals(other.unit().name()));
  }

  /**
   * Words an institution, so that another of the same name is told apart.
   *
   * @param employee the employee
   * @return the name and the id of the institution of her unit; empty if it is not told
   */
  public static Optional<Message> institution(Employee employee) {
    requireNonNull(employee, "employee");
    return employee.unit().institution().map(VersionFindings::named);
  }

  private static Message named(Institution institution) {
    return Message.of(NAMED, institution.name(), institution.plainId());
  }

  private static void post(Skp plan, Skp first, Telling telling) {
    Employee employee = plan.employee();
    Employee before = first.employee();
    boolean otherAppointment =
        employee.position().isToldActing() != before.position().isToldActing();
    if (otherAppointment || isOtherPost(employee, before)) {
      telling.tell(
          PlanFinding.POST_CHANGED,
          "/employee/position",
          plan.version(),
          worded(employee.position(), before.position()),
          employee.unit().name(),
          first.version(),
          worded(before.position(), employee.position()),
          before.unit().name());
    }
  }

  /** Words a post so that it is told apart from another one. */
  private static Object worded(Position position, Position other) {
    if (position.isToldActing() != other.isToldActing()) {
      return position.printed();
    }
    return position.title().equals(other.title())
        ? Message.of(NAMED, position, position.type())
        : position;
  }

  private static void institution(Skp plan, Skp first, Telling telling) {
    Optional<Institution> told = plan.employee().unit().institution();
    Optional<Institution> before = first.employee().unit().institution();
    if (told.isPresent()
        && before.isPresent()
        && !told.get().id().equals(before.get().id())) {
      telling.tell(
          PlanFinding.INSTITUTION_CHANGED,
          "/employee/unit/institution/id",
          plan.version(),
          plan.employee().name(),
          named(told.get()),
          first.version(),
          named(before.get()));
    }
  }

  /**
   * Looks whether an employee is named in one way.
   *
   * @param employee the employee as a record names her
   * @param named the plans that name her, too
   * @param where which record it is
   * @param telling takes what is found
   */
  public static void name(Employee employee, List<Skp> named, Object where, Telling telling) {
    requireNonNull(where, "where");
    requireNonNull(employee, "employee");
    requireNonNull(named, "named");
    requireNonNull(telling, "telling");
    if (named.stream().noneMatch(each -> each.employee().name().equals(employee.name()))) {
      telling.tell(
          PlanFinding.EMPLOYEE_NAMED_OTHERWISE,
          "/employee/name",
          where,
          employee.name(),
          named.get(0).employee().name());
    }
  }

  /**
   * Looks whether an appraiser is named in one way, and has one number.
   *
   * @param said the appraiser as a record names her
   * @param where which record it is
   * @param inPlan whether that is a version of the plan: a document may give the number of any
   * @param telling takes what is found
   */
  public void appraiser(Appraiser said, Object where, boolean inPlan, Telling telling) {
    requireNonNull(where, "where");
    requireNonNull(telling, "telling");
    requireNonNull(said, "said");
    List<OfficialNumber> planned = plans.stream()
        .map(Skp::appraiser)
        .filter(each -> each.id().isPresent() && each.id().equals(said.id()))
        .flatMap(each -> each.number().stream())
        .toList();
    said.number()
        .filter(each -> !planned.isEmpty() && !each.equals(planned.get(0)))
        .filter(each -> inPlan || !planned.contains(each))
        .ifPresent(each -> telling.tell(
            PlanFinding.APPRAISER_NIP_DIFFERS,
            "/appraiser/" + (said.nip().isPresent() ? "nip" : "nrp"),
            where,
            said.name(),
            differing(each, planned.get(0))));
    plans.stream()
        .map(Skp::appraiser)
        .filter(each -> each.id().isPresent()
            && each.id().equals(said.id())
            && each.number().equals(said.number()))
        .findFirst()
        .filter(each -> !each.name().equals(said.name()))
        .ifPresent(each -> telling.tell(
            PlanFinding.EMPLOYEE_NAMED_OTHERWISE,
            "/appraiser/name",
            where,
            said.name(),
            each.name()));
  }

  /** Tells two numbers apart without showing them. */
  private static Message differing(OfficialNumber said, OfficialNumber planned) {
    return said instanceof Nip nip && planned instanceof Nip other
        ? Message.of(OTHER_NIP, nip.differingDigits(other))
        : Message.of(OTHER_NUMBER, said.title(), planned.title());
  }

  /**
   * Looks whether the employment changes from one version to the next, of one plan or of several.
   *
   * @param telling takes what is found at a version
   */
  public void employments(Function<Skp, Telling> telling) {
    requireNonNull(telling, "telling");
    changes(
        PlanFinding.EMPLOYMENT_CHANGED,
        "/employee/employment",
        each -> Optional.of(each.employee().employment()),
        (now, last) -> now != last,
        telling);
  }

  /**
   * Looks whether the rank falls from one version to the next, of one plan or of several.
   *
   * @param telling takes what is found at a version
   */
  public void ranks(Function<Skp, Telling> telling) {
    requireNonNull(telling, "telling");
    changes(
        PlanFinding.RANK_OR_LEVEL_LOWERED,
        "/employee/rank",
        each -> each.employee().rank(),
        (now, last) -> now.isBelow(last),
        telling);
  }

  /**
   * Looks whether the level falls from one version to the next, of one plan or of several; an acting post may be of any level, and
   * does not belong here.
   *
   * @param telling takes what is found at a version
   */
  public void levels(Function<Skp, Telling> telling) {
    requireNonNull(telling, "telling");
    changes(
        PlanFinding.RANK_OR_LEVEL_LOWERED,
        "/employee/position/level",
        each -> Optional.of(each.employee().position().level()),
        (now, last) -> now.isBelow(last),
        telling);
  }

  private <T> void changes(
      PlanFinding found,
      String place,
      Function<Skp, Optional<T>> of,
      BiPredicate<T, T> isChange,
      Function<Skp, Telling> telling) {
    Optional<Skp> before = Optional.empty();
    for (Skp next : plans) {
      Optional<T> now = of.apply(next);
      if (now.isEmpty()) {
        continue;
      }
      Optional<T> last = before.flatMap(of);
      if (last.isPresent() && isChange.test(now.get(), last.get())) {
        Skp held = before.orElseThrow();
        telling
            .apply(next)
            .tell(
                found,
                place,
                next.id(),
                next.version(),
                now.get(),
                last.get(),
                held.id(),
                held.version());
      }
      before = Optional.of(next);
    }
  }
}
