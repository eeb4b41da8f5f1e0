package id.skp.rules.followup;

import id.skp.core.followup.ObjectionProfile;
import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import java.time.DayOfWeek;

/** The parameters of what follows an evaluation: every number, table and choice that the rules use. */
public final class FollowUpParameters {
  /** Who may do what about an evaluation, and within which time (OQ-621). */
  public static final ParameterKey<ObjectionProfile> OBJECTION_PROFILE =
      key("objectionProfile", ObjectionProfile.class, "Tata cara keberatan", "Objection profile");

  /** Which days a period in days counts (OQ-622). */
  public static final ParameterKey<DayCounting> DAY_COUNTING =
      key("dayCounting", DayCounting.class, "Cara menghitung hari", "Counting of days");

  /** What becomes of a last day that is no working day (OQ-622). */
  public static final ParameterKey<DeadlineShift> DEADLINE_SHIFT = key(
      "deadlineShift",
      DeadlineShift.class,
      "Bila hari terakhir hari libur",
      "Where the last day is no working day");

  /** On which days of the week work is done, where working days count (OQ-622). */
  public static final ParameterKey<WorkingWeek> WORKING_WEEK = key(
      "workingWeek", WorkingWeek.class, "Hari kerja dalam seminggu", "Working days of the week");

  /** What a decision on a late objection is worth (OQ-623). */
  public static final ParameterKey<LateObjectionPolicy> LATE_OBJECTION_POLICY = key(
      "lateObjectionPolicy",
      LateObjectionPolicy.class,
      "Putusan atas keberatan terlambat",
      "Decision on a late objection");

  private FollowUpParameters() {}

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  static void declare(RuleSet.Builder rules) {
    rules
        .parameter(
            OBJECTION_PROFILE,
            ObjectionProfile.PP_30_2019,
            Sources.open(
                Basis.PARENT_REGULATION,
                Sources.OBJECTION,
                "OQ-621",
                "keberatan kepada atasan pejabat penilai (PP), atau kepada pejabat penilai lalu atasannya; dipilih menurut PP",
                "objection to the assessing official's superior (PP), or to the assessing official and then the superior; the PP was chosen"))
        .parameter(
            DAY_COUNTING,
            DayCounting.CALENDAR_DAYS,
            Sources.open(
                Basis.OUR_READING,
                Sources.OBJECTION,
                "OQ-622",
                "hari kalender atau hari kerja, hari penerimaan dihitung atau tidak; dipilih hari kalender, hari penerimaan tidak dihitung",
                "calendar or working days, receipt counted or not; calendar days, receipt not counted was chosen"))
        .parameter(
            DEADLINE_SHIFT,
            DeadlineShift.NOT_MOVED,
            Sources.open(
                Basis.OUR_READING,
                Sources.OBJECTION,
                "OQ-622",
                "hari terakhir pada hari libur: digeser atau tidak; dipilih tidak digeser",
                "a last day on a holiday: moved or not; not moved was chosen"))
        .parameter(
            WORKING_WEEK,
            WorkingWeek.of(
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY),
            Sources.open(
                Basis.OUR_READING,
                Sources.OBJECTION,
                "OQ-622",
                "hari kerja: lima atau enam hari seminggu; dipilih Senin sampai Jumat",
                "working days: five or six a week; Monday to Friday was chosen"))
        .parameter(
            LATE_OBJECTION_POLICY,
            LateObjectionPolicy.STAYS_LATE,
            Sources.open(
                Basis.OUR_READING,
                Sources.OBJECTION,
                "OQ-623",
                "putusan atas keberatan terlambat: tidak berlaku, atau menyembuhkan keterlambatan; dipilih tetap terlambat",
                "a decision on a late objection: void, or healing the lateness; it stays late was chosen"));
  }
}
