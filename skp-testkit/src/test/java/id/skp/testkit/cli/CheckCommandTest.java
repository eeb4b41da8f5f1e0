package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.testkit.contract.ContractLaw;
import id.skp.testkit.contract.RuleSetContract;
import id.skp.testkit.plugin.PluginJar;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String SAMPLE = "sample:ministry-variant-2026";
  private static final String VARIANT = """
      {"document": "skp-variant/1", "id": "%s", "base": "%s",
       "decree": {"id": "Permen Contoh 2/2026", "title": "Pedoman Baru"},
       "effectiveFrom": "%s", "institutions": [%s],
       "parameters": {"distributionSeverity": {"value": "ERROR"}}}
      """;

  private static final String FOR_ALL = VARIANT.replace("\"institutions\": [%s],", "");

  /** A base of two rules, which is held to the contract in a moment. */
  private static final String SMALL = """
      {"document": "skp-variant/1", "id": "%s", "base": "predicate-consequences",
       "decree": {"id": "Permen Contoh 2/2026", "title": "Pedoman Baru"},
       "effectiveFrom": "2026-07-01"%s}
      """;

  private static final String OURS = "{\"id\": \"contoh\", \"name\": \"Kementerian Contoh\"}";
  private static final String CASES = """
      {"schema": "skp-cases/1", "ruleSet": "%s", "cases": [
        {"id": "A", "rule": "nine-box",
         "given": {"predicate": "SANGAT_BAIK", "potential": "TINGGI"},
         "expect": {"box": %s}}]}
      """;

  @TempDir
  private Path folder = Path.of("");

  /** Looks at what does not wait for the contract, which is left after a second. */
  private static Run glance(String... arguments) {
    return skp(Stream.concat(Stream.of("check", "--timeout", "1"), Stream.of(arguments))
        .toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String jar(String name, String procedure) throws IOException {
    return jar(name, procedure, "");
  }

  private String jar(String name, String procedure, String helper) throws IOException {
    return PluginJar.in(folder, name)
        .source("Checked.java", PluginJar.provider("Checked", """
            return List.of(id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022.ruleSet()
                .variant("id.go.checked", v -> v
                    .citing(id.skp.core.law.Regulation.of("Permen Contoh 9/2026", "x"))
                    .forInstitutions(
                        new id.skp.core.people.Institution("contoh", "Kementerian Contoh"))
                    .rule(
                        id.skp.rules.permenpanrb6of2022.Rules6Of2022.PERFORMANCE_PREDICATE,
                        (facts, reasoning) -> { %s })));
            """.formatted(procedure)) + helper)
        .jar("id.go.contoh.Checked")
        .toString();
  }

  @Test
  void everyTestOfTheContractIsALaw() {
    assertThat(ContractLaw.values()).hasSize((int) Stream.of(RuleSetContract.class.getMethods())
        .filter(each -> each.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .count());
  }

  @Test
  void aGoodVariantIsFitAndTellsWhatItDecidesOtherwise() {
    Run run = skp("check", SAMPLE);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "id.go.contoh-2026\n  Verdict:    fit for use\n",
            "Collisions with what is installed\n  none\n",
            "Contract\n  18 of 18 kept\n",
            "Cases of its base\n  927 the same, 12 otherwise because of the variant\n",
            """
              result-rating: P6-RES-021
                base: {"rating":"DI_ATAS_EKSPEKTASI"}
                here: {"rating":null}
            """,
            "Differences of id.go.contoh-2026 from permenpanrb-6-2022\n");
  }

  @Test
  void aVariantForTheSameInstitutionAndDaysCollidesWithTheOther() throws IOException {
    String file = file(
        "new.json",
        VARIANT.formatted("id.go.contoh-baru", "permenpanrb-6-2022", "2026-07-01", OURS));
    assertThat(glance(file).out()).contains("Collisions with what is installed\n  none\n");
    Run run = glance(file, "--variant", SAMPLE);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "  Verdict:    not fit for use\n",
            "  id.go.contoh-2026 is in force on the same days (from 1 January 2026) for Kementerian"
                + " Contoh; change the days or the institutions, or name it in replaces\n");
    assertThat(glance(SAMPLE, file, "--lang", "id").out())
        .contains(
            "  Putusan:     belum dapat dipakai\n",
            "  id.go.contoh-2026 berlaku pada hari yang sama (mulai 1 Januari 2026) untuk Kementerian"
                + " Contoh; ubah masa berlaku atau instansinya, atau sebut dalam replaces\n");
    String successor = file(
        "successor.json",
        VARIANT
            .replace(
                "\"effectiveFrom\"", "\"replaces\": [\"id.go.contoh-2026\"], \"effectiveFrom\"")
            .formatted("id.go.contoh-baru", "permenpanrb-6-2022", "2026-07-01", OURS));
    assertThat(glance(successor, "--variant", SAMPLE))
        .satisfies(each -> assertThat(each.out())
            .contains("Collisions with what is installed\n  none\n")
            .doesNotContain("not installed here"))
        .satisfies(each -> assertThat(each.status()).isEqualTo(3));
    assertThat(glance(successor))
        .satisfies(each -> assertThat(each.out())
            .contains("  Verdict:    not fit for use\n")
            .contains(
                "Collisions with what is installed\n  replaces id.go.contoh-2026, which is not"
                    + " installed here, so that it replaces nothing; correct that id, or add what has it"
                    + " by --variant or --plugin\n"))
        .satisfies(each -> assertThat(each.status()).isEqualTo(1));
  }

  @Test
  void aNameInReplacesThatIsMisspeltIsAskedFor() throws IOException {
    String file = file(
        "typo.json",
        FOR_ALL
            .replace(
                "\"effectiveFrom\"", "\"replaces\": [\"permenpanrb-6-2202\"], \"effectiveFrom\"")
            .formatted("id.go.baru", "permenpanrb-6-2022", "2026-07-01"));
    assertThat(glance(file))
        .satisfies(each -> assertThat(each.out()).contains("did you mean 'permenpanrb-6-2022'?"))
        .satisfies(each -> assertThat(each.status()).isEqualTo(1));
    assertThat(skp("rules", "--variant", file, "--lang", "id").err())
        .startsWith("skp: varian id.go.baru: menggantikan permenpanrb-6-2202, yang tidak terpasang")
        .contains("maksudnya 'permenpanrb-6-2022'?");
  }

  @Test
  void aVariantForAllThatDoesNotReplaceItsBaseCollidesWithIt() throws IOException {
    String file =
        file("all.json", FOR_ALL.formatted("id.go.semua", "permenpanrb-6-2022", "2026-07-01"));
    assertThat(glance(file))
        .satisfies(each -> assertThat(each.status()).isEqualTo(1))
        .satisfies(each -> assertThat(each.out())
            .contains(
                "  permenpanrb-6-2022, its base, is in force on the same days (from 1 February"
                    + " 2022) for all institutions, so that none is chosen; name it in replaces, or name"
                    + " institutions\n"));
    String replacing = file(
        "replacing.json",
        FOR_ALL
            .replace(
                "\"effectiveFrom\"", "\"replaces\": [\"permenpanrb-6-2022\"], \"effectiveFrom\"")
            .formatted("id.go.semua", "permenpanrb-6-2022", "2026-07-01"));
    assertThat(glance(replacing).out()).contains("Collisions with what is installed\n  none\n");
  }

  @Test
  void aDecreeOfAYearAfterTheFirstDayIsTold() throws IOException {
    String file =
        file("back.json", VARIANT.formatted("id.go.a", "permenpanrb-6-2022", "2023-01-01", OURS));
    assertThat(glance(file).out())
        .contains("its decree, Permen Contoh 2/2026, is of a year after the first day in force,"
            + " 1 January 2023; check the decree's year and that day, unless it reaches back");
    assertThat(skp("rules", "--variant", file, "--lang", "id").err())
        .isEqualTo(
            "skp: varian id.go.a: keputusannya, Permen Contoh 2/2026, dari tahun sesudah hari"
                + " pertama berlaku, 1 Januari 2023; periksa tahun keputusan dan hari itu, bila tidak"
                + " berlaku surut\n");
    assertThat(skp("rules", "--variant", SAMPLE).err()).isEmpty();
  }

  @Test
  void whatIsRefusedOnReadIsToldWithStatusTwo() throws IOException {
    String twice = file(
        "a.json",
        VARIANT.formatted("permenpanrb-6-2022", "permenpanrb-6-2022", "2026-01-01", OURS));
    Run run = skp("check", twice);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("a.json: /id: DUPLICATE_RULE_SET: ");
    String table = file(
        "b.json",
        VARIANT
            .replace("{\"distributionSeverity\": {\"value\": \"ERROR\"}}", """
            {"scopeWeights": {"value": {"WITHIN_UNIT": 150}}}""")
            .formatted("id.go.b", "permenpanrb-8-2021", "2026-01-01", OURS));
    assertThat(skp("check", table))
        .satisfies(each -> assertThat(each.status()).isEqualTo(2))
        .satisfies(
            each -> assertThat(each.err()).contains("b.json: /parameters/scopeWeights/value"));
    assertThat(skp("check", folder.resolve("none").toString()).err())
        .contains("none: no such file or folder");
  }

  @Test
  void rulesThatAreTablesAreHeldToTheContractToo() throws IOException {
    String table = file("table.json", SMALL.formatted("id.go.a", """
            , "tables": [{"rule": "cut", "title": {"id": "Potongan", "en": "Cut"},
              "columns": [
                {"name": "rating", "kind": "RATING", "title": {"id": "Rating", "en": "Rating"}},
                {"name": "late", "kind": "NUMBER", "title": {"id": "Terlambat", "en": "Late"}},
                {"name": "told", "kind": "TRUTH", "title": {"id": "Diberitahukan", "en": "Told"}}],
              "outcome": {"name": "percent", "kind": "NUMBER", "title": {"id": "Persen", "en": "Percent"}},
              "rows": [
                {"when": {"rating": ["DI_BAWAH_EKSPEKTASI"], "late": {"above": 5.5}}, "then": 25},
                {"when": {"rating": ["SESUAI_EKSPEKTASI"], "told": [false]}, "then": 10},
                {"when": {}, "then": 0}]}]"""));

    assertThat(skp("check", table).out())
        .contains("Contract\n  18 of 18 kept\n")
        .doesNotContain("Not tried");
  }

  @Test
  void daysOutsideOfTheBaseAndAVariantForAllAreNoted() throws IOException {
    String file = file("a.json", """
        {"document": "skp-variant/1", "id": "id.go.a", "base": "permenpanrb-8-2021",
         "decree": {"id": "Permen Contoh 2/2026", "title": "Pedoman Baru"},
         "effectiveFrom": "2021-08-01", "effectiveUntil": "2022-12-31"}""");
    Run run = glance(file);
    assertThat(run.out())
        .contains(
            "Notes\n  is in force on days when its base permenpanrb-8-2021 is not (",
            "  names no institution and is for all, as its base is; ",
            "  permenpanrb-6-2022 is in force on the same days (from 1 February 2022) for all"
                + " institutions; ");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void ownCasesMustPassAndBeForTheRuleSet() throws IOException {
    String small = file("small.json", SMALL.formatted("id.go.talenta", ""));
    String good = file("good.json", CASES.formatted("id.go.talenta", "9"));
    assertThat(skp("check", small, "--cases", good))
        .satisfies(run -> assertThat(run.status()).isZero())
        .satisfies(run -> assertThat(run.out()).contains("Its own cases\n  1 passed, 0 failed\n"));
    String bad = file("bad.json", CASES.formatted("predicate-consequences", "8"));
    assertThat(skp("check", small, "--cases", bad))
        .satisfies(run -> assertThat(run.status()).isEqualTo(1))
        .satisfies(run -> assertThat(run.out())
            .contains("not fit for use", "  0 passed, 1 failed\n  FAILED " + bad + ": A: "));
    String other = file("other.json", CASES.formatted("siasn", "2"));
    assertThat(glance(small, "--cases", other))
        .isEqualTo(new Run(
            2,
            "",
            other + ": its cases are for 'siasn', not for a rule set that is checked or its"
                + " base\n"));
    String broken = file("broken.json", "[]");
    assertThat(skp("check", small, "--cases", broken).status()).isEqualTo(2);
  }

  @Test
  void aPlugInThatBreaksTheContractIsToldWhichLawAndHow() throws IOException {
    String jar = jar("bad", "throw new ArithmeticException(\"/ by zero\");");
    Run run = skp("check", jar);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "id.go.checked\n  Verdict:    not fit for use\n  File:       " + jar + "\n",
            "Contract\n",
            " of 18 kept\n  Every rule answers every input\n    the rule performance-predicate, asked"
                + " with ",
            " threw instead of answering");
  }

  @Test
  void aPlugInThatRunsOutOfItsStackIsToldAsThat() throws IOException {
    String jar = jar("deep", "return Deep.of(facts, reasoning);", """
        class Deep {
          static <F, R> R of(F facts, id.skp.rules.Reasoning reasoning) {
            R deeper = of(facts, reasoning);
            return deeper == null ? null : deeper;
          }
        }
        """);
    Run run = skp("check", jar);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("was stopped by java.lang.StackOverflowError, so that what")
        .contains("Cases of its base\n  not run\n");
    assertThat(evaluated(jar).err())
        .startsWith(
            "sample:teacher-2024: the rule performance-predicate of the rule set id.go.checked failed"
                + " within a plug-in, id.go.contoh.Deep: java.lang.StackOverflowError; correct");
  }

  @Test
  void aPlugInThatRunsOutOfMemoryIsToldAsThat() throws IOException {
    String jar =
        jar("large", "throw new ArithmeticException(\"\" + new long[Integer.MAX_VALUE].length);");
    assertThat(evaluated(jar).err())
        .startsWith("sample:teacher-2024: ")
        .contains("the rule performance-predicate of the rule set id.go.checked", "(-Xmx)")
        .contains("choose another rule set by --rules")
        .hasLineCount(1);
    Run decided = skp(
        "decide",
        "performance-predicate",
        "--rules",
        "id.go.checked",
        "--plugin",
        jar,
        "--lang",
        "id",
        "--given",
        "{\"resultRating\": \"SESUAI_EKSPEKTASI\", \"behaviourRating\": \"SESUAI_EKSPEKTASI\"}");
    assertThat(decided.status()).isEqualTo(2);
    assertThat(decided.err())
        .startsWith("skp: ")
        .contains("aturan performance-predicate dari himpunan aturan id.go.checked", "(-Xmx)");
  }

  @Test
  void aPlugInThatRunsOutOfItsStackWithinJavaIsToldAsThat() throws IOException {
    String jar = jar("regex", """
        throw new ArithmeticException("" + java.util.regex.Pattern.compile("(a|b)*")
            .matcher("ab".repeat(1_000_000)).matches());
        """);
    assertThat(evaluated(jar).err())
        .startsWith(
            "sample:teacher-2024: the rule performance-predicate of the rule set id.go.checked failed"
                + " within a plug-in, java.util.regex."); // the class depends on where the stack
    // ends
  }

  @Test
  void aPlugInThatGivesNothingIsToldAsThat() throws IOException {
    assertThat(evaluated(jar("nothing", "return null;")).err())
        .isEqualTo("sample:teacher-2024: the rule performance-predicate of id.go.checked"
            + " needs its procedure to give a value, or an empty Optional for none, got null;"
            + " correct its code\n");
  }

  private static Run evaluated(String jar) {
    return skp(
        "evaluate", "sample:teacher-2024", "--rules", "id.go.checked", "--force", "--plugin", jar);
  }

  @Test
  void aPlugInThatNeverAnswersIsNotWaitedFor() throws IOException {
    String jar = jar(
        "slow",
        "try { Thread.sleep(600_000); } catch (InterruptedException e) { }"
            + " throw new ArithmeticException();");
    Run run = skp("check", jar, "--timeout", "2");
    assertThat(run.status()).as("not known to be unfit").isEqualTo(3);
    assertThat(run.out())
        .contains("  Verdict:    not finished\n")
        .contains(
            "Contract\n  0 of 18 kept\n  the 2 seconds ended at \"Every rule answers every input\",")
        .contains("Cases of its base\n  not run\n")
        .doesNotContain("0 the same");
    String json = skp("check", jar, "--timeout", "1", "--format", "json").out();
    assertThat(json)
        .contains(
            "\"verdict\":\"NOT_FINISHED\",\"fit\":false",
            "\"notFinished\":[\"ANSWERS_EVERY_INPUT\",")
        .doesNotContain("casesOfBase", "ownCases");
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skp("schema", "check-report").out())
            .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(skp("check", "--help").out()).containsPattern("\n +3 +the check was not finished");
    assertThat(skp("cases", "--help").out()).doesNotContain("not finished");
    assertThat(skp("check", jar, "--timeout", "0").err())
        .contains("--timeout needs 1 to 3600 seconds");
  }

  @Test
  void aPlugInThatNeverGivesItsRuleSetsIsNotWaitedFor() throws IOException {
    String jar = PluginJar.in(folder, "never")
        .source(
            "Never.java",
            PluginJar.provider(
                "Never",
                "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }"))
        .jar("id.go.contoh.Never")
        .toString();
    Run run = skp("check", jar, "--timeout", "1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "the provider id.go.contoh.Never gave no rule sets in 1 seconds; mend that, or give"
                + " more by --timeout\n");
  }

  @Test
  void aServiceThatNamesAClassOfJavaIsTold() throws IOException {
    String jar = PluginJar.in(folder, "string").jar("java.lang.String").toString();
    assertThat(skp("check", jar).err())
        .contains("names java.lang.String, which is no RuleSetProvider");
  }

  @Test
  void theReportIsAPageOrADocumentOfItsSchema() throws IOException {
    String small = file("small.json", SMALL.formatted("id.go.talenta", ""));
    String other = file(
        "new.json",
        VARIANT.formatted("id.go.contoh-baru", "permenpanrb-6-2022", "2026-07-01", OURS));
    List<String> documents = List.of(
        skp("check", "--format", "json", small).out(),
        glance("--format", "json", "--variant", SAMPLE, other).out());
    assertThat(documents.get(0))
        .contains("\"verdict\":\"FIT\",\"fit\":true", "\"casesOfBase\":{\"passed\":16,");
    assertThat(documents.get(1))
        .contains("\"verdict\":\"UNFIT\",\"fit\":false", "\"collisions\":[\"id.go.contoh-2026");
    for (String document : documents) {
      assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(skp("schema", "check-report").out())
              .validate(document, InputFormat.JSON))
          .isEmpty();
    }
    assertThat(skp("check", "--format", "html", "--lang", "id", small).out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
        .contains("<dt>Putusan</dt>\n<dd>dapat dipakai</dd>");
  }
}
