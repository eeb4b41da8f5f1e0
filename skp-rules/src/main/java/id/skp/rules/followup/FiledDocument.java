package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.plan.Skp;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Dokumen evaluasi dalam berkas</em>: an evaluation document, and the file that holds the evaluation it tells of.
 *
 * @param file the file of the year
 * @param document the document
 */
public record FiledDocument(PerformanceFile file, EvaluationDocument document) implements Labelled {
  /** So many documents of one period are held against each other's rulings. */
  static final int MOST_OF_PERIOD = 10;

  /**
   * Refuses null.
   *
   * @param file the file of the year
   * @param document the document
   */
  public FiledDocument {
    requireNonNull(file, "file");
    requireNonNull(document, "document");
  }

  /**
   * Returns which evaluation of the file the document tells of: the last one of its period that was fixed by the day of
   * receipt, or so far, as long as the document was not received.
   *
   * @return the evaluation; several where those contradict each other, none if the file does not hold it
   */
  public List<EvaluationRecord> evaluations() {
    return ToldEvaluation.of(file, document, document.deliveredOn().orElse(LocalDate.MAX))
        .records();
  }

  /**
   * Returns the evaluation of the period that counts, where it was fixed after the day of receipt only: the document tells of none.
   *
   * @return the evaluation; empty if the document was not received, if one was fixed by then, or if there is none
   */
  public Optional<EvaluationRecord> fixedLater() {
    return document.deliveredOn().isPresent() && evaluations().isEmpty()
        ? file.lastEvaluations(document.period()).stream().findFirst()
        : Optional.empty();
  }

  /**
   * Tells whether the document is one of more of its period than can be held against each other's rulings. None of them can be objected to.
   *
   * @return true if the file holds more than ten, and a superior ruled on one
   */
  public boolean isOneOfTooMany() {
    return file.documents(document.period()).size() > MOST_OF_PERIOD
        && !file.ruledDocuments(document.period()).isEmpty();
  }

  /**
   * Tells whom the document names otherwise than the plan of its period: an employee who is not the one of the plan, or an
   * appraiser whom no version of the plan names and who did not give the ratings of the period in his place.
   *
   * @return the persons; none where the file holds no plan
   */
  public List<OtherPerson> otherPersons() {
    List<Skp> plans = file.plans();
    return plans.isEmpty()
        ? List.of()
        : Stream.concat(
                OtherPerson.of(document.employee(), plans.get(0).employee()).stream(),
                otherAppraiser(plans).stream())
            .toList();
  }

  private Optional<OtherPerson> otherAppraiser(List<Skp> plans) {
    Appraiser said = document.appraiser();
    boolean self = said.id().equals(Optional.of(document.employee().id()))
        || said.nip().equals(Optional.of(document.employee().nip()));
    boolean planned = plans.stream().map(Skp::appraiser).anyMatch(each -> isSamePerson(said, each));
    boolean standsIn = file.lastRatings(document.period()).stream()
        .map(PeriodRatings::givenBy)
        .anyMatch(each -> said.id().equals(Optional.of(each)));
    return !self && (planned || standsIn)
        ? Optional.empty()
        : Optional.of(OtherPerson.of(
            said,
            file.planFor(document.period()).orElse(plans.get(plans.size() - 1)).appraiser()));
  }

  /** What one of the two does not tell does not make them two; names decide where there is nothing else. */
  private static boolean isSamePerson(Appraiser one, Appraiser other) {
    boolean ids = one.id().isPresent() && other.id().isPresent();
    boolean numbers = one.number().isPresent() && other.number().isPresent();
    return (!ids || one.id().equals(other.id()))
        && (!numbers || one.number().equals(other.number()))
        && (ids || numbers || one.name().equals(other.name()));
  }

  /** Returns the id of the document and its period. */
  @Override
  public Text label() {
    return Text.of(
        document.id() + ", " + document.period().label().indonesian(),
        document.id() + ", " + document.period().label().english());
  }
}
