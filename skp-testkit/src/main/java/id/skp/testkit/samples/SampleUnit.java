package id.skp.testkit.samples;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Employee;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.PerformanceFile;
import id.skp.json.MatrixJson;
import id.skp.json.PersonResult;
import id.skp.json.RowMappingJson;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.json.UnitJson;
import id.skp.rules.PerformanceRules;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.unit.ReferredEvaluation;
import id.skp.rules.unit.UnitFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A whole unit of fictional people, made from a seed, as large as a test needs it: who leads whom, the matrix of roles and results,
 * plans that carry it, a year's files, appraisals, evaluations, and the unit with the predicates of its people, under PermenPAN-RB
 * 6/2022 for 2025. They belong together: a review of any of them finds nothing to object to.
 *
 * <pre>{@code
 * SampleUnit unit = SampleUnit.of(8, 120);
 * unit.appraisals().get(3);                       // of one person; nobody else is made for it
 * unit.performance();                             // the whole unit
 * unit.writeTo(Path.of("unit-8"));                // all of it as documents and CSV
 * }</pre>
 *
 * <p>The first of the people leads the unit. Lists make each value when it is asked for, and keep none, so that a unit of 5 000 people
 * takes no more room than one of them. The same seed gives the same unit; somebody who leads nobody is the same person in each unit
 * of the seed, however many people it has.
 */
public final class SampleUnit {
  /** The fewest people of a unit: a leader and two others. */
  public static final int FEWEST_PEOPLE = 3;

  /** The most people of a unit, whose matrix, units and appraisals the commands read. */
  public static final int MOST_PEOPLE = 40_000;

  private static final String PLANS = "plans";
  private static final String APPRAISALS = "appraisals";
  private static final String YEARS = "years";

  private final Staff staff;
  private final Curve curve;
  private final Work work;

  private SampleUnit(Staff staff) {
    this.staff = staff;
    this.curve = Curve.of(staff.seed(), staff.people() - 1);
    this.work = new Work(staff);
  }

  /**
   * Obtains the unit of a seed.
   *
   * @param seed the seed, any number
   * @param people how many people the unit has, with its leader: {@value #FEWEST_PEOPLE} to {@value #MOST_PEOPLE}
   * @return the unit
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE} for fewer or more people
   */
  public static SampleUnit of(long seed, int people) {
    unless(
        people >= FEWEST_PEOPLE && people <= MOST_PEOPLE,
        "NUMBER_OUT_OF_RANGE",
        "people",
        "perlu " + FEWEST_PEOPLE + " sampai " + MOST_PEOPLE + " orang",
        "needs " + FEWEST_PEOPLE + " to " + MOST_PEOPLE + " people",
        people);
    return new SampleUnit(Staff.of(seed, people));
  }

  /** Makes values when they are asked for. */
  private static final class Made<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> maker;

    Made(int size, IntFunction<T> maker) {
      this.size = size;
      this.maker = maker;
    }

