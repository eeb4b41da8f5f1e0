/** The outside of the library: JSON documents, read strictly and written stably, and their schemas. */
module id.skp.json {
  requires transitive id.skp.rules;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports id.skp.json;
}
