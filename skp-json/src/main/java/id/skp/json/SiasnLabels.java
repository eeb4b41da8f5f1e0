package id.skp.json;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.period.PeriodKind;
import java.util.List;
import java.util.Optional;

/** The texts by which the national system names ratings, predicates and periods: lists, of which nothing is guessed. */
final class SiasnLabels {
  private static final List<NamedConstant> WORDS = VocabularyJson.named("siasn").constants();

  private SiasnLabels() {}

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
    return WORDS.stream()
        .filter(named -> named.term().equals(term))
        .filter(
            named -> named.words().stream().anyMatch(word -> folded(word).equals(folded(label))))
        .map(named -> term.constant(named.constant()))
        .findAny();
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
