package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.people.Employee;
import id.skp.core.people.Position;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/** The fields of an appraisal from which it is evaluated. */
final class AppraisalParts {
  static final Field<Appraisal, Skp> SKP = Field.of("skp", Appraisal::skp, "SKP", "Plan");
  static final Field<Skp, Employee> EMPLOYEE =
      Field.of("employee", Skp::employee, "Pegawai", "Employee");
  static final Field<Employee, Position> POSITION =
      Field.of("position", Employee::position, "Jabatan", "Position");
  static final Field<Position, Boolean> HEADS_UNIT = Field.<Position, Boolean>of(
          "headsIndependentUnit",
          Position::headsIndependentUnit,
          "Memimpin unit kerja mandiri",
          "Heads an independent unit")
      .unless(false);
  static final Field<Appraisal, Optional<Boolean>> LEADS_UNIT =
      Field.of("leadsUnit", Appraisal::leadsUnit, "Memimpin unit", "Leads a unit");
  static final Field<Appraisal, List<ResultAppraisal>> RESULTS =
      Field.of("results", Appraisal::results, "Hasil kerja", "Work results");
  static final Field<Appraisal, List<BehaviourAppraisal>> BEHAVIOURS =
      Field.of("behaviours", Appraisal::behaviours, "Perilaku kerja", "Work behaviour");
  static final Field<Appraisal, Optional<Rating>> RESULT_RATING =
      Field.of("resultRating", Appraisal::resultRating, Ratings.RESULT_RATING.title());
  static final Field<Appraisal, Optional<Rating>> BEHAVIOUR_RATING =
      Field.of("behaviourRating", Appraisal::behaviourRating, Ratings.BEHAVIOUR_RATING.title());
  static final Field<Appraisal, Optional<OrganisationPredicate>> ORGANISATION_PREDICATE = Field.of(
      "organisationPredicate",
      Appraisal::organisationPredicate,
      UnitAchievement.ORGANISATION_PREDICATE.title());

  static final Field<Skp, List<WorkResult>> PLANNED_RESULTS =
      Field.of("results", Skp::results, "Rencana hasil kerja", "Planned results");
  static final Field<WorkResult, String> PLANNED_ID =
      Field.of("id", WorkResult::id, "Pengenal", "Id");
  static final Field<WorkResult, WorkResultKind> KIND =
      Field.of("kind", WorkResult::kind, RatedResult.KIND.title());

  static final Field<ResultAppraisal, String> RESULT_ID =
      Field.of("resultId", ResultAppraisal::resultId, "Hasil kerja", "Work result");
  static final Field<ResultAppraisal, Optional<Rating>> RATING =
      Field.of("rating", ResultAppraisal::rating, RatedResult.RATING.title());
  static final Field<BehaviourAppraisal, BehaviourValue> VALUE =
      Field.of("value", BehaviourAppraisal::value, "Nilai perilaku", "Behaviour value");
  static final Field<BehaviourAppraisal, Optional<Rating>> BEHAVIOUR_VALUE_RATING =
      Field.of("rating", BehaviourAppraisal::rating, RatedResult.RATING.title());

  private AppraisalParts() {}
}
