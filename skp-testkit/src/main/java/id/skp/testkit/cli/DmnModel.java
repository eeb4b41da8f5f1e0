package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.input.Field;
import id.skp.rules.table.DecisionTable;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.Expectation;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a rule set as a decision model (DMN 1.5). A table stands under the name of a rule, with the rule's fields as inputs,
 * where it alone gives what each worked case of the rule expects, and nothing where the rule refuses; else under the name of its parameter.
 */
final class DmnModel {
  private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20230324/MODEL/";

  private record Decided(
      String name,
      Text title,
      LegalSource source,
      List<String> inputs,
      String output,
      DmnTable table) {}

  private final RuleSet ruleSet;
  private final Locale locale;
  private final XMLStreamWriter xml;
  private final Map<String, String> inputs = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  private DmnModel(RuleSet ruleSet, Locale locale, XMLStreamWriter xml) {
    this.ruleSet = ruleSet;
    this.locale = locale;
    this.xml = xml;
  }

  static String of(RuleSet ruleSet, Locale locale) {
    StringWriter text = new StringWriter();
    try {
      new DmnModel(
              ruleSet, locale, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
          .write();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private List<Decided> decisions() {
    BookRelations relations = BookRelations.of(ruleSet);
    List<Decided> decisions = new ArrayList<>();
    for (Parameter<?> parameter : ruleSet.parameters()) {
      DmnTable.of(parameter.data()).forEach((path, table) -> {
        List<Decided> found = Stream.concat(
                ruleSet.rules().stream().filter(each -> isTableOf(parameter, each)),
                relations.readersOf(parameter.name()).stream()
                    .map(each -> ruleSet.ruleNamed(each).orElseThrow())
                    .filter(each -> isAll(each, table, relations)))
            .distinct()
            .map(each -> decided(each, table))
            .filter(this::takeInputs)
            .toList();
        decisions.addAll(found.isEmpty() ? List.of(alone(parameter, path, table)) : found);
      });
    }
    return decisions;
  }

  private static List<String> fields(Rule<?, ?> rule) {
    return rule.key().input().fields().stream().<String>map(Field::name).toList();
  }

  private static Decided decided(Rule<?, ?> rule, DmnTable table) {
    List<String> fields = fields(rule);
    return new Decided(
        rule.name(),
        rule.title(),
        rule.legalSource(),
        fields.containsAll(table.inputs()) ? table.inputs() : fields,
        rule.key().output().fields().iterator().next(),
        table);
  }

  /** Returns whether a rule was made from the table. */
  private static boolean isTableOf(Parameter<?> parameter, Rule<?, ?> rule) {
    return parameter.value() instanceof DecisionTable
        && parameter.name().equalsIgnoreCase(rule.name().replace("-", "") + "Table");
  }

  private Decided alone(Parameter<?> parameter, String path, DmnTable table) {
    String name = parameter.name() + path;
    Decided alone = new Decided(
        name,
        parameter.title(),
        parameter.legalSource(),
        table.inputs().stream().map(each -> named(name + "." + each)).toList(),
        "value",
        table);
    takeInputs(alone);
    return alone;
  }

  /** One name has one type in a model: returns whether those of the decision have. */
  private boolean takeInputs(Decided decision) {
    Map<String, String> types = new LinkedHashMap<>();
    for (int i = 0; i < decision.inputs().size(); i++) {
      types.put(decision.inputs().get(i), decision.table().inputType(i));
    }
    boolean agree = types.entrySet().stream()
        .allMatch(
            each -> inputs.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
    if (agree) {
      inputs.putAll(types);
    }
    return agree;
  }

  /** Returns whether a table is all that a rule looks at, and gives what its cases expect. */
  private static boolean isAll(Rule<?, ?> rule, DmnTable table, BookRelations relations) {
    List<Case> cases = relations.casesOf(rule.name());
    return fields(rule).size() == table.inputs().size()
        && rule.key().output().fields().size() == 1
        && !cases.isEmpty()
        && cases.stream().allMatch(each -> isGiven(each, rule, table));
  }

  private static boolean isGiven(Case worked, Rule<?, ?> rule, DmnTable table) {
    List<@Nullable Object> given = new ArrayList<>();
    fields(rule).forEach(field -> given.add(worked.given().get(field)));
    return worked.expectation() instanceof Expectation.Outcome outcome
        ? table.gives(
            given, outcome.fields().get(rule.key().output().fields().iterator().next()))
        : !table.answers(given);
  }

  private void write() throws XMLStreamException {
    List<Decided> decisions = decisions();
    for (Decided each : decisions) {
      each.source()
          .citations()
          .forEach(citation ->
              sources.putIfAbsent(citation.toString(), "source-" + (sources.size() + 1)));
    }
    xml.writeStartDocument("UTF-8", "1.0");
    open(0, "definitions", Map.of("id", named(ruleSet.id()), "name", ruleSet.id()));
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("namespace", "urn:skp:" + ruleSet.id());
    xml.writeAttribute("exporter", "skp");
    String fingerprint = Page.FINGERPRINT.in(locale) + " " + ruleSet.fingerprint();
    text(1, "description", shown(ruleSet.regulation().title()) + "\n" + fingerprint);
    for (Map.Entry<String, String> each : inputs.entrySet()) {
      open(1, "inputData", Map.of("id", "input-" + each.getKey(), "name", each.getKey()));
      variable(each.getKey(), each.getValue());
      close(1);
    }
    for (Map.Entry<String, String> each : sources.entrySet()) {
      open(1, "knowledgeSource", Map.of("id", each.getValue(), "name", each.getKey()));
      close(1);
    }
    for (Decided each : decisions) {
      write(each);
    }
    close(0);
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void write(Decided decision) throws XMLStreamException {
    DmnTable table = decision.table();
    String id = "decision-" + named(decision.name());
    open(1, "decision", Map.of("id", id, "name", named(decision.name())));
    text(
        2,
        "description",
        shown(decision.title().in(locale)) + " (" + decision.source().basis().label(locale) + ")");
    variable(
        named(decision.name()),
        table.outputs().isEmpty() ? table.outputType(0) : DmnTable.ANYTHING);
    requirements(id, decision);
    open(
        2,
        "decisionTable",
        Map.of("id", id + "-table", "hitPolicy", table.hasOtherwise() ? "FIRST" : "UNIQUE"));
    for (int i = 0; i < table.inputs().size(); i++) {
      String name = decision.inputs().get(i);
      open(3, "input", Map.of("id", id + "-input-" + (i + 1), "label", name));
      open(4, "inputExpression", Map.of("typeRef", table.inputType(i)));
      text(5, "text", shown(name));
      close(4);
      List<String> constants = table.constants(i);
      if (!constants.isEmpty()) {
        open(4, "inputValues", Map.of());
        text(5, "text", constants.stream().map(DmnTable::literal).collect(Collectors.joining(",")));
        close(4);
      }
      close(3);
    }
    List<String> outputs = table.outputs().isEmpty() ? List.of(decision.output()) : table.outputs();
    for (int i = 0; i < outputs.size(); i++) {
      open(
          3,
          "output",
          Map.of(
              "id",
              id + "-output-" + (i + 1),
              "name",
              outputs.get(i),
              "typeRef",
              table.outputType(i)));
      close(3);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      write(id + "-rule-" + (i + 1), table.rows().get(i), decision.inputs());
    }
    close(2);
    close(1);
  }

  private void requirements(String id, Decided decision) throws XMLStreamException {
    for (int i = 0; i < decision.inputs().size(); i++) {
      open(2, "informationRequirement", Map.of("id", id + "-asks-" + (i + 1)));
      reference("requiredInput", "input-" + decision.inputs().get(i));
      close(2);
    }
    int number = 0;
    for (Citation each : decision.source().citations()) {
      open(2, "authorityRequirement", Map.of("id", id + "-rests-" + ++number));
      reference("requiredAuthority", sources.getOrDefault(each.toString(), ""));
      close(2);
    }
  }

  private void write(String id, DmnTable.Row row, List<String> names) throws XMLStreamException {
    open(3, "rule", Map.of("id", id));
    for (int i = 0; i < row.asked().size(); i++) {
      entry("inputEntry", id + "-in-" + (i + 1), row.asked().get(i).test());
    }
    for (int i = 0; i < row.given().size(); i++) {
      Object given = row.given().get(i);
      entry(
          "outputEntry",
          id + "-out-" + (i + 1),
          given instanceof DmnTable.Line line ? line.over(names.get(0)) : DmnTable.literal(given));
    }
    close(3);
  }

  private void entry(String element, String id, String text) throws XMLStreamException {
    open(4, element, Map.of("id", id));
    text(5, "text", text);
    close(4);
  }

  private void reference(String element, String id) throws XMLStreamException {
    open(3, element, Map.of("href", "#" + id));
    close(3);
  }

  private void variable(String name, String type) throws XMLStreamException {
    open(2, "variable", Map.of("name", name, "typeRef", type));
    close(2);
  }

  private void open(int depth, String element, Map<String, String> attributes)
      throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
    for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
      xml.writeAttribute(each.getKey(), shown(each.getValue()));
    }
  }

  private void close(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  /** A name or title stays on its line, and of nobody is the number. */
  private static String shown(String words) {
    return PlainText.line(InvalidValueException.withoutNumbersOfPersons(words));
  }

  private void text(int depth, String element, String text) throws XMLStreamException {
    open(depth, element, Map.of());
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** A name that an expression can speak of: a point would ask for a member. */
  private static String named(String name) {
    return name.replace('.', '_');
  }
}
