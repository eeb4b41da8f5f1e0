package id.skp.testkit.arbitrary;

import id.skp.core.TextKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Fictional names, titles and sentences. */
final class Words {
  private static final String[] GIVEN_NAMES = {
    "Dewi", "Bima", "Sekar", "Galih", "Ratih", "Wira", "Melati", "Panji", "Arum", "Jaka"
  };
  private static final String[] FAMILY_NAMES = {
    "Larasati", "Wibawa", "Kencana", "Samudra", "Pelangi", "Cakrawala", "Mentari", "Rimba"
  };
  private static final String[] TITLES = {
    "Guru Bahasa Indonesia", "Kepala Dinas", "Analis Kebijakan", "Pranata Komputer", "Arsiparis"
  };
  private static final String[] PLACES = {
    "SMP Negeri 3 Contoh", "Dinas Contoh", "Biro Umum", "Puskesmas Contoh", "Bagian Data"
  };
  private static final String[] COMMON = {
    "laporan",
    "layanan",
    "tersusun",
    "tepat",
    "waktu",
    "kepuasan",
    "dokumen",
    "triwulan",
    "mutu",
    "peserta",
    "didik",
    "meningkat",
    "80%",
    "sesuai",
    "rencana"
  };

  /** What breaks careless code: quotes, markup, placeholders, signs beyond 16 bits, dotted and dotless i. */
  private static final String[] ODD = {
    "\"kutip\"",
    "a\\b",
    "<b>&amp;",
    "{0}",
    "{1}",
    "%s",
    "$1",
    "~1/a",
    "Isı İzin",
    "📄",
    "café",
    "٣",
    "baris\nbaru",
    "tab\tulasi",
    "'",
    "-",
    "null"
  };

  private static final Arbitrary<String> SENTENCES = makeSentences();

  private Words() {}

  static Arbitrary<String> person() {
    return Combinators.combine(Arbitraries.of(GIVEN_NAMES), Arbitraries.of(FAMILY_NAMES))
        .as((given, family) -> given + " " + family);
  }

  static Arbitrary<String> title() {
    return Arbitraries.of(TITLES);
  }

  static Arbitrary<String> place() {
    return Arbitraries.of(PLACES);
  }

  static Arbitrary<String> sentence() {
    return SENTENCES;
  }

  /** Makes sentences with a letter or a digit. */
  static Arbitrary<String> saying() {
    return SENTENCES.filter(text -> !TextKind.saysNothing(text));
  }

  private static Arbitrary<String> makeSentences() {
    return Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(COMMON)), Tuple.of(1, Arbitraries.of(ODD)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  static Arbitrary<List<String>> sentences() {
    return sentence().list().ofMaxSize(3);
  }

  static Arbitrary<String> id() {
    return Combinators.combine(
            Arbitraries.of("P", "SKP-", "r", "ikI.", "pegawai/", "N°"),
            Arbitraries.integers().between(1, 9999))
        .as((prefix, number) -> prefix + number);
  }
}
