package id.skp.testkit.contract;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.rules.consequence.AllowanceCase;
import id.skp.rules.consequence.EventCount;
import id.skp.rules.consequence.LaterPredicate;
import id.skp.rules.consequence.TalentCase;
import id.skp.rules.consequence.TalentPotential;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the rules of what a predicate leads to take: periods of all lengths, names and events of some agencies, numbers of each sign. */
final class ConsequenceInputs {
  private ConsequenceInputs() {}

  private static Arbitrary<EvaluationPeriod> period() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(PeriodKind.TRIWULAN, PeriodKind.TAHUN)),
                Tuple.of(1, Arbitraries.of(PeriodKind.class))),
            Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(2025, 2027)),
                Tuple.of(1, Arbitraries.of(9999))),
            Arbitraries.integers().between(0, 11))
        .as((kind, year, number) -> EvaluationPeriod.of(kind, year, number % kind.perYear() + 1));
  }

  private static Arbitrary<Long> count() {
    return Arbitraries.frequencyOf(
        Tuple.of(20, Arbitraries.longs().between(0, 12)),
        Tuple.of(1, Arbitraries.longs().between(-2, 1_000_000)));
  }

  private static Arbitrary<EventCount> event() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of("TANPA_LAPORAN", "TANPA_KETERANGAN")),
                Tuple.of(1, Arbitraries.just("LAIN"))),
            count())
        .as(EventCount::new);
  }

  private static Arbitrary<LaterPredicate> later() {
    return Combinators.combine(period(), Arbitraries.of(PerformancePredicate.class))
        .as(LaterPredicate::new);
  }

  static Arbitrary<AllowanceCase> allowanceCase() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                    Tuple.of(15, Arbitraries.of(PerformancePredicate.class).map(Enum::name)),
                    Tuple.of(1, Arbitraries.of("PERLU_PERBAIKAN", "ISTIMEWA")))
                .optional(0.9),
            count().optional(0.2),
            period().optional(0.95),
            Arbitraries.longs().between(-1, 10_000_000).map(Ratio::of).optional(0.95),
            Arbitraries.of(Employment.class).optional(0.9),
            event().list().ofMaxSize(2),
            later().list().ofMaxSize(3))
        .as(AllowanceCase::new);
  }

  static Map<String, Object> fields(AllowanceCase input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.predicate().ifPresent(each -> fields.put("predicate", each));
    input.counted().ifPresent(each -> fields.put("counted", each));
    input.period().ifPresent(each -> fields.put("period", each.toString()));
    input.allowance().ifPresent(each -> fields.put("allowance", new BigDecimal(each.toString())));
    input.employment().ifPresent(each -> fields.put("employment", each.name()));
    fields.put("events", input.events().stream().map(ConsequenceInputs::event).toList());
    fields.put("later", input.later().stream().map(ConsequenceInputs::later).toList());
    return fields;
  }

  private static Map<String, Object> event(EventCount input) {
    return Map.of("event", input.event(), "count", input.count());
  }

  private static Map<String, Object> later(LaterPredicate input) {
    return Map.of(
        "period", input.period().toString(), "predicate", input.predicate().name());
  }

  static Arbitrary<TalentCase> talentCase() {
    return Combinators.combine(
            Arbitraries.of(PerformancePredicate.class).optional(0.95),
            Arbitraries.longs().between(-1, 101).map(Ratio::of).optional(0.5),
            Arbitraries.of(TalentPotential.class).optional(0.5))
        .as(TalentCase::new);
  }

  static Map<String, Object> fields(TalentCase input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    input.predicate().ifPresent(each -> fields.put("predicate", each.name()));
    input
        .potentialScore()
        .ifPresent(each -> fields.put("potentialScore", new BigDecimal(each.toString())));
    input.potential().ifPresent(each -> fields.put("potential", each.name()));
    return fields;
  }
}
