package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How the categories of three aspects become that of the result (OQ-806). */
public enum AspectCombiner implements Labelled {
  /** By the table of the regulation. */
  TABLE("tabel", "table"),
  /** By points, added up; one agency does so. */
  POINTS("poin", "points");

  private final Text label;

  AspectCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
