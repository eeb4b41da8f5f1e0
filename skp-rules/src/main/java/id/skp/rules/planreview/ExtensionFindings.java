package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Skp;
import id.skp.core.text.Names;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.input.Extension;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the extensions of a document against those that the rule set declares. The reviews of the rule sets of this library ask it; who
 * writes a review of his own asks it too.
 */
public final class ExtensionFindings {
  private static final LegalSource LAW =
      LegalSource.cited(Basis.INFERRED, "PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");

  /** A document has an extension that the rule set does not declare. */
  public static final FindingKind EXTENSION_UNKNOWN = kind(
      "EXTENSION_UNKNOWN",
      LAW,
      "isian tambahan '{0}' tidak ada dalam himpunan aturan ini ({1}); hapus, atau pakai himpunan aturan yang mengenalnya",
      "this rule set has no extension '{0}' ({1}); leave it out, or use the rule set that declares it");

  /** An extension of a document has not the form that the rule set declares. */
  public static final FindingKind EXTENSION_MALFORMED = kind(
      "EXTENSION_MALFORMED",
      LAW,
      "isian tambahan {0} tidak sesuai bentuknya: {1}; perbaiki menurut skema himpunan aturan ini",
      "the extension {0} has not its form: {1}; correct it by the schema of this rule set");

  /** A document lacks an extension that the rule set asks for. */
  public static final FindingKind EXTENSION_MISSING = kind(
      "EXTENSION_MISSING",
      LAW,
      "isian tambahan '{0}' ({1}) tidak ada; isi extensions",
      "the extension '{0}' ({1}) is missing; fill extensions");

  private static final Text NOTHING = Text.of("tidak ada", "nothing");
  private static final Text OTHERWISE = Text.of(
      "yang tercatat {0}, sedangkan yang dihitung dari dokumen ini {1}; perbaiki catatan itu, atau isian yang menjadi dasarnya",
      "{0} is recorded, and {1} follows from this document; correct the record, or what it was made from");

  private final List<Extension<?, ?>> declared;

  private ExtensionFindings(List<Extension<?, ?>> declared) {
    this.declared = declared;
  }

  private static FindingKind kind(
      String code, LegalSource source, String indonesian, String english) {
    return new FindingKind(code, Severity.ERROR, Text.of(indonesian, english), source);
  }

  /**
   * Obtains the questions to the rule set that decides.
   *
   * @param reasoning the reasoning of a review
   * @return the questions
   */
  public static ExtensionFindings of(Reasoning reasoning) {
    return new ExtensionFindings(reasoning.extensions());
  }

  /**
   * Obtains the questions to a rule set.
   *
   * @param ruleSet the rule set
   * @return the questions
   */
  public static ExtensionFindings of(RuleSet ruleSet) {
    return new ExtensionFindings(requireNonNull(ruleSet, "ruleSet").extensions());
  }

  /**
   * Returns the kinds of findings that are made here, for the rule set whose reviews make them.
   *
   * @return the kinds
   */
  public static List<FindingKind> kinds() {
    return ImmutableList.of(EXTENSION_UNKNOWN, EXTENSION_MALFORMED, EXTENSION_MISSING);
  }

  /**
   * Makes the kind of finding that tells where an outcome, kept in an extension, is not the one that follows from the document.
   *
   * @param source where the regulation says what comes out
   * @return the kind
   */
  public static FindingKind recordedOtherwise(LegalSource source) {
    return new FindingKind("OUTCOME_RECORDED_OTHERWISE", Severity.ERROR, OTHERWISE, source);
  }

  /**
   * Holds an outcome that is kept in an extension against the one that follows from the document.
   *
   * @param kind the {@linkplain #recordedOtherwise kind}
   * @param record the extension
   * @param recorded the outcome that it holds
   * @param decided the outcome that follows
   * @param <T> the type of the outcome
   * @return a finding for each member of it that is another, or one for the whole if it has no members
   */
  public static <T> List<Finding> ofRecord(
      FindingKind kind, Extension<?, T> record, T recorded, T decided) {
    requireNonNull(kind, "kind");
    String place = Pointer.under("/extensions", requireNonNull(record, "record").name());
    Object kept = record.form().write(requireNonNull(recorded, "recorded"));
    Object made = record.form().write(requireNonNull(decided, "decided"));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (kept instanceof Map<?, ?> all && made instanceof Map<?, ?> others) {
      Sets.union(all.keySet(), others.keySet()).stream()
          .filter(each -> !Objects.equals(all.get(each), others.get(each)))
          .forEach(each -> findings.add(Finding.of(
              kind,
              Pointer.under(place, String.valueOf(each)),
              told(all.get(each)),
              told(others.get(each)))));
    } else if (!Objects.equals(kept, made)) {
      findings.add(Finding.of(kind, place, told(kept), told(made)));
    }
    return findings.build();
  }

  private static Object told(@Nullable Object data) {
    return data == null ? NOTHING : data;
  }

  /**
   * Looks at the extensions of a plan.
   *
   * @param skp the plan
   * @param pointer the JSON Pointer of the plan in its document, empty if it is the document
   * @return the findings, each at its place
   */
  public List<Finding> of(Skp skp, String pointer) {
    return of(
        Skp.class, requireNonNull(skp, "skp").extensions(), requireNonNull(pointer, "pointer"));
  }

  /**
   * Looks at the extensions of an appraisal and of its plan.
   *
   * @param appraisal the appraisal
   * @return the findings, each at its place
   */
  public List<Finding> of(Appraisal appraisal) {
    return ImmutableList.<Finding>builder()
        .addAll(of(requireNonNull(appraisal, "appraisal").skp(), "/skp"))
        .addAll(of(Appraisal.class, appraisal.extensions(), ""))
        .build();
  }

  private List<Finding> of(Class<?> document, Extensions given, String pointer) {
    String place = pointer + "/extensions";
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<Extension<?, ?>> known =
        declared.stream().filter(each -> each.document() == document).toList();
    List<String> names = known.stream().map(Extension::name).toList();
    Text none = Text.of("tidak ada yang dikenal", "none is known");
    for (String name : given.data().keySet()) {
      if (!names.contains(name)) {
        findings.add(Finding.of(
            EXTENSION_UNKNOWN,
            Pointer.under(place, name),
            name,
            names.isEmpty() ? none : Names.advice(name, names)));
      }
    }
    for (Extension<?, ?> each : known) {
      String own = Pointer.under(place, each.name());
      if (each.isRequired() && given.find(each.name()).isEmpty()) {
        findings.add(Finding.of(from(each, EXTENSION_MISSING), place, each.name(), each.title()));
      }
      for (ValueProblem problem : each.problems(given)) {
        findings.add(Finding.of(
            from(each, EXTENSION_MALFORMED),
            own + problem.pointer(),
            each.title(),
            problem.text()));
      }
    }
    return findings.build();
  }

  private static FindingKind from(Extension<?, ?> extension, FindingKind kind) {
    return new FindingKind(kind.code(), kind.severity(), kind.wording(), extension.source());
  }
}
