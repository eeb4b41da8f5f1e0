package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Perbedaan</em>: what one rule set has otherwise than another, as
 * {@link RuleSet#differencesFrom} finds it: an institution, a parameter, a rule, a kind of finding or an extension.
 *
 * @param kind what it is
 * @param name its name; the id of an institution, the code of a finding
 * @param title what people call it
 * @param before how the other rule set has it; empty if it does not
 * @param after how the rule set has it; empty if it does not
 * @param comparable false if it is not known whether the two differ
 */
public record Difference(
    Kind kind,
    String name,
    Text title,
    Optional<Version> before,
    Optional<Version> after,
    boolean comparable) {
  /** What may differ. */
  public enum Kind implements Labelled {
    /** An institution that it is made for. */
    INSTITUTION("instansi", "institution"),
    /** A number, table or choice. */
    PARAMETER("parameter", "parameter"),
    /** How something is decided. */
    RULE("aturan", "rule"),
    /** A kind of finding that its rules can make. */
    FINDING("temuan", "finding"),
    /** A field that it adds to plans or appraisals. */
    EXTENSION("isian tambahan", "extension");

    private final Text label;

    Kind(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How two rule sets differ. */
  public enum Change implements Labelled {
    /** The other rule set does not have it. */
    ADDED("ditambahkan", "added"),
    /** Only the other rule set has it. */
    REMOVED("dihapus", "removed"),
    /** Both have it, with another value, procedure or source. */
    REPLACED("diganti", "replaced"),
    /**
     * Both have a procedure of the same code, which holds values that cannot be read: whether they are equal is not known. A
     * procedure that is a record, or defines {@code equals}, can be compared.
     */
    NOT_COMPARABLE("tidak dapat dibandingkan", "cannot be compared");

    private final Text label;

    Change(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * How a rule set has it.
   *
   * @param wording the value as it reads in a sentence, whose procedure it is, the finding's severity and sentence, or the
   *     institution's name
   * @param parameter the parameter with its value; empty for all else
   * @param source where it comes from
   */
  public record Version(Text wording, Optional<Parameter<?>> parameter, LegalSource source) {
    /**
     * Refuses null.
     *
     * @param wording the value as it reads in a sentence, whose procedure it is, the finding's severity and sentence, or the
     *     institution's name
     * @param parameter the parameter with its value; empty for all else
     * @param source where it comes from
     */
    public Version {
      requireNonNull(wording, "wording");
      requireNonNull(parameter, "parameter");
      requireNonNull(source, "source");
    }
  }

  /**
   * Refuses a difference of nothing.
   *
   * @param kind what it is
   * @param name its name; the id of an institution, the code of a finding
   * @param title what people call it
   * @param before how the other rule set has it; empty if it does not
   * @param after how the rule set has it; empty if it does not
   * @param comparable false if it is not known whether the two differ
   * @throws id.skp.core.InvalidValueException with code {@code DIFFERENCE_EMPTY} if neither has it
   */
  public Difference {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    unless(
        before.isPresent() || after.isPresent(),
        "DIFFERENCE_EMPTY",
        "after",
        "perlu isi sedikitnya satu himpunan aturan",
        "needs what at least one rule set has",
        Optional.empty());
  }

  /**
   * Creates a difference that is known.
   *
   * @param kind what it is
   * @param name its name; the id of an institution, the code of a finding
   * @param title what people call it
   * @param before how the other rule set has it; empty if it does not
   * @param after how the rule set has it; empty if it does not
   * @throws id.skp.core.InvalidValueException with code {@code DIFFERENCE_EMPTY} if neither has it
   */
  public Difference(
      Kind kind, String name, Text title, Optional<Version> before, Optional<Version> after) {
    this(kind, name, title, before, after, true);
  }

  /**
   * Returns how the two differ.
   *
   * @return the change, from the other rule set to the one that was asked
   */
  public Change change() {
    if (before.isEmpty()) {
      return Change.ADDED;
    }
    if (after.isEmpty()) {
      return Change.REMOVED;
    }
    return comparable ? Change.REPLACED : Change.NOT_COMPARABLE;
  }

  /** Returns change, kind and name, such as {@code REPLACED PARAMETER majorityShare}. */
  @Override
  public String toString() {
    return change() + " " + kind + " " + name;
  }
}
