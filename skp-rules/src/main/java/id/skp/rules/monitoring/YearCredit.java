package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.UndecidedPart;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Angka kredit satu tahun</em>: what the evaluations of a file earned. The credit of the periods and that of the year are
 * two ways to count the same work: they stand beside each other and are never added; the rule set says which of them counts.
 * A part that could not be decided, and one that is not counted, is told with its reason, and takes nothing from the others.
 *
 * @param periods the credit of each periodic evaluation, in the order of the periods
 * @param sum the exact sum over the periods, printed once; empty if there are none
 * @param annual the credit of the evaluation of the year; empty if there is none
 * @param counts which of the two counts; empty if that one could not be decided
 * @param undecided what could not be decided, and why
 * @param notInSum what is evaluated or was held and is in neither, and why: evaluations and months that earn nothing, as those of
 *     an acting post or of an employment without credit, and evaluations of a period outside of the year or of the plan
 */
public record YearCredit(
    List<PeriodCredit> periods,
    Optional<CreditScore> sum,
    Optional<PeriodCredit> annual,
    Optional<CreditOfYear> counts,
    List<UndecidedPart> undecided,
    List<UndecidedPart> notInSum)
    implements Labelled {
  private static final Text LABEL = Text.of(
      "periode: {0}; jumlah: {1}; tahun: {2}; yang dihitung: {3}; tidak dapat diputuskan: {4}; tidak dijumlah: {5}",
      "periods: {0}; sum: {1}; year: {2}; counts: {3}; undecided: {4}; not in the sum: {5}");

  /**
   * Copies the lists.
   *
   * @param periods the credit of each periodic evaluation, in the order of the periods
   * @param sum the exact sum over the periods, printed once; empty if there are none
   * @param annual the credit of the evaluation of the year; empty if there is none
   * @param counts which of the two counts; empty if that one could not be decided
   * @param undecided what could not be decided, and why
   * @param notInSum what is evaluated or was held and is in neither, and why
   */
  public YearCredit {
    periods = ImmutableList.copyOf(requireNonNull(periods, "periods"));
    requireNonNull(sum, "sum");
    requireNonNull(annual, "annual");
    requireNonNull(counts, "counts");
    undecided = ImmutableList.copyOf(requireNonNull(undecided, "undecided"));
    notInSum = ImmutableList.copyOf(requireNonNull(notInSum, "notInSum"));
  }

  /**
   * Returns the credit that counts.
   *
   * @return the credit of the year or the sum over its periods; empty if that could not be decided
   */
  public Optional<CreditScore> counted() {
    return counts.flatMap(
        which -> which == CreditOfYear.TAHUNAN ? annual.map(PeriodCredit::credit) : sum);
  }

  /**
   * Returns of what the credit that counts is made.
   *
   * @return that of the year, or those of its periods; none if that could not be decided
   */
  public List<PeriodCredit> countedParts() {
    return counts
        .map(which -> which == CreditOfYear.TAHUNAN ? annual.stream().toList() : periods)
        .orElse(List.of());
  }

  /** Returns the credit of each periodic evaluation as data, called as in the report of a year. */
  List<Map<String, Object>> rows() {
    return periods.stream()
        .<Map<String, Object>>map(each -> ImmutableMap.of(
            "evaluationId", each.evaluationId(),
            "period", each.period(),
            "months", each.months(),
            "exact", each.credit().exact(),
            "printed", each.credit().printed(),
            "shares", each.shares().stream().map(YearCredit::row).toList()))
        .toList();
  }

  private static Map<String, Object> row(CreditShare share) {
    return ImmutableMap.of(
        "level", share.level(),
        "months", share.months(),
        "exact", share.credit().exact(),
        "printed", share.credit().printed());
  }

  /** Returns all credit. */
  @Override
  public Text label() {
    return Message.of(LABEL, periods, sum, annual, counts, undecided, notInSum).toText();
  }
}
