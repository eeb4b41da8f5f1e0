package id.skp.testkit.cli;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.testkit.internal.Resources;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules, parameters and findings of a rule set are about, in the order of a year: rules of one package belong together. */
enum BookTopic implements Labelled {
  LAW("Himpunan aturan yang berlaku", "Which rule set applies"),
  PEOPLE("Pegawai, jabatan dan pejabat penilai", "Employee, post and appraiser"),
  CASCADING("Penyelarasan", "Cascading", "cascade"),
  PLANNING("Perencanaan", "Planning", "planreview"),
  DIALOGUE("Dialog kinerja, umpan balik dan bimbingan", "Dialogues, feedback and coaching"),
  REALISATION("Rencana aksi, realisasi dan bukti dukung", "Action plans, realisation and evidence"),
  RECORDS("Tanggal, rujukan dan kelengkapan berkas", "Dates, references and gaps of a file"),
  EVALUATION(
      "Evaluasi dan predikat",
      "Evaluation and predicate",
      "permenpanrb6of2022",
      "permenpanrb8of2021"),
  ACHIEVEMENT("Capaian indikator", "Achievement of indicators", "achievement"),
  WORK("Nilai hasil kerja", "Scores of work", "work"),
  BEHAVIOUR("Perilaku kerja", "Work behaviour", "behaviour"),
  SCORE("Nilai kinerja dan predikat", "Performance score and predicate", "predicate"),
  TRANSITION("Peralihan tahun 2021", "Transition of 2021", "transition"),
  YEAR("Pemantauan dan akhir tahun", "Monitoring and the end of the year", "monitoring"),
  DOCUMENT("Dokumen evaluasi", "Evaluation document"),
  FOLLOW_UP("Keberatan dan tindak lanjut", "Objections and follow-up", "followup"),
  UNIT("Kinerja unit dan pola distribusi", "Units and the spread of predicates"),
  CREDIT("Angka kredit", "Credit", "angkakredit"),
  CONSEQUENCE("Konsekuensi predikat", "What a predicate leads to", "consequence"),
  SIASN("Pertukaran dengan SIASN", "Exchange with SIASN", "siasn"),
  OTHER("Lain-lain", "Other");

  private static final Map<String, BookTopic> OF_FINDINGS = ofFindings();

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

  /** Returns the anchor of its heading over what is of a kind. */
  String anchor(String kind) {
    return kind + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  /** Returns the kinds of findings of rule sets by what they are about; one that the library does not have is among the {@link #OTHER}s. */
  static Map<BookTopic, List<FindingKind>> of(Stream<FindingKind> findings) {
    return findings
        .sorted(Comparator.comparing(FindingKind::code))
        .collect(Collectors.groupingBy(
            each -> OF_FINDINGS.getOrDefault(each.code(), OTHER),
            () -> new EnumMap<>(BookTopic.class),
            Collectors.toList()));
  }

  private static Map<String, BookTopic> ofFindings() {
    Map<String, BookTopic> topics = new HashMap<>();
    Resources.text("/id/skp/testkit/cli/findings.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", -1))
        .forEach(line ->
            Stream.of(line).skip(1).forEach(code -> topics.put(code, valueOf(line[0]))));
    return topics;
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
