package id.skp.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.OfficialNumber;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every type of values in skp-core. */
class ConstructionProperties {
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void aValueIsEqualToOneBuiltFromItsParts(@ForAll("values") Object value) {
    Object copy = Reflected.rebuilt(value);
    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(copy).hasToString(value.toString());
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void aValueDoesNotPrintAnEmployeeNumberInFull(@ForAll("values") Object value) {
    assertThat(value.toString()).isNotBlank();
    assertThat(numbersIn(value))
        .allSatisfy(nip -> assertThat(value.toString()).doesNotContain(nip.value()));
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void noCollectionOfAValueCanBeChanged(@ForAll("values") Object value) {
    for (Object collection : Reflected.collectionsOf(value)) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> {
        if (collection instanceof Map<?, ?> map) {
          map.clear();
        } else {
          ((Collection<?>) collection).clear();
        }
      });
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void eachBrokenVariationIsRefusedWithItsCode(@ForAll("broken") Broken<?> broken) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(broken::make)
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo(broken.code());
          assertThat(refusal.field().replaceAll("\\[[0-9]+]", "[#]")).isEqualTo(broken.field());
          assertThat(refusal.sentence()).contains("need", ", got ");
          assertThat(refusal.sentence() + refusal.sentence(Text.INDONESIAN))
              .as("no value as Java prints it")
              .doesNotContainPattern("[A-Za-z]+[\\[{][A-Za-z]+=");
          assertThat(refusal.sentence() + refusal.sentence(Text.INDONESIAN))
              .as("of the number of a person its end")
              .doesNotContainPattern("[0-9]\\*{4,}[0-9]")
              .doesNotContainPattern("[0-9]{15}");
          assertThat(refusal).hasMessage(refusal.field() + ": " + refusal.sentence());
        });
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatIsAskedForIsBroken(@ForAll("brokenPlans") Broken<Skp> broken) {
    assertThat(broken.valid()).isInstanceOf(Skp.class);
    assertThat(broken)
        .hasToString(broken.what() + ", refused with " + broken.code() + ", of " + broken.valid());
  }

  @Provide
  Arbitrary<Broken<Skp>> brokenPlans() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> SkpArbitraries.broken(String.class));
    return SkpArbitraries.broken(Skp.class);
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void aRecordRefusesWhatIsNullByItsName(@ForAll("records") Record value) {
    for (RecordComponent component : Reflected.referencesOf(value.getClass())) {
      assertThatExceptionOfType(NullPointerException.class)
          .as("%s without %s", value, component.getName())
          .isThrownBy(() -> Reflected.rebuiltWithout(component, value))
          .withMessage(component.getName());
    }
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        ValueKinds.ALL.stream().<Arbitrary<?>>map(ValueKind::values).toList());
  }

  @Provide
  Arbitrary<Record> records() {
    return Arbitraries.oneOf(SkpDomain.types().stream()
        .filter(Class::isRecord)
        .map(type -> SkpDomain.of(type).map(Record.class::cast))
        .toList());
  }

  @Provide
  Arbitrary<Broken<?>> broken() {
    return Arbitraries.oneOf(ValueKinds.ALL.stream()
        .filter(kind -> !kind.breakages().isEmpty())
        .<Arbitrary<? extends Broken<?>>>map(ValueKind::broken)
        .toList());
  }

  private static Stream<OfficialNumber> numbersIn(Object value) {
    if (value instanceof OfficialNumber number) {
      return Stream.of(number);
    } else if (value instanceof Employee employee) {
      return Stream.of(employee.nip());
    } else if (value instanceof Appraiser appraiser) {
      return appraiser.number().stream();
    } else if (value instanceof Skp skp) {
      return Stream.concat(numbersIn(skp.employee()), numbersIn(skp.appraiser()));
    }
    return value instanceof Appraisal appraisal ? numbersIn(appraisal.skp()) : Stream.empty();
  }
}
