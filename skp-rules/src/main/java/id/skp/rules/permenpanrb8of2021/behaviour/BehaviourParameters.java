package id.skp.rules.permenpanrb8of2021.behaviour;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.Map;
import java.util.Optional;

/** The numbers, tables and choices of behaviour. */
public final class BehaviourParameters {
  static final String LEVELS = "PermenPAN-RB 8/2021, Lampiran Bab III";

  /** The scale of levels. */
  public static final ParameterKey<LevelScale> BEHAVIOUR_LEVELS = ParameterKey.of(
          "behaviourLevels",
          LevelScale.class,
          Text.of("Skala level perilaku", "Scale of behaviour levels"),
          LevelScale.FORM)
      .is(new LevelScale(1, 7), cited(SINGLE_PRACTICE, LEVELS));

  /** Whether levels become scores by the unverified formula (OQ-819). */
  public static final ParameterKey<BehaviourScale> BEHAVIOUR_SCALE = ParameterKey.of(
          "behaviourScale",
          BehaviourScale.class,
          Text.of("Rumus nilai perilaku", "Formula of behaviour"))
      .is(
          BehaviourScale.ANCHORS,
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.BEHAVIOUR,
              "OQ-819",
              "nilai dari level: jangkar 90/109/120",
              "from level to score: anchors 90/109/120"));

  /** The scores that levels are measured by. */
  public static final ParameterKey<BehaviourAnchors> BEHAVIOUR_ANCHORS = ParameterKey.of(
          "behaviourAnchors",
          BehaviourAnchors.class,
          Text.of("Jangkar nilai perilaku", "Anchors of behaviour scores"),
          BehaviourAnchors.FORM)
      .fitting(anchors -> others -> ScoreLimits.misfit(others, Map.of("/top", anchors.top())))
      .is(BehaviourAnchors.of(90, 109, 120), cited(SINGLE_PRACTICE, Sources8Of2021.BEHAVIOUR));

  /** The scores where a post requires a single level (OQ-820). */
  public static final ParameterKey<SingleLevelScores> BEHAVIOUR_SINGLE_LEVEL = ParameterKey.of(
          "behaviourSingleLevel",
          SingleLevelScores.class,
          Text.of("Standar satu level", "A standard of one level"),
          SingleLevelScores.FORM)
      .fitting(scores -> others -> ScoreLimits.misfit(others, Map.of("/met", scores.met()))
          .or(() -> besideAnchors(scores.met(), others)))
      .is(
          new SingleLevelScores(Ratio.of(109), Ratio.of(11)),
          open(
              OUR_READING,
              Sources8Of2021.BEHAVIOUR,
              "OQ-820",
              "standar satu level terpenuhi: 109, 90, atau 100",
              "a single-level standard met: 109, 90 or 100"));

  /** How the levels of several situations become that of their aspect (OQ-821). */
  public static final ParameterKey<SituationCombiner> SITUATION_COMBINER = ParameterKey.of(
          "situationCombiner",
          SituationCombiner.class,
          Text.of("Penggabungan level situasi", "Combining levels of situations"))
      .is(
          SituationCombiner.ENTERED,
          open(
              OUR_READING,
              LEVELS,
              "OQ-821",
              "beberapa situasi pada satu aspek: rata-rata, terendah, atau level diisi",
              "several situations to one aspect: mean, lowest, or the level is entered"));

  /** The levels that posts require, for plans that do not state them; an agency fills the table. */
  public static final ParameterKey<RequiredLevels> REQUIRED_LEVELS = ParameterKey.of(
          "requiredLevels",
          RequiredLevels.class,
          Text.of("Standar level per jabatan", "Required levels by post"),
          RequiredLevels.FORM)
      .fitting(levels ->
          others -> others.find(BEHAVIOUR_LEVELS).flatMap(scale -> levels.outside(scale.value())))
      .is(RequiredLevels.none(), cited(SINGLE_PRACTICE, LEVELS));

  /** For how many months a new superior may not score behaviour; 0 for none. */
  public static final ParameterKey<Integer> NEW_SUPERIOR_MONTHS = ParameterKey.of(
          "newSuperiorMonths",
          Integer.class,
          Text.of(
              "Bulan atasan baru belum menilai perilaku",
              "Months without scores of a new superior"),
          ValueForms.integer(0, 12, "months"))
      .is(1, cited(REGULATION_TEXT, Sources8Of2021.BEHAVIOUR_REVIEW));

  /** Who is judged on leadership (OQ-823). */
  public static final ParameterKey<LeadershipApplies> LEADERSHIP_APPLIES = ParameterKey.of(
          "leadershipApplies",
          LeadershipApplies.class,
          Text.of("Aspek kepemimpinan", "Leadership aspect"))
      .is(
          LeadershipApplies.STRUCTURAL_POSTS,
          open(
              PRACTICE,
              Sources8Of2021.BEHAVIOUR,
              "OQ-823",
              "aspek kepemimpinan: jabatan struktural dan (sub)koordinator, atau semua",
              "the leadership aspect: structural posts and (sub)coordinators, or all"));

  /**
   * The weights of the official's and the survey's score of an aspect (OQ-822). With {@code Weights.of(0, 100)} the score
   * that is entered for the survey is the mix already.
   */
  public static final ParameterKey<Weights> PEER_OPINION_MIX = ParameterKey.of(
          "peerOpinionMix",
          Weights.class,
          Text.of("Bobot pejabat penilai dan survei", "Weights of official and survey"),
          Weights.FORM)
      .is(
          Weights.of(60, 40),
          open(
              OUR_READING,
              Sources8Of2021.BEHAVIOUR,
              "OQ-822",
              "pejabat penilai dan survei dalam satu aspek: 60/40, atau diisi",
              "official and survey in one aspect: 60/40, or entered"));

  private BehaviourParameters() {}

  /** Who is a little below the only level has up to the anchor for it, who is above it no more than the highest anchor. */
  private static Optional<ValueProblem> besideAnchors(Ratio met, Others others) {
    return others
        .find(BEHAVIOUR_ANCHORS)
        .map(Parameter::value)
        .filter(anchors -> met.compareTo(anchors.met()) < 0 || met.compareTo(anchors.top()) > 0)
        .map(anchors -> new ValueProblem(
            "/met",
            "ANCHORS_UNORDERED",
            Text.of(
                "perlu nilai dari " + Wording.of(anchors.met(), Text.INDONESIAN) + " sampai "
                    + Wording.of(anchors.top(), Text.INDONESIAN)
                    + ", jangkar terendah dan tertinggi behaviourAnchors, diberikan "
                    + Wording.of(met, Text.INDONESIAN) + "; ubah salah satunya",
                "needs a score from " + anchors.met() + " to " + anchors.top()
                    + ", the lowest and the highest of behaviourAnchors, got " + met
                    + "; change one of the two")));
  }
}
