package id.skp.testkit.cli;

import id.skp.core.law.Basis;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Labelled;
import id.skp.rules.Decision;
import id.skp.rules.Trace;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of a report that tell of a decision: why, on what basis, and what a review found. */
final class DecisionSections {
  private final Decision<?> decision;
  private final Locale locale;

  DecisionSections(Decision<?> decision, Locale locale) {
    this.decision = decision;
    this.locale = locale;
  }

  /** Says in one sentence what came out, or why nothing did. */
  Section result() {
    return resultOf(decision.isDecided() ? decision.inOneSentence(locale) : undecided(), locale);
  }

  static Section resultOf(String sentence, Locale locale) {
    return new Section(Words.EVALUATION.in(locale), new Lines(sentence));
  }

  Section explanation() {
    return new Section(
        Words.EXPLANATION.in(locale), new Lines(out -> decision.trace().printText(locale, out)));
  }

  Section weakestBasis() {
    Trace trace = decision.trace();
    String weakest = trace
        .weakestBasis()
        .map(basis -> withCode(basis) + questions(trace, basis))
        .orElseGet(() -> Words.NONE.in(locale));
    return new Section(Words.WEAKEST_BASIS.in(locale), new Lines(weakest));
  }

  private static String questions(Trace trace, Basis basis) {
    String questions = trace.steps().stream()
        .flatMap(step -> step.subject().source().stream())
        .filter(source -> source.basis() == basis)
        .flatMap(source -> source.openQuestion().stream())
        .map(OpenQuestion::id)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
    return questions.isEmpty() ? "" : ": " + questions;
  }

  Section findings(Decision<Review> review) {
    return findings(review, review.toOptional().map(Review::findings).orElse(List.of()));
  }

  /** Words findings, and where the review could not be decided, why. */
  Section findings(Decision<Review> review, List<Finding> findings) {
    if (review instanceof Undecided<?> undecided) {
      List<Item> items = new ArrayList<>();
      findings.forEach(finding -> items.add(item(finding)));
      items.add(new Item(
          new DecisionSections(review, locale).undecided(),
          List.of(undecided.message().in(locale))));
      return findings(findings, new Items(items));
    }
    return findings(findings);
  }

  /** Words findings. */
  Section findings(List<Finding> findings) {
    return findings(findings, Items.of(findings, this::item));
  }

  private Section findings(List<Finding> findings, Items items) {
    return new Section(Words.FINDINGS.in(locale) + " (" + Finding.count(findings) + ")", items);
  }

  private Item item(Finding finding) {
    return new Item(
        finding.severity().label(locale) + " " + finding.code() + " " + finding.location(),
        List.of(finding.message().in(locale), Sources.wording(finding.kind().source(), locale)));
  }

  /** Returns that nothing was decided, and why. */
  String undecided() {
    return Words.UNDECIDED.in(locale)
        + (decision instanceof Undecided<?> undecided
            ? ": " + Words.reasonOf(undecided, locale)
            : "");
  }

  <E extends Enum<E> & Labelled> String withCode(E constant) {
    return Words.withCode(constant, locale);
  }
}
