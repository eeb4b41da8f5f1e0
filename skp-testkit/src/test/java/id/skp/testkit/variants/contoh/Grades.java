package id.skp.testkit.variants.contoh;

import id.skp.rules.input.Field;

/**
 * The two ratings from which a predicate follows.
 *
 * @param results the rating of results
 * @param behaviour the rating of behaviour
 */
record Grades(Grade results, Grade behaviour) {
  static final Field<Grades, Grade> RESULTS =
      Field.of("results", Grades::results, "Rating hasil kerja", "Rating of results");
  static final Field<Grades, Grade> BEHAVIOUR =
      Field.of("behaviour", Grades::behaviour, "Rating perilaku", "Rating of behaviour");
}
