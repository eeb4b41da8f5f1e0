package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Aspek perilaku kerja</em> of PP 30/2019, which PermenPAN-RB 8/2021 scores.
 */
public enum BehaviourAspect implements Labelled {
  /** Service orientation. */
  ORIENTASI_PELAYANAN("Orientasi Pelayanan", "Service orientation"),
  /** Commitment. */
  KOMITMEN("Komitmen", "Commitment"),
  /** Initiative at work. */
  INISIATIF_KERJA("Inisiatif Kerja", "Initiative"),
  /** Cooperation. */
  KERJA_SAMA("Kerja Sama", "Cooperation"),
  /** Leadership; only for structural posts and coordinators. */
  KEPEMIMPINAN("Kepemimpinan", "Leadership");

  private final Text label;

  BehaviourAspect(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
