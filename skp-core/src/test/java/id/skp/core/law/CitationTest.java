package id.skp.core.law;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @Test
  void aCitationNamesEveryPart() {
    Citation citation = Citation.parse(
        "PP 30/2019, Pasal 41 ayat (5) huruf a, Lampiran Bab VI.A.1.b.2), hlm. 92-93");

    assertThat(citation.regulation()).isEqualTo(new RegulationId("PP", "30", 2019));
    assertThat(citation.pasal()).contains("41");
    assertThat(citation.ayat()).contains("5");
    assertThat(citation.huruf()).contains("a");
    assertThat(citation.lampiran()).contains("Bab VI.A.1.b.2)");
    assertThat(citation.page()).contains("92-93");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PermenPAN-RB 6/2022",
        "PP 30/2019, Pasal 24-25",
        "PP 30/2019, Pasal 15A huruf b",
        "PermenPAN-RB 8/2021, Lampiran Bab VI, angka 2, hlm. 93",
        "SE MenPANRB 3/2023, hlm. 4"
      })
  void theWrittenFormReadsBack(String text) {
    assertThat(Citation.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PermenPAN-RB 6/2022, Lampiran Format B.1.9, p. 83 | Format B.1.9 | 83",
        "PermenPAN-RB 6/2022, Lampiran Format B.1.8, Format B.1.9, pp. 83-84 | Format B.1.8, Format B.1.9 | 83-84",
        "PermenPAN-RB 8/2021, Lampiran Bab VI, angka 2, hal. 93 | Bab VI, angka 2 | 93",
        "PP 30/2019, Lampiran Bab I, halaman 7 | Bab I | 7"
      })
  void aPageIsTakenWhereItIsWritten(String text, String place, String page) {
    assertThat(Citation.parse(text))
        .returns(Optional.of(place), Citation::lampiran)
        .returns(Optional.of(page), Citation::page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PP 30/2019,Pasal 41",
        "PP 30/2019, pasal 41",
        "PP 30/2019, Pasal 41 ayat 5",
        "PP 30/2019, Pasal",
        "PP 30/2019, ayat (5)",
        "PP 30/2019, hlm. 93-",
        "PP 30/2019, hlm. 4, Pasal 3",
        "PP 30/2019\n"
      })
  void aMalformedCitationIsRefused(String text) {
    assertThatThrownBy(() -> Citation.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PP 30/2019, Pasal 0 | pasal",
        "PP 30/2019, Pasal 0A | pasal",
        "PP 30/2019, Pasal 0-5 | pasal",
        "PP 30/2019, Pasal 5-0 | pasal",
        "PP 30/2019, Pasal 3 ayat (0) | ayat",
        "PP 30/2019, hlm. 0 | page",
        "PP 30/2019, p. 0-3 | page",
        "PP 0/2019, Pasal 3 | number"
      })
  void nothingInARegulationIsCountedFromZero(String text, String field) {
    assertThatThrownBy(() -> Citation.parse(text))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.field()).isEqualTo(field);
          assertThat(refusal.sentence()).contains("needs a number from 1, got ");
        });
    assertThat(Citation.parse("PP 30/2019, Pasal 10-20 ayat (10), hlm. 100-200").page())
        .contains("100-200");
  }

  @Test
  void anAyatOrHurufStandsBesideAPasal() {
    CitationBuilder citation = Citation.builder().regulation(RegulationId.parse("PP 30/2019"));

    assertRefused("CITATION_MALFORMED", "pasal", citation.ayat("1")::build);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " Bab I",
        "Bab I\n",
        "Bab\nI",
        "Bab\u2028I",
        "Bab\u0085I",
        "I, hlm. 3",
        "I, p. 3"
      })
  void aPlaceInTheAnnexIsOneLineThatReadsBack(String place) {
    CitationBuilder citation =
        Citation.builder().regulation(RegulationId.parse("PP 30/2019")).lampiran(place);

    assertRefused("CITATION_MALFORMED", "lampiran", citation::build);
  }

  @Test
  void aPlaceInTheAnnexHasAtMostFiveHundredCharacters() {
    CitationBuilder citation = Citation.builder().regulation(RegulationId.parse("PP 30/2019"));
    String longest = "\ud83d\ude00".repeat(500);

    Citation cited = citation.lampiran(longest).build();
    assertThat(Citation.parse(cited.toString())).isEqualTo(cited);
    assertRefused("TEXT_TOO_LONG", "lampiran", citation.lampiran(longest + "x")::build);
    assertRefused(
        "TEXT_TOO_LONG", "lampiran", () -> Citation.parse("PP 30/2019, Lampiran " + longest + "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PP",
        "30/2019",
        " 30/2019",
        "PP 30",
        "PP 30/19",
        "PP 30/1944",
        "PP  30/2019",
        "PP 30/2019 ",
        "PP, 30/2019"
      })
  void aMalformedRegulationIsRefused(String text) {
    assertThatThrownBy(() -> RegulationId.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("REGULATION_MALFORMED"));
  }

  @Test
  void aSourceNamesAPlaceOrAnOpenQuestion() {
    assertRefused("SOURCE_MISSING", "citations", () -> LegalSource.cited(Basis.OUR_READING));
    assertThat(LegalSource.cited(Basis.CIRCULAR, "SE MenPANRB 3/2023").citations())
        .containsExactly(Citation.parse("SE MenPANRB 3/2023"));
  }

  @Test
  void aBasisIsWeakerThanThoseDeclaredBeforeIt() {
    Basis[] strongestFirst = Basis.values();
    for (int i = 0; i < strongestFirst.length; i++) {
      for (int j = 0; j < strongestFirst.length; j++) {
        assertThat(strongestFirst[i].isWeakerThan(strongestFirst[j])).isEqualTo(i > j);
      }
    }
  }
}
