package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/**
 * <em>Keberatan</em>: the rules of an objection, {@link FollowUpRules#OBJECTION}, {@link FollowUpRules#OBJECTION_DEADLINE},
 * {@link FollowUpRules#OBJECTION_OPENING} and {@link FollowUpRules#OBJECTION_STEP}, and the parameters that they use.
 *
 * @param terms what the rule set holds an objection to
 */
public record ObjectionChapter(ObjectionTerms terms) implements Chapter {
  /** What an objection rests on. */
  public static final LegalSource SOURCE =
      LegalSource.cited(Basis.PARENT_REGULATION, Sources.OBJECTION);

  /**
   * Refuses null.
   *
   * @param terms what the rule set holds an objection to
   */
  public ObjectionChapter {
    requireNonNull(terms, "terms");
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            FollowUpParameters.OBJECTION_PROFILE,
            FollowUpParameters.DAY_COUNTING,
            FollowUpParameters.DEADLINE_SHIFT,
            FollowUpParameters.WORKING_WEEK,
            FollowUpParameters.LATE_OBJECTION_POLICY)
        .rule(FollowUpRules.OBJECTION, new ObjectionProcedure(), SOURCE)
        .rule(FollowUpRules.OBJECTION_DEADLINE, new ObjectionDeadlineProcedure(terms), SOURCE)
        .rule(FollowUpRules.OBJECTION_OPENING, new ObjectionOpeningProcedure(terms), SOURCE)
        .rule(FollowUpRules.OBJECTION_STEP, new ObjectionStepProcedure(terms), SOURCE);
  }
}
