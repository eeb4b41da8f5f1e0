/**
 * The verbs of civil servants' performance management: rule sets chosen by date, decisions that explain themselves, and
 * the findings of reviews. No clock, no locale, no input or output.
 *
 * @since 0.1.0
 */
module id.skp.rules {
  requires transitive id.skp.core;
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  uses id.skp.rules.RuleSetProvider;

  provides id.skp.rules.RuleSetProvider with
      id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022,
      id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021,
      id.skp.rules.siasn.Siasn,
      id.skp.rules.consequence.Consequences;

  exports id.skp.rules;
  exports id.skp.rules.finding;
  exports id.skp.rules.input;
  exports id.skp.rules.impact;
  exports id.skp.rules.message;
  exports id.skp.rules.value;
  exports id.skp.rules.bulk;
  exports id.skp.rules.cascade;
  exports id.skp.rules.angkakredit;
  exports id.skp.rules.career;
  exports id.skp.rules.consequence;
  exports id.skp.rules.followup;
  exports id.skp.rules.paper;
  exports id.skp.rules.monitoring;
  exports id.skp.rules.permenpanrb6of2022;
  exports id.skp.rules.permenpanrb8of2021;
  exports id.skp.rules.permenpanrb8of2021.achievement;
  exports id.skp.rules.permenpanrb8of2021.behaviour;
  exports id.skp.rules.permenpanrb8of2021.predicate;
  exports id.skp.rules.permenpanrb8of2021.score;
  exports id.skp.rules.permenpanrb8of2021.transition;
  exports id.skp.rules.permenpanrb8of2021.work;
  exports id.skp.rules.planreview;
  exports id.skp.rules.reach;
  exports id.skp.rules.siasn;
  exports id.skp.rules.table;
  exports id.skp.rules.unit;
}
