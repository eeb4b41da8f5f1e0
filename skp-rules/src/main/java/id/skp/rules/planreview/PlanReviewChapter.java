package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;

/**
 * The review of a plan: its rule, its findings, and the words that the heuristics go by, which are those of the Indonesian
 * language and not of a regulation. The other parameters of {@link PlanReviewParameters} each rule set gives itself.
 *
 * @param procedure the review
 * @param source where the review comes from
 * @param words why results are held to such words
 */
public record PlanReviewChapter(
    PlanReviewProcedure procedure, LegalSource source, LegalSource words) implements Chapter {
  /**
   * Refuses null.
   *
   * @param procedure the review
   * @param source where the review comes from
   * @param words why results are held to such words
   */
  public PlanReviewChapter {
    requireNonNull(procedure, "procedure");
    requireNonNull(source, "source");
    requireNonNull(words, "words");
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameter(
            PlanReviewParameters.ACTIVITY_WORDS,
            WordPatterns.of(
                "me*kan",
                "memper*i",
                "melakukan",
                "melayani",
                "membantu",
                "membaca",
                "membina",
                "membimbing",
                "membuat",
                "memantau",
                "membahas",
                "memberi",
                "memeriksa",
                "memimpin",
                "memproses",
                "menangani",
                "mencatat",
                "mencetak",
                "mendata",
                "mendukung",
                "menelaah",
                "menerima",
                "mengadakan",
                "mengajar",
                "menganalisa",
                "menganalisis",
                "mengarsip",
                "mengarsipkan",
                "mengawal",
                "mengawasi",
                "mengelola",
                "mengerjakan",
                "mengetik",
                "mengevaluasi",
                "menghadiri",
                "menghitung",
                "mengikuti",
                "mengolah",
                "mengoreksi",
                "mengurus",
                "mengunjungi",
                "menguji",
                "menilai",
                "meninjau",
                "menjaga",
                "menulis",
                "menyimpan",
                "menyunting",
                "menyusun",
                "menyuluh",
                "merawat",
                "merekap",
                "mereviu",
                "memfasilitasi",
                "memverifikasi",
                "memvalidasi",
                "mengidentifikasi",
                "mengkoordinasi",
                "mengkoordinir",
                "merevisi"),
            words)
        .parameter(
            PlanReviewParameters.MEASURE_WORDS,
            WordPatterns.of(
                "seluruh",
                "semua",
                "setiap",
                "tiap",
                "seratus",
                "satu",
                "dua",
                "tiga",
                "empat",
                "lima",
                "enam",
                "tujuh",
                "delapan",
                "sembilan",
                "sepuluh",
                "tidak",
                "tanpa",
                "nihil",
                "nol",
                "lengkap",
                "paling",
                "sebelum",
                "sesuai",
                "memenuhi"),
            words)
        .parameter(
            PlanReviewParameters.TIME_WORDS,
            WordPatterns.of(
                "jam",
                "hari",
                "minggu",
                "bulan",
                "triwulan",
                "semester",
                "tahun",
                "tahunan",
                "bulanan",
                "mingguan",
                "harian",
                "semesteran",
                "periode",
                "tanggal",
                "waktu",
                "tepat",
                "sebelum",
                "sesudah",
                "setelah",
                "berkala",
                "januari",
                "februari",
                "maret",
                "april",
                "mei",
                "juni",
                "juli",
                "agustus",
                "september",
                "oktober",
                "november",
                "desember",
                "20*"),
            words)
        .rule(PerformanceRules.PLAN_REVIEW, procedure, source)
        .serves(PerformanceRules.REVIEWING)
        .findings(procedure.kinds())
        .findings(ExtensionFindings.kinds());
  }
}
