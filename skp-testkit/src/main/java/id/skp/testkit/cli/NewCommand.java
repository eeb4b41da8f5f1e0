package id.skp.testkit.cli;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Employment;
import id.skp.core.plan.PlanApproach;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.json.VariantJson;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.unit.UnitRules;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.FirstDocument;
import id.skp.testkit.samples.FirstDocument.Post;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a document. */
@Command(
    name = "new",
    description = {
      "Begins a document: prints a valid one with a fictional person, to put your own values into.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp new plan > our-plan.json",
      "  skp new plan --position operational --approach kualitatif --out our-plan.json",
      "  skp new appraisal --position head --rules permenpanrb-8-2021",
      "  skp new variant --out our-variant.json"
    })
final class NewCommand extends RuleSetCommand {
  private static final String JSON = ".json";
  private static final Text WRITTEN = Text.of(
      "{0} ditulis, dan di sampingnya {1} dengan arti bidangnya",
      "{0} is written, and beside it {1} with what its fields mean");

  private static final Text NO_RULE = Text.of(
      "{0} tidak memiliki aturan {1}, sehingga tidak ada dokumen pertama seperti ini untuknya; pakai {2}",
      "{0} has no rule {1}, so there is no such first document for it; use {2}");
  private static final Text OWN_SCALES = Text.of(
      "{0} memutuskan {1} dengan skalanya sendiri, yang tidak dikenal dokumen pertama; mulai dengan skp new plan --rules {0}, dan isi penilaian menurut skp schema appraisal --rules {0}; atau pakai {2}",
      "{0} decides {1} on scales of its own, which no first document knows; begin with skp new plan --rules {0}, and fill the appraisal by skp schema appraisal --rules {0}; or use {2}");

  /** What can be begun, called as its schema is, and by which rules. */
  private enum Kind {
    PLAN("plan", PerformanceRules.PLAN_REVIEW),
    APPRAISAL("appraisal", PerformanceRules.EVALUATION),
    YEAR("performance-file", MonitoringRules.MONITORING_REVIEW),
    MATRIX("role-result-matrix", CascadeRules.CASCADE_REVIEW),
    UNIT("unit", UnitRules.UNIT_REVIEW),
    VARIANT("variant");

    private final String schema;
    private final List<RuleKey<?, ?>> rules;

    Kind(String schema, RuleKey<?, ?>... rules) {
      this.schema = schema;
      this.rules = List.of(rules);
    }

    /** Tells whether a rule set does something with such documents. */
    private boolean isOf(RuleSet ruleSet) {
      return rules.stream().allMatch(each -> ruleSet.find(each).isPresent());
    }

    private boolean isOfPerson() {
      return this == PLAN || this == APPRAISAL || this == YEAR;
    }
  }

  private static final class Kinds extends Choices<Kind> {
    Kinds() {
      super(Kind.class);
    }
  }

  private static final class Posts extends Choices<Post> {
    /** The words of the law and the constants of documents, and the one that operational staff was called by before. */
    private static final Map<String, Post> OTHERS = Map.ofEntries(
        Map.entry("pimpinan", Post.HEAD),
        Map.entry("jpt", Post.HEAD),
        Map.entry("jpt_pratama", Post.HEAD),
        Map.entry("administrator", Post.ADMINISTRATOR),
        Map.entry("pengawas", Post.SUPERVISOR),
        Map.entry("fungsional", Post.FUNCTIONAL),
        Map.entry("pelaksana", Post.OPERATIONAL),
        Map.entry("executive", Post.OPERATIONAL));

    Posts() {
      super(Post.class);
    }

    @Override
    Optional<Post> meantBy(String word) {
      return Optional.ofNullable(OTHERS.get(word.toLowerCase(Locale.ROOT)));
    }
  }

  private static final class Approaches extends Choices<PlanApproach> {
    Approaches() {
      super(PlanApproach.class);
    }
  }

  private static final class Employments extends Choices<Employment> {
    Employments() {
      super(Employment.class);
    }
  }

  @Parameters(
      paramLabel = "KIND",
      converter = Kinds.class,
      completionCandidates = Kinds.class,
      description =
          "What to begin: ${COMPLETION-CANDIDATES}; each under rule sets with rules for it, so year and"
              + " unit not under permenpanrb-8-2021.")
  private Kind kind = Kind.PLAN;

  @Option(
      names = "--position",
      paramLabel = "POSITION",
      converter = Posts.class,
      completionCandidates = Posts.class,
      description =
          "Whose it is: ${COMPLETION-CANDIDATES} (default: functional); or as documents and"
              + " the law have it: JPT, ADMINISTRATOR, PENGAWAS, FUNGSIONAL, PELAKSANA.")
  private Optional<Post> position = Optional.empty();

  @Option(
      names = "--approach",
      paramLabel = "APPROACH",
      converter = Approaches.class,
      completionCandidates = Approaches.class,
      description = "How it plans: ${COMPLETION-CANDIDATES} (default: kuantitatif).")
  private Optional<PlanApproach> approach = Optional.empty();

