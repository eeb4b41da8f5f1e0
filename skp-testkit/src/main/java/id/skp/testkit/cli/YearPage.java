package id.skp.testkit.cli;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.CreditFixing;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Position;
import id.skp.core.period.Dates;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.ReportingRhythm;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.ReplacedEntry;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.PartMonths;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.SettledYear;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PredicateScale;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the report of a year says, in the order in which it is read. */
final class YearPage {
  /** What stands in a printed time beside numbers; each month is taken from its label without the year. */
  private static final List<Text> TIME_WORDS = Stream.of(
          Stream.of(Text.of("s.d.", "to")),
          Stream.of(PeriodKind.values()).map(PeriodKind::label),
          Stream.of(ReportingRhythm.values()).map(ReportingRhythm::label),
          IntStream.rangeClosed(1, 12)
              .mapToObj(month -> EvaluationPeriod.month(2000, month).label())
              .map(label -> Text.of(
                  label.indonesian().replace(" 2000", ""), label.english().replace(" 2000", ""))))
      .flatMap(each -> each)
      .toList();

  private final YearReport report;
  private final PerformanceFile file;
  private final Optional<Message> absence;
  private final List<Paper> papers;
  private final Locale locale;

  private YearPage(YearReport report, List<Paper> papers, Locale locale) {
    this.report = report;
    this.file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    this.absence = MonitoringRules.absence(report.review().ruleSet());
    this.papers = papers;
    this.locale = locale;
  }

  /** Words a report; of joined files, the last page tells once what the year comes to. */
  static Page of(YearReport report, List<Paper> papers, boolean last, Locale locale) {
    YearPage page = new YearPage(report, papers, locale);
    DecisionSections review = new DecisionSections(report.review(), locale);
    YearTimeline timeline = new YearTimeline(page.file, locale);
    List<Section> sections = new ArrayList<>(List.of(page.header()));
    if (page.absence.isPresent()) {
      sections.add(new Section(
          Words.NOT_WORKED_OUT.in(locale), new Lines(page.absence.get().in(locale))));
    } else if (last || report.joinedWith().isEmpty()) {
      sections.addAll(List.of(page.yearEnd(), page.credit(), page.followUp()));
    }
    if (page.absence.isEmpty() || !report.findings().isEmpty()) {
      sections.add(
          page.absence.isEmpty()
              ? review.findings(report.review(), report.findings())
              : review.findings(report.findings()));
    }
    sections.addAll(List.of(
        page.evaluations(), new ObjectionSections(report, locale).section(), page.entries()));
    sections.addAll(page.replaced());
    sections.addAll(List.of(timeline.course(), timeline.periods()));
    sections.add(page.papers());
    sections.add(review.weakestBasis());
    return new Page(locale, sections)
        .about(
            report.reviewed().period().label(locale),
            report.reviewed().file().plans().get(0).employee().unit().name())
        .decidedBy(report.review().ruleSet());
  }

  private Section header() {
    List<Fact> facts = new ArrayList<>();
    String name = report.reviewed().file().plans().get(0).employee().name();
    facts.add(fact(Words.PLAN, report.reviewed().file().skpId()));
    if (!report.joinedWith().isEmpty()) {
      facts.add(fact(Words.JOINED_WITH, Wording.of(Message.few(report.joinedWith()), locale)));
    }
    facts.add(fact(Words.PERIOD, report.reviewed().period().label(locale)));
    facts.add(fact(Words.REVIEWED_ON, Dates.of(report.reviewed().reviewedOn()).in(locale)));
    facts.add(fact(Words.RULE_SET, report.review().ruleSet().id()));
    return new Section(name, new Facts(facts));
  }

  private Section entries() {
    return new Section(
        Words.ENTRIES.in(locale) + " (" + file.entries().size() + ")",
        new Facts(Stream.of(EntryKind.values())
            .filter(kind -> !file.entries(kind).isEmpty())
            .map(kind -> fact(kind.label(), Integer.toString(file.entries(kind).size())))
            .toList()));
  }

  private List<Section> replaced() {
    List<ReplacedEntry> replaced = file.replaced();
    return replaced.isEmpty()
        ? List.of()
        : List.of(new Section(
            Words.REPLACED.in(locale) + " (" + replaced.size() + ")",
            Items.of(replaced, this::item)));
  }

