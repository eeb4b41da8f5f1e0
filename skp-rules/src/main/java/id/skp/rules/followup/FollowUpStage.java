package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Tahap tindak lanjut</em>: one stage of a procedure, and how long it lasts at most.
 *
 * @param measure what may be done
 * @param months for how many months, 1 or more, where the law says so
 */
public record FollowUpStage(FollowUpMeasure measure, Optional<Integer> months) implements Labelled {
  /**
   * Refuses a stage of less than a month.
   *
   * @param measure what may be done
   * @param months for how many months, where the law says so
   * @throws id.skp.core.InvalidValueException with code {@code MONTHS_OUT_OF_RANGE}
   */
  public FollowUpStage {
    requireNonNull(measure, "measure");
    requireNonNull(months, "months")
        .ifPresent(number -> unless(
            number >= 1,
            "MONTHS_OUT_OF_RANGE",
            "months",
            "perlu satu bulan atau lebih",
            "needs a month or more",
            number));
  }

  /**
   * Obtains a stage without a length.
   *
   * @param measure what may be done
   * @return the stage
   */
  public static FollowUpStage of(FollowUpMeasure measure) {
    return new FollowUpStage(measure, Optional.empty());
  }

  /**
   * Obtains a stage that lasts some months.
   *
   * @param measure what may be done
   * @param months for how many months, 1 or more
   * @return the stage
   */
  public static FollowUpStage lasting(FollowUpMeasure measure, int months) {
    return new FollowUpStage(measure, Optional.of(months));
  }

  /** Returns it by named fields; null for months that the law does not say. */
  Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("measure", measure);
    row.put("months", months.orElse(null));
    return Collections.unmodifiableMap(row);
  }

  @Override
  public Text label() {
    return months
        .map(number -> Text.counted(number, "bulan", "month"))
        .map(time -> Text.of(
            measure.label().indonesian() + " (" + time.indonesian() + ")",
            measure.label().english() + " (" + time.english() + ")"))
        .orElse(measure.label());
  }
}
