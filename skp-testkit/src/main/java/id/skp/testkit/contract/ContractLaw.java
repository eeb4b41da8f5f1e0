package id.skp.testkit.contract;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.table.TableEntries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the {@linkplain RuleSetContract contract} asks of a rule set, for whoever holds one to it without writing a test.
 * Rules whose types of input are not those of the library are left out, since nothing tells how such inputs are made.
 */
public enum ContractLaw implements Labelled {
  /** {@link RuleSetContract#everyRuleAnswersEveryInput}. */
  ANSWERS_EVERY_INPUT(
      "Setiap aturan menjawab setiap masukan",
      "Every rule answers every input",
      RuleSetContract::everyRuleAnswersEveryInput),
  /** {@link RuleSetContract#whatIsMissingIsRefused}. */
  MISSING_IS_REFUSED(
      "Yang tidak ada ditolak, tidak ditebak",
      "What is missing is refused, not guessed",
      RuleSetContract::whatIsMissingIsRefused),
  /** {@link RuleSetContract#whatIsUnknownIsRefused}. */
  UNKNOWN_IS_REFUSED(
      "Yang tidak dikenal ditolak",
      "What is unknown is refused",
      RuleSetContract::whatIsUnknownIsRefused),
  /** {@link RuleSetContract#noFieldIsIgnored}. */
  NO_FIELD_IGNORED(
      "Tidak ada masukan yang diabaikan", "No field is ignored", RuleSetContract::noFieldIsIgnored),
  /** {@link RuleSetContract#namedFieldsDecideAsTheirTypes}. */
  NAMES_AS_TYPES(
      "Masukan menurut nama diputuskan sama dengan menurut jenisnya",
      "The names of the fields give the same answer as the types",
      RuleSetContract::namedFieldsDecideAsTheirTypes),
  /** {@link RuleSetContract#anAnswerIsTheSameEachTime}. */
  SAME_EACH_TIME(
      "Jawabannya sama setiap kali",
      "An answer is the same each time",
      RuleSetContract::anAnswerIsTheSameEachTime),
  /** {@link RuleSetContract#anAnswerIsTheSameInEveryThread}. */
  SAME_IN_EVERY_THREAD(
      "Jawabannya sama bila banyak yang bertanya bersamaan",
      "An answer is the same when many ask at once",
      RuleSetContract::anAnswerIsTheSameInEveryThread),
  /** {@link RuleSetContract#anAnswerIsTheSameOnEveryMachine}. */
  SAME_ON_EVERY_MACHINE(
      "Jawabannya sama di setiap mesin, bahasa, dan zona waktu",
      "An answer is the same on every machine, in every locale and time zone",
      RuleSetContract::anAnswerIsTheSameOnEveryMachine),
  /** {@link RuleSetContract#aVariantWithoutAChangeAnswersTheSame}. */
  SAME_UNDER_ANOTHER_NAME(
      "Varian tanpa perubahan menjawab sama",
      "A variant without a change answers the same",
      RuleSetContract::aVariantWithoutAChangeAnswersTheSame),
  /** {@link RuleSetContract#moreNeverGivesLess}. */
  MORE_NEVER_GIVES_LESS(
      "Predikat tidak turun bila rating atau nilai naik",
      "The predicate never falls when a rating or the score rises",
      RuleSetContract::moreNeverGivesLess),
  /** {@link RuleSetContract#everyValueRestsOnItsSteps}. */
  RESTS_ON_STEPS(
      "Setiap hasil bertumpu pada langkah yang bersumber",
      "Every value rests on steps with a source",
      RuleSetContract::everyValueRestsOnItsSteps),
  /** {@link RuleSetContract#whatIsCalledGivenWasGiven}. */
  GIVEN_WAS_GIVEN(
      "Yang disebut masukan memang diberikan",
      "What is called given was given",
      RuleSetContract::whatIsCalledGivenWasGiven),
  /** {@link RuleSetContract#whatDecidesIsInTheExplanation}. */
  EXPLAINED(
      "Yang menentukan ada dalam penjelasan",
      "What decides is in the explanation",
      RuleSetContract::whatDecidesIsInTheExplanation),
  /** {@link RuleSetContract#everythingNamesItsSource}. */
  CITED(
      "Semuanya menyebut sumbernya",
      "Everything names its source",
      RuleSetContract::everythingNamesItsSource),
  /** {@link RuleSetContract#everyNameHasTheFormOfItsKind}. */
  NAMED(
      "Setiap nama berbentuk seperti jenisnya, dengan judul dalam kedua bahasa",
      "Every name has the form of its kind, with a title in both languages",
      RuleSetContract::everyNameHasTheFormOfItsKind),
  /** {@link RuleSetContract#nothingOfTheBaseIsLost}. */
  BASE_KEPT(
      "Tidak ada yang hilang dari dasarnya",
      "Nothing of the base is lost",
      RuleSetContract::nothingOfTheBaseIsLost),
  /** {@link RuleSetContract#itDiffersInWhatIsNotTheSame}. */
  DIFFERENCES_TOLD(
      "Yang disebut berbeda memang berbeda, masing-masing sekali",
      "What is told as a difference is one, each once",
      RuleSetContract::itDiffersInWhatIsNotTheSame),
  /** {@link RuleSetContract#aVariantReadFromItsOwnDocumentIsTheSame}. */
  DOCUMENT_THE_SAME(
      "Varian yang dibaca dari dokumennya sendiri sama",
      "A variant read from its own document is the same",
      RuleSetContract::aVariantReadFromItsOwnDocumentIsTheSame);

  private static final int LONGEST = 400;

  private final Text label;

  // a reference to a method holds nothing
  @SuppressWarnings("ImmutableEnumChecker")
  private final Holding holding;

  private interface Holding {
    void hold(RuleSetContract contract) throws Exception;
  }

  ContractLaw(String indonesian, String english, Holding holding) {
    this.label = Text.of(indonesian, english);
    this.holding = holding;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells how a rule set breaks the law.
   *
   * @param ruleSet the rule set
   * @param tries on how many inputs each rule is tried
   * @return the beginning of what a test would tell, in English and on one line; empty if the law holds
   */
  public Optional<String> brokenBy(RuleSet ruleSet, int tries) {
    try {
      holding.hold(new Held(ruleSet, tries));
      return Optional.empty();
    } catch (Exception | AssertionError | LinkageError broken) {
      return Optional.of(told(broken));
    }
  }

  private static String told(Throwable broken) {
    String all = InvalidValueException.withoutNumbersOfPersons(String.valueOf(broken.getMessage())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" ")));
    return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
  }

  /**
   * Returns the rules that are not tried.
   *
   * @param ruleSet the rule set
   * @return the names of those that take inputs of a type of their own
   */
  public static List<String> notTried(RuleSet ruleSet) {
    return ruleSet.rules().stream().filter(ContractLaw::isOwn).map(Rule::name).toList();
  }

  private static boolean isOwn(Rule<?, ?> rule) {
    Class<?> type = rule.key().input().type();
    return type != TableEntries.class
        && RuleInput.standard().stream().noneMatch(each -> each.type() == type);
  }

  private record Held(RuleSet ruleSet, int tries) implements RuleSetContract {
    @Override
    public List<RuleInput<?>> inputs() {
      Stream<RuleInput<?>> left = ruleSet.rules().stream()
          .filter(ContractLaw::isOwn)
          .map(rule -> RuleInput.none(rule.key().input().type()));
      return Stream.concat(RuleInput.standard().stream(), left).toList();
    }
  }
}
