package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.followup.ObjectionChapter;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementChapter;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourChapter;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourStandardsChapter;
import id.skp.rules.permenpanrb8of2021.planreview.PlanReview;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateChapter;
import id.skp.rules.permenpanrb8of2021.predicate.RankingChapter;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCaseChapter;
import id.skp.rules.permenpanrb8of2021.score.PrintingChapter;
import id.skp.rules.permenpanrb8of2021.score.ScoreChapter;
import id.skp.rules.permenpanrb8of2021.transition.ConversionChapter;
import id.skp.rules.permenpanrb8of2021.transition.YearChapter;
import id.skp.rules.permenpanrb8of2021.work.PostChangeChapter;
import id.skp.rules.permenpanrb8of2021.work.WorkChapter;
import java.time.LocalDate;
import java.util.List;

/** The rule set of PermenPAN-RB 8/2021. */
public final class PermenPanRb8Of2021 implements RuleSetProvider {
  /** The id of the rule set. */
  public static final String ID = "permenpanrb-8-2021";

  private static final RuleSet RULE_SET = RuleSet.builder(
          ID, Regulation.of("PermenPAN-RB 8/2021", "Sistem Manajemen Kinerja Pegawai Negeri Sipil"))
      .parameter(
          RuleSet.IN_FORCE_FROM,
          LocalDate.of(2021, 7, 1),
          cited(Basis.CIRCULAR, "SE SEK-04.KP.05.02/2021"))
      .parameter(
          RuleSet.IN_FORCE_UNTIL,
          LocalDate.of(2022, 1, 31),
          open(
              Basis.OUR_READING,
              "PermenPAN-RB 6/2022",
              "OQ-636",
              "hari terakhir sebelum diganti PermenPAN-RB 6/2022",
              "the last day before PermenPAN-RB 6/2022 replaced it"))
      .chaptersWhenAsked(() -> PermenPanRb8Of2021::addChapters)
      .build();

  /** Creates the provider; {@link #ruleSet()} gives the rule set without one. */
  public PermenPanRb8Of2021() {}

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
        () -> new ScoreChapter(),
        () -> new AchievementChapter(),
        () -> new WorkChapter(),
        () -> new BehaviourChapter(),
        () -> new BehaviourStandardsChapter(),
        () -> new PrintingChapter(),
        () -> new PredicateChapter(),
        () -> new PlanReview(),
        () -> new ConversionChapter(),
        () -> new YearChapter(),
        () -> new PostChangeChapter(),
        () -> new SpecialCaseChapter(),
        () -> new RankingChapter(),
        () -> new PapersChapter(),
        () -> rules -> rules.parameters(Objections8Of2021.OBJECTION_DAYS),
        () -> new ObjectionChapter(new Objections8Of2021()),
        () -> new CascadeChapter8Of2021());
  }

  @Override
  public List<RuleSet> ruleSets() {
    return List.of(RULE_SET);
  }
}
