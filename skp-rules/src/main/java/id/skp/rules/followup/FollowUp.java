package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Tindak lanjut</em>: what follows from the predicates of several years. It names what the employee may be considered
 * for and which procedure opens; it neither rewards nor punishes.
 *
 * @param entitlements what the employee has priority for
 * @param procedure the stages of the procedure that opens; the first one applies, each later one only where the one
 *     before it did not help; empty where none opens
 * @param missingYears the years without a predicate that would have mattered; nothing is guessed for them
 */
public record FollowUp(
    List<FollowUpMeasure> entitlements, List<FollowUpStage> procedure, List<Integer> missingYears)
    implements Labelled {
  private static final Text NOTHING = Text.of("tidak ada", "nothing");

  /**
   * Refuses null and copies the lists.
   *
   * @param entitlements what the employee has priority for
   * @param procedure the stages of the procedure that opens
   * @param missingYears the years without a predicate that would have mattered
   */
  public FollowUp {
    entitlements = ImmutableList.copyOf(requireNonNull(entitlements, "entitlements"));
    procedure = ImmutableList.copyOf(requireNonNull(procedure, "procedure"));
    missingYears = ImmutableList.copyOf(requireNonNull(missingYears, "missingYears"));
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    String measures = Stream.<Labelled>concat(entitlements.stream(), procedure.stream())
        .map(each -> each.label(locale))
        .collect(Collectors.joining(", "));
    return measures.isEmpty() ? NOTHING.in(locale) : measures;
  }
}
