/** What a test of the SKP rules needs: arbitrary values and assertions. */
module id.skp.testkit {
  requires transitive id.skp.rules;
  requires static transitive net.jqwik.api;
  requires static transitive org.assertj.core;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports id.skp.testkit.arbitrary;
  exports id.skp.testkit.assertion;
}
