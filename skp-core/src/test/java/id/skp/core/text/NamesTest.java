package id.skp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEWI LARASATI",
        " Dewi  Larasati",
        "Dr. Hj. Dewi Larasati, M.Pd., Ph.D.",
        "Dra.Dewi Larasati"
      })
  void titlesCaseAndBlanksMakeNoOtherPerson(String name) {
    assertThat(Names.withoutTitles(name)).isEqualTo(Names.withoutTitles("Dewi Larasati, S.Pd."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dewi", "Larasati", "Dewi L.", "M. Dewi Larasati", "Hadi Wibowo"})
  void anotherNameIsAnotherPersons(String name) {
    assertThat(Names.withoutTitles(name)).isNotEqualTo(Names.withoutTitles("Dewi Larasati"));
  }

  private static final List<String> RATINGS =
      List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
  private static final List<String> PREDICATES =
      List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ev-9",
        "EV-9 ",
        " EV - 9",
        "EV-9\u200B",
        "EV-9\uFE0F",
        "EV\u20119",
        "EV\u20139",
        "\uFF25V-9",
        "\u0415V-9"
      })
  void whatAReaderTakesForOneIdLooksTheSame(String id) {
    Map<String, String> before = new HashMap<>();

    assertThat(Names.alike("EV-9", before)).isEmpty();
    assertThat(Names.alike("EV-9", before)).isEmpty();
    assertThat(Names.alike(id, before)).contains("EV-9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EV9", "EV.9", "EV-10", "EV-09", "\u00c9V-9"})
  void whatAReaderTellsApartIsNotTheSameId(String id) {
    assertThat(Names.seen(id)).isNotEqualTo(Names.seen("EV-9"));
  }

  @ParameterizedTest
  @CsvSource({
    "SESUAI, SESUAI_EKSPEKTASI",
    "sesuai, SESUAI_EKSPEKTASI",
    "DIATAS, DI_ATAS_EKSPEKTASI",
    "Di Bawah, DI_BAWAH_EKSPEKTASI",
    "SESUAI_EKSPEKTSI, SESUAI_EKSPEKTASI"
  })
  void whatBeginsOneNameOnlyMeansIt(String name, String meant) {
    assertThat(Names.nearest(name, RATINGS)).contains(meant);
  }

  @Test
  void twoWaysToWriteOneNameAreNoTwoNames() {
    assertThat(Names.nearest("sesuai", List.of("Sesuai Ekspektasi", "SESUAI_EKSPEKTASI")))
        .contains("Sesuai Ekspektasi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DI", "S", "EKSPEKTASI", "SESUAI_HARAPAN"})
  void whatBeginsSeveralNamesOrNoneOrIsTooShortMeansNothing(String name) {
    assertThat(Names.nearest(name, RATINGS)).isEmpty();
  }

  @Test
  void aBeginningOfTwoPredicatesMeansNeither() {
    assertThat(Names.nearest("SANGAT", PREDICATES)).isEmpty();
    assertThat(Names.nearest("BUTUH", PREDICATES)).contains("BUTUH_PERBAIKAN");
  }

  @Test
  void anUnknownNameIsCalledUnknownFirst() {
    Text refusal = Text.of("aturan 'x' tidak dikenal", "unknown rule 'x'");

    assertThat(Names.unknown(refusal, "SESUAI", RATINGS))
        .isEqualTo(Text.of(
            "aturan 'x' tidak dikenal; maksudnya 'SESUAI_EKSPEKTASI'?",
            "unknown rule 'x'; did you mean 'SESUAI_EKSPEKTASI'?"));
    assertThat(Names.unknown(refusal, "x", List.of("one", "two")))
        .isEqualTo(Text.of(
            "aturan 'x' tidak dikenal, yang ada: one, two",
            "unknown rule 'x', there are: one, two"));
  }

  @Test
  void whatIsFartherThanTheMostIsNotMeantHoweverItBegins() {
    assertThat(Names.nearest("ab", List.of("abcdefghij", "ax"))).contains("ax");
    assertThat(Names.nearest("abcdefgh", List.of("abcdxxxx", "zbcdefgh"))).contains("zbcdefgh");
    assertThat(Names.nearest("abcdefgh", List.of("xxxxxxxx"))).isEmpty();
    assertThat(Names.nearest("nilai\tskp", List.of("nilai-_skp"))).contains("nilai-_skp");
  }

  /** A document may bring as many names as it likes, and ask for as many others. */
  @Test
  void amongVeryManyNamesNoneIsLookedForAndNotAllAreListed() {
    List<String> known = IntStream.range(0, 1_001).mapToObj(i -> "word-" + i).toList();

    assertThat(Names.nearest("word-x", known)).isEmpty();
    assertThat(Names.need(known, "word-x", "'word-x'").english())
        .startsWith("needs one of word-0, word-1, ")
        .endsWith("word-999, \u2026 (1001), got 'word-x'");
    assertThat(Names.need(known.subList(0, 1_000), "word-9 ", "'word-9 '").english())
        .endsWith("word-999, got 'word-9 '; did you mean word-9?");
  }
}
