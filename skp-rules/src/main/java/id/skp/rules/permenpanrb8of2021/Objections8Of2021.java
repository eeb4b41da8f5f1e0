package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.LegalSource.open;

import com.google.common.collect.ImmutableSet;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.TimeLimit;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.followup.ObjectionTerms;
import id.skp.rules.followup.PredicateSet;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.value.Bands;
import id.skp.rules.value.Bands.Band;
import id.skp.rules.value.ValueForms;

/** Lets the days of objection (OQ-833) say the time for filing, and holds a ruling to the predicates of the bands. */
public final class Objections8Of2021 implements ObjectionTerms {
  /**
   * In how many days an employee may object (OQ-833). They take the place of the time for filing of
   * {@link id.skp.rules.followup.FollowUpParameters#OBJECTION_PROFILE}, in the same unit.
   */
  public static final ParameterKey<Integer> OBJECTION_DAYS = ParameterKey.of(
          "objectionDays",
          Integer.class,
          Text.of("Masa keberatan (hari)", "Period of objection (days)"),
          ValueForms.integer(1, TimeLimit.MOST_DAYS, "days"))
      .is(
          14,
          open(
              OUR_READING,
              "PP 30/2019",
              "OQ-833",
              "masa keberatan: 14 hari",
              "period of objection: 14 days"));

  private static final Calculation PROFILE = Calculation.of(
      "profile", "Tata cara dengan masa keberatan", "Profile with the period of objection");
  private static final Calculation PREDICATES = Calculation.of(
      "rulingPredicates", "Predikat yang dapat diputuskan", "Predicates that a ruling may give");

  Objections8Of2021() {}

  @Override
  public Step<ObjectionProfile> profile(Reasoning reasoning) {
    return reasoning.derive(
        PROFILE,
        ObjectionProfile::withFilingDays,
        ObjectionTerms.super.profile(reasoning),
        reasoning.parameter(OBJECTION_DAYS));
  }

  @Override
  public Step<PredicateSet> predicates(Reasoning reasoning) {
    return reasoning.derive(
        PREDICATES,
        table -> predicatesOf(table.bands()),
        reasoning.parameter(PredicateParameters.PREDICATE_BANDS));
  }

  private static PredicateSet predicatesOf(Bands<PerformancePredicate> bands) {
    return new PredicateSet(ImmutableSet.<PerformancePredicate>builder()
        .add(bands.lowest())
        .addAll(bands.bands().stream().map(Band::value).iterator())
        .build());
  }
}