  private Item item(ReplacedEntry replaced) {
    FileEntry entry = replaced.entry().entry();
    String fixedOn = entry.fixedOn().map(day -> ", " + Dates.of(day).in(locale)).orElse("");
    String instead = Words.few(replaced.by().stream().map(FileEntry::id).toList(), locale);
    return new Item(
        entry.kind().label(locale) + " " + entry.id() + fixedOn + "; " + Words.INSTEAD.in(locale)
            + ": " + instead,
        List.of());
  }

  private Section evaluations() {
    return new Section(
        Words.EVALUATIONS.in(locale),
        new Items(Stream.of(
                report.evaluations().stream().map(this::item),
                items(Words.NOT_EVALUATED, report.notEvaluated()),
                unrated())
            .flatMap(each -> each)
            .toList()));
  }

  private Stream<Item> items(Text template, List<PeriodRatings> ratings) {
    return Words.ofPeriods(template, ratings, locale).stream()
        .map(sentence -> new Item(sentence, List.of()));
  }

  /** Evaluations that were made elsewhere, from ratings that the file does not hold. */
  private Stream<Item> unrated() {
    Set<EvaluationPeriod> rated = report.evaluations().stream()
        .map(each -> each.ratings().period())
        .collect(Collectors.toSet());
    return file.lastEvaluations().entrySet().stream()
        .filter(each -> report.reviewed().period().contains(each.getKey()))
        .filter(each -> !rated.contains(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .map(each -> new Item(
            each.evaluation().period().label(locale) + ": " + Words.RECORDED.in(locale) + ": "
                + each.evaluation().predicate().label(locale) + " (" + each.id() + ")"
                + usage(each.evaluation().predicate()),
            details(each.evaluation())));
  }

  private Item item(EvaluatedPeriod evaluated) {
    String period = evaluated.ratings().period().label(locale);
    String outcome = words(evaluated.decision(), each -> withCode(each.predicate()));
    List<String> details = new ArrayList<>();
    evaluated.dispute().ifPresent(why -> details.add(why.in(locale)));
    List<EvaluationRecord> differing = differing(evaluated);
    differing.forEach(each -> details.add(Words.ON_RECORD.in(locale) + ": " + each.id() + ", "
        + withCode(each.evaluation().predicate())));
    evaluated.decision().toOptional().map(this::details).ifPresent(details::addAll);
    String mark =
        evaluated.dispute().map(why -> Words.CONTRADICTED.in(locale) + ": ").orElse("");
    String recorded = differing.stream()
        .map(each -> each.evaluation().predicate())
        .map(each -> each.label(locale) + usage(each))
        .distinct()
        .map(each -> "; " + Words.RECORDED.in(locale) + ": " + each)
        .collect(Collectors.joining());
    return new Item(period + ": " + mark + outcome + recorded, details);
  }

  /** Where nothing was recorded of these ratings, what counts for their period was made of earlier ones. */
  private List<EvaluationRecord> differing(EvaluatedPeriod evaluated) {
    if (!evaluated.recorded().isEmpty()) {
      return evaluated.differing();
    }
    PeriodRatings ratings = evaluated.ratings();
    return new EvaluatedPeriod(
            ratings,
            evaluated.decision(),
            file.lastEvaluations(ratings.period()),
            evaluated.dispute())
        .differing();
  }

  private List<String> details(Evaluation evaluation) {
    List<String> details = new ArrayList<>();
    details.add(Words.RESULT_RATING.in(locale) + ": " + rating(evaluation.resultRating()));
    details.add(Words.BEHAVIOUR_RATING.in(locale) + ": " + rating(evaluation.behaviourRating()));
    details.add(Words.RECOMMENDED_RESULT_RATING.in(locale) + ": "
        + rating(evaluation.recommendedResultRating()));
    evaluation
        .departureReason()
        .ifPresent(reason -> details.add(Words.DEPARTURE_REASON.in(locale) + ": " + reason));
    return details;
  }

  private Section yearEnd() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(Words.AS_EVALUATED, words(report.yearEnd(), this::withCode)));
    report
        .settled()
        .ifPresent(
            settled -> facts.add(fact(Words.AS_SETTLED, words(settled.yearEnd(), this::withCode))));
    if (!report.joinedWith().isEmpty()) {
      report.basis().decides().forEach(each -> facts.add(fact(Words.DECIDED_BY, told(each))));
    }
    report.basis().passedOver().forEach(each -> facts.add(fact(Words.PASSED_OVER, told(each))));
    report
        .basis()
        .takenAsActing()
        .forEach(
            title -> facts.add(fact(Words.ACTING, title + " (" + Words.BY_TITLE.in(locale) + ")")));
    return new Section(Words.YEAR_END.in(locale), new Facts(facts));
  }

