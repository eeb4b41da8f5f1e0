package id.skp.core.dialogue;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.evidence.Evidence;
import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Umpan balik berkelanjutan</em>: one entry of continuous feedback on a result or a behaviour, by a giver, on
 * evidence. It has no score. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Feedback {
  Feedback() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static FeedbackBuilder builder() {
    return new FeedbackBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final FeedbackBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns in which role the feedback is given.
   *
   * @return the role
   */
  public abstract FeedbackGiver giver();

  /**
   * Returns who gives it.
   *
   * @return the person's id in the host system, if it is said
   */
  public abstract Optional<String> giverId();

  /**
   * Returns when it was given.
   *
   * @return the day, if it is said
   */
  public abstract Optional<LocalDate> date();

  /**
   * Returns what was said.
   *
   * @return the words, never blank
   */
  public abstract String text();

  /**
   * Returns whether the feedback appreciates or asks for improvement; it cannot be told from the words (OQ-662).
   *
   * @return the intent, if the giver says it
   */
  public abstract Optional<FeedbackIntent> intent();

  /**
   * Returns what the feedback rests on, as {@linkplain Evidence#id() ids of evidence}.
   *
   * @return the ids in the order given; one that stands there twice is refused ({@code DUPLICATE_ID})
   */
  public abstract List<String> evidenceIds();

  @Value.Check
  void check() {
    Checks.requireIfPresent(ID, giverId(), "giverId");
    TEXT.require(text(), "text");
    Checks.requireDistinctIds(evidenceIds(), "evidenceIds");
  }
}
