package id.skp.core.alias;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.quoted;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * <em>Istilah</em>: what a word of another system may name, such as a rating: the constants, and the words by which systems in
 * general call each of them. A word leads to one constant or to none; one that systems use for several, such as {@code Madya},
 * leads to none and is told as ambiguous.
 *
 * <p>Words are compared without regard to the case of the letters a to z, to blanks of any kind, hyphens, dashes and underscores;
 * of ranks, hyphens count. Nothing else is overlooked: no letter is added or mended, and a word is compared as a whole.
 *
 * @param <T> the type of the constants
 */
public final class Term<T> {
  /** A rating of results or behaviour. The words without K are those of the reference table of the national system. */
  public static final Term<Rating> RATING = Words.of(Rating.class, "rating", "rating", "rating")
      .named(
          Rating.DI_ATAS_EKSPEKTASI,
          "Diatas Ekspektasi",
          "Diatas Espektasi",
          "Diatas Ekspetasi",
          "Di Atas")
      .named(Rating.SESUAI_EKSPEKTASI, "Sesuai Espektasi", "Sesuai Ekspetasi", "Sesuai")
      .named(
          Rating.DI_BAWAH_EKSPEKTASI,
          "Dibawah Ekspektasi",
          "Dibawah Espektasi",
          "Dibawah Ekspetasi",
          "Di Bawah")
      .term();

  /** A person's predicate. {@code Cukup} is the constant of that name; a system that means the other one says so. */
  public static final Term<PerformancePredicate> PREDICATE = Words.of(
          PerformancePredicate.class, "predicate", "predikat kinerja", "predicate")
      .named(
          PerformancePredicate.BUTUH_PERBAIKAN,
          "Butuh Perbaikan (Cukup)",
          "Butuh Perbaikan/Cukup",
          "Cukup (Butuh Perbaikan)",
          "Cukup/Butuh Perbaikan")
      .named(PerformancePredicate.KURANG, "Kurang/Misconduct", "Kurang (Misconduct)")
      .term();

  /** The predicate of a unit. */
  public static final Term<OrganisationPredicate> ORGANISATION_PREDICATE = Words.of(
          OrganisationPredicate.class,
          "organisationPredicate",
          "predikat kinerja organisasi",
          "organisation's predicate")
      .named(
          OrganisationPredicate.BUTUH_PERBAIKAN,
          "Butuh Perbaikan (Cukup)",
          "Butuh Perbaikan/Cukup",
          "Cukup (Butuh Perbaikan)",
          "Cukup/Butuh Perbaikan")
      .term();

  /** How somebody is employed. */
  public static final Term<Employment> EMPLOYMENT = Words.of(
          Employment.class, "employment", "status kepegawaian", "employment")
      .named(
          Employment.PNS,
          "Pegawai Negeri Sipil (PNS)",
          "PNS (Pegawai Negeri Sipil)",
          "PNS Pusat",
          "PNS Daerah",
          "PNSP",
          "PNSD",
          "ASN PNS")
      .named(
          Employment.PPPK,
          "P3K",
          "PPPK (Pegawai Pemerintah dengan Perjanjian Kerja)",
          "Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)",
          "Pegawai Pemerintah dgn Perjanjian Kerja",
          "PPPK Penuh Waktu",
          "P3K Penuh Waktu",
          "ASN PPPK")
      .named(
          Employment.CPNS,
          "Calon PNS",
          "Calon Pegawai Negeri Sipil (CPNS)",
          "CPNS (Calon Pegawai Negeri Sipil)")
      .named(
          Employment.PPPK_PARUH_WAKTU,
          "PPPK Paruh Waktu",
          "P3K Paruh Waktu",
          "PPPK PW",
          "Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu")
      .term();

  /** The kind of a post. */
  public static final Term<PositionType> POSITION_TYPE = Words.of(
          PositionType.class, "positionType", "jenis jabatan", "kind of post")
      .named(PositionType.JPT, "Pimpinan Tinggi", "Jabatan Pimpinan Tinggi (JPT)")
      .named(PositionType.ADMINISTRASI, "JA", "Jabatan Administrasi (JA)")
      .named(
          PositionType.FUNGSIONAL,
          "JF",
          "JFT",
          "Fungsional Tertentu",
          "Jabatan Fungsional (JF)",
          "Jabatan Fungsional Tertentu")
      .term();

