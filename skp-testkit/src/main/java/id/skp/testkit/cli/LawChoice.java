package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Finding;
import id.skp.rules.monitoring.FileReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule set of each document: the one that is named, or else the one in force on the last day of its period for its
 * institution. One that is not for the document is refused, and so is a variant that no document falls under: nothing is
 * decided by a law that nobody named.
 */
final class LawChoice {
  private static final Text ADVICE = Text.of(
      "; sebut himpunan aturan dengan --rules ID, atau lanjutkan dengan --force",
      "; name a rule set with --rules ID, or go on with --force");

  private final RuleSets ruleSets;
  private final List<RuleSet> variants;
  private final Optional<RuleSet> named;
  private final boolean refusing;
  private final Map<String, Choice> chosen = new LinkedHashMap<>();
  private final Set<RuleSet> used = new HashSet<>();
  private int most = Integer.MAX_VALUE;

  /** The rule set of a file, and what speaks against a rule set for it. */
  private record Choice(RuleSet ruleSet, Function<RuleSet, List<Finding>> against) {}

  /**
   * Begins the choice.
   *
   * @param ruleSets all rule sets
   * @param variants those among them that were given as files, in their order
   * @param named the one that was named, if any
   * @param forced whether to go on with a rule set that is not for a document
   */
  LawChoice(RuleSets ruleSets, List<RuleSet> variants, Optional<RuleSet> named, boolean forced) {
    this.ruleSets = ruleSets;
    this.variants = variants;
    this.refusing = named.isEmpty() && !forced;
    this.named = named.or(() -> forced ? last(variants) : Optional.empty());
  }

  private static Optional<RuleSet> last(List<RuleSet> variants) {
    return variants.isEmpty() ? Optional.empty() : Optional.of(variants.get(variants.size() - 1));
  }

  /** Keeps in mind only so many of the documents, whose number may be any. */
  LawChoice keeping(int most) {
    this.most = most;
    return this;
  }

  RuleSet of(String file, Appraisal appraisal) throws WrongInputException {
    return choose(
        file,
        appraisal.period().last(),
        appraisal.skp().employee().unit(),
        PerformanceRules.EVALUATION,
        ruleSet -> Applicability.of(ruleSet).findings(appraisal));
  }

  /** Tells why a rule set that a document names is not for it; nothing where one was named for all, or forced. */
  Optional<Finding> objection(RuleSet ruleSet, Function<Applicability, List<Finding>> question) {
    return refusing
        ? question.apply(Applicability.of(ruleSet)).stream().findFirst()
        : Optional.empty();
  }

  /** Chooses for a plan, or a part of its period that ends on a day. */
  RuleSet of(String file, Skp skp, LocalDate last, String pointer) throws WrongInputException {
    return choose(
        file,
        last,
        skp.employee().unit(),
        PerformanceRules.PLAN_REVIEW,
        ruleSet -> Applicability.of(ruleSet).findings(skp, last, pointer));
  }

  /** Chooses for a file by the version that is judged; the versions before it are held to the law of their file, too. */
  RuleSet of(String file, PerformanceFile year, Skp judged, LocalDate last)
      throws WrongInputException {
    return choose(
        file,
        last,
        judged.employee().unit(),
        PerformanceRules.PLAN_REVIEW,
        ruleSet -> year.plans().stream()
            .filter(
                version -> version.equals(judged) || !version.effectiveFrom().isAfter(last))
            .flatMap(version ->
                Applicability.of(ruleSet)
                    .findings(version, last, Inputs.placeOf(year, version))
                    .stream())
            .toList());
  }

  /** Chooses for a file and the period looked at, by the version of the plan for that period, or the last one. */
  RuleSet of(String file, FileReview review) throws WrongInputException {
    List<Skp> plans = review.file().plans();
    Skp judged = review.file().planFor(review.period()).orElse(plans.get(plans.size() - 1));
    try {
      return of(file, review.file(), judged, review.period().last());
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(file, Inputs.placeOf(review.file(), judged), noRuleSet);
    }
  }

  /** Chooses for files that are joined: one law for all. */
  RuleSet only(String files, List<RuleSet> ruleSets) throws WrongInputException {
    List<String> ids = ruleSets.stream().map(RuleSet::id).distinct().toList();
    if (refusing && ids.size() > 1) {
      String told = String.join(", ", ids);
      throw WrongInputException.of(
          files,
          List.of(advised(Text.of(
              "berkas-berkas ini tunduk pada himpunan aturan yang berbeda: " + told,
              "the files fall under different rule sets: " + told))));
    }
    return ruleSets.get(0);
  }

  /** Chooses for a document that names no regulation. */
  RuleSet of(String file, LocalDate last, Unit unit, String pointer) throws WrongInputException {
    return choose(
        file,
        last,
        unit,
        PerformanceRules.PLAN_REVIEW,
        ruleSet -> Applicability.of(ruleSet).findings(last, unit, pointer));
  }

