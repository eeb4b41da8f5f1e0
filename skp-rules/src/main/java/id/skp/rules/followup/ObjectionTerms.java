package id.skp.rules.followup;

import id.skp.core.followup.ObjectionProfile;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/**
 * <em>Ketentuan keberatan</em>: what a rule set holds an objection to. Each is read from its parameters, so that it is a
 * reason of what is decided.
 */
public interface ObjectionTerms {
  /**
   * Returns who may do what, and within which time.
   *
   * @param reasoning what records the steps
   * @return {@link FollowUpParameters#OBJECTION_PROFILE} as it stands, unless the rule set has more to say
   */
  default Step<ObjectionProfile> profile(Reasoning reasoning) {
    return reasoning.parameter(FollowUpParameters.OBJECTION_PROFILE);
  }

  /**
   * Returns the predicates that a ruling may give.
   *
   * @param reasoning what records the steps
   * @return the predicates that the rule set gives to persons
   */
  Step<PredicateSet> predicates(Reasoning reasoning);
}
