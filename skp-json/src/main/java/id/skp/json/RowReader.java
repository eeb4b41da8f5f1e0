package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Validity;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Rank;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.text.Text;
import id.skp.json.RowField.Level;
import id.skp.json.RowMapping.Column;
import id.skp.json.RowMapping.Fixed;
import id.skp.json.Rows.Source;
import id.skp.json.Table.TableRow;
import id.skp.rules.RuleSet;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one, and makes of them what they are about. */
final class RowReader {
  private static final Text SAME_PERSON = Text.of(
      "perlu satu baris untuk setiap orang, atau akhir periode yang berbeda; baris {0} milik orang yang sama",
      "needs one row for each person, or different ends of the period; rows {0} are of the same person");

  private static final Text CONTRADICTED = Text.of(
      "predikat {0} bertentangan dengan ratingnya, yang menurut kuadran memberi {1}; periksa sistem asalnya",
      "the predicate {0} contradicts its ratings, which give {1} in the quadrant; check where it comes from");
  private static final Text CONTRADICTS_TITLE = Text.of(
      "perlu kedudukan (definitif, Plt., Plh. atau Pj.) yang sesuai dengan jabatan {0}; perbaiki salah satunya",
      "needs a standing (definitive or acting) that agrees with the post {0}; mend one of them");
  private static final Text NOT_TOLD = Text.of(
      "perlu kedudukan (definitif, Plt., Plh. atau Pj.) untuk jabatan {0}; isi kedudukannya",
      "needs to be told whether the post {0} is definitive or acting; fill that in");
  /** So many problems of a sheet are told, and so many findings and notes. */
  static final int MOST_TOLD = 1000;

  /** What is told of sheets is at most so much longer than they are. */
  private static final int MOST_TEXT = 60 * 1024;

  /** What tells with which rows a row belongs; all else is not looked at in a refused row of which nothing more is told. */
  private static final Set<RowField> TELLING =
      Set.of(RowField.PLAN_ID, RowField.NIP, RowField.PERIOD, RowField.TO, RowField.ACTING);

  /** What is held against other documents when one is made. */
  private static final Set<RowField> NAMING = EnumSet.of(
      RowField.PLAN_ID, RowField.NIP, RowField.NAME, RowField.APPRAISER_NIP, RowField.APPRAISER);

  /** What came out for a person: one of them at least makes a result. */
  static final Set<RowField> RESULTS =
      Set.of(RowField.PREDICATE, RowField.RESULT_RATING, RowField.BEHAVIOUR_RATING);

  private static final Text NO_RESULT = Text.of(
      "perlu predikat atau rating, baris ini tidak memuatnya; isi salah satunya, atau tulis tanda kosong menurut pemetaan ({0})"
          + " bila belum dinilai",
      "needs the predicate or a rating, the row has none; fill in one, or the mapping's sign for an empty cell ({0}) where nobody"
          + " has judged yet");
  private static final Text OUTSIDE = Text.of(
      "perlu hari yang bertemu dengan periode penilaian, {0}, diberikan {1}; perbaiki salah satunya",
      "needs a day that meets the period judged, {0}, got {1}; mend one of them");
  private static final Text OTHER_EMPLOYEE = Text.of(
      "SKP ini juga ada pada baris {0} dengan NIP lain, padahal satu SKP milik satu pegawai; periksa keduanya",
      "the plan stands in row {0} with another NIP, too, and a plan is of one employee; check both");
  private static final Text WITHHELD = Text.of(
      "baris lain dokumen ini ditolak; dokumen ini tidak dibuat sebelum diperbaiki",
      "another row of the document is refused; it is not made until that is mended");
  private static final Text STRAY = Text.of(
      "baris {0}, yang ID SKP atau periodenya tidak terbaca, mungkin bagian dokumen ini; dokumen ini tidak dibuat sebelum diperbaiki",
      "row {0}, whose id of a plan or period cannot be read, may belong to the document; it is not made until that is mended");
  private static final Text MAY_ADD = Text.of(
      "baris {0} lembar yang menambahkan, yang planId-nya tidak terbaca, mungkin melengkapi baris ini; baris ini tidak dipakai"
          + " sebelum diperbaiki",
      "row {0} of the sheet that adds, whose planId cannot be read, may go with this row; it is not used until that is mended");

  private static final Text NOT_JOINED = Text.of(
      "baris {0} pada {1} tidak dapat dipakai, sehingga hasil baris ini tidak pasti; baris ini tidak dipakai sebelum itu diperbaiki",
      "row {0} of {1} cannot be used, so that the result of this row is not certain; it is not used until that is mended");

