package id.skp.rules.career;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import java.util.List;

/** <em>Temuan karier</em>: where the files of several years contradict each other or leave something out. */
public final class CareerFindings implements Chapter {
  private static final LegalSource SOURCE =
      LegalSource.cited(Basis.INFERRED, "Peraturan BKN 3/2023", "PermenPAN-RB 1/2023");

  /** A year between the first and the last has no file. */
  public static final FindingKind CAREER_YEAR_MISSING = kind(
      "CAREER_YEAR_MISSING",
      "tidak ada berkas tahun {0} di antara {1} dan {2}; dari angka kreditnya tidak dihitung lebih dari yang ditetapkan; lengkapi dengan berkasnya",
      "there is no file of {0} between {1} and {2}; of its credit no more counts than was fixed; give its file, too");

  /** The credit of a year cannot be counted. */
  public static final FindingKind CAREER_YEAR_NOT_COUNTED = kind(
      "CAREER_YEAR_NOT_COUNTED",
      "angka kredit tahun {0} ({1}) tidak dapat dihitung{2} dan {3}; lengkapi atau perbaiki evaluasinya",
      "the credit of {0} ({1}) cannot be counted{2} and {3}; complete or correct its evaluations");

  /** The latest year has no predicate yet, and what follows is told of the year before. */
  public static final FindingKind CAREER_FOLLOW_UP_OF_EARLIER_YEAR = kind(
      "CAREER_FOLLOW_UP_OF_EARLIER_YEAR",
      Severity.ADVICE,
      "tahun {0} belum memiliki predikat; tindak lanjut disebut menurut tahun {1}; evaluasi {0}",
      "{0} has no predicate yet; what follows is told of {1}; evaluate {0}");

  /** Fixings of one period were made and recorded on one day and differ. */
  public static final FindingKind CAREER_FIXINGS_DIFFER = kind(
      "CAREER_FIXINGS_DIFFER",
      "penetapan angka kredit {0} untuk {1} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; tidak ada yang dihitung, dan yang dimiliki tidak diketahui sampai ada penetapan sesudahnya; catat yang berlaku pada hari sesudahnya",
      "the fixings of credit {0} for {1} were made and recorded on the same day and differ; none of them counts, and what is held is not known until a later one; record the one that holds on a later day");

  /** Credit was fixed up to a day within a period that counts as a whole. */
  public static final FindingKind CAREER_YEAR_FIXED_IN_PART = kind(
      "CAREER_YEAR_FIXED_IN_PART",
      Severity.ADVICE,
      "penetapan angka kredit {0} berlaku sampai {1}; dari angka kredit tahun {2} hanya {3} dari bulan sesudahnya yang ditambahkan, bukan {4}; bila tahun itu dihitung sekaligus, mintakan penetapan untuk seluruh tahun",
      "the fixing of credit {0} goes up to {1}; of the credit of {2} only {3}, of the months after it, is added, not {4}; where the year is to count as a whole, have all of it fixed");

  /** A fixing does not agree with the base and what was earned since the level began. */
  public static final FindingKind CAREER_FIXED_DIFFERS = kind(
      "CAREER_FIXED_DIFFERS",
      "penetapan angka kredit {0} berjumlah {1} sampai {2}, sedangkan jenjang ini dimulai dengan {3} dan sampai saat itu diperoleh {4}; yang dihitung penetapan; periksa keduanya",
      "the fixing of credit {0} comes to {1} up to {2}, while this level began with {3} and {4} was earned by then; the fixing counts; check both");

  /** A rank rose while less credit was held than its base. */
  public static final FindingKind CAREER_RANK_WITHOUT_CREDIT = kind(
      "CAREER_RANK_WITHOUT_CREDIT",
      "SKP {0} menyebut pangkat {1} mulai {2}, yang perlu {3}, sedangkan yang dimiliki saat itu {4}; periksa pangkatnya, atau catat penetapan angka kredit yang mendasarinya dalam creditFixings",
      "the plan {0} has the rank {1} from {2}, which needs {3}, and {4} was held then; check the rank, or record the fixing of credit that it rests on in creditFixings");

  /** A level was reached by promotion while less credit was held than the level before it needs for that. */
  public static final FindingKind CAREER_LEVEL_WITHOUT_CREDIT = kind(
      "CAREER_LEVEL_WITHOUT_CREDIT",
      "SKP {0} menyebut jenjang {1} mulai {2}, yang perlu {3} pada jenjang {4}, sedangkan yang dimiliki saat itu {5}; periksa jenjangnya, atau catat penetapan angka kredit yang mendasarinya dalam creditFixings, dengan enteredOn bila bukan kenaikan jenjang",
      "the plan {0} has the level {1} from {2}, which needs {3} at the level {4}, and {5} was held then; check the level, or record the fixing of credit that it rests on in creditFixings, with enteredOn where it is no promotion");

  /** A later plan is at a lower level. */
  public static final FindingKind CAREER_LEVEL_FELL = kind(
      "CAREER_LEVEL_FELL",
      "SKP {0} menyebut jenjang {1}, lebih rendah daripada {2} pada SKP {3} sebelumnya; periksa jenjangnya",
      "the plan {0} is at the level {1}, below {2} of the plan {3} before; check the level");

