package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Regulation;
import id.skp.core.law.Validity;
import id.skp.core.people.Institution;
import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Parameter;
import id.skp.rules.RuleFailure;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseResult;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.contract.ContractLaw;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.internal.Resources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check of a rule set found.
 *
 * @param file the file it comes from
 * @param ruleSet the rule set
 * @param collisions why it cannot stand beside those that are installed
 * @param notes what to know of its days and institutions
 * @param broken the laws of the contract that it breaks, with how
 * @param late why the contract was not gone through in its time; empty if it was
 * @param open the laws of the contract of which nothing is known
 * @param ofBase what came of the cases of its bases
 * @param own what came of its own cases
 */
record RuleSetCheck(
    String file,
    RuleSet ruleSet,
    List<Text> collisions,
    List<Text> notes,
    Map<ContractLaw, Text> broken,
    Optional<Text> late,
    List<ContractLaw> open,
    CaseReport ofBase,
    CaseReport own) {
  /** What the check comes to; of several the gravest counts. */
  enum Verdict implements Labelled {
    FIT(ExitStatus.DONE, "dapat dipakai", "fit for use"),
    NOT_FINISHED(ExitStatus.NOT_FINISHED, "belum selesai diperiksa", "not finished"),
    UNFIT(ExitStatus.FOUND, "belum dapat dipakai", "not fit for use");

    private final int status;
    private final Text label;

    Verdict(int status, String indonesian, String english) {
      this.status = status;
      this.label = Text.of(indonesian, english);
    }

    int status() {
      return status;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What the document says of itself. */
  static final String DOCUMENT = "skp-check-report/1";

  static final Text EVERYBODY = Text.of("semua instansi", "all institutions");

  private static final String NOT_IN_FORCE = "\"RULE_SET_NOT_IN_FORCE\"";

  /** As many as in a test: on fewer, a rule may seem to ignore what it rarely needs. */
  private static final int TRIES = Integer.getInteger("skp.contract.tries", 100);

  /** Checks a rule set against the contract, the cases and those that are installed. */
  static RuleSetCheck of(
      String file, RuleSet ruleSet, RuleSets installed, List<CaseFile> cases, int seconds) {
    Map<ContractLaw, Text> broken = new LinkedHashMap<>();
    List<ContractLaw> open = new ArrayList<>(List.of(ContractLaw.values()));
    Optional<Text> late = hold(ruleSet, seconds, broken, open);
    boolean answers = open.isEmpty();
    List<CaseFile> ofBase = ruleSet.baseIds().stream()
        .flatMap(id -> BundledCases.forRuleSet(id).stream())
        .toList();
    CaseRunner runner = CaseRunner.of(installed).using(ruleSet);
    return new RuleSetCheck(
        file,
        ruleSet,
        collisions(ruleSet, installed),
        notes(ruleSet),
        broken,
        late,
        open,
        withoutDays(runner.run(answers ? ofBase : List.of())),
        runner.run(answers ? cases : List.of()));
  }

  /** A case of the base on a document of days on which the variant is not in force yet tells nothing about the variant. */
  static CaseReport withoutDays(CaseReport ofBase) {
    return new CaseReport(ofBase.results().stream()
        .filter(each -> !(each instanceof CaseResult.Failed failed && isOfDaysOnly(failed)))
        .toList());
  }

  private static boolean isOfDaysOnly(CaseResult.Failed failed) {
    String here = failed.actual().english();
    return here.contains(NOT_IN_FORCE)
        && withoutDays(here).equals(withoutDays(failed.expected().english()));
  }

  private static String withoutDays(String outcome) {
    return outcome
        .replace(NOT_IN_FORCE + ",", "")
        .replace(NOT_IN_FORCE, "")
        .replace(",]", "]")
        .replace("\"conforms\":true", "")
        .replace("\"conforms\":false", "");
  }

  /** Tells what it would come to if it were installed: by the choice that is made then. */
  private static List<Text> collisions(RuleSet ruleSet, RuleSets installed) {
    List<Text> collisions = new ArrayList<>();
    List<RuleSet> others =
        installed.all().stream().filter(each -> !each.id().equals(ruleSet.id())).toList();
    if (others.size() < installed.all().size()) {
      collisions.add(Text.of(
          "id " + ruleSet.id() + " sudah terpasang; beri id lain",
          "the id " + ruleSet.id() + " is installed already; give another"));
    }
    replacesUnknown(ruleSet, installed).forEach(collisions::add);
    if (ruleSet.isFoundByIdOnly()) {
      return collisions;
    }
    try {
      RuleSets together = RuleSets.of(others).with(ruleSet);
      asNear(ruleSet, together)
          .forEach((other, who) -> collisions.add(collision(ruleSet, other, who)));
    } catch (InvalidValueException refused) {
      collisions.add(Text.of(refused));
    }
    return collisions;
  }

  /** Returns the rule sets between which and this one nothing is chosen, each with the first of those for whom it is so. */
  private static Map<RuleSet, Text> asNear(RuleSet ruleSet, RuleSets together) {
    Map<RuleSet, Text> near = new LinkedHashMap<>();
    List<Institution> institutions = ruleSet.institutions();
    for (LocalDate day : firstDays(ruleSet, together)) {
      if (institutions.isEmpty()) {
        candidates(() -> together.inForceOn(day))
            .forEach(each -> near.putIfAbsent(each, EVERYBODY));
      }
      for (Institution each : institutions) {
        candidates(() -> together.inForceOn(day, each))
            .forEach(other -> near.putIfAbsent(other, Text.same(each.name())));
      }
    }
    return near.containsKey(ruleSet)
        ? near.entrySet().stream()
            .filter(each -> each.getKey() != ruleSet)
            .collect(Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new))
        : Map.of();
  }

  private static List<RuleSet> candidates(Runnable choice) {
    try {
      choice.run();
      return List.of();
    } catch (RuleSetSelectionException unclear) {
      return unclear.code() == RuleSetSelectionException.Code.SEVERAL_RULE_SETS
          ? unclear.candidates()
          : List.of();
    }
  }

  /** Returns the days of the rule set from which another choice may be made than on the day before. */
  private static Set<LocalDate> firstDays(RuleSet ruleSet, RuleSets together) {
    return together.all().stream()
        .map(RuleSet::validity)
        .flatMap(each -> Stream.concat(
            Stream.of(each.from()), each.until().map(day -> day.plusDays(1)).stream()))
        .filter(ruleSet.validity()::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Text collision(RuleSet ruleSet, RuleSet other, Text who) {
    boolean isBase = ruleSet.baseIds().contains(other.id());
    Validity days = other.validity();
    return Text.of(
        other.id() + (isBase ? ", dasarnya," : "") + " berlaku pada hari yang sama ("
            + days.label().indonesian() + ") untuk " + who.indonesian()
            + (isBase
                ? ", sehingga tidak ada yang terpilih; sebut dalam replaces, atau sebut institutions"
                : "; ubah masa berlaku atau instansinya, atau sebut dalam replaces"),
        other.id() + (isBase ? ", its base," : "") + " is in force on the same days ("
            + days.label().english() + ") for " + who.english()
            + (isBase
                ? ", so that none is chosen; name it in replaces, or name institutions"
                : "; change the days or the institutions, or name it in replaces"));
  }

  /** What is not there is not replaced: it is misspelt, or to be installed as well. */
  static List<Text> replacesUnknown(RuleSet ruleSet, RuleSets installed) {
    List<String> known = installed.all().stream().map(RuleSet::id).toList();
    return ruleSet.find(RuleSet.REPLACES).map(Parameter::value).orElse(List.of()).stream()
        .filter(id -> installed.find(id).isEmpty())
        .map(id -> {
          Text refusal = Text.of(
              "menggantikan " + id
                  + ", yang tidak terpasang di sini, jadi tidak menggantikan apa-apa; perbaiki id itu,"
                  + " atau sertakan yang memilikinya dengan --variant atau --plugin",
              "replaces " + id
                  + ", which is not installed here, so that it replaces nothing; correct that id, or"
                  + " add what has it by --variant or --plugin");
          return Names.meant(refusal, id, known).orElse(refusal);
        })
        .toList();
  }

  private static List<Text> notes(RuleSet ruleSet) {
    List<Text> notes = new ArrayList<>();
    ruleSet
        .base()
        .filter(base -> !covers(base.validity(), ruleSet.validity()))
        .ifPresent(base -> notes.add(Text.of(
            "berlaku pada hari ketika dasarnya " + base.id() + " tidak berlaku ("
                + base.validity().label().indonesian() + ")",
            "is in force on days when its base " + base.id() + " is not ("
                + base.validity().label().english() + ")")));
    laterDecree(ruleSet).ifPresent(notes::add);
    if (ruleSet.institutions().isEmpty() && !ruleSet.isFoundByIdOnly()) {
      notes.add(Text.of(
          "tidak menyebut instansi, jadi untuk semua, seperti dasarnya; sebut institutions bila hanya"
              + " untuk instansi Anda",
          "names no institution and is for all, as its base is; name institutions if it is for yours"
              + " alone"));
    }
    return notes;
  }

  /** Tells of a decree of a year after the first day in force, which the rule set itself names or has from its base. */
  static Optional<Text> laterDecree(RuleSet ruleSet) {
    Regulation decree = ruleSet.regulation();
    Parameter<LocalDate> first = ruleSet.find(RuleSet.IN_FORCE_FROM).orElseThrow();
    boolean own = ruleSet
        .base()
        .flatMap(base -> base.find(RuleSet.IN_FORCE_FROM))
        .filter(first::equals)
        .isEmpty();
    if (decree.id().year() <= first.value().getYear() || (!own && ruleSet.isFoundByIdOnly())) {
      return Optional.empty();
    }
    return own
        ? Optional.of(Text.of(
            "keputusannya, " + decree.id() + ", dari tahun sesudah hari pertama berlaku, "
                + Dates.of(first.value()).indonesian()
                + "; periksa tahun keputusan dan hari itu, bila tidak berlaku surut",
            "its decree, " + decree.id() + ", is of a year after the first day in force, "
                + Dates.of(first.value()).english()
                + "; check the decree's year and that day, unless it reaches back"))
        : Optional.of(Text.of(
            "tidak menyebut hari pertama berlaku, jadi berlaku sejak hari pertama dasarnya, "
                + Dates.of(first.value()).indonesian() + ", sebelum keputusannya, " + decree.id()
                + "; isi effectiveFrom",
            "names no first day in force, so it is in force from that of its base, "
                + Dates.of(first.value()).english() + ", before its decree, " + decree.id()
                + "; give effectiveFrom"));
  }

  private static boolean covers(Validity whole, Validity part) {
    return whole.contains(part.from())
        && (whole.until().isEmpty()
            || part.until().filter(day -> !day.isAfter(whole.until().get())).isPresent());
  }

  /**
   * Holds the rule set to each law in a thread of its own, which is left alone if a rule never answers. Takes the laws of which
   * something is known off those that are open, and says why the time was too short, if it was.
   */
  private static Optional<Text> hold(
      RuleSet ruleSet, int seconds, Map<ContractLaw, Text> broken, List<ContractLaw> open) {
    ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
      Thread daemon = new Thread(work, "contract");
      daemon.setDaemon(true);
      return daemon;
    });
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      for (ContractLaw law : ContractLaw.values()) {
        Future<Optional<String>> held = thread.submit(() -> law.brokenBy(ruleSet, TRIES));
        try {
          held.get(end - System.nanoTime(), TimeUnit.NANOSECONDS)
              .ifPresent(why -> broken.put(law, Text.same(why)));
          open.remove(law);
        } catch (TimeoutException late) {
          return Optional.of(late(law, seconds));
        } catch (ExecutionException failed) {
          broken.put(law, stopped(RuleFailure.wordsOf(requireNonNull(failed.getCause()))));
          open.remove(law);
          return Optional.empty();
        }
      }
      return Optional.empty();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      thread.shutdownNow();
    }
  }

  private static Text stopped(String said) {
    return Text.of(
        "terhenti oleh " + said + ", jadi yang berikutnya dan kasusnya tidak dijalankan",
        "was stopped by " + said + ", so that what follows and the cases were not run");
  }

  private static Text late(ContractLaw law, int seconds) {
    return Text.of(
        "waktu " + seconds + " detik habis pada \"" + law.label().indonesian()
            + "\", jadi itu, yang berikutnya, dan kasusnya belum diketahui; beri lebih lama dengan"
            + " --timeout",
        "the " + seconds + " seconds ended at \"" + law.label().english()
            + "\", so that this, what follows and the cases are not known; give more by --timeout");
  }

  /** Tells what the check comes to: nothing stands against using the rule set only where all was tried. */
  Verdict verdict() {
    if (!collisions.isEmpty() || !broken.isEmpty() || own.failed() > 0) {
      return Verdict.UNFIT;
    }
    return open.isEmpty() ? Verdict.FIT : Verdict.NOT_FINISHED;
  }

  /** Tells whether the cases were run: where the contract stopped, they were not. */
  boolean ranCases() {
    return open.isEmpty();
  }

  /** Returns the cases of the bases that come out otherwise here. */
  List<CaseResult> otherwise() {
    return ofBase.results().stream().filter(each -> !each.isPassed()).toList();
  }

  List<Difference> differences() {
    return ruleSet.base().map(ruleSet::differencesFrom).orElse(List.of());
  }

  /** Returns the JSON Schema of the document that a check is written as. */
  static String schema() {
    return Resources.text("/id/skp/testkit/skp-check-report-1.schema.json");
  }

  /** Returns how many laws of the contract are kept. */
  int held() {
    return ContractLaw.values().length - broken.size() - open.size();
  }

  String toJson() {
    Map<String, Object> contract = new LinkedHashMap<>();
    contract.put("held", BigDecimal.valueOf(held()));
    contract.put(
        "broken",
        broken.entrySet().stream()
            .map(each ->
                Map.of("law", each.getKey().name(), "why", each.getValue().english()))
            .toList());
    contract.put("notFinished", open.stream().map(ContractLaw::name).toList());
    contract.put("notTried", ContractLaw.notTried(ruleSet));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("document", DOCUMENT);
    report.put("file", file);
    report.put("ruleSet", ruleSet.id());
    report.put("bases", ruleSet.baseIds());
    report.put("verdict", verdict().name());
    report.put("fit", verdict() == Verdict.FIT);
    report.put("collisions", collisions.stream().map(Text::english).toList());
    report.put("notes", notes.stream().map(Text::english).toList());
    report.put("contract", contract);
    if (ranCases()) {
      report.put("casesOfBase", members(ofBase));
      report.put("ownCases", members(own));
    }
    report.put(
        "differences",
        differences().stream()
            .map(each -> Map.of(
                "kind", each.kind().name(),
                "change", each.change().name(),
                "name", each.name()))
            .toList());
    return JsonLine.of(report);
  }

  private static Map<String, Object> members(CaseReport report) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("passed", BigDecimal.valueOf(report.passed()));
    members.put("failed", BigDecimal.valueOf(report.failed()));
    members.put(
        "results",
        report.results().stream()
            .filter(each -> !each.isPassed())
            .map(each -> Map.of(
                "file", each.file(),
                "id", each.id(),
                "rule", each.rule(),
                "line", each.toLine()))
            .toList());
    return members;
  }
}