  private static final Text NO_ROW = Text.of(
      "perlu predikat atau rating, tidak ada baris {0} pada {1}; tambahkan baris itu, dengan tanda kosong ({2}) bila belum dinilai",
      "needs the predicate or a rating, there is no row {0} in {1}; add it, with the sign for an empty cell ({2}) where nobody has"
          + " judged yet");
  private static final Text READ_BY_REGULATION = Text.of(
      "predikat Cukup dibaca sebagai Butuh Perbaikan, sebutan PermenPAN-RB 6/2022 untuk periode ini",
      "the predicate Cukup is read as Butuh Perbaikan, the word of PermenPAN-RB 6/2022 for the period");
  private static final Text PERIOD_OF_TITLE = Text.of(
      "periode dibaca dari judul lembar: {0}",
      "the period is read from the title of the sheet: {0}");
  private static final Text RANK_OF_PPPK = Text.of(
      "golongan {0} adalah golongan PPPK, sedangkan NIP berbentuk NIP PNS; periksa keduanya",
      "{0} is a class of a PPPK, and the NIP has the form of a PNS; check both");
  private static final Text NIP_OF_OTHER = Text.of(
      "NIP berbentuk NIP {0}, sedangkan status kepegawaian menyebut {1}; periksa keduanya",
      "the NIP has the form of a {0}, and the employment says {1}; check both");
  private static final Text MARKED = Text.of(
      "jabatan Plt., Plh. atau Pj.; ditandai, dan tidak menggantikan jabatan definitif orang itu",
      "an acting post; it is marked, and takes the place of no definitive post of the person");
  private static final Text BESIDE_DEFINITIVE = Text.of(
      "jabatan Plt., Plh. atau Pj. di samping jabatan definitif orang itu pada baris {0}; baris ini tidak dipakai, agar setiap orang"
          + " dihitung satu kali",
      "an acting post beside the definitive one of the person in row {0}; the row is not used, so that each person counts once");

  /** The title of the report of a year, of which its rows tell no period. */
  private static final Pattern YEAR_TITLE =
      Pattern.compile("(?i)laporan (?:penilaian )?skp tahun (?<year>[0-9]{4})");

  private static final RuleSet QUADRANT = PermenPanRb6Of2022.ruleSet();
  private static final Validity IN_FORCE = QUADRANT.validity();

  private final RowMapping mapping;
  private final List<ReadRow> rows;

  /** The sheets that add to the rows and say what came out, with the plans of which they have a row. */
  private final Map<String, Set<String>> added = new LinkedHashMap<>();

  /** Whether a sheet has what came out for a person; a list of persons alone has not. */
  private boolean judging;

  private int room = MOST_TEXT;
  private final Told refused = new Told(Text.of(
      "masih ada paling sedikit {0} yang ditolak; perbaiki yang ini dahulu",
      "at least {0} more are refused; mend these first"));
  private final Told findings = new Told(Text.of("masih ada {0} temuan", "further findings: {0}"));
  private final Told notes = new Told(Text.of("masih ada {0} catatan", "further notes: {0}"));

  /** What is told of a sheet: in one in which everything is wrong, the first problems and how many others there are. */
  private final class Told {
    private final Text more;
    private final List<CellProblem> first = new ArrayList<>();
    private int others;
    private int row;

    private Told(Text more) {
      this.more = more;
    }

    private void add(ReadRow at, @Nullable RowField field, String code, Text text) {
      add(at.problem(field, code, text));
    }

    private void add(CellProblem problem) {
      if (!isFull() && problem.length() <= room) {
        room -= problem.length();
        first.add(problem);
      } else if (others++ == 0) {
        row = problem.row();
      }
    }

    private boolean isFull() {
      return others > 0 || first.size() == MOST_TOLD;
    }

    private List<CellProblem> inOrder() {
      List<CellProblem> all = new ArrayList<>(first);
      all.sort(Comparator.comparingInt(CellProblem::row));
      if (others > 0) {
        all.add(new CellProblem(
            "", row, "", "", "TOO_MANY_PROBLEMS", Message.of(more, others).toText()));
      }
      return all;
    }
  }

  /** A sheet: what it is called, what its header row says, and where each field stands. */
  private record Origin(
      String name, List<String> labels, Map<RowField, Integer> positions, Set<String> empty) {
    static Origin of(Source source, Headers found) {
      RowMapping by = source.mapping();
      Map<RowField, Integer> positions = new EnumMap<>(RowField.class);
      found.columns().forEach((column, position) -> positions.put(by.fieldOf(column), position));
      return new Origin(
          source.called(found.table().name()), found.labels(), positions, Set.copyOf(by.empty()));
    }
  }

  /** The cell of a field in the row before, and what it says, or why it is refused. */
  private record Reading(Cell cell, Object value) {}

  /** What a row says, where, and whether something of it was refused. */
  private static final class ReadRow {
    private final Origin sheet;
    private final int number;
    private final RowValues values = new RowValues();

    /** The cells with days, as they are written where that is not how they are read. */
    private final RowValues written = new RowValues();

    private boolean sound = true;

    /** Whether a cell that ties it to others was refused, so that it may be of any. */
    private boolean untied;

    /** Whether a cell says that nobody has judged. */
    private boolean unjudged;

    /** What is made of it, and of others of the same. */
    private @Nullable Object made;

    private ReadRow(Origin sheet, int number) {
      this.sheet = sheet;
      this.number = number;
    }

    private String text(RowField field) {
      return Optional.ofNullable(values.get(field)).map(Object::toString).orElse("");
    }

    /** Returns how a cell is called beside others. */
    private Text place(RowField field) {
      return problem(field, "", Text.same("-")).place();
    }

