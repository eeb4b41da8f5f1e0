package id.skp.testkit.architecture;

import java.util.Set;

/** Words by which a sentence in one language gives itself away among those of the other. */
public final class CommonWords {
  /** Common in English, no words of Indonesian. */
  public static final Set<String> ENGLISH = words("""
      the of is are not and with without needs need must got found none nothing from for by than other another each once
      has have was this that which where it its did you as only no under above below line column missing unknown needed
      usage: examples: january december quarter""");

  /** Common in Indonesian, no words of English. */
  public static final Set<String> INDONESIAN = words("""
      yang dan dari dengan tidak untuk perlu adalah ini itu atau pada oleh belum ditemukan diberikan sampai tanpa bukan
      harus baris kolom januari desember maret triwulan tahun""");

  private CommonWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+", -1));
  }
}
