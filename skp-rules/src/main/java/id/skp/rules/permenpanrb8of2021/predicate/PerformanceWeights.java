package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * The weights of SKP and behaviour, without and with the opinion of peers.
 *
 * @param withoutPeers the weights where peers and subordinates are not asked
 * @param withPeers the weights where they are
 */
public record PerformanceWeights(Weights withoutPeers, Weights withPeers) {
  private static final Member<PerformanceWeights, Weights> WITHOUT_PEERS = Member.of(
      "withoutPeers",
      PerformanceWeights::withoutPeers,
      Weights.OF_BOTH,
      Text.of(
          "Bobot hasil kerja dan perilaku bila tanpa pendapat rekan dan bawahan.",
          "The weights of results and behaviour where peers and subordinates are not asked."));
  private static final Member<PerformanceWeights, Weights> WITH_PEERS = Member.of(
      "withPeers",
      PerformanceWeights::withPeers,
      Weights.OF_BOTH,
      Text.of(
          "Bobot hasil kerja dan perilaku bila dengan pendapat rekan dan bawahan.",
          "The weights of results and behaviour where peers and subordinates are asked."));

  /** The weights of SKP and behaviour: {@code withoutPeers} and {@code withPeers}. */
  public static final ValueForm<PerformanceWeights> FORM = ValueForms.record(
      given -> new PerformanceWeights(given.get(WITHOUT_PEERS), given.get(WITH_PEERS)),
      WITHOUT_PEERS,
      WITH_PEERS);

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
