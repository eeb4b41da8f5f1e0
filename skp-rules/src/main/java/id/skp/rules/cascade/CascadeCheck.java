package id.skp.rules.cascade;

import id.skp.core.text.Text;
import id.skp.rules.finding.Severity;
import id.skp.rules.planreview.PlanFinding;

/** What a review of a cascade looks for, in the order of its findings. */
enum CascadeCheck {
  CASCADE_CYCLE(
      Severity.WARNING,
      "penyelarasan melingkar: {0}; putuskan salah satunya",
      "the cascade runs in a circle: {0}; cut one of these links"),
  SUPERIOR_CYCLE(
      Severity.WARNING,
      "atasan melingkar: {0}; perbaiki superiorId salah satunya",
      "the superiors run in a circle: {0}; correct superiorId of one of them"),
  SUPERIOR_NOT_ABOVE(
      Severity.WARNING,
      "{0} (jenjang {1}) memiliki atasan {2} (jenjang {3}), yang bukan dari jenjang di atasnya; perbaiki level atau superiorId",
      "{0} (level {1}) has the superior {2} (level {3}), who is not of a level above; correct level or superiorId"),
  MEMBER_TWICE(
      Severity.WARNING,
      "{0} dan {1} memiliki NIP yang sama; satukan, atau perbaiki NIP salah satunya",
      "{0} and {1} have the same NIP; make them one, or correct the NIP of one of them"),
  MATRIX_IDS_LOOK_ALIKE(PlanFinding.IDS_LOOK_ALIKE),
  MATRIX_EMPTY(
      Severity.WARNING,
      "matriks tidak memuat sasaran, pegawai, atau hasil kerja; isi ketiganya",
      "the matrix has no goal, no member and no result; fill them in"),
  GOAL_WITHOUT_INDICATOR(
      Severity.WARNING,
      "sasaran {0} tidak memiliki indikator; beri paling sedikit satu ukuran keberhasilan",
      "goal {0} has no indicator; give at least one measure of it"),
  GOAL_NOT_CARRIED(
      Severity.WARNING,
      "sasaran {0} tidak didukung oleh siapa pun; selaraskan paling sedikit satu hasil kerja",
      "nobody carries goal {0}; link at least one result to it"),
  INDICATOR_NOT_CARRIED(
      Severity.WARNING,
      "indikator {0} dari {1} tidak didukung oleh siapa pun, semua penyelarasan menyebut indikator lain; tautkan suatu hasil kerja padanya",
      "nobody carries indicator {0} of {1}, all links name other indicators; link a result to it"),
  SUPERIOR_RESULT_NOT_CARRIED(
      Severity.ADVICE,
      "hasil kerja {0} milik atasan {1} tidak didukung oleh bawahannya; tautkan suatu hasil kerja bawahan bila ada",
      "result {0} of the superior {1} is carried by nobody below; link a result of somebody below where there is one"),
  MEMBER_WITHOUT_RESULT(
      Severity.WARNING,
      "{0} ({1}) tidak memiliki hasil kerja dalam matriks; beri hasil kerja, atau keluarkan dari matriks",
      "{0} ({1}) has no result in the matrix; give a result, or leave the person out of the matrix"),
  RESULT_WITHOUT_GOAL(
      Severity.WARNING,
      "hasil kerja {0} milik {1} tidak sampai ke sasaran mana pun; selaraskan dengan hasil kerja atasan",
      "result {0} of {1} reaches no goal; link it to a result of the superior"),
  LINK_END_UNKNOWN(
      Severity.WARNING,
      "penyelarasan {0} ke {1} menyebut {2}, yang bukan sasaran atau hasil kerja; tambahkan, atau perbaiki id-nya",
      "the link from {0} to {1} names {2}, which is neither a goal nor a result; add it, or correct the id"),
  RESULT_OF_TWO_OWNERS(
      Severity.WARNING,
      "hasil kerja {0} tercatat pada lebih dari satu orang; beri id sendiri pada tiap hasil kerja",
      "result {0} is on record for more than one owner; give each result an id of its own"),
  DUPLICATE_ROLE_RESULT(
      Severity.WARNING,
      "hasil kerja {0} dan {1} milik {2} berbunyi sama; gabungkan atau bedakan",
      "results {0} and {1} of {2} have the same wording; join them or tell them apart"),
  ROLE_RESULT_AS_ACTIVITY(
      Severity.ADVICE,
      "hasil kerja {0} milik {1} diawali kata kegiatan \"{2}\"; rumuskan sebagai hasil yang dicapai (pemeriksaan otomatis atas kata-kata, bukan putusan)",
      "result {0} of {1} begins with a word for an activity, \"{2}\"; word it as what is achieved (a heuristic on words, no judgement)"),
  ROLE_RESULT_ADDITIONAL(
      Severity.WARNING,
      "hasil kerja {0} milik {1} adalah hasil kerja tambahan, sedangkan setiap sel matriks menjadi hasil kerja utama pemiliknya; jadikan UTAMA, atau keluarkan dari matriks dan biarkan dalam SKP",
      "result {0} of {1} is an additional one, and each cell of the matrix becomes a main result of its owner; make it UTAMA, or take it out of the matrix and leave it in the plan"),
  LINK_NOT_UPWARD(
      Severity.WARNING,
      "hasil kerja {0} (jenjang {1}) mendukung {2} (jenjang {3}), yang bukan dari jenjang di atasnya; tautkan dengan hasil kerja jenjang di atasnya",
      "result {0} (level {1}) supports {2} (level {3}), which is not of a level above; link it to a result of a level above"),
  LEVEL_JUMP(
      Severity.WARNING,
      "hasil kerja {0} (jenjang {1}) mendukung {2} (jenjang {3}) dan melompati jenjang di antaranya; tautkan melalui jenjang di antaranya, atau biarkan bila memang langsung",
      "result {0} (level {1}) supports {2} (level {3}) and skips what lies between; link it through what lies between, or leave it where it is direct"),
  FORM_EXCEEDED(
      Severity.ADVICE,
      "hasil kerja {0} mendukung {1} yang bukan milik pimpinan; gunakan bentuk DUA_TINGKAT",
      "result {0} supports {1}, which is not the leader's; use the form DUA_TINGKAT"),
  METHODS_MIXED(
      Severity.WARNING,
      "{0} diselaraskan dengan dua metode ({1} DIRECT, {2} NON_DIRECT); gunakan satu metode",
      "{0} is aligned by two methods ({1} DIRECT, {2} NON_DIRECT); use one"),
  METHOD_MISSING(
      Severity.WARNING,
      "penyelarasan {0} ke {1} belum menyebut metode; isi DIRECT atau NON_DIRECT",
      "the link from {0} to {1} tells no method; fill in DIRECT or NON_DIRECT"),
  QUANTITY_MISMATCH(
      Severity.WARNING,
      "pembagian kuantitatif {0} berjumlah {1}, targetnya {2}; samakan bagian dengan targetnya",
      "the parts of {0} add up to {1}, its target is {2}; make parts and target agree"),
  QUANTITY_UNKNOWN(
      Severity.ADVICE,
      "pembagian kuantitatif {0} tidak dapat dijumlahkan: {1} tidak menyebut satu angka dalam satuan yang sama; sebut satu angka dengan satuan yang sama",
      "the parts of {0} cannot be added up: {1} has not one number in the same unit; name one number with the same unit"),
  LOAD_ABOVE_LIMIT(
      Severity.ADVICE,
      "{0} memiliki {1} hasil kerja, lebih dari {2}; bagi kepada anggota lain bila perlu",
      "{0} has {1} results, more than {2}; share them with others where that helps"),
  GOAL_AT_RISK(
      Severity.WARNING,
      "sasaran {0} berisiko: {1} dari {2} hasil kerja yang terukur tertinggal, antara lain {3}; bahas dalam dialog dan sesuaikan rencananya",
      "goal {0} is at risk: {1} of {2} measured results lag behind, among them {3}; talk about them and adjust the plan");

  private final Severity severity;
  private final Text wording;

  CascadeCheck(Severity severity, String indonesian, String english) {
    this.severity = severity;
    this.wording = Text.of(indonesian, english);
  }

  CascadeCheck(PlanFinding same) {
    this.severity = same.severity();
    this.wording = same.wording();
  }

  Severity severity() {
    return severity;
  }

  Text wording() {
    return wording;
  }
}
