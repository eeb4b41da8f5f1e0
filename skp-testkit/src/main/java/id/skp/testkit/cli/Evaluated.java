package id.skp.testkit.cli;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.json.EvaluationReportJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.reach.Reach;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.internal.JsonLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one appraisal document.
 *
 * <p>Under a rule set that gives an outcome of its own, that is what came of it, and of the report its review.
 *
 * @param document where it stands
 * @param appraisal the appraisal
 * @param report the report
 * @param reach what would have to change, where that is asked
 * @param own the outcome on scales of its own, of a rule set that has them
 */
record Evaluated(
    Document document,
    Appraisal appraisal,
    EvaluationReport report,
    Optional<Reach> reach,
    Optional<RuleAnswer> own) {
  /** Thrown where a document is refused, and the others go on. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Document document;
    private final transient WrongInputException wrong;

    RefusedException(Document document, WrongInputException wrong) {
      super(null, wrong, false, false);
      this.document = document;
      this.wrong = wrong;
    }

    /** Returns the refusal that something thrown is; all else is thrown again. */
    static RefusedException of(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      } else if (failure instanceof RefusedException refused) {
        return refused;
      }
      throw (RuntimeException) failure;
    }

    Document document() {
      return document;
    }

    WrongInputException wrong() {
      return wrong;
    }

    /** Returns the line that stands for it in place of a result. */
    String toLine(Locale locale) {
      Map<String, Object> line = placeOf(document);
      line.put("refused", wrong.lines(locale));
      return JsonLine.of(line);
    }
  }

  boolean isDecided() {
    return own.map(RuleAnswer.Outcome.class::isInstance)
        .orElse(report.decision().isDecided());
  }

  boolean isClean() {
    return isDecided() && report.review().isDecided() && report.findings().isEmpty();
  }

  private static Map<String, Object> placeOf(Document document) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", PlainText.line(document.file()));
    if (document.line() > 0) {
      place.put("line", document.line());
    }
    return place;
  }

  /** Returns the result in short, as JSON on one line: the evaluation as a document that is read back, or why there is none. */
  String toLine() {
    Map<String, Object> line = placeOf(document);
    line.putAll(contentOf(appraisal, report));
    return JsonLine.of(line);
  }

  /**
   * Returns an outcome on scales of its own as JSON on one line, as {@code skp decide} writes it, with the findings as the report of an
   * evaluation has them.
   */
  String toOutcome(RuleAnswer outcome, Locale locale) {
    Map<String, Object> members = DecideCommand.members(outcome, locale);
    Map<?, ?> written =
        (Map<?, ?>) requireNonNull(StrictJson.parse(EvaluationReportJson.write(report)));
    for (String part : List.of("review", "findings")) {
      members.put(part, requireNonNull(written.get(part)));
    }
    return JsonLine.of(members);
  }

  /** Returns what the line says but for the place of the document. */
  static Map<String, Object> contentOf(Appraisal appraisal, EvaluationReport report) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("skpId", appraisal.skp().id());
    line.put("skpVersion", appraisal.skp().version());
    line.put("period", appraisal.period().toString());
    report
        .decision()
        .toOptional()
        .ifPresent(evaluation ->
            line.put("evaluation", new JsonLine.Written(SkpDocuments.writeLine(evaluation))));
    if (report.decision() instanceof Undecided<?> undecided) {
      line.put("undecided", reasonOf(undecided));
    }
    if (report.review() instanceof Undecided<?> undecided) {
      line.put("reviewUndecided", reasonOf(undecided));
    }
    List<String> codes =
        report.findings().stream().map(Finding::code).distinct().toList();
    line.put("findings", codes);
    return line;
  }

  private static Map<String, Object> reasonOf(Undecided<?> undecided) {
    Map<String, Object> reason = new LinkedHashMap<>();
    reason.put("reason", undecided.reason());
    reason.put("field", undecided.pointer());
    reason.put("message", wordsOf(undecided.message().toText()));
    return reason;
  }

  /** Returns a wording in both languages, as a JSON object. */
  static Map<String, Object> wordsOf(Text wording) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("id", wording.indonesian());
    words.put("en", wording.english());
    return words;
  }
}
