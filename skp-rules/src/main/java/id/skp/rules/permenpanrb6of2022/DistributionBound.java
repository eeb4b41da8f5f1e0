package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of a unit's people may, or should, have a predicate: a share of all, or a number of people. */
public sealed interface DistributionBound {
  /**
   * Returns the number of people at the bound: the largest that conforms to a maximum, the smallest that conforms to a
   * minimum. Bounds are inclusive.
   *
   * @param whole how many people there are
   * @param rounding how a share that is no whole number of people is taken
   * @return the number of people
   */
  long limit(long whole, ShareRounding rounding);

  /**
   * Tells on which side of the limit a count conforms.
   *
   * @return true if the limit is the largest number that conforms
   */
  boolean isMaximum();

  /**
   * Tells whether a count conforms.
   *
   * @param count how many people have the predicate
   * @param whole how many people there are
   * @param rounding how a share that is no whole number of people is taken
   * @return true if it conforms
   */
  default boolean allows(long count, long whole, ShareRounding rounding) {
    requireNonNull(rounding, "rounding");
    long limit = limit(whole, rounding);
    return isMaximum() ? count <= limit : count >= limit;
  }

  /**
   * At most a share of all.
   *
   * @param share the largest share
   */
  record ShareAtMost(Percentage share) implements DistributionBound {
    /**
     * Refuses null.
     *
     * @param share the largest share
     */
    public ShareAtMost {
      requirePartOfAll(share);
      requireEffect(share.compareTo(Percentage.of(100)) < 0, "share", share);
    }

    @Override
    public long limit(long whole, ShareRounding rounding) {
      requireNonNull(rounding, "rounding");
      return people(
          share,
          whole,
          rounding == ShareRounding.EXACT ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
    }

    @Override
    public boolean isMaximum() {
      return true;
    }

    /** Returns the bound as {@code <= 70%}. */
    @Override
    public String toString() {
      return "<= " + share;
    }
  }

  /**
   * At least a share of all.
   *
   * @param share the smallest share
   */
  record ShareAtLeast(Percentage share) implements DistributionBound {
    /**
     * Refuses null.
     *
     * @param share the smallest share
     */
    public ShareAtLeast {
      requirePartOfAll(share);
      requireEffect(share.compareTo(Percentage.of(0)) > 0, "share", share);
    }

    @Override
    public long limit(long whole, ShareRounding rounding) {
      requireNonNull(rounding, "rounding");
      return people(
          share,
          whole,
          rounding == ShareRounding.EXACT ? RoundingMode.CEILING : RoundingMode.HALF_UP);
    }

    @Override
    public boolean isMaximum() {
      return false;
    }

    /** Returns the bound as {@code >= 60%}. */
    @Override
    public String toString() {
      return ">= " + share;
    }
  }

  private static void requireNotNegative(long people) {
    unless(
        people >= 0,
        "COUNT_NEGATIVE",
        "people",
        "perlu 0 orang atau lebih",
        "needs 0 or more people",
        people);
  }

  /**
   * At most a number of people.
   *
   * @param people the largest number, 0 or more
   */
  record CountAtMost(long people) implements DistributionBound {
    /**
     * Refuses a negative number.
     *
     * @param people the largest number, 0 or more
     * @throws id.skp.core.InvalidValueException with code {@code COUNT_NEGATIVE}
     */
    public CountAtMost {
      requireNotNegative(people);
    }

    @Override
    public long limit(long whole, ShareRounding rounding) {
      requireNonNull(rounding, "rounding");
      return people;
    }

    @Override
    public boolean isMaximum() {
      return true;
    }

    /** Returns the bound as {@code <= 0}. */
    @Override
    public String toString() {
      return "<= " + people;
    }
  }

  /**
   * At least a number of people.
   *
   * @param people the smallest number, 1 or more
   */
  record CountAtLeast(long people) implements DistributionBound {
    /**
     * Refuses a negative number.
     *
     * @param people the smallest number, 0 or more
     * @throws id.skp.core.InvalidValueException with code {@code COUNT_NEGATIVE}
     */
    public CountAtLeast {
      requireNotNegative(people);
      requireEffect(people > 0, "people", people);
    }

    @Override
    public long limit(long whole, ShareRounding rounding) {
      requireNonNull(rounding, "rounding");
      return people;
    }

    @Override
    public boolean isMaximum() {
      return false;
    }

    /** Returns the bound as {@code >= 1}. */
    @Override
    public String toString() {
      return ">= " + people;
    }
  }

  private static void requireEffect(boolean holds, String field, Object got) {
    unless(
        holds,
        "WITHOUT_EFFECT",
        field,
        "perlu batas yang dapat dilanggar; hapus pemeriksaan yang selalu terpenuhi",
        "needs a bound that can be broken; leave out a check that always holds",
        got);
  }

  private static void requirePartOfAll(Percentage share) {
    unless(
        requireNonNull(share, "share").compareTo(Percentage.of(100)) <= 0,
        "SHARE_ABOVE_ALL",
        "share",
        "perlu bagian dari 0 sampai 100 persen orang",
        "needs a share from 0 to 100 percent of the people",
        share);
  }

  private static long people(Percentage share, long whole, RoundingMode mode) {
    return share
        .value()
        .multiply(BigDecimal.valueOf(whole))
        .movePointLeft(2)
        .setScale(0, mode)
        .longValueExact();
  }
}
