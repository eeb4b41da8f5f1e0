package id.skp.testkit.cli;

import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a legal source reads on one line. */
final class Sources {
  private Sources() {}

  static String wording(LegalSource source, Locale locale) {
    String citations =
        source.citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    return citations + (citations.isEmpty() ? "(" : " (") + source.basis().label(locale)
        + source.openQuestion().map(question -> "; " + question.id()).orElse("") + ")";
  }
}
