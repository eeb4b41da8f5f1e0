package id.skp.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.skp.testkit.internal.CompiledTypes;

/** The library's own classes as ArchUnit sees them, which takes seconds; {@link CompiledTypes} is cheap. */
final class Modules {
  static final JavaClasses ALL =
      new ClassFileImporter().importPaths(CompiledTypes.folders("target/classes"));
  static final JavaClasses CORE = ALL.that(resideInAnyPackage("id.skp.core.."));
  static final JavaClasses RULES = ALL.that(resideInAnyPackage("id.skp.rules.."));
  static final JavaClasses JSON = ALL.that(resideInAnyPackage("id.skp.json.."));
  static final JavaClasses TESTKIT = ALL.that(resideInAnyPackage("id.skp.testkit.."));

  /** Where nothing ambient, inexact or foreign may be. */
  static final JavaClasses CORE_AND_RULES =
      ALL.that(resideInAnyPackage("id.skp.core..", "id.skp.rules.."));

  private Modules() {}
}
