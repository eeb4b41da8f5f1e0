package id.skp.testkit.samples;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Contribution;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.Goal;
import id.skp.core.people.Employee;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is to be done in a unit: its goals, and the results of each of its people, each for a result of the superior or a goal. */
record Work(Staff staff) {
  private static final int FEWEST_GOALS = 3;
  private static final List<Theme> THEMES = List.of(
      new Theme(
          "Layanan kepada masyarakat",
          "Persentase permohonan yang selesai tepat waktu",
          95,
          Perspective.PENERIMA_LAYANAN),
      new Theme(
          "Tindak lanjut evaluasi kinerja",
          "Persentase rekomendasi yang ditindaklanjuti",
          90,
          Perspective.PROSES_BISNIS),
      new Theme(
          "Anggaran program prioritas",
          "Persentase anggaran yang terserap sesuai rencana",
          95,
          Perspective.ANGGARAN),
      new Theme(
          "Kompetensi pegawai",
          "Persentase pegawai yang tuntas pengembangan kompetensi",
          85,
          Perspective.PENGUATAN_INTERNAL),
      new Theme(
          "Data dan informasi layanan",
          "Persentase data yang mutakhir",
          90,
          Perspective.PROSES_BISNIS));

  /** What results are about, from the goal to those who do the work. */
  private record Theme(String text, String measure, int percent, Perspective perspective) {
    String within() {
      return text.toLowerCase(Locale.ROOT);
    }

    Indicator indicator(String id, Optional<Perspective> seenFrom, Optional<Aspect> aspect) {
      return Indicator.builder()
          .id(id)
          .text(measure)
          .perspective(seenFrom)
          .aspect(aspect)
          .target(IndicatorTarget.exact(Integer.toString(percent), "%"))
          .build();
    }
  }

  /**
   * A result of somebody before it is worded.
   *
   * @param theme what it is about
   * @param supports which of the superior's results it is for, from 0 on
   */
  private record Task(int theme, int supports) {}

  List<Goal> goals() {
    return IntStream.range(0, goalCount())
        .mapToObj(i -> Goal.builder()
            .id(goalId(i))
            .text("Meningkatnya mutu " + THEMES.get(i).within())
            .addIndicator(THEMES
                .get(i)
                .indicator(
                    goalId(i) + ".1", Optional.of(THEMES.get(i).perspective()), Optional.empty()))
            .build())
        .toList();
  }

  private int goalCount() {
    return FEWEST_GOALS + staff.draw(-1).below(THEMES.size() - FEWEST_GOALS + 1, "goals");
  }

  private String goalId(int number) {
    return "G" + staff.seed() + "-" + (number + 1);
  }

  private String resultId(int person, int number) {
    return staff.id(person) + "-R" + (number + 1);
  }

  PlanApproach approach(int person) {
    return staff.led(person) == 0 && staff.draw(person).oneIn(3, "approach")
        ? PlanApproach.KUALITATIF
        : PlanApproach.KUANTITATIF;
  }

  /** Divides the work of the superior so that those whom he leads carry all of it between them. */
  private List<Task> main(int person) {
    if (person == 0) {
      return IntStream.range(0, goalCount()).mapToObj(i -> new Task(i, i)).toList();
    }
    int superior = staff.superior(person);
    List<Task> above = main(superior);
    int needed = above.size() - staff.led(superior) + 1;
    int wanted = Math.max(2 + staff.draw(person).below(2, "results"), needed);
    return IntStream.range(0, Math.min(above.size(), wanted))
        .map(i -> (staff.place(person) + i) % above.size())
        .mapToObj(i -> new Task(above.get(i).theme(), i))
        .toList();
  }

  private boolean hasAdditional(int person) {
    return staff.led(person) == 0 && staff.draw(person).oneIn(4, "additional");
  }

  /** Returns somebody's main results as the matrix has them, without what they are for. */
  List<WorkResult> results(int person) {
    List<Task> main = main(person);
    Employee owner = staff.employee(person);
    return IntStream.range(0, main.size())
        .mapToObj(i -> result(person, owner, i, THEMES.get(main.get(i).theme())))
        .toList();
  }

  private WorkResult result(int person, Employee owner, int number, Theme theme) {
    String id = resultId(person, number);
    return WorkResult.builder()
        .id(id)
        .kind(WorkResultKind.UTAMA)
        .text(text(person, owner, theme))
        .indicators(indicators(person, id, theme))
        .build();
  }

