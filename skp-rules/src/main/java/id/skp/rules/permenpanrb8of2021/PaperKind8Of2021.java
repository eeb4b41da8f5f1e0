package id.skp.rules.permenpanrb8of2021;

import com.google.common.collect.ImmutableList;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Text;
import id.skp.rules.paper.PaperForm;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import java.util.List;

/**
 * <em>Jenis formulir</em>: the papers of PermenPAN-RB 8/2021. The columns of the scores of a leader's plan are those of the printed
 * example; those of staff are drawn from the form of the developed model, whose five columns of categories are one here; the papers on
 * behaviour and on the outcome are laid out by this library (OQ-837).
 */
public enum PaperKind8Of2021 implements PaperForm {
  /** The plan of a leader, by perspective. */
  SKP_PIMPINAN(
      Text.of("SKP pimpinan", "Plan of a leader"),
      LegalSource.cited(Basis.INFERRED, Sources8Of2021.LEADER_EXAMPLE),
      true,
      "SASARAN KINERJA PEGAWAI",
      Titles.LEADERS),
  /** The plan of an administrative or functional post, by aspect. */
  SKP_PEGAWAI(
      Text.of("SKP JA/JF", "Plan of an administrative or functional post"),
      LegalSource.cited(Basis.INFERRED, Titles.STAFF_FORM),
      true,
      "SASARAN KINERJA PEGAWAI",
      Titles.STAFF),
  /** What the plan of a leader scored. */
  PENILAIAN_SKP_PIMPINAN(
      Text.of("Penilaian SKP pimpinan", "Scores of a leader's plan"),
      LegalSource.cited(Basis.REGULATION_TEXT, Sources8Of2021.LEADER_EXAMPLE),
      true,
      "PENILAIAN SASARAN KINERJA PEGAWAI",
      Titles.LEADERS),
  /** What the plan of an administrative or functional post scored. */
  PENILAIAN_SKP_PEGAWAI(
      Text.of("Penilaian SKP JA/JF", "Scores of the plan of an administrative or functional post"),
      LegalSource.cited(Basis.INFERRED, Titles.STAFF_FORM),
      true,
      "PENILAIAN SASARAN KINERJA PEGAWAI",
      Titles.STAFF),
  /** The levels of behaviour, and what they scored. */
  PENILAIAN_PERILAKU_KERJA(
      Text.of("Penilaian perilaku kerja", "Scores of behaviour"),
      Titles.own(Sources8Of2021.BEHAVIOUR),
      false,
      "PENILAIAN PERILAKU KERJA"),
  /** What came out: scores, their weights and the predicate. */
  DOKUMEN_PENILAIAN_KINERJA(
      Text.of("Dokumen penilaian kinerja", "Appraisal document"),
      Titles.own(Sources8Of2021.PREDICATE),
      false,
      "DOKUMEN PENILAIAN KINERJA PEGAWAI");

  private final Text label;

  @SuppressWarnings("ImmutableEnumChecker") // a value: its lists are copies
  private final LegalSource source;

  private final boolean wide;
  private final ImmutableList<String> title;

  PaperKind8Of2021(Text label, LegalSource source, boolean wide, String... title) {
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

  /** What several papers share; an enum has no constants before its own. */
  static final class Titles {
    static final OpenQuestion LAYOUT = OpenQuestion.of(
        "OQ-837",
        "formulir penilaian perilaku dan dokumen penilaian, yang tidak dicontohkan sumber mana pun: tidak dicetak, atau dengan tata letak sendiri; dipilih tata letak sendiri",
        "the papers on behaviour and on the outcome, of which no source shows an example: not printed, or in a layout of our own; our own was chosen");
    static final String LEADERS = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
    static final String STAFF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
    static final String STAFF_FORM =
        "PermenPAN-RB 8/2021, Lampiran Format D.2.2 dan D.2.3, hlm. 126-127";

    static LegalSource own(String place) {
      return LegalSource.cited(Basis.OUR_READING, place).answering(LAYOUT);
    }
  }
}
