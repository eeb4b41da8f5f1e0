package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The library's own classes, as the compiler left them, and their sources. */
public final class Modules {
  private static final Path ROOT = Path.of(System.getProperty("skp.root"));
  private static final List<String> NAMES =
      List.of("skp-core", "skp-rules", "skp-json", "skp-testkit");

  static final JavaClasses ALL = new ClassFileImporter().importPaths(paths("target/classes"));
  static final JavaClasses CORE = ALL.that(resideInAnyPackage("id.skp.core.."));
  static final JavaClasses RULES = ALL.that(resideInAnyPackage("id.skp.rules.."));
  static final JavaClasses JSON = ALL.that(resideInAnyPackage("id.skp.json.."));
  static final JavaClasses TESTKIT = ALL.that(resideInAnyPackage("id.skp.testkit.."));

  /** Where nothing ambient, inexact or foreign may be. */
  public static final JavaClasses CORE_AND_RULES =
      ALL.that(resideInAnyPackage("id.skp.core..", "id.skp.rules.."));

  /** The packages that all may use. */
  public static final Set<String> EXPORTED = paths("target/classes").stream()
      .flatMap(path -> ModuleFinder.of(path).findAll().stream())
      .flatMap(module -> module.descriptor().exports().stream())
      .filter(exports -> !exports.isQualified())
      .map(ModuleDescriptor.Exports::source)
      .collect(Collectors.toUnmodifiableSet());

  private Modules() {}

  /** Returns a folder of each module. */
  public static List<Path> paths(String folder) {
    return NAMES.stream().map(name -> ROOT.resolve(name).resolve(folder)).toList();
  }
}
