package id.skp.core.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The issuers that are known by several names, each with the one that is written. Only what names the very same issuer and kind
 * of regulation is listed; capitals make no difference.
 */
final class Issuers {
  private static final Map<String, String> USUAL = new HashMap<>();
  private static final Set<String> LISTED = new HashSet<>();

  /** What a kind of regulation with the office of its issuer is written out as, whoever holds that office. */
  private static final Map<String, String> WRITTEN_OUT = new HashMap<>();

  private static final int FIRST_YEAR_OF_REFORM = 2010;
  private static final Set<String> FORMER =
      Set.of("permenpan", "permen pan", "peraturan menpan", "peraturan menteri pan");

  private static final List<String> REPUBLIC = List.of("", " RI", " Republik Indonesia");

  static {
    declare(
        "PermenPAN-RB",
        "PermenPANRB",
        "PermenPAN RB",
        "PermenPAN dan RB",
        "PermenPAN & RB",
        "PermenPAN&RB",
        "PermenPAN/RB",
        "Permen PANRB",
        "Permen PAN-RB",
        "Permen PAN RB",
        "Permen PAN dan RB",
        "Permen PAN & RB",
        "Permen PAN&RB",
        "Permen PAN/RB");
    declareOfMinister("PermenPAN-RB", "Peraturan");
    declare("SE MenPANRB");
    declareOfMinister("SE MenPANRB", "SE");
    declareOfMinister("SE MenPANRB", "Surat Edaran");
    declare(
        "Peraturan BKN", "PerBKN", "Per BKN", "Perban BKN", "Peraturan Badan Kepegawaian Negara");
    declare("PP", "Peraturan Pemerintah");
    declare("Perpres", "Peraturan Presiden");
    declare("UU", "Undang-Undang", "Undang Undang");
    declare("PMK", "Permenkeu", "Peraturan Menteri Keuangan");
    declare("KMK", "Kepmenkeu", "Keputusan Menteri Keuangan");
    writeOut("men", "Menteri");
    writeOut("gub", "Gubernur");
    writeOut("bup", "Bupati");
    writeOut("wal", "Wali Kota");
    writeOut("wali", "Wali Kota");
    writeOut("wako", "Wali Kota");
    writeOut("ban", "Badan");
    writeOut("ka", "Kepala");
    WRITTEN_OUT.put("perda", "peraturan daerah");
    WRITTEN_OUT.put("se", "surat edaran");
  }

  private Issuers() {}

  private static void declareOfMinister(String usual, String kind) {
    List<String> names = List.of(
        "MenPANRB",
        "MenPAN-RB",
        "MenPAN RB",
        "MenPAN dan RB",
        "MenPAN & RB",
        "Menteri PANRB",
        "Menteri PAN-RB",
        "Menteri PAN RB",
        "Menteri PAN dan RB",
        "Menteri PAN & RB",
        "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi");
    names.forEach(name -> declare(usual, kind + " " + name));
  }

  private static void declare(String usual, String... others) {
    List<String> names = new ArrayList<>(List.of(others));
    names.add(usual);
    LISTED.add(usual);
    for (String name : names) {
      for (String republic : REPUBLIC) {
        USUAL.put(key(name + republic), usual);
      }
    }
  }

  private static void writeOut(String ending, String office) {
    WRITTEN_OUT.put("per" + ending, key("Peraturan " + office));
    WRITTEN_OUT.put("kep" + ending, key("Keputusan " + office));
  }

  private static String key(String issuer) {
    return issuer.toLowerCase(Locale.ROOT);
  }

  /** Returns the one name of an issuer; an issuer that is not listed is named as it is. */
  static String usual(String issuer) {
    return isListed(issuer) ? issuer : USUAL.getOrDefault(key(issuer), issuer);
  }

  /** Returns the one name of an issuer in a year: since 2010 the ministry of the apparatus is that of the reform, too. */
  static String usual(String issuer, int year) {
    boolean renamed = year >= FIRST_YEAR_OF_REFORM && FORMER.contains(key(issuer));
    return renamed ? "PermenPAN-RB" : usual(issuer);
  }

  /** Tells whether it is the one name of a listed issuer. */
  static boolean isListed(String issuer) {
    return LISTED.contains(issuer);
  }

  /** Returns what is the same for all ways to write an issuer, listed or not. */
  static String plain(String issuer) {
    String plain = key(usual(issuer)).replace("walikota", "wali kota");
    for (String republic : REPUBLIC) {
      plain = plain.endsWith(key(republic))
          ? plain.substring(0, plain.length() - republic.length())
          : plain;
    }
    int end = plain.indexOf(' ');
    return end < 0
        ? plain
        : WRITTEN_OUT.getOrDefault(plain.substring(0, end), plain.substring(0, end))
            + plain.substring(end);
  }
}
