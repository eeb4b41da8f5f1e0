package id.skp.rules.followup;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.RankingEntry;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks people by the standing of their predicates; what becomes of ties, the rule set says. */
final class RankingProcedure implements Procedure<Candidates, Ranking> {
  private static final Calculation RANKING = Calculation.of("ranks", "Peringkat", "Ranks");
  private static final Text ID_TWICE =
      Text.of("pegawai {0} tercantum dua kali; sisakan satu", "{0} stands there twice; leave one");
  private static final Text LOOKS_LIKE = Text.of(
      "id {0} tampak sama dengan {1} bagi pembaca; sisakan satu bila orangnya satu, atau beri id yang jelas berbeda",
      "the id {0} looks like {1} to a reader; leave one where it is one person, or give ids that clearly differ");
  private static final Text SAME_PLACE = Text.of(
      "urutan {0} sudah dipakai pegawai lain dengan predikat yang sama; beri urutan lain",
      "the place {0} is another's with the same predicate; give another place");
  private static final Text ORDER =
      Text.of("Urutan menurut Tim Penilai Kinerja", "Place given by the appraisal team");
  private static final Comparator<RankingEntry> BY_STANDING =
      Comparator.comparingInt(RankingProcedure::standing).reversed();

  @Override
  public Step<Ranking> apply(Facts<Candidates> facts, Reasoning reasoning) {
    Step<List<RankingEntry>> entries = facts.get(Candidates.ENTRIES);
    reasoning.require(entries, each -> !each.isEmpty(), none -> facts.missing(Candidates.ENTRIES));
    Map<String, String> ids = new HashMap<>();
    reasoning.requireEach(
        entries,
        entry -> ids.putIfAbsent(Names.seen(entry.id()), entry.id()) == null,
        (i, entry) -> facts.invalid(
            Candidates.ENTRIES,
            path(i, FollowUpRules.ID),
            twice(entry.id(), ids.getOrDefault(Names.seen(entry.id()), ""))));
    Step<RankingTiePolicy> policy = reasoning.parameter(FollowUpParameters.RANKING_TIE_POLICY);
    if (reasoning.is(policy, RankingTiePolicy.BY_JUDGEMENT)) {
      requireOrder(facts, entries, reasoning);
    }
    return reasoning.derive(RANKING, RankingProcedure::ranking, entries, policy);
  }

  private static Message twice(String id, String before) {
    return id.equals(before) ? Message.of(ID_TWICE, id) : Message.of(LOOKS_LIKE, id, before);
  }

  /** Those with one predicate need places that differ; who is alone with it needs none. */
  private static void requireOrder(
      Facts<Candidates> facts, Step<List<RankingEntry>> entries, Reasoning reasoning) {
    Map<Integer, Integer> people = new HashMap<>();
    reasoning.by(entries).forEach(entry -> people.merge(standing(entry), 1, Integer::sum));
    Set<List<Long>> places = new HashSet<>();
    reasoning.requireEach(
        entries,
        entry -> people.getOrDefault(standing(entry), 0) == 1
            || entry
                .order()
                .filter(place -> places.add(List.of((long) standing(entry), place)))
                .isPresent(),
        (i, entry) -> {
          String path = path(i, FollowUpRules.ORDER);
          return entry
              .order()
              .map(place -> facts.invalid(Candidates.ENTRIES, path, Message.of(SAME_PLACE, place)))
              .orElseGet(() -> facts.missing(Candidates.ENTRIES, path, ORDER));
        });
  }

  private static String path(int index, Field<?, ?> member) {
    return index + "/" + member;
  }

  private static int standing(RankingEntry entry) {
    PerformancePredicate predicate = entry.predicate();
    return predicate.standing();
  }

  private static Ranking ranking(List<RankingEntry> entries, RankingTiePolicy policy) {
    boolean shared = policy == RankingTiePolicy.SHARED;
    List<RankingEntry> sorted = new ArrayList<>(entries);
    sorted.sort(
        shared
            ? BY_STANDING.thenComparing(RankingEntry::id)
            : BY_STANDING.thenComparing(entry -> entry.order().orElse(0L)));
    List<RankedEntry> ranked = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      RankingEntry entry = sorted.get(i);
      boolean ties = shared && i > 0 && standing(sorted.get(i - 1)) == standing(entry);
      int rank = ties ? ranked.get(i - 1).rank() : i + 1;
      ranked.add(new RankedEntry(entry.id(), entry.predicate(), rank));
    }
    return new Ranking(ranked);
  }
}
