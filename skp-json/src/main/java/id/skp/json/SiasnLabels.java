package id.skp.json;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.period.PeriodKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts by which the national system names ratings, predicates and periods: lists, of which nothing is guessed. */
final class SiasnLabels {
  private static final Map<Term<?>, Map<String, String>> CONSTANTS = constants();

  private SiasnLabels() {}

  /** Returns the names of the constants by their terms and by the words of the system, folded. */
  private static Map<Term<?>, Map<String, String>> constants() {
    Map<Term<?>, Map<String, String>> constants = new HashMap<>();
    for (NamedConstant named : VocabularyJson.named("siasn").constants()) {
      Map<String, String> byWord = constants.computeIfAbsent(named.term(), each -> new HashMap<>());
      named.words().forEach(word -> byWord.putIfAbsent(folded(word), named.constant()));
    }
    return constants;
  }

  /** Returns the rating that a text names; empty if it names none. */
  static Optional<Rating> rating(String label) {
    return found(Term.RATING, label);
  }

  /** Returns the predicate that a text names; empty if it names none. */
  static Optional<PerformancePredicate> predicate(String label) {
    return found(Term.PREDICATE, label);
  }

  /** Returns the kind of period that a text names; empty if it names none. */
  static Optional<PeriodKind> period(String label) {
    return found(Term.PERIOD_KIND, label);
  }

  private static <T> Optional<T> found(Term<T> term, String label) {
    return Optional.ofNullable(CONSTANTS.getOrDefault(term, Map.of()).get(folded(label)))
        .map(term::constant);
  }

  /** Drops blanks and writes the letters a to z large, those and no others: what looks alike in other alphabets is another text. */
  static String folded(String label) {
    StringBuilder folded = new StringBuilder();
    label
        .chars()
        .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
        .map(each -> each >= 'a' && each <= 'z' ? each - 'a' + 'A' : each)
        .forEach(each -> folded.append((char) each));
    return folded.toString();
  }
}
