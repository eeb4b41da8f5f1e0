package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Dasar predikat akhir tahun</em>: what the predicate and the credit of a year rest on, and what they leave out: of several
 * posts one decides (OQ-619, OQ-641), and nothing is passed over without a word.
 *
 * @param decides the evaluations on which the predicate rests; none if it is undecided
 * @param passedOver the evaluations of the year that decide nothing: those in the files of other posts, none of these if it is
 *     undecided; and those in whose place a later one stands
 * @param takenAsActing the titles of posts that count as acting ones because their title names one and a definitive post is held on
 *     the same days; the plans do not say whether they are
 * @param notCounted the months of the year in which a plan ran and that are in no period of the sum, where the sum counts
 */
public record YearBasis(
    List<FiledEvaluation> decides,
    List<FiledEvaluation> passedOver,
    List<String> takenAsActing,
    List<EvaluationPeriod> notCounted) {
  /**
   * Copies the lists.
   *
   * @param decides the evaluations on which the predicate rests
   * @param passedOver the evaluations of the year that decide nothing
   * @param takenAsActing the titles of posts that count as acting ones
   * @param notCounted the months that are in no period of the sum
   */
  public YearBasis {
    decides = ImmutableList.copyOf(requireNonNull(decides, "decides"));
    passedOver = ImmutableList.copyOf(requireNonNull(passedOver, "passedOver"));
    takenAsActing = ImmutableList.copyOf(requireNonNull(takenAsActing, "takenAsActing"));
    notCounted = ImmutableList.copyOf(requireNonNull(notCounted, "notCounted"));
  }

  static YearBasis of(
      YearFiles files, Decision<PerformancePredicate> yearEnd, Decision<YearCredit> credit) {
    EvaluationPeriod year = EvaluationPeriod.year(files.year());
    List<FiledEvaluation> decides = yearEnd.trace().steps().stream()
        .<Object>map(yearEnd.trace()::value)
        .filter(FiledEvaluation.class::isInstance)
        .map(FiledEvaluation.class::cast)
        .distinct()
        .toList();
    List<HeldPost> held =
        files.files().stream().flatMap(file -> HeldPost.of(file).stream()).toList();
    Set<HeldPost> acting = HeldPost.acting(held);
    List<FiledEvaluation> passedOver = Stream.concat(
            files.files().stream()
                .filter(file -> !decides.isEmpty())
                .map(file -> without(file, decides, acting))
                .flatMap(file -> evaluations(file, year)),
            files.files().stream().flatMap(file -> replaced(file, year)))
        .toList();
    List<String> titles = held.stream()
        .filter(each -> each.position().needsAppointment() && acting.contains(each))
        .map(each -> each.position().title())
        .distinct()
        .toList();
    return new YearBasis(decides, passedOver, titles, notCounted(held, year, credit));
  }

  /** Leaves out the evaluations of the post that decides: of its plan, under the versions that are definitive or acting as it is. */
  private static PerformanceFile without(
      PerformanceFile file, List<FiledEvaluation> decides, Set<HeldPost> acting) {
    Set<Integer> versions = acting.stream()
        .filter(each -> each.file().skpId().equals(file.skpId()))
        .map(each -> each.plan().version())
        .collect(Collectors.toSet());
    Set<Boolean> deciding = decides.stream()
        .filter(each -> each.file().skpId().equals(file.skpId()))
        .map(each -> versions.contains(each.record().evaluation().skpVersion()))
        .collect(Collectors.toSet());
    return deciding.isEmpty()
        ? file
        : file.withEntries(file.entries().stream()
            .filter(each -> !(each.entry().content() instanceof EvaluationRecord record)
                || !deciding.contains(versions.contains(record.evaluation().skpVersion())))
            .toList());
  }

  /** Of a file whose year was evaluated, its periods tell nothing more. */
  private static Stream<FiledEvaluation> evaluations(PerformanceFile file, EvaluationPeriod year) {
    boolean annual = file.lastEvaluations().containsKey(year);
    return file.lastEvaluations().entrySet().stream()
        .filter(each -> annual ? each.getKey().equals(year) : year.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(List::stream)
        .map(record -> new FiledEvaluation(file, record));
  }

  private static Stream<FiledEvaluation> replaced(PerformanceFile file, EvaluationPeriod year) {
    return file.replaced().stream()
        .map(each -> each.entry().entry().content())
        .filter(EvaluationRecord.class::isInstance)
        .map(EvaluationRecord.class::cast)
        .filter(each -> year.contains(each.evaluation().period()))
        .map(record -> new FiledEvaluation(file, record));
  }

  private static List<EvaluationPeriod> notCounted(
      List<HeldPost> held, EvaluationPeriod year, Decision<YearCredit> credit) {
    return credit
        .toOptional()
        .filter(each -> each.counts().equals(Optional.of(CreditOfYear.PERIODIK)))
        .map(each -> Coverage.missing(
            held, year, each.periods().stream().map(PeriodCredit::period).toList()))
        .orElse(List.of());
  }

  /**
   * Returns the months that are in no period of the sum, in words.
   *
   * @return the months, those that follow each other as a range; empty if none is left out
   */
  public Optional<Text> notCountedLabel() {
    return notCounted.isEmpty() ? Optional.empty() : Optional.of(Coverage.named(notCounted));
  }
}
