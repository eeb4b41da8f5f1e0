package id.skp.core.dialogue;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.plan.AssignerRole;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Dialog evaluasi</em>: leader and employee talk about an evaluation: the predicate, strengths and gaps, what follows, and the
 * right to object. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
@SkpStyle
@Value.Immutable
public abstract non-sealed class EvaluationDialogue implements PerformanceDialogue {
  EvaluationDialogue() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static EvaluationDialogueBuilder builder() {
    return new EvaluationDialogueBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final EvaluationDialogueBuilder toBuilder() {
    return builder().from(this);
  }

  @Override
  public abstract String id();

  @Override
  public abstract LocalDate date();

  @Override
  public abstract String skpId();

  @Override
  public abstract String employeeId();

  @Override
  public abstract String leaderId();

  /**
   * Returns in which role the leader took part.
   *
   * @return the role, if it is said
   */
  public abstract Optional<AssignerRole> leaderRole();

  /**
   * Returns which evaluation it is about.
   *
   * @return the id of the evaluation, never blank
   */
  public abstract String evaluationId();

  /**
   * Returns what each side said on each topic.
   *
   * @return the topics in the order in which they were talked about, each at most once ({@code DUPLICATE_TOPIC})
   */
  public abstract List<EvaluationTalk> topics();

  /**
   * Returns how the employee took it.
   *
   * @return the words, if there are any
   */
  public abstract Optional<String> employeeResponse();

  @Override
  public abstract List<Agreement> agreements();

  @Override
  public abstract Optional<LocalDate> employeeAcknowledgedOn();

  @Override
  public abstract Optional<LocalDate> leaderAcknowledgedOn();

  /** Returns the {@linkplain #topics() topics}. */
  @Override
  public final List<SpokenTopic> said() {
    return List.copyOf(topics());
  }

  /** Returns {@code EVALUASI}. */
  @Override
  public final DialogueKind form() {
    return DialogueKind.EVALUASI;
  }

  /**
   * Returns the topics that were not talked about.
   *
   * @return the missing ones of the four, in the law's order
   */
  public final List<EvaluationTopic> missingTopics() {
    return Talk.missing(EvaluationTopic.values(), topics());
  }

  /** Returns the missing topics. */
  @Override
  public final List<Text> missingItems() {
    return missingTopics().stream().map(EvaluationTopic::label).toList();
  }

  @Value.Check
  void check() {
    Talk.check(this);
    ID.require(evaluationId(), "evaluationId");
    Checks.requireIfPresent(TEXT, employeeResponse(), "employeeResponse");
  }
}
