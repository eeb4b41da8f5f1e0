package id.skp.rules.cascade;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings on a cascade, with the sources of one regulation. Their codes are the same under every regulation. */
public final class CascadeFindings {
  private final Map<CascadeCheck, FindingKind> kinds = new EnumMap<>(CascadeCheck.class);

  private CascadeFindings() {}

  /**
   * Obtains the findings of a regulation.
   *
   * @param citation the place that speaks of cascading
   * @param oneMethod where it says that each superior's result needs one method
   * @param oneMethodSeverity how grave it is if two are used
   * @return the findings
   */
  public static CascadeFindings of(
      String citation, LegalSource oneMethod, Severity oneMethodSeverity) {
    CascadeFindings findings = new CascadeFindings();
    LegalSource checks = LegalSource.open(
        Basis.OUR_READING,
        citation,
        "OQ-C05",
        "pemeriksaan matriks: tidak melingkar, setiap sasaran didukung, setiap hasil kerja sampai ke sasaran",
        "checks of a matrix: no circle, each goal is carried, each result reaches a goal");
    for (CascadeCheck check : CascadeCheck.values()) {
      findings.kinds.put(
          check, new FindingKind(check.name(), check.severity(), check.wording(), checks));
    }
    findings.kinds.put(
        CascadeCheck.METHODS_MIXED,
        new FindingKind(
            CascadeCheck.METHODS_MIXED.name(),
            oneMethodSeverity,
            CascadeCheck.METHODS_MIXED.wording(),
            oneMethod));
    return findings;
  }

  /**
   * Returns a copy in which the regulation or its practice says that each cell of a matrix becomes a main result.
   *
   * @param source where it says so
   * @return the findings
   */
  public CascadeFindings withMainCells(LegalSource source) {
    CascadeFindings copy = new CascadeFindings();
    copy.kinds.putAll(kinds);
    CascadeCheck check = CascadeCheck.ROLE_RESULT_ADDITIONAL;
    copy.kinds.put(check, new FindingKind(check.name(), check.severity(), check.wording(), source));
    return copy;
  }

  /**
   * Returns the codes of all findings on a cascade.
   *
   * @return the codes, in the order in which findings are told
   */
  public static List<String> codes() {
    return Stream.of(CascadeCheck.values()).map(CascadeCheck::name).toList();
  }

  /**
   * Returns all kinds.
   *
   * @return the kinds, in the order in which findings are told
   */
  public List<FindingKind> kinds() {
    return List.copyOf(kinds.values());
  }

  Finding at(CascadeCheck check, String location, Object... values) {
    return Finding.of(requireNonNull(kinds.get(check), check.name()), location, values);
  }
}
