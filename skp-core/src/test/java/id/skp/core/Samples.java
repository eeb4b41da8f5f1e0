package id.skp.core;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.util.Optional;

/** A fictional teacher and her plan. */
public final class Samples {
  public static final Nip TEACHER_NIP = Nip.of("198504122010012003");

  private Samples() {}

  public static Employee teacher() {
    return Employee.builder()
        .id("P14")
        .name("Dewi Larasati")
        .nip(TEACHER_NIP)
        .employment(Employment.PNS)
        .rank(Rank.of("III/d"))
        .position(position(PositionLevel.AHLI_MUDA))
        .unit(Unit.of("SMP Negeri 3 Contoh"))
        .build();
  }

  public static Position position(PositionLevel level) {
    return Position.builder().title("Guru Bahasa Indonesia").level(level).build();
  }

  public static Appraiser headmaster() {
    return Appraiser.builder()
        .name("Hadi Wibowo")
        .nip(Nip.of("197202081998031004"))
        .rank(Rank.of("IV/b"))
        .position("Kepala SMP Negeri 3 Contoh")
        .unit("SMP Negeri 3 Contoh")
        .build();
  }

  public static Indicator indicator(String id) {
    return Indicator.builder()
        .id(id)
        .text("Jumlah dokumen perangkat pembelajaran")
        .aspect(Aspect.KUANTITAS)
        .target(IndicatorTarget.exact("2", "dokumen"))
        .build();
  }

  public static WorkResult result(String id) {
    return WorkResult.builder()
        .id(id)
        .kind(WorkResultKind.UTAMA)
        .text("Perangkat pembelajaran tersusun lengkap")
        .addIndicator(indicator(id + ".1"))
        .build();
  }

  public static Skp skp() {
    return Skp.builder()
        .id("SKP-2024-P14")
        .regulation(RegulationId.parse("PermenPAN-RB 6/2022"))
        .approach(PlanApproach.KUANTITATIF)
        .employee(teacher())
        .appraiser(headmaster())
        .period(DateRange.ofYear(2024))
        .addResults(result("R1"), result("R2"))
        .addBehaviours(
            BehaviourExpectation.of(BehaviourValue.KOLABORATIF, "Melibatkan guru lain"),
            BehaviourExpectation.of(BehaviourValue.LOYAL))
        .build();
  }

  public static Appraisal appraisal() {
    return Appraisal.builder()
        .skp(skp())
        .period(EvaluationPeriod.year(2024))
        .resultRating(Optional.empty())
        .build();
  }
}
