package id.go.contoh;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.time.LocalDate;

/** What a SIMPEG asks for first: the rules of a year. */
final class OurYear {
  private OurYear() {}

  static RuleSet rules(int year) {
    return RuleSets.standard().inForceOn(LocalDate.of(year, 12, 31));
  }
}
