package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.List;

/** The findings on a unit beside those on its distribution: how its outcome was fixed, and who is counted. */
public final class UnitFindings6Of2022 {
  private static final LegalSource FIXING = LegalSource.open(
      Basis.CIRCULAR,
      Sources.CIRCULAR,
      "OQ-626",
      "predikat organisasi: ditetapkan pimpinan dari perjanjian kinerja dan ekspektasi, atau menurut tabel yang tidak diterbitkan",
      "the organisation predicate: fixed by the leader from agreement and expectation, or by a table that is not published");
  private static final LegalSource LEADER = LegalSource.open(
      Basis.CIRCULAR,
      Sources.CIRCULAR,
      "OQ-610",
      "lima predikat unit ke tiga rating tidak diterbitkan",
      "five unit predicates to three ratings is not published");
  private static final LegalSource COUNTED = LegalSource.open(
      Basis.OUR_READING,
      Sources.CIRCULAR,
      "OQ-614",
      "yang dihitung: bawahan langsung, atau seluruh unit; di sini yang tercantum",
      "who is counted: direct reports, or the whole unit; here those who are listed");
  private static final LegalSource CELL = LegalSource.cited(Basis.PRACTICE, Sources.QUADRANT);

  /** The record of the unit's outcome does not say what was seen of something that it is fixed on. */
  public static final FindingKind ORGANISATION_GROUND_MISSING = kind(
      "ORGANISATION_GROUND_MISSING",
      "penetapan predikat organisasi tidak mencatat {0}; tambahkan pada grounds",
      "the record of the organisation predicate does not tell of this: {0}; add it to grounds",
      FIXING);

  /** The unit's own leader fixed its outcome. */
  public static final FindingKind ORGANISATION_FIXED_BY_LEADER = kind(
      "ORGANISATION_FIXED_BY_LEADER",
      "predikat organisasi ditetapkan oleh {0}, pimpinan unit itu sendiri; perlu pimpinan di atasnya",
      "the organisation predicate was fixed by {0}, the unit's own leader; it needs the next higher one",
      FIXING);

  /** One of the unit's own people fixed its outcome. */
  public static final FindingKind ORGANISATION_FIXED_BY_MEMBER = kind(
      "ORGANISATION_FIXED_BY_MEMBER",
      "predikat organisasi ditetapkan oleh {0}, pegawai unit itu sendiri; perlu pimpinan di atas unit",
      "the organisation predicate was fixed by {0}, one of the unit's own people; it needs the leader above the unit",
      FIXING);

  /** The outcome of the unit was fixed before the period ended. */
  public static final FindingKind ORGANISATION_FIXED_EARLY = kind(
      "ORGANISATION_FIXED_EARLY",
      "predikat organisasi bertanggal {0}, sebelum {1} berakhir pada {2}; tetapkan setelah periode berakhir",
      "the organisation predicate is dated {0}, before the end of {1} on {2}; fix it when the period is over",
      FIXING);

  /** Nobody is named as the unit's leader. */
  public static final FindingKind UNIT_LEADER_MISSING = new FindingKind(
      "UNIT_LEADER_MISSING",
      Severity.ADVICE,
      Text.of(
          "pimpinan unit tidak disebut; rating hasil kerjanya mengikuti capaian unit dan tidak diperiksa",
          "the unit's leader is not named; whose rating of results follows the unit's outcome is not looked at"),
      LEADER);

  /** The leader's rating of results is not the one that the unit's outcome gives. */
  public static final FindingKind LEADER_RATING_AGAINST_UNIT = kind(
      "LEADER_RATING_AGAINST_UNIT",
      "pimpinan unit {0} diberi rating hasil kerja {1}, sedangkan capaian unit {2} memberi {3}; periksa salah satunya",
      "the unit's leader {0} has the rating of results {1} where the unit's outcome {2} gives {3}; check one of the two",
      LEADER);

  /** Somebody has no predicate. */
  public static final FindingKind PERSON_NOT_EVALUATED = kind(
      "PERSON_NOT_EVALUATED",
      "{0} belum dievaluasi; beri predicate, atau rujuk penilaian yang dapat dievaluasi",
      "{0} has not been evaluated; give a predicate, or refer to an appraisal that can be evaluated",
      COUNTED);

  /** Somebody stands in the unit twice. */
  public static final FindingKind PERSON_TWICE = kind(
      "PERSON_TWICE",
      "{0} sudah tercantum di {1}; sisakan satu. Dengan predikat yang sama dihitung sekali, selain itu tidak dihitung",
      "{0} stands at {1} already; leave one. With the same predicate the person counts once, else not at all",
      COUNTED);

