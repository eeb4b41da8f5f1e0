package id.skp.testkit.cli;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Regulation;
import id.skp.core.people.Employee;
import id.skp.core.period.Dates;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpChange;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.finding.Review;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the report of the review of a plan says, in the order in which it is read. */
final class ReviewPage {
  private final SkpFile file;
  private final Decision<Review> review;
  private final Locale locale;

  private ReviewPage(SkpFile file, Decision<Review> review, Locale locale) {
    this.file = file;
    this.review = review;
    this.locale = locale;
  }

  static Page of(SkpFile file, Decision<Review> review, Locale locale) {
    ReviewPage page = new ReviewPage(file, review, locale);
    DecisionSections decision = new DecisionSections(review, locale);
    List<Section> sections = new ArrayList<>();
    sections.add(page.header());
    sections.add(decision.findings(review));
    if (!file.earlierVersions().isEmpty()) {
      sections.add(page.changes());
    }
    sections.add(decision.explanation());
    sections.add(decision.weakestBasis());
    return new Page(locale, sections)
        .about(file.skp().period().label(locale), file.skp().employee().unit().name())
        .decidedBy(review.ruleSet());
  }

  private Section header() {
    Skp skp = file.skp();
    Employee employee = skp.employee();
    Regulation regulation = review.ruleSet().regulation();
    return new Section(
        employee.name(),
        new Facts(List.of(
            fact(Words.NIP, employee.nip().toString()),
            fact(Words.POSITION, employee.position().printed()),
            fact(Words.UNIT, employee.unit().name()),
            fact(Words.PLAN, skp.id()),
            fact(Words.VERSION, Integer.toString(skp.version())),
            fact(Words.PERIOD, skp.period().label(locale)),
            fact(Words.RULE_SET, review.ruleSet().id()),
            fact(Words.REGULATION, regulation.id() + ", " + regulation.title()))));
  }

  /** Tells what each version changed, and why. */
  private Section changes() {
    List<Skp> versions = file.history().versions();
    List<Item> items = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      Skp version = versions.get(i);
      String reason = version.adjustment().map(each -> ": " + each.reason()).orElse("");
      items.add(new Item(
          Words.VERSION.in(locale) + " " + version.version() + ", "
              + Dates.of(version.effectiveFrom()).in(locale) + reason,
          version.changesFrom(versions.get(i - 1)).stream()
              .map(SkpChange::toString)
              .toList()));
    }
    return new Section(Words.CHANGES.in(locale), new Items(items));
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
