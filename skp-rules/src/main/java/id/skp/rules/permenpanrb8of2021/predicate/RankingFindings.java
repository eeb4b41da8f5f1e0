package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import java.util.List;

/** The findings on the ranking of a unit (<em>pemeringkatan kinerja</em>). They are a guide, never a quota. */
public final class RankingFindings {
  private static final LegalSource SHARES = LegalSource.open(
      Basis.OUR_READING,
      Sources8Of2021.REGULATION,
      "OQ-832",
      "porsi peringkat: paling banyak 20 di atas, 60-70 sesuai, paling banyak 20 di bawah",
      "shares of the ranks: at most 20 above, 60-70 meeting, at most 20 below");
  private static final Text TOO_MANY = Text.of(
      "{0} dari {1} orang {2}; sesuai bila paling banyak {3}",
      "people, {2}: {0} of {1}; at most {3} conform");
  private static final Text TOO_FEW = Text.of(
      "{0} dari {1} orang {2}; sesuai bila paling sedikit {3}",
      "people, {2}: {0} of {1}; at least {3} conform");

  /** More people than expected rank above expectation. */
  public static final FindingKind RANKED_ABOVE_TOO_MANY = kind("RANKED_ABOVE_TOO_MANY", TOO_MANY);

  /** Fewer people than expected meet expectation. */
  public static final FindingKind RANKED_MEETING_TOO_FEW = kind("RANKED_MEETING_TOO_FEW", TOO_FEW);

  /** More people than expected meet expectation. */
  public static final FindingKind RANKED_MEETING_TOO_MANY =
      kind("RANKED_MEETING_TOO_MANY", TOO_MANY);

  /** More people than expected rank below expectation. */
  public static final FindingKind RANKED_BELOW_TOO_MANY = kind("RANKED_BELOW_TOO_MANY", TOO_MANY);

  private RankingFindings() {}

  private static FindingKind kind(String code, Text wording) {
    return new FindingKind(code, Severity.WARNING, wording, SHARES);
  }

  static List<FindingKind> kinds() {
    return List.of(
        RANKED_ABOVE_TOO_MANY,
        RANKED_MEETING_TOO_FEW,
        RANKED_MEETING_TOO_MANY,
        RANKED_BELOW_TOO_MANY);
  }
}
