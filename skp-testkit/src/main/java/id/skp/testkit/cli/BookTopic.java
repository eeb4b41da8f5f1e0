package id.skp.testkit.cli;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules of a rule set are about: rules of one package belong together. */
enum BookTopic implements Labelled {
  EVALUATION(
      "Evaluasi dan predikat",
      "Evaluation and predicate",
      "permenpanrb6of2022",
      "permenpanrb8of2021"),
  ACHIEVEMENT("Capaian indikator", "Achievement of indicators", "achievement"),
  WORK("Nilai hasil kerja", "Scores of work", "work"),
  BEHAVIOUR("Perilaku kerja", "Work behaviour", "behaviour"),
  SCORE("Nilai kinerja dan predikat", "Performance score and predicate", "predicate"),
  PLANNING("Perencanaan", "Planning", "planreview"),
  TRANSITION("Peralihan tahun 2021", "Transition of 2021", "transition"),
  CREDIT("Angka kredit", "Credit", "angkakredit"),
  FOLLOW_UP("Keberatan dan tindak lanjut", "Objections and follow-up", "followup"),
  YEAR("Pemantauan dan akhir tahun", "Monitoring and the end of the year", "monitoring"),
  CASCADING("Penyelarasan", "Cascading", "cascade"),
  CONSEQUENCE("Konsekuensi predikat", "What a predicate leads to", "consequence"),
  SIASN("Pertukaran dengan SIASN", "Exchange with SIASN", "siasn"),
  OTHER("Aturan lain", "Other rules");

  private final Text label;
  private final String packages;

  BookTopic(String indonesian, String english, String... packages) {
    this.label = Text.of(indonesian, english);
    this.packages = "." + String.join(".", packages) + ".";
  }

  @Override
  public Text label() {
    return label;
  }

  /** Returns the anchor of its heading. */
  String anchor() {
    return "topic-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the rules of a rule set by what they are about; one that a variant decides otherwise stays where its base has it. */
  static Map<BookTopic, List<Rule<?, ?>>> of(RuleSet ruleSet) {
    return ruleSet.rules().stream()
        .collect(Collectors.groupingBy(
            each -> of(ruleSet, each), LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Returns the parameters of a rule set by what the rules are about that read them: of several rules that which reads the fewest
   * parameters, for the others ask it. One that no worked case reads is among the {@link #OTHER}s.
   */
  static Map<BookTopic, List<Parameter<?>>> of(RuleSet ruleSet, BookRelations relation) {
    return ruleSet.parameters().stream()
        .collect(Collectors.groupingBy(
            each -> ruleSet.rules().stream()
                .filter(rule -> relation.readersOf(each.name()).contains(rule.name()))
                .min(Comparator.comparing(
                    rule -> relation.parametersOf(rule.name()).size()))
                .map(rule -> of(ruleSet, rule))
                .orElse(OTHER),
            () -> new EnumMap<>(BookTopic.class),
            Collectors.toList()));
  }

  private static BookTopic of(RuleSet ruleSet, Rule<?, ?> rule) {
    Optional<RuleSet> base = ruleSet.base();
    Optional<Rule<?, ?>> before = base.flatMap(each -> each.ruleNamed(rule.name()));
    if (before.isPresent()) {
      return of(base.get(), before.get());
    }
    String all = rule.procedure().getClass().getPackageName();
    String last = all.substring(all.lastIndexOf('.')) + ".";
    return Stream.of(values())
        .filter(each -> all.startsWith("id.skp.rules.") && each.packages.contains(last))
        .findFirst()
        .orElse(OTHER);
  }
}