  /**
   * The level of a post. {@code Madya} and {@code Utama} are levels of leadership posts and of functional ones and are told as
   * ambiguous, as is echelon I.a. Which level an echelon became: UU 5/2014, Pasal 131.
   */
  public static final Term<PositionLevel> LEVEL = levels();

  /** How a post is held. */
  public static final Term<Appointment> APPOINTMENT = Words.of(
          Appointment.class, "appointment", "status jabatan", "appointment to the post")
      .named(Appointment.PLT, "Plt.", "Pelaksana Tugas (Plt.)", "Plt. (Pelaksana Tugas)")
      .named(Appointment.PLH, "Plh.", "Pelaksana Harian (Plh.)", "Plh. (Pelaksana Harian)")
      .named(Appointment.PJ, "Pj.", "Pjs", "Pjs.", "Penjabat (Pj.)", "Penjabat Sementara")
      .term();

  /** A rank of civil servants, by its name, its group and room or both, or the class of a government employee by agreement. */
  public static final Term<Rank> RANK = ranks();

  /** The length of a period. */
  public static final Term<PeriodKind> PERIOD_KIND = Words.of(
          PeriodKind.class, "periodKind", "jenis periode", "kind of period")
      .named(PeriodKind.BULAN, "Bulanan", "Per Bulan", "Monthly")
      .named(PeriodKind.TRIWULAN, "Triwulanan", "TW", "Per Triwulan", "Quarterly")
      .named(PeriodKind.SEMESTER, "Semesteran", "Smt", "Per Semester")
      .named(PeriodKind.TAHUN, "Tahunan", "Per Tahun", "Yearly", "Annual")
      .term();

  /** Whether a result is one of the post or an assignment. */
  public static final Term<WorkResultKind> RESULT_KIND = Words.of(
          WorkResultKind.class, "resultKind", "jenis hasil kerja", "kind of result")
      .named(WorkResultKind.UTAMA, "Hasil Kerja Utama", "Tugas Utama", "Main")
      .named(WorkResultKind.TAMBAHAN, "Hasil Kerja Tambahan", "Tugas Tambahan", "Additional")
      .term();

  /** What an indicator measures. */
  public static final Term<Aspect> ASPECT =
      Words.of(Aspect.class, "aspect", "aspek", "aspect").term();

  /** What a leader's indicator is about. */
  public static final Term<Perspective> PERSPECTIVE =
      Words.of(Perspective.class, "perspective", "perspektif", "perspective").term();

  /** Whether more or less is better. */
  public static final Term<Polarity> POLARITY = Words.of(
          Polarity.class, "polarity", "kondisi", "polarity")
      .named(Polarity.NORMAL, "Kondisi Normal")
      .named(Polarity.KHUSUS, "Kondisi Khusus")
      .term();

  /** How a plan is made. */
  public static final Term<PlanApproach> APPROACH =
      Words.of(PlanApproach.class, "approach", "pendekatan", "approach").term();

  /** How a result is divided. */
  public static final Term<CascadingMethod> CASCADING_METHOD = Words.of(
          CascadingMethod.class, "cascadingMethod", "metode cascading", "method of cascading")
      .named(CascadingMethod.NON_DIRECT, "Non Direct", "Indirect", "Indirect Cascading")
      .term();

  private static final List<Term<?>> ALL = List.of(
      RATING,
      PREDICATE,
      ORGANISATION_PREDICATE,
      EMPLOYMENT,
      POSITION_TYPE,
      LEVEL,
      APPOINTMENT,
      RANK,
      PERIOD_KIND,
      RESULT_KIND,
      ASPECT,
      PERSPECTIVE,
      POLARITY,
      APPROACH,
      CASCADING_METHOD);

  private final String name;
  private final Text title;
  private final Map<String, T> constants;
  private final Map<String, T> words;
  private final Map<String, List<T>> shared;
  private final Map<T, List<String>> spelled;
  private final UnaryOperator<String> folding;

  private Term(Words<T> words) {
    this.name = words.name;
    this.title = words.title;
    this.constants = ImmutableMap.copyOf(words.constants);
    this.words = ImmutableMap.copyOf(words.words);
    this.shared = ImmutableMap.copyOf(words.shared);
    this.spelled = ImmutableMap.copyOf(Maps.transformValues(words.spelled, List::copyOf));
    this.folding = words.folding;
  }

  /**
   * Returns what there are words for.
   *
   * @return the terms, those of appraisals first
   */
  public static List<Term<?>> all() {
    return ALL;
  }

