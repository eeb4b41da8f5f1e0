package id.skp.rules;

import static com.google.common.base.MoreObjects.firstNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.text.Text;
import id.skp.rules.RuleSetProviderException.Code;
import id.skp.rules.message.Message;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The providers found by a {@link ServiceLoader}, asked strictly: what cannot be used is refused with its name, nothing is
 * passed over.
 */
final class Providers {
  private static final String OWN = "id\\.skp\\.rules\\.RuleSetProvider: ";

  private static final Pattern NOT_FOUND = Pattern.compile(OWN + "Provider (\\S+) not found");
  private static final Pattern NO_SUBTYPE =
      Pattern.compile(OWN + "(?:Provider )?(\\S+) not a subtype");
  private static final Pattern NO_CONSTRUCTOR =
      Pattern.compile(OWN + "(\\S+) Unable to get public no-arg constructor");
  private static final Pattern NOT_MADE =
      Pattern.compile(OWN + "(?:Provider )?(\\S+) could not be instantiated");
  private static final Pattern NOT_PUBLIC = Pattern.compile(OWN + "(\\S+) (?:is )?not public");
  private static final Pattern NO_CLASS_NAME =
      Pattern.compile(OWN + "(.+:[0-9]+): Illegal configuration-file syntax.*");
  private static final Pattern ILLEGAL_NAME =
      Pattern.compile(OWN + ".*Illegal provider-class name: (.*)");
  private static final Pattern UNREADABLE = Pattern.compile(
      OWN + "(?:Error (?:reading|accessing) configuration file|Unable to load.*)()");

  /** What Java says of a provider that it cannot load, by the pattern of its sentence. */
  private static final Map<Pattern, Text> UNLOADABLE = ImmutableMap.of(
      NOT_FOUND,
          Text.of(
              "kelas {0}, yang disebut sebagai penyedia, tidak ada dalam path",
              "Provider {0} not found: no class of this name is on the path"),
      NO_SUBTYPE,
          Text.of(
              "kelas {0} bukan RuleSetProvider",
              "{0} not a subtype: the class does not implement RuleSetProvider"),
      NO_CONSTRUCTOR,
          Text.of(
              "kelas {0} tidak memiliki konstruktor publik tanpa argumen",
              "the class {0} has no public constructor without arguments"),
      NOT_MADE, Text.of("kelas {0} tidak dapat dibuat", "the class {0} could not be instantiated"),
      NOT_PUBLIC, Text.of("kelas {0} tidak publik", "the class {0} is not public"),
      NO_CLASS_NAME,
          Text.of(
              "baris {0} bukan nama suatu kelas",
              "{0}: Illegal configuration-file syntax: the line is no name of a class"),
      ILLEGAL_NAME,
          Text.of("baris {0} bukan nama suatu kelas", "the line {0} is no name of a class"),
      UNREADABLE, Text.of("berkasnya tidak dapat dibaca{0}", "its file cannot be read{0}"));

  private static final int MOST_RULE_SETS = 1_000;

  private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();
  private final Map<String, Class<?>> origins = new LinkedHashMap<>();

  /** The providers beside those of rule sets that are known, each with the class that gave it, if one did. */
  Providers(Collection<RuleSet> known, Map<String, Class<?>> origins) {
    known.forEach(ruleSet -> ruleSets.put(ruleSet.id(), ruleSet));
    this.origins.putAll(origins);
  }

  /** Returns the rule sets that are known, and those that were added. */
  List<RuleSet> ruleSets() {
    return List.copyOf(ruleSets.values());
  }

  /** Returns which class gave a rule set, by its id. */
  Map<String, Class<?>> origins() {
    return Map.copyOf(origins);
  }

  /** Adds what all providers give, except those that are known already. */
  Providers withAll(ServiceLoader<RuleSetProvider> loader) {
    Set<Class<?>> known = Set.copyOf(origins.values());
    found(loader, broken -> {
          throw broken;
        })
        .filter(provider -> !known.contains(provider.type()))
        .forEach(this::add);
    return this;
  }

  /**
   * Adds what the providers of the library itself give. A broken provider of somebody else is not its concern: who asks
   * for all providers is told.
   */
  Providers withThoseOf(String packages, ServiceLoader<RuleSetProvider> loader) {
    found(loader, broken -> {})
        .filter(provider -> provider.type().getName().startsWith(packages))
        .forEach(this::add);
    return this;
  }

