package id.skp.rules.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Converts the predicates of a year: each periodic one by the months of its period that count for its post, that of the year by
 * the months under each level. The periods are added up exactly; the year stands beside them. What cannot be decided takes
 * nothing from the rest.
 */
final class CreditYearProcedure implements Procedure<YearFiles, YearCredit> {
  private static final Calculation CREDITS =
      Calculation.of("credits", "Angka kredit setahun", "Credit of the year");
  private static final Text SUM = Text.of("Jumlah periode", "Sum of the periods");
  private static final Text OVERLAP = Text.of(
      "{0} dan {1} menghitung bulan yang sama; hitung salah satu saja",
      "{0} and {1} count the same month; count one of them only");
  private static final Text OTHER_YEAR = Text.of(
      "{0} di luar {1}; hitung dalam tahunnya sendiri",
      "{0} lies outside of {1}; count it in its own year");
  private static final Text ACTING = Text.of(
      "jabatan Plt, Plh, atau Pj tidak memperoleh angka kredit; yang dihitung jabatan definitif",
      "an acting post earns no credit; the definitive post does");

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(
        MonitoringParameters.MULTI_POSITION_POLICY,
        MonitoringParameters.PART_MONTHS,
        MonitoringParameters.CREDIT_OF_YEAR,
        MonitoringParameters.CREDIT_EMPLOYMENTS);
  }

  @Override
  public Step<YearCredit> apply(Facts<YearFiles> facts, Reasoning reasoning) {
    return new Conversion(facts.whole(), reasoning).credit();
  }

  /** An evaluation that is to be converted, with its place in the input. */
  private record Judged(
      PerformanceFile file, EvaluationPeriod period, List<EvaluationRecord> last, String list) {
    Text name() {
      return named(period.label(), file.skpId());
    }
  }

  private static Text named(Text time, String skpId) {
    return Text.of(time.indonesian() + " (" + skpId + ")", time.english() + " (" + skpId + ")");
  }

  /** One conversion of one year. */
  private static final class Conversion {
    private final Reasoning reasoning;
    private final YearPosts posts;
    private final List<Judged> judged;
    private final Step<YearFiles> given;
    private final List<Step<PeriodCredit>> credits = new ArrayList<>();
    private final List<UndecidedPart> undecided = new ArrayList<>();
    private final List<UndecidedPart> notInSum = new ArrayList<>();
    private final Set<EvaluationPeriod> left = new HashSet<>();
    private final LevelMonths months;

    Conversion(Step<YearFiles> given, Reasoning reasoning) {
      YearFiles files = reasoning.by(given);
      this.given = given;
      this.reasoning = reasoning;
      this.posts = YearPosts.of(files, reasoning);
      this.judged = judged(files);
      if (judged.isEmpty()) {
        throw MissingParts.evaluation(
            posts.year(),
            files.files().stream().map(PerformanceFile::skpId).sorted().collect(joining(", ")),
            reasoning);
      }
      PartMonths reading = reasoning.by(reasoning.parameter(MonitoringParameters.PART_MONTHS));
      this.months =
          new LevelMonths(new PostMonths(posts.earning(), reading), files.since(), reasoning);
    }

    private static List<Judged> judged(YearFiles files) {
      List<Judged> judged = new ArrayList<>();
      for (int i = 0; i < files.files().size(); i++) {
        PerformanceFile file = files.files().get(i);
        String list =
            (files.files().size() > 1 ? "/files/" + i : "") + "/" + MonitoringRules.EVALUATIONS;
        file.lastEvaluations()
            .forEach((period, last) -> judged.add(new Judged(file, period, last, list)));
      }
      files
          .since()
          .ifPresent(day -> judged.removeIf(each -> each.period().last().isBefore(day)));
      judged.sort(Comparator.comparing(Judged::period)
          .thenComparing(each -> begin(each.file()))
          .thenComparing(each -> each.file().skpId()));
      return judged;
    }

    private static LocalDate begin(PerformanceFile file) {
      return file.plans().stream()
          .map(plan -> plan.period().from())
          .min(Comparator.naturalOrder())
          .orElse(LocalDate.MAX);
    }

    Step<YearCredit> credit() {
      List<PeriodCredit> periods = new ArrayList<>();
      Map<EvaluationPeriod, EvaluationPeriod> counted = new HashMap<>();
      List<UndecidedPart> twice = new ArrayList<>();
      for (Judged each : judged) {
        if (each.period().kind() != PeriodKind.TAHUN) {
          periodic(each).ifPresent(credit -> {
            periods.add(credit);
            countOnce(each, counted, twice);
          });
        }
      }
      Optional<CreditScore> sum = sum(periods, twice);
      Optional<PeriodCredit> annual = annual();
      if (periods.isEmpty() && annual.isEmpty()) {
        throw reasoning.undecided((undecided.isEmpty() ? notInSum : undecided).get(0));
      }
      CreditOfYear which = reasoning.by(reasoning.parameter(MonitoringParameters.CREDIT_OF_YEAR));
      return reasoning.conclude(
          CREDITS,
          new YearCredit(periods, sum, annual, counts(which, sum, annual), undecided, notInSum));
    }

    /** What earns nothing, and what is not of the year or of the plan, takes nothing from the sum of the others. */
    private Optional<PeriodCredit> periodic(Judged each) {
      boolean stray = isStray(each);
      return attempt(
          each.name(),
          () -> {
            requireInYear(each);
            if (isOfActing(each)) {
              throw reasoning.notApplicable(Message.of(ACTING));
            }
            Map<Skp, List<EvaluationPeriod>> counted = months.of(each.file(), each.period());
            if (counted.isEmpty() && posts.isPartlyActing(each.file(), each.period())) {
              throw reasoning.notApplicable(Message.of(ACTING));
            }
            Step<PeriodCredit> credit = convert(each, counted);
            leaveActing(each.period(), posts.acting(each.file()));
            credits.add(credit);
            return credit;
          },
          part -> {
            if (stray || part.reason() == Undecided.Reason.NOT_APPLICABLE) {
              notInSum.add(part);
            } else {
              undecided.add(part);
            }
            if (!stray) {
              left.addAll(Coverage.months(each.period()).toList());
            }
          });
    }

    private boolean isStray(Judged each) {
      return !posts.year().contains(each.period())
          || (!each.file().plans().isEmpty()
              && each.file().planFor(each.period()).isEmpty());
    }

    private void requireInYear(Judged each) {
      if (!posts.year().contains(each.period())) {
        throw reasoning.invalid(each.list(), Message.of(OTHER_YEAR, each.period(), posts.year()));
      }
      if (each.file().planFor(each.period()).isEmpty()) {
        throw MissingParts.plan(each.period(), reasoning);
      }
    }

    /** Converts the evaluation of the year of the post that decides it, by the months of all definitive posts. */
    private Optional<PeriodCredit> annual() {
      judged.stream()
          .filter(each ->
              each.period().kind() == PeriodKind.TAHUN && !each.period().equals(posts.year()))
          .forEach(this::periodic);
      return judged.stream().noneMatch(this::isOfYear)
          ? Optional.empty()
          : attempt(
              posts.year().label(),
              () -> {
                Step<PeriodCredit> credit = convert(deciding(), months.of(posts.year()));
                leaveActing(posts.year(), posts.acting());
                return credit;
              },
              undecided::add);
    }

    /** An evaluation is that of the post that it names, and of the only post of its period. */
    private boolean isOfActing(Judged each) {
      return posts.isActing(each.file(), each.period())
          || each.last().stream().anyMatch(record -> posts.isActing(each.file(), record));
    }

    private boolean isOfYear(Judged each) {
      return each.period().equals(posts.year());
    }

    private Judged deciding() {
      if (posts.isActing()) {
        throw reasoning.notApplicable(Message.of(ACTING));
      }
      if (posts.posts().isEmpty()) {
        throw MissingParts.plan(posts.year(), reasoning);
      }
      YearPosts.Post post = posts.deciding(reasoning);
      List<EvaluationRecord> last = post.judged().lastEvaluations(posts.year()).isEmpty()
          ? List.of()
          : posts.ofYear(post, reasoning);
      return judged.stream()
          .filter(each ->
              !last.isEmpty() && each.file().skpId().equals(post.file().skpId()) && isOfYear(each))
          .findFirst()
          .map(each -> new Judged(post.file(), each.period(), last, each.list()))
          .orElseThrow(() -> post.notEvaluated(posts.year(), reasoning));
    }

    private Step<PeriodCredit> convert(Judged each, Map<Skp, List<EvaluationPeriod>> byPlan) {
      LevelShares.requireCredit(byPlan.keySet(), given, reasoning);
      Step<FiledEvaluation> filed = LastEvaluation.of(each.file(), each.last(), given, reasoning);
      FileEntry entry = FileEntry.of(each.last().get(0));
      return new LevelShares(filed, each.list() + "/" + each.file().placeOf(entry), reasoning)
          .credit(each.period(), byPlan, (plan, held, why) -> leave(plan.id(), held, why));
    }

    /** Months of a period that count for no post, while an acting one was held. */
    private void leaveActing(EvaluationPeriod period, List<HeldPost> acting) {
      Map<String, List<HeldPost>> byFile = acting.stream()
          .collect(groupingBy(post -> post.file().skpId(), LinkedHashMap::new, toList()));
      byFile.forEach((skpId, held) -> leave(
          skpId,
          Coverage.months(period)
              .filter(month -> months.isFree(month)
                  && held.stream().anyMatch(post -> post.days().overlaps(month.range())))
              .toList(),
          Message.of(ACTING)));
    }

    /** A month is told once. */
    private void leave(String skpId, List<EvaluationPeriod> held, Message why) {
      List<EvaluationPeriod> untold = held.stream().filter(left::add).toList();
      if (!untold.isEmpty()) {
        notInSum.add(new UndecidedPart(
            named(Coverage.named(untold), skpId), Undecided.Reason.NOT_APPLICABLE, "", why));
      }
    }

    private void countOnce(
        Judged each, Map<EvaluationPeriod, EvaluationPeriod> counted, List<UndecidedPart> twice) {
      months.of(each.file(), each.period()).values().stream()
          .flatMap(List::stream)
          .forEach(month -> {
            EvaluationPeriod before = counted.putIfAbsent(month, each.period());
            if (before != null && twice.isEmpty()) {
              twice.add(new UndecidedPart(
                  SUM,
                  Undecided.Reason.CONFLICT,
                  "/" + MonitoringRules.EVALUATIONS,
                  Message.of(OVERLAP, before, each.period())));
            }
          });
    }

    private Optional<CreditScore> sum(List<PeriodCredit> periods, List<UndecidedPart> twice) {
      Optional<UndecidedPart> lacking = undecided.stream().findFirst();
      if (!twice.isEmpty() || (lacking.isPresent() && !periods.isEmpty())) {
        UndecidedPart why = twice.isEmpty() ? lacking.orElseThrow() : twice.get(0);
        undecided.add(new UndecidedPart(SUM, why.reason(), why.pointer(), why.message()));
        return Optional.empty();
      }
      return credits.isEmpty()
          ? Optional.empty()
          : attempt(
              SUM,
              () -> LevelShares.sum(credits, each -> each.credit().exact(), reasoning),
              undecided::add);
    }

    private <T> Optional<T> attempt(
        Text part, Supplier<Step<T>> steps, Consumer<UndecidedPart> otherwise) {
      return reasoning.attempt(part, steps, otherwise).map(reasoning::by);
    }

    /**
     * Where the one that counts was evaluated but not decided, the other does not take its place; what an acting post was evaluated
     * with is neither.
     */
    private Optional<CreditOfYear> counts(
        CreditOfYear first, Optional<CreditScore> sum, Optional<PeriodCredit> annual) {
      boolean yearly = judged.stream().anyMatch(each -> isOfYear(each) && !isOfActing(each));
      boolean periodic = judged.stream()
          .anyMatch(each ->
              each.period().kind() != PeriodKind.TAHUN && !isStray(each) && !isOfActing(each));
      boolean takesYear = first == CreditOfYear.TAHUNAN ? yearly : !periodic;
      return takesYear
          ? annual.map(each -> CreditOfYear.TAHUNAN)
          : sum.map(each -> CreditOfYear.PERIODIK);
    }
  }
}
