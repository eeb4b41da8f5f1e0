package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Format B.1.8</em>: nine statements on a session of coaching, which the employee answers, signs and hands to the superior of
 * the leader. Source: PermenPAN-RB 6/2022, Lampiran p. 83.
 */
@SkpStyle
@Value.Immutable
public abstract class FormatB18 {
  /** How many statements it has. */
  public static final int STATEMENTS = 9;

  private static final List<StatementSubject> SUBJECTS = List.of(StatementSubject.values());

  FormatB18() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static FormatB18Builder builder() {
    return new FormatB18Builder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final FormatB18Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the form.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns which session it is about.
   *
   * @return the id of the session, never blank
   */
  public abstract String sessionId();

  /**
   * Returns when it was filled.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who filled it.
   *
   * @return the employee's id in the host system, never blank
   */
  public abstract String respondentId();

  /**
   * Returns whether each statement holds.
   *
   * @return the answers to statements 1 to 9, in their order; another number is refused ({@code STATEMENTS_NOT_NINE})
   */
  public abstract List<Boolean> answers();

  /**
   * Tells whether the employee signed it.
   *
   * @return true if so
   */
  public abstract boolean signed();

  /**
   * Returns to whom it was handed: the leader's superior.
   *
   * @return the person's id in the host system, once it was handed over
   */
  public abstract Optional<String> handedTo();

  /**
   * Returns whom a statement is about.
   *
   * @param number the number of the statement, 1 to 9
   * @return the employee for 1 to 3, the leader or other party for 4 to 6, both for 7 to 9
   * @throws id.skp.core.InvalidValueException with code {@code STATEMENT_NUMBER_OUT_OF_RANGE}
   */
  public static StatementSubject subjectOf(int number) {
    unless(
        number >= 1 && number <= STATEMENTS,
        "STATEMENT_NUMBER_OUT_OF_RANGE",
        "number",
        "perlu nomor dari 1 sampai " + STATEMENTS,
        "needs a number from 1 to " + STATEMENTS,
        number);
    return SUBJECTS.get((number - 1) / (STATEMENTS / SUBJECTS.size()));
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(sessionId(), "sessionId");
    ID.require(respondentId(), "respondentId");
    unless(
        answers().size() == STATEMENTS,
        "STATEMENTS_NOT_NINE",
        "answers",
        "perlu jawaban atas kesembilan pernyataan",
        "needs an answer to each of the nine statements",
        answers().size());
    Checks.requireIfPresent(ID, handedTo(), "handedTo");
  }
}
