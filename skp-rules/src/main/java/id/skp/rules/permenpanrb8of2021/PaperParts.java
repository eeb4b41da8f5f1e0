package id.skp.rules.permenpanrb8of2021;

import id.skp.core.people.Institution;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Labelled;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperBuilder;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperForm;
import id.skp.rules.paper.PaperParty;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.PaperSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the papers on plans and on their scores share: head, signatures, and the table of work. */
final class PaperParts {
  static final String EMPLOYEE = "PEGAWAI YANG DINILAI";
  static final String APPRAISER = "PEJABAT PENILAI KINERJA";
  private static final String BLANK = "–";
  private static final String DOTS = "…………………";

  /**
   * A row of the table of work: a result with one of its indicators, if it has any.
   *
   * @param number the number of the result below its heading, from 1
   * @param result the result
   * @param indicator the indicator
   * @param continues whether another indicator of the result stands above
   */
  record Line(int number, WorkResult result, Optional<Indicator> indicator, boolean continues) {}

  /**
   * A column of the table of work.
   *
   * @param title the title as printed
   * @param ofResult whether the cell is one for all indicators of a result
   * @param content the lines of the cell
   */
  record Column(String title, boolean ofResult, Function<Line, List<String>> content) {
    static Column ofResult(String title, Function<WorkResult, List<String>> content) {
      return new Column(title, true, line -> content.apply(line.result()));
    }

    /** A blank below another indicator is marked, lest it be read as the same as above. */
    static Column ofIndicator(String title, Function<Line, Optional<String>> content) {
      return new Column(title, false, line -> {
        List<String> lines = content.apply(line).stream().toList();
        return lines.isEmpty() && line.continues() ? List.of(BLANK) : lines;
      });
    }

    private List<String> cell(Line line) {
      return ofResult && line.continues() ? List.of() : content.apply(line);
    }
  }

  private static final Column NUMBER =
      new Column("NO", true, line -> List.of(Integer.toString(line.number())));
  private static final Column RESULT = Column.ofResult("RENCANA KINERJA", PaperParts::result);
  private static final Column INDICATOR = Column.ofIndicator(
      "INDIKATOR KINERJA INDIVIDU", line -> line.indicator().map(Indicator::text));
  private static final Column TARGET = Column.ofIndicator(
      "TARGET", line -> line.indicator().flatMap(Indicator::target).map(IndicatorTarget::text));
  private static final List<Column> OF_LEADERS = List.of(
      Column.ofIndicator(
          "PERSPEKTIF",
          line -> line.indicator().flatMap(Indicator::perspective).map(PaperParts::word)),
      NUMBER,
      RESULT,
      INDICATOR,
      TARGET);
  private static final List<Column> OF_STAFF = List.of(
      NUMBER,
      Column.ofResult("RENCANA KINERJA ATASAN LANGSUNG", PaperParts::supported),
      RESULT,
      Column.ofIndicator(
          "ASPEK", line -> line.indicator().flatMap(Indicator::aspect).map(PaperParts::word)),
      INDICATOR,
      TARGET);
  private static final Column STANDARDS = Column.ofResult(
      "KATEGORI PENILAIAN/STANDAR KINERJA",
      result -> result.rubric().stream()
          .map(line -> word(line.category()) + ": " + line.criterion())
          .toList());

  private PaperParts() {}

  static boolean isOfLeader(Skp skp) {
    return skp.employee().position().isPlannedAsLeader();
  }

  /** Begins a paper: agency, the days it is about, both parties. */
  static PaperBuilder begin(PaperForm form, Skp skp, DateRange days) {
    return Paper.builder()
        .kind(form)
        .addFacts(
            new PaperFact("INSTANSI", skp.employee().unit().institution().map(Institution::name)),
            PaperFact.of("PERIODE PENILAIAN", word(days)))
        .addParties(
            PaperParty.of(EMPLOYEE, skp.employee()), PaperParty.of(APPRAISER, skp.appraiser()));
  }

  /** The plan, with the signature of whoever manages performance beside those of both parties. */
  static Paper plan(Skp skp) {
    PaperForm form = isOfLeader(skp) ? PaperKind8Of2021.SKP_PIMPINAN : PaperKind8Of2021.SKP_PEGAWAI;
    return begin(form, skp, skp.period())
        .edition(Optional.of("versi " + skp.version()).filter(later -> skp.version() > 1))
        .addSections(work("RENCANA KINERJA", skp, List.of()), standards(skp))
        .addSignatures(
            signed(skp, Signatory.PEGAWAI, employee(skp)),
            signed(skp, Signatory.PEJABAT_PENILAI_KINERJA, appraiser(skp)),
            signed(
                skp,
                Signatory.PENGELOLA_KINERJA,
                blank("PENGELOLA KINERJA", DOTS, Optional.empty())))
        .build();
  }

