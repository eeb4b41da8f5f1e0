package id.skp.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.skp.core.appraisal.Percentage;
import id.skp.core.people.Institution;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProviderException;
import id.skp.rules.RuleSetProviderException.Code;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule sets of others, in jars of their own, on the class path and on the module path. */
class InstalledRuleSetsTest {
  private static final String GOOD = "return List.of(majority(\"id.go.contoh\", 60));";
  private static final Institution MINISTRY = new Institution("contoh", "Kementerian Contoh");

  @TempDir
  private Path folder;

  @Test
  void aPlugInAddsItsRuleSetsToTheStandardOnes() throws IOException {
    try (URLClassLoader loader = PluginJar.loader(jar("Good", GOOD))) {
      RuleSets sets = RuleSets.installed(loader);
      assertThat(sets.all()).startsWith(RuleSets.standard().all().toArray(RuleSet[]::new));
      RuleSet ours = sets.inForceOn(LocalDate.of(2025, 12, 31), MINISTRY);
      assertThat(ours.id()).isEqualTo("id.go.contoh");
      assertThat(sets.provider(ours)).map(Class::getName).contains("id.go.contoh.Good");
      assertThat(sets.provider(PermenPanRb6Of2022.ruleSet())).contains(PermenPanRb6Of2022.class);
      assertThat(sets.with(ours.variant("other", changes -> {})).provider(ours)).isPresent();
    }
    assertThat(RuleSets.standard().find("id.go.contoh")).isEmpty();
  }

  @Test
  void aProviderMayHaveNoRuleSet() throws IOException {
    try (URLClassLoader loader = PluginJar.loader(jar("Empty", "return List.of();"))) {
      assertThat(RuleSets.installed(loader).all()).isEqualTo(RuleSets.standard().all());
    }
  }

  @Test
  void twoClassLoadersSeeDifferentPlugInsAtTheSameTime() throws IOException {
    Path sixty = jar("Good", GOOD);
    Path seventy = PluginJar.in(folder, "seventy")
        .source("Good.java", PluginJar.provider("Good", GOOD.replace("60", "70")))
        .jar("id.go.contoh.Good");
    try (URLClassLoader one = PluginJar.loader(sixty);
        URLClassLoader other = PluginJar.loader(seventy)) {
      RuleSets first = RuleSets.installed(one);
      RuleSets second = RuleSets.installed(other);
      assertThat(majority(first)).isEqualTo(Percentage.of(60));
      assertThat(majority(second)).isEqualTo(Percentage.of(70));
      assertThat(majority(RuleSets.installed(one))).isEqualTo(Percentage.of(60));
      assertThat(first.all()).hasSameSizeAs(second.all());
    }
  }

  private static Percentage majority(RuleSets sets) {
    return sets.byId("id.go.contoh").parameter(Parameters6Of2022.MAJORITY_SHARE).value();
  }

  @Test
  void aProviderThatGivesNullIsRefused() throws IOException {
    assertRefused(Code.PROVIDER_GAVE_NULL, jar("Null", "return null;"), thrown -> {
      assertThat(thrown.providers()).containsExactly("id.go.contoh.Null");
      assertThat(thrown).hasMessageContaining("the provider id.go.contoh.Null gave null");
    });
    assertRefused(
        Code.RULE_SET_NULL,
        jar("Hole", "return Arrays.asList(majority(\"id.go.contoh\", 60), null);"),
        thrown ->
            assertThat(thrown).hasMessageContaining("id.go.contoh.Hole gave a list with null"));
  }

  @Test
  void anIdThatIsTakenIsRefusedWithBothProviders() throws IOException {
    assertRefused(
        Code.DUPLICATE_RULE_SET,
        jar("Copy", "return List.of(PermenPanRb6Of2022.ruleSet());"),
        thrown -> assertThat(thrown.providers())
            .containsExactly(PermenPanRb6Of2022.class.getName(), "id.go.contoh.Copy"));
    Path both = PluginJar.in(folder, "both")
        .source("One.java", PluginJar.provider("One", GOOD))
        .source("Other.java", PluginJar.provider("Other", GOOD))
        .jar("id.go.contoh.One", "id.go.contoh.Other");
    assertRefused(Code.DUPLICATE_RULE_SET, both, thrown -> {
      assertThat(thrown.providers()).containsExactly("id.go.contoh.One", "id.go.contoh.Other");
      assertThat(thrown)
          .hasMessageContaining("id.go.contoh.One (file:")
          .hasMessageContaining("and by id.go.contoh.Other (file:")
          .hasMessageContaining("both.jar); give")
          .hasMessageContaining("give one of them another id or remove it");
    });
  }

