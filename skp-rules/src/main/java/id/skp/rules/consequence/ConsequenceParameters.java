package id.skp.rules.consequence;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;

import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Employment;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.Bands;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a policy says of allowances and talent. The tables of {@link Consequences} are empty, so that nothing is paid or cut
 * that no agency has decided; percentages are of the amount that performance pays.
 */
public final class ConsequenceParameters {
  private static final Member<AllowanceCut, String> EVENT = Member.of(
      "event",
      AllowanceCut::event,
      ValueForms.text(TextKind.NAME),
      Text.of("Peristiwa yang menimbulkan potongan.", "The event for which the allowance is cut."));
  private static final Member<AllowanceCut, Percentage> PERCENT = Member.of(
      "percent",
      AllowanceCut::percent,
      ValueForms.percentageAbove(0, 100),
      Text.of("Besarnya potongan, dalam persen.", "How much is cut, in percent."));
  private static final Member<AllowanceCut, Boolean> EACH = Member.of(
      "each",
      AllowanceCut::each,
      ValueForms.truth(),
      Text.of(
          "Apakah dipotong setiap kali terjadi; bila tidak, sekali.",
          "Whether it is cut as often as the event occurs; otherwise once."));
  private static final Member<AllowanceCut, Boolean> INSTEAD = Member.of(
      "insteadOfPredicate",
      AllowanceCut::insteadOfPredicate,
      ValueForms.truth(),
      Text.of(
          "Apakah peristiwa itu menggantikan predikat.",
          "Whether the event stands in the place of a predicate."));
  private static final ValueForm<AllowanceCut> CUT = ValueForms.record(
      given -> new AllowanceCut(
          given.get(EVENT), given.get(PERCENT), given.get(EACH), given.get(INSTEAD)),
      EVENT,
      PERCENT,
      EACH,
      INSTEAD);

  private static final Member<AllowanceStop, PeriodKind> LATER = Member.of(
      "period",
      AllowanceStop::period,
      ValueForms.constant(PeriodKind.class),
      Text.of(
          "Jenis periode yang predikatnya menentukan.",
          "The kind of period whose predicate decides."));
  private static final Member<AllowanceStop, PerformancePredicate> AT_LEAST = Member.of(
      "atLeast",
      AllowanceStop::atLeast,
      ValueForms.constant(PerformancePredicate.class),
      Text.of(
          "Predikat terendah yang masih dibayar.",
          "The lowest predicate with which it is still paid."));
  private static final ValueForm<AllowanceStop> STOP = ValueForms.record(
      given -> new AllowanceStop(given.get(LATER), given.get(AT_LEAST)), LATER, AT_LEAST);

  /** By the length of a judged period, how many such periods later its predicate pays: 0 for the same, 1 for the next. */
  public static final ParameterKey<Map<PeriodKind, Integer>> PAYMENT_SCHEDULE = ParameterKey.table(
          "paymentSchedule",
          PeriodKind.class,
          Integer.class,
          Text.of(
              "Periode yang dibayar, menurut periode yang dinilai",
              "Periods later that a judged period pays"),
          ValueForms.integer(0, 12, "periods"))
      .is(Map.of(), Sources.NO_POLICY);

  /** What the amount is that the percentages are of. */
  public static final ParameterKey<AllowanceBase> ALLOWANCE_BASE = ParameterKey.of(
          "allowanceBase",
          AllowanceBase.class,
          Text.of("Dasar persentase tunjangan", "Base of the percentages"))
      .is(AllowanceBase.TUNJANGAN_KELAS_JABATAN, Sources.NO_POLICY);

  /** Which part of the allowance of the class performance pays, where an agency divides it. */
  public static final ParameterKey<Percentage> PERFORMANCE_PART = ParameterKey.of(
          "performancePart",
          Percentage.class,
          Text.of("Bagian kinerja dari tunjangan", "Part of the allowance that performance pays"),
          ValueForms.percentageAbove(0, 100))
      .is(Percentage.of(100), Sources.NO_POLICY);

  /** Whether the tables print what is paid or what is cut. */
  public static final ParameterKey<ShareKind> SHARE_KIND = ParameterKey.of(
          "shareKind", ShareKind.class, Text.of("Bentuk persentase", "Kind of percentages"))
      .is(ShareKind.DIBAYARKAN, Sources.NO_POLICY);

  /** The percentage of each predicate, as far as the decree prints it. */
  public static final ParameterKey<Map<PerformancePredicate, Percentage>> ALLOWANCE_SHARES = shares(
      "allowanceShares",
      "Persentase menurut predikat",
      "Percentage by predicate",
      (shares, others) -> Optional.empty());