  @Option(
      names = "--employment",
      paramLabel = "EMPLOYMENT",
      converter = Employments.class,
      completionCandidates = Employments.class,
      description =
          "How the person is employed: ${COMPLETION-CANDIDATES} (default: pns); others than pns in"
              + " a functional or operational post, under permenpanrb-6-2022 only.")
  private Optional<Employment> employment = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set it is for (default: permenpanrb-6-2022).")
  private String rules = PermenPanRb6Of2022.ID;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the document to this file, which is not there yet, and beside it what its"
              + " fields mean: the same name with .md at its end.")
  private Optional<String> out = Optional.empty();

  @Mixin
  private Language language = new Language();

  NewCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (!kind.isOfPerson()
        && (position.isPresent() || approach.isPresent() || employment.isPresent())) {
      throw wrongCall(
          "--position, --approach dan --employment hanya untuk dokumen seorang pegawai: plan, appraisal, year",
          "--position, --approach and --employment are for documents of a person only: plan, appraisal, year");
    }
    String document = document(ruleSet(rules));
    if (out.isEmpty()) {
      console().out().print(document);
      return ExitStatus.DONE;
    }
    String schema = SchemaCommand.schema(kind.schema, this::ruleSets).orElseThrow();
    write(out.get(), document, FieldGuide.of(document, schema, language.locale()));
    return ExitStatus.DONE;
  }

  private void write(String file, String document, String guide) throws WrongInputException {
    Path path = Inputs.placeOfMany(file);
    String name = path.getFileName().toString();
    String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    Path beside = path.resolveSibling(stem + ".md");
    for (Path each : List.of(path, beside)) {
      WholeFile.refuseTaken(each, each.toString());
    }
    try {
      WholeFile.writeAll(Map.of(path, () -> document, beside, () -> guide));
      console()
          .out()
          .print(PlainText.line(
                  Message.of(WRITTEN, path.toString(), beside.toString()).in(language.locale()))
              + "\n");
    } catch (IOException unwritable) {
      throw Inputs.unreadable(file, unwritable);
    }
  }

  private String document(RuleSet ruleSet) {
    if (kind == Kind.VARIANT) {
      return variant(ruleSet) + "\n";
    }
    requireOf(ruleSet);
    if (kind == Kind.MATRIX) {
      return MatrixJson.write(FirstDocument.matrix(ruleSet)) + "\n";
    }
    if (kind == Kind.UNIT) {
      return UnitJson.write(FirstDocument.unit(ruleSet)) + "\n";
    }
    String standard = ruleSet.id().equals(PermenPanRb8Of2021.ID)
            || ruleSet.baseIds().contains(PermenPanRb8Of2021.ID)
        ? PermenPanRb8Of2021.ID
        : PermenPanRb6Of2022.ID;
    Post post = position.orElse(Post.FUNCTIONAL);
    PlanApproach by = approach.orElse(PlanApproach.KUANTITATIF);
    Set<PlanApproach> open = ruleSet
        .find(PlanReviewParameters.APPROACH_BY_POSITION)
        .map(each -> each.value().openTo(post.type()))
        .orElseGet(() -> EnumSet.allOf(PlanApproach.class));
    if (!open.contains(by)) {
      String words = String.join(
          ", ", open.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
      throw wrongCall(
          "pendekatan ini tidak terbuka untuk jabatan itu dalam " + ruleSet.id() + "; pakai "
              + words,
          "this approach is not open to the post in " + ruleSet.id() + "; use " + words);
    }
    Employment employed = employment.orElse(Employment.PNS);
    if (!post.isOpenTo(employed)
        || (employed != Employment.PNS && standard.equals(PermenPanRb8Of2021.ID))) {
      throw wrongCall(
          "tidak ada dokumen pertama seperti ini bagi " + employed
              + "; pakai --position functional atau operational, menurut " + PermenPanRb6Of2022.ID,
          "there is no such first document for a " + employed
              + "; use --position functional or operational, under " + PermenPanRb6Of2022.ID);
    }
    FirstDocument first =
        FirstDocument.of(post, by, standard).employedAs(employed).under(ruleSet);
    return switch (kind) {
          case PLAN -> SkpJson.write(SkpFile.of(first.plan()));
          case APPRAISAL -> AppraisalJson.write(first.appraisal());
          default -> PerformanceFileJson.write(first.year());
        }
        + "\n";
  }

  /** Refuses a kind of documents with which a rule set does nothing, or of which the values stand on scales of its own. */
  private void requireOf(RuleSet ruleSet) {
    if (kind.isOf(ruleSet)) {
      return;
    }
    String rule = kind.rules.get(0).name();
    Text refused = ruleSet.ruleNamed(rule).isPresent() ? OWN_SCALES : NO_RULE;
    List<String> others = ruleSets().all().stream()
        .filter(each -> each.baseIds().isEmpty() && kind.isOf(each))
        .map(RuleSet::id)
        .toList();
    throw wrongCall(Message.of(
            refused,
            ruleSet.id(),
            rule,
            Text.of(String.join(" atau ", others), String.join(" or ", others)))
        .toText());
  }

  /** Makes the sample one of another rule set: with its days, and those of its parameters that it has. */
  private String variant(RuleSet base) {
    Map<Object, Object> variant = new LinkedHashMap<>(
        (Map<?, ?>) StrictJson.parse(Samples.document("ministry-variant-2026")));
    if (!base.id().equals(PermenPanRb6Of2022.ID)) {
      variant.put("base", base.id());
      variant.put("effectiveFrom", base.validity().from().toString());
      Map<Object, Object> parameters = new LinkedHashMap<>((Map<?, ?>) variant.get("parameters"));
      parameters
          .keySet()
          .removeIf(
              name -> base.parameters().stream().noneMatch(each -> each.name().equals(name)));
      variant.put("parameters", parameters);
    }
    return VariantJson.write(VariantJson.read(JsonLine.of(variant), ruleSets()));
  }
}
