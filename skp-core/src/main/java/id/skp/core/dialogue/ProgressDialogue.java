package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.plan.AssignerRole;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Dialog berkelanjutan</em>: leader and employee talk about the work while it is done, on feedback and evidence, and agree
 * the next steps. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
@SkpStyle
@Value.Immutable
public abstract non-sealed class ProgressDialogue implements PerformanceDialogue {
  private static final Text FEEDBACK =
      Text.of("Umpan balik yang dibicarakan", "The feedback talked about");
  private static final Text NEXT_STEPS =
      Text.of("Kesepakatan langkah berikutnya dengan tenggat", "Agreed next steps with a due date");

  ProgressDialogue() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ProgressDialogueBuilder builder() {
    return new ProgressDialogueBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ProgressDialogueBuilder toBuilder() {
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
   * Returns which results it is about.
   *
   * @return the ids of the results, each once; none for the whole plan
   */
  public abstract List<String> resultIds();

  /**
   * Returns on which feedback it rests.
   *
   * @return the ids, each once
   */
  public abstract List<String> feedbackIds();

  /**
   * Returns on which evidence it rests.
   *
   * @return the ids, each once
   */
  public abstract List<String> evidenceIds();

  /**
   * Returns what each side said on each topic.
   *
   * @return the topics in the order in which they were talked about, each at most once ({@code DUPLICATE_TOPIC})
   */
  public abstract List<ProgressTalk> topics();

  /**
   * Returns what was chosen beside going on.
   *
   * @return the treatment; empty if none was chosen
   */
  public abstract Optional<Treatment> treatment();

  /**
   * Tells whether the expectation was adjusted; a record says so either way.
   *
   * @return true if it was
   */
  public abstract boolean expectationAdjusted();

  /**
   * Returns which version of the plan the adjustment led to.
   *
   * @return the version, from 1, if it is known; with {@code expectationAdjusted} false it is refused
   *     ({@code VERSION_WITHOUT_ADJUSTMENT})
   */
  public abstract Optional<Integer> adjustedVersion();

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

  /** Returns {@code BERKELANJUTAN}. */
  @Override
  public final DialogueKind form() {
    return DialogueKind.BERKELANJUTAN;
  }

  /**
   * Returns the topics that were not talked about.
   *
   * @return the missing ones of the three, in the law's order
   */
  public final List<ProgressTopic> missingTopics() {
    return Talk.missing(ProgressTopic.values(), topics());
  }

  /** Returns the missing topics, feedback where the dialogue rests on none, and next steps with a day. */
  @Override
  public final List<Text> missingItems() {
    ImmutableList.Builder<Text> missing = ImmutableList.builder();
    missingTopics().forEach(topic -> missing.add(topic.label()));
    if (feedbackIds().isEmpty()) {
      missing.add(FEEDBACK);
    }
    if (agreements().stream().noneMatch(agreement -> agreement.due().isPresent())) {
      missing.add(NEXT_STEPS);
    }
    return missing.build();
  }

  @Value.Check
  void check() {
    Talk.check(this);
    Checks.requireDistinctIds(resultIds(), "resultIds");
    Checks.requireDistinctIds(feedbackIds(), "feedbackIds");
    Checks.requireDistinctIds(evidenceIds(), "evidenceIds");
    adjustedVersion().ifPresent(version -> {
      Checks.requireVersion(version, "adjustedVersion");
      unless(
          expectationAdjusted(),
          "VERSION_WITHOUT_ADJUSTMENT",
          "adjustedVersion",
          "suatu versi perlu ekspektasi yang disesuaikan",
          "a version needs an expectation that was adjusted",
          version);
    });
  }
}
