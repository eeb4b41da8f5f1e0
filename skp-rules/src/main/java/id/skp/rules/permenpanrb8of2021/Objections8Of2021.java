package id.skp.rules.permenpanrb8of2021;

import com.google.common.collect.ImmutableSet;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.ObjectionProfile;
import id.skp.rules.Bands;
import id.skp.rules.Bands.Band;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.followup.ObjectionTerms;
import id.skp.rules.followup.PredicateSet;

/** Lets the days of objection (OQ-833) say the time for filing, and holds a ruling to the predicates of the bands. */
final class Objections8Of2021 implements ObjectionTerms {
  private static final Calculation PROFILE = Calculation.of(
      "profile", "Tata cara dengan masa keberatan", "Profile with the period of objection");
  private static final Calculation PREDICATES = Calculation.of(
      "rulingPredicates", "Predikat yang dapat diputuskan", "Predicates that a ruling may give");

  @Override
  public Step<ObjectionProfile> profile(Reasoning reasoning) {
    return reasoning.derive(
        PROFILE,
        ObjectionProfile::withFilingDays,
        ObjectionTerms.super.profile(reasoning),
        reasoning.parameter(Parameters8Of2021.OBJECTION_DAYS));
  }

  @Override
  public Step<PredicateSet> predicates(Reasoning reasoning) {
    return reasoning.derive(
        PREDICATES,
        table -> predicatesOf(table.bands()),
        reasoning.parameter(Parameters8Of2021.PREDICATE_BANDS));
  }

  private static PredicateSet predicatesOf(Bands<PerformancePredicate> bands) {
    return new PredicateSet(ImmutableSet.<PerformancePredicate>builder()
        .add(bands.lowest())
        .addAll(bands.bands().stream().map(Band::value).iterator())
        .build());
  }
}
