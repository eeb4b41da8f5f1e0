package id.skp.rules.permenpanrb8of2021.behaviour;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * <em>Standar level perilaku per jabatan</em>: the levels of behaviour that a post requires, for plans that do not state
 * them. The tables of PermenPAN-RB 8/2021, Bab III are unverified, so the library comes with an empty table; an agency
 * puts its own into a variant.
 *
 * @param levels the standards by level of the post
 */
public record RequiredLevels(Map<PositionLevel, List<BehaviourStandard>> levels)
    implements Labelled {
  private static final Member<BehaviourStandard, BehaviourAspect> ASPECT = Member.of(
      "aspect",
      BehaviourStandard::aspect,
      ValueForms.constant(BehaviourAspect.class),
      Text.of("Aspek perilaku.", "The aspect of behaviour."));
  private static final Member<BehaviourStandard, Integer> LOWEST = Member.of(
      "lowest",
      BehaviourStandard::lowest,
      LevelScale.LEVEL,
      Text.of("Level terendah yang disyaratkan.", "The lowest level that is required."));
  private static final Member<BehaviourStandard, Integer> HIGHEST = Member.of(
      "highest",
      BehaviourStandard::highest,
      LevelScale.LEVEL,
      Text.of("Level tertinggi yang disyaratkan.", "The highest level that is required."));
  private static final ValueForm<BehaviourStandard> STANDARD = ValueForms.record(
      given -> new BehaviourStandard(given.get(ASPECT), given.get(LOWEST), given.get(HIGHEST)),
      ASPECT,
      LOWEST,
      HIGHEST);

  /** For levels of posts, the standards with {@code aspect}, {@code lowest} and {@code highest}. */
  public static final ValueForm<RequiredLevels> FORM = ValueForms.map(
          PositionLevel.class, ValueForms.list(STANDARD, 1))
      .as(RequiredLevels::new, RequiredLevels::levels);

  /**
   * Copies the table in legal order.
   *
   * @param levels the standards by level of the post
   * @throws id.skp.core.InvalidValueException with code {@code STANDARDS_MALFORMED} if a post has no standard, or two of one
   *     aspect
   */
  public RequiredLevels {
    Map<PositionLevel, List<BehaviourStandard>> copy = new EnumMap<>(PositionLevel.class);
    requireNonNull(levels, "levels")
        .forEach((post, standards) -> copy.put(post, ImmutableList.copyOf(standards)));
    levels = Maps.immutableEnumMap(copy);
    levels.forEach(RequiredLevels::requireDistinct);
  }

  private static void requireDistinct(PositionLevel post, List<BehaviourStandard> standards) {
    unless(
        !standards.isEmpty()
            && standards.stream().map(BehaviourStandard::aspect).distinct().count()
                == standards.size(),
        "STANDARDS_MALFORMED",
        post.name(),
        "perlu sedikitnya satu aspek, masing-masing satu kali",
        "needs at least one aspect, each once",
        standards.stream().map(BehaviourStandard::aspect).toList());
  }

  /**
   * Obtains the empty table.
   *
   * @return the table, with which each plan must state the levels itself
   */
  public static RequiredLevels none() {
    return new RequiredLevels(Map.of());
  }

  /**
   * Returns the standard of a post.
   *
   * @param position the post
   * @param aspect the aspect
   * @return the first standard of the aspect for the level of the post, if the table has one
   */
  public Optional<BehaviourStandard> of(Position position, BehaviourAspect aspect) {
    requireNonNull(aspect, "aspect");
    requireNonNull(position, "position");
    return levels.getOrDefault(position.level(), List.of()).stream()
        .filter(standard -> standard.aspect() == aspect)
        .findFirst();
  }

  /** Looks for a level that is not on the scale: nobody could be judged by it. */
  Optional<ValueProblem> outside(LevelScale scale) {
    return levels.entrySet().stream()
        .flatMap(each -> outside(scale, each.getKey(), each.getValue()))
        .findFirst();
  }

  private static Stream<ValueProblem> outside(
      LevelScale scale, PositionLevel post, List<BehaviourStandard> standards) {
    return IntStream.range(0, standards.size()).boxed().flatMap(i -> {
      String place = "/" + post + "/" + i + "/";
      BehaviourStandard standard = standards.get(i);
      return Stream.concat(
          outside(scale, place + "lowest", standard.lowest()),
          outside(scale, place + "highest", standard.highest()));
    });
  }

  private static Stream<ValueProblem> outside(LevelScale scale, String pointer, int level) {
    return scale.contains(Ratio.of(level))
        ? Stream.of()
        : Stream.of(new ValueProblem(
            pointer,
            "LEVEL_OUTSIDE_SCALE",
            Text.of(
                "perlu level dalam behaviourLevels, " + scale + ", diberikan " + level
                    + "; ubah salah satunya",
                "needs a level of behaviourLevels, " + scale + ", got " + level
                    + "; change one of the two")));
  }

  /** Returns the standards by post, such as {@code PENGAWAS: KOMITMEN 3-4}. */
  @Override
  public String toString() {
    return levels.entrySet().stream()
        .map(entry -> entry.getKey() + ": "
            + entry.getValue().stream()
                .map(each -> each.aspect() + " " + each.lowest() + "-" + each.highest())
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  @Override
  public Text label() {
    Map<PositionLevel, List<Message>> worded = new EnumMap<>(PositionLevel.class);
    levels.forEach((post, standards) -> worded.put(
        post,
        standards.stream()
            .map(each ->
                Message.of(Text.same("{0} {1}-{2}"), each.aspect(), each.lowest(), each.highest()))
            .toList()));
    return Message.of(Text.same("{0}"), worded).toText();
  }
}
