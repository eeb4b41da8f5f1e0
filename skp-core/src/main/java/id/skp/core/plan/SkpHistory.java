package id.skp.core.plan;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * <em>Riwayat SKP</em>: all versions of one plan, the first one first. No version is ever overwritten. Source: PermenPAN-RB
 * 6/2022.
 *
 * @param versions the versions; each but the first says by its {@linkplain Skp#adjustment() adjustment} from when it holds
 */
public record SkpHistory(List<Skp> versions) {
  /**
   * Refuses what is not the history of one plan.
   *
   * @param versions the versions; each but the first says by its {@linkplain Skp#adjustment() adjustment} from when it
   *     holds
   * @throws id.skp.core.InvalidValueException with code {@code HISTORY_EMPTY}, {@code VERSION_OF_OTHER_PLAN} (another id or
   *     employee), {@code VERSION_GAP} (not the number after the one before), {@code ADJUSTMENT_MISSING} or
   *     {@code ADJUSTMENT_BEFORE_PREVIOUS} (effective before the version it adjusts)
   */
  public SkpHistory {
    versions = ImmutableList.copyOf(requireNonNull(versions, "versions"));
    unless(
        !versions.isEmpty(),
        "HISTORY_EMPTY",
        "versions",
        "perlu sedikitnya satu versi",
        "needs at least one version",
        Optional.empty());
    for (int i = 1; i < versions.size(); i++) {
      checkSuccession(versions.get(i - 1), versions.get(i), "versions[" + i + "].");
    }
  }

  private static void checkSuccession(Skp before, Skp after, String place) {
    unless(
        after.id().equals(before.id()),
        "VERSION_OF_OTHER_PLAN",
        place + "id",
        "semua versi perlu id " + before.id(),
        "all versions need the id " + before.id(),
        after.id());
    unless(
        after.employee().id().equals(before.employee().id()),
        "VERSION_OF_OTHER_PLAN",
        place + "employee.id",
        "semua versi perlu milik pegawai " + before.employee().id(),
        "all versions need to be of the employee " + before.employee().id(),
        after.employee().id());
    unless(
        after.version() - 1 == before.version(),
        "VERSION_GAP",
        place + "version",
        "perlu nomor sesudah " + before.version(),
        "needs the number after " + before.version(),
        after.version());
    unless(
        after.adjustment().isPresent(),
        "ADJUSTMENT_MISSING",
        place + "adjustment",
        "versi berikutnya perlu menyebut alasan dan sejak kapan berlaku",
        "a later version needs to say why and from when it holds",
        Optional.empty());
    unless(
        !after.effectiveFrom().isBefore(before.effectiveFrom()),
        "ADJUSTMENT_BEFORE_PREVIOUS",
        place + "adjustment.effectiveFrom",
        "perlu hari mulai " + before.effectiveFrom(),
        "needs a day from " + before.effectiveFrom(),
        after.effectiveFrom());
  }

  /**
   * Obtains the history of a plan that has not been adjusted here.
   *
   * @param skp the plan
   * @return the history of the one version
   */
  public static SkpHistory of(Skp skp) {
    requireNonNull(skp, "skp");
    return new SkpHistory(List.of(skp));
  }

  /**
   * Returns the version that holds now.
   *
   * @return the last version
   */
  public Skp current() {
    return versions.get(versions.size() - 1);
  }

  /**
   * Returns a history with one version more; this one stays as it is.
   *
   * @param adjustment why the plan is adjusted, and from when
   * @param change what is changed
   * @return the history
   * @throws id.skp.core.InvalidValueException as {@link Skp#adjust} and the constructor do
   */
  public SkpHistory adjust(Adjustment adjustment, UnaryOperator<SkpBuilder> change) {
    return new SkpHistory(ImmutableList.<Skp>builder()
        .addAll(versions)
        .add(current().adjust(adjustment, change))
        .build());
  }

  /**
   * Finds a version by its number.
   *
   * @param number the number
   * @return the version; empty if there is none of that number
   */
  public Optional<Skp> version(int number) {
    return versions.stream().filter(skp -> skp.version() == number).findAny();
  }

  /**
   * Finds the version that held on a day.
   *
   * @param day the day
   * @return the last version that was effective by then; empty outside of its period, and before the first version known
   */
  public Optional<Skp> inForceOn(LocalDate day) {
    requireNonNull(day, "day");
    for (Skp skp : ImmutableList.copyOf(versions).reverse()) {
      if (!skp.effectiveFrom().isAfter(day)) {
        return Optional.of(skp).filter(version -> version.period().contains(day));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what each version changed, beginning with the second one.
   *
   * @return a list for each adjustment
   */
  public List<List<SkpChange>> changes() {
    ImmutableList.Builder<List<SkpChange>> changes = ImmutableList.builder();
    for (int i = 1; i < versions.size(); i++) {
      changes.add(versions.get(i).changesFrom(versions.get(i - 1)));
    }
    return changes.build();
  }
}
