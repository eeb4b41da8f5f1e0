package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.LevelCredit;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <em>Formulir resmi</em>: fills the papers of PermenPAN-RB 6/2022 from plans, appraisals, matrices and files of a
 * year, and those on credit of Peraturan BKN 3/2023 that come with them.
 *
 * <pre>{@code
 * String page = PaperPage.html(Papers.of(skp));      // plan, annex, manual: an HTML page to print
 * }</pre>
 *
 * <p>The shape follows from position and approach. A paper says what the values say, also where a review would object: a value
 * of behaviour that the plan does not have has no row. A plan under another regulation has other papers: {@link #of(Skp, RuleSet)} and
 * {@link #of(Appraisal, RuleSet)} fill those of PermenPAN-RB 8/2021 too, with its rule set; no paper is filled for another regulation
 * than its own ({@code FORM_OF_OTHER_REGULATION}). A plan under an institution's decree is printed where the rule
 * set is given that carries it out as a variant of PermenPAN-RB 6/2022.
 */
public final class Papers {
  private static final Set<PaperKind> ON_CREDIT = Sets.immutableEnumSet(
      PaperKind.KONVERSI_ANGKA_KREDIT,
      PaperKind.AKUMULASI_ANGKA_KREDIT,
      PaperKind.PENETAPAN_ANGKA_KREDIT);

  private Papers() {}

  /**
   * Fills the papers on a plan: the plan, its annex, and the manual of indicators where there is something to print.
   *
   * @param skp the plan
   * @return the papers
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static List<Paper> of(Skp skp) {
    return PlanPapers.all(skp);
  }

  /**
   * Fills the papers on a plan that names the decree of an institution, or PermenPAN-RB 6/2022, or those of the rule set's own
   * regulation, where it fills them by the rule {@code plan-papers}.
   *
   * @param skp the plan
   * @param rules the rule set that the plan falls under
   * @return the papers, as {@link #of(Skp)} or that rule gives them
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION} if the rule set does not carry out the
   *     regulation of the plan, or has no papers
   */
  public static List<Paper> of(Skp skp, RuleSet rules) {
    if (requireNonNull(rules, "rules").find(PaperRules.PLAN_PAPERS).isEmpty()) {
      return of(Head.under(skp, rules));
    }
    Head.requireOwn(skp, rules);
    return rules.decide(PaperRules.PLAN_PAPERS, SkpFile.of(skp)).orThrow().papers();
  }

  /**
   * Refuses a rule set under which a document has other papers than these.
   *
   * @param rules the rule set
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION} if the rule set does not carry out
   *     PermenPAN-RB 6/2022
   */
  public static void requireFormsOf(RuleSet rules) {
    Head.requirePapers(requireNonNull(rules, "rules"));
  }

  /**
   * Fills all papers on the file of a year: those on each version of the plan, the action plan, the feedback, Formats B.1.8 and
   * B.1.9, an evaluation for each judgement of the leader but those that are {@link #notPrinted}, and Format D.1.1 for each evaluation document, with what was done
   * about it as far as the rule set allows it; of a functional official then the three papers on the credit that counts, as after
   * the objections.
   *
   * @param file the file
   * @param rules the rule set that says how predicates are printed and what an objection may do
   * @return the papers
   * @throws id.skp.core.InvalidValueException with code {@code PLAN_MISSING} if the file holds no version of the plan, or
   *     {@code FORM_OF_OTHER_REGULATION}
   */
  public static List<Paper> of(PerformanceFile file, RuleSet rules) {
    requireNonNull(file, "file");
    return new FilePapers(
            file,
            requireNonNull(rules, "rules"),
            PerformanceYear.of(rules)
                .finalCredit(file)
                .toOptional()
                .map(each -> CreditFiles.of(each, file, rules)))
        .papers();
  }

  /**
   * Returns the judgements of the leader for which no evaluation is filled, because many of one period are in the file; those that
   * were fixed last have theirs.
   *
   * @param file the file
   * @return of each period those that are more than {@link FileReview#mostOfOne}
   */
  public static List<PeriodRatings> notPrinted(PerformanceFile file) {
    return FilePapers.judged(requireNonNull(file, "file"), false);
  }

  /**
   * Tells papers of one title apart, such as those on two posts of one person, or on two judgements of one period.
   *
   * @param papers the papers
   * @return the papers in the same order; those whose title others have too tell post and unit where these differ, then which of
   *     them they are
   */
  public static List<Paper> toldApart(List<Paper> papers) {
    requireNonNull(papers, "papers");
    return PaperEditions.toldApart(papers);
  }

  /**
   * Returns the versions of the plan on which the papers of a file rest.
   *
   * @param file the file
   * @return the versions, by their number; at least one
   * @throws id.skp.core.InvalidValueException with code {@code PLAN_MISSING} if the file holds no version of the plan
   */
  public static List<Skp> plans(PerformanceFile file) {
    return FilePapers.plans(file);
  }

  /**
   * Fills the papers on the file of a year, where there are any.
   *
   * @param file the file
   * @param rules the rule set, as for {@link #of(PerformanceFile, RuleSet)}
   * @return the papers; none if the file holds no version of the plan, or one under a regulation with other papers
   */
  public static List<Paper> printable(PerformanceFile file, RuleSet rules) {
    return hasPapers(file, rules) ? of(file, rules) : List.of();
  }

  /**
   * Fills the papers on what a report tells, where there are any: as {@link #of(PerformanceFile, RuleSet)} does, those on credit
   * as the report tells it. Of files that are joined, those on credit are among the papers on the file that was evaluated last, and
   * take what each evaluation says from its own file. What was held before the year is known where it was fixed, or the level began
   * within the year.
   *
   * @param report the report
   * @return the papers; none if the file holds no version of the plan, or one under a regulation with other papers
   */
  public static List<Paper> printable(YearReport report) {
    return printable(requireNonNull(report, "report"), Optional.empty());
  }

  /**
   * Fills the papers on the credit of each year of a career. What was held before a year is what the report tells of the years before.
   *
   * @param career the report
   * @return the papers of each year, in the order of the years
   */
  public static List<Paper> onCredit(CareerReport career) {
    requireNonNull(career, "career");
    return toldApart(career.years().stream()
        .flatMap(year -> year.reports().stream()
            .flatMap(report -> printable(report, career.creditUpTo(year.year())).stream()))
        .filter(paper -> ON_CREDIT.contains(paper.kind()))
        .toList());
  }

  private static List<Paper> printable(YearReport report, Optional<LevelCredit> career) {
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    RuleSet rules = report.review().ruleSet();
    return hasPapers(file, rules)
        ? new FilePapers(
                file,
                rules,
                report
                    .finalCredit()
                    .toOptional()
                    .map(each -> CreditFiles.of(each, report, file, career))
                    .filter(each -> report.joinedWith().isEmpty() || isOf(each, file)))
            .papers()
        : List.of();
  }

  private static boolean isOf(CreditFiles credit, PerformanceFile file) {
    return credit
        .last()
        .filter(part -> credit.fileOf(part).skpId().equals(file.skpId()))
        .isPresent();
  }

  private static boolean hasPapers(PerformanceFile file, RuleSet rules) {
    requireNonNull(file, "file");
    return !file.plans().isEmpty()
        && file.plans().stream().allMatch(plan -> Head.hasPapers(plan, rules));
  }

  /**
   * Fills the matrix of roles and results (<em>Matriks Peran Hasil</em>): the measures of the leader against each employee, and
   * in two levels a table for each team.
   *
   * @param matrix the matrix
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code TOO_LARGE_TO_PRINT} if it has more than some 200 000 cells
   */
  public static Paper matrix(RoleResultMatrix matrix) {
    requireNonNull(matrix, "matrix");
    return new MatrixPapers(matrix).paper();
  }

  /**
   * Fills the plan (<em>Sasaran Kinerja Pegawai</em>), quantitative or qualitative, for a leader or for another post.
   *
   * @param skp the plan
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper plan(Skp skp) {
    return PlanPapers.plan(skp);
  }

  /**
   * Fills the annex of a plan (<em>Lampiran SKP</em>).
   *
   * @param skp the plan
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper annex(Skp skp) {
    return PlanPapers.annex(skp);
  }

  /**
   * Fills the manual of indicators (<em>Manual Indikator Kinerja</em>), with the SOP and standards that the plan names.
   *
   * @param skp the plan
   * @return the paper; empty if no indicator of the plan has a manual, and nothing names an SOP or a standard
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Optional<Paper> manual(Skp skp) {
    return ManualPaper.of(skp);
  }

  /**
   * Fills the papers on an appraisal with what comes out of it: those of the rule set's own regulation, where it fills them by the rule
   * {@code evaluation-papers}, otherwise the evaluation.
   *
   * @param appraisal what is judged
   * @param rules the rule set that it falls under
   * @return the papers
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION} if the rule set does not carry out the
   *     regulation of the plan, or has no papers
   */
  public static List<Paper> of(Appraisal appraisal, RuleSet rules) {
    if (requireNonNull(rules, "rules").find(PaperRules.EVALUATION_PAPERS).isEmpty()) {
      return List.of(evaluation(appraisal, PerformanceRules.of(rules).evaluate(appraisal)));
    }
    Head.requireOwn(appraisal.skp(), rules);
    return rules.decide(PaperRules.EVALUATION_PAPERS, appraisal).orThrow().papers();
  }

  /**
   * Fills the evaluation before its outcome is known: the predicate stays blank.
   *
   * @param appraisal what is judged
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper evaluation(Appraisal appraisal) {
    requireNonNull(appraisal, "appraisal");
    return new EvaluationPaper(appraisal, Optional.empty(), Optional.empty()).paper();
  }

  /**
   * Fills the evaluation with its outcome, the predicate as the rule {@code printed-predicate} words it. What could not be decided
   * stays blank.
   *
   * @param appraisal what is judged
   * @param report what came out of it
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code EVALUATION_OF_OTHER_APPRAISAL} if it is of another plan, version or
   *     period, or {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper evaluation(Appraisal appraisal, EvaluationReport report) {
    requireNonNull(appraisal, "appraisal");
    requireNonNull(report, "report");
    Skp plan = Head.under(appraisal.skp(), report.decision().ruleSet());
    return new EvaluationPaper(
            appraisal.toBuilder().skp(plan).build(),
            report.decision().toOptional(),
            report.printedPredicate())
        .paper();
  }

  /**
   * Fills the evaluation document (<em>Dokumen Evaluasi Kinerja Pegawai</em>, Format D.1.1), which carries no ratings.
   *
   * @param document the document
   * @return the paper
   */
  public static Paper evaluationDocument(EvaluationDocument document) {
    return EvaluationDocumentPaper.of(document);
  }

  /**
   * Fills Format B.1.8. Its nine statements are printed by whom they are about; the words of the regulation are not part of this
   * library.
   *
   * @param skp the plan of the employee
   * @param session the session it is about
   * @param answered the answers
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper formatB18(Skp skp, CoachingSession session, FormatB18 answered) {
    requireNonNull(skp, "skp");
    return coaching(skp, session).of(requireNonNull(answered, "answered"));
  }

  /**
   * Fills Format B.1.9.
   *
   * @param skp the plan of the employee
   * @param session the session it is about
   * @param filled what is said of the competences
   * @return the paper
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OF_OTHER_REGULATION}
   */
  public static Paper formatB19(Skp skp, CoachingSession session, FormatB19 filled) {
    requireNonNull(skp, "skp");
    return coaching(skp, session).of(requireNonNull(filled, "filled"));
  }

  private static CoachingPapers coaching(Skp skp, CoachingSession session) {
    requireNonNull(session, "session");
    return new CoachingPapers(skp, Optional.of(session.kind()), new PersonNames(skp));
  }
}
