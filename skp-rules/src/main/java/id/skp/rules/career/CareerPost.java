package id.skp.rules.career;

import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.angkakredit.CreditEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A version of a plan on a definitive post, with the file that holds it. */
record CareerPost(PerformanceFile file, Skp plan) {
  /** Returns the posts of the files in the order in which they began; acting ones where there are no others. */
  static List<CareerPost> of(List<PerformanceFile> files) {
    List<CareerPost> all = files.stream()
        .flatMap(file -> file.plans().stream().map(plan -> new CareerPost(file, plan)))
        .sorted(Comparator.comparing(CareerPost::from)
            .thenComparing(each -> each.plan().version())
            .thenComparing(each -> each.plan().id()))
        .toList();
    List<CareerPost> definitive =
        all.stream().filter(each -> !each.employee().position().isToldActing()).toList();
    return definitive.isEmpty() ? all : definitive;
  }

  LocalDate from() {
    return plan.effectiveFrom();
  }

  Employee employee() {
    return plan.employee();
  }

  PositionLevel level() {
    return employee().position().level();
  }

  boolean isFunctional() {
    return level().type() == PositionType.FUNGSIONAL;
  }

  boolean isOfCandidate() {
    return employee().employment() == Employment.CPNS;
  }

  /** Tells whether the post is that of an executive with a master's degree, who brought a credit of its own. */
  boolean isOfExecutive() {
    return employee()
        .rank()
        .filter(rank -> CreditEntry.isOfExecutive(rank, level()))
        .isPresent();
  }

  String pointer(String property) {
    return "/plans/" + file.placeOf(FileEntry.of(plan)) + "/employee/" + property;
  }
}
