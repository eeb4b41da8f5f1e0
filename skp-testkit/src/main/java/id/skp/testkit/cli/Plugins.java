package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.json.StrictJson;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import picocli.CommandLine.Option;

/** The option that adds plug-ins to those on the class path. */
final class Plugins {
  private static final Pattern COMMENT = Pattern.compile("#.*");
  private static final String SERVICES = "META-INF/services/" + RuleSetProvider.class.getName();
  private static final String TIMEOUT = "--plugin-timeout";
  private static final int LAST = 100;

  /** The name of the jar of examples that is beside this program. */
  private static final String EXAMPLES = "examples";

  @Option(
      names = "--plugin",
      paramLabel = "JAR",
      order = LAST,
      description =
          "Add the rule sets of a plug-in, a jar or a folder of classes, to those on the"
              + " class path; 'examples' is the jar of examples beside skp.jar; may be given repeatedly.")
  private List<String> jars = List.of();

  @Option(
      names = TIMEOUT,
      paramLabel = "SECONDS",
      order = LAST,
      description = "How long the plug-ins may take to load (default: 60).")
  private int timeout = 60;

  private String naming = "--plugin ";
  private String bound = TIMEOUT;

  /** Returns a plug-in that is no option, but what is looked at, and may take so many seconds to load. */
  static Plugins lookedAt(String jar, int timeout) {
    Plugins plugins = new Plugins();
    plugins.jars = List.of(jar);
    plugins.timeout = timeout;
    plugins.naming = "";
    plugins.bound = "--timeout";
    return plugins;
  }

  /** Returns the seconds that the plug-ins may take to load. */
  int timeout() {
    return timeout;
  }

  /** Loads rule sets; those of plug-ins in a thread of its own, which is left alone if a provider never answers. */
  RuleSets loaded(URLClassLoader loader, Function<ClassLoader, RuleSets> installed)
      throws WrongInputException {
    if (jars.isEmpty()) {
      return installed.apply(loader);
    }
    FutureTask<RuleSets> loaded = new FutureTask<>(() -> installed.apply(loader));
    Thread daemon = new Thread(loaded, "plug-in");
    daemon.setDaemon(true);
    daemon.start();
    try {
      return loaded.get(timeout, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      Text which = providers(daemon.getStackTrace());
      throw wrong(
          which.indonesian() + " tidak memberi himpunan aturan dalam " + timeout
              + " detik; perbaiki, atau beri lebih lama dengan " + bound,
          which.english() + " gave no rule sets in " + timeout + " seconds; mend "
              + "that, or give more by " + bound);
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof OutOfMemoryError tooMuch) {
        Text which = providers(tooMuch.getStackTrace());
        throw wrong(
            which.indonesian() + " kehabisan memori; perbaiki, atau beri Java memori lebih banyak"
                + " (-Xmx)",
            which.english() + " ran out of memory; mend that, or give Java more of it (-Xmx)");
      } else if (thrown.getCause() instanceof RuntimeException refused) {
        throw refused;
      } else if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(thrown);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private WrongInputException wrong(String indonesian, String english) {
    return WrongInputException.of(naming + String.join(", ", jars), indonesian, english);
  }

  /** Names the provider whose code is in the frames, if any is. */
  private static Text providers(StackTraceElement[] frames) {
    return RuleDefect.foreign(Stream.of(frames))
        .map(type -> Text.of("penyedia " + type, "the provider " + type))
        .orElse(Text.of("penyedianya", "its providers"));
  }

  /** Returns the rule sets that came from the plug-ins. */
  List<RuleSet> in(RuleSets ruleSets) throws WrongInputException {
    List<String> urls = new ArrayList<>();
    for (String jar : jars) {
      urls.add(url(jar).toExternalForm());
    }
    return ruleSets.all().stream()
        .filter(each -> ruleSets
            .provider(each)
            .flatMap(Origin::urlOf)
            .filter(url -> urls.contains(url.toExternalForm()))
            .isPresent())
        .toList();
  }

  /** Returns a class loader that sees the plug-ins, to be closed when nothing of them is used anymore. */
  URLClassLoader loader() throws WrongInputException {
    List<URL> urls = new ArrayList<>();
    for (String jar : jars) {
      urls.add(url(jar));
    }
    return new URLClassLoader(urls.toArray(URL[]::new), Plugins.class.getClassLoader());
  }

  /** Refuses a plug-in that gave nothing: Java passes over a jar in which it finds no provider. */
  void requireFound(RuleSets ruleSets) throws WrongInputException {
    Set<String> found = ruleSets.all().stream()
        .flatMap(each -> ruleSets.provider(each).stream())
        .flatMap(type -> Origin.urlOf(type).stream())
        .map(URL::toExternalForm)
        .collect(Collectors.toSet());
    for (String jar : jars) {
      if (!found.contains(url(jar).toExternalForm())) {
        throw WrongInputException.of(
            naming + jar, List.of(twice(jar, ruleSets).orElse(nothing(jar))));
      }
    }
  }

  /** Says why a plug-in gave nothing. */
  private Text nothing(String jar) throws WrongInputException {
    Path path = place(jar);
    if (!Files.isDirectory(path) && !isJar(path)) {
      return Text.of(
          "bukan berkas jar (zip), atau rusak; buat ulang dengan jar --create",
          "is no jar (zip) file, or a broken one; make it anew by jar --create");
    }
    Optional<List<String>> services = servicesOf(jar);
    if (services.isEmpty()) {
      return Text.of(
          "tidak memberi himpunan aturan; perlu " + SERVICES,
          "gives no rule set; it needs " + SERVICES);
    }
    String named = String.join(", ", services.get());
    Optional<String> other = notProviding(jar, services.get());
    if (other.isPresent()) {
      return Text.of(
          SERVICES + " di dalamnya menyebut " + other.get()
              + ", yang bukan RuleSetProvider; sebut kelas yang mengimplementasikannya",
          SERVICES + " in it names " + other.get()
              + ", which is no RuleSetProvider; name the class that implements it");
    }
    return named.isEmpty()
        ? Text.of(
            SERVICES + " di dalamnya tidak menyebut penyedia; tulis nama kelasnya, satu per baris",
            SERVICES + " in it names no provider; write the names of the classes, one a line")
        : Text.of(
            "penyedianya " + named + " memberi daftar kosong; biarkan memberi himpunan aturan",
            "its provider " + named + " gives an empty list; let it give a rule set");
  }

  /** Finds a class of Java's own among those named, which Java passes over without a word. */
  private Optional<String> notProviding(String jar, List<String> named) throws WrongInputException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {url(jar)}, Plugins.class.getClassLoader())) {
      for (String name : named) {
        if (!RuleSetProvider.class.isAssignableFrom(Class.forName(name, false, loader))) {
          return Optional.of(name);
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw Inputs.unreadable(jar, unreadable);
    } catch (ClassNotFoundException | LinkageError unloadable) {
      return Optional.empty();
    }
  }

  private static boolean isJar(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.size() > 0;
    } catch (IOException noZip) {
      return false;
    }
  }

