package id.skp.testkit.contract;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AssignerRole;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.YearFiles;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/** What the rules of the year in motion take. */
final class YearInputs {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 9000;

  static final List<RuleInput<?>> ALL = List.of(
      RuleInput.document(PerformanceFile.class, SkpArbitraries.performanceFile()),
      RuleInput.document(
          FileReview.class,
          Combinators.combine(
                  SkpArbitraries.performanceFile(),
                  SkpArbitraries.evaluationPeriod(),
                  Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays))
              .as(FileReview::new)),
      RuleInput.document(
          FilePeriod.class, SkpArbitraries.performanceFile().map(YearInputs::ofRatings)),
      RuleInput.document(
          FiledEvaluation.class,
          Combinators.combine(SkpArbitraries.performanceFile(), SkpArbitraries.evaluation())
              .as(YearInputs::ofRecord)),
      RuleInput.document(
          YearFiles.class, SkpArbitraries.performanceFile().map(file -> YearFiles.of(2024, file))));

  private YearInputs() {}

  private static FiledEvaluation ofRecord(PerformanceFile file, Evaluation other) {
    EvaluationRecord unfiled =
        new EvaluationRecord("EV", LocalDate.of(2025, 1, 7), Optional.empty(), other);
    return new FiledEvaluation(file, file.evaluations().stream().findFirst().orElse(unfiled));
  }

  private static FilePeriod ofRatings(PerformanceFile file) {
    PeriodRatings none = PeriodRatings.builder()
        .id("RT")
        .period(EvaluationPeriod.year(2024))
        .date(LocalDate.of(2025, 1, 7))
        .givenBy("P13")
        .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .build();
    return new FilePeriod(
        file, file.all(PeriodRatings.class).stream().findFirst().orElse(none));
  }
}
