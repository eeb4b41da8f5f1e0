package id.skp.rules.planreview;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.people.PositionType;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.PlanApproach;
import id.skp.core.text.Text;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/** How the choices of a review stand as data, for variant files and for parameters of one's own. */
public final class PlanReviewForms {
  /** Codes of findings. */
  public static final ValueForm<FindingCodes> FINDING_CODES =
      ValueForms.set(ValueForms.text(TextKind.ID), 0).as(FindingCodes::new, FindingCodes::codes);

  /** Patterns of words, such as {@code meny*}. */
  public static final ValueForm<WordPatterns> WORD_PATTERNS = ValueForms.distinct(
          ValueForms.text(TextKind.NAME), 0)
      .as(WordPatterns::new, WordPatterns::patterns);

  /** Aspects of a result. */
  public static final ValueForm<RequiredAspects> REQUIRED_ASPECTS = ValueForms.set(
          ValueForms.constant(Aspect.class), 0)
      .as(RequiredAspects::new, RequiredAspects::aspects);

  /** For each kind of post, the approaches that are open to it. */
  public static final ValueForm<ApproachByPosition> APPROACH_BY_POSITION = ValueForms.table(
          PositionType.class, ValueForms.set(ValueForms.constant(PlanApproach.class), 1))
      .as(ApproachByPosition::new, ApproachByPosition::approaches);

  private static final ValueForm<MonthDay> DAY =
      ValueForms.text().as(PlanReviewForms::day, day -> day.toString().substring("--".length()));
  private static final Member<PlanDeadline, Optional<MonthDay>> LAST_DAY = Member.of(
      "lastDay",
      PlanDeadline::lastDay,
      DAY.optional(),
      Text.of(
          "Hari terakhir, sebagai bulan dan tanggal seperti 01-31; tidak ada bila tanpa batas.",
          "The last day, as month and day such as 01-31; left out where there is none."));

  /** A deadline: {@code lastDay} as month and day, such as {@code 01-31}; absent where there is none. */
  public static final ValueForm<PlanDeadline> PLAN_DEADLINE =
      ValueForms.record(given -> new PlanDeadline(given.get(LAST_DAY)), LAST_DAY);

  private PlanReviewForms() {}

  private static MonthDay day(String text) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException notADay) {
      throw new InvalidValueException(
          "DAY_MALFORMED",
          "",
          "perlu bulan dan hari yang ada, seperti '01-31', diberikan "
              + InvalidValueException.shown(text),
          "needs a month and a day that exist, such as '01-31', got "
              + InvalidValueException.shown(text));
    }
  }
}
