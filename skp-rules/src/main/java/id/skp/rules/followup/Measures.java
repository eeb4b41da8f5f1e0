package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an employee has priority for.
 *
 * @param measures the measures, at least one
 */
public record Measures(List<FollowUpMeasure> measures) implements Labelled {
  /**
   * Refuses an empty list and copies it.
   *
   * @param measures the measures, at least one
   * @throws id.skp.core.InvalidValueException with code {@code MEASURES_EMPTY}, or {@code WITHOUT_EFFECT} if one is there twice
   */
  public Measures {
    measures = ImmutableList.copyOf(requireNonNull(measures, "measures"));
    unless(
        !measures.isEmpty(),
        "MEASURES_EMPTY",
        "measures",
        "perlu suatu tindakan",
        "needs a measure",
        Optional.empty());
    requireOnce(measures, "measures");
  }

  static void requireOnce(List<FollowUpMeasure> measures, String field) {
    Set<FollowUpMeasure> seen = EnumSet.noneOf(FollowUpMeasure.class);
    for (int i = 0; i < measures.size(); i++) {
      unless(
          seen.add(measures.get(i)),
          "WITHOUT_EFFECT",
          field + "[" + i + "]",
          "perlu tindakan yang belum disebut sebelumnya",
          "needs a measure that is not there before",
          measures.get(i));
    }
  }

  /**
   * Obtains measures.
   *
   * @param measures the measures, at least one
   * @return the measures
   */
  public static Measures of(FollowUpMeasure... measures) {
    requireNonNull(measures, "measures");
    return new Measures(List.of(measures));
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), measures).toText();
  }
}