  /** Somebody is evaluated in another unit. */
  public static final FindingKind PERSON_OF_OTHER_UNIT = kind(
      "PERSON_OF_OTHER_UNIT",
      "{0} dinilai di unit {1}, yang bukan unit ini atau bagiannya; hapus, atau tambahkan unit itu pada parts",
      "{0} is evaluated in the unit {1}, which is not this one or a part of it; remove the person, or add the unit to parts",
      COUNTED);

  /** A predicate is for another period. */
  public static final FindingKind PERSON_OF_OTHER_PERIOD = kind(
      "PERSON_OF_OTHER_PERIOD",
      "predikat {0} adalah untuk {1}, bukan {2}, dan tidak dihitung; sebut predikat periode itu",
      "the predicate of {0} is for {1}, not {2}, and is not counted; name the predicate of the period",
      COUNTED);

  /** A reference leads to somebody else. */
  public static final FindingKind PERSON_IS_OTHER = kind(
      "PERSON_IS_OTHER",
      "rujukan {0} menuju penilaian {1}, pegawai lain, dan tidak dihitung; perbaiki rujukannya",
      "the reference of {0} leads to the appraisal of {1}, somebody else, and is not counted; correct the reference",
      COUNTED);

  /** A predicate or rating is not that of the appraisal that is referred to. */
  public static final FindingKind PERSON_DIFFERS_FROM_APPRAISAL = kind(
      "PERSON_DIFFERS_FROM_APPRAISAL",
      "{0} tercatat {1}, sedangkan penilaian yang dirujuk memberi {2}; samakan. Orang ini tidak dihitung",
      "{0} is recorded with {1} where the appraisal that is referred to gives {2}; make them agree. The person is not counted",
      COUNTED);

  /** A predicate is none of the rule set. */
  public static final FindingKind PERSON_PREDICATE_NOT_ON_SCALE = kind(
      "PERSON_PREDICATE_NOT_ON_SCALE",
      "predikat {0}, {1}, bukan predikat pegawai menurut aturan ini dan tidak dihitung; gunakan {2}",
      "the predicate of {0}, {1}, is no person's predicate under these rules and is not counted; use {2}",
      COUNTED);

  /** A predicate was made under rules of another regulation. */
  public static final FindingKind PERSON_OF_OTHER_RULE_SET = kind(
      "PERSON_OF_OTHER_RULE_SET",
      "evaluasi {0} dibuat dengan himpunan aturan {1}, yang tidak berdasarkan {2}, dan tidak dihitung; sebut evaluasi menurut aturan ini",
      "the evaluation of {0} was made under the rule set {1}, which is not based on {2}, and is not counted; name the evaluation under these rules",
      COUNTED);

  /** A predicate is not the one that the ratings beside it give, or none that the one rating beside it can give. */
  public static final FindingKind PERSON_PREDICATE_AGAINST_RATINGS = new FindingKind(
      "PERSON_PREDICATE_AGAINST_RATINGS",
      Severity.ERROR,
      Text.of(
          "{0} berpredikat {1}, sedangkan {2} memberi {3}; perbaiki salah satunya. Orang ini tidak dihitung",
          "{0} has the predicate {1} where {2} give {3}; correct one of them. The person is not counted"),
      CELL);

  /** An appraisal was evaluated with another outcome of the unit. */
  public static final FindingKind PERSON_ORGANISATION_DIFFERS = kind(
      "PERSON_ORGANISATION_DIFFERS",
      "penilaian {0} menyebut predikat organisasi {1}, sedangkan unit ini {2}; samakan keduanya",
      "the appraisal of {0} says that the organisation predicate is {1}, and this unit has {2}; make the two agree",
      COUNTED);

  private UnitFindings6Of2022() {}

  private static FindingKind kind(
      String code, String indonesian, String english, LegalSource source) {
    return new FindingKind(code, Severity.WARNING, Text.of(indonesian, english), source);
  }

  static List<FindingKind> kinds() {
    return List.of(
        ORGANISATION_GROUND_MISSING,
        ORGANISATION_FIXED_BY_LEADER,
        ORGANISATION_FIXED_BY_MEMBER,
        ORGANISATION_FIXED_EARLY,
        UNIT_LEADER_MISSING,
        LEADER_RATING_AGAINST_UNIT,
        PERSON_NOT_EVALUATED,
        PERSON_TWICE,
        PERSON_OF_OTHER_UNIT,
        PERSON_OF_OTHER_PERIOD,
        PERSON_IS_OTHER,
        PERSON_OF_OTHER_RULE_SET,
        PERSON_DIFFERS_FROM_APPRAISAL,
        PERSON_PREDICATE_NOT_ON_SCALE,
        PERSON_PREDICATE_AGAINST_RATINGS,
        PERSON_ORGANISATION_DIFFERS);
  }
}
