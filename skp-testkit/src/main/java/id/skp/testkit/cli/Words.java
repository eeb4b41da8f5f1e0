package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The wordings of the command's reports. */
final class Words {
  static final Text EVALUATION = Text.of("Evaluasi kinerja", "Performance evaluation");
  static final Text PLAN_REVIEW = Text.of("Reviu SKP", "Review of the plan");
  static final Text PLAN = Text.of("SKP", "Plan");
  static final Text VERSION = Text.of("Versi", "Version");
  static final Text CHANGES = Text.of("Perubahan", "Changes");
  static final Text NIP = Text.of("NIP", "NIP");
  static final Text POSITION = Text.of("Jabatan", "Position");
  static final Text UNIT = Text.of("Unit kerja", "Unit");
  static final Text PERIOD = Text.of("Periode", "Period");
  static final Text RULE_SET = Text.of("Himpunan aturan", "Rule set");
  static final Text REGULATION = Text.of("Peraturan", "Regulation");
  static final Text PREDICATE = Text.of("Predikat kinerja", "Predicate");
  static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "cannot be decided");
  static final Text SCORES = Text.of("Nilai", "Scores");
  static final Text SKP_SCORE = Text.of("SKP", "SKP");
  static final Text BEHAVIOUR_SCORE = Text.of("Perilaku kerja", "Behaviour");
  static final Text PERFORMANCE_SCORE = Text.of("Nilai kinerja", "Performance");
  static final Text RATINGS = Text.of("Rating", "Ratings");
  static final Text RESULT_RATING = Text.of("Hasil kerja", "Work results");
  static final Text BEHAVIOUR_RATING = Text.of("Perilaku kerja", "Work behaviour");
  static final Text RECOMMENDED_RESULT_RATING =
      Text.of("Rekomendasi hasil kerja", "Recommended for work results");
  static final Text RECOMMENDED_BEHAVIOUR_RATING =
      Text.of("Rekomendasi perilaku kerja", "Recommended for behaviour");
  static final Text DEPARTURE_REASON =
      Text.of("Alasan menyimpang dari rekomendasi", "Reason to depart from it");
  static final Text EXPLANATION = Text.of("Penjelasan", "Explanation");
  static final Text WEAKEST_BASIS = Text.of("Dasar terlemah", "Weakest basis");
  static final Text FINDINGS = Text.of("Temuan", "Findings");
  static final Text RESULTS = Text.of("Hasil kerja", "Work results");
  static final Text RATING = Text.of("Rating", "Rating");
  static final Text REALISATION = Text.of("Realisasi", "Realisation");
  static final Text EVIDENCE = Text.of("bukti dukung", "evidence");
  static final Text NONE = Text.of("tidak ada", "none");
  static final Text IN_FORCE = Text.of("Berlaku", "In force");
  static final Text BASED_ON = Text.of("Berdasarkan", "Based on");
  static final Text SERVES = Text.of("Melayani", "Serves");
  static final Text FOR = Text.of("Untuk", "For");
  static final Text USED = Text.of("Dipakai", "Used");
  static final Text BY_ID_ONLY = Text.of(
      "dengan id saja; bukan peraturan kinerja", "by its id only; no regulation of performance");
  static final Text PLUG_IN = Text.of("Plug-in", "Plug-in");
  static final Text PARAMETERS = Text.of("Parameter", "Parameters");
  static final Text RULES = Text.of("Aturan", "Rules");
  static final Text GIVEN = Text.of("Masukan", "Given");
  static final Text OUTCOME = Text.of("Keluaran", "Outcome");

  static final Text YEAR = Text.of("Satu tahun kinerja", "A year of performance");
  static final Text REVIEWED_ON = Text.of("Keadaan pada", "As known on");
  static final Text ENTRIES = Text.of("Catatan", "Entries");
  static final Text EVALUATIONS = Text.of("Evaluasi", "Evaluations");
  static final Text JOINED_WITH = Text.of("Digabung dengan", "Joined with");
  static final Text CREDIT_COUNTED = Text.of("Yang dihitung", "What counts");
  static final Text NOT_WORKED_OUT = Text.of(
      "Tidak diolah: predikat akhir tahun, angka kredit, tindak lanjut, temuan",
      "Not worked out: year-end predicate, credit, what follows, findings");
  static final Text YEAR_END = Text.of("Predikat akhir tahun", "Year-end predicate");
  static final Text CONTRADICTED = Text.of("BERTENTANGAN", "CONTRADICTED");
  static final Text RECORDED = Text.of("tercatat", "recorded");
  static final Text ON_RECORD = Text.of("Tercatat", "Recorded");
  static final Text RECORDED_ON = Text.of("dicatat", "recorded on");
  static final Text DECIDED_BY = Text.of("Yang menentukan", "Decided by");
  static final Text PASSED_OVER = Text.of("Tidak menentukan", "Passed over");
  static final Text REPLACED = Text.of("Digantikan catatan kemudian", "Replaced by later entries");
  static final Text INSTEAD = Text.of("yang berlaku", "in its place");
  static final Text ACTING = Text.of("Plt, Plh, atau Pj", "Acting");
  static final Text BY_TITLE =
      Text.of("menurut namanya; isi appointment", "by its title; give appointment");
  static final Text NOT_COUNTED = Text.of("Belum dijumlah", "Not in the sum");
  static final Text LEFT_OUT = Text.of("tidak dihitung", "not counted");
  static final Text CREDIT = Text.of("Angka kredit", "Credit");
  static final Text CREDIT_SUM = Text.of("Jumlah periode", "Sum of the periods");
  static final Text CREDIT_TOTAL = Text.of("jumlah", "total");
  static final Text CREDIT_ENTRY = Text.of("saat masuk {0}", "at the entry on {0}");
  static final Text WITHOUT = Text.of("tanpa", "without");
  static final Text COURSE = Text.of("Jalannya tahun", "Course of the year");
  static final Text PERIODS = Text.of("Pelaksanaan menurut periode", "Work by period");
  static final Text AGREED = Text.of("Disepakati", "Agreed");
  static final Text RESPONSE = Text.of("Tanggapan pegawai", "Response of the employee");
  static final Text CHANGED = Text.of("Penyesuaian", "Adjustment");
  static final Text MISSING_SUPPORT = Text.of("dukungan yang tidak ada", "support that is missing");
  static final Text SUPPORT_GIVEN = Text.of("diberikan", "given");
  static final Text SUPPORT_NOT_GIVEN = Text.of("tidak diberikan", "not given");
  static final Text AS_EVALUATED = Text.of("Menurut evaluasi", "As evaluated");
  static final Text SETTLED = Text.of("{0}, setelah keberatan", "{0}, after the objection");
  static final Text AS_SETTLED = Text.of("Setelah keberatan", "After the objection");
  static final Text OBJECTIONS =
      Text.of("Dokumen evaluasi dan keberatan", "Evaluation documents and objections");
  static final Text DELIVERED_ON = Text.of("Diterima pegawai", "Received by the employee");
  static final Text ORGANISATION_REACHED =
      Text.of("Capaian kinerja organisasi", "Outcome of the organisation");
  static final Text SIGNATURES = Text.of("Tanda tangan", "Signatures");
  static final Text STATE = Text.of("Keadaan", "State");
  static final Text REASON = Text.of("Alasan", "Reason");
  static final Text TIME_LIMIT = Text.of("Jangka waktu", "Time limit");
  static final Text NO_TIME_LIMIT = Text.of("tidak ditetapkan", "none is set");
  static final Text PASSED_AND_FAILED = Text.of("{0} lulus, {1} gagal", "{0} passed, {1} failed");
  static final Text TIME_RUNS = Text.of("belum lewat", "not over yet");
  static final Text TIME_OVER = Text.of(
      "sudah lewat tanpa keberatan tepat waktu; catat EXPIRE bila dokumen itu final",
      "over without an objection in time; record EXPIRE once the document is final");
  static final Text NOT_APPLIED = Text.of("Tidak diterapkan", "Not applied");
  static final Text MORE_NOT_APPLIED = Text.of(
      "masih ada {0} langkah lain yang tidak diterapkan; perbaiki yang sudah disebut dahulu",
      "other events that are not applied: {0}; mend those that are told first");
  static final Text LAST_DAY = Text.of("hari terakhir", "last day");
  static final Text STANDS = Text.of("Hasil berlaku", "The result stands");
  static final Text YES = Text.of("ya", "yes");
  static final Text NO = Text.of("tidak", "no");
  static final Text FOLLOW_UP = Text.of("Tindak lanjut", "What follows");
  static final Text ENTITLEMENTS = Text.of("Prioritas", "Priority for");
  static final Text PROCEDURE = Text.of("Tahapan yang terbuka", "Stages that open");
  static final Text MISSING_YEARS =
      Text.of("Tahun tanpa predikat dalam berkas", "Years without a predicate in the file");
  static final Text PAPERS = Text.of("Formulir resmi", "Official papers");

  static final Text NOT_EVALUATED = Text.of(
      "{0}: {1} bertentangan pula, dan tidak dievaluasi satu per satu",
      "{0}: {1} contradict each other, too, and are not evaluated one by one");
  static final Text NOT_PRINTED = Text.of(
      "{0}: {1} tidak dicetak, karena berkas memuat banyak penilaian atas periode itu",
      "{0}: {1} are not printed, because the file holds many judgements of that period");

  static final Text NO_CASE = Text.of(
      "berkas-berkas ini tidak memuat kasus untuk dijalankan", "these files hold no case to run");
  static final Text IN = Text.of("dalam", "in");
  static final Text EXAMPLES = Text.of("Contoh:", "Examples:");
  static final Text EXIT_STATUS = Text.of("Status keluar", "Exit status");
  static final Text DONE = Text.of("selesai, tidak ada yang salah", "done, nothing wrong");
  static final Text FOUND = Text.of(
      "selesai, dengan temuan, kasus yang gagal atau evaluasi yang tidak dapat diputuskan",
      "done, with findings, failed cases or an undecided evaluation");
  static final Text WRONG_INPUT = Text.of(
      "masukan atau panggilannya salah, atau keluarannya tidak dapat ditulis",
      "the input or the call is wrong, or the output cannot be written");
  static final Text NOT_FINISHED = Text.of(
      "pemeriksaan belum selesai dalam waktunya, jadi belum diketahui dapat dipakai atau tidak",
      "the check was not finished in its time, so whether it is fit is not known");
  static final Text OUTPUT_BROKEN = Text.of(
      "keluaran baku tidak dapat ditulis seluruhnya",
      "standard output could not be written in full");
  static final Text TRY = Text.of("Coba", "Try");
  static final Text MISSING_COMMAND = Text.of("perintah belum diberikan", "Missing command");
  static final Text NO_MEMORY = Text.of(
      "memori tidak cukup untuk masukan ini; beri Java memori lebih banyak (-Xmx), atau bagi"
          + " masukannya",
      "there is not enough memory for this input; give Java more of it (-Xmx), or split the input");
  static final Text UNSAID = Text.of(
      "masih ada {0} kesalahan lain pada masukan ini; perbaiki yang ini dahulu",
      "other things that are wrong in these inputs: {0}; mend these first");
  static final Text UNTOLD = Text.of(
      "masih ada {0} masukan lain yang ditolak; perbaiki yang ini dahulu",
      "other inputs that are refused: {0}; mend these first");
  static final Text DEFECT = Text.of(
      "kesalahan pada perintah ini sendiri, mohon laporkan:",
      "a defect of this command, please report it:");

  private Words() {}

  /** Says that what an option or argument names is nothing. */
  static Text empty(String name) {
    return Text.of(
        name + " kosong; sebut sesuatu, atau hilangkan",
        name + " is empty; name something, or leave it out");
  }

  /** Says that a request may not run or write what an option or argument names. */
  static Text notTrusted(String name) {
    return Text.of(
        name
            + " menjalankan atau menulis sesuatu di luar; mulai skp serve --trust-requests bila"
            + " permintaan boleh",
        name
            + " runs or writes something outside; start skp serve --trust-requests where requests"
            + " may");
  }

  /** Says that something of a kind is not known. */
  static Text unknown(Text kind, String name) {
    String shown = "'" + InvalidValueException.shown(name) + "'";
    return Text.of(
        kind.indonesian() + " " + shown + " tidak dikenal",
        "unknown " + kind.english() + " " + shown);
  }

  /** Names some of many things. */
  static String few(List<String> ids, Locale locale) {
    return Message.of(Text.same("{0}"), Message.few(ids)).in(locale);
  }

  /** Tells of judgements, a sentence for each period, some of which it names. */
  static List<String> ofPeriods(Text template, List<PeriodRatings> ratings, Locale locale) {
    Map<EvaluationPeriod, List<String>> ids = new LinkedHashMap<>();
    ratings.forEach(
        each -> ids.computeIfAbsent(each.period(), period -> new ArrayList<>()).add(each.id()));
    return ids.entrySet().stream()
        .map(each ->
            Message.of(template, each.getKey(), Message.few(each.getValue())).in(locale))
        .toList();
  }

  /** Returns a constant with its name; in Indonesian without a name that is no word of the law but an English one. */
  static <E extends Enum<E> & Labelled> String withCode(E constant, Locale locale) {
    String ofLaw = constant.label().indonesian().toUpperCase(Locale.ROOT).replace(' ', '_');
    String code = locale.equals(Text.INDONESIAN) && !constant.name().equals(ofLaw)
        ? ""
        : " (" + constant.name() + ")";
    return constant.label(locale) + code;
  }

  /** Returns why there is no value and what to do, with the code of the reason and where it lies. */
  static String reasonOf(Undecided<?> undecided, Locale locale) {
    String place = undecided.pointer().isEmpty() ? "" : " " + undecided.pointer();
    return undecided.message().in(locale) + " [" + undecided.reason().name() + place + "]";
  }
}
