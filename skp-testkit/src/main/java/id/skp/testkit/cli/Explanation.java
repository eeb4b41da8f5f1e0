package id.skp.testkit.cli;

import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.testkit.internal.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * One thing that a code, or the number of an open question, says.
 *
 * @param kind what gives the code
 * @param severity how grave it usually is, of a finding
 * @param meaning what it means, with {@code …} where values stand
 * @param remedy what to do about it; empty only where a rule set of others says nothing of it
 * @param sources where it comes from, by the ids of the rule sets that find it
 * @param answers what answers it, of an open question
 */
record Explanation(
    Kind kind,
    Optional<Severity> severity,
    Text meaning,
    Optional<Text> remedy,
    Map<String, LegalSource> sources,
    List<Answer> answers) {
  /** What gives a code. */
  enum Kind implements Labelled {
    FINDING("Temuan", "Finding"),
    UNDECIDED("Alasan tidak diputuskan", "Reason why nothing is decided"),
    PROBLEM("Masalah dokumen, lembar, atau nilai", "Problem of a document, a sheet or a value"),
    QUESTION("Pertanyaan yang dibiarkan terbuka oleh hukum", "Question that the law leaves open");

    private final Text label;

    Kind(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What answers an open question. */
  enum Means implements Labelled {
    PARAMETER("parameter", "parameter"),
    RULE("aturan", "rule"),
    FINDING("temuan", "finding");

    private final Text label;

    Means(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * An answer to an open question.
   *
   * @param ruleSet the id of the rule set that gives it
   * @param means what gives it
   * @param name the name or the code of that
   * @param value the value, of a parameter
   */
  record Answer(String ruleSet, Means means, String name, Optional<Text> value) {}

  private static final Text ANOTHER_ANSWER = Text.of(
      "bila instansi membacanya lain, beri parameter itu nilai lain dalam suatu varian, dengan keputusannya sebagai sumber",
      "where an agency reads it otherwise, give the parameter another value in a variant, with the decree as its source");
  private static final Text OTHER_RULE = Text.of(
      "bila instansi membacanya lain, tulis aturan sendiri sebagai plug-in",
      "where an agency reads it otherwise, write rules of its own as a plug-in");

  /** What stands behind it in a sentence is what to do. */
  private static final String THEN = "; ";

  /** What to do about a code whose sentence states only what is so; as the sentence says more than that, all of it is meaning. */
  private static final String REMEDIES = "/id/skp/testkit/cli/remedies.tsv";

  private static final String REFUSALS = "/id/skp/testkit/cli/refusals.tsv";

  /**
   * Returns what every code says, in alphabetical order of the codes: those of findings, of ends without a decision, of problems, and
   * the numbers of open questions.
   */
  static Map<String, List<Explanation>> all(RuleSets ruleSets) {
    Map<String, Text> remedies = remedies();
    Map<String, List<Explanation>> all = new TreeMap<>();
    for (RuleSet ruleSet : ruleSets.all()) {
      for (FindingKind each : ruleSet.findingKinds()) {
        add(
            of(
                Kind.FINDING,
                Optional.of(each.severity()),
                each.wordingInList(),
                Optional.ofNullable(remedies.get(each.code())),
                Map.of(ruleSet.id(), each.source())),
            all.computeIfAbsent(each.code(), code -> new ArrayList<>()));
      }
    }
    for (Undecided.Reason each : Undecided.Reason.values()) {
      all.computeIfAbsent(each.name(), code -> new ArrayList<>())
          .add(of(Kind.UNDECIDED, Optional.empty(), each.meaning(), Optional.empty(), Map.of()));
    }
    eachLine(
        REFUSALS,
        (code, said) -> all.computeIfAbsent(code, each -> new ArrayList<>())
            .add(of(
                Kind.PROBLEM,
                Optional.empty(),
                said,
                Optional.ofNullable(remedies.get(code)),
                Map.of())));
    answers(ruleSets)
        .forEach((question, answers) -> all.computeIfAbsent(
                question.id(), each -> new ArrayList<>())
            .add(new Explanation(
                Kind.QUESTION,
                Optional.empty(),
                question.question(),
                Optional.of(
                    answers.stream().anyMatch(each -> each.means() == Means.PARAMETER)
                        ? ANOTHER_ANSWER
                        : OTHER_RULE),
                Map.of(),
                answers)));
    return all;
  }

  private static Map<OpenQuestion, List<Answer>> answers(RuleSets ruleSets) {
    Map<OpenQuestion, List<Answer>> answers = new LinkedHashMap<>();
    for (RuleSet ruleSet : ruleSets.all()) {
      ruleSet
          .parameters()
          .forEach(each -> each.legalSource()
              .openQuestion()
              .ifPresent(question -> answers
                  .computeIfAbsent(question, one -> new ArrayList<>())
                  .add(new Answer(
                      ruleSet.id(),
                      Means.PARAMETER,
                      each.name(),
                      Optional.of(Text.of(
                          RuleSetPage.value(each, Text.INDONESIAN),
                          RuleSetPage.value(each, Text.ENGLISH)))))));
      ruleSet
          .rules()
          .forEach(each -> each.legalSource()
              .openQuestion()
              .ifPresent(question -> answers
                  .computeIfAbsent(question, one -> new ArrayList<>())
                  .add(new Answer(ruleSet.id(), Means.RULE, each.name(), Optional.empty()))));
      ruleSet
          .findingKinds()
          .forEach(each -> each.source()
              .openQuestion()
              .ifPresent(question -> answers
                  .computeIfAbsent(question, one -> new ArrayList<>())
                  .add(new Answer(ruleSet.id(), Means.FINDING, each.code(), Optional.empty()))));
    }
    return answers;
  }

  /** Returns what to do, by the codes whose sentences do not say it. */
  static Map<String, Text> remedies() {
    Map<String, Text> remedies = new TreeMap<>();
    eachLine(REMEDIES, remedies::put);
    return remedies;
  }

  /** Reads a list of codes, each with its wording in both languages. */
  static void eachLine(String resource, BiConsumer<String, Text> action) {
    Resources.text(resource).lines().forEach(line -> {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      action.accept(
          line.substring(0, first),
          Text.of(line.substring(first + 1, second), line.substring(second + 1)));
    });
  }

  Explanation withMeaning(Text other) {
    return new Explanation(kind, severity, other, remedy, sources, answers);
  }

  /** Two rule sets that find the same in the same words are told together. */
  private static void add(Explanation found, List<Explanation> beside) {
    for (int i = 0; i < beside.size(); i++) {
      Explanation other = beside.get(i);
      if (other.severity.equals(found.severity)
          && other.meaning.equals(found.meaning)
          && other.remedy.equals(found.remedy)) {
        Map<String, LegalSource> sources = new LinkedHashMap<>(other.sources);
        sources.putAll(found.sources);
        beside.set(
            i,
            new Explanation(
                other.kind, other.severity, other.meaning, other.remedy, sources, other.answers));
        return;
      }
    }
    beside.add(found);
  }

  private static Explanation of(
      Kind kind,
      Optional<Severity> severity,
      Text sentence,
      Optional<Text> told,
      Map<String, LegalSource> sources) {
    int indonesian = sentence.indonesian().lastIndexOf(THEN);
    int english = sentence.english().lastIndexOf(THEN);
    if (told.isPresent() || indonesian < 0 || english < 0) {
      return new Explanation(kind, severity, sentence, told, sources, List.of());
    }
    return new Explanation(
        kind,
        severity,
        Text.of(
            sentence.indonesian().substring(0, indonesian),
            sentence.english().substring(0, english)),
        Optional.of(Text.of(
            sentence.indonesian().substring(indonesian + THEN.length()),
            sentence.english().substring(english + THEN.length()))),
        sources,
        List.of());
  }
}
