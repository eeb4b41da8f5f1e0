package id.skp.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationProperties {
  @Property
  void aCitationReadsBack(@ForAll("citations") Citation citation) {
    assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
  }

  @Property
  void whateverPlaceCanBeCitedReadsBack(
      @ForAll("citations") Citation citation, @ForAll("places") String place) {
    Optional<Citation> placed = built(() -> citation.toBuilder().lampiran(place).build());
    Assume.that(placed.isPresent());
    assertThat(Citation.parse(placed.orElseThrow().toString())).isEqualTo(placed.orElseThrow());
  }

  @Property
  void whateverRegulationCanBeNamedReadsBack(
      @ForAll("words") String issuer, @ForAll("words") String number, @ForAll int year) {
    Optional<RegulationId> id =
        built(() -> new RegulationId(issuer, number, 1945 + Math.floorMod(year, 8055)));
    Assume.that(id.isPresent());
    assertThat(RegulationId.parse(id.orElseThrow().toString())).isEqualTo(id.orElseThrow());
  }

  @Provide
  Arbitrary<Citation> citations() {
    return Combinators.combine(regulations(), pasals(), ayats(), letters(), annexes(), pages())
        .as((regulation, pasal, ayat, huruf, lampiran, page) -> Citation.builder()
            .regulation(regulation)
            .pasal(pasal)
            .ayat(pasal.flatMap(beside -> ayat))
            .huruf(pasal.flatMap(beside -> huruf))
            .lampiran(lampiran)
            .page(page)
            .build());
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings()
            .withChars(" ,.hlmPasLir()0123456789\n\u2028")
            .ofMinLength(1)
            .ofMaxLength(16));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("AbcPp -.0123456789/,\u00a0\u0085")
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  private static Arbitrary<RegulationId> regulations() {
    return Combinators.combine(
            Arbitraries.of("PP", "PermenPAN-RB", "SE MenPANRB", "Pergub DKI Jakarta"),
            Arbitraries.of("1", "30", "SEK-04.KP.05.02"),
            Arbitraries.integers().between(1945, 9999))
        .as(RegulationId::new);
  }

  private static Arbitrary<Optional<String>> pasals() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 999).map(String::valueOf),
            Arbitraries.of("15A", "24-25", "2B-14C"))
        .optional();
  }

  private static Arbitrary<Optional<String>> letters() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(2)
        .optional();
  }

  private static Arbitrary<Optional<String>> annexes() {
    return Arbitraries.of("Bab VI.A.1.b.2)", "Anak Lampiran 4, Tabel 1", "I, hlm.", "Pasal 3")
        .optional();
  }

  private static Arbitrary<Optional<String>> pages() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 9999).map(String::valueOf), Arbitraries.of("92-93"))
        .optional();
  }

  private static Arbitrary<Optional<String>> ayats() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 99).map(String::valueOf), Arbitraries.of("2a"))
        .optional();
  }

  private static <T> Optional<T> built(Supplier<T> building) {
    try {
      return Optional.of(building.get());
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }
}