  private static Stream<ServiceLoader.Provider<RuleSetProvider>> found(
      ServiceLoader<RuleSetProvider> loader, Consumer<RuleSetProviderException> onBroken) {
    Iterator<ServiceLoader.Provider<RuleSetProvider>> next = loader.stream().iterator();
    Stream.Builder<ServiceLoader.Provider<RuleSetProvider>> found = Stream.builder();
    // an iterator that has failed goes on with what follows
    for (boolean more = true; more; ) {
      try {
        more = next.hasNext();
        if (more) {
          found.add(next.next());
        }
      } catch (ServiceConfigurationError unloadable) {
        onBroken.accept(unloadable(List.of(), unloadable));
      } catch (LinkageError unlinked) {
        onBroken.accept(incompatible(List.of(), unlinked));
      }
    }
    return found.build();
  }

  private void add(ServiceLoader.Provider<RuleSetProvider> provider) {
    Class<?> type = provider.type();
    ruleSetsOf(provider).forEach(ruleSet -> add(ruleSet, type));
  }

  /** Copies what a list gives, which may be made to give anything: the sets are those of the copy. */
  private static List<RuleSet> copyOf(@Nullable List<?> given, String name) {
    if (given == null) {
      throw new RuleSetProviderException(
          Code.PROVIDER_GAVE_NULL,
          List.of(name),
          Text.of(
              "penyedia " + name + " memberi null; berikan daftar kosong bila tidak ada",
              "the provider " + name + " gave null; let it give an empty list for none"),
          null);
    }
    List<RuleSet> copy = new ArrayList<>();
    // not contains(null), which immutable lists refuse
    for (Object each : given) {
      if (each == null) {
        throw new RuleSetProviderException(
            Code.RULE_SET_NULL,
            List.of(name),
            Text.of(
                "penyedia " + name + " memberi daftar berisi null; hilangkan",
                "the provider " + name + " gave a list with null in it; leave it out"),
            null);
      } else if (!(each instanceof RuleSet ruleSet)) {
        String found = each.getClass().getName();
        throw wrongList(
            name,
            "memberi " + found + " di antara himpunan aturannya; berikan RuleSet saja",
            "gave a " + found + " among its rule sets; let it give RuleSets only");
      } else if (copy.size() == MOST_RULE_SETS) {
        throw wrongList(
            name,
            "memberi lebih dari " + MOST_RULE_SETS
                + " himpunan aturan; bagi atas beberapa penyedia, atau akhiri daftarnya",
            "gave more than " + MOST_RULE_SETS
                + " rule sets; divide them among providers, or let its list end");
      } else {
        copy.add(ruleSet);
      }
    }
    int size = given.size();
    if (size != copy.size()) {
      throw wrongList(
          name,
          "memberi daftar yang menyebut " + size + " himpunan aturan, tetapi memuat " + copy.size()
              + "; berikan List.copyOf atasnya",
          "gave a list that says it has " + size + " rule sets and has " + copy.size()
              + "; let it give a List.copyOf it");
    }
    return copy;
  }

  private static RuleSetProviderException wrongList(
      String name, String indonesian, String english) {
    return new RuleSetProviderException(
        Code.PROVIDER_FAILED,
        List.of(name),
        Text.of("penyedia " + name + " " + indonesian, "the provider " + name + " " + english),
        null);
  }

  private void add(RuleSet ruleSet, Class<?> type) {
    if (ruleSets.putIfAbsent(ruleSet.id(), ruleSet) != null) {
      Class<?> first = origins.getOrDefault(ruleSet.id(), RuleSet.class);
      String other = first.getName();
      if (first != type && other.equals(type.getName())) {
        throw new RuleSetProviderException(
            Code.DUPLICATE_RULE_SET,
            List.of(other, type.getName()),
            Text.of(
                "penyedia " + other + " ada dua kali, dalam " + placeOf(first) + " dan dalam "
                    + placeOf(type) + ", sehingga himpunan aturannya " + ruleSet.id()
                    + " diberikan dua kali; biarkan satu saja pada path",
                "the provider " + other + " is there twice, in " + placeOf(first) + " and in "
                    + placeOf(type) + ", so that its rule set " + ruleSet.id()
                    + " is given twice; leave one of them on the path"),
            null);
      }
      throw new RuleSetProviderException(
          Code.DUPLICATE_RULE_SET,
          List.of(other, type.getName()),
          Text.of(
              "id " + ruleSet.id() + " diberikan oleh penyedia " + other + " dan oleh "
                  + type.getName() + "; beri salah satunya id lain atau keluarkan dari path",
              "the id " + ruleSet.id() + " is given by the provider " + other + " and by "
                  + type.getName() + "; give one of them another id or remove it from the path"),
          null);
    }
    origins.put(ruleSet.id(), type);
  }