  private String told(FiledEvaluation filed) {
    Evaluation evaluation = filed.record().evaluation();
    return filed.file().skpId() + ", " + evaluation.period().label(locale) + ": "
        + evaluation.predicate().label(locale) + " (" + filed.record().id() + ")"
        + usage(evaluation.predicate());
  }

  private Section followUp() {
    List<Fact> facts = new ArrayList<>();
    report
        .followUp()
        .toOptional()
        .ifPresentOrElse(
            known -> {
              facts.add(fact(Words.ENTITLEMENTS, labels(known.entitlements())));
              facts.add(fact(Words.PROCEDURE, labels(known.procedure())));
              if (!known.missingYears().isEmpty()) {
                facts.add(fact(Words.MISSING_YEARS, Wording.of(known.missingYears(), locale)));
              }
            },
            () -> facts.add(
                fact(Words.FOLLOW_UP, words(report.followUp(), each -> each.label(locale)))));
    return new Section(Words.FOLLOW_UP.in(locale), new Facts(facts));
  }

  private String labels(List<? extends Labelled> measures) {
    return measures.isEmpty()
        ? Words.NONE.in(locale)
        : measures.stream().map(each -> each.label(locale)).collect(Collectors.joining(", "));
  }

  private Section papers() {
    return new Section(
        Words.PAPERS.in(locale) + " (" + papers.size() + ")",
        Items.of(
            Stream.concat(
                    papers.stream().map(this::title),
                    Words.ofPeriods(
                        Words.NOT_PRINTED,
                        papers.isEmpty() ? List.of() : Papers.notPrinted(file),
                        locale)
                        .stream())
                .toList(),
            title -> new Item(title, List.of())));
  }

  private String title(Paper paper) {
    return paper.label(locale)
        + paper.time().map(time -> ", " + time(time)).orElse("")
        + paper.edition().map(edition -> ", " + edition(edition)).orElse("");
  }

  /** Returns what tells papers of one title apart, which they print in Indonesian, in the language of the page. */
  private String edition(String printed) {
    return locale.equals(Text.ENGLISH)
        ? printed.replace("versi ", "version ").replace("ke-", "no. ")
        : printed;
  }

  /** Returns the time that a paper prints in Indonesian, in the language of the page. */
  private String time(String printed) {
    String time = printed;
    if (locale.equals(Text.ENGLISH)) {
      for (Text word : TIME_WORDS) {
        time = time.replace(word.indonesian(), word.english());
      }
    }
    return time;
  }

  private Section credit() {
    List<Fact> facts = credit(report.credit());
    report.settled().map(SettledYear::credit).ifPresent(settled -> {
      List<Fact> changed = new ArrayList<>(credit(settled));
      changed.removeAll(facts);
      changed.forEach(each ->
          facts.add(new Fact(Message.of(Words.SETTLED, each.name()).in(locale), each.value())));
    });
    report
        .basis()
        .notCountedLabel()
        .ifPresent(months -> facts.add(fact(Words.NOT_COUNTED, months.in(locale))));
    file.all(CreditFixing.class).forEach(each -> facts.add(fixed(each)));
    return new Section(Words.CREDIT.in(locale), new Facts(facts));
  }

  /** What was fixed, beside what is computed. */
  private Fact fixed(CreditFixing fixing) {
    String entered = fixing
        .enteredOn()
        .map(day -> Message.of(Words.CREDIT_ENTRY, day).in(locale) + ", ")
        .orElse("");
    String earned =
        entered + fixing.earned().map(each -> Wording.of(each, locale) + ", ").orElse("");
    return new Fact(
        EntryKind.PENETAPAN_ANGKA_KREDIT.label(locale) + " " + fixing.number() + ", "
            + fixing.period().label(locale),
        earned + Words.CREDIT_TOTAL.in(locale) + " " + Wording.of(fixing.total(), locale) + " ("
            + fixing.level().label(locale) + "; " + fixing.official() + ", "
            + Dates.of(fixing.date()).in(locale) + ")");
  }

