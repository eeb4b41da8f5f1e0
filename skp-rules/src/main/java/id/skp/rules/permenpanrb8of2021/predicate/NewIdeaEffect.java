package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a new idea (ide baru) does (OQ-825). */
public enum NewIdeaEffect implements Labelled {
  /** It is a condition of Sangat Baik and adds nothing. */
  CONDITION("syarat saja", "condition only"),
  /** It also adds two points. */
  TWO_POINTS("menambah dua poin", "adds two points");

  private final Text label;

  NewIdeaEffect(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
