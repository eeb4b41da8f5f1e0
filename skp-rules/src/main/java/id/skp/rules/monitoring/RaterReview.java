package id.skp.rules.monitoring;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.OtherPerson;
import id.skp.rules.message.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether those who rated as the appraiser are the appraiser of the plan. Where neither the plan nor another record of the
 * same person gives the appraiser's id, that nobody can check it is told, and what the file itself says against it.
 */
final class RaterReview {
  private static final Text CORRECT =
      Text.of("givenBy, atau isi inPlaceOf", "givenBy, or fill inPlaceOf");
  private static final Text BY_ANOTHER = Text.of(
      "givenBy, atau mintakan rating pejabat penilai; pegawai tidak menilai dirinya sendiri",
      "givenBy, or have the appraiser rate; nobody rates herself");
  private static final Text CORRECT_IN_PLACE = Text.of(
      "givenBy atau inPlaceOf, yang menyebut {0}, bukan pejabat penilai itu",
      "givenBy or inPlaceOf, which names {0} and not that appraiser");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Set<String> planned;
  private final Set<String> superiors;
  private final Map<EvaluationPeriod, Set<String>> named = new HashMap<>();
  private final Map<Skp, Set<String>> unchecked = new LinkedHashMap<>();

  RaterReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.planned = ids(file.plans().stream().map(Skp::appraiser));
    this.superiors =
        ids(file.all(EvaluationDocument.class).stream().map(EvaluationDocument::appraiserSuperior));
  }

  private static Set<String> ids(Stream<Appraiser> people) {
    return people.flatMap(each -> each.id().stream()).collect(Collectors.toSet());
  }

  void review(PeriodRatings ratings, FileEntry entry) {
    Optional<Skp> plan = inspection.planOn(ratings.date());
    if (ratings.role() != AssignerRole.PEJABAT_PENILAI_KINERJA || plan.isEmpty()) {
      return;
    }
    Optional<String> appraiser = idOf(plan.get().appraiser());
    boolean known = appraiser.isPresent()
        || superiors.contains(ratings.givenBy())
        || plan.get().employee().id().equals(ratings.givenBy());
    boolean isNamed = appraiser.equals(Optional.of(ratings.givenBy()))
        || (ratings.inPlaceOf().isPresent() && ratings.inPlaceOf().equals(appraiser))
        || isPlannedAndNamedInDocument(ratings);
    if (!known) {
      unchecked
          .computeIfAbsent(plan.get(), each -> new TreeSet<>())
          .add(ratings.inPlaceOf().orElseGet(ratings::givenBy));
    } else if (!isNamed) {
      inspection.add(
          MonitoringFinding.RATED_BY_STRANGER,
          entry,
          "/givenBy",
          ratings.id(),
          ratings.givenBy(),
          ratings.date(),
          OtherPerson.named(plan.get().appraiser()),
          advice(ratings, plan.get()));
    }
  }

  private static Object advice(PeriodRatings ratings, Skp plan) {
    return plan.employee().id().equals(ratings.givenBy())
        ? BY_ANOTHER
        : ratings
            .inPlaceOf()
            .<Object>map(each -> Message.of(CORRECT_IN_PLACE, each))
            .orElse(CORRECT);
  }

  /** Returns the appraiser's id, which another version of the plan or an evaluation document may give. */
  private Optional<String> idOf(Appraiser appraiser) {
    return appraiser
        .id()
        .or(() -> Stream.concat(
                file.plans().stream().map(Skp::appraiser),
                file.all(EvaluationDocument.class).stream().map(EvaluationDocument::appraiser))
            .filter(each -> each.number().isPresent() && each.number().equals(appraiser.number()))
            .flatMap(each -> each.id().stream())
            .findFirst());
  }

  /** Of those whom any version of the plan names, the evaluation document says who appraised; it makes no appraiser of others. */
  private boolean isPlannedAndNamedInDocument(PeriodRatings ratings) {
    return planned.contains(ratings.givenBy())
        && named
            .computeIfAbsent(
                ratings.period(),
                period -> ids(file.documents(period).stream().map(EvaluationDocument::appraiser)))
            .contains(ratings.givenBy());
  }

  /** Tells of which appraisers nobody can check that they rated; the leader of a dialogue is the appraiser, too. */
  void reviewUnchecked() {
    unchecked.forEach((plan, raters) -> {
      Set<String> people = new TreeSet<>(raters);
      file.all(PerformanceDialogue.class).stream()
          .filter(each -> inspection.planOn(each.date()).equals(Optional.of(plan)))
          .map(PerformanceDialogue::leaderId)
          .forEach(people::add);
      inspection.add(
          people.size() > 1
              ? MonitoringFinding.APPRAISER_ID_AMBIGUOUS
              : MonitoringFinding.APPRAISER_ID_MISSING,
          FileEntry.of(plan),
          "/appraiser",
          plan.version(),
          OtherPerson.named(plan.appraiser()),
          Message.few(List.copyOf(people)));
    });
  }
}