    private CellProblem problem(@Nullable RowField field, String code, Text text) {
      Integer position = field == null ? null : sheet.positions().get(field);
      return new CellProblem(
          sheet.name(),
          number,
          position == null ? "" : Table.letters(position),
          position == null ? field == null ? "" : field.field() : sheet.labels().get(position),
          code,
          text);
    }
  }

  RowReader(Source source) {
    this.mapping = source.mapping();
    this.judging = judges(mapping);
    this.rows = rows(source);
  }

  private static boolean judges(RowMapping mapping) {
    return RESULTS.stream().anyMatch(field -> says(mapping, field));
  }

  private List<ReadRow> rows(Source source) {
    room += source.size();
    return source.read(found -> {
      Origin sheet = Origin.of(source, found);
      Map<RowField, Reading> before = new EnumMap<>(RowField.class);
      Unread unread = new Unread(source.mapping(), found, sheet.name());
      List<ReadRow> read = new ArrayList<>();
      List<EvaluationPeriod> titles = new ArrayList<>();
      found
          .table()
          .read(row -> {
            if (row.number() > found.row().number()) {
              unread.look(row);
              read.add(read(source.mapping(), found, sheet, row, before));
            } else {
              row.cells().stream().flatMap(RowReader::yearOfTitle).forEach(titles::add);
            }
            return true;
          })
          .ifPresent(broken -> {
            throw broken;
          });
      unread.notes().forEach(notes::add);
      if (titles.size() == 1 && !says(source.mapping(), RowField.PERIOD)) {
        addPeriod(read, titles.get(0));
      }
      return read;
    });
  }

  private static Stream<EvaluationPeriod> yearOfTitle(Cell cell) {
    Matcher title = YEAR_TITLE.matcher(cell.text().strip());
    return title.matches()
        ? Stream.of(EvaluationPeriod.year(Integer.parseInt(title.group("year"))))
        : Stream.empty();
  }

  private static boolean says(RowMapping mapping, RowField field) {
    return Stream.concat(
            mapping.columns().stream().map(mapping::fieldOf),
            mapping.fixed().stream().map(mapping::fieldOf))
        .anyMatch(field::equals);
  }

  /** A report of a year tells it in its title only. */
  private void addPeriod(List<ReadRow> read, EvaluationPeriod period) {
    if (mapping.rows() != RowKind.PREDICATES || read.isEmpty()) {
      return;
    }
    read.forEach(row -> row.values.put(RowField.PERIOD, period.toString()));
    note(
        read.get(0),
        RowField.PERIOD,
        "PERIOD_OF_TITLE",
        Message.of(PERIOD_OF_TITLE, period).toText());
  }

  private ReadRow read(
      RowMapping by, Headers found, Origin sheet, TableRow row, Map<RowField, Reading> before) {
    ReadRow read = new ReadRow(sheet, row.number());
    found.columns().forEach((column, position) -> {
      RowField field = by.fieldOf(column);
      if (!read.sound && refused.isFull() && !TELLING.contains(field)) {
        return;
      }
      Cell cell = row.cell(position);
      if (isEmpty(sheet.empty(), cell)) {
        if (column.required()) {
          refuse(read, field, "MISSING_VALUE", missing(column));
        }
        read.unjudged |=
            RESULTS.contains(field) && sheet.empty().contains(cell.text().strip());
        return;
      }
      try {
        Object value = value(field, cell, by, before);
        read.values.put(field, value);
        boolean day = field == RowField.FROM || field == RowField.TO;
        if (day && !value.equals(cell.text())) {
          read.written.put(field, InvalidValueException.shown(cell.text()));
        }
      } catch (InvalidValueException refusal) {
        refuse(read, field, refusal.code(), Text.of(refusal));
        read.untied |= field == RowField.PLAN_ID;
      }
    });
    for (Fixed fixed : by.fixed()) {
      RowField field = by.fieldOf(fixed);
      read.values.put(field, value(field, Cell.text(fixed.value()), by, before));
    }
    addUnit(read);
    return read;
  }

  /** What the rows of one document have in common is read once, and held once; and refused once. */
  private static Object value(
      RowField field, Cell cell, RowMapping by, Map<RowField, Reading> before) {
    Reading last = before.get(field);
    if (last == null || !last.cell().equals(cell)) {
      last = new Reading(cell, read(field, cell, by));
      before.put(field, last);
    }
    if (last.value() instanceof InvalidValueException refusal) {
      throw refusal;
    }
    return last.value();
  }

  private static Object read(RowField field, Cell cell, RowMapping by) {
    try {
      return field.read(cell, by.vocabulary(), by.decimalMark());
    } catch (InvalidValueException refusal) {
      return refusal;
    }
  }

  /** The unit of a target may stand in a cell of its own. */
  private void addUnit(ReadRow row) {
    Object unit = row.values.remove(RowField.TARGET_UNIT);
    if (unit == null) {
      return;
    }
    Object target = row.values.get(RowField.TARGET);
    Optional<IndicatorTarget> with = target instanceof Map<?, ?> fields
        ? RowTarget.withUnit(
            SkpDocuments.read(IndicatorTarget.class, fields), Optional.of(unit.toString()))
        : Optional.empty();
    if (with.isPresent()) {
      row.values.put(RowField.TARGET, SkpDocuments.tree(with.get()));
    } else if (target != null) {
      refuse(row, RowField.TARGET_UNIT, "CONFLICTING_VALUE", conflict(row, RowField.TARGET));
    } else if (row.sound) {
      refuse(
          row,
          RowField.TARGET_UNIT,
          "MISSING_VALUE",
          Text.of(
              "perlu target berupa angka di samping satuan ini, tidak ada",
              "needs a target in numbers beside this unit, found none"));
    }
  }