  /** The percentage of each predicate that the decree does not print. */
  public static final ParameterKey<Map<PerformancePredicate, Percentage>> UNPRINTED_SHARES = shares(
      "unprintedShares",
      "Persentase predikat yang tidak tercantum",
      "Percentage of predicates not printed",
      (shares, others) ->
          PolicySense.printedToo(shares, valueOf(ConsequenceParameters.ALLOWANCE_SHARES, others)));

  /** Another name of a predicate in the agency. */
  public static final ParameterKey<Map<PerformancePredicate, String>> PREDICATE_ALIASES =
      ParameterKey.table(
              "predicateAliases",
              PerformancePredicate.class,
              String.class,
              Text.of("Sebutan lain predikat", "Other names of predicates"),
              ValueForms.text(TextKind.NAME))
          .fitting(aliases -> others -> PolicySense.ofOther(aliases))
          .is(Map.of(), Sources.NO_POLICY);

  /** From which count on a predicate is derived: that of the highest number reached. */
  public static final ParameterKey<Map<PerformancePredicate, Integer>> COUNTED_PREDICATES =
      ParameterKey.table(
              "countedPredicates",
              PerformancePredicate.class,
              Integer.class,
              Text.of("Predikat sejak jumlah", "Predicates by count, from"),
              ValueForms.integer(0, 1_000_000, "count"))
          .fitting(counts -> others -> PolicySense.counted(counts))
          .is(Map.of(), Sources.NO_POLICY);

  /** The share of an employment that is not paid in full, such as of a CPNS. */
  public static final ParameterKey<Map<Employment, Percentage>> EMPLOYMENT_SHARES =
      ParameterKey.table(
              "employmentShares",
              Employment.class,
              Percentage.class,
              Text.of("Persentase menurut status kepegawaian", "Percentage by employment"),
              ValueForms.share())
          .fitting(shares -> others -> PolicySense.apart(
              shares,
              others
                  .find(ConsequenceParameters.EMPLOYMENTS_APART)
                  .map(Parameter::value)
                  .orElse(List.of())))
          .is(Map.of(), Sources.NO_POLICY);

  /** The employments whose allowance another article sets. */
  public static final ParameterKey<List<Employment>> EMPLOYMENTS_APART = ParameterKey.list(
          "employmentsApart",
          Employment.class,
          Text.of("Status kepegawaian yang diatur tersendiri", "Employments set apart"),
          ValueForms.constant(Employment.class))
      .fitting(employments -> others -> PolicySense.twice(employments, each -> each, ""))
      .is(List.of(), Sources.NO_POLICY);

  /** What events cut, beside the predicate or in its place. */
  public static final ParameterKey<List<AllowanceCut>> ALLOWANCE_CUTS = ParameterKey.list(
          "allowanceCuts",
          AllowanceCut.class,
          Text.of("Potongan menurut kejadian", "Cuts by event"),
          CUT)
      .fitting(cuts -> others -> PolicySense.twice(cuts, AllowanceCut::event, "/event")
          .or(() -> PolicySense.cut(
              cuts, others.find(ConsequenceParameters.CUT_CAP).map(Parameter::value))))
      .is(List.of(), Sources.NO_POLICY);

  /** How much all cuts of a period come to at most. */
  public static final ParameterKey<Percentage> CUT_CAP = ParameterKey.of(
          "cutCap",
          Percentage.class,
          Text.of("Jumlah potongan paling banyak", "All cuts at most"),
          ValueForms.percentageAbove(0, 100))
      .is(Percentage.of(100), Sources.NO_POLICY);

  /** By the length of a judged period, with which later predicate its cut stops (OQ-V08). */
  public static final ParameterKey<Map<PeriodKind, AllowanceStop>> ALLOWANCE_STOPS =
      ParameterKey.table(
              "allowanceStops",
              PeriodKind.class,
              AllowanceStop.class,
              Text.of("Penghentian potongan", "What stops a cut"),
              STOP)
          .is(Map.of(), Sources.STOP);

