package id.skp.testkit.assertion;

import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.RegulationId;
import id.skp.core.text.Names;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.finding.Review;
import id.skp.rules.unit.UnitReport;
import id.skp.testkit.internal.Pointers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a {@link Decision}. A failure says what it is and why in one sentence, and then shows the explanation.
 *
 * @param <T> the type of the decision's value
 */
public final class DecisionAssert<T> extends AbstractAssert<DecisionAssert<T>, Decision<T>> {
  DecisionAssert(Decision<T> actual) {
    super(actual, DecisionAssert.class);
  }

  /**
   * Holds if there is a value.
   *
   * @return this assertion
   */
  public DecisionAssert<T> isDecided() {
    isNotNull();
    if (!actual.isDecided()) {
      failWithMessage("Expected a decided <%s> but it is %s", actual.rule(), shown());
    }
    return this;
  }

  /**
   * Holds if there is a value and it is the one expected.
   *
   * @param expected the value expected
   * @return this assertion
   */
  public DecisionAssert<T> isDecidedAs(T expected) {
    isDecided();
    if (!Objects.equals(value(), expected)) {
      throw failureWithActualExpected(
          value(),
          expected,
          "Expected <%s> to be decided as <%s> but it is %s",
          actual.rule(),
          expected,
          shown());
    }
    return this;
  }

  /**
   * Holds if there is no value, for one reason, at one place.
   *
   * @param reason why there should be none
   * @param pointer the place the reason should lie in: its JSON Pointer, such as {@code /results/1/kind}, or as case files write
   *     it, {@code results[1].kind}; empty for no place
   * @return this assertion
   */
  public DecisionAssert<T> isUndecided(Undecided.Reason reason, String pointer) {
    isNotNull();
    if (!(actual instanceof Undecided<T> undecided)
        || undecided.reason() != reason
        || !Pointers.isMeant(undecided.pointer(), pointer)) {
      failWithMessage(
          "Expected <%s> to be undecided for <%s> at <%s> but it is %s",
          actual.rule(), reason, pointer, shown());
    }
    return this;
  }

  /**
   * Holds if a step of the way to the value cites a place.
   *
   * @param citation the place
   * @return this assertion
   */
  public DecisionAssert<T> restsOn(Citation citation) {
    isDecided();
    List<Citation> cited = citations();
    if (!cited.contains(citation)) {
      failWithMessage(
          "Expected <%s> to rest on <%s> but it rests on %s: %s",
          actual.rule(), citation, cited, shown());
    }
    return this;
  }

  /**
   * Holds if a step of the way to the value cites a place.
   *
   * @param citation the place, in the form that {@link Citation#parse} reads
   * @return this assertion
   * @throws id.skp.core.InvalidValueException if the text is no citation
   */
  public DecisionAssert<T> restsOn(String citation) {
    return restsOn(Citation.parse(citation));
  }

  /**
   * Holds if each of these is a step of the way to the value, or to where it ended.
   *
   * @param names the names of parameters, rules, inputs or calculations, such as {@code majorityShare}, or JSON Pointers of inputs, such as
   *     {@code /resultRating}
   * @return this assertion
   */
  public DecisionAssert<T> becauseOf(String... names) {
    isNotNull();
    if (names.length == 0) {
      failWithMessage("becauseOf() needs at least one name");
    }
    Set<String> there = actual.trace().steps().stream()
        .flatMap(step -> Stream.concat(Stream.of(step.subject().name()), step.pointer().stream()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String name : names) {
      if (!there.contains(name)) {
        failWithMessage(
            "Expected <%s> to be because of <%s>%s but it is because of %s: %s",
            actual.rule(),
            name,
            Names.nearest(name, there).map(near -> " (or <" + near + ">?)").orElse(""),
            there,
            shown());
      }
    }
    return this;
  }

  /**
   * Holds if a step of the way to the value cites a regulation, at whatever place.
   *
   * @param regulation the short name of the regulation, such as {@code PP 30/2019}
   * @return this assertion
   * @throws id.skp.core.InvalidValueException if the text is no name of a regulation
   */
  public DecisionAssert<T> citing(String regulation) {
    isDecided();
    RegulationId wanted = RegulationId.parse(regulation);
    Set<RegulationId> cited = citations().stream()
        .map(Citation::regulation)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!cited.contains(wanted)) {
      failWithMessage(
          "Expected <%s> to cite <%s> but it cites %s: %s", actual.rule(), wanted, cited, shown());
    }
    return this;
  }

  private List<Citation> citations() {
    return actual.trace().steps().stream()
        .flatMap(step -> step.subject().source().stream())
        .map(LegalSource::citations)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * Holds if nothing else that was given is a step of the way to the value, and all of these are.
   *
   * @param pointers the JSON Pointers of what was given, in any order
   * @return this assertion
   */
  public DecisionAssert<T> givenOnly(String... pointers) {
    isNotNull();
    Set<String> given = actual.trace().steps().stream()
        .filter(Step::isGiven)
        .flatMap(step -> step.pointer().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    if (!given.equals(Set.of(pointers))) {
      failWithMessage(
          "Expected <%s> to be given only %s but it is given %s: %s",
          actual.rule(), List.of(pointers), given, shown());
    }
    return this;
  }

  /**
   * Holds if no step of the way to the value has a weaker source.
   *
   * @param basis the weakest source allowed
   * @return this assertion
   */
  public DecisionAssert<T> isAsStrongAs(Basis basis) {
    isDecided();
    Basis weakest = actual.trace().weakestBasis().orElse(Basis.OUR_READING);
    if (weakest.isWeakerThan(basis)) {
      failWithMessage(
          "Expected <%s> to be as strong as <%s> but it is only <%s>: %s",
          actual.rule(), basis, weakest, shown());
    }
    return this;
  }

  /**
   * Holds if the value is a {@link Review}, or a report that has one, with a finding of a code.
   *
   * @param code the code, such as {@code DOMINANT_ABOVE_MAXIMUM}
   * @return this assertion
   */
  public DecisionAssert<T> hasFinding(String code) {
    review().hasFinding(code);
    return this;
  }

  /**
   * Holds if the value is a {@link Review}, or a report that has one, with these findings and no other.
   *
   * @param codes the codes, in the order of the findings
   * @return this assertion
   */
  public DecisionAssert<T> hasFindings(String... codes) {
    review().hasFindings(codes);
    return this;
  }

  /**
   * Holds if the value is a {@link Review}, or a report that has one, with a finding of a code at a place.
   *
   * @param code the code
   * @param location the JSON Pointer of the place, such as {@code /results/0/realisation}
   * @return this assertion
   */
  public DecisionAssert<T> hasFinding(String code, String location) {
    review().hasFinding(code, location);
    return this;
  }

  private ReviewAssert review() {
    isDecided();
    Object value = value();
    if (value instanceof CascadeReport report) {
      value = report.review();
    } else if (value instanceof UnitReport report) {
      value = report.review();
    }
    if (!(value instanceof Review review)) {
      throw failure("Expected <%s> to give a review but it is %s", actual.rule(), shown());
    }
    return new ReviewAssert(review).as(actual.rule());
  }

  private T value() {
    return ((Decided<T>) actual).value();
  }

  private String shown() {
    return Way.shown(actual);
  }
}