  /** A later plan has a lower rank. */
  public static final FindingKind CAREER_RANK_FELL = kind(
      "CAREER_RANK_FELL",
      "SKP {0} menyebut pangkat {1}, lebih rendah daripada {2} pada SKP {3} sebelumnya; periksa pangkatnya",
      "the plan {0} has the rank {1}, below {2} of the plan {3} before; check the rank");

  /** Less credit was told than the rank starts with. */
  public static final FindingKind CAREER_HELD_BELOW_BASE = kind(
      "CAREER_HELD_BELOW_BASE",
      "angka kredit sebelumnya {0} kurang dari angka kredit dasar {1}, yaitu {2}; isi angka kredit kumulatif dengan dasarnya",
      "the credit held before, {0}, is less than the base of {1}, {2}; give the cumulative credit with its base");

  /** What was told as held before is of a level that ended within the years. */
  public static final FindingKind CAREER_HELD_OF_OTHER_LEVEL = kind(
      "CAREER_HELD_OF_OTHER_LEVEL",
      Severity.ADVICE,
      "angka kredit sebelumnya {0} milik jenjang {1} dan tidak dihitung pada {2}, yang mulai dengan SKP {3} dari angka kredit dasarnya; hilangkan, atau berikan berkas jenjang ini saja dengan yang dimiliki saat itu",
      "the credit held before, {0}, is of the level {1} and does not count at {2}, which began with the plan {3} from its own base; leave it out, or give the files of this level alone with what was held then");

  /** What was told as held before contradicts what was fixed. */
  public static final FindingKind CAREER_HELD_DIFFERS = kind(
      "CAREER_HELD_DIFFERS",
      Severity.WARNING,
      "angka kredit sebelumnya {0} tidak sesuai dengan penetapan angka kredit {1}, yaitu {2} sampai {3}; yang dihitung penetapan; periksa keduanya",
      "the credit held before, {0}, does not agree with the fixing of credit {1}, which is {2} up to {3}; the fixing counts; check both");

  /** A functional level began with a transfer from another type of post, whose credit of entry the files do not tell. */
  public static final FindingKind CAREER_ENTRY_NOT_KNOWN = kind(
      "CAREER_ENTRY_NOT_KNOWN",
      "pada SKP {0} pegawai masuk ke {1} dari {2}, dan angka kredit saat masuk (aturan credit-entry) tidak ada dalam berkas, sehingga yang dimiliki tidak diketahui; catat penetapannya dalam creditFixings dengan enteredOn {3}, total, dan bagiannya (base, adjustment, earned){4}",
      "with the plan {0} the employee entered {1} from {2}, and the credit of entry (rule credit-entry) is not in the files, so what is held is not known; record its fixing in creditFixings with enteredOn {3}, total, and the parts of it (base, adjustment, earned){4}");

  /** A first appointment brings what the time as a candidate earned, as far as the files tell. */
  public static final FindingKind CAREER_ENTRY_COMPUTED = kind(
      "CAREER_ENTRY_COMPUTED",
      Severity.ADVICE,
      "SKP {0} yang pertama sesudah masa CPNS; yang dimiliki pada {1} mulai dengan {2}, yang dihitung dari tahun-tahun calon dalam berkas (aturan credit-entry); catat penetapannya dalam creditFixings dengan enteredOn {3}",
      "the plan {0} is the first one after the time as a candidate; what is held at {1} begins with {2}, computed from the years as a candidate in the files (rule credit-entry); record its fixing in creditFixings with enteredOn {3}");

  /** The base that a level begins with cannot be decided. */
  public static final FindingKind CAREER_BASE_UNDECIDED = kind(
      "CAREER_BASE_UNDECIDED",
      "angka kredit dasar pada SKP {0} tidak dapat diputuskan ({1}), sehingga yang dimiliki tidak diketahui; perbaiki pangkat atau jenjangnya",
      "the base of credit under the plan {0} cannot be decided ({1}), so what is held is not known; correct the rank or the level");

  private static final List<FindingKind> ALL = List.of(
      CAREER_YEAR_MISSING,
      CAREER_YEAR_NOT_COUNTED,
      CAREER_YEAR_FIXED_IN_PART,
      CAREER_LEVEL_FELL,
      CAREER_RANK_FELL,
      CAREER_RANK_WITHOUT_CREDIT,
      CAREER_LEVEL_WITHOUT_CREDIT,
      CAREER_HELD_BELOW_BASE,
      CAREER_HELD_OF_OTHER_LEVEL,
      CAREER_HELD_DIFFERS,
      CAREER_FIXED_DIFFERS,
      CAREER_FIXINGS_DIFFER,
      CAREER_FOLLOW_UP_OF_EARLIER_YEAR,
      CAREER_ENTRY_NOT_KNOWN,
      CAREER_ENTRY_COMPUTED,
      CAREER_BASE_UNDECIDED);

  /** Obtains the chapter that adds these findings to a rule set. */
  public CareerFindings() {}

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.findings(ALL);
  }

  private static FindingKind kind(String code, String indonesian, String english) {
    return kind(code, Severity.WARNING, indonesian, english);
  }

  private static FindingKind kind(
      String code, Severity severity, String indonesian, String english) {
    return new FindingKind(code, severity, Text.of(indonesian, english), SOURCE);
  }
}
