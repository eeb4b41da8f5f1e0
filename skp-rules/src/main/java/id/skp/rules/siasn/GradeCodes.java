package id.skp.rules.siasn;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.people.Rank;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Kode golongan</em>: the code of each rank ({@code penilaiGolongan}). A rank that has none, such as the class of a PPPK, is
 * written as empty text (OQ-S10); a variant that gives it one writes that.
 *
 * @param codes the code by rank, from 0 to 99, each once
 */
public record GradeCodes(Map<Rank, Integer> codes) implements Labelled {
  private static final Member<Map.Entry<Rank, Integer>, Rank> RANK = Member.of(
      "rank",
      Map.Entry::getKey,
      ValueForms.text().as(Rank::new, Rank::value),
      Text.of("Golongan ruang.", "The rank."));
  private static final Member<Map.Entry<Rank, Integer>, Integer> CODE = Member.of(
      "code",
      Map.Entry::getValue,
      ValueForms.integer(0, 99, "code"),
      Text.of(
          "Kode golongan ruang itu dalam sistem nasional.",
          "The code of that rank in the national system."));
  private static final int TEN = 10;

  /** How the table stands as data: a list of ranks, each with {@code rank} and {@code code}. */
  static final ValueForm<GradeCodes> FORM = ValueForms.list(
          ValueForms.record(given -> Map.entry(given.get(RANK), given.get(CODE)), RANK, CODE), 1)
      .as(GradeCodes::of, table -> List.copyOf(table.codes.entrySet()));

  /**
   * Copies the map in its order.
   *
   * @param codes the code by rank, from 0 to 99, each once
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_CODE} if two ranks have one code
   */
  public GradeCodes {
    codes = ImmutableMap.copyOf(requireNonNull(codes, "codes"));
    requireEachOnce(
        List.copyOf(codes.values()), "perlu kode yang lain untuk setiap pangkat", "code");
  }

  private static void requireEachOnce(List<?> values, String indonesian, String english) {
    unless(
        Set.copyOf(values).size() == values.size(),
        "DUPLICATE_CODE",
        "codes",
        indonesian,
        "needs each " + english + " once",
        values);
  }

  private static GradeCodes of(List<Map.Entry<Rank, Integer>> entries) {
    requireEachOnce(
        entries.stream().map(Map.Entry::getKey).toList(), "perlu setiap pangkat satu kali", "rank");
    return new GradeCodes(ImmutableMap.copyOf(entries));
  }

  /** Returns the codes of civil servants' ranks: the group in tens, the room in ones. */
  static GradeCodes ofCivilServants() {
    ImmutableMap.Builder<Rank, Integer> codes = ImmutableMap.builder();
    List<String> groups = List.of("I", "II", "III", "IV");
    for (int group = 0; group < groups.size(); group++) {
      List<String> rooms = Stream.of("a", "b", "c", "d", "e")
          .limit(group == groups.size() - 1 ? 5 : 4)
          .toList();
      for (int room = 0; room < rooms.size(); room++) {
        codes.put(Rank.of(groups.get(group) + "/" + rooms.get(room)), (group + 1) * TEN + room + 1);
      }
    }
    return new GradeCodes(codes.buildOrThrow());
  }

  /**
   * Returns the code of a rank.
   *
   * @param rank the rank
   * @return the code; empty if the system has none for it
   */
  public Optional<Integer> of(Rank rank) {
    requireNonNull(rank, "rank");
    return Optional.ofNullable(codes.get(rank));
  }

  /**
   * Returns what a code names.
   *
   * @param code the code
   * @return the rank; empty if no rank has the code
   */
  public Optional<Rank> named(long code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue() == code)
        .map(Map.Entry::getKey)
        .findAny();
  }

  /** Returns the codes with their ranks, such as {@code 31 III/a, 32 III/b}. */
  @Override
  public Text label() {
    return Text.same(codes.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().value())
        .collect(Collectors.joining(", ")));
  }
}
