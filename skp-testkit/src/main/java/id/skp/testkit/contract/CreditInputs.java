package id.skp.testkit.contract;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditEducation;
import id.skp.rules.angkakredit.CreditEntry;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditPace;
import id.skp.rules.angkakredit.EntryWay;
import id.skp.rules.angkakredit.HeldRank;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.angkakredit.PromotionCase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What the rules of credit take: mostly what can be converted, now and then what is missing, out of range or of another
 * scale. All numbers are decimals, so that they can be given by the names of their fields too.
 */
final class CreditInputs {
  private CreditInputs() {}

  /** Makes the levels that earn credit. */
  static Arbitrary<PositionLevel> functionalLevel() {
    return Arbitraries.of(Stream.of(PositionLevel.values())
        .filter(level -> level.type() == PositionType.FUNGSIONAL)
        .toList());
  }

  private static Arbitrary<PositionLevel> level() {
    return Arbitraries.frequencyOf(
        Tuple.of(15, functionalLevel()), Tuple.of(1, Arbitraries.of(PositionLevel.class)));
  }

  private static Arbitrary<PerformancePredicate> predicate() {
    return Arbitraries.of(PerformancePredicate.class);
  }

  private static Arbitrary<Long> months() {
    return Arbitraries.frequencyOf(
        Tuple.of(15, Arbitraries.longs().between(1, 12)),
        Tuple.of(1, Arbitraries.longs().between(-999_999_999_999_999_999L, 13)));
  }

  private static Arbitrary<Ratio> credit() {
    return Arbitraries.longs()
        .between(-50_000, 600_000)
        .map(thousandths -> Ratio.of(BigDecimal.valueOf(thousandths, 3)));
  }

  static Arbitrary<AnnualConversion> annual() {
    return Combinators.combine(predicate().optional(0.95), level().optional(0.95))
        .as(AnnualConversion::new);
  }

  static Map<String, Object> fields(AnnualConversion input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.predicate().ifPresent(each -> fields.put("predicate", each.name()));
    input.level().ifPresent(each -> fields.put("level", each.name()));
    return fields;
  }

  static Arbitrary<PeriodicConversion> periodic() {
    return Combinators.combine(
            predicate().optional(0.95), level().optional(0.95), months().optional(0.95))
        .as(PeriodicConversion::new);
  }

  static Map<String, Object> fields(PeriodicConversion input) {
    Map<String, Object> fields = fields(new AnnualConversion(input.predicate(), input.level()));
    input.months().ifPresent(each -> fields.put("months", each));
    return fields;
  }

  static Arbitrary<CreditAddends> addends() {
    return Combinators.combine(periodic().list().ofMaxSize(3), credit().list().ofMaxSize(3))
        .as(CreditAddends::new);
  }

  static Map<String, Object> fields(CreditAddends input) {
    return Map.of(
        "periods", input.periods().stream().map(CreditInputs::fields).toList(),
        "credits", given(input.credits()));
  }

  /** Makes ranks, most of them those of functional posts. */
  private static Arbitrary<Rank> rank() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                15, Arbitraries.of("II/a", "II/b", "III/a", "III/b", "III/c", "III/d", "IV/c")),
            Tuple.of(
                5, Arbitraries.of("I/a", "II/c", "II/d", "IV/a", "IV/b", "IV/d", "IV/e", "IX")))
        .map(Rank::of);
  }

  static Arbitrary<HeldRank> heldRank() {
    return Combinators.combine(level().optional(0.95), rank().optional(0.95)).as(HeldRank::new);
  }

  static Map<String, Object> fields(HeldRank input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.level().ifPresent(each -> fields.put("level", each.name()));
    input.rank().ifPresent(each -> fields.put("rank", each.value()));
    return fields;
  }

  static Arbitrary<CreditHolding> holding() {
    return Combinators.combine(
            level().optional(0.95),
            rank().optional(0.95),
            Arbitraries.of(CreditGoal.class).optional(0.95),
            credit().optional(0.95))
        .as(CreditHolding::new);
  }

  static Map<String, Object> fields(CreditHolding input) {
    Map<String, Object> fields = fields(new HeldRank(input.level(), input.rank()));
    input.goal().ifPresent(each -> fields.put("goal", each.name()));
    input.creditHeld().ifPresent(each -> fields.put("creditHeld", given(each)));
    return fields;
  }

  static Arbitrary<CreditEntry> entry() {
    return Combinators.combine(
            Arbitraries.of(EntryWay.class).optional(0.95),
            level().optional(0.95),
            rank().optional(0.95),
            predicate().optional(0.95),
            Arbitraries.longs().between(-1, 61).optional(0.95),
            periodic().list().ofMaxSize(3))
        .as(CreditEntry::new);
  }

  static Map<String, Object> fields(CreditEntry input) {
    Map<String, Object> fields = fields(new HeldRank(input.level(), input.rank()));
    input.way().ifPresent(each -> fields.put("way", each.name()));
    input.predicate().ifPresent(each -> fields.put("predicate", each.name()));
    input.years().ifPresent(each -> fields.put("years", each));
    fields.put("periods", input.periods().stream().map(CreditInputs::fields).toList());
    return fields;
  }

  static Arbitrary<CreditEducation> education() {
    return Combinators.combine(level().optional(0.95), truth()).as(CreditEducation::new);
  }

  private static Arbitrary<Optional<Boolean>> truth() {
    return Arbitraries.of(true, false).optional(0.9);
  }

  static Map<String, Object> fields(CreditEducation input) {
    Map<String, Object> fields = fields(new HeldRank(input.level(), Optional.empty()));
    input.granted().ifPresent(each -> fields.put("granted", each));
    return fields;
  }

  static Arbitrary<PromotionCase> promotion() {
    return Combinators.combine(holding(), predicate().list().ofMaxSize(3), truth(), truth())
        .as((held, predicates, vacancy, test) -> new PromotionCase(
            held.level(), held.rank(), held.goal(), held.creditHeld(), predicates, vacancy, test));
  }

  static Map<String, Object> fields(PromotionCase input) {
    Map<String, Object> fields =
        fields(new CreditHolding(input.level(), input.rank(), input.goal(), input.creditHeld()));
    fields.put("predicates", input.predicates().stream().map(Enum::name).toList());
    input.vacancy().ifPresent(each -> fields.put("vacancy", each));
    input.competenceTest().ifPresent(each -> fields.put("competenceTest", each));
    return fields;
  }

  static Arbitrary<CreditPace> pace() {
    return Combinators.combine(
            predicate().optional(0.95),
            level().optional(0.95),
            credit().optional(0.95),
            credit().optional(0.3))
        .as(CreditPace::new);
  }

  static Map<String, Object> fields(CreditPace input) {
    Map<String, Object> fields = fields(new AnnualConversion(input.predicate(), input.level()));
    input.remaining().ifPresent(each -> fields.put("remaining", given(each)));
    input.yearly().ifPresent(each -> fields.put("yearly", given(each)));
    return fields;
  }

  private static List<BigDecimal> given(List<Ratio> numbers) {
    return numbers.stream().map(CreditInputs::given).toList();
  }

  private static BigDecimal given(Ratio number) {
    return number.toBigDecimal().orElseThrow();
  }
}
