package id.skp.rules.planreview;

import static id.skp.core.InvalidValueException.requireEach;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import id.skp.core.people.PositionType;
import id.skp.core.plan.PlanApproach;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Pendekatan menurut jabatan</em>: which approaches are open to which kind of post (OQ-637).
 *
 * @param approaches the approaches of each kind of post, in the law's order
 */
public record ApproachByPosition(Map<PositionType, Set<PlanApproach>> approaches)
    implements Labelled {
  /**
   * Refuses a kind of post without an approach.
   *
   * @param approaches the approaches of each kind of post, in the law's order
   * @throws id.skp.core.InvalidValueException with code {@code APPROACH_MISSING}
   */
  public ApproachByPosition {
    Map<PositionType, Set<PlanApproach>> copy = new EnumMap<>(PositionType.class);
    requireNonNull(approaches, "approaches").forEach((type, open) -> {
      if (!open.isEmpty()) {
        copy.put(type, Sets.immutableEnumSet(open));
      }
    });
    requireEach(
        List.of(PositionType.values()),
        copy.keySet(),
        "APPROACH_MISSING",
        each -> "approaches",
        "setiap jenis jabatan perlu pendekatan",
        "each kind of post needs an approach");
    approaches = ImmutableMap.copyOf(copy);
  }

  /**
   * Obtains the same approaches for every post.
   *
   * @param approaches the approaches
   * @return the table
   * @throws id.skp.core.InvalidValueException with code {@code APPROACH_MISSING} if there are none
   */
  public static ApproachByPosition everywhere(PlanApproach... approaches) {
    requireNonNull(approaches, "approaches");
    Map<PositionType, Set<PlanApproach>> table = new EnumMap<>(PositionType.class);
    for (PositionType type : EnumSet.allOf(PositionType.class)) {
      table.put(type, Set.of(approaches));
    }
    return new ApproachByPosition(table);
  }

  /**
   * Returns a copy in which a kind of post has other approaches.
   *
   * @param type the kind of post
   * @param open the approaches
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code APPROACH_MISSING} if there are none
   */
  public ApproachByPosition with(PositionType type, PlanApproach... open) {
    requireNonNull(type, "type");
    requireNonNull(open, "open");
    Map<PositionType, Set<PlanApproach>> table = new EnumMap<>(approaches);
    table.put(type, Set.of(open));
    return new ApproachByPosition(table);
  }

  /**
   * Returns the approaches that are open to a kind of post.
   *
   * @param type the kind of post
   * @return the approaches, in the law's order
   */
  public Set<PlanApproach> openTo(PositionType type) {
    return requireNonNull(approaches.get(type), "type");
  }

  @Override
  public Text label() {
    return Text.of(wording(Text.INDONESIAN), wording(Text.ENGLISH));
  }

  private String wording(Locale locale) {
    return approaches.entrySet().stream()
        .map(entry -> entry.getKey().label(locale) + ": "
            + entry.getValue().stream()
                .map(each -> each.label(locale))
                .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }
}
