package id.skp.testkit.variants.contoh;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.paper.PaperForm;
import java.util.List;

/** The forms of the regulation. */
enum Form implements PaperForm {
  /** The plan with its risks. */
  RENCANA_2027(Text.of("Rencana kinerja 2027", "Plan of 2027"), "RENCANA KINERJA DAN RISIKO"),
  /** The evaluation. */
  EVALUASI_2027(Text.of("Evaluasi 2027", "Evaluation of 2027"), "EVALUASI KINERJA");

  private static final LegalSource SOURCE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2027, Lampiran II");

  private final Text label;
  private final String title;

  Form(Text label, String title) {
    this.label = label;
    this.title = title;
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> title() {
    return List.of(title);
  }

  @Override
  public LegalSource source() {
    return SOURCE;
  }
}
