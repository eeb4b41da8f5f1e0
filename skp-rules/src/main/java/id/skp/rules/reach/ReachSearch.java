package id.skp.rules.reach;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.reach.ReachObstacle.Reason;
import id.skp.rules.value.Bands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the ways to a predicate among the candidates of each input, then of each two of them. */
final class ReachSearch {
  private static final Set<String> KNOWN = Set.of(PermenPanRb6Of2022.ID, PermenPanRb8Of2021.ID);
  private static final Text NOT_GIVEN = Text.of(
      "tidak ada sel atau rentang dalam {0} yang memberi sedikitnya {1}",
      "no cell or band of {0} gives at least {1}");
  private static final Text UNKNOWN_TABLES = Text.of(
      "{0} tidak memuat kuadran kinerja atau rentang predikat",
      "{0} has neither a performance quadrant nor bands of predicates");
  private static final Text CAPPED = Text.of(
      "walaupun semua masukan pada nilai terbaiknya, hasilnya {0}: bobot, batas, dan masukan yang tidak dapat berubah menahannya",
      "even with every input at its best the outcome is {0}: weights, limits and what cannot change hold it there");
  private static final Text MORE_THAN_TWO = Text.of(
      "tiga masukan atau lebih perlu berubah bersama, misalnya demikian",
      "three inputs or more have to change together, for example so");
  private static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "undecided");
  private static final Text SCORED = Text.of("{0} ({1})", "{0} ({1})");
  private static final Text OWN_RULE = Text.of(
      "{0} memutuskan {1} dengan prosedur sendiri: setiap jalan diputuskan dengannya, tetapi perubahan yang lebih kecil mungkin ada",
      "{0} decides {1} by a procedure of its own: each way was decided with it, but there may be smaller changes");
  private static final Text FALLING = Text.of(
      "{0}: nilai yang lebih baik tidak selalu memberi hasil yang lebih baik dalam himpunan aturan ini; pasangan dicari hanya di antara nilai yang menaikkan hasil",
      "{0}: a better value does not always give a better outcome in this rule set; pairs were looked for among the values that raise it only");

  /** What came out, by which it is better or worse; nothing is worse than all. */
  private record Outcome(Optional<Evaluation> evaluation) implements Comparable<Outcome> {
    private static final Comparator<Evaluation> BETTER = Comparator.comparingInt(
            (Evaluation each) -> each.predicate().standing())
        .thenComparing(each -> each.performanceScore().orElse(Ratio.ZERO));

    boolean reaches(PerformancePredicate wanted) {
      return evaluation
          .filter(each -> each.predicate().standing() >= wanted.standing())
          .isPresent();
    }

    Text wording() {
      return evaluation
          .map(each -> each.performanceScore()
              .map(score -> Message.of(SCORED, each.predicate(), score).toText())
              .orElseGet(() -> each.predicate().label()))
          .orElse(UNDECIDED);
    }

    @Override
    public int compareTo(Outcome other) {
      if (evaluation.isEmpty() || other.evaluation.isEmpty()) {
        return Boolean.compare(evaluation.isPresent(), other.evaluation.isPresent());
      }
      return BETTER.compare(evaluation.get(), other.evaluation.get());
    }
  }

  /** The better values of an input that do not lower the outcome, the nearest first. */
  private record Ladder(List<Candidate> rungs) {
    Candidate best() {
      return rungs.get(rungs.size() - 1);
    }
  }

  private final RuleSet rules;
  private final Appraisal appraisal;
  private final PerformancePredicate wanted;
  private final Decision<Evaluation> present;
  private final List<ReachWay> ways = new ArrayList<>();
  private final List<Text> caveats = new ArrayList<>();
  private final List<Ladder> ladders = new ArrayList<>();

  ReachSearch(RuleSet rules, Appraisal appraisal, PerformancePredicate wanted) {
    this.rules = rules;
    this.appraisal = appraisal;
    this.wanted = wanted;
    this.present = rules.decide(PerformanceRules.EVALUATION, appraisal);
  }

  Decision<Evaluation> present() {
    return present;
  }

  List<ReachWay> ways() {
    return ways;
  }

  List<Text> caveats() {
    return caveats;
  }

  /** Fills the ways, or tells why there is none. */
  Optional<ReachObstacle> run() {
    if (present instanceof Undecided<?> undecided) {
      return obstacle(Reason.UNDECIDED, undecided.message().toText());
    } else if (reached(present)) {
      return Optional.empty();
    }
    Optional<Stream<PerformancePredicate>> given = given();
    if (given.isEmpty()) {
      return obstacle(
          Reason.UNKNOWN_TABLES, Message.of(UNKNOWN_TABLES, rules.id()).toText());
    } else if (given.get().noneMatch(each -> each.standing() >= wanted.standing())) {
      return obstacle(
          Reason.NOT_GIVEN, Message.of(NOT_GIVEN, rules.id(), wanted).toText());
    }
    tellOwnRules();
    inputs(appraisal).forEach(this::climb);
    if (ways.isEmpty()) {
      pairs();
    }
    return ways.isEmpty() ? withAllAtBest() : Optional.empty();
  }

  private boolean reached(Decision<Evaluation> decision) {
    return new Outcome(decision.toOptional()).reaches(wanted);
  }

  private static Optional<ReachObstacle> obstacle(Reason reason, Text message) {
    return Optional.of(new ReachObstacle(reason, message, Optional.empty()));
  }

  private Optional<Stream<PerformancePredicate>> given() {
    return rules
        .find(Parameters6Of2022.PREDICATE_MATRIX)
        .map(Parameter::value)
        .map(quadrant ->
            quadrant.cells().values().stream().map(Map::values).flatMap(Collection::stream))
        .or(() -> rules
            .find(PredicateParameters.PREDICATE_BANDS)
            .map(bands -> values(bands.value().bands())));
  }

  private static Stream<PerformancePredicate> values(Bands<PerformancePredicate> bands) {
    return Stream.concat(Stream.of(bands.lowest()), bands.bands().stream().map(Bands.Band::value));
  }

  private List<List<Candidate>> inputs(Appraisal judged) {
    return rules.find(Parameters6Of2022.PREDICATE_MATRIX).isPresent()
        ? RatingInputs.of(judged)
        : ScoreInputs.of(rules, judged);
  }

  /** The tables say all only where the procedures are those that look them up. */
  private void tellOwnRules() {
    RuleSet root = rules;
    while (root.base().isPresent()) {
      root = root.base().get();
    }
    boolean isKnown = KNOWN.contains(root.id());
    Map<String, Procedure<?, ?>> procedures =
        root.rules().stream().collect(Collectors.toMap(Rule::name, Rule::procedure));
    Set<String> used = present.trace().steps().stream()
        .map(step -> step.subject().name())
        .collect(Collectors.toSet());
    List<Text> own = rules.rules().stream()
        .filter(rule -> used.contains(rule.name()))
        .filter(rule -> !isKnown || procedures.get(rule.name()) != rule.procedure())
        .map(Rule::title)
        .toList();
    if (!own.isEmpty()) {
      caveats.add(Message.of(OWN_RULE, rules.id(), own).toText());
    }
  }

  private Outcome outcome(Appraisal judged) {
    return new Outcome(rules.decideValue(PerformanceRules.EVALUATION, judged).toOptional());
  }

  private Appraisal with(Candidate candidate) {
    return candidate.edit().apply(appraisal);
  }

  /** Looks at all values of an input: for the nearest that suffices, and for those that raise the outcome. */
  private void climb(List<Candidate> candidates) {
    List<Candidate> rungs = new ArrayList<>();
    Outcome highest = new Outcome(present.toOptional());
    boolean falls = false;
    Optional<Candidate> found = Optional.empty();
    boolean ended = false;
    for (Candidate candidate : candidates) {
      Outcome outcome = outcome(with(candidate));
      boolean reaches = outcome.reaches(wanted);
      if (found.isEmpty() && reaches) {
        found = Optional.of(candidate);
      } else if (!ended
          && !reaches
          && found.filter(each -> each.better() == candidate.better()).isPresent()) {
        ended = true;
        found = found.map(each -> endingBefore(candidate, each));
      }
      boolean rises = outcome.compareTo(highest) >= 0;
      if (candidate.better() && rises) {
        rungs.add(candidate);
        highest = outcome;
      }
      falls |=
          candidate.better() ? !rises : outcome.compareTo(new Outcome(present.toOptional())) > 0;
    }
    if (!rungs.isEmpty()) {
      ladders.add(new Ladder(rungs));
    }
    if (falls) {
      caveats.add(Message.of(FALLING, candidates.get(0).change().title()).toText());
    }
    found.ifPresent(each -> ways.add(way(with(each), List.of(each.change()))));
  }

  private static Candidate endingBefore(Candidate next, Candidate found) {
    InputChange change = next.change()
        .from()
        .map(begin -> found.change().until(new InputChange.Bound(begin.at(), !begin.included())))
        .orElse(found.change());
    return new Candidate(change, found.better(), found.edit());
  }

  private ReachWay way(Appraisal changed, List<InputChange> changes) {
    return new ReachWay(changes, changed, rules);
  }

  private void pairs() {
    for (int i = 0; i < ladders.size(); i++) {
      for (int j = i + 1; j < ladders.size(); j++) {
        Ladder one = ladders.get(i);
        Ladder other = ladders.get(j);
        if (outcome(with(one.best(), other.best())).reaches(wanted)) {
          ways.add(fewestSteps(one.rungs(), other.rungs()));
        }
      }
    }
  }

  private Appraisal with(Candidate one, Candidate other) {
    return other.edit().apply(with(one));
  }

  /** Goes along the border of what suffices: the higher the one, the lower the other may be. */
  private ReachWay fewestSteps(List<Candidate> one, List<Candidate> other) {
    int best = one.size() - 1;
    int bestOther = other.size() - 1;
    int j = bestOther;
    for (int i = 0; i < one.size(); i++) {
      if (!outcome(with(one.get(i), other.get(j))).reaches(wanted)) {
        continue;
      }
      while (j > 0 && outcome(with(one.get(i), other.get(j - 1))).reaches(wanted)) {
        j--;
      }
      if (i + j < best + bestOther) {
        best = i;
        bestOther = j;
      }
    }
    Candidate first = nearest(one.get(best), with(other.get(bestOther)), this::reaches);
    Candidate second = nearest(other.get(bestOther), with(first), this::reaches);
    return way(with(first, second), List.of(first.change(), second.change()));
  }

  private boolean reaches(Outcome outcome) {
    return outcome.reaches(wanted);
  }

  /** Returns the nearest value that suffices beside other changes, which may lie within a piece on which the outcome rises. */
  private Candidate nearest(Candidate found, Appraisal changed, Predicate<Outcome> suffices) {
    return inputs(changed).stream()
        .flatMap(List::stream)
        .filter(each -> each.better()
            && each.change().pointer().equals(found.change().pointer())
            && suffices.test(outcome(each.edit().apply(changed))))
        .findFirst()
        .orElse(found);
  }

  /** Takes everything to its best, then takes back what is not needed for what that leads to. */
  private Optional<ReachObstacle> withAllAtBest() {
    List<Candidate> all = new ArrayList<>();
    ladders.forEach(ladder -> all.add(ladder.best()));
    Outcome most = outcome(with(all));
    if (!reaches(most)) {
      takeBack(all, outcome -> outcome.compareTo(most) >= 0);
    }
    // where tables do not always rise, less may lead to more
    Outcome nearest = outcome(with(all));
    boolean reaches = reaches(nearest);
    if (reaches) {
      takeBack(all, this::reaches);
    }
    ReachWay way = way(with(all), all.stream().map(Candidate::change).toList());
    if (reaches && all.size() <= 2) {
      ways.add(way);
      return Optional.empty();
    }
    return Optional.of(new ReachObstacle(
        reaches ? Reason.MORE_THAN_TWO : Reason.CAPPED,
        reaches ? MORE_THAN_TWO : Message.of(CAPPED, nearest.wording()).toText(),
        Optional.of(way)));
  }

  private void takeBack(List<Candidate> all, Predicate<Outcome> suffices) {
    for (Candidate each : List.copyOf(all)) {
      int place = all.indexOf(each);
      all.remove(place);
      Appraisal others = with(all);
      if (!suffices.test(outcome(others))) {
        all.add(place, nearest(each, others, suffices));
      }
    }
  }

  private Appraisal with(List<Candidate> all) {
    Appraisal changed = appraisal;
    for (Candidate each : all) {
      changed = each.edit().apply(changed);
    }
    return changed;
  }
}
