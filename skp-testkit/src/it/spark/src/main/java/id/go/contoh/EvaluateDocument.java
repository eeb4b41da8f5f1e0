package id.go.contoh;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.DocumentProblem;
import id.skp.json.SkpDocuments;
import id.skp.json.VariantJson;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Evaluates the text of one appraisal. It is sent as what it is made of: the id of a rule set and the text of a variant; the rules are
 * made once in each process that it comes to. Since it is a function that can be sent, Spark's {@code mapPartitions}, Flink's
 * {@code MapFunction} ({@code documents.map(evaluate::apply)}) and Beam's {@code MapElements.via} take it alike.
 */
public final class EvaluateDocument implements Function<String, Evaluated>, Serializable {
  private static final long serialVersionUID = 1;

  private final String ruleSet;
  private final String variant;
  private final boolean reporting;
  private transient volatile PerformanceRules rules;

  /**
   * Makes the function.
   *
   * @param ruleSet the id of the rule set; empty for the one in force at the end of each period, for its institution
   * @param variant a variant (skp-variant/1) that is there beside those of the library; empty for none
   * @param reporting whether each result has its report with the explanation
   */
  public EvaluateDocument(String ruleSet, String variant, boolean reporting) {
    this.ruleSet = ruleSet;
    this.variant = variant;
    this.reporting = reporting;
  }

  /** Nothing that is wrong with one document ends the job, or says anything of another one. */
  @Override
  public Evaluated apply(String document) {
    try {
      Appraisal appraisal = AppraisalJson.read(document);
      return evaluated(appraisal, rules().evaluate(appraisal));
    } catch (DocumentException refused) {
      DocumentProblem first = refused.problems().get(0);
      return Evaluated.refused(
          document, first.code(), first.pointer(), first.text().indonesian());
    } catch (RuleSetSelectionException none) {
      return Evaluated.refused(
          document, none.code().name(), none.pointer(), none.text().indonesian());
    } catch (InvalidValueException refused) {
      return Evaluated.refused(document, refused.code(), "", refused.sentence(Text.INDONESIAN));
    }
  }

  /** Makes the rules, unless they are made; what is wrong with them is told at once. */
  PerformanceRules rules() {
    PerformanceRules made = rules;
    if (made == null) {
      synchronized (this) {
        made = rules == null ? made() : rules;
        rules = made;
      }
    }
    return made;
  }

  private PerformanceRules made() {
    RuleSets standard = RuleSets.standard();
    RuleSets all =
        variant.isEmpty() ? standard : standard.with(VariantJson.read(variant, standard));
    PerformanceRules chosen =
        ruleSet.isEmpty() ? PerformanceRules.of(all) : PerformanceRules.of(all.byId(ruleSet));
    return reporting ? chosen : chosen.valuesOnly();
  }

  private Evaluated evaluated(Appraisal appraisal, EvaluationReport report) {
    Decision<Evaluation> decision = report.decision();
    Undecided<?> undecided = decision instanceof Undecided<?> without ? without : null;
    return new Evaluated(
        appraisal.skp().id(),
        appraisal.period().toString(),
        decision.ruleSet().id(),
        decision.ruleSet().fingerprint(),
        decision.toOptional().map(each -> each.predicate().name()).orElse(null),
        report.findings().stream().map(each -> each.code()).toList(),
        undecided == null ? null : undecided.reason().name(),
        reporting ? SkpDocuments.writeLine(report) : null,
        null,
        undecided == null ? null : undecided.pointer(),
        undecided == null ? null : undecided.message().in(Text.INDONESIAN),
        null);
  }
}
