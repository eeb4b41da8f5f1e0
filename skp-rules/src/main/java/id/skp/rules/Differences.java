package id.skp.rules;

import com.google.common.collect.ImmutableList;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.Difference.Kind;
import id.skp.rules.Difference.Version;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Extension;
import id.skp.rules.message.Message;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds what one rule set has otherwise than another. */
final class Differences {
  private static final Text VALUE = Text.same("{0}");
  private static final Text SAME_PROCEDURE = Text.of("prosedur sama", "same procedure");
  private static final Text PROCEDURE_OF = Text.of("prosedur dari {0}", "procedure of {0}");
  private static final Text NOT_COMPARABLE = Text.of(
      "prosedur dari {0}, yang memuat nilai yang tidak dapat dibandingkan; tulis sebagai record",
      "procedure of {0}, which holds values that cannot be compared; write it as a record");

  /**
   * What one of the rule sets has.
   *
   * @param title what people call it
   * @param content what must be equal for it to be the same
   * @param version how it is told, which costs more than to compare what is the same
   */
  private record Entry(Text title, List<Object> content, Supplier<Version> version) {
    Version told() {
      return version.get();
    }
  }

  private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

  private Differences() {}

  static List<Difference> between(RuleSet before, RuleSet after) {
    Differences differences = new Differences();
    differences.add(Kind.INSTITUTION, institutions(before), institutions(after));
    differences.add(Kind.PARAMETER, parameters(before), parameters(after));
    differences.addRules(before, after);
    differences.add(Kind.FINDING, findings(before), findings(after));
    differences.add(Kind.EXTENSION, extensions(before), extensions(after));
    return differences.found.build();
  }

  private void add(Kind kind, Map<String, Entry> before, Map<String, Entry> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      Optional<Entry> was = Optional.ofNullable(before.get(name));
      Optional<Entry> is = Optional.ofNullable(after.get(name));
      if (!was.map(Entry::content).equals(is.map(Entry::content))) {
        Text title = is.or(() -> was).orElseThrow().title();
        found.add(new Difference(kind, name, title, was.map(Entry::told), is.map(Entry::told)));
      }
    }
  }

  private void addRules(RuleSet before, RuleSet after) {
    Set<String> names = new LinkedHashSet<>();
    before.rules().forEach(each -> names.add(each.name()));
    after.rules().forEach(each -> names.add(each.name()));
    names.forEach(name -> addRule(name, before, after));
  }

  private void addRule(String name, RuleSet before, RuleSet after) {
    Optional<Rule<?, ?>> was = before.ruleNamed(name);
    Optional<Rule<?, ?>> is = after.ruleNamed(name);
    Sameness procedure = was.isPresent() && is.isPresent()
        ? Sameness.of(was.get().procedure(), is.get().procedure())
        : Sameness.OTHER;
    boolean alike = was.map(Differences::declared).equals(is.map(Differences::declared));
    if (!alike || procedure != Sameness.SAME) {
      found.add(new Difference(
          Kind.RULE,
          name,
          is.or(() -> was).orElseThrow().title(),
          was.map(each -> version(each, before, procedure)),
          is.map(each -> version(each, after, procedure)),
          !alike || procedure != Sameness.NOT_COMPARABLE));
    }
  }

  private static List<Object> declared(Rule<?, ?> rule) {
    return List.of(rule.key(), rule.legalSource());
  }

  private static Version version(Rule<?, ?> rule, RuleSet ruleSet, Sameness procedure) {
    Text wording = switch (procedure) {
      case SAME -> SAME_PROCEDURE;
      case OTHER -> Message.of(PROCEDURE_OF, ruleSet.id()).toText();
      case NOT_COMPARABLE -> Message.of(NOT_COMPARABLE, ruleSet.id()).toText();
    };
    return new Version(wording, Optional.empty(), rule.legalSource());
  }

  private static Map<String, Entry> institutions(RuleSet ruleSet) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ruleSet.institutions().forEach(each -> entries.put(each.id(), entry(each, ruleSet.decree())));
    return entries;
  }

  private static Entry entry(Institution institution, LegalSource decree) {
    Text name = Text.same(institution.name());
    return new Entry(name, List.of(institution), () -> new Version(name, Optional.empty(), decree));
  }

  private static Map<String, Entry> parameters(RuleSet ruleSet) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ruleSet.parameters().forEach(each -> entries.put(each.name(), entry(each)));
    return entries;
  }

  private static Entry entry(Parameter<?> parameter) {
    return new Entry(
        parameter.title(),
        List.of(parameter.key(), parameter.value(), parameter.legalSource()),
        () -> new Version(
            Message.of(VALUE, parameter.value()).toText(),
            Optional.of(parameter),
            parameter.legalSource()));
  }

  private static Map<String, Entry> extensions(RuleSet ruleSet) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ruleSet.extensions().forEach(each -> entries.put(each.name(), entry(each)));
    return entries;
  }

  private static Entry entry(Extension<?, ?> extension) {
    return new Entry(
        extension.title(),
        List.of(
            extension.document(),
            extension.isRequired(),
            extension.form().schema(),
            extension.source()),
        () -> new Version(extension.title(), Optional.empty(), extension.source()));
  }

  private static Map<String, Entry> findings(RuleSet ruleSet) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ruleSet.findingKinds().forEach(each -> entries.put(each.code(), entry(each)));
    return entries;
  }

  private static Entry entry(FindingKind finding) {
    Text severity = finding.severity().label();
    Text wording = finding.wordingInList();
    return new Entry(
        wording,
        List.of(finding),
        () -> new Version(
            Text.of(
                severity.indonesian() + ": " + wording.indonesian(),
                severity.english() + ": " + wording.english()),
            Optional.empty(),
            finding.source()));
  }
}