  private List<Fact> credit(Decision<YearCredit> decision) {
    List<Fact> facts = new ArrayList<>();
    Optional<YearCredit> credit = decision.toOptional();
    credit.map(YearCredit::periods).orElse(List.of()).forEach(each -> facts.add(fact(each)));
    credit
        .flatMap(YearCredit::sum)
        .ifPresent(sum ->
            facts.add(fact(Words.CREDIT_SUM, sum.label(locale) + without(credit.orElseThrow()))));
    credit.flatMap(YearCredit::annual).ifPresent(each -> facts.add(fact(each)));
    credit
        .flatMap(YearCredit::counts)
        .ifPresent(which -> facts.add(fact(Words.CREDIT_COUNTED, which.label(locale))));
    credit
        .map(YearCredit::undecided)
        .orElse(List.of())
        .forEach(each -> facts.add(new Fact(
            each.part().in(locale),
            Words.UNDECIDED.in(locale) + ": " + each.message().in(locale))));
    credit
        .map(YearCredit::notInSum)
        .orElse(List.of())
        .forEach(each -> facts.add(new Fact(
            each.part().in(locale),
            Words.LEFT_OUT.in(locale) + ": " + each.message().in(locale))));
    if (credit.isEmpty()) {
      facts.add(fact(Words.CREDIT, words(decision, each -> each.label(locale))));
    }
    return facts;
  }

  private String without(YearCredit credit) {
    String left = credit.notInSum().stream()
        .map(each -> each.part().in(locale))
        .collect(Collectors.joining(", "));
    return left.isEmpty() ? "" : " (" + Words.WITHOUT.in(locale) + " " + left + ")";
  }

  private Fact fact(PeriodCredit credit) {
    boolean several = credit.shares().size() > 1;
    String shares = credit.shares().isEmpty()
        ? months(credit.months())
        : credit.shares().stream()
            .map(each -> each.level().label(locale) + " " + months(each.months())
                + (several ? ": " + each.credit().label(locale) : ""))
            .collect(Collectors.joining("; "));
    return new Fact(
        credit.period().label(locale)
            + (report.joinedWith().isEmpty() ? "" : " (" + credit.evaluationId() + ")"),
        credit.credit().label(locale) + " (" + shares + reading(credit) + ")");
  }

  /** Where not all months of a period count, says by which reading. */
  private String reading(PeriodCredit credit) {
    if (credit.months() >= credit.period().months()) {
      return "";
    }
    Parameter<PartMonths> reading =
        report.credit().ruleSet().parameter(MonitoringParameters.PART_MONTHS);
    return acting(credit) + "; " + reading.key().name() + ": " + reading.value().label(locale)
        + reading
            .source()
            .flatMap(LegalSource::openQuestion)
            .map(each -> ", " + each.id())
            .orElse("");
  }

  /** Of months that were held in an acting post, says that these earn nothing. */
  private String acting(PeriodCredit credit) {
    return file.plans().stream()
        .filter(plan -> !plan.effectiveFrom().isAfter(credit.period().last()))
        .map(plan -> plan.employee().position())
        .filter(Position::isToldActing)
        .map(post -> "; " + Words.ACTING.in(locale) + ": " + post.title())
        .findFirst()
        .orElse("");
  }

  private static String months(int number) {
    return number + "/12";
  }

  private <T> String words(Decision<T> decision, Function<T, String> decided) {
    return decision instanceof Undecided<T> undecided
        ? Words.UNDECIDED.in(locale) + why(undecided)
        : decided.apply(decision.orThrow());
  }

  /** That a rule set has no rules for files is said once. */
  private String why(Undecided<?> undecided) {
    return absence.isPresent() && undecided.reason() == Undecided.Reason.NO_RULE
        ? ""
        : ": " + Words.reasonOf(undecided, locale);
  }

  private String rating(Optional<Rating> rating) {
    return rating.map(this::withCode).orElseGet(() -> Words.NONE.in(locale));
  }

  private <E extends Enum<E> & Labelled> String withCode(E constant) {
    return Words.withCode(constant, locale) + usage(constant);
  }

  /** Says whose word a predicate is that the rule set does not use. */
  private String usage(Object constant) {
    boolean known = report.review().ruleSet().parameters().stream()
        .map(Parameter::value)
        .filter(PredicateScale.class::isInstance)
        .map(PredicateScale.class::cast)
        .anyMatch(scale -> scale.predicates().contains(constant));
    return !known && constant instanceof PerformancePredicate predicate
        ? predicate.usage().map(each -> ", " + each.in(locale)).orElse("")
        : "";
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