  /**
   * Finds a term by its name.
   *
   * @param name the name, such as {@code rating}
   * @return the term
   * @throws InvalidValueException with code {@code UNKNOWN_TERM} if there is none
   */
  public static Term<?> of(String name) {
    requireNonNull(name, "name");
    List<String> names = ALL.stream().map(Term::name).toList();
    return ALL.stream()
        .filter(each -> each.name.equals(name))
        .findAny()
        .orElseThrow(() -> refused("UNKNOWN_TERM", "term", names, name));
  }

  /**
   * Makes a term of the constants of a host or a variant: the words are their names and labels.
   *
   * @param <E> the type of the constants
   * @param type the type of the constants
   * @param name what the term is called, such as {@code allowance}
   * @param title what the constants are, for the sentences that refuse a word
   * @return the term
   */
  public static <E extends Enum<E> & Labelled> Term<E> of(Class<E> type, String name, Text title) {
    requireNonNull(title, "title");
    return Words.of(type, name, title.indonesian(), title.english()).term();
  }

  /**
   * Returns what the term is called in data files and in refusals.
   *
   * @return the name, such as {@code rating}
   */
  public String name() {
    return name;
  }

  /**
   * Returns what the constants are.
   *
   * @return the legal term
   */
  public Text title() {
    return title;
  }

  /**
   * Returns the constants by their names, those of ranks by their values.
   *
   * @return the constants in the law's order
   */
  public Map<String, T> constants() {
    return constants;
  }

  /**
   * Returns the constant of a name.
   *
   * @param constant the name, exactly
   * @return the constant
   * @throws InvalidValueException with code {@code UNKNOWN_CONSTANT} if there is none
   */
  public T constant(String constant) {
    T found = constants.get(requireNonNull(constant, "constant"));
    if (found == null) {
      throw refused("UNKNOWN_CONSTANT", "constant", List.copyOf(constants.keySet()), constant);
    }
    return found;
  }

  /**
   * Returns the words by which systems in general call a constant, its name and its labels among them.
   *
   * @param constant the constant
   * @return the words, the printed form first; of a rank, its value and its printed form
   */
  public List<String> words(T constant) {
    requireNonNull(constant, "constant");
    return spelled.getOrDefault(constant, List.of());
  }

  /**
   * Returns every form of a word that is taken, as words are compared, with what it names.
   *
   * @return the constants by folded words
   */
  public Map<String, T> folded() {
    return words;
  }

  /**
   * Returns the words that systems use for several constants, as words are compared.
   *
   * @return the constants by folded words
   */
  public Map<String, List<T>> ambiguous() {
    return shared;
  }

  /**
   * Returns a word as words of this term are compared.
   *
   * @param word the word
   * @return it in capitals, without blanks, hyphens, dashes and underscores; of ranks, with hyphens
   */
  public String fold(String word) {
    return folding.apply(requireNonNull(word, "word"));
  }

  /**
   * Returns the name of a constant.
   *
   * @param constant the constant
   * @return the name by which {@link #constant} finds it; of a rank, its value
   */
  public String nameOf(T constant) {
    requireNonNull(constant, "constant");
    return constant instanceof Enum<?> each ? each.name() : constant.toString();
  }

