package id.skp.rules;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import java.time.LocalDate;

/** A rule set of a single rule. */
public final class TinyRules {
  public static final LegalSource SOURCE =
      LegalSource.cited(Basis.REGULATION_TEXT, "PP 30/2019, Pasal 1");
  public static final Regulation REGULATION =
      Regulation.of("PP 30/2019", "Penilaian Kinerja Pegawai Negeri Sipil");

  private TinyRules() {}

  public static <I, O> RuleSet with(RuleKey<I, O> key, Procedure<I, O> procedure) {
    return builder("tiny").rule(key, procedure, SOURCE).build();
  }

  public static RuleSet.Builder builder(String id) {
    return RuleSet.builder(id, REGULATION)
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2020, 1, 1), SOURCE);
  }
}
