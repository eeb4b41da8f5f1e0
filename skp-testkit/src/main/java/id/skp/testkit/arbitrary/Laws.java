package id.skp.testkit.arbitrary;

import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.law.Validity;
import id.skp.core.text.Text;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Regulations, citations and what rests on them. */
final class Laws {
  private Laws() {}

  static Arbitrary<Text> wording() {
    return Combinators.combine(Words.sentence(), Words.sentence()).as(Text::of);
  }

  static Arbitrary<RegulationId> regulationId() {
    return Arbitraries.oneOf(
        issuedRegulationId(),
        Combinators.combine(
                Arbitraries.of(
                    "SE-5/MK.1",
                    "Kep-12/K/SU",
                    "KEP-100/MBU/05",
                    "SE/15/VI",
                    "SK.1/MENLHK",
                    "800/123/BKPSDM",
                    "188.45/123",
                    "821.2-345"),
                Arbitraries.integers().between(1945, 9999))
            .as((number, year) -> new RegulationId("", number, year)));
  }

  private static Arbitrary<RegulationId> issuedRegulationId() {
    return Combinators.combine(
            Arbitraries.of(
                "PermenPAN-RB",
                "PP",
                "SE MenPANRB",
                "Pergub DKI Jakarta",
                "Keputusan Kepala BSN",
                "Permen ATR/Kepala BPN",
                "Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi"),
            Arbitraries.of("6", "30", "SEK-04.KP.05.02", "12A", "300/KMK.01", "12/KEP/BSN/1"),
            Arbitraries.integers().between(1945, 9999))
        .as(RegulationId::new);
  }

  static Arbitrary<Regulation> regulation() {
    return Combinators.combine(regulationId(), Words.saying()).as(Regulation::new);
  }

  static Arbitrary<Citation> citation() {
    Arbitrary<Optional<String>> pasal = Arbitraries.oneOf(
            Arbitraries.integers().between(1, 999).map(String::valueOf),
            Arbitraries.of("15A", "24-25", "2B-14C"))
        .optional();
    Arbitrary<Optional<String>> ayat = Arbitraries.of("1", "12", "2a").optional();
    Arbitrary<Optional<String>> huruf = Arbitraries.of("a", "z", "ab").optional();
    Arbitrary<Optional<String>> lampiran = Arbitraries.of(
            "Bab VI.A.1.b.2)",
            "Anak Lampiran 4, Tabel 1",
            "I, hlm.",
            "Pasal 3",
            "İ \"x\"",
            "I ".repeat(249) + "II")
        .optional();
    Arbitrary<Optional<String>> page =
        Arbitraries.of("1", "93", "9999", "92-93").optional();
    return Combinators.combine(regulationId(), pasal, ayat, huruf, lampiran, page)
        .as((regulation, article, paragraph, letter, annex, printed) -> Citation.builder()
            .regulation(regulation)
            .pasal(article)
            .ayat(article.flatMap(beside -> paragraph))
            .huruf(article.flatMap(beside -> letter))
            .lampiran(annex)
            .page(printed)
            .build());
  }

  static Arbitrary<OpenQuestion> openQuestion() {
    Arbitrary<String> ids = Combinators.combine(
            Arbitraries.of("OQ-", "OQ-C"), Arbitraries.integers().between(0, 9999))
        .as((prefix, number) -> prefix + number);
    return Combinators.combine(ids, wording()).as(OpenQuestion::new);
  }

  static Arbitrary<LegalSource> legalSource() {
    Arbitrary<Basis> basis = Arbitraries.of(Basis.class);
    return Arbitraries.oneOf(
        Combinators.combine(
                basis,
                citation().list().ofMinSize(1).ofMaxSize(3),
                openQuestion().optional())
            .as(LegalSource::new),
        Combinators.combine(
                basis, citation().list().ofMaxSize(1), openQuestion().map(Optional::of))
            .as(LegalSource::new));
  }

  static Arbitrary<Validity> validity() {
    return Combinators.combine(
            Periods.day(), Arbitraries.integers().between(0, 5000).optional())
        .as((from, days) -> new Validity(from, days.map(from::plusDays)));
  }
}
