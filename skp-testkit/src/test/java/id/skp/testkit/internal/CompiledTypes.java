package id.skp.testkit.internal;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the library's modules as the compiler left them, loaded but not initialised. */
public final class CompiledTypes {
  private CompiledTypes() {}

  /** Returns all classes of modules, by name. */
  public static List<Class<?>> of(String... modules) {
    List<Class<?>> types = new ArrayList<>();
    for (String module : modules) {
      Path classes = Path.of(System.getProperty("skp.root"), module, "target", "classes");
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