  private static InvalidValueException refused(
      String code, String field, List<String> known, String found) {
    Text why = Names.need(known, found, quoted(found));
    return new InvalidValueException(code, field, why.indonesian(), why.english());
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  private static Term<PositionLevel> levels() {
    Words<PositionLevel> words =
        Words.of(PositionLevel.class, "level", "jenjang jabatan", "level of post");
    for (PositionLevel level : PositionLevel.values()) {
      String label = level.label().indonesian();
      if (level.type() == PositionType.FUNGSIONAL) {
        words.named(
            level,
            "JF " + label,
            "JFT " + label,
            "Fungsional " + label,
            "Jabatan Fungsional " + label,
            "Jenjang " + label);
      } else if (level.type() == PositionType.JPT) {
        String rest = label.substring("JPT ".length());
        words.named(
            level,
            "Pimpinan Tinggi " + rest,
            "Jabatan Pimpinan Tinggi " + rest,
            "Jabatan " + label);
      } else {
        words.named(level, "Jabatan " + label, "Pejabat " + label, "JA " + label);
      }
    }
    words
        .named(PositionLevel.AHLI_PERTAMA, "Pertama")
        .named(PositionLevel.AHLI_MUDA, "Muda")
        .named(PositionLevel.JPT_PRATAMA, "Pratama")
        .named(PositionLevel.PELAKSANA, "JFU", "Fungsional Umum", "Jabatan Fungsional Umum");
    for (PositionLevel level : List.of(
        PositionLevel.AHLI_PERTAMA,
        PositionLevel.AHLI_MUDA,
        PositionLevel.AHLI_MADYA,
        PositionLevel.AHLI_UTAMA)) {
      String label = level.label().indonesian();
      String rest = label.substring("Ahli ".length());
      words.named(level, "JF " + rest, "JFT " + rest, "Fungsional " + rest, "Guru " + label);
      words.named(level, "Jabatan Fungsional " + rest);
    }
    addFormer(words, PositionLevel.PEMULA, "Pelaksana Pemula");
    addFormer(words, PositionLevel.TERAMPIL, "Pelaksana");
    addFormer(words, PositionLevel.MAHIR, "Pelaksana Lanjutan");
    words
        .named(PositionLevel.PEMULA, "Pelaksana Pemula")
        .named(PositionLevel.MAHIR, "Pelaksana Lanjutan")
        .shared(List.of(PositionLevel.JPT_MADYA, PositionLevel.AHLI_MADYA), "Madya")
        .shared(List.of(PositionLevel.JPT_UTAMA, PositionLevel.AHLI_UTAMA), "Utama");
    addEchelons(words);
    return words.term();
  }

  /** What a level of skill was called before may stand beside it. */
  private static void addFormer(Words<PositionLevel> words, PositionLevel level, String former) {
    String label = level.label().indonesian();
    words.named(level, label + "/" + former, label + " (" + former + ")", former + "/" + label);
  }

  private static void addEchelons(Words<PositionLevel> words) {
    words
        .shared(
            List.of(PositionLevel.JPT_UTAMA, PositionLevel.JPT_MADYA), echelons("I", "1", "", "a"))
        .named(PositionLevel.JPT_MADYA, echelons("I", "1", "b"))
        .named(PositionLevel.JPT_PRATAMA, echelons("II", "2", "", "a", "b"))
        .named(PositionLevel.ADMINISTRATOR, echelons("III", "3", "", "a", "b"))
        .named(PositionLevel.PENGAWAS, echelons("IV", "4", "", "a", "b"))
        .named(PositionLevel.PELAKSANA, echelons("V", "5", "", "a"));
  }

  /** Returns how an echelon is written, in one of its numbers and with each of the rooms. */
  private static String[] echelons(String number, String digit, String... rooms) {
    List<String> begun = Stream.of("Eselon ", "Es ", "Es. ")
        .flatMap(prefix -> Stream.of(prefix + number, prefix + digit))
        .toList();
    return Stream.of(rooms)
        .flatMap(room -> begun.stream()
            .flatMap(each -> room.isEmpty()
                ? Stream.of(each)
                : Stream.of(".", "", "/").map(sign -> each + sign + room)))
        .toArray(String[]::new);
  }

  private static Term<Rank> ranks() {
    Words<Rank> words =
        new Words<>("rank", Text.of("golongan ruang", "rank"), Folding::foldedWithHyphens);
    List<String> groups = List.of("I", "II", "III", "IV");
    for (String group : groups) {
      int digit = groups.indexOf(group) + 1;
      for (char room = 'a'; room <= (group.equals("IV") ? 'e' : 'd'); room++) {
        Rank rank = Rank.of(group + "/" + room);
        RankForms.addTo(words, rank, group, Character.toString(room));
        for (String each : List.of(digit + "/" + room, digit + "" + room, digit + "." + room)) {
          words.taken(rank, each);
          RankForms.GROUP.forEach(prefix -> words.taken(rank, prefix + each));
        }
      }
    }
    List<String> classes = List.of(
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII");
    for (String each : classes) {
      Rank rank = Rank.of(each);
      words.constant(each, rank).taken(rank, each);
      List.of("PPPK", "P3K", "Golongan PPPK", "PPPK Golongan", "PPPK Gol.")
          .forEach(prefix -> words.taken(rank, prefix + each));
      if (!groups.contains(each)) {
        RankForms.GROUP.forEach(prefix -> words.taken(rank, prefix + each));
      }
    }
    return words.term();
  }

  /** The forms in which a rank of civil servants stands: {@code III/c}, {@code IIIc}, {@code Penata (III/c)}, {@code Gol. III/c}. */
  private static final class RankForms {
    static final List<String> GROUP = List.of(
        "Golongan",
        "Gol.",
        "Gol",
        "Golongan Ruang",
        "Gol. Ruang",
        "Gol./Ruang",
        "Gol/Ruang",
        "Pangkat");
    private static final List<String> LEVEL_ONE =
        List.of("Tk. I", "Tk I", "Tingkat I", "Tk. 1", "Tk 1", "Tingkat 1");

    private RankForms() {}

    static void addTo(Words<Rank> words, Rank rank, String group, String room) {
      List<String> rooms =
          List.of(rank.value(), group + room, group + "." + room, group + "-" + room);
      String title = rank.title().orElseThrow();
      List<String> titles = title.endsWith("Tk. I")
          ? LEVEL_ONE.stream()
              .map(level -> title.substring(0, title.length() - "Tk. I".length()) + level)
              .toList()
          : List.of(title);
      words.constant(rank.value(), rank).spelled(rank, rank.printed());
      for (String each : rooms) {
        words.taken(rank, each);
        GROUP.forEach(prefix -> words.taken(rank, prefix + each));
        for (String one : titles) {
          List.of("", ",", "-", "/", ", Gol. ", ", Golongan ", " Gol. ", " Golongan ")
              .forEach(between -> words.taken(rank, one + between + each));
          words.taken(rank, one + "(" + each + ")");
          words.taken(rank, one + "(Gol. " + each + ")");
          List.of("", ",", "-").forEach(between -> words.taken(rank, each + between + one));
          words.taken(rank, each + "(" + one + ")");
        }
      }
      titles.forEach(each -> words.taken(rank, each));
    }
  }

  /** The words of a term while they are gathered. */
  private static final class Words<T> {
    private final String name;
    private final Text title;
    private final Map<String, T> constants = new LinkedHashMap<>();
    private final Map<String, T> words = new LinkedHashMap<>();
    private final Map<String, List<T>> shared = new LinkedHashMap<>();
    private final Map<T, List<String>> spelled = new LinkedHashMap<>();
    private final UnaryOperator<String> folding;

    private Words(String name, Text title, UnaryOperator<String> folding) {
      this.name = name;
      this.title = title;
      this.folding = folding;
    }

    /** Begins with the labels and names of constants; a label of several is ambiguous. */
    static <E extends Enum<E> & Labelled> Words<E> of(
        Class<E> type, String name, String indonesian, String english) {
      Words<E> words = new Words<>(name, Text.of(indonesian, english), Folding::folded);
      List<E> all = List.of(type.getEnumConstants());
      for (E each : all) {
        words.constants.put(each.name(), each);
        words.taken(each, each.name());
      }
      words.addLabels(all, each -> each.label().indonesian());
      all.forEach(each -> words.spelled(each, each.name()));
      words.addLabels(all, each -> each.label().english());
      return words;
    }

    private void addLabels(List<T> all, Function<T, String> label) {
      for (T each : all) {
        String word = label.apply(each);
        List<T> of = all.stream()
            .filter(other -> fold(label.apply(other)).equals(fold(word)))
            .toList();
        T named = words.get(fold(word));
        if (named == null && of.size() > 1) {
          shared(of, word);
        } else if (named == null || named.equals(each)) {
          named(each, word);
        }
      }
    }

    private String fold(String word) {
      return folding.apply(word);
    }

    Words<T> constant(String code, T constant) {
      constants.put(code, constant);
      return spelled(constant, code);
    }

    Words<T> named(T constant, String... others) {
      for (String word : others) {
        taken(constant, word);
        spelled(constant, word);
      }
      return this;
    }

    Words<T> spelled(T constant, String word) {
      List<String> known = spelled.computeIfAbsent(constant, each -> new ArrayList<>());
      if (!known.contains(word)) {
        known.add(word);
      }
      return this;
    }

    Words<T> taken(T constant, String word) {
      T earlier = words.putIfAbsent(fold(word), constant);
      if ((earlier != null && !earlier.equals(constant)) || shared.containsKey(fold(word))) {
        throw breach(
            "DUPLICATE_WORD",
            name,
            "perlu setiap kata milik satu konstanta",
            "needs each word to be of one constant",
            word);
      }
      return this;
    }

    Words<T> shared(List<T> of, String... others) {
      for (String word : others) {
        shared.put(fold(word), List.copyOf(of));
      }
      return this;
    }

    Term<T> term() {
      return new Term<>(this);
    }
  }
}