  /** Which performance each predicate stands for among the nine boxes (OQ-V10). */
  public static final ParameterKey<Map<PerformancePredicate, Rating>> TALENT_PERFORMANCE =
      ParameterKey.table(
              "talentPerformance",
              PerformancePredicate.class,
              Rating.class,
              Text.of("Kinerja pada kotak manajemen talenta", "Performance among the boxes"),
              ValueForms.constant(Rating.class))
          .fitting(performance -> others -> PolicySense.performance(performance))
          .is(
              Map.of(
                  SANGAT_BAIK, DI_ATAS_EKSPEKTASI,
                  BAIK, SESUAI_EKSPEKTASI,
                  CUKUP, DI_BAWAH_EKSPEKTASI,
                  BUTUH_PERBAIKAN, DI_BAWAH_EKSPEKTASI,
                  KURANG, DI_BAWAH_EKSPEKTASI,
                  SANGAT_KURANG, DI_BAWAH_EKSPEKTASI),
              Sources.PERFORMANCE);

  /** Which potential a score stands for (OQ-V09). */
  public static final ParameterKey<Bands<TalentPotential>> TALENT_POTENTIAL = ParameterKey.bands(
          "talentPotential",
          TalentPotential.class,
          Text.of("Potensial menurut nilai", "Potential by score"))
      .fitting(bands -> others -> PolicySense.potential(bands))
      .is(
          Bands.startingWith(TalentPotential.RENDAH)
              .from(60, TalentPotential.MENENGAH)
              .from(80, TalentPotential.TINGGI),
          Sources.BANDS);

  /** The number of each box (OQ-V11). */
  public static final ParameterKey<Map<Rating, Map<TalentPotential, Integer>>> TALENT_BOXES =
      ParameterKey.<Rating, Map<TalentPotential, Integer>>table(
              "talentBoxes",
              Rating.class,
              Map.class,
              Text.of("Nomor kotak manajemen talenta", "Numbers of the boxes"),
              ValueForms.table(TalentPotential.class, ValueForms.integer(1, 9, "box")))
          .fitting(boxes -> others -> PolicySense.boxes(boxes))
          .is(
              Map.of(
                  DI_ATAS_EKSPEKTASI, boxes(4, 7, 9),
                  SESUAI_EKSPEKTASI, boxes(2, 5, 8),
                  DI_BAWAH_EKSPEKTASI, boxes(1, 3, 6)),
              Sources.BOXES);

  private ConsequenceParameters() {}

  private static ParameterKey<Map<PerformancePredicate, Percentage>> shares(
      String name,
      String indonesian,
      String english,
      BiFunction<Map<PerformancePredicate, Percentage>, FitsRuleSet.Others, Optional<ValueProblem>>
          own) {
    return ParameterKey.table(
            name,
            PerformancePredicate.class,
            Percentage.class,
            Text.of(indonesian, english),
            ValueForms.share())
        .fitting(shares -> others -> own.apply(shares, others).or(() -> unordered(shares, others)))
        .is(Map.of(), Sources.NO_POLICY);
  }

  private static <K, V> Map<K, V> valueOf(
      ParameterKey<Map<K, V>> table, FitsRuleSet.Others others) {
    return others.find(table).map(Parameter::value).orElse(Map.of());
  }

  /** Nobody is paid less, or cut more, for a better predicate. */
  private static Optional<ValueProblem> unordered(
      Map<PerformancePredicate, Percentage> shares, FitsRuleSet.Others others) {
    boolean paid = others.find(SHARE_KIND).map(Parameter::value).orElse(ShareKind.DIBAYARKAN)
        == ShareKind.DIBAYARKAN;
    Map<PerformancePredicate, Percentage> all = new HashMap<>(valueOf(ALLOWANCE_SHARES, others));
    all.putAll(valueOf(UNPRINTED_SHARES, others));
    all.putAll(shares);
    for (Map.Entry<PerformancePredicate, Percentage> worse : all.entrySet()) {
      for (Map.Entry<PerformancePredicate, Percentage> better : shares.entrySet()) {
        int rise = better.getValue().compareTo(worse.getValue());
        if (better.getKey().standing() > worse.getKey().standing()
            && (paid ? rise < 0 : rise > 0)) {
          return Optional.of(new ValueProblem(
              "/" + better.getKey().name(),
              "SHARES_UNORDERED",
              Text.of(
                  "perlu tidak " + (paid ? "kurang" : "lebih") + " daripada predikat "
                      + worse.getKey() + ", " + worse.getValue() + ", diberikan "
                      + better.getValue(),
                  "needs no " + (paid ? "less" : "more") + " than the predicate " + worse.getKey()
                      + " has, " + worse.getValue() + ", got " + better.getValue())));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<TalentPotential, Integer> boxes(int low, int medium, int high) {
    return Map.of(
        TalentPotential.RENDAH, low,
        TalentPotential.MENENGAH, medium,
        TalentPotential.TINGGI, high);
  }
}
