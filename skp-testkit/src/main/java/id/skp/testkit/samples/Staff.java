package id.skp.testkit.samples;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people of a unit, by number from the leader on, who is 0: who is whose superior, and who they are. Of those who lead nobody
 * only the superior depends on how many people there are.
 */
record Staff(long seed, int people, int span) {
  static final Institution INSTITUTION =
      new Institution("kabupaten-contoh", "Pemerintah Kabupaten Contoh");
  static final Unit UNIT = new Unit("Dinas Layanan Kabupaten Contoh", Optional.of(INSTITUTION));
  static final Appraiser REGENT = Appraiser.builder()
      .id("B01")
      .name("Surya Atmaja")
      .position("Bupati Contoh")
      .unit("Kabupaten Contoh")
      .build();

  static final Appraiser GOVERNOR = Appraiser.builder()
      .id("B02")
      .name("Guntur Wirabuana")
      .position("Gubernur Contoh")
      .unit("Provinsi Contoh")
      .build();

  private static final int FEWEST_BELOW = 3;

  /** The last three digits of a NIP count from 1; those who have the same are born on other days of so many. */
  private static final int SERIALS = 999;

  private static final int DAYS_APART = 60;
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1966, 1, 1);
  private static final int LAST_APPOINTMENT = 2020;

  private static final List<String> WOMEN = List.of(
      "Anisa", "Citra", "Dian", "Endang", "Fitri", "Hesti", "Indah", "Kartika", "Laras", "Maya",
      "Nurul", "Putri", "Rina", "Sekar", "Tuti", "Wulan");
  private static final List<String> MEN = List.of(
      "Agus", "Bayu", "Cahyo", "Dimas", "Eko", "Fajar", "Galih", "Hendra", "Iwan", "Joko", "Krisna",
      "Lukman", "Nanda", "Rudi", "Teguh", "Yusuf");
  private static final List<String> MIDDLE = List.of(
      "Adi", "Ayu", "Bintang", "Dwi", "Eka", "Kusuma", "Lintang", "Mulya", "Surya", "Tri", "Utama",
      "Wira");
  private static final List<String> LAST = List.of(
      "Anggoro",
      "Baskara",
      "Danurwenda",
      "Gunawan",
      "Hardjono",
      "Kencana",
      "Laksmana",
      "Maheswara",
      "Nirmala",
      "Pradipta",
      "Rahmadi",
      "Sasmita",
      "Tanujaya",
      "Wardana",
      "Wicaksono",
      "Yudhistira");

  private static final Post HEAD = new Post("Kepala Dinas", PositionLevel.JPT_PRATAMA, "IV/c");
  private static final Post ADMINISTRATOR =
      new Post("Kepala ", PositionLevel.ADMINISTRATOR, "IV/a");
  private static final Post SUPERVISOR = new Post("Kepala ", PositionLevel.PENGAWAS, "III/d");
  private static final List<Post> POSTS = List.of(
      new Post("Pengadministrasi Umum", PositionLevel.PELAKSANA, "II/c", "V"),
      new Post("Pengolah Data", PositionLevel.PELAKSANA, "III/a", "VII"),
      new Post("Pramu Arsip", PositionLevel.PEMULA, "II/a", "V"),
      new Post("Arsiparis", PositionLevel.TERAMPIL, "II/c", "VII"),
      new Post("Pranata Hubungan Masyarakat", PositionLevel.MAHIR, "III/a"),
      new Post("Pranata Keuangan", PositionLevel.PENYELIA, "III/c"),
      new Post("Pranata Komputer", PositionLevel.AHLI_PERTAMA, "III/a", "IX"),
      new Post("Analis Kebijakan", PositionLevel.AHLI_PERTAMA, "III/b", "IX"),
      new Post("Perencana", PositionLevel.AHLI_MUDA, "III/c", "XI"),
      new Post("Auditor", PositionLevel.AHLI_MUDA, "III/d"),
      new Post("Widyaiswara", PositionLevel.AHLI_MADYA, "IV/a"),
      new Post("Peneliti", PositionLevel.AHLI_UTAMA, "IV/d"));

  /**
   * A post.
   *
   * @param title its title
   * @param level its level
   * @param rank the rank of a civil servant in it
   * @param grade the grade of somebody with a work agreement, if there are any in it
   */
  private record Post(String title, PositionLevel level, String rank, Optional<String> grade) {
    Post(String title, PositionLevel level, String rank) {
      this(title, level, rank, Optional.empty());
    }

    Post(String title, PositionLevel level, String rank, String grade) {
      this(title, level, rank, Optional.of(grade));
    }
  }

  /** Has everybody lead so few people that three levels below the leader hold all. */
  static Staff of(long seed, int people) {
    int span = FEWEST_BELOW;
    while (1L + span + (long) span * span + (long) span * span * span < people) {
      span++;
    }
    return new Staff(seed, people, span);
  }

  Draw draw(int person) {
    return new Draw(seed, person);
  }

  String id(int person) {
    return String.format(Locale.ROOT, "P%d-%05d", seed, person + 1);
  }

  /** Returns who is above somebody other than the leader. */
  int superior(int person) {
    return (person - 1) / span;
  }

  /** Returns the how manieth of those whom the superior leads somebody is, from 0 on. */
  int place(int person) {
    return (person - 1) % span;
  }

  /** Returns how many people somebody leads. */
  int led(int person) {
    return (int) Math.max(0, Math.min(span, people - 1 - (long) person * span));
  }

  /** Returns how far from the top somebody stands; 1 for the leader. */
  int level(int person) {
    int level = 1;
    for (int i = person; i > 0; i = superior(i)) {
      level++;
    }
    return level;
  }

  /** Returns somebody else whom the superior leads, if there is anybody. */
  Optional<String> colleague(int person) {
    if (person == 0 || led(superior(person)) == 1) {
      return Optional.empty();
    }
    int next = place(person) + 1 < led(superior(person)) ? person + 1 : person - place(person);
    return Optional.of(id(next));
  }

  /** Returns the units below that have a leader, in the order of these. */
  List<String> parts() {
    return IntStream.range(1, people)
        .filter(each -> led(each) > 0)
        .mapToObj(this::part)
        .toList();
  }

  /** Returns which unit below somebody leads, such as {@code Seksi 2.1}. */
  private String part(int leader) {
    int number = place(leader) + 1;
    return superior(leader) == 0
        ? "Bidang " + number
        : "Seksi " + (place(superior(leader)) + 1) + "." + number;
  }

  private Unit unit(int person) {
    int leader = person == 0 || led(person) > 0 ? person : superior(person);
    return leader == 0 ? UNIT : new Unit(part(leader), UNIT.institution());
  }

  Employee employee(int person) {
    Draw draw = draw(person);
    boolean leads = led(person) > 0;
    Post post = post(person, draw);
    boolean agreement = post.grade().isPresent() && draw.oneIn(3, "agreement");
    boolean woman = draw.oneIn(2, "woman");
    return Employee.builder()
        .id(id(person))
        .name(String.join(
            " ",
            draw.of(woman ? WOMEN : MEN, "first"),
            draw.of(MIDDLE, "middle"),
            draw.of(LAST, "last")))
        .nip(nip(person, draw, leads, agreement, woman))
        .employment(employment(agreement, leads, draw))
        .rank(Rank.of(post.grade().filter(any -> agreement).orElse(post.rank())))
        .position(Position.builder()
            .title(leads && person > 0 ? post.title() + part(person) : post.title())
            .level(post.level())
            .build())
        .unit(unit(person))
        .build();
  }

  /** Nobody who leads is on probation. */
  private static Employment employment(boolean agreement, boolean leads, Draw draw) {
    if (agreement) {
      return Employment.PPPK;
    }
    return !leads && draw.oneIn(8, "probation") ? Employment.CPNS : Employment.PNS;
  }

  private Post post(int person, Draw draw) {
    if (led(person) == 0) {
      return draw.of(POSTS, "post");
    }
    return switch (level(person)) {
      case 1 -> HEAD;
      case 2 -> ADMINISTRATOR;
      default -> SUPERVISOR;
    };
  }

  /** Makes a number that nobody else of the unit has; who leads is of the older ones. */
  private static Nip nip(int person, Draw draw, boolean leads, boolean agreement, boolean woman) {
    LocalDate birth = FIRST_BIRTH.plusDays(
        (long) DAYS_APART * draw.below(leads ? 90 : 200, "birth") + person / SERIALS % DAYS_APART);
    int age = 22 + draw.below(6, "age");
    return Nip.of(String.format(
        Locale.ROOT,
        "%s%04d%02d%d%03d",
        DateTimeFormatter.BASIC_ISO_DATE.format(birth),
        agreement
            ? LAST_APPOINTMENT + draw.below(4, "agreed")
            : Math.min(birth.getYear() + age, LAST_APPOINTMENT),
        agreement ? 21 : 1 + draw.below(12, "month"),
        woman ? 2 : 1,
        person % SERIALS + 1));
  }

  /** Returns who appraises somebody. */
  Appraiser appraiser(int person) {
    if (person == 0) {
      return REGENT;
    }
    Employee superior = employee(superior(person));
    return Appraiser.builder()
        .id(superior.id())
        .name(superior.name())
        .nip(superior.nip())
        .rank(superior.rank())
        .position(superior.position().printed())
        .unit(superior.unit().name())
        .build();
  }

  Stream<Employee> employees() {
    return IntStream.range(0, people).mapToObj(this::employee);
  }
}
