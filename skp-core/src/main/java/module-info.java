/**
 * The nouns of civil servants' performance management (<em>Sasaran Kinerja Pegawai</em>): immutable values, valid by
 * construction, without a clock, a locale, input or output.
 *
 * @since 0.1.0
 */
module id.skp.core {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports id.skp.core;
  exports id.skp.core.alias;
  exports id.skp.core.appraisal;
  exports id.skp.core.cascade;
  exports id.skp.core.dialogue;
  exports id.skp.core.evidence;
  exports id.skp.core.followup;
  exports id.skp.core.law;
  exports id.skp.core.number;
  exports id.skp.core.people;
  exports id.skp.core.period;
  exports id.skp.core.plan;
  exports id.skp.core.shape;
  exports id.skp.core.text;
  exports id.skp.core.unit;
  exports id.skp.core.year;
}
