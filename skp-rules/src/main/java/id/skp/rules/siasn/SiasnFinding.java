package id.skp.rules.siasn;

import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.List;

/** The findings about records of the national system: what a record contradicts, in itself or in our own decision. */
public final class SiasnFinding {
  /** The quadrant is not that of the two ratings. */
  public static final FindingKind INCONSISTENT_QUADRANT = kind(
      "INCONSISTENT_QUADRANT",
      Severity.ERROR,
      "kuadranKinerjaNilai {0}, sedangkan hasil {1} dan perilaku {2} memberi {3}; perbaiki salah satunya",
      "kuadranKinerjaNilai is {0}, and results {1} with behaviour {2} give {3}; correct one of them");

  /** A label says something else than its code. */
  public static final FindingKind LABEL_CODE_MISMATCH = kind(
      "LABEL_CODE_MISMATCH",
      Severity.ERROR,
      "{0} berbunyi {1}, sedangkan kode {2} berarti {3}; perbaiki salah satunya",
      "{0} reads {1}, and the code {2} means {3}; correct one of them");

  /** The months are not those of the kind of period. */
  public static final FindingKind PERIOD_MISMATCH = kind(
      "PERIOD_MISMATCH",
      Severity.WARNING,
      "periodikId {0} berarti {1}, sedangkan bulan {2} sampai {3}; perbaiki periodikId atau bulannya",
      "periodikId {0} means {1}, and the months are {2} to {3}; correct periodikId or the months");

  /** A record of the same person and year, or period, stands before it. */
  public static final FindingKind YEAR_ALREADY_RECORDED = kind(
      "YEAR_ALREADY_RECORDED",
      Severity.WARNING,
      "{0} sudah tercatat pada {1}; menyimpan lagi menggantikannya",
      "{0} is recorded already at {1}; saving it again replaces that");

  /** The record says something else than what we decided. */
  public static final FindingKind RECORD_DIFFERS = kind(
      "RECORD_DIFFERS",
      Severity.ERROR,
      "catatan berisi {0}, sedangkan putusan kita {1}; simpan ulang, atau periksa putusannya",
      "the record holds {0}, and our decision is {1}; save it again, or look at the decision");

  /** The record is of another person than ours. */
  public static final FindingKind RECORD_OF_OTHER_PERSON = kind(
      "RECORD_OF_OTHER_PERSON",
      Severity.ERROR,
      "catatan ini tentang {0}, sedangkan kita tentang {1}; tidak dibandingkan, pilih catatan pegawai yang sama",
      "the record is of {0}, and ours of {1}; they are not compared, take the record of the same employee");

  /** Neither the number nor the id of the person tells whose the record is. */
  public static final FindingKind PERSON_NOT_IDENTIFIED = kind(
      "PERSON_NOT_IDENTIFIED",
      Severity.WARNING,
      "catatan siapa ini tidak dapat dipastikan: nip tidak ada dan {0} tidak diberikan di kedua sisi; isi {0} pada data kita",
      "whose record this is cannot be told: it has no nip, and {0} is not given on both sides; give {0} to ours");

  /** The results of the year are saved elsewhere. */
  public static final FindingKind YEAR_OF_OTHER_PAYLOAD = kind(
      "YEAR_OF_OTHER_PAYLOAD",
      Severity.ERROR,
      "hasil tahun {0} disimpan sebagai {1}, sedangkan catatan ini {2}; perbaiki tahunnya, atau catat ulang dalam bentuknya",
      "results of {0} are saved as {1}, and this is a record of {2}; correct the year, or record it again in its form");

  /** The year is not one of the period. */
  public static final FindingKind YEAR_OUTSIDE_PERIOD = kind(
      "YEAR_OUTSIDE_PERIOD",
      Severity.WARNING,
      "tahun {0} di luar periode {1} sampai {2}; perbaiki salah satunya",
      "the year {0} lies outside the period of {1} to {2}; correct one of them");

  /** A value is missing that no record is complete without. */
  public static final FindingKind MISSING_INPUT = kind(
      "MISSING_INPUT",
      Severity.ERROR,
      "{0} tidak berisi nilai, dan tidak ada nilai yang diasumsikan; lengkapi catatannya",
      "{0} holds no value, and nothing is assumed; complete the record");

  /** A number is not the one that others of the record give. */
  public static final FindingKind NUMBER_MISMATCH = kind(
      "NUMBER_MISMATCH",
      Severity.ERROR,
      "{0} berisi {1}, sedangkan {2} memberi {3}; perbaiki salah satunya",
      "{0} holds {1}, and {2} give {3}; correct one of them");

  /** A score is above the highest of its scale. */
  public static final FindingKind SCORE_ABOVE_HIGHEST = kind(
      "SCORE_ABOVE_HIGHEST",
      Severity.ERROR,
      "{0} berisi {1}, sedangkan nilai tertinggi {2}; perbaiki nilainya",
      "{0} holds {1}, and the highest score is {2}; correct it");

  /** The decree on credit is dated before what it counts. */
  public static final FindingKind DECREE_BEFORE_PERIOD = kind(
      "DECREE_BEFORE_PERIOD",
      Severity.WARNING,
      "SK bertanggal {0}, sedangkan angka kreditnya dari {1} sampai {2}; perbaiki tanggalnya atau periodenya",
      "the decree is dated {0}, and its credit is of {1} to {2}; correct the date or the period");

  /** The credit is told to be of two kinds of which it can be one only. */
  public static final FindingKind CREDIT_OF_TWO_KINDS = kind(
      "CREDIT_OF_TWO_KINDS",
      Severity.WARNING,
      "{0} dan {1} keduanya 1; angka kredit hasil integrasi bukan hasil konversi predikat, pilih salah satu",
      "{0} and {1} are both 1; credit that was integrated is not converted from a predicate, choose one of them");

  private SiasnFinding() {}

  private static FindingKind kind(
      String code, Severity severity, String indonesian, String english) {
    return new FindingKind(code, severity, Text.of(indonesian, english), Sources.PAYLOADS);
  }

  static List<FindingKind> kinds() {
    return List.of(
        INCONSISTENT_QUADRANT,
        LABEL_CODE_MISMATCH,
        PERIOD_MISMATCH,
        YEAR_ALREADY_RECORDED,
        RECORD_DIFFERS,
        RECORD_OF_OTHER_PERSON,
        PERSON_NOT_IDENTIFIED,
        YEAR_OF_OTHER_PAYLOAD,
        YEAR_OUTSIDE_PERIOD,
        MISSING_INPUT,
        NUMBER_MISMATCH,
        SCORE_ABOVE_HIGHEST,
        DECREE_BEFORE_PERIOD,
        CREDIT_OF_TWO_KINDS);
  }
}
