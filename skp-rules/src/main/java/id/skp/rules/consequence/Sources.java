package id.skp.rules.consequence;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;

/** What the shape of a policy and the boxes rest on. Amounts and percentages are each agency's own. */
final class Sources {
  static final String TALENT = "PermenPAN-RB 3/2020";
  private static final String USES = "PermenPAN-RB 6/2022";

  static final LegalSource USE = LegalSource.cited(Basis.CIRCULAR, USES);

  /** A rule set without a policy pays nothing and cuts nothing: the agency's variant says it. */
  static final LegalSource NO_POLICY = LegalSource.open(
      Basis.OUR_READING,
      USES,
      "OQ-V07",
      "predikat mana membayar apa: diatur setiap instansi; tanpa kebijakan tidak ada yang dibayarkan atau dipotong",
      "which predicate pays what: each agency's own; without a policy nothing is paid or cut");

  static final LegalSource STOP = LegalSource.open(
      Basis.OUR_READING,
      USES,
      "OQ-V08",
      "potongan berhenti: sejak hari sesudah periode yang cukup baik, atau sejak predikatnya ditetapkan",
      "a cut stops: from the day after the period that is good enough, or when its predicate is fixed");

  static final LegalSource BANDS = LegalSource.open(
      Basis.OUR_READING,
      TALENT,
      "OQ-V09",
      "batas potensial menengah dan tinggi: diatur setiap instansi",
      "where medium and high potential begin: each agency's own");

  static final LegalSource PERFORMANCE = LegalSource.open(
      Basis.OUR_READING,
      TALENT,
      "OQ-V10",
      "predikat di atas ekspektasi: Sangat Baik saja, atau Baik juga",
      "predicates above expectation: Sangat Baik only, or Baik too");

  static final LegalSource BOXES = LegalSource.open(
      Basis.OUR_READING,
      TALENT,
      "OQ-V11",
      "nomor kotak: menurut jumlah kedua sumbu lalu kinerja, atau penomoran instansi",
      "numbers of the boxes: by both axes, then performance, or an agency's own");

  private Sources() {}
}
