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

  private static final String SERVICES = "META-INF/services/" + RuleSetProvider.class.getName();
  private static final Text NAMED_RIGHT = Text.of(
      "sebut dalam module-info atau " + SERVICES + " kelas yang ada, atau keluarkan dari path",
      "name a class that is there in its module-info or " + SERVICES
          + ", or remove it from the path");
  private static final Text LINES = Text.of(
      "tulis satu nama kelas pada setiap baris " + SERVICES + ", atau keluarkan dari path",
      "let each line of " + SERVICES + " hold the name of a class, or remove it from the path");

  /** What is wrong with a provider that Java cannot load, and what helps. */
  private record Unloadable(Text what, Text remedy) {}

  /** What Java says of a provider that it cannot load, by the pattern of its sentence. */
  private static final Map<Pattern, Unloadable> UNLOADABLE = ImmutableMap.of(
      NOT_FOUND,
          new Unloadable(
              Text.of(
                  "kelas {0}, yang disebut sebagai penyedia, tidak ada dalam path",
                  "Provider {0} not found: no class of this name is on the path"),
              NAMED_RIGHT),
      NO_SUBTYPE,
          new Unloadable(
              Text.of(
                  "kelas {0} bukan RuleSetProvider",
                  "{0} not a subtype: the class does not implement RuleSetProvider"),
              Text.of(
                  "biarkan ia mengimplementasikan RuleSetProvider dari pustaka yang ada satu kali pada path, atau keluarkan dari "
                      + SERVICES,
                  "let it implement the RuleSetProvider of a library that is on the path once, or remove it from "
                      + SERVICES)),
      NO_CONSTRUCTOR,
          new Unloadable(
              Text.of(
                  "kelas {0} tidak memiliki konstruktor publik tanpa argumen",
                  "the class {0} has no public constructor without arguments"),
              Text.of(
                  "beri kelas itu konstruktor publik tanpa argumen, atau keluarkan dari path",
                  "give the class a public constructor without arguments, or remove it from the path")),
      NOT_MADE,
          new Unloadable(
              Text.of("kelas {0} tidak dapat dibuat", "the class {0} could not be instantiated"),
              Text.of(
                  "biarkan ia kelas yang tidak abstrak dengan konstruktor publik tanpa argumen, atau keluarkan dari path",
                  "let it be a class that is not abstract, with a public constructor without arguments, or remove it from the path")),
      NOT_PUBLIC,
          new Unloadable(
              Text.of("kelas {0} tidak publik", "the class {0} is not public"),
              Text.of(
                  "jadikan kelas itu publik, atau keluarkan dari path",
                  "make the class public, or remove it from the path")),
      NO_CLASS_NAME,
          new Unloadable(
              Text.of(
                  "baris {0} bukan nama suatu kelas",
                  "{0}: Illegal configuration-file syntax: the line is no name of a class"),
              LINES),
      ILLEGAL_NAME,
          new Unloadable(
              Text.of("baris {0} bukan nama suatu kelas", "the line {0} is no name of a class"),
              LINES),
      UNREADABLE,
          new Unloadable(
              Text.of("berkasnya tidak dapat dibaca{0}", "its file cannot be read{0}"),
              Text.of(
                  "simpan " + SERVICES + " dalam UTF-8, atau keluarkan dari path",
                  "keep " + SERVICES + " in UTF-8, or remove it from the path")));

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
        .forEach(provider -> {
          requireOnce(provider.type());
          add(provider);
        });
    return this;
  }

  /** Of a class that is in two places Java takes the first without a word, which may be that of an older decree. */
  private static void requireOnce(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    String file = type.getName().replace('.', '/') + ".class";
    try {
      List<String> places = loader == null
          ? List.of()
          : loader
              .resources(file)
              .map(String::valueOf)
              .map(each -> placeOf(each, file))
              .distinct()
              .toList();
      if (places.size() > 1) {
        throw twice(type.getName(), places.get(0), places.get(1), "", "");
      }
    } catch (RuntimeException unreadable) {
      throw unreadable instanceof RuleSetProviderException
          ? unreadable
          : failed(type.getName(), unreadable);
    }
  }

  private static String placeOf(String place, String file) {
    String folder = place.substring(0, Math.max(0, place.length() - file.length()));
    return folder.startsWith("jar:") && folder.endsWith("!/")
        ? folder.substring("jar:".length(), folder.length() - "!/".length())
        : folder;
  }

  private static RuleSetProviderException twice(
      String name, String first, String second, String indonesian, String english) {
    return new RuleSetProviderException(
        Code.DUPLICATE_RULE_SET,
        List.of(name, name),
        Text.of(
            "penyedia " + name + " ada dua kali, dalam " + first + " dan dalam " + second
                + indonesian + "; biarkan satu saja pada path",
            "the provider " + name + " is there twice, in " + first + " and in " + second + english
                + "; leave one of them on the path"),
        null);
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
        throw twice(
            other,
            placeOf(first),
            placeOf(type),
            ", sehingga himpunan aturannya " + ruleSet.id() + " diberikan dua kali",
            ", so that its rule set " + ruleSet.id() + " is given twice");
      }
      throw new RuleSetProviderException(
          Code.DUPLICATE_RULE_SET,
          List.of(other, type.getName()),
          Text.of(
              "id " + ruleSet.id() + " diberikan oleh penyedia " + other + " (" + placeOf(first)
                  + ") dan oleh " + type.getName() + " (" + placeOf(type)
                  + "); beri salah satunya id lain atau keluarkan dari path",
              "the id " + ruleSet.id() + " is given by the provider " + other + " ("
                  + placeOf(first) + ") and by " + type.getName() + " (" + placeOf(type)
                  + "); give one of them another id or remove it from the path"),
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
      return copyOf(made(provider, name).ruleSets(), name);
    } catch (RuleSetProviderException refused) {
      throw refused;
    } catch (OutOfMemoryError tooMuch) {
      throw tooMuch;
    } catch (RuntimeException | Error thrown) {
      throw refused(name, thrown);
    }
  }

  private static RuleSetProvider made(
      ServiceLoader.Provider<RuleSetProvider> provider, String name) {
    try {
      return provider.get();
    } catch (ServiceConfigurationError unloadable) {
      Throwable cause = unloadable.getCause();
      if (cause == null || cause instanceof InstantiationException) {
        throw unloadable(List.of(name), unloadable);
      } else if (cause instanceof Error) {
        throw refused(name, cause);
      }
      String said = RuleFailure.wordsOf(cause);
      throw new RuleSetProviderException(
          Code.PROVIDER_FAILED,
          List.of(name),
          Text.of(
              "konstruktor penyedia " + name + " gagal: " + said
                  + "; perbaiki konstruktor itu, yang publik dan tanpa argumen, atau keluarkan penyedianya dari path",
              "the constructor of the provider " + name + " failed: " + said
                  + "; correct it, which is public and without arguments, or remove the provider from the path"),
          cause);
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
    Unloadable why = why(String.valueOf(cause.getMessage()));
    return new RuleSetProviderException(
        Code.PROVIDER_UNLOADABLE,
        names,
        Text.of(
            "suatu penyedia tidak dapat dimuat: " + why.what().indonesian() + "; "
                + why.remedy().indonesian(),
            "a provider cannot be loaded: " + why.what().english() + "; "
                + why.remedy().english()),
        cause);
  }

  /** Says in both languages what Java says in English only, as far as it is known. */
  private static Unloadable why(String javas) {
    for (Map.Entry<Pattern, Unloadable> known : UNLOADABLE.entrySet()) {
      Matcher said = known.getKey().matcher(javas);
      if (said.matches()) {
        Unloadable why = known.getValue();
        return new Unloadable(Message.of(why.what(), said.group(1)).toText(), why.remedy());
      }
    }
    return new Unloadable(Text.of("Java melaporkan \"" + javas + "\"", javas), NAMED_RIGHT);
  }
}
