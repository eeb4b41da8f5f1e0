package id.skp.rules.siasn;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * <em>Tabel kode</em>: the number by which a system names each of several constants. No two constants have one code, so that a
 * code names one constant or none. It is the only way from a constant to a code: neither the order of constants nor their
 * standing is a code of any system.
 *
 * @param <E> the type of the constants
 * @param codes the code by constant, from 0 to 99, each once; at least one
 */
public record Codes<E extends Enum<E> & Labelled>(Map<E, Integer> codes) implements Labelled {
  private static final int LARGEST = 99;
  private static final ValueForm<Integer> CODE = ValueForms.integer(0, LARGEST, "code");

  /**
   * Copies the map in the order of the constants.
   *
   * @param codes the code by constant, from 0 to 99, each once; at least one
   * @throws id.skp.core.InvalidValueException with code {@code CODE_OUT_OF_RANGE}, {@code DUPLICATE_CODE} if two constants
   *     have one code, or {@code NO_CODE} if there is none
   */
  public Codes {
    unless(
        !requireNonNull(codes, "codes").isEmpty(),
        "NO_CODE",
        "codes",
        "perlu sedikitnya satu kode",
        "needs at least one code",
        codes);
    codes = Maps.immutableEnumMap(codes);
    codes.forEach((constant, code) -> unless(
        code >= 0 && code <= LARGEST,
        "CODE_OUT_OF_RANGE",
        constant.name(),
        "perlu kode dari 0 sampai " + LARGEST,
        "needs a code from 0 to " + LARGEST,
        code));
    unless(
        Set.copyOf(codes.values()).size() == codes.size(),
        "DUPLICATE_CODE",
        "codes",
        "perlu kode yang lain untuk setiap konstanta",
        "needs another code for each constant",
        codes);
  }

  /**
   * Obtains the codes of a host in which 3 is the best rating and 1 the worst. They are not those of SIASN, where 1 is the best
   * ({@link SiasnParameters#RATING_CODES}).
   *
   * @return the codes
   */
  public static Codes<Rating> threeIsBest() {
    return new Codes<>(Map.of(
        Rating.DI_ATAS_EKSPEKTASI, 3, Rating.SESUAI_EKSPEKTASI, 2, Rating.DI_BAWAH_EKSPEKTASI, 1));
  }

  /**
   * Obtains the codes of a host in which 5 is the best predicate and 1 the worst. They are not those of SIASN
   * ({@link SiasnParameters#PREDICATE_CODES}).
   *
   * @param middle what 3 names: {@code BUTUH_PERBAIKAN} (PermenPAN-RB 6/2022) or {@code CUKUP} (8/2021)
   * @return the codes
   * @throws id.skp.core.InvalidValueException with code {@code NOT_THE_MIDDLE} if it is not the middle of a scale
   */
  public static Codes<PerformancePredicate> fiveIsBest(PerformancePredicate middle) {
    requireNonNull(middle, "middle");
    unless(
        middle == PerformancePredicate.BUTUH_PERBAIKAN || middle == PerformancePredicate.CUKUP,
        "NOT_THE_MIDDLE",
        "middle",
        "perlu BUTUH_PERBAIKAN atau CUKUP",
        "needs BUTUH_PERBAIKAN or CUKUP",
        middle);
    return new Codes<>(Map.of(
        PerformancePredicate.SANGAT_BAIK,
        5,
        PerformancePredicate.BAIK,
        4,
        middle,
        3,
        PerformancePredicate.KURANG,
        2,
        PerformancePredicate.SANGAT_KURANG,
        1));
  }

  /**
   * Returns the code of a constant.
   *
   * @param constant the constant
   * @return the code; empty if the system has none for it
   */
  public Optional<Integer> of(E constant) {
    requireNonNull(constant, "constant");
    return Optional.ofNullable(codes.get(constant));
  }

  /**
   * Returns what a code names.
   *
   * @param code the code
   * @return the constant; empty if no constant has the code
   */
  public Optional<E> named(long code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue() == code)
        .map(Map.Entry::getKey)
        .findAny();
  }

  /**
   * Returns all codes.
   *
   * @return the codes, in the order of their constants
   */
  public List<Integer> all() {
    return List.copyOf(codes.values());
  }

  /** Returns the codes with what they name, such as {@code 1 Di Atas Ekspektasi, 2 Sesuai Ekspektasi}. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return codes.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().label(locale))
        .collect(joining(", "));
  }

  /** Names a table that has a code for each of these constants. */
  static <E extends Enum<E> & Labelled> ParameterKey<Codes<E>> key(
      String name, List<E> constants, String indonesian, String english) {
    return key(name, ValueForms.table(constants, CODE), Text.of(indonesian, english));
  }

  /** Names a table that may lack a code for some constants. */
  static <E extends Enum<E> & Labelled> ParameterKey<Codes<E>> key(
      String name, Class<E> constants, String indonesian, String english) {
    return key(name, ValueForms.map(constants, CODE), Text.of(indonesian, english));
  }

  @SuppressWarnings("unchecked") // a class literal cannot say what a table holds
  private static <E extends Enum<E> & Labelled> ParameterKey<Codes<E>> key(
      String name, ValueForm<Map<E, Integer>> form, Text title) {
    return ParameterKey.of(
        name, (Class<Codes<E>>) (Class<?>) Codes.class, title, form.as(Codes::new, Codes::codes));
  }
}
