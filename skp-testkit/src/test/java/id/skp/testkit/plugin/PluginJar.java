package id.skp.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSetProvider;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles sources to a jar, as a ministry does with rules of its own. */
public final class PluginJar {
  private static final String SERVICE = "META-INF/services/" + RuleSetProvider.class.getName();

  private final Path folder;
  private final String name;
  private final List<String> sources = new ArrayList<>();
  private Optional<Path> olderLibrary = Optional.empty();

  private PluginJar(Path folder, String name) {
    this.folder = folder.resolve(name);
    this.name = name;
  }

  public static PluginJar in(Path folder, String name) {
    return new PluginJar(folder, name);
  }

  /** Adds a source, which begins with its package, if it has one. */
  public PluginJar source(String file, String text) throws IOException {
    Path path = folder.resolve("src").resolve(file);
    Files.createDirectories(path.getParent());
    sources.add(Files.writeString(path, text).toString());
    return this;
  }

  /** Lets the sources be compiled against another library, of which these are classes. */
  PluginJar against(Path otherLibrary) {
    olderLibrary = Optional.of(otherLibrary);
    return this;
  }

  /** Compiles the sources and names the providers for the class path. */
  public Path jar(String... providers) throws IOException {
    Path classes = classes();
    if (providers.length > 0) {
      Path service = classes.resolve(SERVICE);
      Files.createDirectories(service.getParent());
      Files.write(service, List.of(providers));
    }
    return zip(classes);
  }

  /** Compiles the sources. */
  Path classes() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    if (!sources.isEmpty()) {
      boolean module = sources.stream().anyMatch(each -> each.endsWith("module-info.java"));
      StringWriter errors = new StringWriter();
      ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
      int status = javac.run(
          new PrintWriter(errors),
          new PrintWriter(errors),
          Stream.concat(
                  Stream.of(
                      module ? "--module-path" : "--class-path",
                      path(),
                      "-encoding",
                      "UTF-8",
                      "-d",
                      classes.toString()),
                  sources.stream())
              .toArray(String[]::new));
      assertThat(status).as("%s", errors).isZero();
    }
    return classes;
  }

  private String path() {
    return olderLibrary
        .map(older -> older + File.pathSeparator + libraryPath())
        .orElseGet(PluginJar::libraryPath);
  }

  private static String libraryPath() {
    return System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
  }

  /** Returns the jars and folders of the library and of what it needs. */
  static List<Path> library() {
    return Stream.of(libraryPath().split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  private Path zip(Path classes) throws IOException {
    Path jar = folder.resolve(name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /** Returns a class loader that sees jars and the library. */
  static URLClassLoader loader(Path... jars) throws IOException {
    return loader(PluginJar.class.getClassLoader(), jars);
  }

  static URLClassLoader loader(ClassLoader parent, Path... jars) throws IOException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    return new URLClassLoader(urls, parent);
  }

  /** Returns the source of a provider with a body for its one method. */
  public static String provider(String type, String body) {
    return """
        package id.go.contoh;

        import id.skp.core.appraisal.Percentage;
        import id.skp.core.law.Regulation;
        import id.skp.core.people.Institution;
        import id.skp.rules.RuleSet;
        import id.skp.rules.RuleSetProvider;
        import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
        import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
        import java.time.LocalDate;
        import java.util.Arrays;
        import java.util.List;

        public final class TYPE implements RuleSetProvider {
          @Override
          public List<RuleSet> ruleSets() {
            BODY
          }

          private static RuleSet majority(String id, int percent) {
            return PermenPanRb6Of2022.ruleSet().variant(id, variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2024", "Pedoman Penilaian Kinerja"))
                .forInstitutions(new Institution("contoh", "Kementerian Contoh"))
                .effectiveFrom(LocalDate.of(2024, 1, 1))
                .parameter(Parameters6Of2022.MAJORITY_SHARE, Percentage.of(percent)));
          }
        }
        """.replace("TYPE", type).replace("BODY", body);
  }
}
