package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.List;

/** The findings on the distribution of predicates in a unit (<em>pola distribusi predikat</em>). */
public final class DistributionFindings {
  private static final LegalSource GUIDE = LegalSource.cited(Basis.CIRCULAR, Sources.CIRCULAR);
  private static final Text TOO_MANY = Text.of(
      "{0} dari {1} orang berpredikat {2}; sesuai pedoman bila paling banyak {3} orang ({4})",
      "people with the predicate {2}: {0} of {1}; at most {3} conform to the guide ({4})");
  private static final Text TOO_FEW = Text.of(
      "{0} dari {1} orang berpredikat {2}; sesuai pedoman bila paling sedikit {3} orang ({4})",
      "people with the predicate {2}: {0} of {1}; at least {3} conform to the guide ({4})");

  /** More people than the guide allows have the predicate that most should have. */
  public static final FindingKind DOMINANT_ABOVE_MAXIMUM = kind("DOMINANT_ABOVE_MAXIMUM", TOO_MANY);

  /** Nobody has one of the predicates that somebody should have. */
  public static final FindingKind REQUIRED_PREDICATE_ABSENT =
      kind("REQUIRED_PREDICATE_ABSENT", TOO_FEW);

  /** Fewer people than the guide expects have the predicate that most should have. */
  public static final FindingKind DOMINANT_BELOW_MINIMUM = kind("DOMINANT_BELOW_MINIMUM", TOO_FEW);

  /** Fewer people than the guide expects have the predicates that accompany the dominant one. */
  public static final FindingKind ACCOMPANYING_BELOW_MINIMUM =
      kind("ACCOMPANYING_BELOW_MINIMUM", TOO_FEW);

  /** More people than the guide allows have {@code SANGAT_BAIK}. */
  public static final FindingKind SANGAT_BAIK_ABOVE_MAXIMUM =
      kind("SANGAT_BAIK_ABOVE_MAXIMUM", TOO_MANY);

  /** Somebody has {@code SANGAT_BAIK} in a unit where the guide allows nobody. */
  public static final FindingKind SANGAT_BAIK_NOT_ALLOWED =
      kind("SANGAT_BAIK_NOT_ALLOWED", TOO_MANY);

  /** The predicate that most should have has no majority; found only where that check is switched on (OQ-612). */
  public static final FindingKind DOMINANT_NOT_MAJORITY = kind("DOMINANT_NOT_MAJORITY", TOO_FEW);

  private static final ImmutableMap<String, FindingKind> KINDS = Maps.uniqueIndex(
      List.of(
          DOMINANT_ABOVE_MAXIMUM,
          REQUIRED_PREDICATE_ABSENT,
          DOMINANT_BELOW_MINIMUM,
          ACCOMPANYING_BELOW_MINIMUM,
          SANGAT_BAIK_ABOVE_MAXIMUM,
          SANGAT_BAIK_NOT_ALLOWED,
          DOMINANT_NOT_MAJORITY),
      FindingKind::code);

  private DistributionFindings() {}

  private static FindingKind kind(String code, Text wording) {
    return new FindingKind(code, Severity.WARNING, wording, GUIDE);
  }

  /**
   * Returns the codes of all findings on a distribution.
   *
   * @return the codes
   */
  public static List<String> codes() {
    return KINDS.keySet().asList();
  }

  static List<FindingKind> kinds() {
    return KINDS.values().asList();
  }

  /** Tells whether a finding is of more people than the guide allows, not of fewer than it expects. */
  static boolean tellsTooMany(String code) {
    return kind(code).wording().equals(TOO_MANY);
  }

  static FindingKind kind(String code) {
    return requireNonNull(KINDS.get(code), code);
  }
}
