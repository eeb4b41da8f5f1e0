package id.skp.core.plan;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.List;

/**
 * <em>Nilai dasar ASN BerAKHLAK</em>: the seven values that work behaviour is planned and judged by, in the law's
 * order. Each has three guides (<em>panduan perilaku</em>), given here in this library's own words; the official wording is
 * that of the form. There are no levels and no standards. Source: PermenPAN-RB 6/2022.
 */
public enum BehaviourValue implements Labelled {
  /** Serves. */
  BERORIENTASI_PELAYANAN(
      "Berorientasi Pelayanan",
      "Service-oriented",
      Text.of(
          "mengenali kebutuhan masyarakat dan memenuhinya",
          "knows what the public needs and meets it"),
      Text.of(
          "ramah, sigap, mencari jalan keluar, dan dapat diandalkan",
          "is friendly and quick, finds solutions and can be relied on"),
      Text.of("tidak berhenti memperbaiki diri dan layanan", "never stops improving")),
  /** Answers for what is entrusted. */
  AKUNTABEL(
      "Akuntabel",
      "Accountable",
      Text.of(
          "jujur, bertanggung jawab, teliti, disiplin, dan berintegritas tinggi dalam setiap tugas",
          "is honest, responsible, careful, disciplined and of high integrity in every task"),
      Text.of(
          "memakai kekayaan negara secara bertanggung jawab, tepat guna, dan hemat",
          "uses state property responsibly, effectively and sparingly"),
      Text.of("tidak menyalahgunakan wewenang jabatan", "does not misuse the powers of the post")),
  /** Learns and lets learn. */
  KOMPETEN(
      "Kompeten",
      "Competent",
      Text.of(
          "membangun kemampuan diri untuk menjawab tuntutan yang berubah",
          "builds own skills to meet changing demands"),
      Text.of("membantu orang lain belajar", "helps others to learn"),
      Text.of("menghasilkan pekerjaan bermutu terbaik", "delivers the best quality")),
  /** Cares for others and respects them. */
  HARMONIS(
      "Harmonis",
      "Harmonious",
      Text.of(
          "menghormati setiap orang apa pun latar belakangnya",
          "respects everyone whatever their background"),
      Text.of("senang membantu orang lain", "gladly helps others"),
      Text.of(
          "menjadikan tempat kerja nyaman bagi semua", "makes the workplace a good place to work")),
  /** Puts nation and state first. */
  LOYAL(
      "Loyal",
      "Loyal",
      Text.of(
          "berpegang pada Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah",
          "holds to Pancasila, the 1945 Constitution, the Republic and its lawful government"),
      Text.of(
          "menjaga nama baik rekan, pimpinan, instansi, dan negara",
          "protects the good name of colleagues, leaders, agency and state"),
      Text.of("menyimpan rahasia jabatan dan negara", "keeps secrets of office and state")),
  /** Meets change with new ideas. */
  ADAPTIF(
      "Adaptif",
      "Adaptive",
      Text.of("cepat menyesuaikan diri dengan perubahan", "adjusts quickly to change"),
      Text.of("terus berinovasi dan berkarya", "keeps innovating and creating"),
      Text.of("bertindak sebelum diminta", "acts before being told")),
  /** Works together. */
  KOLABORATIF(
      "Kolaboratif",
      "Collaborative",
      Text.of("memberi ruang bagi orang lain untuk berperan", "gives others room to contribute"),
      Text.of(
          "terbuka bekerja sama demi nilai tambah", "is open to working together for added value"),
      Text.of(
          "menggerakkan sumber daya berbagai pihak menuju tujuan bersama",
          "moves resources of many parties to a shared goal"));

  private final Text label;
  private final ImmutableList<Text> guides;

  BehaviourValue(String indonesian, String english, Text first, Text second, Text third) {
    this.label = Text.of(indonesian, english);
    this.guides = ImmutableList.of(first, second, third);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns what living up to the value means, in this library's own words.
   *
   * @return three guides, in the law's order
   */
  public List<Text> guides() {
    return guides;
  }
}
