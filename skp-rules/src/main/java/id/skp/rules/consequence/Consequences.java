package id.skp.rules.consequence;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import java.time.LocalDate;
import java.util.List;

/**
 * <em>Konsekuensi predikat</em>: the rule set of what a predicate leads to. It holds the shape of an allowance policy without
 * amounts, and is found by its id only; an agency's policy is a variant of it, in Java or as a file.
 */
public final class Consequences implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "predicate-consequences";

  /** Not among the other sources, which a process that asks nothing of this rule set need not read. */
  private static final LegalSource FIRST = LegalSource.open(
      Basis.OUR_READING,
      Sources.TALENT,
      "OQ-V12",
      "hari pertama berlaku: hari pengundangan, yang tidak terbaca, atau 1 Januari tahunnya",
      "first day in force: the day of promulgation, which was not read, or 1 January of its year");

  private static final RuleSet RULE_SET = RuleSet.builder(
          ID, Regulation.of(Sources.TALENT, "Manajemen Talenta Aparatur Sipil Negara"))
      .foundByIdOnly()
      .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2020, 1, 1), FIRST)
      .chaptersWhenAsked(() -> new ConsequenceChapter())
      .build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public Consequences() {}

  /**
   * Returns the rule set.
   *
   * @return the rule set
   */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  @Override
  public List<RuleSet> ruleSets() {
    return List.of(RULE_SET);
  }
}
