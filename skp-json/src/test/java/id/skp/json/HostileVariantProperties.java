package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is changed in a variant, it is read, or refused at a place that the document has. */
class HostileVariantProperties {
  private static final RuleSets BASES = RuleSets.standard();

  @Property(tries = 600)
  void aChangedVariantIsReadOrRefusedAtAPlaceThatIsThere(
      @ForAll("variants") String variant,
      @ForAll("changes") @Size(min = 1, max = 4) List<Change> changes) {
    JsonNode document = parse(variant);
    changes.forEach(change -> change.applyTo(document));
    try {
      RuleSet read = VariantJson.read(document.toString(), BASES);
      assertThat(VariantJson.read(VariantJson.write(read), BASES).differencesFrom(read))
          .isEmpty();
    } catch (DocumentException refusal) {
      Change.assertPlacesAreIn(document, refusal);
    }
  }

  @Property(tries = 100)
  void theOrderOfParametersDoesNotMatter(
      @ForAll("variants") String variant, @ForAll @IntRange(max = 1_000_000) int seed) {
    ObjectNode document = (ObjectNode) parse(variant);
    JsonNode parameters = document.get("parameters");
    List<String> names = new ArrayList<>();
    parameters.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, new Random(seed));
    ObjectNode shuffled = document.objectNode();
    names.forEach(name -> shuffled.set(name, parameters.get(name)));
    document.set("parameters", shuffled);

    assertThat(VariantJson.write(VariantJson.read(document.toString(), BASES))).isEqualTo(variant);
  }

  @Provide
  Arbitrary<String> variants() {
    return Arbitraries.of(Documents.VARIANTS);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Change.ofAny(
        "\"0\"",
        "\"100/3\"",
        "\"permenpanrb-8-2021\"",
        "{\"99999999999\": {\"\": 1}}",
        "{\"value\": []}");
  }
}
