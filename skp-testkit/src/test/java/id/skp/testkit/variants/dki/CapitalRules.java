package id.skp.testkit.variants.dki;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.value.PrintedNumber;
import id.skp.testkit.variants.dki.ComponentWeights.Component;
import id.skp.testkit.variants.dki.ComponentWeights.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters and rules of DKI Jakarta's score. */
final class CapitalRules {
  static final Field<Month, Group> GROUP =
      Field.of("group", Month::group, "Kelompok jabatan", "Group of posts");
  static final Field<Month, Optional<Ratio>> WORKING_DAYS =
      Field.of("workingDays", Month::workingDays, "Hari kerja", "Working days");
  static final Field<Month, Optional<Ratio>> ACTIVITY_MINUTES =
      Field.of("activityMinutes", Month::activityMinutes, "Menit aktivitas", "Minutes of activity");
  static final Field<Month, Optional<Ratio>> BEHAVIOUR_SUM = Field.of(
      "behaviourSum", Month::behaviourSum, "Jumlah nilai perilaku", "Sum of behaviour scores");
  static final Field<Month, Map<Component, Ratio>> ACHIEVED = Field.of(
      "achieved", Month::achieved, "Capaian komponen (%)", "Achievement of components (%)");
  static final Field<Month, List<Component>> ABSENT_BY_RIGHT = Field.of(
      "absentByRight",
      Month::absentByRight,
      "Komponen yang dikecualikan",
      "Components absent by right");

  /** The weights of the components, by group. */
  static final ParameterKey<ComponentWeights> WEIGHTS = ParameterKey.of(
      "componentWeights",
      ComponentWeights.class,
      Text.of("Bobot komponen", "Weights of components"),
      ComponentWeights.FORM);

  /** The effective minutes of a working day. */
  static final ParameterKey<Ratio> DAILY_MINUTES = ParameterKey.of(
      "dailyMinutes", Ratio.class, Text.of("Menit efektif sehari", "Effective minutes of a day"));

  /** The highest sum of behaviour scores. */
  static final ParameterKey<Ratio> BEHAVIOUR_MAX = ParameterKey.of(
      "behaviourMax", Ratio.class, Text.of("Jumlah perilaku tertinggi", "Highest behaviour sum"));

  /** How a score is printed. */
  static final ParameterKey<PrintedNumber> PRINTED = ParameterKey.of(
      "printedScore",
      PrintedNumber.class,
      Text.of("Bentuk cetak nilai", "Printed score"),
      PrintedNumber.form());

  /** What a month gave a person. */
  record Month(
      Group group,
      Optional<Ratio> workingDays,
      Optional<Ratio> activityMinutes,
      Optional<Ratio> behaviourSum,
      Map<Component, Ratio> achieved,
      List<Component> absentByRight) {}

  /** A score from 0 to 100, and the components that were left out. */
  record MonthlyScore(Ratio score, List<Component> excluded) implements Labelled {
    @Override
    public Text label() {
      return excluded.isEmpty()
          ? Message.of(Text.same("{0}"), score).toText()
          : Message.of(Text.of("{0}, tanpa {1}", "{0}, without {1}"), score, excluded)
              .toText();
    }
  }

  /** The score of a month. Outcome fields {@code score} and {@code excluded}. */
  static final RuleKey<Month, MonthlyScore> MONTHLY_SCORE = RuleKey.of(
      "monthly-score",
      Text.of("Nilai kinerja bulanan", "Score of a month"),
      InputForm.of(
          Month.class,
          given -> new Month(
              given.required(GROUP, given.constant(GROUP, Group.class)),
              given.ratio(WORKING_DAYS),
              given.ratio(ACTIVITY_MINUTES),
              given.ratio(BEHAVIOUR_SUM),
              given.ratios(ACHIEVED, Component.class).orElse(Map.of()),
              given.constants(ABSENT_BY_RIGHT, Component.class).orElse(List.of())),
          GROUP,
          WORKING_DAYS,
          ACTIVITY_MINUTES,
          BEHAVIOUR_SUM,
          ACHIEVED,
          ABSENT_BY_RIGHT),
      OutputForm.of(MonthlyScore.class)
          .with("score", MonthlyScore::score)
          .with("excluded", MonthlyScore::excluded));

  private CapitalRules() {}
}
