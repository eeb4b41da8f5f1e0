package id.skp.rules.siasn;

import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import java.time.LocalDate;
import java.util.List;

/**
 * <em>Kode dan pertukaran data SIASN</em>: the rule set of what the national system takes and gives. It decides no performance
 * and is found by its id only; another system's codes are a variant of it.
 */
public final class Siasn implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "siasn";

  private static final RuleSet RULE_SET = RuleSet.builder(
          ID, Regulation.of(Sources.INTERFACE, "Antarmuka pertukaran data kinerja SIASN BKN"))
      .foundByIdOnly()
      .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(Sources.FIRST_YEAR, 1, 1), Sources.FIRST)
      .chaptersWhenAsked(() -> new SiasnChapter())
      .build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public Siasn() {}

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
