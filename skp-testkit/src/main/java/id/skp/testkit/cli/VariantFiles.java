package id.skp.testkit.cli;

import id.skp.json.DocumentException;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that adds variants of rule sets from files. */
final class VariantFiles {
  @Option(
      names = "--variant",
      paramLabel = "FILE",
      description =
          "A variant of a rule set, a path, '-' or 'sample:NAME', chosen for the documents that"
              + " fall under it; may be given repeatedly, a later one may be based on an earlier"
              + " one.")
  private List<String> files = List.of();

  /** Returns the rule sets with the variants of the files. */
  RuleSets addTo(RuleSets ruleSets, Inputs inputs) throws WrongInputException {
    RuleSets all = ruleSets;
    for (String file : files) {
      byte[] document = inputs.read(file);
      try {
        all = all.with(VariantJson.read(document, all));
      } catch (DocumentException refused) {
        throw Inputs.refused(file, document, refused);
      }
    }
    return all;
  }

  /** Returns the variants of the files, which stand last among all rule sets. */
  List<RuleSet> in(RuleSets ruleSets) {
    List<RuleSet> all = ruleSets.all();
    return all.subList(all.size() - files.size(), all.size());
  }
}
