package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.requireEach;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.skp.core.people.Employment;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * <em>Tata cara bila kinerja di bawah ekspektasi</em>: the stages of the procedure, each open only where the one before
 * it did not help, for both kinds of employment.
 *
 * @param stages the stages by employment, both there, neither empty
 */
public record ImprovementProcedures(Map<Employment, List<FollowUpStage>> stages)
    implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param stages the stages by employment, both there, neither empty
   * @throws id.skp.core.InvalidValueException with code {@code PROCEDURE_MISSING} if one is missing or empty
   */
  public ImprovementProcedures {
    requireNonNull(stages, "stages");
    Map<Employment, List<FollowUpStage>> copy = new EnumMap<>(Employment.class);
    stages.forEach((employment, own) -> {
      if (!own.isEmpty()) {
        copy.put(employment, ImmutableList.copyOf(own));
      }
    });
    requireEach(
        ImprovementPredicates.NEEDED,
        copy.keySet(),
        "PROCEDURE_MISSING",
        each -> "stages." + each,
        "perlu tahapan untuk PNS dan PPPK",
        "needs a stage for PNS and PPPK");
    stages = Maps.immutableEnumMap(copy);
  }

  /**
   * Returns the stages for a kind of employment.
   *
   * @param employment the kind of employment
   * @return the stages, the first one first; none if it has none
   */
  public List<FollowUpStage> of(Employment employment) {
    return stages.getOrDefault(requireNonNull(employment, "employment"), List.of());
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return stages.entrySet().stream()
        .map(each -> each.getKey().label(locale) + ": "
            + each.getValue().stream()
                .map(stage -> stage.label(locale))
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
