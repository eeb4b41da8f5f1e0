package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitMemberBuilder;
import id.skp.core.unit.UnitPerformance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Units, with people who are missing, stand there twice or are of elsewhere. */
final class Units {
  private static final int MOST_MEMBERS = 12;

  private Units() {}

  static Arbitrary<OrganisationGround> ground() {
    return Combinators.combine(
            Arbitraries.of(GroundKind.class),
            Words.sentence(),
            Arbitraries.integers().between(0, 130).map(Percentage::of).optional())
        .as(OrganisationGround::new);
  }

  static Arbitrary<OrganisationOutcome> outcome() {
    return Combinators.combine(
            SkpArbitraries.organisationPredicate(),
            Arbitraries.integers().between(0, 3000).map(LocalDate.of(2021, 1, 1)::plusDays),
            People.appraiser(),
            ground().list().ofMaxSize(3),
            Words.sentence().list().ofMaxSize(2),
            Words.sentence().optional(0.2))
        .as((predicate, date, fixedBy, grounds, advisers, notes) -> OrganisationOutcome.builder()
            .predicate(predicate)
            .date(date)
            .fixedBy(fixedBy)
            .grounds(grounds)
            .advisers(advisers)
            .notes(notes)
            .build());
  }

  static Arbitrary<UnitMember> member() {
    Arbitrary<Optional<Rating>> rating = SkpArbitraries.rating().optional();
    Arbitrary<UnitMemberBuilder> heads = Combinators.combine(
            Words.id(),
            Words.sentence().optional(),
            People.unit().optional(0.1),
            Periods.evaluationPeriod().optional(0.1))
        .as((id, name, unit, period) ->
            UnitMember.builder().id(id).name(name).unit(unit).period(period));
    return Combinators.combine(
            heads,
            Arbitraries.of(PerformancePredicate.class).optional(0.9),
            rating,
            rating,
            Arbitraries.integers().between(-3, 9).optional(0.3),
            Words.id().optional(0.2))
        .as((head, predicate, result, behaviour, order, appraisal) -> head.predicate(predicate)
            .resultRating(result)
            .behaviourRating(behaviour)
            .order(order)
            .appraisal(appraisal)
            .build());
  }

  static Arbitrary<UnitPerformance> unit() {
    return Combinators.combine(
            Words.id(),
            People.unit(),
            Words.sentence().list().ofMaxSize(2),
            Periods.evaluationPeriod(),
            outcome().optional(0.9),
            member().optional(0.8),
            member().list().ofMaxSize(MOST_MEMBERS),
            Arbitraries.of(false, false, true))
        .as((id, unit, parts, period, outcome, leader, members, twice) -> UnitPerformance.builder()
            .id(id)
            .unit(unit)
            .parts(parts)
            .period(period)
            .organisation(outcome)
            .leader(leader)
            .members(twice ? members : numbered(members))
            .build());
  }

  /** Gives each an id of its own, so that most count. */
  private static List<UnitMember> numbered(List<UnitMember> members) {
    return IntStream.range(0, members.size())
        .mapToObj(
            i -> members.get(i).toBuilder().id(members.get(i).id() + "." + i).build())
        .toList();
  }
}
