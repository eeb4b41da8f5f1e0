package id.skp.testkit.internal;

import id.skp.core.text.Text;
import id.skp.json.SkpDocuments;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of documents, known by their headers, and what the command does with each. */
public enum DocumentKind {
  /** A case file. */
  CASES("skp-cases/", Text.of("berkas kasus", "a case file"), Text.same("skp cases %s")),
  /** An appraisal. */
  APPRAISAL("skp-appraisal/", Text.of("penilaian", "an appraisal"), Text.same("skp evaluate %s")),
  /** A plan. */
  PLAN("skp-plan/", Text.of("SKP", "a plan (SKP)"), Text.same("skp review %s")),
  /** The file of a year. */
  YEAR(
      "skp-performance-file/",
      Text.of("berkas satu tahun", "the file of a year"),
      Text.same("skp year %s")),
  /** A matrix of roles and results. */
  MATRIX(
      "skp-role-result-matrix/",
      Text.of("matriks peran hasil", "a matrix of roles and results"),
      Text.same("skp cascade %s")),
  /** A unit. */
  UNIT("skp-unit/", Text.of("kinerja unit", "a unit"), Text.same("skp unit %s")),
  /** An evaluation. */
  EVALUATION(
      "skp-evaluation/",
      Text.of("hasil evaluasi", "an evaluation"),
      Text.of(
          "skp audit --recorded %s PENILAIAN, dengan penilaiannya, atau sebut dari suatu unit",
          "skp audit --recorded %s APPRAISAL, with its appraisal, or name it in a unit")),
  /** An entry of the file of a year. */
  FILE_ENTRY(
      "skp-file-entry/", Text.of("catatan berkas satu tahun", "an entry of the file of a year")),
  /** A decision. */
  DECISION("skp-decision/", Text.of("suatu keputusan", "a decision")),
  /** An evaluation document. */
  EVALUATION_DOCUMENT(
      "skp-evaluation-document/",
      Text.of("dokumen evaluasi", "an evaluation document"),
      Text.of(
          "skp form %s, atau di samping berkas tahunnya: skp year --beside %s BERKAS",
          "skp form %s, or beside the file of its year: skp year --beside %s FILE")),
  /** An objection. */
  OBJECTION(
      "skp-objection/",
      Text.of("keberatan", "an objection"),
      Text.of(
          "skp year --beside %s BERKAS, dengan berkas tahunnya",
          "skp year --beside %s FILE, with the file of its year")),
  /** A variant of a rule set. */
  VARIANT(
      "skp-variant/",
      Text.of("varian himpunan aturan", "a variant of a rule set"),
      Text.of(
          "--variant %s di samping dokumen lain, atau skp rules --variant %s",
          "--variant %s beside another document, or skp rules --variant %s")),
  /** The words and codes of a system. */
  VOCABULARY(
      "skp-vocabulary/",
      Text.of("kosakata suatu sistem", "the words and codes of a system"),
      Text.of(
          "sebut kata-katanya dalam words suatu pemetaan lembar kerja",
          "give its words in the words of a mapping of a sheet")),
  /** A mapping of a sheet. */
  ROW_MAPPING(
      "skp-row-mapping/",
      Text.of("pemetaan lembar kerja", "a mapping of a sheet"),
      Text.of("skp import --mapping %s LEMBAR", "skp import --mapping %s SHEET")),
  /** A report on an appraisal. */
  EVALUATION_REPORT(
      "skp-evaluation-report/", Text.of("keluaran skp evaluate", "what skp evaluate has given")),
  /** What would have to change. */
  REACH(
      "skp-reach/",
      Text.of("keluaran skp evaluate --reach", "what skp evaluate --reach has given")),
  /** The impact of a change of rules. */
  IMPACT("skp-impact/", Text.of("keluaran skp impact", "what skp impact has given")),
  /** A report on a plan. */
  PLAN_REVIEW("skp-plan-review/", Text.of("keluaran skp review", "what skp review has given")),
  /** A report on a year. */
  YEAR_REPORT("skp-year-report/", Text.of("keluaran skp year", "what skp year has given")),
  /** A report on a career. */
  CAREER_REPORT("skp-career-report/", Text.of("keluaran skp career", "what skp career has given")),
  /** A report on a matrix. */
  CASCADE_REPORT(
      "skp-cascade-report/", Text.of("keluaran skp cascade", "what skp cascade has given")),
  /** A report on a unit. */
  UNIT_REPORT("skp-unit-report/", Text.of("keluaran skp unit", "what skp unit has given")),
  /** A report on cases. */
  CASE_REPORT("skp-case-report/", Text.of("keluaran skp cases", "what skp cases has given")),
  /** A scorecard of cases. */
  CASE_SCORECARD(
      "skp-case-scorecard/",
      Text.of("keluaran skp cases --scorecard", "what skp cases --scorecard has given")),
  /** A report on a check. */
  CHECK_REPORT("skp-check-report/", Text.of("keluaran skp check", "what skp check has given")),
  /** An explanation of a code. */
  EXPLANATION("skp-explanation/", Text.of("keluaran skp explain", "what skp explain has given")),
  /** Differences of rule sets. */
  RULE_SET_DIFFERENCES(
      "skp-rule-set-differences/",
      Text.of("keluaran skp rules --diff", "what skp rules --diff has given")),
  /** A rule set. */
  RULE_SET("skp-rule-set/", Text.of("keluaran skp rules", "what skp rules has given"));

  private static final String VERSION = "1";

  private final String header;
  private final Text name;
  private final @Nullable Text use;

  DocumentKind(String header, Text name) {
    this(header, name, null);
  }

  DocumentKind(String header, Text name, @Nullable Text use) {
    this.header = header;
    this.name = name;
    this.use = use;
  }

  /**
   * Finds out of which kind a document is, whatever else is wrong in it.
   *
   * @param document the bytes
   * @return the kind; nothing for what is no object or has no header, or one of another version
   */
  public static Optional<DocumentKind> of(byte[] document) {
    return SkpDocuments.header(document)
        .flatMap(header ->
            Stream.of(values()).filter(kind -> header.equals(kind.header())).findFirst());
  }

  /**
   * Returns what a document of this kind says of itself.
   *
   * @return the header, such as {@code skp-plan/1}
   */
  public String header() {
    return header + VERSION;
  }

  /**
   * Returns what it is called.
   *
   * @return the name with its article, such as {@code a plan (SKP)}
   */
  public Text label() {
    return name;
  }

  /**
   * Says what the document is and what to do with it.
   *
   * @param file how the caller names it
   * @return the sentence in both languages, such as {@code is a plan (SKP); call skp review plan.json}
   */
  public Text advice(String file) {
    return Text.of(
        "adalah " + name.indonesian()
            + (use == null
                ? "; berikan dokumen yang menjadi asalnya"
                : "; jalankan " + use.indonesian().replace("%s", file)),
        "is " + name.english()
            + (use == null
                ? "; give the document that it was made from"
                : "; call " + use.english().replace("%s", file)));
  }
}
