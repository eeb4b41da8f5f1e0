package id.skp.testkit.arbitrary;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words and codes of fictional systems. */
final class Vocabularies {
  private static final String[] WORDS = {"Melampaui", "Cukup", "Sesuai", "Golongan A", "İstimewa"};

  private Vocabularies() {}

  static Arbitrary<NamedConstant> namedConstant() {
    return Arbitraries.of(Term.all())
        .flatMap(term -> Combinators.combine(
                Arbitraries.of(term.constants().keySet()),
                Arbitraries.of(WORDS).set().ofMaxSize(2),
                Arbitraries.integers().between(0, NamedConstant.LARGEST_CODE).optional())
            .filter((constant, words, code) -> !words.isEmpty() || code.isPresent())
            .as((constant, words, code) ->
                new NamedConstant(term, constant, List.copyOf(words), code)));
  }

  static Arbitrary<Vocabulary> vocabulary() {
    return Combinators.combine(
            Arbitraries.of("simpeg-contoh", "sistem lain"),
            Arbitraries.of(true, false),
            namedConstant().list().ofMaxSize(4))
        .as((id, only, constants) -> only
            ? Vocabulary.onlyOf(id, numbered(constants))
            : Vocabulary.of(id, numbered(constants)));
  }

  /** Tells the words and codes of several constants apart. */
  private static List<NamedConstant> numbered(List<NamedConstant> constants) {
    List<NamedConstant> numbered = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      NamedConstant each = constants.get(i);
      String end = " " + "abcd".charAt(i);
      Optional<Integer> code = i == 0 ? each.code() : Optional.empty();
      List<String> words = each.words().isEmpty() && code.isEmpty()
          ? List.of("Kata" + end)
          : each.words().stream().map(word -> word + end).toList();
      numbered.add(new NamedConstant(each.term(), each.constant(), words, code));
    }
    return numbered;
  }
}
