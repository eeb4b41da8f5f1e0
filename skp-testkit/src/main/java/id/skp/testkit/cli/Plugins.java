package id.skp.testkit.cli;

import id.skp.rules.RuleSetProvider;
import id.skp.rules.RuleSets;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that adds plug-ins to those on the class path. */
final class Plugins {
  private static final int LAST = 100;

  @Option(
      names = "--plugin",
      paramLabel = "JAR",
      order = LAST,
      description = "Add the rule sets of a plug-in, a jar or a folder of classes, to those on the"
          + " class path; may be given repeatedly.")
  private List<String> jars = List.of();

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
        throw wrong(
            jar,
            "tidak memberi himpunan aturan; perlu META-INF/services/"
                + RuleSetProvider.class.getName(),
            "gives no rule set; it needs META-INF/services/" + RuleSetProvider.class.getName());
      }
    }
  }

  private static URL url(String jar) throws WrongInputException {
    Optional<Path> path = path(jar);
    if (path.isEmpty()) {
      throw wrong(jar, "berkas atau folder tidak ada", "no such file or folder");
    }
    try {
      return path.get().toUri().toURL();
    } catch (MalformedURLException notOfThisMachine) {
      throw Inputs.unreadable(jar, notOfThisMachine);
    }
  }

  private static Optional<Path> path(String jar) {
    try {
      return Optional.of(Path.of(jar)).filter(Files::isReadable);
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private static WrongInputException wrong(String jar, String indonesian, String english) {
    return WrongInputException.of("--plugin " + jar, indonesian, english);
  }
}
