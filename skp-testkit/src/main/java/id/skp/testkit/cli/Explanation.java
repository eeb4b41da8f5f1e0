package id.skp.testkit.cli;

import id.skp.core.law.LegalSource;
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

/**
 * One thing that a code says.
 *
 * @param kind what gives the code
 * @param severity how grave it usually is, of a finding
 * @param meaning what it means, with {@code …} where values stand
 * @param remedy what to do about it
 * @param sources where it comes from, by the ids of the rule sets that find it
 */
record Explanation(
    Kind kind,
    Optional<Severity> severity,
    Text meaning,
    Text remedy,
    Map<String, LegalSource> sources) {
  /** What gives a code. */
  enum Kind implements Labelled {
    FINDING("Temuan", "Finding"),
    UNDECIDED("Alasan tidak diputuskan", "Reason why nothing is decided"),
    PROBLEM("Masalah dokumen, lembar, atau nilai", "Problem of a document, a sheet or a value");

    private final Text label;

    Kind(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What stands behind it in a sentence is what to do. */
  private static final String THEN = "; ";

  /** Returns what every code says, in alphabetical order of the codes: those of findings, of ends without a decision, of problems. */
  static Map<String, List<Explanation>> all(RuleSets ruleSets) {
    Map<String, List<Explanation>> all = new TreeMap<>();
    for (RuleSet ruleSet : ruleSets.all()) {
      for (FindingKind each : ruleSet.findingKinds()) {
        add(of(each, ruleSet), all.computeIfAbsent(each.code(), code -> new ArrayList<>()));
      }
    }
    for (Undecided.Reason each : Undecided.Reason.values()) {
      all.computeIfAbsent(each.name(), code -> new ArrayList<>())
          .add(of(Kind.UNDECIDED, Optional.empty(), each.meaning(), Map.of()));
    }
    Resources.text("/id/skp/testkit/cli/refusals.tsv").lines().forEach(line -> {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      Text said = Text.of(line.substring(first + 1, second), line.substring(second + 1));
      all.computeIfAbsent(line.substring(0, first), code -> new ArrayList<>())
          .add(of(Kind.PROBLEM, Optional.empty(), said, Map.of()));
    });
    return all;
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
            i, new Explanation(other.kind, other.severity, other.meaning, other.remedy, sources));
        return;
      }
    }
    beside.add(found);
  }

  private static Explanation of(FindingKind kind, RuleSet ruleSet) {
    return of(
        Kind.FINDING,
        Optional.of(kind.severity()),
        kind.wordingInList(),
        Map.of(ruleSet.id(), kind.source()));
  }

  private static Explanation of(
      Kind kind, Optional<Severity> severity, Text sentence, Map<String, LegalSource> sources) {
    return new Explanation(
        kind,
        severity,
        Text.of(meaning(sentence.indonesian()), meaning(sentence.english())),
        Text.of(remedy(sentence.indonesian()), remedy(sentence.english())),
        sources);
  }

  private static String meaning(String sentence) {
    int end = sentence.lastIndexOf(THEN);
    return end < 0 ? sentence : sentence.substring(0, end);
  }

  /** A refusal that does not say what to do says what is needed. */
  private static String remedy(String sentence) {
    int end = sentence.lastIndexOf(THEN);
    return end < 0 ? sentence : sentence.substring(end + THEN.length());
  }
}