  /** Tells where a class was loaded from, as well as Java knows. */
  private static String placeOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? "class loader " + type.getClassLoader()
        : String.valueOf(source.getLocation());
  }

  private static List<RuleSet> ruleSetsOf(ServiceLoader.Provider<RuleSetProvider> provider) {
    String name = provider.type().getName();
    try {
      return copyOf(provider.get().ruleSets(), name);
    } catch (RuleSetProviderException refused) {
      throw refused;
    } catch (ServiceConfigurationError unloadable) {
      throw refused(name, firstNonNull(unloadable.getCause(), unloadable));
    } catch (OutOfMemoryError tooMuch) {
      throw tooMuch;
    } catch (RuntimeException | Error thrown) {
      throw refused(name, thrown);
    }
  }

  private static RuleSetProviderException refused(String name, Throwable thrown) {
    if (thrown instanceof ExceptionInInitializerError initializer) {
      return failed(name, firstNonNull(initializer.getCause(), initializer));
    } else if (thrown instanceof LinkageError unlinked) {
      return incompatible(List.of(name), unlinked);
    } else if (thrown instanceof ServiceConfigurationError unloadable) {
      return unloadable(List.of(name), unloadable);
    }
    return failed(name, thrown);
  }

  private static RuleSetProviderException failed(String name, Throwable cause) {
    String said = RuleFailure.wordsOf(cause);
    return new RuleSetProviderException(
        Code.PROVIDER_FAILED,
        List.of(name),
        Text.of(
            "penyedia " + name + " gagal: " + said + "; perbaiki atau keluarkan dari path",
            "the provider " + name + " failed: " + said
                + "; correct it or remove it from the path"),
        cause);
  }

  private static RuleSetProviderException incompatible(List<String> names, LinkageError cause) {
    String said = RuleFailure.wordsOf(cause);
    return new RuleSetProviderException(
        Code.PROVIDER_INCOMPATIBLE,
        names,
        Text.of(
            (names.isEmpty() ? "suatu penyedia" : "penyedia " + names.get(0))
                + " tidak cocok dengan pustaka versi " + LibraryVersion.CURRENT + ": " + said
                + "; bangun dengan versi ini, atau pasang yang sesuai",
            (names.isEmpty() ? "a provider" : "the provider " + names.get(0))
                + " does not fit the library's version " + LibraryVersion.CURRENT + ": " + said
                + "; build it with this version, or install one that was"),
        cause);
  }

  private static RuleSetProviderException unloadable(
      List<String> names, ServiceConfigurationError cause) {
    Text what = what(String.valueOf(cause.getMessage()));
    return new RuleSetProviderException(
        Code.PROVIDER_UNLOADABLE,
        names,
        Text.of(
            "suatu penyedia tidak dapat dimuat: " + what.indonesian()
                + "; perbaiki module-info-nya atau META-INF/services/"
                + RuleSetProvider.class.getName() + ", atau keluarkan dari path",
            "a provider cannot be loaded: " + what.english()
                + "; correct its module-info or META-INF/services/"
                + RuleSetProvider.class.getName() + ", or remove it from the path"),
        cause);
  }

  /** Says in both languages what Java says in English only, as far as it is known. */
  private static Text what(String javas) {
    for (Map.Entry<Pattern, Text> known : UNLOADABLE.entrySet()) {
      Matcher said = known.getKey().matcher(javas);
      if (said.matches()) {
        return Message.of(known.getValue(), said.group(1)).toText();
      }
    }
    return Text.of("Java melaporkan \"" + javas + "\"", javas);
  }
}
