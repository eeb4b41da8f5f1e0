package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.value.ValueForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What PermenPAN-RB 8/2021 says of cascading: direct or non-direct, one method for each plan of the superior, and how the
 * superior's score comes into that of a non-direct result.
 */
public final class Cascade8Of2021 {
  private static final int MOST_DECIMALS = 6;

  /** How many decimals of the superior's score subordinates take into account; six is the most an appraisal can hold. */
  public static final ParameterKey<Integer> SUPERIOR_SCORE_DECIMALS = ParameterKey.of(
          "superiorScoreDecimals",
          Integer.class,
          Text.of("Desimal nilai atasan yang dipakai", "Decimals of the superior's score"),
          ValueForms.integer(0, MOST_DECIMALS, "decimals"))
      .is(
          MOST_DECIMALS,
          LegalSource.open(
              Basis.OUR_READING,
              Sources8Of2021.NON_DIRECT,
              "OQ-836",
              "nilai atasan bagi bawahan: nilai rencana kinerja tanpa penimbangan, dibulatkan",
              "the superior's score for subordinates: the plan's own score before weighting, rounded"));

  static final Field<JudgedResult, JudgedResult> JUDGED_RESULT =
      Field.document("judgedResult", "Hasil kerja atasan", "The superior's result");
  static final Field<JudgedResult, Appraisal> JUDGED_IN =
      Field.of("appraisal", JudgedResult::appraisal, "Penilaian", "Appraisal");
  static final Field<JudgedResult, String> JUDGED_ID =
      Field.of("resultId", JudgedResult::resultId, "Hasil kerja", "Work result");

  /**
   * Category and score of one result, as those who support it take it into account. Outcome fields {@code category} and
   * {@code score}.
   */
  public static final RuleKey<JudgedResult, SuperiorResult> SUPERIOR_RESULT = RuleKey.of(
      "superior-result",
      Text.of("Nilai hasil kerja atasan", "Score of the superior's result"),
      InputForm.document(JudgedResult.class, JUDGED_RESULT),
      OutputForm.of(SuperiorResult.class)
          .with("category", SuperiorResult::category)
          .with("score", SuperiorResult::score));

  private Cascade8Of2021() {}

  /**
   * Fills the superiors' results into appraisals along the links of a matrix: for each non-direct result, how the result
   * it supports came out in the superior's own appraisal of the same period.
   *
   * <p>A superior's result stays missing, so that the evaluation names it, where there is no such appraisal, where it
   * cannot be decided, or where a result supports several results without dividing them. One that is given stays.
   *
   * @param rules the rule set that scores, with {@link #SUPERIOR_RESULT}
   * @param matrix which result supports which
   * @param appraisals the appraisals of its members
   * @return the appraisals in the same order, with the superiors' results that could be had
   */
  public static List<Appraisal> withSuperiors(
      RuleSet rules, RoleResultMatrix matrix, List<Appraisal> appraisals) {
    requireNonNull(rules, "rules");
    requireNonNull(appraisals, "appraisals");
    return appraisals.stream()
        .map(appraisal -> withSuperiors(rules, matrix, appraisal, appraisals))
        .toList();
  }

  private static Appraisal withSuperiors(
      RuleSet rules, RoleResultMatrix matrix, Appraisal appraisal, List<Appraisal> all) {
    List<ResultAppraisal> results = new ArrayList<>();
    for (ResultAppraisal result : appraisal.results()) {
      Optional<SuperiorResult> superior = result
          .superior()
          .or(() -> supported(matrix, result.resultId())
              .flatMap(target -> appraisalOf(target, appraisal, all)
                  .flatMap(above -> rules
                      .decide(SUPERIOR_RESULT, new JudgedResult(above, target.id()))
                      .toOptional())));
      results.add(result.toBuilder().superior(superior).build());
    }
    return appraisal.toBuilder().results(results).build();
  }

  /** Returns the one result that is supported without being divided. */
  private static Optional<MatrixResult> supported(RoleResultMatrix matrix, String resultId) {
    requireNonNull(matrix, "matrix");
    List<CascadeLink> links = matrix.links().stream()
        .filter(link -> link.resultId().equals(resultId))
        .filter(link -> link.method().equals(Optional.of(CascadingMethod.NON_DIRECT)))
        .toList();
    return links.size() == 1 ? matrix.result(links.get(0).supportsId()) : Optional.empty();
  }

  private static Optional<Appraisal> appraisalOf(
      MatrixResult target, Appraisal ofSubordinate, List<Appraisal> all) {
    return all.stream()
        .filter(each -> each.skp().employee().id().equals(target.ownerId()))
        .filter(each -> each.period().equals(ofSubordinate.period()))
        .findFirst();
  }
}
