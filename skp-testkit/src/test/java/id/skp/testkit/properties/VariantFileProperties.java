package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Regulation;
import id.skp.json.VariantJson;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Variant;
import id.skp.testkit.properties.Questions.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A variant read from its own document is the same variant. */
class VariantFileProperties {
  private static final Set<String> DAYS =
      Set.of(RuleSet.IN_FORCE_FROM.name(), RuleSet.IN_FORCE_UNTIL.name());

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aVariantReadFromItsOwnDocumentDecidesAsItself(
      @ForAll("questions") Question<?, ?> question, @ForAll long seed) {
    RuleSet variant = randomVariant(question.rules(), new Random(seed));
    RuleSet read = VariantJson.read(VariantJson.write(variant), RuleSets.standard());

    assertThat(read.differencesFrom(variant)).isEmpty();
    assertThat(read.id()).isEqualTo(variant.id());
    assertThat(read.validity()).isEqualTo(variant.validity());
    assertThat(read.regulation()).isEqualTo(variant.regulation());
    assertThat(read.baseIds()).isEqualTo(variant.baseIds());
    assertThat(VariantJson.write(read)).isEqualTo(VariantJson.write(variant));
    Decisions.assertSame(question.decideBy(variant), question.decideBy(read));
  }

  private static RuleSet randomVariant(RuleSet base, Random random) {
    List<Consumer<Variant>> changes = new ArrayList<>();
    changes.add(variant -> variant.citing(Regulation.of("Permen Contoh 1/2026", "Pedoman")));
    if (random.nextBoolean()) {
      LocalDate from = base.validity().from().plusDays(random.nextInt(200));
      changes.add(variant -> variant.effectiveFrom(from));
    }
    RuleSet sound = variant(base, changes);
    for (Parameter<?> parameter : base.parameters()) {
      if (!DAYS.contains(parameter.name()) && random.nextInt(3) == 0) {
        int before = changes.size();
        replacement(base, parameter, random).ifPresent(changes::add);
        try {
          sound = variant(base, changes);
        } catch (InvalidValueException misfit) {
          changes.subList(before, changes.size()).clear();
        }
      }
    }
    return sound;
  }

  private static RuleSet variant(RuleSet base, List<Consumer<Variant>> changes) {
    return base.variant(
        "id.go.contoh-2026", variant -> changes.forEach(each -> each.accept(variant)));
  }

  private static <T> Optional<Consumer<Variant>> replacement(
      RuleSet base, Parameter<T> parameter, Random random) {
    return OtherData.of(base, parameter, random)
        .map(value -> variant -> variant.parameter(parameter.key(), value));
  }

  @Provide
  Arbitrary<Question<?, ?>> questions() {
    return Questions.toAllRules();
  }
}
