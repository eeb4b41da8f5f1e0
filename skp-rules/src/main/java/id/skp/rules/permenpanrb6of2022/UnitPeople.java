package id.skp.rules.permenpanrb6of2022;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.RankingEntry;
import id.skp.core.people.Employee;
import id.skp.core.people.Nip;
import id.skp.core.text.Labelled;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Applicability;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Findings;
import id.skp.rules.message.Message;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a unit whose predicates count, and what speaks against the others. What is contradicted is not counted, whichever
 * side is right; nothing is corrected.
 *
 * @param listed how many people the unit lists
 * @param counted those who are counted
 * @param everybody all whom the unit lists, its leader not among them
 * @param leader the unit's leader, who is not counted
 * @param findings what was found
 */
record UnitPeople(
    int listed,
    List<UnitPerson> counted,
    List<UnitPerson> everybody,
    Optional<UnitPerson> leader,
    List<Finding> findings)
    implements Labelled {
  static final String LEADER = "/leader";
  private static final Text LABEL =
      Text.of("{0} dari {1} pegawai dihitung", "people counted: {0} of {1}");

  UnitPeople {
    counted = ImmutableList.copyOf(counted);
    everybody = ImmutableList.copyOf(everybody);
    findings = ImmutableList.copyOf(findings);
  }

  /** Returns the pairs of ratings that its people have, or may have where one is not told. */
  static Set<Ratings> pairs(UnitFile file) {
    return people(file).stream()
        .flatMap(each -> each.pairs().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<UnitPerson> people(UnitFile file) {
    UnitPerformance unit = file.unit();
    Map<String, ReferredEvaluation> referred = new HashMap<>();
    file.evaluations().forEach(each -> referred.put(each.reference(), each));
    List<UnitPerson> people = new ArrayList<>();
    unit.leader().ifPresent(each -> people.add(person(LEADER, each, referred)));
    for (int i = 0; i < unit.members().size(); i++) {
      people.add(person("/members/" + i, unit.members().get(i), referred));
    }
    return people;
  }

  static UnitPeople of(
      UnitFile file,
      PredicateScale scale,
      Applicability law,
      Map<Ratings, PerformancePredicate> cells) {
    UnitPerformance unit = file.unit();
    List<UnitPerson> people = people(file);
    Optional<UnitPerson> leader =
        people.stream().filter(each -> each.place().equals(LEADER)).findFirst();
    List<Finding> findings = new Findings();
    Set<String> doubted = new HashSet<>();
    List<Finding> told = new Findings();
    Set<PerformancePredicate> scaled = ImmutableSet.copyOf(scale.predicates());
    for (UnitPerson person : people) {
      List<Finding> against = person.contradictions(unit, scaled, law, cells);
      if (!against.isEmpty()) {
        doubted.add(person.place());
      }
      told.addAll(against);
      told.addAll(person.remarks(unit));
    }
    Collection<List<UnitPerson>> same = same(people, findings);
    Set<String> repeated = repeated(same, doubted);
    same.stream().filter(each -> !agree(each)).forEach(each -> doubted.addAll(places(each)));
    findings.addAll(told);
    List<UnitPerson> everybody =
        people.stream().skip(leader.isPresent() ? 1 : 0).toList();
    return new UnitPeople(
        unit.members().size(),
        everybody.stream()
            .filter(person -> !doubted.contains(person.place()))
            .filter(person -> !repeated.contains(person.place()))
            .toList(),
        everybody,
        leader,
        findings);
  }

  private static UnitPerson person(
      String place, UnitMember member, Map<String, ReferredEvaluation> referred) {
    return new UnitPerson(
        place, member, member.appraisal().flatMap(each -> Optional.ofNullable(referred.get(each))));
  }

  /** Brings together the entries of each person. Two ids are one person where they look alike, or their appraisals have one NIP. */
  private static Collection<List<UnitPerson>> same(
      List<UnitPerson> people, List<Finding> findings) {
    Map<String, String> numbers = new HashMap<>();
    for (UnitPerson person : people) {
      person
          .employee()
          .map(Employee::nip)
          .map(Nip::value)
          .ifPresent(nip -> numbers.put(Names.seen(person.member().id()), nip));
    }
    Map<List<String>, List<UnitPerson>> same = new HashMap<>();
    for (UnitPerson person : people) {
      String id = Names.seen(person.member().id());
      String number = numbers.get(id);
      List<UnitPerson> entries = same.computeIfAbsent(
          number == null ? List.of(id) : List.of("nip", number), key -> new ArrayList<>());
      entries.add(person);
      if (entries.size() > 1) {
        findings.add(Finding.of(
            UnitFindings6Of2022.PERSON_TWICE,
            person.place(),
            person.words(),
            entries.get(0).place()));
      }
    }
    return same.values();
  }

  private static boolean agree(List<UnitPerson> entries) {
    return entries.stream().map(UnitPerson::predicate).distinct().count() == 1;
  }

  private static List<String> places(List<UnitPerson> entries) {
    return entries.stream().map(UnitPerson::place).toList();
  }

  /** Returns which entries repeat another one: all of a person but one against which nothing speaks, whatever the order. */
  private static Set<String> repeated(Collection<List<UnitPerson>> same, Set<String> doubted) {
    Set<String> repeated = new HashSet<>();
    for (List<UnitPerson> entries : same) {
      List<String> places = places(entries);
      String kept = places.stream()
          .filter(each -> each.equals(LEADER) || !doubted.contains(each))
          .findFirst()
          .orElse(places.get(0));
      places.stream().filter(each -> !each.equals(kept)).forEach(repeated::add);
    }
    return repeated;
  }

  /** Returns the people as they are ranked. */
  List<RankingEntry> entries() {
    return counted.stream()
        .map(person -> new RankingEntry(
            person.member().id(),
            person.predicate().orElseThrow(),
            person.member().order().map(Integer::longValue)))
        .toList();
  }

  @Override
  public Text label() {
    return Message.of(LABEL, counted.size(), listed).toText();
  }
}
