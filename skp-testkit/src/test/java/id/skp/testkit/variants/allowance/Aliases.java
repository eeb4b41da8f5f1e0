package id.skp.testkit.variants.allowance;

import static java.util.stream.Collectors.toMap;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names that an institution uses beside the law's own.
 *
 * @param names the names and what they stand for
 */
record Aliases(List<Alias> names) implements Labelled {
  /** Another name of a predicate. */
  record Alias(String name, PerformancePredicate predicate) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} = {1}"), name, predicate).toText();
    }
  }

  private static final Member<Alias, String> NAME =
      Member.of("name", Alias::name, ValueForms.text());
  private static final Member<Alias, PerformancePredicate> PREDICATE =
      Member.of("predicate", Alias::predicate, ValueForms.constant(PerformancePredicate.class));

  /** How they stand as data: a list of objects with name and predicate. */
  static final ValueForm<Aliases> FORM = ValueForms.list(
          ValueForms.record(
              given -> new Alias(given.get(NAME), given.get(PREDICATE)), NAME, PREDICATE),
          0)
      .as(Aliases::new, Aliases::names);

  Aliases {
    names = List.copyOf(names);
  }

  static Aliases none() {
    return new Aliases(List.of());
  }

  static Aliases of(String name, PerformancePredicate predicate) {
    return new Aliases(List.of(new Alias(name, predicate)));
  }

  /** Returns the predicate that a name stands for: another name first, then the law's own. */
  Optional<PerformancePredicate> of(String name) {
    Map<String, PerformancePredicate> all =
        Stream.of(PerformancePredicate.values()).collect(toMap(Enum::name, each -> each));
    names.forEach(each -> all.put(each.name(), each.predicate()));
    return Optional.ofNullable(all.get(name));
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), names).toText();
  }
}
