package id.skp.testkit.cases;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Case files written out for tests, and a rule set with a rule that gives numbers. */
final class CaseTexts {
  static final String PREDICATE_OF_BAIK = """
      "rule": "performance-predicate",
      "given": {"resultRating": "SESUAI_EKSPEKTASI", "behaviourRating": "SESUAI_EKSPEKTASI"}\
      """;

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(CaseFile.schema());

  private static final LegalSource SOURCE = LegalSource.cited(Basis.OUR_READING, "PP 30/2019");
  private static final Field<Ratio, Ratio> NUMBER =
      Field.of("number", ratio -> ratio, "Bilangan", "Number");

  private CaseTexts() {}

  /** The outcome of the rule that gives numbers. */
  record Ratio(BigDecimal number) {
    /** The third part, exact to more decimals than any case writes. */
    public BigDecimal third() {
      return number.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    /** The half, as a list with the number. */
    public List<BigDecimal> parts() {
      return List.of(number, number.divide(BigDecimal.valueOf(2)));
    }
  }

  /** Returns a rule set of its own with the rule {@code ratio}, which throws for the number 13. */
  static RuleSet numbers() {
    RuleKey<Ratio, Ratio> key = RuleKey.of(
        "ratio",
        Text.of("Rasio", "Ratio"),
        InputForm.of(
            Ratio.class, given -> new Ratio(given.number(NUMBER).orElse(BigDecimal.ZERO)), NUMBER),
        OutputForm.of(Ratio.class)
            .with("number", Ratio::number)
            .with("third", Ratio::third)
            .with("parts", Ratio::parts)
            .with("whole", ratio -> ratio.number().intValue())
            .with("small", ratio -> ratio.number().compareTo(BigDecimal.TEN) < 0)
            .with("words", ratio -> Text.of("kata", "words"))
            .with("nothing", ratio -> Optional.empty()));
    return RuleSet.builder("numbers", Regulation.of("PP 30/2019", "Penilaian"))
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(1990, 1, 1), SOURCE)
        .parameter(RuleSet.IN_FORCE_UNTIL, LocalDate.of(1990, 1, 1), SOURCE)
        .rule(
            key,
            (ratio, reasoning) -> {
              Step<Ratio> number = ratio.get(NUMBER);
              if (reasoning.when(number, each -> each.number().intValue() == 13)) {
                throw new IllegalStateException("no thirteens");
              }
              return reasoning.derive(Calculation.of("same", "Sama", "Same"), same -> same, number);
            },
            SOURCE)
        .build();
  }

  static RuleSets ruleSets() {
    return RuleSets.standard().with(numbers());
  }

  /** Returns a file for the standard rule set with cases from their text. */
  static CaseFile file(String... cases) {
    return fileFor("permenpanrb-6-2022", cases);
  }

  static CaseFile fileFor(String ruleSet, String... cases) {
    return read("test.json", textFor(ruleSet, cases));
  }

  /** Returns the text of a file for the standard rule set. */
  static String text(String... cases) {
    return textFor("permenpanrb-6-2022", cases);
  }

  private static String textFor(String ruleSet, String... cases) {
    return """
        {"schema": "skp-cases/1", "ruleSet": "%s", "cases": [%s]}
        """.formatted(ruleSet, String.join(",\n", cases));
  }

  /** Tells what a validator that is not ours makes of the schema and a file. */
  static boolean conforms(String file) {
    return SCHEMA.validate(file, InputFormat.JSON).isEmpty();
  }

  static CaseFile read(String name, String text) {
    return CaseFile.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a case of the rule that gives numbers. */
  static CaseFile ratio(String number, String expect) {
    return fileFor("numbers", """
        {"id": "N", "rule": "ratio", "given": {"number": %s}, "expect": %s}
        """.formatted(number, expect));
  }

  static CaseResult result(CaseFile file) {
    return CaseRunner.of(ruleSets()).run(List.of(file)).results().get(0);
  }
}