  /** Tells what speaks against the rule set that was chosen for a file because it was named or forced. */
  List<Finding> against(String file) {
    return Optional.ofNullable(chosen.get(file))
        .map(choice -> choice.against().apply(choice.ruleSet()))
        .orElse(List.of());
  }

  private RuleSet choose(
      String file,
      LocalDate last,
      Unit unit,
      RuleKey<?, ?> asked,
      Function<RuleSet, List<Finding>> question)
      throws WrongInputException {
    RuleSet ruleSet = named.isPresent() ? named.get() : inForce(last, unit.institution(), asked);
    remember(file, new Choice(ruleSet, question));
    refuse(file, ruleSet, question.apply(ruleSet));
    return ruleSet;
  }

  private synchronized void remember(String file, Choice choice) {
    used.add(choice.ruleSet());
    if (chosen.size() < most) {
      chosen.put(file, choice);
    }
  }

  private void refuse(String file, RuleSet ruleSet, List<Finding> findings)
      throws WrongInputException {
    if (refusing && !findings.isEmpty()) {
      throw WrongInputException.of(
          file, findings.stream().map(each -> line(ruleSet, each)).toList());
    }
  }

  /** Where several are in force, those that decide nothing of what is asked are not among them. */
  private RuleSet inForce(LocalDate day, Optional<Institution> institution, RuleKey<?, ?> asked) {
    try {
      return inForce(ruleSets, day, institution);
    } catch (RuleSetSelectionException several) {
      List<RuleSet> able = several.candidates().stream()
          .filter(each -> each.ruleNamed(asked.name()).isPresent())
          .toList();
      if (several.code() == RuleSetSelectionException.Code.SEVERAL_RULE_SETS && !able.isEmpty()) {
        return among(RuleSets.of(able), day, institution);
      }
      throw several;
    }
  }

  private RuleSet among(RuleSets able, LocalDate day, Optional<Institution> institution) {
    try {
      return inForce(able, day, institution);
    } catch (RuleSetSelectionException several) {
      return nearest(several.candidates(), several);
    }
  }

  private static RuleSet inForce(
      RuleSets ruleSets, LocalDate day, Optional<Institution> institution) {
    return institution
        .map(each -> ruleSets.inForceOn(day, each))
        .orElseGet(() -> ruleSets.inForceOn(day));
  }

  /** A variant that was given goes before what it is based on. */
  private RuleSet nearest(List<RuleSet> candidates, RuleSetSelectionException several) {
    Set<String> bases = basesOf(candidates.stream().filter(variants::contains).toList());
    List<RuleSet> nearest =
        candidates.stream().filter(each -> !bases.contains(each.id())).toList();
    if (nearest.size() == 1) {
      return nearest.get(0);
    }
    throw several;
  }

  private static Set<String> basesOf(List<RuleSet> ruleSets) {
    return ruleSets.stream().flatMap(each -> each.baseIds().stream()).collect(Collectors.toSet());
  }

  /**
   * Refuses a variant that was given in vain.
   *
   * @throws WrongInputException if no document falls under a variant, nor under one that is based on it
   */
  void requireVariantsUsed() throws WrongInputException {
    Map<String, List<Text>> lines = new LinkedHashMap<>();
    Set<String> bases = basesOf(variants);
    for (RuleSet variant : variants) {
      if (refusing
          && !chosen.isEmpty()
          && !used.contains(variant)
          && !bases.contains(variant.id())) {
        chosen.forEach((file, choice) -> lines
            .computeIfAbsent(file, added -> new ArrayList<>())
            .addAll(unused(choice, variant)));
      }
    }
    if (!lines.isEmpty()) {
      throw WrongInputException.of(lines);
    }
  }

  private static List<Text> unused(Choice choice, RuleSet variant) {
    List<Finding> findings = choice.against().apply(variant);
    String id = choice.ruleSet().id();
    return findings.isEmpty()
        ? List.of(advised(Text.of(
            "tunduk pada " + id + ", bukan pada varian " + variant.id(),
            "falls under " + id + ", not under the variant " + variant.id())))
        : findings.stream().map(each -> line(variant, each)).toList();
  }

  private static Text line(RuleSet ruleSet, Finding finding) {
    String place = finding.location() + ": " + finding.code() + ": ";
    Text said = finding.message().toText();
    return advised(Text.of(
        place + "himpunan aturan " + ruleSet.id() + ": " + said.indonesian(),
        place + "rule set " + ruleSet.id() + ": " + said.english()));
  }

  private static Text advised(Text sentence) {
    return Text.of(
        sentence.indonesian() + ADVICE.indonesian(), sentence.english() + ADVICE.english());
  }
}