  @Test
  void aProviderThatThrowsIsRefusedWithWhatItThrew() throws IOException {
    assertRefused(
        Code.PROVIDER_FAILED,
        jar("Throwing", "throw new UnsupportedOperationException(\"broken\");"),
        thrown -> assertThat(thrown)
            .hasMessageContaining("id.go.contoh.Throwing failed")
            .hasRootCauseInstanceOf(UnsupportedOperationException.class));
    assertRefused(
        Code.PROVIDER_FAILED,
        jar("Malformed", "return List.of(majority(\"Not An Id\", 60));"),
        thrown -> assertThat(thrown).hasMessageContaining("needs small letters"));
    Path initializer =
        PluginJar.in(folder, "initializer").source("Init.java", """
            package id.go.contoh;
            import id.skp.rules.*;
            import java.util.List;
            public final class Init implements RuleSetProvider {
              private static final int N = Integer.parseInt("none");
              @Override public List<RuleSet> ruleSets() { return List.of(); }
            }
            """).jar("id.go.contoh.Init");
    assertRefused(
        Code.PROVIDER_FAILED,
        initializer,
        thrown -> assertThat(thrown)
            .hasMessageContaining("id.go.contoh.Init failed: java.lang.NumberFormatException"));
  }

  @Test
  void aListThatGivesAnythingButRuleSetsIsRefused() throws IOException {
    String rules = "return majority(\"id.go.contoh-\" + i, 60);";
    List.of(
            List.of("1", "throw new StackOverflowError();", "java.lang.StackOverflowError"),
            List.of("2", "throw new IllegalStateException(\"no\");", "IllegalStateException: no"),
            List.of("Integer.MAX_VALUE", rules, "gave more than 1000 rule sets"),
            List.of("i++ < 4 ? 2 : 7", "return majority(\"id.go.contoh\", 60);", "says it has"))
        .forEach(each ->
            assertFails(list(each.get(0).replace("i++", "calls[0]++"), each.get(1)), each.get(2)));
    assertFails(
        "List<Object> other = new java.util.ArrayList<>(); other.add(\"x\");"
            + " @SuppressWarnings({\"unchecked\", \"rawtypes\"}) List<RuleSet> raw = (List) other;"
            + " return raw;",
        "gave a java.lang.String among its rule sets");
  }

  private static String list(String size, String get) {
    return "return new java.util.AbstractList<>() { @Override public int size() { return " + size
        + "; } @Override public RuleSet get(int i) { " + get + " } };";
  }

  private int odd;

