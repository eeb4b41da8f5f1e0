package id.skp.testkit.contract;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.rules.permenpanrb8of2021.predicate.RankingCounts;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCase;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCaseFacts;
import id.skp.rules.permenpanrb8of2021.transition.Pp46Parts;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.permenpanrb8of2021.work.PostScore;
import id.skp.rules.permenpanrb8of2021.work.PostScores;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the rules for the year 2021, a change of post, special cases and rankings take. */
final class Transition2021Inputs {
  private Transition2021Inputs() {}

  static Arbitrary<Pp46Parts> pp46Parts() {
    Arbitrary<Ratio> value = ScoreInputs.number(0, 100);
    return Combinators.combine(value, value).as(Pp46Parts::new);
  }

  static Map<String, Object> fields(Pp46Parts input) {
    return Map.of(
        "skpValue", ScoreInputs.given(input.skpValue()),
        "behaviourValue", ScoreInputs.given(input.behaviourValue()));
  }

  static Arbitrary<PostScores> postScores() {
    return Combinators.combine(Arbitraries.longs().between(-1, 400), ScoreInputs.score())
        .as(PostScore::new)
        .list()
        .ofMaxSize(3)
        .map(PostScores::new);
  }

  static Map<String, Object> fields(PostScores input) {
    return Map.of(
        "posts",
        input.posts().stream()
            .map(post -> Map.of("days", post.days(), "score", ScoreInputs.given(post.score())))
            .toList());
  }

  static Arbitrary<SpecialCaseFacts> specialCaseFacts() {
    return Combinators.combine(
            Arbitraries.of(SpecialCase.class), ScoreInputs.score().optional())
        .as(SpecialCaseFacts::new);
  }

  static Map<String, Object> fields(SpecialCaseFacts input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("specialCase", input.specialCase().name());
    input.lastScore().ifPresent(score -> fields.put("lastScore", ScoreInputs.given(score)));
    return fields;
  }

  static Arbitrary<RankingCounts> rankingCounts() {
    return Arbitraries.maps(Arbitraries.of(Rating.class), Arbitraries.longs().between(-1, 40))
        .ofMaxSize(3)
        .map(RankingCounts::new);
  }

  static Map<String, Object> fields(RankingCounts input) {
    Map<String, Object> counts = new LinkedHashMap<>();
    input.counts().forEach((rank, count) -> counts.put(rank.name(), count));
    return Map.of("counts", counts);
  }

  static Arbitrary<Year2021> year2021() {
    return Combinators.combine(ScoreInputs.number(0, 100), SkpArbitraries.scoredAppraisal())
        .as(Year2021::new);
  }
}