    @Override
    public T get(int index) {
      return maker.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
      return size;
    }
  }

  private <T> List<T> each(IntFunction<T> maker) {
    return new Made<>(staff.people(), maker);
  }

  private StaffYear year(int person) {
    return new StaffYear(staff, curve, person);
  }

  /**
   * Returns the people.
   *
   * @return the people, first who leads them all, each before those whom he or she leads
   */
  public List<Employee> employees() {
    return each(staff::employee);
  }

  /**
   * Returns the plans, each with its planning dialogue.
   *
   * @return the plans in the order of the people, with the results that the matrix gives each
   */
  public List<SkpFile> plans() {
    return each(person -> year(person).plan());
  }

  /**
   * Returns the appraisals of the year.
   *
   * @return the appraisals in the order of the people
   */
  public List<Appraisal> appraisals() {
    return each(person -> year(person).appraisal());
  }

  /**
   * Returns what the appraisals give.
   *
   * @return the evaluations in the order of the people
   */
  public List<Evaluation> evaluations() {
    return each(person -> evaluation(year(person).appraisal()));
  }

  private static Evaluation evaluation(Appraisal appraisal) {
    return PermenPanRb6Of2022.ruleSet()
        .decide(PerformanceRules.EVALUATION, appraisal)
        .orThrow();
  }

  /**
   * Returns the files of the year, from the expectation dialogue to the evaluation dialogue, with the same plans, ratings and evidence
   * as the appraisals.
   *
   * @return the files in the order of the people
   */
  public List<PerformanceFile> years() {
    return each(person -> year(person).file());
  }

  /**
   * Returns the outcomes as rows of a sheet say them.
   *
   * @return the outcomes in the order of the people
   */
  public List<PersonResult> results() {
    return each(this::result);
  }

  private PersonResult result(int person) {
    Employee employee = staff.employee(person);
    Curve.Pair ratings = curve.ratings(person);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("nip", employee.nip().value());
    values.put("name", employee.name());
    values.put("planId", year(person).skpId());
    values.put("position", employee.position().title());
    values.put("level", employee.position().level().name());
    values.put("unit", employee.unit().name());
    values.put("institution", Staff.INSTITUTION.name());
    values.put("period", StaffYear.PERIOD.toString());
    values.put("organisationPredicate", curve.outcome().name());
    values.put("resultRating", ratings.result().name());
    values.put("behaviourRating", ratings.behaviour().name());
    values.put("predicate", Curve.predicate(ratings).name());
    return new PersonResult(values);
  }

  /**
   * Returns the matrix of roles and results.
   *
   * @return the matrix
   */
  public RoleResultMatrix matrix() {
    return RoleResultMatrix.builder()
        .id("MPH-" + StaffYear.YEAR + "-" + staff.seed())
        .unit(Staff.UNIT)
        .period(StaffYear.PERIOD.range())
        .form(MatrixLevels.DUA_TINGKAT)
        .goals(work.goals())
        .members(each(this::member))
        .results(IntStream.range(0, staff.people())
            .boxed()
            .flatMap(person -> work.results(person).stream()
                .map(result -> MatrixResult.of(staff.id(person), result)))
            .toList())
        .links(IntStream.range(0, staff.people())
            .boxed()
            .<CascadeLink>mapMulti((person, links) -> work.links(person).forEach(links))
            .toList())
        .build();
  }

  private MatrixMember member(int person) {
    return MatrixMember.builder()
        .id(staff.id(person))
        .employee(staff.employee(person))
        .level(staff.level(person))
        .superiorId(person == 0 ? Optional.empty() : Optional.of(staff.id(staff.superior(person))))
        .build();
  }

  /**
   * Returns the unit with the predicates of its people, each beside where {@link #writeTo} puts the appraisal.
   *
   * @return the unit
   */
  public UnitPerformance performance() {
    return UnitPerformance.builder()
        .id("UNIT-" + StaffYear.YEAR + "-" + staff.seed())
        .unit(Staff.UNIT)
        .parts(staff.parts())
        .period(StaffYear.PERIOD)
        .organisation(OrganisationOutcome.builder()
            .predicate(curve.outcome())
            .date(StaffYear.JUDGED.minusDays(2))
            .fixedBy(Staff.REGENT)
            .addGrounds(
                ground(GroundKind.PERJANJIAN_KINERJA, "Capaian indikator perjanjian kinerja"),
                ground(GroundKind.EKSPEKTASI_PIMPINAN, "Ekspektasi pimpinan atas layanan dinas"))
            .build())
        .leader(person(0))
        .members(IntStream.range(1, staff.people()).mapToObj(this::person).toList())
        .build();
  }

  private static OrganisationGround ground(GroundKind kind, String text) {
    return new OrganisationGround(kind, text, Optional.empty());
  }

  private UnitMember person(int person) {
    Curve.Pair ratings = curve.ratings(person);
    return UnitMember.builder()
        .id(staff.id(person))
        .name(staff.employee(person).name())
        .predicate(Curve.predicate(ratings))
        .resultRating(ratings.result())
        .behaviourRating(ratings.behaviour())
        .appraisal(fileName(APPRAISALS, person))
        .build();
  }

  /**
   * Returns the unit with the evaluations that it refers to, for {@code unit-review}.
   *
   * @return the file
   */
  public UnitFile file() {
    return new UnitFile(
        performance(),
        IntStream.range(0, staff.people())
            .mapToObj(person -> {
              Appraisal appraisal = year(person).appraisal();
              return ReferredEvaluation.of(
                  fileName(APPRAISALS, person), appraisal, evaluation(appraisal));
            })
            .toList());
  }

  /**
   * Writes the documents into a folder: {@code unit.json}, {@code matrix.json}, a file of each person in {@code plans}, {@code
   * appraisals} (to which the unit refers) and {@code years}, and {@code evaluations.jsonl} with an evaluation on each line.
   *
   * @param folder the folder, which is made where it is not there; files of these names are written over
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("unit.json"), UnitJson.write(performance()) + "\n");
    Files.writeString(folder.resolve("matrix.json"), MatrixJson.write(matrix()) + "\n");
    writeEach(folder, PLANS, plans());
    writeEach(folder, APPRAISALS, appraisals());
    writeEach(folder, YEARS, years());
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("evaluations.jsonl"))) {
      for (Evaluation each : evaluations()) {
        out.write(SkpDocuments.writeLine(each));
        out.write('\n');
      }
    }
  }

  private void writeEach(Path folder, String name, List<?> values) throws IOException {
    Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < values.size(); i++) {
      Files.writeString(
          folder.resolve(fileName(name, i)), SkpDocuments.write(values.get(i)) + "\n");
    }
  }

  private String fileName(String folder, int person) {
    return folder + "/" + staff.id(person) + ".json";
  }

  /**
   * Writes sheets into a folder, in the columns of the templates of {@code skp export}: {@code plans.csv}, {@code appraisals.csv} and
   * {@code predicates.csv}. Needs {@code de.siegmar:fastcsv} on the path.
   *
   * @param folder the folder, which is made where it is not there; files of these names are written over
   * @throws IOException if it cannot be written
   */
  public void writeSheetsTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    writeRows(folder, PLANS, plans());
    writeRows(folder, APPRAISALS, appraisals());
    writeRows(folder, "predicates", results());
  }

  private static void writeRows(Path folder, String name, List<?> values) throws IOException {
    String file = name + ".csv";
    try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
      Rows.write(RowMappingJson.named("template-" + name), file, values, out);
    }
  }
}
