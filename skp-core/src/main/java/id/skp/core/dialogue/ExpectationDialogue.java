package id.skp.core.dialogue;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.plan.AssignerRole;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Klarifikasi ekspektasi</em>: the dialogue in which leader and employee settle the five items of a plan, at planning and
 * again at every new assignment or change. A dialogue that leaves topics out or has the words of one side only can be
 * recorded; a review finds it. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract non-sealed class ExpectationDialogue implements PerformanceDialogue {
  ExpectationDialogue() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ExpectationDialogueBuilder builder() {
    return new ExpectationDialogueBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ExpectationDialogueBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the dialogue.
   *
   * @return the id, never blank
   */
  @Override
  public abstract String id();

  /**
   * Returns when it was held.
   *
   * @return the day
   */
  @Override
  public abstract LocalDate date();

  /**
   * Returns which plan it is about.
   *
   * @return the plan's id, never blank
   */
  @Override
  public abstract String skpId();

  /**
   * Returns which version of the plan it led to.
   *
   * @return the version, from 1
   */
  public abstract int skpVersion();

  /**
   * Returns which results it is about.
   *
   * @return the ids of the results, each once; none for the whole plan
   */
  public abstract List<String> resultIds();

  /**
   * Returns who took part for the employee's side.
   *
   * @return the employee's id in the host system, never blank
   */
  @Override
  public abstract String employeeId();

  /**
   * Returns who took part for the leader's side: the appraiser, the assigning leader or the head of a team.
   *
   * @return the leader's id in the host system, never blank
   */
  @Override
  public abstract String leaderId();

  /**
   * Returns in which role the leader took part.
   *
   * @return the role, if it is said
   */
  public abstract Optional<AssignerRole> leaderRole();

  /**
   * Returns what was said and agreed on each topic.
   *
   * @return the topics in the order in which they were talked about, each at most once ({@code DUPLICATE_TOPIC})
   */
  public abstract List<ClarifiedTopic> topics();

  /**
   * Returns when the employee acknowledged the record.
   *
   * @return the day, once it was acknowledged
   */
  @Override
  public abstract Optional<LocalDate> employeeAcknowledgedOn();

  /**
   * Returns when the leader acknowledged the record.
   *
   * @return the day, once it was acknowledged
   */
  @Override
  public abstract Optional<LocalDate> leaderAcknowledgedOn();

  @Override
  public abstract List<Agreement> agreements();

  /**
   * Returns the support that was agreed on.
   *
   * @return the words on {@link ExpectationTopic#DUKUNGAN_SUMBER_DAYA}; empty if nothing was agreed
   */
  public final Optional<String> agreedSupport() {
    return topics().stream()
        .filter(each -> each.topic() == ExpectationTopic.DUKUNGAN_SUMBER_DAYA)
        .findFirst()
        .flatMap(ClarifiedTopic::agreed);
  }

  /**
   * Returns the topics that were not talked about.
   *
   * @return the missing ones of the five, in the law's order
   */
  public final List<ExpectationTopic> missingTopics() {
    return Talk.missing(ExpectationTopic.values(), topics());
  }

  /** Returns the missing topics. */
  @Override
  public final List<Text> missingItems() {
    return missingTopics().stream().map(ExpectationTopic::label).toList();
  }

  /** Returns the {@linkplain #topics() topics}. */
  @Override
  public final List<SpokenTopic> said() {
    return List.copyOf(topics());
  }

  /** Returns {@code KLARIFIKASI_EKSPEKTASI}. */
  @Override
  public final DialogueKind form() {
    return DialogueKind.KLARIFIKASI_EKSPEKTASI;
  }

  @Value.Check
  void check() {
    Talk.check(this);
    Checks.requireVersion(skpVersion(), "skpVersion");
    Checks.requireDistinctIds(resultIds(), "resultIds");
  }
}
