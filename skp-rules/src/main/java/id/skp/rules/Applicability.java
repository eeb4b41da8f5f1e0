package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.plan.Skp;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Keberlakuan</em>: whether a rule set is for a document: in force on the last day of its period, made for its institution,
 * and carrying out the regulation that it names. The reviews of every rule set ask it first; who writes a review of his own asks
 * it too. What a document does not say is no contradiction.
 */
public final class Applicability {
  private static final LegalSource LAW =
      LegalSource.cited(Basis.INFERRED, "PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");

  /** The rule set is not in force on the last day of the document's period. */
  public static final FindingKind RULE_SET_NOT_IN_FORCE = kind(
      "RULE_SET_NOT_IN_FORCE",
      "aturan ini berlaku {0}, sedangkan periode dokumen ini berakhir {1}; pakai himpunan aturan yang berlaku pada hari itu",
      "these rules are in force {0}, and the period of this document ends on {1}; use the rule set in force on that day");

  /** The rule set is made for institutions, and the document's is none of them. */
  public static final FindingKind RULE_SET_OF_OTHER_INSTITUTION = kind(
      "RULE_SET_OF_OTHER_INSTITUTION",
      "aturan ini dibuat untuk {0}, sedangkan dokumen ini milik {1}; pakai himpunan aturan instansi itu",
      "these rules are made for {0}, and this document is of {1}; use the rule set of that institution");

  /** The document names a regulation that the rule set does not carry out. */
  public static final FindingKind RULE_SET_OF_OTHER_REGULATION = kind(
      "RULE_SET_OF_OTHER_REGULATION",
      "aturan ini melaksanakan {0}, sedangkan dokumen ini menyebut {1}; pakai himpunan aturan peraturan itu, atau perbaiki peraturan dalam dokumen",
      "these rules carry out {0}, and this document names {1}; use the rule set of that regulation, or correct the regulation in the document");

  private static final Text NOT_COUNTED = Text.of(
      "{0} bukan bagian dari SKP atau penilaian menurut peraturan ini dan tidak dihitung; hilangkan, atau perbaiki peraturan dalam SKP",
      "{0} has no part in a plan or an appraisal under this regulation and is not counted; leave it out, or correct the regulation of the plan");

  private static final Text FROM = Text.of("sejak {0}", "from {0}");
  private static final Text BETWEEN = Text.of("{0} sampai {1}", "from {0} to {1}");
  private static final Text IN_FORCE =
      Text.of("{0} ({1}), yang berlaku {2}", "{0} ({1}), which is in force {2}");
  private static final Text NAMED = Text.same("{0} ({1})");

  private final Identity ruleSet;

  private Applicability(Identity ruleSet) {
    this.ruleSet = ruleSet;
  }

  private static FindingKind kind(String code, String indonesian, String english) {
    return new FindingKind(code, Severity.ERROR, Text.of(indonesian, english), LAW);
  }

  /**
   * Obtains the questions to a rule set.
   *
   * @param ruleSet the rule set
   * @return the questions
   */
  public static Applicability of(RuleSet ruleSet) {
    return new Applicability(requireNonNull(ruleSet, "ruleSet").identity());
  }

  /**
   * Obtains the questions to the rule set that decides.
   *
   * @param reasoning the reasoning of a review
   * @return the questions
   */
  public static Applicability of(Reasoning reasoning) {
    return new Applicability(reasoning.ruleSet());
  }

  /**
   * Returns the kinds of findings that are made here, for the rule set whose reviews make them.
   *
   * @return the kinds
   */
  public static List<FindingKind> kinds() {
    return ImmutableList.of(
        RULE_SET_NOT_IN_FORCE, RULE_SET_OF_OTHER_INSTITUTION, RULE_SET_OF_OTHER_REGULATION);
  }

  /**
   * Makes the kind of finding that tells values of an appraisal which belong to another regulation and are not counted under one.
   *
   * @param source where the regulation says what counts
   * @return the kind
   */
  public static FindingKind valuesOfOtherRegulation(LegalSource source) {
    return new FindingKind("VALUES_OF_OTHER_REGULATION", Severity.WARNING, NOT_COUNTED, source);
  }

  /**
   * Finds which values are given and not counted.
   *
   * @param kind the {@linkplain #valuesOfOtherRegulation kind}
   * @param given whether each of these values is given, by its place in the appraisal, such as {@code results/0/rating}
   * @return the findings, in the order of the values
   */
  public static List<Finding> notCounted(FindingKind kind, Map<String, Boolean> given) {
    requireNonNull(kind, "kind");
    requireNonNull(given, "given");
    List<Finding> found = new Findings();
    given.forEach((field, isGiven) -> {
      if (isGiven) {
        found.add(Finding.of(kind, "/" + field, field));
      }
    });
    return found;
  }