  /** Java loads a class once: a second jar with the same provider gives nothing, whatever it holds. */
  private Optional<Text> twice(String jar, RuleSets ruleSets) throws WrongInputException {
    List<String> named = servicesOf(jar).orElse(List.of());
    return ruleSets.all().stream()
        .flatMap(each -> ruleSets.provider(each).stream())
        .filter(type -> named.contains(type.getName()))
        .findFirst()
        .map(type -> {
          Optional<String> from = Origin.urlOf(type).map(URL::toString);
          return Text.of(
              "penyedianya " + type.getName() + " ada dua kali dan diambil dari "
                  + from.orElse("tempat lain") + "; hilangkan salah satunya",
              "its provider " + type.getName() + " is there twice and was taken from "
                  + from.orElse("elsewhere") + "; leave out one of them");
        });
  }

  /** Returns the names in the file of services, if there is one. */
  private Optional<List<String>> servicesOf(String jar) throws WrongInputException {
    try (URLClassLoader alone = new URLClassLoader(new URL[] {url(jar)}, null);
        InputStream names = alone.getResourceAsStream(SERVICES)) {
      return names == null
          ? Optional.empty()
          : Optional.of(new String(names.readNBytes(StrictJson.MAX_LENGTH), StandardCharsets.UTF_8)
              .lines()
              .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
              .filter(line -> !line.isEmpty())
              .toList());
    } catch (IOException unreadable) {
      throw Inputs.unreadable(jar, unreadable);
    }
  }

  /** Finds a plug-in: at its path, or that of the examples, by its name alone, beside the program. */
  private static Path place(String jar) throws WrongInputException {
    if (!jar.equals(EXAMPLES) || Files.exists(Path.of(jar))) {
      return Inputs.fileOrFolder(jar);
    }
    Optional<Path> folder = Origin.urlOf(Plugins.class)
        .map(url -> Path.of(URI.create(url.toString())).getParent());
    if (folder.isPresent()) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(folder.get(), "skp-testkit-*-examples.jar")) {
        for (Path each : found) {
          return each;
        }
      } catch (IOException unreadable) {
        throw Inputs.unreadable(jar, unreadable);
      }
    }
    String artifact = "id.skp:skp-testkit:" + LibraryVersion.CURRENT + ":jar:examples";
    String beside = folder.map(each -> " (" + each + ")").orElse("");
    throw WrongInputException.of(
        "--plugin " + jar,
        "tidak ada skp-testkit-*-examples.jar di samping skp.jar" + beside
            + "; ./mvnw package membuatnya, atau ambil dengan mvn dependency:copy -Dartifact="
            + artifact,
        "there is no skp-testkit-*-examples.jar beside skp.jar" + beside
            + "; ./mvnw package makes it, or get it by mvn dependency:copy -Dartifact=" + artifact);
  }

  private URL url(String jar) throws WrongInputException {
    Path path = place(jar);
    if (!Files.isReadable(path)) {
      throw Inputs.missing(naming + jar);
    }
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException notOfThisMachine) {
      throw Inputs.unreadable(jar, notOfThisMachine);
    }
  }
}
