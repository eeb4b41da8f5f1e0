package id.skp.rules.angkakredit;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Optional;
import java.util.stream.Stream;

/** How the tables of credit stand as data, for variant files and for parameters of one's own. */
public final class CreditForms {
  static final ValueForm<Ratio> CREDIT = ValueForms.ratio(0, 10_000, "credit");
  private static final ValueForm<Ratio> ABOVE_ZERO = ValueForms.ratioAbove(0, 10_000, "credit");

  /** A percentage for each predicate; of those of one standing all but one may be left out, they have its. */
  public static final ValueForm<CreditPercentages> PERCENTAGES = ValueForms.map(
          PerformancePredicate.class, ValueForms.percentage())
      .as(CreditPercentages::new, CreditPercentages::percentages);

  /** A yearly coefficient for each functional level. */
  public static final ValueForm<CreditCoefficients> COEFFICIENTS = ValueForms.table(
          FunctionalLevels.ALL, ABOVE_ZERO)
      .as(CreditCoefficients::new, CreditCoefficients::coefficients);

  private static final ValueForm<Integer> MONTHS =
      ValueForms.integer(1, MonthRange.MONTHS_OF_YEAR, "months");
  private static final Member<MonthRange, Integer> LEAST = Member.of(
      "least",
      MonthRange::least,
      MONTHS,
      Text.of("Paling sedikit berapa bulan.", "How many months there are at least."));
  private static final Member<MonthRange, Integer> MOST = Member.of(
      "most",
      MonthRange::most,
      MONTHS,
      Text.of("Paling banyak berapa bulan.", "How many months there are at most."));

  /** The months of a period: {@code least} and {@code most}. */
  public static final ValueForm<MonthRange> MONTH_RANGE =
      ValueForms.record(given -> new MonthRange(given.get(LEAST), given.get(MOST)), LEAST, MOST);

  private static final Member<CreditNeed, Ratio> RANK = Member.of(
      "rank",
      CreditNeed::rank,
      ABOVE_ZERO,
      Text.of(
          "Angka kredit yang diperlukan untuk naik pangkat dalam jenjang itu.",
          "The credit that a higher rank within the level needs."));
  private static final Member<CreditNeed, Optional<Ratio>> LEVEL = Member.of(
      "level",
      CreditNeed::level,
      ABOVE_ZERO.optional(),
      Text.of(
          "Angka kredit yang diperlukan untuk naik jenjang; tidak ada pada jenjang tertinggi.",
          "The credit that the next level needs; none for the highest level."));

  /** The need of a level: {@code rank}, and {@code level} unless it is the last one. */
  public static final ValueForm<CreditNeed> NEED =
      ValueForms.record(given -> new CreditNeed(given.get(RANK), given.get(LEVEL)), RANK, LEVEL);

  /** A need for each functional level. */
  public static final ValueForm<CreditRequirements> REQUIREMENTS = ValueForms.table(
          FunctionalLevels.ALL, NEED)
      .as(CreditRequirements::new, CreditRequirements::needs);

  private static final ValueForm<Rank> CIVIL_SERVANT_RANK = ValueForms.oneOf(Stream.concat(
              Stream.of("I", "II", "III", "IV")
                  .flatMap(group -> Stream.of("a", "b", "c", "d").map(room -> group + "/" + room)),
              Stream.of("IV/e"))
          .toList())
      .as(Rank::new, Rank::value);
  private static final Member<CreditBase, Rank> OF_RANK = Member.of(
      "rank",
      CreditBase::rank,
      CIVIL_SERVANT_RANK,
      Text.of("Golongan ruang saat jenjang dimulai.", "The rank with which the level is begun."));
  private static final Member<CreditBase, Ratio> BASE_CREDIT = Member.of(
      "credit",
      CreditBase::credit,
      CREDIT,
      Text.of(
          "Angka kredit dasar bagi golongan ruang itu.",
          "The credit that is given as the base for that rank."));
  private static final Member<CreditBase, Basis> BASIS = Member.of(
      "basis",
      CreditBase::basis,
      ValueForms.constant(Basis.class),
      Text.of("Seberapa kuat sumber angka itu.", "How strong the source of that number is."));

  /** The ranks of each functional level, each with {@code rank}, {@code credit} and {@code basis}. */
  public static final ValueForm<CreditBases> BASES = ValueForms.table(
          FunctionalLevels.ALL,
          ValueForms.list(
              ValueForms.record(
                  given ->
                      new CreditBase(given.get(OF_RANK), given.get(BASE_CREDIT), given.get(BASIS)),
                  OF_RANK,
                  BASE_CREDIT,
                  BASIS),
              1))
      .as(CreditBases::new, CreditBases::bases);

  private CreditForms() {}
}
