package id.skp.testkit.cli;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.net.URL;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Optional;

/** Where a rule set comes from that is not part of the library. */
final class Origin {
  private Origin() {}

  /** Returns the provider's class and jar; empty for a rule set that comes with the library. */
  static Optional<String> of(RuleSet ruleSet, RuleSets ruleSets, Locale locale) {
    boolean standard = RuleSets.standard().all().contains(ruleSet);
    return standard
        ? Optional.empty()
        : ruleSets.provider(ruleSet).map(each -> wording(each, locale));
  }

  private static String wording(Class<?> provider, Locale locale) {
    return provider.getName()
        + urlOf(provider)
            .map(url -> " " + Words.IN.in(locale) + " " + fileName(url))
            .orElse("");
  }

  private static String fileName(URL url) {
    String path = url.getPath();
    String withoutEnd = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return withoutEnd.substring(withoutEnd.lastIndexOf('/') + 1);
  }

  /** Returns the jar or folder a class was loaded from, where Java knows it. */
  static Optional<URL> urlOf(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation);
  }
}
