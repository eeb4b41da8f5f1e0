package id.skp.rules.planreview;

import static id.skp.rules.finding.Severity.ADVICE;
import static id.skp.rules.finding.Severity.ERROR;
import static id.skp.rules.finding.Severity.WARNING;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;

/**
 * What a review of a plan can find, in the order of a plan. The name is the code. Which of them a rule set makes, and on what
 * they rest there, the rule set says.
 */
public enum PlanFinding {
  /** The plan has no main result. */
  NO_MAIN_RESULT(
      ERROR,
      "SKP tidak memuat kinerja utama; tambahkan paling sedikit satu",
      "the plan has no main result; add at least one"),
  /** A result has no indicator or measure. */
  RESULT_WITHOUT_INDICATOR(
      ERROR,
      "hasil kerja {0} tidak memiliki indikator; tambahkan paling sedikit satu",
      "work result {0} has no indicator; add at least one"),
  /** Neither a result nor an indicator of it names an SOP or a standard, and the agency asks for it. */
  RESULT_WITHOUT_STANDARD(
      WARNING,
      "hasil kerja {0} tidak menyebut SOP atau standar yang menjadi ukuran mutunya; isi standards pada hasil kerja atau indikatornya",
      "work result {0} names no SOP or standard by which its quality is judged; fill standards of the result or of an indicator"),
  /** An indicator of a quantitative plan has no target. */
  INDICATOR_WITHOUT_TARGET(
      ERROR,
      "indikator {0} tidak memiliki target; isi target",
      "indicator {0} has no target; give one"),
  /** The approach is not one of those that are open to the post. */
  APPROACH_NOT_ALLOWED(
      WARNING,
      "pendekatan {0} tidak dipakai untuk jabatan {1}; pakai: {2}",
      "the approach {0} is not used for a post of kind {1}; use: {2}"),
  /** The regulation is for civil servants (PNS) only. */
  NOT_A_CIVIL_SERVANT(
      WARNING,
      "peraturan ini hanya untuk PNS, sedangkan pegawai adalah {0}; pakai peraturan untuk pegawai itu",
      "this regulation is for PNS only, and the employee is {0}; use the regulation for the employee"),
  /** Something that the header of the plan needs is missing of a party. */
  PARTY_INCOMPLETE(
      WARNING,
      "identitas {0} belum lengkap: {1}; lengkapi",
      "the particulars of the {0} are incomplete: {1}; complete them"),
  /** The title of a post names an acting one, and nothing says whether it is. */
  APPOINTMENT_NOT_TOLD(
      WARNING,
      "jabatan {0} tidak menyebut kedudukannya; isi appointment: {1}",
      "the post {0} does not tell whether it is definitive or acting; give appointment: {1}"),
  /** The title of a post names an acting one, and its appointment says otherwise. */
  APPOINTMENT_CONTRADICTS_TITLE(
      WARNING,
      "jabatan {0} menyebut {1}, sedangkan kedudukannya {2} ({3}); yang dihitung adalah appointment, samakan keduanya",
      "the post {0} names {1}, and its appointment is {2} ({3}); the appointment is what counts, make the two agree"),
  /** The title of a post names another functional level than the one told. */
  LEVEL_CONTRADICTS_TITLE(
      WARNING,
      "jabatan {0} menyebut jenjang {1}, sedangkan jenjangnya {2}; yang dihitung adalah jenjangnya, samakan keduanya",
      "the post {0} names the level {1}, and its level is {2}; the level is what counts, make the two agree"),
  /** A rank is none of the ranks of the functional level told. */
  RANK_CONTRADICTS_LEVEL(
      ADVICE,
      "pangkat {0} bukan pangkat jenjang {1} ({2}); perbaiki salah satunya, biarkan bila pegawai memang memangku jenjang itu dengan pangkat lain",
      "{0} is no rank of the level {1} ({2}); correct one of the two, and leave them where the employee does hold the level with another rank"),
  /** An appraisal says of a post that is planned as a leader's that it leads no unit. */
  LEADS_UNIT_CONTRADICTS_POST(
      WARNING,
      "jabatan {0} ({1}) direncanakan sebagai jabatan pimpinan, sedangkan leadsUnit menyatakan tidak memimpin unit, sehingga capaian unit tidak dipakai sebagai rating hasil kerja; periksa leadsUnit, biarkan bila jabatan itu memang tidak memimpin unit, seperti staf ahli",
      "the post {0} ({1}) is planned as a leader's, and leadsUnit says that it leads no unit, so the unit's outcome is not taken as the rating of results; check leadsUnit, and leave it where the post leads no unit, as a staf ahli"),
  /** An appraisal does not say of a post that is planned as a leader's whether it leads the unit. */
  LEADS_UNIT_NOT_TOLD(
      WARNING,
      "jabatan {0} ({1}) direncanakan sebagai jabatan pimpinan, sedangkan leadsUnit tidak diisi, sehingga capaian unit tidak dipakai sebagai rating hasil kerja; isi leadsUnit: true bila memimpin unit itu, false bila tidak, seperti staf ahli",
      "the post {0} ({1}) is planned as a leader's, and leadsUnit is not told, so the unit's outcome is not taken as the rating of results; fill leadsUnit: true where it leads the unit, false where it leads none, as a staf ahli"),
  /** A text of the plan has neither letter nor digit. */
  TEXT_SAYS_NOTHING(
      WARNING,
      "tertulis \"{0}\", yang tidak menyatakan apa pun; isi, atau hapus",
      "it reads \"{0}\", which says nothing; fill it, or leave it out"),
  /** An appraisal is of days on which its plan did not run. */
  APPRAISAL_BEYOND_PLAN(
      ADVICE,
      "{0} mencakup hari di luar masa SKP, {1} sampai {2}; hari itu tidak dinilai di sini, nilai dengan SKP yang berlaku saat itu",
      "{0} includes days on which the plan, from {1} to {2}, did not run; they are not judged here, judge them with the plan of those days"),
  /** Evidence or feedback of an appraisal is dated before the days that it judges. */
  DATED_BEFORE_PERIOD(
      WARNING,
      "{0} untuk {1} bertanggal {2}, sebelum {3}; perbaiki tanggalnya, atau pakai untuk periode tanggal itu",
      "{0} on {1} is dated {2}, before {3}; correct the date, or use it for the period of that day"),
  /** Evidence of an appraisal is dated after the days that it judges. */
  DATED_AFTER_PERIOD(
      ADVICE,
      "{0} untuk {1} bertanggal {2}, sesudah {3}; pastikan buktinya tentang periode itu",
      "{0} on {1} is dated {2}, after {3}; make sure that it is evidence of that period"),
  /** Evidence of a result says that it proves other results only. */
  EVIDENCE_OF_OTHER_RESULT(
      WARNING,
      "bukti {0} dipakai untuk {1}, sedangkan resultIds-nya menyebut {2}; perbaiki salah satu",
      "the evidence {0} stands for {1}, and its resultIds name {2}; correct one of the two"),
  /** A record refers to what the document does not hold. */
  UNKNOWN_REFERENCE(
      WARNING,
      "berkas ini tidak memuat {0} {1}; tambahkan catatannya, atau perbaiki rujukannya",
      "the file does not hold the {0} {1}; add the record, or correct the reference"),
  /** Two ids of one list differ in what a reader does not see. */
  IDS_LOOK_ALIKE(
      WARNING,
      "id {0} dan {1} tampak sama bagi pembaca, berbeda hanya dalam huruf besar, spasi atau tanda yang serupa; satukan bila memang satu, atau beri id yang jelas berbeda",
      "the ids {0} and {1} look alike to a reader, differing only in case, blanks or similar signs; make them one where they are one, or give ids that clearly differ"),
  /** Feedback was given by the employee, or as of a colleague or others by the appraiser. */
  GIVER_CONTRADICTS_ROLE(
      WARNING,
      "umpan balik untuk {0} disebut dari {1}, sedangkan pemberinya, {2}, adalah {3}; perbaiki salah satu",
      "feedback on {0} is told as of {1}, and who gave it, {2}, is {3}; correct one of the two"),
  /** The number of a party tells an appointment after the days of the document. */
  NIP_APPOINTED_LATER(
      WARNING,
      "NIP {0} menyebut pengangkatan {1}, sesudah {2} dalam dokumen ini; periksa NIP atau tanggalnya",
      "the NIP of {0} tells an appointment in {1}, after {2} in this document; check the NIP or the day"),
  /** The number of the employee has the form given to those employed otherwise. */
  NIP_CONTRADICTS_EMPLOYMENT(
      WARNING,
      "NIP {0} berbentuk NIP {1}, sedangkan status kepegawaiannya {2}; periksa NIP dan employment, lalu perbaiki yang keliru",
      "the NIP of {0} has the form given to a {1}, and the employment is {2}; check the NIP and the employment, and correct the wrong one"),
  /** The period is not within one calendar year. */
  PERIOD_OUTSIDE_YEAR(
      WARNING,
      "periode {0} sampai {1} melampaui satu tahun kalender; buat satu untuk setiap tahun",
      "the period from {0} to {1} goes beyond a calendar year; make one for each year"),
  /** A result serves a result of the employee, or was assigned by the employee. */
  SERVES_OWN_RESULT(
      WARNING,
      "hasil kerja {0} menyebut {1} {2}, yaitu pegawai yang memiliki SKP ini; sebutkan pimpinan atau pemberi tugasnya",
      "work result {0} names as {1} {2}, the employee of this plan; name the leader or who assigned the work"),
  /** A result does not say which result of the leader it serves. */
  PARENT_RESULT_MISSING(
      WARNING,
      "hasil kerja {0} tidak menyebut hasil kerja pimpinan yang diintervensi; isi supports",
      "work result {0} does not name the result of the leader that it serves; fill supports"),
  /** Additional work does not say how far its assignment reaches. */
  ADDITIONAL_SCOPE_MISSING(
      WARNING,
      "kinerja tambahan {0} tidak menyebut lingkup penugasan; isi scope",
      "additional work {0} does not name the scope of its assignment; fill scope"),
  /** Main work of a leader does not say whether it is an agreement or an initiative. */
  MAIN_WORK_KIND_MISSING(
      WARNING,
      "kinerja utama {0} tidak menyebut jenisnya (perjanjian kinerja atau inisiatif strategis); isi mainWorkKind",
      "main work {0} does not say whether it is an agreement or an initiative; fill mainWorkKind"),
  /** A result of staff has fewer aspects than usual. */
  FEW_ASPECTS(
      ADVICE,
      "hasil kerja {0} memuat {1} aspek, lazimnya {2}; lengkapi, atau biarkan bila cukup",
      "aspects of work result {0}: {1}, usual: {2}; add to them, or leave it where they are enough"),
  /** In the developed model a result has too few levels of rating of its own. */
  FEW_RUBRIC_LEVELS(
      WARNING,
      "rubrik hasil kerja {0} memuat {1} tingkat, model pengembangan perlu sedikitnya {2}; tambahkan",
      "levels of the rubric of work result {0}: {1}, needed in the developed model: at least {2}; add levels"),
  /** In the developed model no level of a result carries the target. */
  RUBRIC_WITHOUT_TARGET(
      WARNING,
      "rubrik hasil kerja {0} tidak memuat {1}, tingkat yang memuat target; tambahkan",
      "the rubric of work result {0} has no level {1}, which carries the target; add it"),
  /** Two results have the same wording. */
  DUPLICATE_RESULT(
      WARNING,
      "hasil kerja {0} berbunyi sama dengan {1}; gabungkan atau bedakan",
      "work result {0} reads the same as {1}; join them or tell them apart"),
  /** A heuristic: a result begins with a word for an activity. */
  ACTIVITY_WORDING(
      ADVICE,
      "hasil kerja {0} diawali kata kegiatan \"{1}\"; rumuskan sebagai hasil yang dicapai (pemeriksaan otomatis atas kata-kata, bukan putusan)",
      "work result {0} begins with a word for an activity, \"{1}\"; word it as what is achieved (a heuristic on words, no judgement)"),
  /** A heuristic: a result has the words of the result it serves, and is no division of it. */
  COPIED_FROM_SUPERIOR(
      ADVICE,
      "hasil kerja {0} menyalin hasil kerja pimpinan tanpa membaginya; rumuskan bagian pegawai (pemeriksaan otomatis atas kata-kata, bukan putusan)",
      "work result {0} copies the leader's result without dividing it; word the employee's part (a heuristic on words, no judgement)"),
  /** A heuristic: nothing in a result speaks of time; the period of the plan bounds it all the same. */
  NOT_TIME_BOUND(
      ADVICE,
      "hasil kerja {0} tidak menyebut waktu selain periode SKP (pemeriksaan otomatis atas kata-kata, bukan putusan); sebut waktunya bila lebih pendek",
      "work result {0} names no time but the plan's period (a heuristic on words, no judgement); name it where it is shorter"),
  /** Two results serve one result of the superior by different methods. */
  MIXED_CASCADING(
      WARNING,
      "hasil kerja {0} diselaraskan secara {1}, sedangkan {2} dengan hasil atasan yang sama secara {3}; pakai satu metode",
      "work result {0} is aligned by {1}, and {2}, which serves the same result of the superior, by {3}; use one method"),
  /** An indicator has no aspect, or a result lacks one that is required. */
  ASPECT_MISSING(
      WARNING,
      "{0} tidak memuat aspek yang diperlukan: {1}; tambahkan indikatornya",
      "{0} lacks an aspect that is needed: {1}; add an indicator of it"),
  /** An indicator has an aspect in a plan whose form has none. */
  ASPECT_NOT_APPLICABLE(
      WARNING,
      "indikator {0} memuat aspek {1}, yang tidak ada dalam bentuk SKP ini; hapus aspeknya",
      "indicator {0} has the aspect {1}, which this form of plan does not have; remove the aspect"),
  /** An indicator of a leader has no perspective. */
  PERSPECTIVE_MISSING(
      WARNING,
      "indikator {0} tidak memuat perspektif; isi perspective",
      "indicator {0} has no perspective; fill perspective"),
  /** An indicator has a perspective in a plan whose form has none. */
  PERSPECTIVE_NOT_APPLICABLE(
      WARNING,
      "indikator {0} memuat perspektif {1}, yang tidak ada dalam bentuk SKP ini; hapus perspektifnya",
      "indicator {0} has the perspective {1}, which this form of plan does not have; remove the perspective"),
  /** A target is neither a number nor a range. */
  TARGET_NOT_NUMERIC(
      ERROR,
      "target indikator {0} bukan angka atau rentang, sehingga capaian tidak dapat dihitung; isi angka atau rentang",
      "the target of indicator {0} is neither a number nor a range, so no achievement can be calculated; give a number or a range"),
  /** A bound of a target is not more than 0 where it would have to be divided by, or is otherwise refused by the evaluation. */
  TARGET_NOT_POSITIVE(
      ERROR,
      "capaian tidak dapat dihitung dengan target indikator {0}: {1}",
      "no achievement can be calculated with the target of indicator {0}: {1}"),
  /** The wording of a target clearly says another number, range or unit than its fields. */
  TARGET_WORDED_OTHERWISE(
      WARNING,
      "target indikator {0} tertulis \"{1}\", sedangkan datanya {2}; yang dihitung adalah datanya, samakan keduanya",
      "the target of indicator {0} reads \"{1}\" while its data say {2}; the data are what is evaluated, make the two agree"),
  /** The wording of a target says one number in digits and another one in words behind it. */
  TARGET_WORDED_TWICE(
      WARNING,
      "target indikator {0} tertulis \"{1}\": angka dan bilangan dalam kurung berbeda; samakan keduanya",
      "the target of indicator {0} reads \"{1}\": its digits and the words in brackets say different numbers; make the two agree"),
  /** The manual of an indicator counts in another unit than its target. */
  MANUAL_CONTRADICTS_TARGET(
      WARNING,
      "manual indikator {0} menghitung dalam {1}, sedangkan targetnya dalam {2}; samakan satuannya",
      "the manual of indicator {0} counts in {1}, and its target in {2}; make the units agree"),
  /** A target is a number below zero. */
  TARGET_BELOW_ZERO(
      ADVICE,
      "target indikator {0} adalah {1}, di bawah nol; periksa tandanya, biarkan bila yang diukur memang dapat negatif",
      "the target of indicator {0} is {1}, below zero; check the sign, and leave it where what is measured can be negative"),
  /** The last day that a target names is before the year of the plan. */
  TARGET_BEFORE_PLAN(
      ADVICE,
      "target indikator {0} menyebut {1}, sebelum tahun SKP, {2}; perbaiki tanggalnya, biarkan bila itu tanggal pembandingnya",
      "the target of indicator {0} names {1}, before the year of the plan, {2}; correct the date, and leave it where it is what the target is compared with"),
  /** The only bound of a target runs against its polarity. */
  TARGET_AGAINST_POLARITY(
      WARNING,
      "target indikator {0}, {2}, berlawanan dengan kondisi {1}; periksa polarity atau batasnya",
      "the target of indicator {0}, {2}, runs against its polarity, {1}; check the polarity or the bounds"),
  /** A heuristic: a target has no number, or none with a unit of measure, or no word by which it can be verified. */
  TARGET_NOT_MEASURABLE(
      ADVICE,
      "target indikator {0}, \"{1}\", {2} (pemeriksaan otomatis atas kata-kata, bukan putusan)",
      "the target of indicator {0}, \"{1}\", {2} (a heuristic on words, no judgement)"),
  /** A value of behaviour is not in the plan. */
  BEHAVIOUR_VALUE_MISSING(
      WARNING,
      "nilai perilaku {0} tidak ada dalam SKP; tambahkan",
      "the behaviour value {0} is not in the plan; add it"),
  /** The plan prints some of the guides of a value only. */
  BEHAVIOUR_GUIDES_INCOMPLETE(
      WARNING,
      "panduan perilaku {0} tidak lengkap; cantumkan semuanya",
      "the guides of the behaviour value {0} are incomplete; print all"),
  /** A list of the annex is empty. */
  ANNEX_LIST_EMPTY(
      WARNING,
      "lampiran SKP belum memuat: {0}; isi daftarnya",
      "the annex does not hold yet: {0}; fill the list"),
  /** A party has not signed. */
  NOT_SIGNED(
      WARNING,
      "SKP tidak ditandatangani oleh: {0}; mintakan tanda tangannya",
      "the plan is not signed by: {0}; have it signed"),
  /** A party refused to sign. */
  PLAN_SIGNATURE_REFUSED(
      WARNING,
      "{0} menolak menandatangani SKP, sehingga SKP belum disepakati; bicarakan ekspektasinya dan catat hasilnya, lalu mintakan tanda tangan",
      "{0} refused to sign the plan, which is not agreed so far; talk about the expectations and record what came out, then have it signed"),
  /** The performance manager has not reviewed the plan. */
  PLAN_NOT_REVIEWED(
      WARNING,
      "SKP belum direviu dan ditandatangani oleh Pengelola Kinerja; mintakan reviu dan tanda tangannya",
      "the plan has not been reviewed and signed by the performance manager; have it reviewed and signed"),
  /** A version of the plan cites a dialogue on a later version. */
  DIALOGUE_OF_OTHER_VERSION(
      WARNING,
      "versi {0} menunjuk dialog {1}, yang menurut catatannya tentang versi {2}; perbaiki salah satunya",
      "version {0} cites the dialogue {1}, which says that it is about version {2}; correct one of the two"),
  /** The plan was fixed after the deadline. */
  PLAN_LATE(
      WARNING,
      "SKP ditetapkan {0}, setelah batas waktu {1}; periksa tanggalnya, atau jelaskan keterlambatannya",
      "the plan was fixed on {0}, after the deadline of {1}; check the day, or say why it was late"),
  /** The dialogue names somebody whom the plan does not name in that part. */
  RECORD_OF_STRANGER(
      WARNING,
      "{0} menyebut {1} {2}, sedangkan SKP menyebut {3}; perbaiki catatannya",
      "{0} names {1} {2}, and the plan names {3}; correct the record"),
  /** Something is dated before that on which it rests. */
  DATED_BEFORE_BASIS(
      WARNING,
      "{0} bertanggal {1}, sebelum {2} yang menjadi dasarnya, bertanggal {3}; perbaiki salah satu tanggalnya",
      "{0} is dated {1}, before {2}, on which it rests, of {3}; correct one of the dates"),
  /** A version of the plan is of another employee than the first one. */
  PLAN_OF_OTHER_EMPLOYEE(
      ERROR,
      "SKP versi {0} menyebut pegawai {1}, sedangkan versi {2} menyebut {3}; satu berkas milik satu pegawai, pisahkan atau perbaiki",
      "version {0} of the plan names the employee {1}, and version {2} names {3}; a file is of one employee, separate or correct them"),
  /** The institution has the id of one that the rule set is made for, and another name. */
  INSTITUTION_NAMED_OTHERWISE(
      WARNING,
      "instansi dengan id {0} bernama {1} di sini, sedangkan aturan ini dibuat untuk {2}; perbaiki id atau nama instansi",
      "the institution with the id {0} is named {1} here, and these rules are made for {2}; correct the id or the name of the institution"),
  /** A version of the plan places the employee in another institution than the first one. */
  INSTITUTION_CHANGED(
      WARNING,
      "SKP versi {0} menempatkan {1} di {2}, sedangkan versi {3} di {4}; jabatan di instansi lain memerlukan SKP dan berkas sendiri sejak awalnya, dan dasar hukum instansi itu; akhiri SKP yang lama, atau perbaiki instansinya",
      "version {0} of the plan places {1} in {2}, and version {3} in {4}; a post in another institution needs a plan and a file of its own from its start, and the law of that institution; end the old plan, or correct the institution"),
  /** A version of the plan is of another post than the first one. */
  POST_CHANGED(
      WARNING,
      "SKP versi {0} untuk jabatan {1} di {2}, sedangkan versi {3} untuk {4} di {5}; jabatan baru memerlukan SKP dan berkas sendiri sejak awalnya; akhiri SKP yang lama dan evaluasi",
      "version {0} of the plan is of the post {1} in {2}, and version {3} of {4} in {5}; a new post needs a plan and a file of its own from its start; end the old plan and evaluate it"),
  /** A version of the plan, or another plan of the year, gives the employee another employment than the one before it. */
  EMPLOYMENT_CHANGED(
      WARNING,
      "SKP {0} versi {1} menyebut pegawai {2}, sedangkan SKP {4} versi {5} sebelumnya {3}; angka kredit dan tindak lanjut mengikuti status masing-masing; beri SKP dan berkas sendiri sejak pengangkatan, atau perbaiki employment",
      "version {1} of the plan {0} names the employee a {2}, and version {5} of the plan {4} before it a {3}; credit and follow-up go by each; give the new employment a plan and a file of its own, or correct employment"),
  /** An appraiser has two numbers. */
  APPRAISER_NIP_DIFFERS(
      WARNING,
      "{0} memberi pejabat penilai {1} {2}; perbaiki salah satunya",
      "{0} gives the appraiser {1} {2}; correct one of the two"),
  /** One person is named in two ways. */
  EMPLOYEE_NAMED_OTHERWISE(
      ADVICE,
      "{0} menyebut {1} dengan id dan NIP {2}; samakan namanya",
      "{0} gives {1} the id and NIP of {2}; name the person in one way"),
  /** A rank or a level stands below the one that was held before in the year. */
  RANK_OR_LEVEL_LOWERED(
      ADVICE,
      "SKP {0} versi {1} menyebut {2}, lebih rendah daripada {3} dalam SKP {4} versi {5} sebelumnya; perbaiki salah satunya, biarkan bila memang diturunkan dengan keputusan",
      "version {1} of the plan {0} tells {2}, below {3} in version {5} of the plan {4} before it; correct one of the two, and leave them where a decision lowered it"),
  /** There is no dialogue in which expectations were clarified. */
  PLANNING_DIALOGUE_MISSING(
      WARNING,
      "tidak ada dialog klarifikasi ekspektasi untuk SKP ini; adakan dan catat",
      "there is no dialogue in which expectations were clarified; hold it and record it"),
  /** One of the five items was not talked about. */
  DIALOGUE_ITEM_MISSING(
      WARNING,
      "dialog {0} tidak membahas: {1}; bahas dan catat, atau sebut mengapa tidak",
      "the dialogue {0} leaves out: {1}; talk about it and record that, or say why not"),
  /** The record of the dialogue holds the words of one side only. */
  ONE_SIDED_DIALOGUE(
      WARNING,
      "catatan dialog {0} hanya memuat perkataan satu pihak; catat juga perkataan pihak lainnya",
      "the record of the dialogue {0} holds the words of one side only; record what the other side said, too");

  private final Severity severity;
  private final Text wording;

  PlanFinding(Severity severity, String indonesian, String english) {
    this.severity = severity;
    this.wording = Text.of(indonesian, english);
  }

  /**
   * Returns how grave it is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what is wrong and what to do.
   *
   * @return the sentence, with placeholders for the values found
   */
  public Text wording() {
    return wording;
  }

  /**
   * Returns the kind of finding that a rule set makes.
   *
   * @param source where the rule that was not kept comes from
   * @return the kind
   */
  public FindingKind from(LegalSource source) {
    return new FindingKind(name(), severity, wording, source);
  }
}
