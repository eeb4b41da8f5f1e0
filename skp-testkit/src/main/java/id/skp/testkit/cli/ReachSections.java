package id.skp.testkit.cli;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.reach.InputChange;
import id.skp.rules.reach.InputChange.Bound;
import id.skp.rules.reach.Reach;
import id.skp.rules.reach.ReachWay;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would have to change: each way with what the explanation would say otherwise, or why there is none. */
final class ReachSections {
  private static final Text HEADING =
      Text.of("Yang perlu berubah untuk {0} ({1})", "What would have to change for {0} ({1})");
  private static final Text REACHED =
      Text.of("Sudah tercapai tanpa perubahan.", "Reached already, without a change.");
  private static final Text OUTCOME = Text.of("Hasil: {0}", "Outcome: {0}");
  private static final Text SCORED = Text.of("{0}, nilai kinerja {1}", "{0}, performance {1}");
  private static final Text CHANGED = Text.of("{0}: {1} -> {2}", "{0}: {1} -> {2}");
  private static final Text FROM = Text.of(" (mulai tepat {0})", " (exactly from {0})");
  private static final Text ABOVE = Text.of(" (mulai tepat melewati {0})", " (exactly beyond {0})");
  private static final Text UNTIL = Text.of(" (hanya sampai {0})", " (only until {0})");
  private static final Text BEFORE = Text.of(" (hanya sebelum {0})", " (only before {0})");
  private static final Text CAVEATS = Text.of("Catatan", "Caveats");

  private final Reach reach;
  private final Locale locale;
  private final Set<String> told;

  private ReachSections(Reach reach, Locale locale) {
    this.reach = reach;
    this.locale = locale;
    this.told = reach.present().explain(locale).lines().collect(Collectors.toSet());
  }

  static List<Section> of(Reach reach, Locale locale) {
    ReachSections page = new ReachSections(reach, locale);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(
        Message.of(HEADING, reach.wanted(), reach.wanted().name()).in(locale), page.ways()));
    if (!reach.caveats().isEmpty()) {
      sections.add(new Section(
          CAVEATS.in(locale),
          Items.of(reach.caveats(), each -> new Item(each.in(locale), List.of()))));
    }
    return sections;
  }

  private Items ways() {
    if (reach.isReached()) {
      return new Items(List.of(new Item(REACHED.in(locale), List.of())));
    }
    return reach
        .obstacle()
        .map(obstacle -> new Items(List.of(new Item(
            obstacle.message().in(locale),
            obstacle.best().stream()
                .flatMap(way -> Stream.concat(way.changes().stream().map(this::change), why(way)))
                .toList()))))
        .orElseGet(() -> Items.of(reach.ways(), this::item));
  }

  private Item item(ReachWay way) {
    String changes = way.changes().stream().map(this::change).collect(Collectors.joining(" + "));
    return new Item(changes, why(way).toList());
  }

  /** Returns the outcome, and what the explanation says otherwise than that of the appraisal as it is. */
  private Stream<String> why(ReachWay way) {
    Decision<Evaluation> decision = way.decision();
    return Stream.concat(
        decision.toOptional().map(this::outcome).stream(),
        decision.explain(locale).lines().filter(line -> !told.contains(line)).map(String::strip));
  }

  private String outcome(Evaluation evaluation) {
    Text predicate = evaluation.predicate().label();
    Text outcome = evaluation
        .performanceScore()
        .map(score ->
            Message.of(SCORED, predicate, score.round(2, RoundingMode.HALF_UP)).toText())
        .orElse(predicate);
    return Message.of(OUTCOME, outcome).in(locale);
  }

  private String change(InputChange change) {
    return Message.of(CHANGED, change.title(), change.before(), change.after()).in(locale)
        + change.unit().map(unit -> " " + unit).orElse("")
        + change.from().map(bound -> bound(bound, FROM, ABOVE)).orElse("")
        + change.until().map(bound -> bound(bound, UNTIL, BEFORE)).orElse("");
  }

  private String bound(Bound bound, Text included, Text excluded) {
    return Message.of(bound.included() ? included : excluded, Wording.of(bound.at(), locale))
        .in(locale);
  }
}
