package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Jenis data</em>: what the national system takes, and where. Paths begin behind the base path {@code /apisiasn/1.0}. */
public enum SiasnPayload implements Labelled {
  /** SKP of 2022 and later: ratings and quadrant of PermenPAN-RB 6/2022. */
  SKP_2022("/skp22/save", "SKP 2022 dan sesudahnya", "SKP of 2022 and later"),
  /** Performance of a month or a quarter. */
  PERIODIC("/kinerjaperiodik/save", "Kinerja periodik", "Periodic performance"),
  /** SKP of 2021: scores of PP 30/2019 or PP 46/2011. */
  SKP_2021("/skp/2021/save", "SKP 2021", "SKP of 2021"),
  /** SKP to 2020: scores of PP 46/2011. */
  SKP_2020("/skp/save", "SKP sampai 2020", "SKP to 2020"),
  /** Credit of a functional post. */
  CREDIT("/angkakredit/save", "Angka kredit", "Credit");

  private final String path;
  private final Text label;

  SiasnPayload(String path, String indonesian, String english) {
    this.path = path;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Returns where it is saved.
   *
   * @return the path of the endpoint, such as {@code /skp22/save}
   */
  public String path() {
    return path;
  }

  @Override
  public Text label() {
    return label;
  }
}
