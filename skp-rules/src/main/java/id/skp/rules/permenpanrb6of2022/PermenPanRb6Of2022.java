package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.angkakredit.CreditChapter;
import id.skp.rules.career.CareerFindings;
import id.skp.rules.followup.FollowUpChapter;
import id.skp.rules.followup.ObjectionChapter;
import java.time.LocalDate;
import java.util.List;

/** The rule set of PermenPAN-RB 6/2022, with the rules of credit that convert its predicates. */
public final class PermenPanRb6Of2022 implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "permenpanrb-6-2022";

  private static final RuleSet RULE_SET = RuleSet.builder(
          ID,
          Regulation.of("PermenPAN-RB 6/2022", "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara"))
      .parameter(
          RuleSet.IN_FORCE_FROM,
          LocalDate.of(2022, 2, 1),
          LegalSource.open(
              Basis.OUR_READING,
              Sources.REGULATION,
              "OQ-636",
              "hari pertama berlaku tidak ditetapkan di sini",
              "the first day in force is not fixed here"))
      .chaptersWhenAsked(() -> PermenPanRb6Of2022::addChapters)
      .build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public PermenPanRb6Of2022() {}

  /**
   * Returns the rule set.
   *
   * @return the rule set
   */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  /** Adds what is read one by one; of a rule set that is not asked not even the names are. */
  private static void addChapters(RuleSet.Builder all) {
    all.chaptersWhenAsked(
        () -> new EvaluationChapter(),
        () -> new PlanReview(),
        () -> new CreditChapter(),
        () -> new UnitChapter(),
        () -> new ObjectionChapter(new Objections6Of2022()),
        () -> new FollowUpChapter(),
        () -> new Monitoring(),
        () -> new CareerFindings(),
        () -> new Cascade6Of2022());
  }

  @Override
  public List<RuleSet> ruleSets() {
    return List.of(RULE_SET);
  }
}
