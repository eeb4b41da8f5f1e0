/**
 * The outside of the library: JSON documents, read strictly and written stably, and their schemas.
 *
 * @since 0.1.0
 */
module id.skp.json {
  requires transitive id.skp.rules;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires static com.fasterxml.jackson.databind;
  requires static de.siegmar.fastcsv;
  requires static org.apache.commons.compress;
  requires static org.dhatim.fastexcel;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports id.skp.json;
  exports id.skp.json.jackson2;
  exports id.skp.json.jackson3;
  exports id.skp.json.recorded;
}
