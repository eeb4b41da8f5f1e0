package id.skp.testkit.variants.contoh;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The four ratings, of results and of behaviour, from the lowest to the highest. */
enum Grade implements Labelled {
  /** Not yet there. */
  BELUM("Belum Memenuhi", "Not yet met"),
  /** Nearly there. */
  MENDEKATI("Mendekati", "Nearly met"),
  /** As expected. */
  MEMENUHI("Memenuhi", "Met"),
  /** Above. */
  MELAMPAUI("Melampaui", "Exceeded");

  private final Text label;

  Grade(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
