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
        RECORD_DIFFERS);
  }
}
