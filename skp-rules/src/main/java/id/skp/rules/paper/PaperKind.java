package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * <em>Jenis formulir</em>: the papers of PermenPAN-RB 6/2022 and those on credit of Peraturan BKN 3/2023, each with its number where it has one, its printed title, and how
 * strong the source of its columns is.
 */
public enum PaperKind implements PaperForm {
  /** The quantitative plan of a leader. */
  SKP_JPT_KUANTITATIF(
      Text.of("SKP kuantitatif JPT", "Quantitative plan of a leader"),
      Sources.plan(Basis.REGULATION_TEXT),
      true,
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
  /** The qualitative plan of a leader; its perspectives are optional (OQ-631). */
  SKP_JPT_KUALITATIF(
      Text.of("SKP kualitatif JPT", "Qualitative plan of a leader"),
      Sources.plan(Basis.OUR_READING)
          .answering(OpenQuestion.of(
              "OQ-631",
              "Perspektif pada SKP JPT kualitatif: wajib atau boleh kosong",
              "The perspective in a leader's qualitative plan: required or optional")),
      false,
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUALITATIF",
      "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
  /** The quantitative plan of an administrative or functional post. */
  SKP_JA_JF_KUANTITATIF(
      Text.of("SKP kuantitatif JA/JF", "Quantitative plan of an administrative or functional post"),
      Sources.plan(Basis.PRACTICE),
      true,
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"),
  /** The qualitative plan of an administrative or functional post. */
  SKP_JA_JF_KUALITATIF(
      Text.of("SKP kualitatif JA/JF", "Qualitative plan of an administrative or functional post"),
      Sources.plan(Basis.PRACTICE),
      false,
      "SASARAN KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUALITATIF",
      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"),
  /** The annex of a plan. */
  LAMPIRAN_SKP(
      Text.of("Lampiran SKP", "Annex of the plan"),
      Sources.plan(Basis.PRACTICE),
      false,
      "LAMPIRAN SASARAN KINERJA PEGAWAI"),
  /** The manual of a leader's indicators, and the SOP and standards of a plan. */
  MANUAL_INDIKATOR_KINERJA(
      Text.of("Manual indikator kinerja", "Indicator manual"),
      Sources.cited(Basis.SINGLE_PRACTICE, "manual indikator kinerja"),
      false,
      "MANUAL INDIKATOR KINERJA"),
  /** Who carries which role in the results of a unit's leader. */
  MATRIKS_PERAN_HASIL(
      Text.of("Matriks peran hasil", "Matrix of roles and results"),
      Sources.cited(Basis.PRACTICE, "matriks peran hasil"),
      true,
      "MATRIKS PERAN HASIL"),
  /** What is to be done in each period, and what was reached. */
  RENCANA_AKSI(
      Text.of("Rencana aksi", "Action plan"),
      Sources.cited(Basis.PRACTICE, "pelaksanaan rencana kinerja"),
      true,
      "RENCANA AKSI DAN PENDOKUMENTASIAN KINERJA"),
  /** What was said of results and behaviour. */
  UMPAN_BALIK(
      Text.of("Umpan balik berkelanjutan", "Continuous feedback"),
      Sources.cited(Basis.REGULATION_TEXT, "umpan balik berkelanjutan"),
      true,
      "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"),
  /** What the employee says of a session of coaching. */
  FORMAT_B18(
      "B.1.8",
      Text.of("Format B.1.8", "Format B.1.8"),
      Sources.page(Basis.REGULATION_TEXT, "Format B.1.8", "83"),
      "PERNYATAAN PEGAWAI ATAS BIMBINGAN ATAU KONSELING KINERJA"),
  /** What leader or coach say of the employee's competences. */
  FORMAT_B19(
      "B.1.9",
      Text.of("Format B.1.9", "Format B.1.9"),
      Sources.page(Basis.REGULATION_TEXT, "Format B.1.9", "84"),
      "PENILAIAN KOMPETENSI SETELAH BIMBINGAN ATAU KONSELING KINERJA"),
  /** The evaluation of a leader's quantitative plan. */
  EVALUASI_JPT_KUANTITATIF(
      Text.of("Evaluasi kuantitatif JPT", "Evaluation of a leader's quantitative plan"),
      Sources.cited(Basis.REGULATION_TEXT, "Anak Lampiran 4 Tabel 1"),
      true,
      "EVALUASI KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
  /** The evaluation of the quantitative plan of an administrative or functional post. */
  EVALUASI_JA_JF_KUANTITATIF(
      Text.of(
          "Evaluasi kuantitatif JA/JF",
          "Evaluation of the quantitative plan of an administrative or functional post"),
      Sources.cited(Basis.PRACTICE, "evaluasi kinerja pegawai"),
      true,
      "EVALUASI KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUANTITATIF",
      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"),
  /** The evaluation of a qualitative plan. */
  EVALUASI_KUALITATIF(
      Text.of("Evaluasi kualitatif", "Evaluation of a qualitative plan"),
      Sources.cited(Basis.PRACTICE, "evaluasi kinerja pegawai"),
      true,
      "EVALUASI KINERJA PEGAWAI",
      "PENDEKATAN HASIL KERJA KUALITATIF"),
  /** What the employee receives. */
  DOKUMEN_EVALUASI(
      "D.1.1",
      Text.of("Dokumen evaluasi kinerja", "Evaluation document"),
      Sources.cited(Basis.PRACTICE, "Format D.1.1"),
      "DOKUMEN EVALUASI KINERJA PEGAWAI"),
  /** What one evaluation earned a functional official. */
  KONVERSI_ANGKA_KREDIT(
      Text.of("Konversi predikat kinerja ke angka kredit", "Conversion of a predicate to credit"),
      Sources.CREDIT,
      false,
      "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT"),
  /** What the evaluations of a year earned together. */
  AKUMULASI_ANGKA_KREDIT(
      Text.of("Akumulasi angka kredit", "Accumulated credit"),
      Sources.CREDIT,
      false,
      "AKUMULASI ANGKA KREDIT"),
  /** What is held, and what the next rank and the next level need. */
  PENETAPAN_ANGKA_KREDIT(
      Text.of("Penetapan angka kredit", "Fixing of credit"),
      Sources.CREDIT,
      false,
      "PENETAPAN ANGKA KREDIT");

  private final Optional<String> code;
  private final Text label;

  @SuppressWarnings("ImmutableEnumChecker") // a value: its lists are copies
  private final LegalSource source;

  private final boolean wide;
  private final ImmutableList<String> title;

  PaperKind(Text label, LegalSource source, boolean wide, String... title) {
    this(Optional.empty(), label, source, wide, title);
  }

  PaperKind(String code, Text label, LegalSource source, String title) {
    this(Optional.of(code), label, source, false, title);
  }

  PaperKind(Optional<String> code, Text label, LegalSource source, boolean wide, String... title) {
    this.code = code;
    this.label = label;
    this.source = source;
    this.wide = wide;
    this.title = ImmutableList.copyOf(title);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public Optional<String> code() {
    return code;
  }

  @Override
  public List<String> title() {
    return title;
  }

  @Override
  public LegalSource source() {
    return source;
  }

  @Override
  public boolean isWide() {
    return wide;
  }
}