  static boolean isEmpty(Set<String> signs, Cell cell) {
    String text = cell.text().strip();
    if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < '\u007f') {
      return cell.kind() == Cell.Kind.TEXT && signs.contains(text);
    }
    return text.codePoints().allMatch(sign -> Character.isSpaceChar(sign) || sign < ' ')
        || (cell.kind() == Cell.Kind.TEXT && signs.contains(text));
  }

  private static Text missing(Column column) {
    return Text.of(
        "perlu nilai pada setiap baris, sel ini kosong; isi " + Excerpt.quoted(column.column()),
        "needs a value in every row, the cell is empty; fill in "
            + Excerpt.quoted(column.column()));
  }

  private void refuse(ReadRow row, @Nullable RowField field, String code, Text text) {
    row.sound = false;
    refused.add(row, field, code, text);
  }

  private void note(ReadRow row, @Nullable RowField field, String code, Text text) {
    notes.add(row, field, code, text);
  }

  /** Adds what the rows of another sheet say to those with the same id of a plan. */
  void join(Source source) {
    Map<String, List<ReadRow>> byPlan = new HashMap<>();
    rows.forEach(row -> byPlan
        .computeIfAbsent(row.text(RowField.PLAN_ID), id -> new ArrayList<>())
        .add(row));
    byPlan.remove("");
    Set<String> said = new HashSet<>();
    Set<String> joined = new HashSet<>();
    Map<String, ReadRow> spoilt = new LinkedHashMap<>();
    Optional<ReadRow> stray = Optional.empty();
    boolean judges = judges(source.mapping());
    judging |= judges;
    List<ReadRow> others = rows(source);
    if (judges) {
      added.put(source.toString(), said);
    }
    for (ReadRow other : others) {
      String plan = other.text(RowField.PLAN_ID);
      List<ReadRow> mine = byPlan.getOrDefault(plan, List.of());
      if (!other.sound) {
        spoilt.putIfAbsent(plan, other);
        stray = plan.isEmpty() && stray.isEmpty() ? Optional.of(other) : stray;
      } else if (!joined.add(plan)) {
        spoilt.putIfAbsent(plan, other);
        refuse(
            other,
            RowField.PLAN_ID,
            "DUPLICATE_ROW",
            Text.of(
                "perlu satu baris untuk setiap planId, yang ini sudah ada",
                "needs one row for each planId, this one stood before"));
      } else if (mine.isEmpty()) {
        note(
            other,
            RowField.PLAN_ID,
            "ROW_NOT_JOINED",
            Text.of(
                "tidak ada baris dengan planId ini pada lembar pertama; baris ini tidak dipakai",
                "no row of the first sheet has this planId; the row is not used"));
      }
      if (said.add(plan)) {
        mine.forEach(row -> add(row, other));
      }
    }
    spoilt.forEach((plan, other) -> byPlan.getOrDefault(plan, List.of()).stream()
        .filter(row -> row.sound)
        .forEach(row -> {
          row.sound = false;
          note(
              row,
              RowField.PLAN_ID,
              "ROW_WITHHELD",
              Message.of(NOT_JOINED, other.number, other.sheet.name()).toText());
        }));
    joined.addAll(spoilt.keySet());
    stray.ifPresent(lost -> rows.stream()
        .filter(row -> row.sound && !joined.contains(row.text(RowField.PLAN_ID)))
        .forEach(row -> {
          row.sound = false;
          note(
              row,
              RowField.PLAN_ID,
              "ROW_WITHHELD",
              Message.of(MAY_ADD, lost.number).toText());
        }));
  }

  private void add(ReadRow row, ReadRow other) {
    row.unjudged |= other.unjudged;
    other.values.forEach((field, value) -> {
      Object earlier = row.values.putIfAbsent(field, value);
      if (earlier != null && !earlier.equals(value)) {
        row.sound = false;
        refuse(other, field, "CONFLICTING_VALUE", conflict(row, field));
      }
    });
  }

  private static Text conflict(ReadRow row, RowField field) {
    Text place = row.place(field);
    return Text.of(
        "perlu nilai yang sama dengan " + place.indonesian() + "; perbaiki salah satunya",
        "needs the value of " + place.english() + "; mend one of them");
  }

  /** Two cells of a row that cannot both be filled in. */
  private static Text both(ReadRow row, RowField other) {
    Text place = row.place(other);
    return Text.of(
        "perlu satu saja dari sel ini dan " + place.indonesian()
            + ", keduanya terisi; kosongkan yang tidak dimaksud",
        "needs only one of this cell and " + place.english()
            + ", both are filled in; empty the one that is not meant");
  }

  RowReport report() {
    List<PersonResult> results = new ArrayList<>();
    List<SkpFile> plans = new ArrayList<>();
    List<Appraisal> appraisals = new ArrayList<>();
    if (mapping.rows() == RowKind.PREDICATES) {
      rows.stream().filter(row -> row.sound).forEach(row -> {
        requireDays(row);
        holdAgainstEmployment(row);
        readByRegulation(row);
      });
      persons().stream().filter(this::isResult).forEach(row -> {
        PersonResult result = result(row);
        holdAgainstRatings(row, result);
        results.add(result);
        row.made = result;
      });
    } else {
      for (Group group : groups()) {
        document(group.rows(), group.strays()).ifPresent(value -> {
          group.rows().forEach(row -> {
            row.made = value;
            row.values.keep(NAMING);
          });
          if (value instanceof SkpFile plan) {
            plans.add(plan);
          } else {
            appraisals.add((Appraisal) value);
          }
        });
      }
    }
    reviewNames();
    return new RowReport(
        rows.size(),
        results,
        plans,
        appraisals,
        refused.inOrder(),
        findings.inOrder(),
        notes.inOrder());
  }

  /** Returns what the report has of each row, by the number of the row. */
  Map<Integer, Object> made() {
    Map<Integer, Object> made = new HashMap<>();
    for (ReadRow row : rows) {
      if (row.made != null) {
        made.put(row.number, row.made);
      }
    }
    return made;
  }

  /** The days of a row are held against each other and against the period judged, as those of a document are. */
  private void requireDays(ReadRow row) {
    PersonResult result = result(row);
    Optional<LocalDate> from = day(row, RowField.FROM);
    Optional<LocalDate> to = day(row, RowField.TO);
    if (from.isPresent() && to.isPresent()) {
      try {
        DateRange unused = new DateRange(from.get(), to.get());
      } catch (InvalidValueException inverted) {
        refuse(row, RowField.TO, inverted.code(), Text.of(inverted));
        return;
      }
    }
    result.period().ifPresent(period -> {
      to.filter(day -> day.isBefore(period.first()))
          .ifPresent(day -> refuseOutside(row, RowField.TO, period, day));
      from.filter(day -> day.isAfter(period.last()))
          .ifPresent(day -> refuseOutside(row, RowField.FROM, period, day));
    });
  }

  /** A rank that the other employment has is refused as in a plan; a number of the other form is told. */
  private void holdAgainstEmployment(ReadRow row) {
    String told = row.text(RowField.EMPLOYMENT);
    Optional<Nip> nip = result(row).nip();
    Optional<Rank> rank =
        Optional.of(row.text(RowField.RANK)).filter(text -> !text.isEmpty()).map(Rank::of);
    if (told.isEmpty()) {
      rank.filter(each -> !each.isCivilServantRank()
              && nip.filter(number -> !number.isAgreementNumber()).isPresent())
          .ifPresent(each -> note(
              row,
              RowField.RANK,
              "RANK_CONTRADICTS_NIP",
              Message.of(RANK_OF_PPPK, each.value()).toText()));
      return;
    }
    Employment employment = Employment.valueOf(told);
    boolean civilServant = employment.isCivilServant();
    rank.filter(each -> each.isCivilServantRank() != civilServant)
        .ifPresent(each -> refuse(
            row,
            RowField.RANK,
            "RANK_EMPLOYMENT_MISMATCH",
            Text.of(
                (civilServant
                        ? "PNS perlu golongan I/a sampai IV/e"
                        : "PPPK perlu golongan I sampai XVII")
                    + ", diberikan " + each.value(),
                (civilServant ? "a PNS needs a rank I/a to IV/e" : "a PPPK needs a class I to XVII")
                    + ", got " + each.value())));
    nip.filter(number -> number.isAgreementNumber() == civilServant)
        .ifPresent(number -> note(
            row,
            RowField.NIP,
            "NIP_CONTRADICTS_EMPLOYMENT",
            Message.of(NIP_OF_OTHER, number.isAgreementNumber() ? "PPPK" : "PNS", employment)
                .toText()));
  }

  /** Systems call the middle of the scale as before; the regulation in force on the day says what that is (OQ-601). */
  private void readByRegulation(ReadRow row) {
    Optional<LocalDate> day = result(row)
        .period()
        .map(EvaluationPeriod::last)
        .or(() -> day(row, RowField.TO))
        .filter(IN_FORCE::contains);
    if (day.isPresent() && row.text(RowField.PREDICATE).equals(PerformancePredicate.CUKUP.name())) {
      row.values.put(RowField.PREDICATE, PerformancePredicate.BUTUH_PERBAIKAN.name());
      note(row, RowField.PREDICATE, "PREDICATE_READ_BY_REGULATION", READ_BY_REGULATION);
    }
  }

  private static Optional<LocalDate> day(ReadRow row, RowField field) {
    return Optional.of(row.text(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private void refuseOutside(ReadRow row, RowField field, EvaluationPeriod period, LocalDate day) {
    refuse(
        row,
        field,
        "PERIOD_OUTSIDE_PLAN",
        Message.of(OUTSIDE, period.range(), row.written.getOrDefault(field, day.toString()))
            .toText());
  }

  /** Refuses a row of which nothing came out, unless it says so itself. */
  private boolean isResult(ReadRow row) {
    if (!judging || RESULTS.stream().anyMatch(row.values::containsKey)) {
      return true;
    } else if (row.unjudged) {
      note(
          row,
          RowField.PREDICATE,
          "NOT_JUDGED",
          Text.of(
              "menurut baris ini belum ada predikat dan rating",
              "the row says that there is neither a predicate nor a rating"));
      return true;
    }
    String sign = mapping.empty().isEmpty() ? "-" : mapping.empty().get(0);
    String plan = row.text(RowField.PLAN_ID);
    Text why = added.entrySet().stream()
        .filter(each -> !plan.isEmpty() && !each.getValue().contains(plan))
        .findFirst()
        .map(each ->
            Message.of(NO_ROW, Excerpt.quoted(plan), each.getKey(), sign).toText())
        .orElseGet(() -> Message.of(NO_RESULT, sign).toText());
    refuse(row, RowField.PREDICATE, "RESULT_MISSING", why);
    return false;
  }

  private static PersonResult result(ReadRow row) {
    return new PersonResult(row.values.named());
  }

  /** What another system recorded is not changed; it is told where the quadrant says otherwise of its own ratings. */
  private void holdAgainstRatings(ReadRow row, PersonResult result) {
    if ((result.resultRating().isEmpty() && result.behaviourRating().isEmpty())
        || !result.period().map(EvaluationPeriod::last).stream().allMatch(IN_FORCE::contains)) {
      return;
    }
    List<PerformancePredicate> said = ratings(result.resultRating())
        .flatMap(rated -> ratings(result.behaviourRating())
            .map(behaved -> QUADRANT
                .decide(Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(rated, behaved))
                .orThrow()))
        .distinct()
        .toList();
    result
        .predicate()
        .filter(
            predicate -> said.stream().noneMatch(each -> predicate.standing() == each.standing()))
        .ifPresent(predicate -> findings.add(
            row,
            RowField.PREDICATE,
            "PREDICATE_CONTRADICTS_RATINGS",
            Message.of(CONTRADICTED, predicate, said).toText()));
  }

  /** Where a rating is not told, it may be any. */
  private static Stream<Rating> ratings(Optional<Rating> told) {
    return told.map(Stream::of).orElseGet(() -> Stream.of(Rating.values()));
  }

  /** Who a row is about: by what that is known, in which period, and in which row if the post is an acting one, which is by itself. */
  private record Person(RowField known, String id, String period, int acting) {
    Person definitive() {
      return new Person(known, id, period, 0);
    }
  }

  /** Returns the rows that count: of a person who stands twice after a transfer, the one that ends last. */
  private List<ReadRow> persons() {
    Map<Person, List<ReadRow>> byPerson = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      byPerson.computeIfAbsent(person(row), first -> new ArrayList<>(1)).add(row);
    }
    Set<ReadRow> left = new LinkedHashSet<>();
    byPerson.values().forEach(same -> left.addAll(superseded(certain(same))));
    for (ReadRow row : rows) {
      if (row.sound && result(row).isActing()) {
        Optional<ReadRow> definitive =
            byPerson.getOrDefault(person(row).definitive(), List.of()).stream()
                .filter(other -> other.sound && !left.contains(other))
                .findFirst();
        definitive.ifPresent(other -> left.add(row));
        note(
            row,
            RowField.ACTING,
            "ACTING_OFFICIAL",
            definitive
                .map(other -> Message.of(BESIDE_DEFINITIVE, other.number).toText())
                .orElse(MARKED));
      }
    }
    return rows.stream().filter(row -> row.sound && !left.contains(row)).toList();
  }

  private static Person person(ReadRow row) {
    RowField known = row.text(RowField.NIP).isEmpty() ? RowField.PLAN_ID : RowField.NIP;
    return new Person(
        known, row.text(known), row.text(RowField.PERIOD), result(row).isActing() ? row.number : 0);
  }

  /** Refuses rows of which nobody knows whether they take the place of another post: the title names an acting one, the mark does not. */
  private List<ReadRow> certain(List<ReadRow> same) {
    List<ReadRow> certain = new ArrayList<>();
    for (ReadRow row : same) {
      Optional<RowField> doubtful = row.sound ? doubtfulMark(row) : Optional.empty();
      if (doubtful.isEmpty()) {
        certain.add(row);
        continue;
      }
      RowField field = doubtful.get();
      boolean told = field != RowField.POSITION;
      String code = told ? "APPOINTMENT_CONTRADICTS_TITLE" : "APPOINTMENT_NOT_TOLD";
      Text why = Message.of(
              told ? CONTRADICTS_TITLE : NOT_TOLD, Excerpt.quoted(row.text(RowField.POSITION)))
          .toText();
      if (same.size() == 1) {
        note(row, field, code, why);
        certain.add(row);
      } else {
        refuse(row, field, code, why);
      }
    }
    return certain;
  }

  /** Returns which cell contradicts the title or another mark; the title, if it names an acting post and nothing else is told. */
  private static Optional<RowField> doubtfulMark(ReadRow row) {
    Set<Appointment> named = Appointment.namedBy(row.text(RowField.POSITION));
    String appointment = row.text(RowField.APPOINTMENT);
    String acting = row.text(RowField.ACTING);
    if (!appointment.isEmpty()) {
      Appointment told = Appointment.valueOf(appointment);
      boolean agrees = (named.isEmpty() || named.contains(told))
          && (acting.isEmpty() || acting.equals(String.valueOf(told.isActing())));
      return agrees ? Optional.empty() : Optional.of(RowField.APPOINTMENT);
    } else if (named.isEmpty() || acting.equals("true")) {
      return Optional.empty();
    }
    return Optional.of(acting.isEmpty() ? RowField.POSITION : RowField.ACTING);
  }

  /** One number is of one person, and one plan of one number, whatever the period: what stands otherwise before is told. */
  private void reviewNames() {
    Firsts byNip = new Firsts();
    Firsts byPlan = new Firsts();
    for (ReadRow row : rows) {
      if (row.sound) {
        reviewName(byNip, row, RowField.NIP, RowField.NAME);
        reviewName(byNip, row, RowField.APPRAISER_NIP, RowField.APPRAISER);
        other(byPlan, row, RowField.PLAN_ID, RowField.NIP)
            .ifPresent(first -> note(
                row,
                RowField.PLAN_ID,
                "PLAN_OF_OTHER_EMPLOYEE",
                Message.of(OTHER_EMPLOYEE, first.number).toText()));
      }
    }
  }

  private void reviewName(Firsts byNip, ReadRow row, RowField nip, RowField name) {
    other(byNip, row, nip, name)
        .ifPresent(first -> note(
            row,
            name,
            "EMPLOYEE_NAMED_OTHERWISE",
            Text.of(
                "NIP ini juga ada pada baris " + first.number
                    + " dengan nama lain; periksa NIP dan namanya",
                "the NIP stands in row " + first.number
                    + " with another name, too; check number and name")));
  }

  /** A field of a row. */
  private record Said(ReadRow row, RowField field) {
    String folded() {
      return Headers.folded(row.text(field));
    }
  }

  /** The first values of keys, and the keys and values that others have in their place. */
  private record Firsts(Map<String, Said> first, Set<List<String>> others) {
    Firsts() {
      this(new HashMap<>(), new HashSet<>());
    }
  }

  /** Finds the first row of the same key where another value stands for the first time. */
  private static Optional<ReadRow> other(Firsts byKey, ReadRow row, RowField key, RowField value) {
    if (row.text(key).isEmpty() || row.text(value).isEmpty()) {
      return Optional.empty();
    }
    Said said = new Said(row, value);
    Said first = byKey.first().putIfAbsent(row.text(key), said);
    return first == null
            || first.folded().equals(said.folded())
            || !byKey.others().add(List.of(row.text(key), said.folded()))
            || first.row() == row
        ? Optional.empty()
        : Optional.of(first.row());
  }

  private List<ReadRow> superseded(List<ReadRow> same) {
    if (same.size() < 2) {
      return List.of();
    }
    List<ReadRow> dated = same.stream()
        .filter(row -> row.values.containsKey(RowField.TO))
        .sorted(Comparator.comparing(RowReader::end).reversed())
        .toList();
    boolean clear = dated.size() == same.size() && !end(dated.get(0)).equals(end(dated.get(1)));
    if (!clear) {
      Text why = Message.of(
              SAME_PERSON, Message.few(same.stream().map(row -> row.number).toList()))
          .toText();
      same.stream()
          .filter(row -> row.sound)
          .forEach(row -> refuse(row, RowField.NIP, "DUPLICATE_PERSON", why));
      return List.of();
    }
    List<ReadRow> earlier = dated.subList(1, dated.size());
    earlier.forEach(row -> note(
        row,
        RowField.TO,
        "SUPERSEDED_BY_TRANSFER",
        Text.of(
            "orang ini juga ada pada baris " + dated.get(0).number
                + ", yang periodenya berakhir paling akhir; baris ini tidak dipakai",
            "the person stands in row " + dated.get(0).number
                + ", too, whose period ends last; this row is not used")));
    return earlier;
  }

  private static LocalDate end(ReadRow row) {
    return LocalDate.parse(row.text(RowField.TO));
  }

  /** Rows of one document, and those that may be of it, too, but do not say so. */
  private record Group(List<ReadRow> rows, List<ReadRow> strays) {}

  private List<Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<ReadRow> before = new ArrayList<>();
    Optional<Group> above = Optional.empty();
    for (ReadRow row : rows) {
      String plan = row.text(RowField.PLAN_ID);
      String key =
          mapping.rows() == RowKind.APPRAISALS ? plan + " " + row.text(RowField.PERIOD) : plan;
      if (plan.isEmpty() && row.sound) {
        refuse(
            row,
            RowField.PLAN_ID,
            "MISSING_VALUE",
            Text.of(
                "perlu planId pada setiap baris, sel ini kosong",
                "needs a planId in every row, the cell is empty"));
      }
      if (plan.isEmpty()) {
        above.ifPresent(group -> group.strays().add(row));
        if (above.isEmpty() || row.untied) {
          before.add(row);
        }
      } else {
        Group group =
            groups.computeIfAbsent(key, each -> new Group(new ArrayList<>(), new ArrayList<>()));
        group.rows().add(row);
        group.strays().addAll(before);
        before.clear();
        above = Optional.of(group);
      }
    }
    shareRowsWithoutPeriod(groups.values());
    return List.copyOf(groups.values());
  }

  /** A row of a plan that tells no period may be of any of its appraisals. */
  private void shareRowsWithoutPeriod(Collection<Group> groups) {
    if (mapping.rows() != RowKind.APPRAISALS) {
      return;
    }
    Map<String, List<ReadRow>> byPlan = new HashMap<>();
    rows.stream()
        .filter(row -> row.text(RowField.PERIOD).isEmpty())
        .forEach(row -> byPlan
            .computeIfAbsent(row.text(RowField.PLAN_ID), each -> new ArrayList<>())
            .add(row));
    for (Group group : groups) {
      ReadRow first = group.rows().get(0);
      if (!first.text(RowField.PERIOD).isEmpty()) {
        group.strays().addAll(byPlan.getOrDefault(first.text(RowField.PLAN_ID), List.of()));
      }
    }
  }

  private static Text conflict(ReadRow first, ReadRow row, RowField field, RowTree.Origin earlier) {
    RowField other = Objects.requireNonNullElse(earlier.field(), field);
    return first == row && other != field ? both(row, other) : conflict(first, other);
  }

  private Optional<Object> document(List<ReadRow> group, List<ReadRow> strays) {
    RowTree tree = new RowTree(mapping.rows(), Set.of());
    group.forEach(row -> put(row, tree));
    if (!tree.contradicted().isEmpty()) {
      RowTree traced = new RowTree(mapping.rows(), tree.contradicted());
      Map<Integer, ReadRow> byNumber = byNumber(group);
      for (ReadRow row : group) {
        put(row, traced)
            .forEach((field, earlier) -> refuse(
                row,
                field,
                "CONFLICTING_VALUE",
                conflict(byNumber.getOrDefault(earlier.row(), row), row, field, earlier)));
      }
    }
    for (ReadRow row : group) {
      requireId(row, RowField.RESULT_ID, Level.RESULT, Level.JUDGED_RESULT);
      requireId(row, RowField.INDICATOR_ID, Level.INDICATOR, Level.JUDGED_INDICATOR);
    }
    boolean whole = group.stream().allMatch(row -> row.sound);
    if (!whole || !strays.isEmpty()) {
      group.stream()
          .filter(row -> row.sound)
          .findFirst()
          .ifPresent(row -> note(
              row,
              RowField.PLAN_ID,
              "DOCUMENT_WITHHELD",
              whole ? Message.of(STRAY, strays.get(0).number).toText() : WITHHELD));
      return Optional.empty();
    }
    try {
      return Optional.of(
          mapping.rows() == RowKind.PLANS
              ? SkpDocuments.read(SkpFile.class, tree.document(DocumentType.PLAN))
              : SkpDocuments.read(Appraisal.class, tree.document(DocumentType.APPRAISAL)));
    } catch (DocumentException wrong) {
      RowTree traced = new RowTree(
          mapping.rows(),
          wrong.problems().stream()
              .map(DocumentProblem::pointer)
              .map(RowTree::steps)
              .flatMap(List::stream)
              .collect(Collectors.toSet()));
      group.forEach(row -> put(row, traced));
      Map<Integer, ReadRow> byNumber = byNumber(group);
      for (DocumentProblem problem : wrong.problems()) {
        RowTree.Origin origin = traced.origin(problem.pointer());
        ReadRow row = byNumber.getOrDefault(origin.row(), group.get(0));
        String place = origin.exact() ? "" : problem.pointer() + ": ";
        refuse(
            row,
            origin.field(),
            problem.code(),
            Text.of(place + problem.text().indonesian(), place + problem.text().english()));
      }
      return Optional.empty();
    }
  }

  private static Map<Integer, ReadRow> byNumber(List<ReadRow> group) {
    Map<Integer, ReadRow> byNumber = new HashMap<>();
    group.forEach(row -> byNumber.putIfAbsent(row.number, row));
    return byNumber;
  }

  /** Puts what a row says into a document; returns where, of a traced one, another value was said before. */
  private static Map<RowField, RowTree.Origin> put(ReadRow row, RowTree tree) {
    Map<RowField, RowTree.Origin> contradicted = new EnumMap<>(RowField.class);
    String result = row.text(RowField.RESULT_ID);
    String indicator = row.text(RowField.INDICATOR_ID);
    row.values.forEach((field, value) -> tree.put(field, value, row.number, result, indicator)
        .ifPresent(earlier -> contradicted.put(field, earlier)));
    return contradicted;
  }

  /** What is said of a result or an indicator needs its id. */
  private void requireId(ReadRow row, RowField id, Level level, Level judged) {
    boolean said = row.values.keySet().stream()
        .anyMatch(field -> field != id && (field.level() == level || field.level() == judged));
    if (said && row.text(id).isEmpty() && row.sound) {
      refuse(
          row,
          id,
          "MISSING_VALUE",
          Text.of(
              "perlu " + id.field() + " pada baris ini, tidak ada",
              "needs " + id.field() + " in this row, found none"));
    }
  }
}
