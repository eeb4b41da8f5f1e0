package id.skp.testkit.variants.kpk;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.value.Member;
import id.skp.rules.value.PrintedNumber;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Komisi Pemberantasan Korupsi</em>: the predicate of the fourth quarter re-bases the credit of the whole year.
 *
 * <p>Replaced is one parameter of PermenPAN-RB 6/2022: credit is printed with two decimals. Added are the year's end and the
 * education booster. A quarter itself is the base's {@code credit-periodic} of three months; everything stays exact and is
 * rounded once, in print. Basis: {@link Basis#SINGLE_PRACTICE}. The practice bears no number of its own; it is cited as a
 * guide of 2023, the year of Peraturan BKN 3/2023.
 */
public final class AntiCorruptionCommission {
  static final Field<YearEnd, PositionLevel> LEVEL =
      Field.of("level", YearEnd::level, "Jenjang", "Level");
  static final Field<YearEnd, Optional<String>> RANK =
      Field.of("rank", YearEnd::rank, "Golongan ruang", "Rank");
  static final Field<YearEnd, List<PerformancePredicate>> EARLIER = Field.of(
      "earlierPredicates",
      YearEnd::earlier,
      "Predikat triwulan I-III",
      "Predicates of quarters I to III");
  static final Field<Predicated, PerformancePredicate> PREDICATE = Field.of(
      "predicate", Predicated::predicate, "Predikat triwulan IV", "Predicate of quarter IV");
  static final Field<NewDegree, Ratio> NEED =
      Field.of("need", NewDegree::need, "Kebutuhan kenaikan", "Need for the promotion");
  static final Field<NewDegree, Boolean> DEGREE_HIGHER = Field.of(
      "degreeHigher", NewDegree::degreeHigher, "Ijazah lebih tinggi", "The new degree is higher");
  static final Field<NewDegree, Boolean> USED = Field.of(
      "usedAtLevel",
      NewDegree::usedAtLevel,
      "Sudah dipakai pada jenjang ini",
      "Used at this level already");

  /** The levels that are converted, with true, and no others. */
  static final ParameterKey<Map<PositionLevel, Boolean>> LEVELS = ParameterKey.table(
      "rebasedLevels",
      PositionLevel.class,
      Boolean.class,
      Text.of("Jenjang yang dihitung", "Levels that are counted"));

  /** Of which kind the periods are that are given credit before the year ends. */
  static final ParameterKey<PeriodKind> PERIOD = ParameterKey.of(
      "creditPeriod", PeriodKind.class, Text.of("Periode angka kredit", "Period of credit"));

  /** The ranks that have flat credit at a level. */
  static final ParameterKey<FlatRanks> FLAT_RANKS = ParameterKey.of(
      "flatRanks",
      FlatRanks.class,
      Text.of("Golongan dengan angka kredit tetap", "Flat ranks"),
      FlatRanks.FORM);

  /** The credit of a year at such a rank. */
  static final ParameterKey<Ratio> FLAT_CREDIT =
      ParameterKey.of("flatCredit", Ratio.class, Text.of("Angka kredit tetap", "Flat credit"));

  /** The share of the need that a new degree earns, in percent. */
  static final ParameterKey<Ratio> BOOSTER_SHARE = ParameterKey.of(
      "boosterShare", Ratio.class, Text.of("Tambahan pendidikan (%)", "Education booster (%)"));

  /** The lowest predicate with which a new degree earns credit. */
  static final ParameterKey<PerformancePredicate> BOOSTER_PREDICATE = ParameterKey.of(
      "boosterPredicate",
      PerformancePredicate.class,
      Text.of("Predikat terendah untuk tambahan", "Lowest predicate for the booster"));

  /** Ranks whose holders have flat credit at one level. */
  record FlatRanks(PositionLevel level, List<String> ranks) implements Labelled {
    private static final Member<FlatRanks, PositionLevel> AT =
        Member.of("level", FlatRanks::level, ValueForms.constant(PositionLevel.class));
    private static final Member<FlatRanks, List<String>> NAMES =
        Member.of("ranks", FlatRanks::ranks, ValueForms.list(ValueForms.text(), 1));

    /** How they stand as data: an object with level and ranks. */
    static final ValueForm<FlatRanks> FORM =
        ValueForms.record(given -> new FlatRanks(given.get(AT), given.get(NAMES)), AT, NAMES);

    FlatRanks {
      ranks = ranks.stream().map(each -> Rank.of(each).value()).toList();
    }

    boolean hold(PositionLevel other, String rank) {
      return level == other && ranks.contains(rank);
    }

    @Override
    public Text label() {
      return Message.of(Text.same("{0}: {1}"), level, ranks).toText();
    }
  }

  /** Somebody with a predicate. */
  interface Predicated {
    /** Returns the predicate. */
    PerformancePredicate predicate();
  }

  /** A person at the end of a year. */
  record YearEnd(
      PositionLevel level,
      Optional<String> rank,
      List<PerformancePredicate> earlier,
      PerformancePredicate predicate)
      implements Predicated {}

  /** The credit of the year, what was given of it before, and what is still to be given or taken back. */
  record Rebased(Ratio year, Ratio earlier, Ratio correction) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} - {1} = {2}"), year, earlier, correction).toText();
    }
  }

  /** A person with a new degree. */
  record NewDegree(
      Ratio need, boolean degreeHigher, boolean usedAtLevel, PerformancePredicate predicate)
      implements Predicated {}

  /** The year's credit. Outcome fields {@code year}, {@code earlier} and {@code correction}. */
  static final RuleKey<YearEnd, Rebased> YEAR_END = RuleKey.of(
      "credit-year-end",
      Text.of("Angka kredit akhir tahun", "Credit at the end of the year"),
      InputForm.of(
          YearEnd.class,
          given -> new YearEnd(
              given.required(LEVEL, given.constant(LEVEL, PositionLevel.class)),
              given.text(RANK),
              given.required(EARLIER, given.constants(EARLIER, PerformancePredicate.class)),
              given.required(PREDICATE, given.constant(PREDICATE, PerformancePredicate.class))),
          LEVEL,
          RANK,
          EARLIER,
          PREDICATE),
      OutputForm.of(Rebased.class)
          .with("year", Rebased::year)
          .with("earlier", Rebased::earlier)
          .with("correction", Rebased::correction));

  /** The credit of a new degree; not applicable where it earns none. Outcome field {@code credit}. */
  static final RuleKey<NewDegree, Ratio> EDUCATION_BOOSTER = RuleKey.of(
      "education-booster",
      Text.of("Tambahan angka kredit pendidikan", "Education booster"),
      InputForm.of(
          NewDegree.class,
          given -> new NewDegree(
              given.required(NEED, given::ratio),
              given.required(DEGREE_HIGHER, given::truth),
              given.required(USED, given::truth),
              given.required(PREDICATE, given.constant(PREDICATE, PerformancePredicate.class))),
          NEED,
          DEGREE_HIGHER,
          USED,
          PREDICATE),
      OutputForm.single(Ratio.class, "credit"));

  private static final String GUIDE = "Pedoman KPK 1/2023";
  private static final RuleSet RULE_SET = build();

  private AntiCorruptionCommission() {}

  /** Returns the rule set. */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  private static RuleSet build() {
    LegalSource guide = LegalSource.cited(Basis.SINGLE_PRACTICE, GUIDE);
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.kpk-2023",
            variant -> variant
                .citing(Regulation.of(GUIDE, "Konversi predikat kinerja ke angka kredit"))
                .parameter(CreditParameters.CREDIT_PRINT_SCALE, new PrintedNumber(2, false), guide)
                .newParameter(
                    LEVELS,
                    Map.of(
                        PositionLevel.AHLI_PERTAMA, true,
                        PositionLevel.AHLI_MUDA, true,
                        PositionLevel.AHLI_MADYA, true,
                        PositionLevel.AHLI_UTAMA, true),
                    guide)
                .newParameter(PERIOD, PeriodKind.TRIWULAN, guide)
                .newParameter(
                    FLAT_RANKS,
                    new FlatRanks(PositionLevel.AHLI_PERTAMA, List.of("III/c", "III/d", "IV/a")),
                    guide)
                .newParameter(FLAT_CREDIT, Ratio.of(100), guide)
                .newParameter(BOOSTER_SHARE, Ratio.of(25), guide)
                .newParameter(BOOSTER_PREDICATE, PerformancePredicate.BAIK, guide)
                .newRule(YEAR_END, Credits::rebase, guide)
                .newRule(EDUCATION_BOOSTER, Credits::boost, guide));
  }
}
