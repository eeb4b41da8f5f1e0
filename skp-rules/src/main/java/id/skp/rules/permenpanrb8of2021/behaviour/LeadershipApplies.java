package id.skp.rules.permenpanrb8of2021.behaviour;

import static java.util.Objects.requireNonNull;

import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Who is judged on leadership (OQ-823). A plan with a standard for leadership always is. */
public enum LeadershipApplies implements Labelled {
  /** Leaders, <em>administrator</em> and <em>pengawas</em>. */
  STRUCTURAL_POSTS("jabatan struktural", "structural posts"),
  /** Everybody. */
  ALL("semua pegawai", "everybody");

  private final Text label;

  LeadershipApplies(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether leadership is judged in a post.
   *
   * @param position the post
   * @return true if it is
   */
  public boolean to(Position position) {
    requireNonNull(position, "position");
    return this == ALL
        || position.isPlannedAsLeader()
        || position.level() == PositionLevel.ADMINISTRATOR
        || position.level() == PositionLevel.PENGAWAS;
  }
}
