package id.skp.rules;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.AppraisalBuilder;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;

/** Appraisals of a fictional employee with two main results and an additional one. */
public final class Appraisals {
  private Appraisals() {}

  /** Returns an appraisal with all that an evaluation needs, and nothing more. */
  public static AppraisalBuilder complete() {
    return Appraisal.builder()
        .skp(skp())
        .period(EvaluationPeriod.year(2024))
        .organisationPredicate(OrganisationPredicate.BAIK)
        .addResult(result("R1", Rating.SESUAI_EKSPEKTASI))
        .addResult(result("R2", Rating.SESUAI_EKSPEKTASI))
        .addResult(result("R3", Rating.DI_ATAS_EKSPEKTASI))
        .resultRating(Rating.SESUAI_EKSPEKTASI)
        .behaviourRating(Rating.DI_ATAS_EKSPEKTASI);
  }

  public static ResultAppraisal result(String id, Rating rating) {
    return ResultAppraisal.builder().resultId(id).rating(rating).build();
  }

  private static Skp skp() {
    return Skp.builder()
        .id("SKP-1")
        .regulation(RegulationId.parse("PermenPAN-RB 6/2022"))
        .approach(PlanApproach.KUALITATIF)
        .employee(Employee.builder()
            .id("P1")
            .name("Dewi Larasati")
            .nip(Nip.of("198504122010012003"))
            .employment(Employment.PNS)
            .position(
                Position.builder().title("Guru").level(PositionLevel.AHLI_MUDA).build())
            .unit(Unit.of("SMP Negeri 3 Contoh"))
            .build())
        .appraiser(Appraiser.builder()
            .name("Hadi Wibowo")
            .nip(Nip.of("197202081998031004"))
            .position("Kepala SMP Negeri 3 Contoh")
            .unit("SMP Negeri 3 Contoh")
            .build())
        .period(DateRange.ofYear(2024))
        .addResult(workResult("R1", WorkResultKind.UTAMA))
        .addResult(workResult("R2", WorkResultKind.UTAMA))
        .addResult(workResult("R3", WorkResultKind.TAMBAHAN))
        .build();
  }

  private static WorkResult workResult(String id, WorkResultKind kind) {
    return WorkResult.builder().id(id).kind(kind).text("Hasil " + id).build();
  }
}