  private void assertFails(String body, String why) {
    try {
      assertRefused(
          Code.PROVIDER_FAILED,
          jar("Odd" + ++odd, "int[] calls = {1}; " + body),
          thrown -> assertThat(thrown).hasMessageContaining(why));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void whatAProviderSaysAtLengthIsShortened() throws IOException {
    assertRefused(
        Code.PROVIDER_FAILED,
        jar("Long", "throw new IllegalStateException(\"m\".repeat(5_000_000));"),
        thrown -> assertThat(thrown.getMessage())
            .hasSizeLessThan(2_000)
            .contains("java.lang.IllegalStateException: mmm"));
  }

  @Test
  void aProviderThatCannotBeLoadedIsRefused() throws IOException {
    Path missing = PluginJar.in(folder, "missing").jar("id.go.contoh.Missing");
    assertRefused(
        Code.PROVIDER_UNLOADABLE,
        missing,
        thrown -> assertThat(thrown)
            .hasMessageContaining("Provider id.go.contoh.Missing not found")
            .hasMessageContaining("META-INF/services/id.skp.rules.RuleSetProvider"));
    Path malformed = PluginJar.in(folder, "malformed").jar("not a class name");
    assertRefused(
        Code.PROVIDER_UNLOADABLE,
        malformed,
        thrown -> assertThat(thrown).hasMessageContaining("Illegal configuration-file syntax"));
    Path noProvider = PluginJar.in(folder, "no-provider")
        .source("Other.java", "package id.go.contoh; public class Other {}")
        .jar("id.go.contoh.Other");
    assertRefused(
        Code.PROVIDER_UNLOADABLE,
        noProvider,
        thrown -> assertThat(thrown).hasMessageContaining("id.go.contoh.Other not a subtype"));
    Path hidden = PluginJar.in(folder, "hidden")
        .source(
            "Hidden.java",
            PluginJar.provider("Hidden", GOOD).replace("@Override", "Hidden() {} @Override"))
        .jar("id.go.contoh.Hidden");
    assertRefused(Code.PROVIDER_UNLOADABLE, hidden, thrown -> {
      assertThat(thrown)
          .hasMessageContaining("id.go.contoh.Hidden has no public constructor")
          .hasMessageContaining("give the class a public constructor without arguments");
      assertThat(thrown.text().indonesian())
          .contains("beri kelas itu konstruktor publik tanpa argumen");
    });
    assertRefused(
        Code.PROVIDER_UNLOADABLE,
        PluginJar.in(folder, "abstract")
            .source(
                "Abstract.java",
                PluginJar.provider("Abstract", GOOD).replace("public final", "public abstract"))
            .jar("id.go.contoh.Abstract"),
        thrown -> assertThat(thrown)
            .hasMessageContaining("id.go.contoh.Abstract could not be instantiated")
            .hasMessageContaining("let it be a class that is not abstract"));
  }

  @Test
  void aProviderWhoseConstructorFailsIsRefusedWithItsWords() throws IOException {
    assertRefused(
        Code.PROVIDER_FAILED,
        PluginJar.in(folder, "failing")
            .source(
                "Failing.java",
                PluginJar.provider("Failing", GOOD)
                    .replace(
                        "@Override",
                        "public Failing() { throw new IllegalStateException(\"no table\"); } @Override"))
            .jar("id.go.contoh.Failing"),
        thrown -> {
          assertThat(thrown)
              .hasMessageContaining(
                  "the constructor of the provider id.go.contoh.Failing failed: java.lang.IllegalStateException: no table")
              .hasMessageContaining("public and without arguments")
              .hasCauseInstanceOf(IllegalStateException.class);
          assertThat(thrown.text().indonesian())
              .contains(
                  "konstruktor penyedia id.go.contoh.Failing gagal", "publik dan tanpa argumen");
        });
  }

  @Test
  void aProviderInTwoJarsOfOneClassPathIsToldAsThat() throws IOException {
    Path first = jar("Good", GOOD);
    Path second = PluginJar.in(folder, "second")
        .source("Good.java", PluginJar.provider("Good", GOOD.replace("60", "70")))
        .jar("id.go.contoh.Good");
    try (URLClassLoader loader = PluginJar.loader(first, second)) {
      assertThatExceptionOfType(RuleSetProviderException.class)
          .isThrownBy(() -> RuleSets.installed(loader))
          .withMessageContaining("the provider id.go.contoh.Good is there twice, in "
              + first.toUri().toURL())
          .withMessageContaining("and in " + second.toUri().toURL())
          .withMessageContaining("leave one of them on the path")
          .satisfies(thrown -> {
            assertThat(thrown.code()).isEqualTo(Code.DUPLICATE_RULE_SET);
            assertThat(thrown.text().indonesian()).contains("ada dua kali", "biarkan satu");
          });
    }
  }

  @Test
  void aProviderOfAnotherVersionOfTheLibraryIsRefused() throws IOException {
    Path older = PluginJar.in(folder, "older-library")
        .source("RuleSetProvider.java", """
            package id.skp.rules;
            public interface RuleSetProvider { java.util.List<RuleSet> all(); }
            """)
        .source("RuleSets.java", """
            package id.skp.rules;
            public class RuleSets { public static RuleSet newest() { return null; } }
            """)
        .source("RuleSet.java", "package id.skp.rules; public final class RuleSet {}")
        .classes();
    Path renamed = PluginJar.in(folder, "renamed")
        .against(older)
        .source("Renamed.java", """
            package id.go.contoh;
            import id.skp.rules.*;
            public final class Renamed implements RuleSetProvider {
              @Override public java.util.List<RuleSet> all() { return java.util.List.of(); }
            }
            """)
        .jar("id.go.contoh.Renamed");
    assertRefused(
        Code.PROVIDER_INCOMPATIBLE,
        renamed,
        thrown -> assertThat(thrown)
            .hasCauseInstanceOf(AbstractMethodError.class)
            .hasMessageContaining(
                "id.go.contoh.Renamed does not fit the library's version " + LibraryVersion.CURRENT)
            .hasMessageContaining("build it with this version"));
    Path gone = PluginJar.in(folder, "gone")
        .against(older)
        .source("Gone.java", """
            package id.go.contoh;
            import id.skp.rules.*;
            public final class Gone implements RuleSetProvider {
              @Override public java.util.List<RuleSet> all() { return java.util.List.of(); }
              public java.util.List<RuleSet> ruleSets() {
                return java.util.List.of(RuleSets.newest());
              }
            }
            """)
        .jar("id.go.contoh.Gone");
    assertRefused(
        Code.PROVIDER_INCOMPATIBLE,
        gone,
        thrown -> assertThat(thrown)
            .hasCauseInstanceOf(NoSuchMethodError.class)
            .hasMessageContaining("the provider id.go.contoh.Gone"));
  }

  @Test
  void theStandardRuleSetsDoNotFailWithAPlugInOfSomebodyElse()
      throws IOException, ReflectiveOperationException {
    Path missing = PluginJar.in(folder, "missing").jar("id.go.contoh.Missing");
    List<Path> path = new ArrayList<>(List.of(missing));
    path.addAll(PluginJar.library());
    ClassLoader javaOnly = new ClassLoader(null) {};
    try (URLClassLoader alone = PluginJar.loader(javaOnly, path.toArray(Path[]::new))) {
      Class<?> ruleSets = alone.loadClass(RuleSets.class.getName());
      Object standard = ruleSets.getMethod("standard").invoke(null);
      assertThat(ruleSets.getMethod("all").invoke(standard))
          .hasToString(RuleSets.standard().all().toString());
      assertThat(ruleSets).isNotSameAs(RuleSets.class);
    }
  }

  @Test
  void aPlugInMayBeAModule() throws IOException {
    assumeTrue(RuleSets.class.getModule().isNamed(), "the library is on the class path");
    ModuleLayer library = RuleSets.class.getModule().getLayer();
    ModuleLayer layer = layer(module("module"), library);
    RuleSets sets = RuleSets.installed(layer);
    assertThat(sets.byId("id.go.contoh")
            .parameter(Parameters6Of2022.MAJORITY_SHARE)
            .value())
        .isEqualTo(Percentage.of(60));
    assertThat(sets.provider(sets.byId("id.go.contoh")))
        .map(type -> type.getModule().getName())
        .contains("id.go.contoh.aturan");
    assertThat(RuleSets.installed(library).all()).isEqualTo(RuleSets.standard().all());
    assertThat(RuleSets.installed(layer.findLoader("id.go.contoh.aturan")).find("id.go.contoh"))
        .isPresent();
  }

  @Test
  void theSameProviderFromTwoPlacesIsToldAsThat() throws IOException {
    assumeTrue(RuleSets.class.getModule().isNamed(), "the library is on the class path");
    ModuleLayer first = layer(module("first"), RuleSets.class.getModule().getLayer());
    ModuleLayer second = layer(module("second"), first);

    assertThatExceptionOfType(RuleSetProviderException.class)
        .isThrownBy(() -> RuleSets.installed(second))
        .withMessageContaining("the provider id.go.contoh.Good is there twice, in ")
        .withMessageContaining("first.jar")
        .withMessageContaining("second.jar")
        .withMessageContaining("leave one of them on the path")
        .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(Code.DUPLICATE_RULE_SET));
  }

  private Path module(String name) throws IOException {
    return PluginJar.in(folder, name)
        .source("module-info.java", """
            module id.go.contoh.aturan {
              requires id.skp.rules;
              provides id.skp.rules.RuleSetProvider with id.go.contoh.Good;
            }
            """)
        .source("Good.java", PluginJar.provider("Good", GOOD))
        .jar();
  }

  private static ModuleLayer layer(Path module, ModuleLayer parent) {
    Configuration configuration = parent
        .configuration()
        .resolve(ModuleFinder.of(module), ModuleFinder.of(), Set.of("id.go.contoh.aturan"));
    return parent.defineModulesWithOneLoader(configuration, RuleSets.class.getClassLoader());
  }

  private Path jar(String type, String body) throws IOException {
    return PluginJar.in(folder, type)
        .source(type + ".java", PluginJar.provider(type, body))
        .jar("id.go.contoh." + type);
  }

  private static void assertRefused(
      Code code, Path jar, Consumer<RuleSetProviderException> requirements) throws IOException {
    assertThat(Files.exists(jar)).isTrue();
    try (URLClassLoader loader = PluginJar.loader(jar)) {
      assertThatExceptionOfType(RuleSetProviderException.class)
          .isThrownBy(() -> RuleSets.installed(loader))
          .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(code))
          .satisfies(requirements::accept);
    }
  }
}
