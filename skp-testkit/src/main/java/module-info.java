/**
 * For those who test a rule set or try the library out: case files and their runner, the documents used as samples,
 * arbitrary values for property tests, assertions, and the try-it command.
 *
 * <p>Projects that have it in test scope, on the class path and on the module path, with a test, a property, case files and the
 * contract, stand in {@code skp-testkit/src/it/consumers} of the sources.
 *
 * @since 0.1.0
 */
module id.skp.testkit {
  requires transitive id.skp.json;
  requires info.picocli;
  requires java.xml;
  requires static transitive net.jqwik.api;
  requires static transitive org.assertj.core;
  requires static transitive org.junit.jupiter.api;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports id.skp.testkit.arbitrary;
  exports id.skp.testkit.assertion;
  exports id.skp.testkit.cases;
  exports id.skp.testkit.contract;
  exports id.skp.testkit.samples;

  opens id.skp.testkit.cases to
      org.junit.platform.commons;
  opens id.skp.testkit.cli to
      info.picocli;
}
