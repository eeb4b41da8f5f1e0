package id.skp.testkit.contract;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * A machine's settings, with other cases, digits, separators and dates than others'.
 *
 * @param locale the default locale
 * @param zone the default time zone
 */
record Machine(Locale locale, TimeZone zone) {
  static final List<Machine> ALL = List.of(
      of("id-ID", "Asia/Jakarta"),
      of("tr-TR", "Pacific/Kiritimati"),
      of("en-US", "Pacific/Pago_Pago"),
      of("ar-EG-u-nu-arab", "Africa/Cairo"),
      of("th-TH-u-nu-thai", "Asia/Bangkok"));

  private static Machine of(String locale, String zone) {
    return new Machine(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone));
  }

  /** Runs an action with these settings and puts back those that were. */
  <T> T run(Supplier<T> action) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      return action.get();
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Override
  public String toString() {
    return "a machine with " + locale.toLanguageTag() + " and " + zone.getID();
  }
}