  /**
   * Tells whether an evaluation was made under rules of the same family: under the one on which the rule set rests in the end, or
   * under a variant of it.
   *
   * @param evaluation the evaluation, which names its rule set and what that is based on
   * @return true if so
   */
  public boolean isOf(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return evaluation.ruleSet().equals(family()) || evaluation.ruleSetBases().contains(family());
  }

  /**
   * Tells whether the rule set said something else when an evaluation was made under it.
   *
   * @param evaluation the evaluation, which names its rule set and the fingerprint of that
   * @return what the fingerprint is now; empty if it is the same, or if the evaluation names another rule set, or no fingerprint
   */
  public Optional<String> changedSince(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return evaluation
        .ruleSetFingerprint()
        .filter(then -> evaluation.ruleSet().equals(ruleSet.id()))
        .filter(then -> !then.equals(ruleSet.fingerprint()))
        .map(then -> ruleSet.fingerprint().text());
  }

  /**
   * Tells whether the rule set is in force on a day.
   *
   * @param day the day
   * @return true if so
   */
  public boolean isInForceOn(LocalDate day) {
    return ruleSet.validity().contains(day);
  }

  /**
   * Tells whether one of those that the rule set is based on was in force on a day, see {@link RuleSet#inForceOn}.
   *
   * @param day the day
   * @return true if so
   */
  public boolean hasEarlier(LocalDate day) {
    return ruleSet.earlier().apply(requireNonNull(day, "day")).isPresent();
  }

  /**
   * Decides by what was in force on a day among those that the rule set is based on.
   *
   * @param day the day
   * @param key the rule
   * @param input what it is asked about
   * @param <I> the type of the input
   * @param <O> the type of the outcome
   * @return the outcome; empty if it cannot be decided, or none was in force
   */
  public <I, O> Optional<O> decideEarlier(LocalDate day, RuleKey<I, O> key, I input) {
    requireNonNull(day, "day");
    requireNonNull(key, "key");
    requireNonNull(input, "input");
    return ruleSet.earlier().apply(day).flatMap(each -> each.decide(key, input));
  }

  /**
   * Finds a parameter of what was in force on a day among those that the rule set is based on.
   *
   * @param day the day
   * @param key the parameter
   * @param <T> the type of the value
   * @return the parameter; empty if there is none, or none was in force
   */
  public <T> Optional<Parameter<T>> parameterEarlier(LocalDate day, ParameterKey<T> key) {
    requireNonNull(day, "day");
    requireNonNull(key, "key");
    return ruleSet.earlier().apply(day).flatMap(each -> each.parameter(key));
  }

  /**
   * Tells why what was in force on a day among those that the rule set is based on cannot decide.
   *
   * @param day the day
   * @param key the rule
   * @param input what it is asked about
   * @param <I> the type of the input
   * @param <O> the type of the outcome
   * @return why; empty if it can be decided, or none was in force
   */
  public <I, O> Optional<UndecidedPart> refusalEarlier(LocalDate day, RuleKey<I, O> key, I input) {
    requireNonNull(day, "day");
    requireNonNull(key, "key");
    requireNonNull(input, "input");
    return ruleSet.earlier().apply(day).flatMap(each -> each.refusal(key, input));
  }

  /**
   * Returns on which rule set this one rests in the end.
   *
   * @return the id of the last of its bases; its own if it has none
   */
  public String family() {
    List<String> bases = ruleSet.baseIds();
    return bases.isEmpty() ? ruleSet.id() : bases.get(bases.size() - 1);
  }

  /**
   * Finds why the rule set is not for an appraisal.
   *
   * @param appraisal the appraisal, whose own period counts
   * @return the findings, each at its place in the appraisal; none if the rule set is for it
   */
  public List<Finding> findings(Appraisal appraisal) {
    requireNonNull(appraisal, "appraisal");
    Skp skp = appraisal.skp();
    return ImmutableList.<Finding>builder()
        .addAll(ofDay(appraisal.period().last(), ""))
        .addAll(ofInstitution(skp.employee().unit(), "/skp/employee"))
        .addAll(ofRegulation(skp.regulation(), "/skp"))
        .build();
  }

