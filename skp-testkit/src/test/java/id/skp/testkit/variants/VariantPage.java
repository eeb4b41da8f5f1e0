package id.skp.testkit.variants;

import id.skp.core.law.Citation;
import id.skp.core.text.Labelled;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of an example: what its decree says beside what its base has, as a table, and where it is written. */
final class VariantPage {
  private VariantPage() {}

  static String of(String folder, List<RuleSet> ruleSets) {
    return ruleSets.stream().map(VariantPage::of).collect(Collectors.joining("\n"))
        + "\nWritten in [this folder](.), with cases [beside its tests](../../../../../../resources/id/skp/testkit/variants/"
        + folder
        + "); [tried without Java](../../../../../../../../README.md#variants-that-agencies-really-use).\n";
  }

  private static String of(RuleSet ruleSet) {
    return "# " + ruleSet.id() + "\n\n"
        + ruleSet.regulation().id() + ", " + ruleSet.regulation().title() + "; "
        + english(ruleSet.validity())
        + ruleSet.base().map(base -> "; based on `" + base.id() + "`").orElse("") + ".\n\n"
        + "| | | base | here | source |\n|---|---|---|---|---|\n"
        + ruleSet.differencesFrom(ruleSet.base().orElseGet(PermenPanRb6Of2022::ruleSet)).stream()
            .filter(each -> each.after().isPresent())
            .map(each -> row(each, ruleSet.base().flatMap(any -> each.before())))
            .collect(Collectors.joining());
  }

  private static String row(Difference difference, Optional<Version> before) {
    Version after = difference.after().orElseThrow();
    return Stream.of(
            english(difference.kind()),
            "`" + difference.name() + "` " + difference.title().in(Locale.ENGLISH),
            before.map(each -> each.wording().in(Locale.ENGLISH)).orElse("–"),
            after.wording().in(Locale.ENGLISH),
            after.source().citations().stream()
                    .map(Citation::toString)
                    .collect(Collectors.joining("; "))
                + " ("
                + english(after.source().basis()) + ")")
        .map(each -> each.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String english(Labelled value) {
    return value.label(Locale.ENGLISH);
  }
}
