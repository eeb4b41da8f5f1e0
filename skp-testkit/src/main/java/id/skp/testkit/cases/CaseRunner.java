package id.skp.testkit.cases;

import static id.skp.core.InvalidValueException.quoted;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges rule sets by case files.
 *
 * <pre>{@code
 * CaseRunner.of(RuleSets.standard())
 *     .using(ours)                                  // instead of the rule set that the files name
 *     .run(CaseFiles.read(Path.of("our-cases")))
 *     .check();                                     // throws with a line for each case that did not pass
 * }</pre>
 *
 * <p>A case of a rule that its rule set does not have fails as not supported. What names a rule, field or code that does
 * not exist, and an id that stands twice among the files of a run, is {@linkplain CaseResult.Broken broken}. Nothing is
 * skipped but what {@link #only} and {@link #whereInstalled} leave out.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class CaseRunner {
  private final RuleSets ruleSets;
  private final Optional<RuleSet> override;
  private final List<RuleSet> variants;
  private final Set<String> only;
  private final boolean whereInstalled;
  private final CaseSubject subject;

  private CaseRunner(
      RuleSets ruleSets,
      Optional<RuleSet> override,
      List<RuleSet> variants,
      Set<String> only,
      boolean whereInstalled,
      CaseSubject subject) {
    this.ruleSets = ruleSets;
    this.override = override;
    this.variants = variants;
    this.only = only;
    this.whereInstalled = whereInstalled;
    this.subject = subject;
  }

  /**
   * Obtains a runner that uses, for each file, the rule set it names.
   *
   * @param ruleSets the rule sets to choose from
   * @return the runner
   */
  public static CaseRunner of(RuleSets ruleSets) {
    return new CaseRunner(
        requireNonNull(ruleSets, "ruleSets"),
        Optional.empty(),
        List.of(),
        Set.of(),
        false,
        CaseSubject.RULE_SET);
  }

  /**
   * Returns a copy that uses one rule set for all files, whatever they name.
   *
   * @param ruleSet the rule set
   * @return the copy
   */
  public CaseRunner using(RuleSet ruleSet) {
    return new CaseRunner(ruleSets, Optional.of(ruleSet), variants, only, whereInstalled, subject);
  }

  /**
   * Returns a copy that uses a variant for the files that name it or a rule set it is based on. Of several, the last one
   * counts.
   *
   * @param variant the variant
   * @return the copy
   */
  public CaseRunner usingVariant(RuleSet variant) {
    return new CaseRunner(
        ruleSets,
        override,
        Stream.concat(Stream.of(variant), variants.stream()).toList(),
        only,
        whereInstalled,
        subject);
  }

  private Optional<RuleSet> ruleSetOf(CaseFile file) {
    return override
        .or(() -> ruleSets.find(file.ruleSet()).filter(variants::contains))
        .or(() -> variants.stream()
            .filter(each -> each.baseIds().contains(file.ruleSet()))
            .findFirst())
        .or(() -> ruleSets.find(file.ruleSet()));
  }

  /**
   * Returns a copy that runs the cases of some rules only. What is broken is reported all the same.
   *
   * @param rules the names of the rules; none for all rules
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RULE} if there is no rule of a name
   */
  public CaseRunner only(Collection<String> rules) {
    for (String rule : rules) {
      if (!isKnown(rule)) {
        Text why = Names.unknown(
            Text.of("aturan " + quoted(rule) + " tidak dikenal", "unknown rule " + quoted(rule)),
            rule,
            known());
        throw new InvalidValueException("UNKNOWN_RULE", "only", why.indonesian(), why.english());
      }
    }
    return new CaseRunner(ruleSets, override, variants, Set.copyOf(rules), whereInstalled, subject);
  }

  /**
   * Returns a copy that leaves the cases of rule sets that are not installed {@linkplain CaseResult.NotRun not run},
   * instead of telling that their file is wrong: for a run of everything there is, in which nobody asked for them.
   *
   * @return the copy
   */
  public CaseRunner whereInstalled() {
    return new CaseRunner(ruleSets, override, variants, only, true, subject);
  }

  /**
   * Returns a copy that asks somebody else, such as a {@link ForeignProgram}, instead of the rule sets; what a case may name
   * is still checked by them.
   *
   * @param other whoever is asked
   * @return the copy
   */
  public CaseRunner asking(CaseSubject other) {
    return new CaseRunner(
        ruleSets, override, variants, only, whereInstalled, requireNonNull(other, "other"));
  }

  /** One run: the files in which ids stand, and how many cases failed. */
  private static final class Course {
    /** So many failed cases are kept as long as they are; a program may answer each of very many at length. */
    private static final int MOST_LONG = 1000;

    private final Map<String, String> ids = new HashMap<>();
    private final IdentityHashMap<CaseResult, Case> cases = new IdentityHashMap<>();
    private int failed;

    private CaseResult kept(CaseResult result, Case one) {
      CaseResult kept = result instanceof CaseResult.Failed lengthy && ++failed > MOST_LONG
          ? CaseTrial.shortened(lengthy)
          : result;
      cases.put(kept, one);
      return kept;
    }

    /** Tells what was done after the answers, with the case after which it was done. */
    private List<CaseResult> with(Map<Case, Text> afterwards, List<CaseResult> results) {
      return afterwards.isEmpty()
          ? results
          : results.stream()
              .map(each -> Optional.ofNullable(cases.get(each))
                  .map(one -> afterwards.get(one))
                  .map(what ->
                      new CaseTrial(each.file(), requireNonNull(cases.get(each))).with(each, what))
                  .orElse(each))
              .toList();
    }
  }

  /**
   * Runs the cases of some files.
   *
   * @param files the files
   * @return the results, in the order of the files and of the cases in them
   */
  public CaseReport run(List<CaseFile> files) {
    Course course = new Course();
    List<CaseResult> results = files.stream().flatMap(file -> run(file, course)).toList();
    return new CaseReport(course.with(subject.afterwards(), results));
  }

  /**
   * Runs the cases of some files and scores what came of them.
   *
   * @param files the files
   * @return the score by rule, by strength of the legal source, and by cells of the tables
   */
  public Scorecard score(List<CaseFile> files) {
    Course course = new Course();
    Map<String, List<Scorecard.Tried>> tried = new LinkedHashMap<>();
    Map<String, RuleSet> used = new HashMap<>();
    List<CaseResult> results = new ArrayList<>();
    List<List<CaseResult>> byFile =
        files.stream().map(file -> run(file, course).toList()).toList();
    Map<Case, Text> afterwards = subject.afterwards();
    for (int i = 0; i < files.size(); i++) {
      CaseFile file = files.get(i);
      List<CaseResult> ofFile = course.with(afterwards, byFile.get(i));
      results.addAll(ofFile);
      Optional<RuleSet> ruleSet = ruleSetOf(file);
      String id = ruleSet.map(RuleSet::id).orElse(file.ruleSet());
      ruleSet.ifPresent(each -> used.put(id, each));
      if (!id.isEmpty() && !ofFile.isEmpty()) {
        tried(ofFile, file).forEach(tried.computeIfAbsent(id, each -> new ArrayList<>())::add);
      }
    }
    return new Scorecard(
        new CaseReport(results),
        tried.entrySet().stream()
            .map(each -> Scorecard.Score.of(
                each.getKey(), Optional.ofNullable(used.get(each.getKey())), each.getValue()))
            .toList());
  }

  private static Stream<Scorecard.Tried> tried(List<CaseResult> results, CaseFile file) {
    Map<String, Case> cases = file.entries().stream()
        .filter(Case.class::isInstance)
        .map(Case.class::cast)
        .collect(Collectors.toMap(Case::id, one -> one, (first, copy) -> first));
    return results.stream()
        .map(each -> new Scorecard.Tried(each, Optional.ofNullable(cases.get(each.id()))));
  }

  private Stream<CaseResult> run(CaseFile file, Course course) {
    Optional<RuleSet> ruleSet = ruleSetOf(file);
    if (!file.ruleSet().isEmpty() && ruleSet.isEmpty() && !whereInstalled) {
      CaseProblem problem = CaseProblem.unknown(
          "ruleSet", ruleSets.all().stream().map(RuleSet::id).toList(), file.ruleSet());
      return Stream.of(new CaseResult.Broken(file.name(), "", "", List.of(problem)));
    }
    List<CaseResult> results = new ArrayList<>();
    BrokenRoom room = new BrokenRoom(file.name());
    for (CaseEntry entry : file.entries()) {
      if (!(entry instanceof Case one)) {
        results.add(broken(file, (BrokenCase) entry));
      } else if (room.isFull() && ruleSet.isPresent() && !isKnown(one.rule())) {
        course.ids.putIfAbsent(one.id(), file.name());
        room.leave();
      } else {
        run(one, file, ruleSet, course)
            .map(result -> course.kept(result, one))
            .filter(result -> !(result instanceof CaseResult.Broken broken)
                || room.takes(one.id(), one.rule(), broken.problems(), lengthOf(one)))
            .ifPresent(results::add);
      }
    }
    if (!room.more().isEmpty()) {
      results.add(new CaseResult.Broken(file.name(), "", "", room.more()));
    }
    return results.stream();
  }

  private static int lengthOf(Case one) {
    return JsonLine.of(one.given()).length()
        + one.expectation().text().indonesian().length()
        + one.id().length()
        + one.rule().length();
  }

  private static CaseResult broken(CaseFile file, BrokenCase broken) {
    return new CaseResult.Broken(file.name(), broken.id(), broken.rule(), broken.problems());
  }

  private Optional<CaseResult> run(
      Case one, CaseFile file, Optional<RuleSet> ruleSet, Course course) {
    CaseTrial trial = new CaseTrial(file.name(), one);
    Optional<CaseProblem> duplicate = duplicate(one, file, course.ids);
    Optional<CaseProblem> unknownRule = ruleSet.isEmpty() ? Optional.empty() : unknownRule(one);
    if (unknownRule.isPresent()) {
      return Optional.of(
          trial.broken(Stream.concat(duplicate.stream(), unknownRule.stream()).toList()));
    } else if (!only.isEmpty() && !only.contains(one.rule())) {
      return duplicate.map(each -> trial.broken(List.of(each)));
    }
    CaseResult result = ruleSet
        .map(each -> trial.with(each, subject))
        .orElseGet(() -> trial.notRun(Text.of(
            "himpunan aturan " + file.ruleSet() + " tidak terpasang",
            "rule set " + file.ruleSet() + " is not installed")));
    return Optional.of(
        duplicate.isEmpty()
            ? result
            : trial.broken(
                Stream.concat(duplicate.stream(), problems(result).stream()).toList()));
  }

  /** A copy of a case hides nothing: what came of it is told beside its being a copy. */
  private static List<CaseProblem> problems(CaseResult result) {
    if (result instanceof CaseResult.Broken broken) {
      return broken.problems();
    }
    return result instanceof CaseResult.Failed failed
        ? List.of(new CaseProblem("", failed.difference()))
        : List.of();
  }

  private static Optional<CaseProblem> duplicate(Case one, CaseFile file, Map<String, String> ids) {
    return Optional.ofNullable(ids.putIfAbsent(one.id(), file.name()))
        .map(first -> new CaseProblem(
            "id",
            Text.of(
                "perlu setiap id satu kali, sudah ada dalam " + first,
                "needs each id once, stands already in " + first)));
  }

  private Optional<CaseProblem> unknownRule(Case one) {
    return isKnown(one.rule())
        ? Optional.empty()
        : Optional.of(CaseProblem.unknown("rule", known(), one.rule()));
  }

  private boolean isKnown(String rule) {
    return ruleSets().anyMatch(set -> set.ruleNamed(rule).isPresent());
  }

  private Set<String> known() {
    return ruleSets()
        .flatMap(set -> set.rules().stream().map(Rule::name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<RuleSet> ruleSets() {
    return Stream.concat(ruleSets.all().stream(), override.stream());
  }
}