  /**
   * Finds why the rule set is not for a plan.
   *
   * @param skp the plan
   * @param pointer the JSON Pointer of the plan in its document, empty if it is the document
   * @return the findings, each at its place in the plan; none if the rule set is for it
   */
  public List<Finding> findings(Skp skp, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(skp, "skp");
    return findings(skp, skp.period().to(), pointer);
  }

  /**
   * Finds why the rule set is not for a plan in a part of its period.
   *
   * @param skp the plan
   * @param last the last day of the part
   * @param pointer the JSON Pointer of the plan in its document, empty if it is the document
   * @return the findings, each at its place in the plan; none if the rule set is for it
   */
  public List<Finding> findings(Skp skp, LocalDate last, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(skp, "skp");
    requireNonNull(last, "last");
    return ImmutableList.<Finding>builder()
        .addAll(ofDay(last, pointer))
        .addAll(ofInstitution(skp.employee().unit(), pointer + "/employee"))
        .addAll(ofRegulation(skp.regulation(), pointer))
        .build();
  }

  /**
   * Finds why the rule set is not for a document that names no regulation, such as a matrix of roles and results.
   *
   * @param last the last day of its period
   * @param unit the unit it is of
   * @param pointer the JSON Pointer of the object that holds the unit, empty if it is the document
   * @return the findings; none if the rule set is for it
   */
  public List<Finding> findings(LocalDate last, Unit unit, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(last, "last");
    return ImmutableList.<Finding>builder()
        .addAll(ofDay(last, ""))
        .addAll(ofInstitution(unit, pointer))
        .build();
  }

  /**
   * Tells how the rule set names an institution whose id it knows and whose name a document writes otherwise; letter case, blanks
   * and punctuation make no other name.
   *
   * @param institution the institution of a document
   * @return the name in the rule set; empty if it is the same, or if the rule set is not made for an institution of that id
   */
  public Optional<String> otherNameOf(Institution institution) {
    requireNonNull(institution, "institution");
    Optional<String> other = Optional.empty();
    for (Institution known : ruleSet.institutions()) {
      if (institution.isSame(known)) {
        if (Names.folded(known.name()).equals(Names.folded(institution.name()))) {
          return Optional.empty();
        }
        other = other.or(() -> Optional.of(known.name()));
      }
    }
    return other;
  }

  /**
   * Tells whether the rule set carries out a regulation: it, or one that it is based on, cites it, by whichever of its
   * {@linkplain RegulationId#isSame names}.
   *
   * @param regulation the regulation
   * @return true if it does
   */
  public boolean carriesOut(RegulationId regulation) {
    requireNonNull(regulation, "regulation");
    return ruleSet.regulations().stream().anyMatch(regulation::isSame);
  }

  /** What a document may name: the decree of a variant, and each that it is based on, to the regulation that all rest on. */
  private List<Object> regulations() {
    return Message.few(
        ruleSet.regulations().stream().map(RegulationId::toString).distinct().toList());
  }

  private List<Finding> ofDay(LocalDate last, String pointer) {
    return ruleSet.validity().contains(last)
        ? List.of()
        : List.of(Finding.of(RULE_SET_NOT_IN_FORCE, pointer + "/period", days(), last));
  }

  /**
   * Names the rule set, with the days on which it is in force.
   *
   * @return its regulation, its id, and the days
   */
  public Message inForce() {
    return Message.of(IN_FORCE, ruleSet.regulations().get(0).toString(), ruleSet.id(), days());
  }

  private Message days() {
    LocalDate from = ruleSet.validity().from();
    return ruleSet
        .validity()
        .until()
        .map(until -> Message.of(BETWEEN, from, until))
        .orElseGet(() -> Message.of(FROM, from));
  }

  private List<Finding> ofInstitution(Unit unit, String pointer) {
    requireNonNull(unit, "unit");
    return unit
        .institution()
        .filter(each -> !ruleSet.institutions().isEmpty() && !ruleSet.names(each))
        .map(each -> Finding.of(
            RULE_SET_OF_OTHER_INSTITUTION,
            pointer + "/unit/institution",
            Message.few(
                ruleSet.institutions().stream().map(Applicability::named).toList()),
            named(each)))
        .stream()
        .toList();
  }

  private static Message named(Institution institution) {
    return Message.of(NAMED, institution.name(), institution.id());
  }

  private List<Finding> ofRegulation(RegulationId regulation, String pointer) {
    return carriesOut(regulation)
        ? List.of()
        : List.of(Finding.of(
            RULE_SET_OF_OTHER_REGULATION,
            pointer + "/regulation",
            regulations(),
            regulation.toString()));
  }
}