  private String text(int person, Employee owner, Theme theme) {
    return staff.led(person) > 0
        ? theme.text() + " pada " + owner.unit().name() + " sesuai standar"
        : "Dokumen " + theme.within() + " pada " + owner.unit().name() + " lengkap dan tepat waktu";
  }

  private List<Indicator> indicators(int person, String id, Theme theme) {
    Draw draw = staff.draw(person);
    if (approach(person) == PlanApproach.KUALITATIF) {
      return List.of(Indicator.builder()
          .id(id + ".1")
          .text("Lengkap sesuai ketentuan, paling lambat lima hari kerja sesudah akhir bulan")
          .build());
    } else if (person == 0) {
      return List.of(
          theme.indicator(id + ".1", Optional.of(theme.perspective()), Optional.empty()));
    } else if (staff.led(person) > 0) {
      return List.of(
          theme.indicator(id + ".1", Optional.empty(), Optional.of(Aspect.KUALITAS)),
          Indicator.builder()
              .id(id + ".2")
              .text("Waktu penyampaian laporan triwulan")
              .aspect(Aspect.WAKTU)
              .target(IndicatorTarget.atMost("10", "hari kerja"))
              .build());
    }
    return List.of(
        Indicator.builder()
            .id(id + ".1")
            .text("Jumlah dokumen")
            .aspect(Aspect.KUANTITAS)
            .target(IndicatorTarget.exact(
                Integer.toString(12 * (1 + draw.below(4, "documents"))), "dokumen"))
            .build(),
        Indicator.builder()
            .id(id + ".2")
            .text("Persentase dokumen yang diterima tanpa perbaikan")
            .aspect(Aspect.KUALITAS)
            .target(IndicatorTarget.atLeast("90", "%"))
            .build());
  }

  private WorkResult additional(int person, List<Task> main) {
    int superior = staff.superior(person);
    String id = resultId(person, main.size());
    return WorkResult.builder()
        .id(id)
        .kind(WorkResultKind.TAMBAHAN)
        .text("Laporan tim kerja lintas bagian untuk "
            + THEMES.get(main.get(0).theme()).within() + " tersusun")
        .assignedBy(Assigner.builder()
            .employeeId(staff.id(superior))
            .name(staff.employee(superior).name())
            .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
            .build())
        .indicators(indicators(person, id, THEMES.get(main.get(0).theme())))
        .build();
  }

  /** Returns what somebody's main results are for, in their order. */
  List<CascadeLink> links(int person) {
    List<Task> main = main(person);
    return IntStream.range(0, main.size())
        .mapToObj(i -> link(person, i, main.get(i).supports()))
        .toList();
  }

  private CascadeLink link(int person, int number, int supported) {
    CascadingMethod method = method(person, supported);
    return CascadeLink.builder()
        .resultId(resultId(person, number))
        .supportsId(person == 0 ? goalId(supported) : resultId(staff.superior(person), supported))
        .method(method)
        .division(Optional.of(Division.WILAYAH).filter(any -> method == CascadingMethod.DIRECT))
        .contribution(
            Optional.of(Contribution.OUTPUT).filter(any -> method == CascadingMethod.NON_DIRECT))
        .build();
  }

  /** Each result of a superior is divided, or supported, by all who carry it. */
  private CascadingMethod method(int person, int supported) {
    return person > 0 && staff.draw(staff.superior(person)).oneIn(2, "method" + supported)
        ? CascadingMethod.NON_DIRECT
        : CascadingMethod.DIRECT;
  }

  /** Returns somebody's results as the plan has them: with what they are for, and an additional one beside the matrix. */
  List<WorkResult> planned(int person) {
    List<Task> main = main(person);
    List<WorkResult> results = new ArrayList<>(results(person));
    if (hasAdditional(person)) {
      results.add(additional(person, main));
    }
    return IntStream.range(0, results.size())
        .mapToObj(i -> serving(results.get(i), person, main.get(i % main.size()).supports()))
        .toList();
  }

  private WorkResult serving(WorkResult result, int person, int supported) {
    return result.toBuilder()
        .supports(supports(person, supported))
        .cascading(method(person, supported))
        .build();
  }

  private SupportedResult supports(int person, int supported) {
    if (person == 0) {
      Goal goal = goals().get(supported);
      return SupportedResult.builder().text(goal.text()).resultId(goal.id()).build();
    }
    int superior = staff.superior(person);
    Theme theme = THEMES.get(main(superior).get(supported).theme());
    return SupportedResult.builder()
        .text(text(superior, staff.employee(superior), theme))
        .ownerId(staff.id(superior))
        .resultId(resultId(superior, supported))
        .build();
  }
}
