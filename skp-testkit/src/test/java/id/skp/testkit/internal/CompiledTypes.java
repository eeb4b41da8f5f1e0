package id.skp.testkit.internal;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library's modules: their folders, what they export, and their classes, loaded but not initialised. */
public final class CompiledTypes {
  private static final Path ROOT = Path.of(System.getProperty("skp.root"));

  /** The packages that all may use. */
  public static final Set<String> EXPORTED = folders("target/classes").stream()
      .flatMap(path -> ModuleFinder.of(path).findAll().stream())
      .flatMap(module -> module.descriptor().exports().stream())
      .filter(exports -> !exports.isQualified())
      .map(ModuleDescriptor.Exports::source)
      .collect(Collectors.toUnmodifiableSet());

  private CompiledTypes() {}

  /** Returns a folder of each module. */
  public static List<Path> folders(String folder) {
    return Stream.of("skp-core", "skp-rules", "skp-json", "skp-testkit")
        .map(name -> ROOT.resolve(name).resolve(folder))
        .toList();
  }

  /** Returns all classes of modules, by name. */
  public static List<Class<?>> of(String... modules) {
    List<Class<?>> types = new ArrayList<>();
    for (String module : modules) {
      Path classes = ROOT.resolve(module).resolve("target/classes");
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
          String name =
              classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
          if (!name.endsWith("-info.class") && !name.startsWith("id.skp.json.jackson")) {
            types.add(Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                CompiledTypes.class.getClassLoader()));
          }
        }
      } catch (IOException | ClassNotFoundException unreadable) {
        throw new LinkageError(module, unreadable);
      }
    }
    return types;
  }

  /** Tells whether a class and all it stands in are public. */
  public static boolean isOpen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
  }
}
