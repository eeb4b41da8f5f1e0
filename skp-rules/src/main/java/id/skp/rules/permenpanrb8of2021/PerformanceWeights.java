package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

/**
 * The weights of SKP and behaviour, without and with the opinion of peers.
 *
 * @param withoutPeers the weights where peers and subordinates are not asked
 * @param withPeers the weights where they are
 */
public record PerformanceWeights(Weights withoutPeers, Weights withPeers) {
  /**
   * Refuses null.
   *
   * @param withoutPeers the weights where peers and subordinates are not asked
   * @param withPeers the weights where they are
   */
  public PerformanceWeights {
    requireNonNull(withoutPeers, "withoutPeers");
    requireNonNull(withPeers, "withPeers");
  }

  /**
   * Returns the weights that apply.
   *
   * @param peerOpinion whether peers and subordinates are asked
   * @return the weights
   */
  public Weights of(boolean peerOpinion) {
    return peerOpinion ? withPeers : withoutPeers;
  }

  /** Returns both pairs of weights. */
  @Override
  public String toString() {
    return withoutPeers + ", " + withPeers;
  }
}
