package id.skp.rules.monitoring;

import static id.skp.rules.finding.Severity.ADVICE;
import static id.skp.rules.finding.Severity.ERROR;
import static id.skp.rules.finding.Severity.WARNING;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.PlanFinding;

/**
 * What a review of a year can find. The name is the code. On what a finding rests, the rule set says.
 */
public enum MonitoringFinding {
  /** There is no dialogue in which expectations were clarified. */
  NO_EXPECTATION_DIALOGUE(
      WARNING,
      "tidak ada dialog klarifikasi ekspektasi; adakan dan catat",
      "there is no dialogue in which expectations were clarified; hold it and record it"),
  /** The period has no ongoing dialogue. */
  NO_ONGOING_DIALOGUE(
      WARNING,
      "tidak ada dialog berkelanjutan dalam {0}; adakan selama pekerjaan berjalan",
      "there is no ongoing dialogue in {0}; hold them while the work is done"),
  /** A part of the period has no ongoing dialogue. */
  DIALOGUE_NOT_HELD(
      WARNING,
      "tidak ada dialog berkelanjutan untuk {0} sampai {1}; adakan, atau catat yang sudah diadakan",
      "there was no ongoing dialogue for {0} until {1}; hold one, or record the one that was held"),
  /** The ongoing dialogue of a part of the period was held after it. */
  DIALOGUE_LATE(
      ADVICE,
      "dialog {0} untuk {1} baru diadakan {2}; periksa tanggalnya",
      "the dialogue {0} for {1} was held on {2}, after it; check the day"),
  /** The record of a dialogue holds the words of one side only. */
  ONE_SIDED_DIALOGUE(PlanFinding.ONE_SIDED_DIALOGUE),
  /** A dialogue leaves out what it is for. */
  DIALOGUE_ITEM_MISSING(PlanFinding.DIALOGUE_ITEM_MISSING),
  /** A side has not acknowledged the record of a dialogue. */
  DIALOGUE_NOT_ACKNOWLEDGED(
      ADVICE,
      "catatan dialog {0} belum diakui kedua pihak; mintakan pengakuan kedua pihak",
      "the record of the dialogue {0} has not been acknowledged by both sides; have both sides acknowledge it"),
  /** No dialogue was held on an evaluation that counts, nor on one of the same predicate and ratings that it replaced. */
  EVALUATION_WITHOUT_DIALOGUE(
      ADVICE,
      "evaluasi {0} untuk {1} belum dibicarakan dalam dialog evaluasi; adakan, atau catat yang sudah diadakan",
      "no evaluation dialogue was held on {0}, the evaluation of {1}; hold one, or record the one that was held"),
  /** A later version of the plan rests on no dialogue. */
  ADJUSTMENT_WITHOUT_DIALOGUE(
      WARNING,
      "versi {0} tidak didasari dialog; klarifikasi ulang ekspektasi dan catat dialognya{1}",
      "version {0} rests on no dialogue; clarify the expectations again and record the dialogue{1}"),
  /** A dialogue adjusted the expectation, and no version says how. */
  ADJUSTMENT_NOT_MADE(
      WARNING,
      "dialog {0} menyesuaikan ekspektasi tanpa menyebut versi SKP; buat versi barunya, atau sebut versinya",
      "the dialogue {0} adjusted the expectation without naming a version of the plan; make the new version, or name the one that was made"),
  /** A later version of the plan cites a dialogue that says that nothing was adjusted, or another version. */
  ADJUSTMENT_NOT_AGREED(
      WARNING,
      "versi {0} menunjuk dialog {1}, yang tidak menyesuaikan ekspektasi untuk versi itu; perbaiki catatannya",
      "version {0} cites the dialogue {1}, which did not adjust the expectation to it; correct the record"),
  /** A version of the plan cites a dialogue on a later version. */
  DIALOGUE_OF_OTHER_VERSION(PlanFinding.DIALOGUE_OF_OTHER_VERSION),
  /** Words of a record have neither letter nor digit. */
  TEXT_SAYS_NOTHING(PlanFinding.TEXT_SAYS_NOTHING),
  /** Between two versions of the plan there are numbers of which the file holds no version. */
  VERSION_GAP(
      WARNING,
      "versi {0} SKP langsung sesudah versi {1}; lengkapi berkas dengan versi di antaranya, atau perbaiki nomornya",
      "version {0} of the plan comes right after version {1}; complete the file with the versions between, or correct the number"),
  /** An action plan was recorded after its period. */
  ACTION_PLAN_LATE(
      ADVICE,
      "rencana aksi {0} untuk {1} baru dicatat {2}, setelah periodenya berakhir; periksa tanggalnya",
      "the action plan {0} for {1} was recorded on {2}, when its period was over; check the day"),
  /** The period has no action plan. */
  NO_ACTION_PLAN(
      WARNING,
      "tidak ada rencana aksi dalam {0}; susun dan catat untuk setiap hasil kerja",
      "there is no action plan in {0}; make and record one for each work result"),
  /** A result has no action plan in the period. */
  RESULT_WITHOUT_ACTION_PLAN(
      WARNING,
      "hasil kerja {0} tidak memiliki rencana aksi dalam {1}; susun rencana aksinya",
      "work result {0} has no action plan in {1}; draw one up"),
  /** The period has no observation. */
  NO_OBSERVATION(
      WARNING,
      "tidak ada pengamatan dalam {0}; pimpinan mengamati secara berkala dan mencatatnya",
      "there is no observation in {0}; the leader observes at fixed times and records it"),
  /** No source was considered when the plan was made. */
  NO_SOURCE_CONSIDERED(
      WARNING,
      "SKP versi {0} tidak menyebut sumber yang dipertimbangkan dalam dialog perencanaan; isi consideredSources",
      "version {0} of the plan names no source considered at the planning dialogue; fill consideredSources"),
  /** A realisation has no evidence. */
  REALISATION_WITHOUT_EVIDENCE(
      WARNING,
      "realisasi hasil kerja {0} tidak disertai bukti dukung; lampirkan bukti dukungnya",
      "the realisation of work result {0} has no evidence; attach the evidence"),
  /** A result has no evidence in the period. */
  RESULT_WITHOUT_EVIDENCE(
      WARNING,
      "hasil kerja {0} tidak memiliki bukti dukung dalam {1}; tambahkan buktinya",
      "work result {0} has no evidence in {1}; add the evidence"),
  /** A result has no feedback in the period. */
  RESULT_WITHOUT_FEEDBACK(
      WARNING,
      "hasil kerja {0} tidak mendapat umpan balik dalam {1}; catat umpan baliknya",
      "work result {0} has received no feedback in {1}; record the feedback"),
  /** An action plan whose period is over has no realisation. */
  ACTION_PLAN_WITHOUT_REALISATION(
      WARNING,
      "rencana aksi {0} untuk {1} belum memiliki realisasi; catat realisasinya",
      "the action plan {0} for {1} has no realisation; record it"),
  /** Feedback does not name its giver. */
  FEEDBACK_WITHOUT_GIVER(
      WARNING,
      "umpan balik {0} tidak menyebut pemberinya; isi giver",
      "the feedback {0} does not name its giver; fill giver"),
  /** All feedback asks for improvement where the rating is above expectation. */
  FEEDBACK_CONTRADICTS_RATING(
      WARNING,
      "{0} diberi {1}, sedangkan seluruh umpan balik dalam {2} meminta perbaikan; periksa rating-nya, atau beri alasan",
      "{0} was rated {1}, while all feedback in {2} asks for improvement; check the rating, or give a reason"),
  /** Ratings come from someone who does not propose them. */
  RATING_NOT_BY_PROPOSER(
      WARNING,
      "rating {0} diberikan oleh {1}; yang mengusulkan adalah {2}",
      "the ratings {0} come from {1}; they are proposed by {2}"),
  /** Ratings come from someone whom neither the plan nor the file names as the appraiser. */
  RATED_BY_STRANGER(
      WARNING,
      "rating {0} diberikan {1} sebagai pejabat penilai, sedangkan SKP pada {2} menyebut {3}; perbaiki {4}",
      "the ratings {0} were given by {1} as the appraiser, and the plan names {3} on {2}; correct {4}"),
  /** The official who fixed credit is named as the employee. */
  CREDIT_FIXED_BY_SELF(
      WARNING,
      "penetapan angka kredit {0} menyebut {1}, pegawai itu sendiri, sebagai pejabat yang menetapkan; perbaiki official, atau mintakan penetapan dari pejabat yang berwenang",
      "the fixing of credit {0} names {1}, the employee, as the official who fixed it; correct official, or have it fixed by who may"),
  /** A version of the plan does not give the id of its appraiser, so that nobody can tell who rated. */
  APPRAISER_ID_MISSING(
      WARNING,
      "versi {0} SKP menyebut pejabat penilai {1} tanpa id, sehingga tidak dapat diperiksa apakah {2} memberi rating sebagai dia; isi appraiser.id",
      "version {0} of the plan names the appraiser {1} without an id, so that it cannot be checked whether {2} rated as that person; give appraiser.id"),
  /** Several people rated or talked as the one appraiser, whose id the plan does not give. */
  APPRAISER_ID_AMBIGUOUS(
      WARNING,
      "versi {0} SKP menyebut pejabat penilai {1} tanpa id, sedangkan yang memberi rating atau berdialog sebagai dia beberapa orang: {2}; isi appraiser.id, dan inPlaceOf bila orang lain menilai sebagai gantinya",
      "version {0} of the plan names the appraiser {1} without an id, and several people rated or talked as that person: {2}; give appraiser.id, and inPlaceOf where another one rated in that place"),
  /** The employee rated herself in the place of the appraiser, or of a team head. */
  RATED_BY_SELF(
      WARNING,
      "rating {0} diberikan {1}, pegawai yang dinilai itu sendiri, sebagai {2}; perlu penilai lain",
      "the ratings {0} were given by {1}, the employee who is rated, as {2}; another person is to rate"),
  /** A version of the plan is of another employee than the first one. */
  PLAN_OF_OTHER_EMPLOYEE(PlanFinding.PLAN_OF_OTHER_EMPLOYEE),
  /** A version of the plan places the employee in another institution than the first one. */
  INSTITUTION_CHANGED(PlanFinding.INSTITUTION_CHANGED),
  /** A version of the plan is of another post than the first one. */
  POST_CHANGED(PlanFinding.POST_CHANGED),
  /** A version of the plan, or another plan of the year, gives the employee another employment than the one before it. */
  EMPLOYMENT_CHANGED(PlanFinding.EMPLOYMENT_CHANGED),
  /** An evaluation document names another post of the employee than the plan. */
  DOCUMENT_OF_OTHER_POST(
      WARNING,
      "dokumen evaluasi {0} menyebut jabatan {1} di {2}, sedangkan SKP menyebut {3} di {4}; perbaiki dokumen itu sebelum ditandatangani",
      "the evaluation document {0} names the post {1} in {2}, and the plan names {3} in {4}; correct the document before it is signed"),
  /** An evaluation document gives the employee another title, level, rank or institution than the plan. */
  DOCUMENT_HEAD_DIFFERS(
      ADVICE,
      "dokumen evaluasi {0} menyebut {1} {2}, sedangkan SKP menyebut {3}; samakan, biarkan bila memang berubah sesudah SKP itu",
      "the evaluation document {0} gives the employee the {1} {2}, and the plan {3}; make them one, and leave them where it changed after that plan"),
  /** An appraiser has two numbers. */
  APPRAISER_NIP_DIFFERS(PlanFinding.APPRAISER_NIP_DIFFERS),
  /** One person is named in two ways. */
  EMPLOYEE_NAMED_OTHERWISE(PlanFinding.EMPLOYEE_NAMED_OTHERWISE),
  /** A rank or a level stands below the one that was held before in the year. */
  RANK_OR_LEVEL_LOWERED(PlanFinding.RANK_OR_LEVEL_LOWERED),
  /** An evaluation document is about another employee, or by another appraiser. */
  DOCUMENT_OF_OTHER_PERSON(
      ERROR,
      "dokumen evaluasi {0} menyebut {1} {2}, sedangkan SKP menyebut {3}; serahkan dokumen yang benar, atau perbaiki",
      "the evaluation document {0} names {1} {2}, and the plan names {3}; hand over the right document, or correct it"),
  /** A record names somebody whom the plan and the file do not name in that part. */
  RECORD_OF_STRANGER(PlanFinding.RECORD_OF_STRANGER),
  /** Something is dated before that on which it rests. */
  DATED_BEFORE_BASIS(PlanFinding.DATED_BEFORE_BASIS),
  /** An evaluation whose ratings are not in the file departs from the recommendation that it tells, with a reason. */
  DEPARTS_FROM_RECOMMENDATION(
      ADVICE,
      "pejabat penilai memberi {0}, rekomendasi {1}; alasan: {2}",
      "the appraiser gave {0} where {1} was recommended; reason: {2}"),
  /** An evaluation whose ratings are not in the file departs from the recommendation that it tells, without a reason. */
  DEPARTURE_WITHOUT_REASON(
      WARNING,
      "pejabat penilai memberi {0}, rekomendasi {1}, tanpa alasan; isi departureReason",
      "the appraiser gave {0} where {1} was recommended, without a reason; fill departureReason"),
  /** Ratings or an evaluation are dated before the period ends. */
  JUDGED_BEFORE_PERIOD_END(
      WARNING,
      "{0} bertanggal {1}, sebelum {2} berakhir pada {3}; nilai setelah periode berakhir",
      "{0} is dated {1}, before the end of {2} on {3}; judge it when the period is over"),
  /** A recorded predicate is not the one that its ratings give. */
  PREDICATE_CONTRADICTS_RATINGS(
      ERROR,
      "evaluasi {0} mencatat {1}, sedangkan rating hasil kerja {2} dan perilaku {3} memberi {4}; tetapkan evaluasi yang benar",
      "the evaluation {0} records {1}, and ratings of {2} for results and {3} for behaviour give {4}; fix a correct evaluation"),
  /** A recorded predicate rests on no ratings, neither its own nor others in the file. */
  EVALUATION_WITHOUT_RATINGS(
      ERROR,
      "evaluasi {0} mencatat {1} tanpa rating hasil kerja dan perilaku, baik di dalamnya maupun dalam berkas; isi keduanya",
      "the evaluation {0} records {1} without ratings of results and behaviour, in itself or in the file; give both"),
  /** A recorded predicate rests on ratings that cannot be evaluated. */
  EVALUATION_OF_UNDECIDED_RATINGS(
      ERROR,
      "evaluasi {0} mencatat {1}, sedangkan rating {2} tidak dapat dievaluasi: {3}; perbaiki yang disebut itu, lalu evaluasi kembali",
      "the evaluation {0} records {1}, and the ratings {2} cannot be evaluated: {3}; mend what that names, then evaluate again"),
  /** A recorded predicate has the name that another regulation gives to its standing. */
  PREDICATE_NAMED_OTHERWISE(
      WARNING,
      "evaluasi {0} mencatat {1}, sebutan peraturan lain untuk {2}; dihitung seperti {2}; catat {2}, yang disebut aturan ini",
      "the evaluation {0} records {1}, which is what another regulation calls {2}; it counts as {2}; record {2}, as these rules say"),
  /** A recorded evaluation that nobody objected to says otherwise than a superior ruled on the one that was objected to. */
  EVALUATION_AGAINST_RULING(
      ERROR,
      "evaluasi {0} mencatat {1}, sedangkan keberatan atas dokumen evaluasi {2} diputus {3} pada {4}, dan putusan itu final; catat evaluasi yang sesuai dengan putusan itu, bertanggal hari itu atau sesudahnya",
      "the evaluation {0} records {1}, and the objection to the evaluation document {2} was decided as {3} on {4}, which is final; record an evaluation that agrees with the decision, dated that day or later"),
  /** The last quarter and the year are declared to be one, and their evaluations have different predicates. */
  FINAL_QUARTER_CONTRADICTS_YEAR(
      ERROR,
      "evaluasi {0} untuk {1} mencatat {2} dan evaluasi {3} untuk {4} mencatat {5}, sedangkan keduanya satu (finalQuarterIsAnnual); yang ditetapkan terakhir yang dihitung; catat evaluasi yang benar pada hari sesudahnya",
      "the evaluation {0} of {1} records {2} and the evaluation {3} of {4} records {5}, and both are one (finalQuarterIsAnnual); the one that was fixed last counts; record the correct one on a later day"),
  /** A recommended rating in a recorded evaluation is not the one that the ratings of single items give. */
  RECOMMENDATION_CONTRADICTS_RATINGS(
      WARNING,
      "evaluasi {0} mencatat {1} {2}, sedangkan rating {3} memberi {4}; perbaiki catatannya",
      "the evaluation {0} records {1} as {2}, and the ratings {3} give {4}; correct the record"),
  /** A recorded evaluation judges another version of the plan than the one that holds for its period. */
  EVALUATION_OF_OTHER_VERSION(
      WARNING,
      "evaluasi {0} menilai SKP versi {1}, sedangkan yang berlaku untuk {2} versi {3}; perbaiki skpVersion, atau adjustment.effectiveFrom versi {4}",
      "the evaluation {0} judges version {1} of the plan, and version {3} holds for {2}; correct skpVersion, or adjustment.effectiveFrom of version {4}"),
  /** A recorded evaluation names a rule set of another family than the one of the review. */
  EVALUATION_OF_OTHER_RULE_SET(
      WARNING,
      "evaluasi {0} mencatat himpunan aturan {1}, yang tidak berdasarkan {2}; perbaiki ruleSet dan ruleSetBases, atau pakai himpunan aturan itu",
      "the evaluation {0} names the rule set {1}, which is not based on {2}; correct ruleSet and ruleSetBases, or use that rule set"),
  /** A recorded evaluation is of a period that ended while neither the rule set of the review nor what that is based on was in force. */
  EVALUATION_OUTSIDE_RULE_SET(
      WARNING,
      "evaluasi {0} untuk {1} tidak diperiksa dengan {2}; periksa dengan himpunan aturan yang berlaku pada akhir periode itu",
      "the evaluation {0} of {1} is not held against {2}; check it with the rule set in force at the end of that period"),
  /** A recorded evaluation names the rule set of the review, which said something else when it was made. */
  EVALUATION_OF_CHANGED_RULE_SET(
      WARNING,
      "evaluasi {0} dibuat dengan himpunan aturan {1} yang isinya lain (sidik jari {2}, kini {3}); periksa apa yang berubah, dan evaluasi ulang bila perlu",
      "the evaluation {0} was made under a rule set {1} that said something else (fingerprint {2}, now {3}); see what changed, and evaluate again if need be"),
  /** An entry is of a period on no day of which the plan ran, or of a day before it began. */
  PERIOD_OUTSIDE_PLAN(
      ERROR,
      "{0} untuk {1}, di luar masa SKP {2} sampai {3}; perbaiki periodenya, atau catat dalam berkas SKP yang benar",
      "{0} is of {1}, outside of the plan from {2} to {3}; correct the period, or record it in the file of its plan"),
  /** Files of one employee give evaluations of one period the same id. */
  EVALUATION_ID_TAKEN(
      ADVICE,
      "evaluasi {0} untuk {1} memakai id yang juga dipakai untuk periode itu dalam berkas SKP {2}; beri masing-masing id sendiri, supaya yang merujuknya tidak keliru",
      "the evaluation {0} of {1} has the id of one of that period in the file of the plan {2}; give each an id of its own, so that what refers to it is clear"),
  /** The year is over, and months in which the plan ran were not evaluated. */
  MONTHS_NOT_EVALUATED(
      WARNING,
      "tidak ada evaluasi dalam berkas yang mencakup {0}; evaluasi dan catat",
      "no evaluation of the file covers {0}; evaluate and record"),
  /** A period that the employment asks for is over, and is not evaluated. */
  PERIOD_NOT_EVALUATED(
      WARNING,
      "belum dievaluasi: {0}; {1} dievaluasi setiap {2}; evaluasi dan catat",
      "not evaluated: {0}; a {1} is evaluated each {2}; evaluate and record"),
  /** An objection is of somebody whose employment has none. */
  OBJECTION_NOT_OPEN(
      ERROR,
      "keberatan atas {0} dari pegawai {1}, sedangkan keberatan terbuka bagi {2}; perbaiki employment, atau keluarkan keberatannya",
      "the objection to {0} is of a {1}, and objections are open to {2}; correct employment, or take the objection out"),
  /** Progress is recorded every working day, and some have no record. */
  PROGRESS_NOT_DAILY(
      WARNING,
      "{0} hari kerja tanpa catatan kemajuan dari {1} sampai {2}, hari libur tidak diketahui; catat, kecuali pada hari libur atau cuti",
      "working days without a record of progress: {0}, from {1} to {2}, holidays not known; record it, but for holidays and leave"),
  /** An entry is dated after the day on which it was recorded. */
  DATED_AFTER_RECORDING(
      WARNING,
      "{0} bertanggal {1}, sesudah hari dicatatnya {2}; perbaiki salah satu tanggalnya",
      "{0} is dated {1}, after {2}, the day on which it was recorded; correct one of the dates"),
  /** A recorded evaluation says otherwise than the ratings that it rests on. */
  EVALUATION_CONTRADICTS_RATINGS(
      ERROR,
      "evaluasi {0} mencatat {1} {2}, sedangkan rating {3} menyebut {4}; tetapkan evaluasi yang benar",
      "the evaluation {0} records {1} as {2}, and the ratings {3} say {4}; fix a correct evaluation"),
  /** An evaluation document says otherwise than the evaluation that it tells of. */
  DOCUMENT_CONTRADICTS_EVALUATION(
      ERROR,
      "dokumen evaluasi {0} menyebut {1} {2}, sedangkan evaluasi {3} menyebut {4}; serahkan dokumen yang sesuai",
      "the evaluation document {0} gives {1} as {2}, and the evaluation {3} says {4}; hand over a document that agrees"),
  /** An evaluation document leaves out what the organisation reached. */
  DOCUMENT_INCOMPLETE(
      WARNING,
      "dokumen evaluasi {0} tidak memuat capaian kinerja organisasi; isi organisationPredicate",
      "the evaluation document {0} leaves out what the organisation reached; fill organisationPredicate"),
  /** A party refused to sign an evaluation document. */
  SIGNATURE_REFUSED(
      ADVICE,
      "{1} menolak menandatangani dokumen evaluasi {0}; catat alasannya, dan berlaku tidaknya hasil ditentukan refusalPolicy",
      "{1} refused to sign the evaluation document {0}; note why, and whether the result stands refusalPolicy says"),
  /** An agreement is past its day and nobody has looked at it. */
  AGREEMENT_OVERDUE(
      WARNING,
      "kesepakatan {0} jatuh tempo {1} dan belum ditinjau; tinjau dalam dialog berikutnya",
      "the agreement {0} was due on {1} and has not been reviewed; review it in the next dialogue"),
  /** An agreement was not done and carries over. */
  AGREEMENT_NOT_DONE(
      ADVICE,
      "kesepakatan {0} tidak dilaksanakan; bicarakan kembali",
      "the agreement {0} was not done; talk about it again"),
  /** At the end of the period nobody has told whether promised support was given. */
  RESOURCE_SUPPORT_OPEN(
      ADVICE,
      "sampai akhir {0} belum dicatat apakah dukungan sumber daya yang dijanjikan diberikan: {1}; catat dalam supportRecords",
      "until the end of {0} it is not recorded whether the resource support that was promised was given: {1}; record it in supportRecords"),
  /** Promised support was not given, and neither was the plan adjusted for it nor was it talked about since. */
  RESOURCE_SUPPORT_NOT_GIVEN(
      ADVICE,
      "dukungan sumber daya menurut catatan {0} tidak diberikan, dan belum ada dialog atau penyesuaian SKP karenanya: {1}; bicarakan, dan sesuaikan ekspektasi bila perlu",
      "the resource support of the record {0} was not given, and there is no dialogue or adjustment of the plan for it yet: {1}; talk about it, and adjust expectations if need be"),
  /** An adjustment names support as missing that had been given by then. */
  ADJUSTMENT_NAMES_GIVEN_SUPPORT(
      ADVICE,
      "penyesuaian menjadi versi {0} menyebut dukungan sumber daya \"{1}\" tidak ada, sedangkan menurut catatan {2} sudah diberikan {3}; perbaiki salah satu",
      "the adjustment that made version {0} names the resource support \"{1}\" as missing, and by the record {2} it was given on {3}; correct one of the two"),
  /** After a session of coaching Format B.1.8 is missing. */
  COACHING_WITHOUT_FORM(
      WARNING,
      "bimbingan {0} belum diikuti Format B.1.8; pegawai mengisinya",
      "the coaching {0} is not followed by Format B.1.8; the employee is to fill it"),
  /** Format B.1.8 was not signed or not handed over. */
  COACHING_FORM_INCOMPLETE(
      WARNING,
      "Format B.1.8 {0} belum ditandatangani atau belum diserahkan kepada atasan pimpinan; lengkapi tanda tangan dan penyerahannya",
      "Format B.1.8 {0} was not signed or not handed to the leader's superior; complete signatures and handing over"),
  /** Format B.1.8 was handed to somebody else than the leader's superior. */
  HANDED_TO_OTHER_PERSON(
      WARNING,
      "Format B.1.8 {0} diserahkan kepada {1}, yang bukan atasan pimpinan; serahkan kepadanya, atau perbaiki catatannya",
      "Format B.1.8 {0} was handed to {1}, who is not the leader's superior; hand it to the superior, or correct the record"),
  /** After Format B.1.8 of a session Format B.1.9 is missing. */
  COMPETENCE_FORM_MISSING(
      ADVICE,
      "bimbingan {0} belum diikuti Format B.1.9; isi Format B.1.9",
      "the coaching {0} is not followed by Format B.1.9; fill Format B.1.9"),
  /** Someone else than the leader coached without an assignment. */
  COACH_WITHOUT_ASSIGNMENT(
      WARNING,
      "pembina {0} pada bimbingan {1} bukan pejabat penilai dan tidak ditugasi orang lain; catat yang menugasi dalam assignedBy, bukan pegawai dan bukan pembina itu sendiri",
      "{0}, the coach of {1}, is not the appraiser, and was not assigned by another person; record in assignedBy who assigned it, neither the employee nor the coach"),
  /** Two definitive posts were held on the same days. */
  POSTS_OVERLAP(
      WARNING,
      "{0} ({1}) dan {2} ({3}) sama-sama jabatan definitif dari {4} sampai {5}; setiap bulan dihitung satu kali saja ({6}); isi mana yang Plt, Plh, atau Pj, atau akhiri salah satunya",
      "{0} ({1}) and {2} ({3}) are both definitive posts from {4} to {5}; each month counts once only ({6}); say which is an acting one, or end one of them"),
  /** Between two posts there are days on which none was held. */
  POST_GAP(
      WARNING,
      "tidak ada jabatan definitif dari {0} sampai {1}, di antara {2} ({3}) dan {4} ({5}); bulan tanpa jabatan tidak dihitung ({6}); lengkapi dengan berkas SKP jabatan itu, atau perbaiki tanggalnya",
      "no definitive post was held from {0} to {1}, between {2} ({3}) and {4} ({5}); a month without a post does not count ({6}); give the file of that post, too, or correct the days"),
  /** An acting post was held while no definitive one is known, which earns the credit and decides the year. */
  ACTING_POST_ALONE(
      WARNING,
      "dari {0} sampai {1} hanya ada jabatan {2} ({3}), yang bukan definitif; sertakan berkas SKP jabatan definitif pada hari-hari itu, atau perbaiki tanggalnya",
      "from {0} to {1} only {2} ({3}) is known, which is an acting post; give the file of the definitive post on those days, too, or correct the days"),
  /** Records of one thing were fixed and recorded on one day and differ. */
  CONTRADICTING_RECORDS(
      ERROR,
      "{0}: {1} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda; catat yang berlaku pada hari sesudahnya{2}",
      "{0}: {1} were fixed and recorded on the same day and differ; record the one that holds on a later day{2}"),
  /** A realisation or feedback cites what is of another result or period. */
  CITES_OTHER_WORK(
      WARNING,
      "{0} untuk {1} menunjuk {2}, yang untuk {3}; perbaiki rujukannya, atau salah satu catatannya",
      "{0} is of {1} and cites {2}, which is of {3}; correct the reference, or one of the records"),
  /** The wording of the target of an action plan clearly says otherwise than its data, or than itself. */
  ACTION_TARGET_WORDED_OTHERWISE(
      WARNING,
      "target rencana aksi {0} tertulis \"{1}\", sedangkan datanya {2}; samakan keduanya",
      "the target of the action plan {0} reads \"{1}\" while its data say {2}; make the two agree"),
  /** An entry refers to what the file does not hold. */
  UNKNOWN_REFERENCE(PlanFinding.UNKNOWN_REFERENCE),
  /** Two ids of one list differ in what a reader does not see. */
  IDS_LOOK_ALIKE(PlanFinding.IDS_LOOK_ALIKE);

  private final Severity severity;
  private final Text wording;

  MonitoringFinding(Severity severity, String indonesian, String english) {
    this.severity = severity;
    this.wording = Text.of(indonesian, english);
  }

  /** What the review of a plan tells too, it tells with the same weight and in the same words. */
  MonitoringFinding(PlanFinding same) {
    this.severity = same.severity();
    this.wording = same.wording();
  }

  /** Obtains what the review of a plan tells too. */
  static MonitoringFinding of(PlanFinding same) {
    return valueOf(same.name());
  }

  /** Returns the sentence, for what a rule does not decide for the same reason. */
  Message message(Object... values) {
    return Message.of(wording, values);
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