  /** Names the levels that a plan sets for an aspect. */
  static String levels(BehaviourStandard standard) {
    return standard.lowest() + "–" + standard.highest();
  }

  /** The levels of behaviour that the plan sets. */
  private static PaperSection standards(Skp skp) {
    List<PaperRow> rows = new ArrayList<>();
    for (BehaviourStandard each : skp.behaviourStandards()) {
      rows.add(PaperRow.Cells.of(List.of(
          List.of(Integer.toString(rows.size() + 1)),
          List.of(word(each.aspect())),
          List.of(levels(each)))));
    }
    return new PaperSection(
        "STANDAR PERILAKU KERJA",
        new PaperContent.Table(List.of("NO", "ASPEK PERILAKU KERJA", "STANDAR LEVEL"), rows));
  }

  static PaperSignature employee(Skp skp) {
    return blank(EMPLOYEE, skp.employee().name(), Optional.of(skp.employee().nip()));
  }

  static PaperSignature appraiser(Skp skp) {
    return blank(APPRAISER, skp.appraiser().name(), skp.appraiser().number());
  }

  private static PaperSignature blank(
      String capacity, String name, Optional<OfficialNumber> number) {
    return new PaperSignature(capacity, name, number, SignatureStatus.NOT_SIGNED, Optional.empty());
  }

  private static PaperSignature signed(Skp skp, Signatory signatory, PaperSignature blank) {
    Optional<Signature> recorded = skp.signature(signatory);
    return recorded
        .map(each -> new PaperSignature(
            blank.capacity(), blank.name(), blank.number(), each.status(), each.date()))
        .orElse(blank);
  }

  /** The table of work, with more columns behind those of the plan: main results first, then additional ones. */
  static PaperSection work(String heading, Skp skp, List<Column> more) {
    List<Column> columns = new ArrayList<>(isOfLeader(skp) ? OF_LEADERS : OF_STAFF);
    if (skp.model().equals(Optional.of(PlanModel.PENGEMBANGAN))) {
      columns.add(STANDARDS);
    }
    columns.addAll(more);
    List<WorkResult> main = of(skp, WorkResultKind.UTAMA);
    List<PaperRow> rows = new ArrayList<>();
    rows.add(new PaperRow.Heading("A. KINERJA UTAMA"));
    if (isOfLeader(skp)) {
      rows.addAll(rows(main, each -> each.mainWorkKind().isEmpty(), columns));
      for (MainWorkKind kind : MainWorkKind.values()) {
        List<PaperRow> ofKind =
            rows(main, each -> each.mainWorkKind().equals(Optional.of(kind)), columns);
        if (!ofKind.isEmpty()) {
          rows.add(new PaperRow.Heading(word(kind)));
          rows.addAll(ofKind);
        }
      }
    } else {
      rows.addAll(rows(main, each -> true, columns));
    }
    rows.add(new PaperRow.Heading("B. KINERJA TAMBAHAN"));
    rows.addAll(rows(of(skp, WorkResultKind.TAMBAHAN), each -> true, columns));
    return new PaperSection(
        heading, new PaperContent.Table(columns.stream().map(Column::title).toList(), rows));
  }

  private static List<WorkResult> of(Skp skp, WorkResultKind kind) {
    return skp.results().stream().filter(each -> each.kind() == kind).toList();
  }

  private static List<PaperRow> rows(
      List<WorkResult> results, Predicate<WorkResult> which, List<Column> columns) {
    List<PaperRow> rows = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (which.test(results.get(i))) {
        lines(i + 1, results.get(i))
            .forEach(line -> rows.add(new PaperRow.Cells(
                columns.stream().map(column -> column.cell(line)).toList(), line.continues())));
      }
    }
    return rows;
  }

  private static List<Line> lines(int number, WorkResult result) {
    List<Line> lines = new ArrayList<>();
    for (Indicator indicator : result.indicators()) {
      lines.add(new Line(number, result, Optional.of(indicator), !lines.isEmpty()));
    }
    return lines.isEmpty() ? List.of(new Line(number, result, Optional.empty(), false)) : lines;
  }

  private static List<String> result(WorkResult result) {
    Optional<AssignmentScope> scope = result.scope();
    return Stream.concat(
            Stream.of(result.text()),
            scope.map(each -> "Lingkup penugasan: " + word(each)).stream())
        .toList();
  }

  private static List<String> supported(WorkResult result) {
    Optional<CascadingMethod> method = result.cascading();
    return Stream.concat(
            result.supports().map(SupportedResult::text).stream(),
            method.map(each -> "Metode: " + word(each)).stream())
        .toList();
  }

  static String word(Labelled value) {
    return value.label().indonesian();
  }
}
