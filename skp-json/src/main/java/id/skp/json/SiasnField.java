package id.skp.json;

import static id.skp.rules.siasn.SiasnPayload.CREDIT;
import static id.skp.rules.siasn.SiasnPayload.PERIODIC;
import static id.skp.rules.siasn.SiasnPayload.SKP_2020;
import static id.skp.rules.siasn.SiasnPayload.SKP_2021;
import static id.skp.rules.siasn.SiasnPayload.SKP_2022;

import id.skp.rules.RuleSet;
import id.skp.rules.siasn.MissingCoefficient;
import id.skp.rules.siasn.NonAsnAppraiserId;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a payload: how it is named in writing, what it holds, and whether a payload is sent without it. Reading, writing and
 * comparing follow from these tables.
 *
 * @param name the name in writing
 * @param kind what it holds
 * @param required whether nothing is written without it
 * @param names the names by which it may stand in what is read, the own one among them
 */
record SiasnField(String name, Kind kind, boolean required, Set<String> names) {
  /** What a field holds. */
  enum Kind {
    TEXT,
    PERSON_ID,
    APPRAISER_ID,
    ASN_STATUS,
    YEAR,
    MONTH,
    RATING_CODE,
    QUADRANT_CODE,
    COEFFICIENT_CODE,
    PERIOD_CODE,
    GRADE_CODE,
    POSITION_KIND,
    REGULATION,
    SCORE,
    CREDIT,
    DAY,
    FLAG
  }

  static final String YEAR_NAME = "tahun";
  static final String RESULT = "hasilKinerjaNilai";
  static final String BEHAVIOUR = "perilakuKerjaNilai";
  static final String QUADRANT = "kuadranKinerjaNilai";
  static final String PERIOD = "periodikId";
  static final String COEFFICIENT = "koefisienId";
  static final String STATUS = "statusPenilai";
  static final String NIP = "nip";
  static final String PERSON_NAME = "nama";
  static final String FIRST_MONTH = "bulanMulaiPenilaian";
  static final String LAST_MONTH = "bulanSelesaiPenilaian";
  static final String FIRST_YEAR = "tahunMulaiPenilaian";
  static final String LAST_YEAR = "tahunSelesaiPenilaian";

  /** The person's id by the payloads that have it. */
  static final List<String> PERSON_IDS = List.of("pnsDinilaiOrang", "pnsDinilaiId", "pnsId");

  /** Names of one thing, in writing, in reading and of other clients. */
  private static final List<List<String>> ALIASES = List.of(
      List.of("kuadranKinerjaNilai", "KuadranKinerjaNilai"),
      List.of("perilakuKerjaNilai", "PerilakuKerjaNilai"),
      List.of("penilaiNama", "namaPenilai"),
      List.of("penilaiNipNrp", "nipNrpPenilai"),
      List.of("penilaiGolongan", "penilaiGolonganId"),
      List.of("penilaiJabatan", "penilaiJabatanNm", "penilaiJabatanNama"),
      List.of("penilaiUnorNama", "penilaiUnorNm"),
      List.of("atasanPenilaiGolongan", "atasanPenilaiGolonganId"),
      List.of("atasanPenilaiJabatan", "atasanPenilaiJabatanNm", "atasanPenilaiJabatanNama"),
      List.of("atasanPenilaiUnorNama", "atasanPenilaiUnorNm"),
      List.of("pnsDinilaiOrang", "pnsDinilaiId", "pnsId", "pns", "pns_id"),
      List.of("koefisienId", "koefisenId"),
      List.of("rwJabatanId", "rwJabatan", "rw_jabatan_id"),
      credit("bulanMulai"),
      credit("bulanSelesai"),
      credit("tahunMulai"),
      credit("tahunSelesai"));

  private static final Map<SiasnPayload, List<SiasnField>> SHAPES = shapes();

  private static List<String> credit(String stem) {
    return List.of(
        stem + "Penailan", stem + "Penilaian", snake(stem + "Penilaian"), snake(stem + "Penailan"));
  }

  /** Returns the fields of a payload, in the order in which they are written; {@code path} is written behind them. */
  static List<SiasnField> of(SiasnPayload payload) {
    return Objects.requireNonNull(SHAPES.get(payload));
  }

  /** Returns the field of a payload that holds the person's id. */
  static String personId(SiasnPayload payload) {
    return of(payload).stream()
        .map(SiasnField::name)
        .filter(PERSON_IDS::contains)
        .findFirst()
        .orElseThrow();
  }

  private SiasnField(String name, Kind kind, boolean required) {
    this(name, kind, required, namesOf(name));
  }

  private static Set<String> namesOf(String name) {
    Set<String> names = new HashSet<>(List.of(name, snake(name)));
    ALIASES.stream().filter(each -> each.contains(name)).forEach(names::addAll);
    return Set.copyOf(names);
  }

  /** Returns the name of the newer multipart form: {@code kredit_utama_baru}. */
  String newerName() {
    return snake(name.replace("Penailan", "Penilaian"));
  }

  /** Returns the name without what does not matter to somebody who reads leniently: the case of its letters. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    name.chars().forEach(each -> {
      if (each >= 'A' && each <= 'Z') {
        snake.append('_');
      }
      snake.append((char) each);
    });
    return folded(snake.toString());
  }

  private static Map<SiasnPayload, List<SiasnField>> shapes() {
    Map<SiasnPayload, List<SiasnField>> shapes = new EnumMap<>(SiasnPayload.class);
    shapes.put(
        SKP_2022,
        join(
            texts("id"),
            List.of(
                required(YEAR_NAME, Kind.YEAR),
                required(RESULT, Kind.RATING_CODE),
                required(BEHAVIOUR, Kind.RATING_CODE),
                required(QUADRANT, Kind.QUADRANT_CODE),
                required("pnsDinilaiOrang", Kind.PERSON_ID)),
            appraiser("penilaiJabatan")));
    shapes.put(
        PERIODIC,
        join(
            texts("id"),
            List.of(
                required(YEAR_NAME, Kind.YEAR),
                required(FIRST_MONTH, Kind.MONTH),
                required(LAST_MONTH, Kind.MONTH),
                required(FIRST_YEAR, Kind.YEAR),
                required(LAST_YEAR, Kind.YEAR),
                required(PERIOD, Kind.PERIOD_CODE),
                new SiasnField(COEFFICIENT, Kind.COEFFICIENT_CODE, false),
                required(RESULT, Kind.RATING_CODE),
                required(BEHAVIOUR, Kind.RATING_CODE),
                required(QUADRANT, Kind.QUADRANT_CODE),
                required("pnsDinilaiId", Kind.PERSON_ID)),
            appraiser("penilaiJabatanNama")));
    shapes.put(
        SKP_2021,
        join(
            texts("id"),
            List.of(
                required(YEAR_NAME, Kind.YEAR),
                new SiasnField("jenisPeraturanKinerjaKd", Kind.REGULATION, false)),
            person(),
            scores("inisiatifKerja", "konversiNilai", "nilaiIntegrasi"),
            scored()));
    shapes.put(
        SKP_2020,
        join(
            texts("id"),
            List.of(required(YEAR_NAME, Kind.YEAR)),
            person(),
            texts("pnsUserId"),
            scored()));
    shapes.put(
        CREDIT,
        join(
            texts("id"),
            List.of(required("pnsId", Kind.PERSON_ID)),
            texts("rwJabatanId", "nomorSk"),
            List.of(
                new SiasnField("tanggalSk", Kind.DAY, false),
                required("bulanMulaiPenailan", Kind.MONTH),
                required("bulanSelesaiPenailan", Kind.MONTH),
                required("tahunMulaiPenailan", Kind.YEAR),
                required("tahunSelesaiPenailan", Kind.YEAR)),
            all(Kind.CREDIT, "kreditUtamaBaru", "kreditPenunjangBaru"),
            List.of(required("kreditBaruTotal", Kind.CREDIT)),
            all(Kind.FLAG, "isAngkaKreditPertama", "isIntegrasi", "isKonversi")));
    return shapes;
  }

  private static List<SiasnField> person() {
    return List.of(
        new SiasnField("jenisJabatan", Kind.POSITION_KIND, false),
        required("pnsDinilaiOrang", Kind.PERSON_ID));
  }

  private static List<SiasnField> scored() {
    return join(
        scores(
            "disiplin",
            "integritas",
            "jumlah",
            "kepemimpinan",
            "kerjasama",
            "komitmen",
            "nilaiPerilakuKerja",
            "nilaiPrestasiKerja"),
        List.of(required("nilaiSkp", Kind.SCORE)),
        scores("nilairatarata", "orientasiPelayanan"),
        texts("pejabatPenilai"),
        appraiser("penilaiJabatan"),
        all(Kind.DAY, "penilaiTmtGolongan"),
        texts("atasanPejabatPenilai"),
        all(Kind.ASN_STATUS, "statusAtasanPenilai"),
        all(Kind.APPRAISER_ID, "atasanPenilaiNipNrp"),
        texts("atasanPenilaiNama", "atasanPenilaiJabatan", "atasanPenilaiUnorNama"),
        all(Kind.GRADE_CODE, "atasanPenilaiGolongan"),
        all(Kind.DAY, "atasanPenilaiTmtGolongan"));
  }

  private static List<SiasnField> appraiser(String position) {
    return join(
        all(Kind.ASN_STATUS, STATUS),
        all(Kind.APPRAISER_ID, "penilaiNipNrp"),
        texts("penilaiNama", position, "penilaiUnorNama"),
        all(Kind.GRADE_CODE, "penilaiGolongan"));
  }

  private static List<SiasnField> texts(String... names) {
    return all(Kind.TEXT, names);
  }

  private static List<SiasnField> scores(String... names) {
    return all(Kind.SCORE, names);
  }

  private static List<SiasnField> all(Kind kind, String... names) {
    return Arrays.stream(names).map(name -> new SiasnField(name, kind, false)).toList();
  }

  private static SiasnField required(String name, Kind kind) {
    return new SiasnField(name, kind, true);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static List<SiasnField> join(List<SiasnField>... parts) {
    List<SiasnField> all = new ArrayList<>();
    Stream.of(parts).forEach(all::addAll);
    return List.copyOf(all);
  }

  /** Tells whether no record is complete without it, by the rules and by what else a record says. */
  boolean isNeeded(RuleSet rules, Function<String, Optional<String>> texts) {
    return switch (kind) {
      case COEFFICIENT_CODE ->
        rules.parameter(SiasnParameters.COEFFICIENT_FOR_NON_FUNCTIONAL).value()
            == MissingCoefficient.REFUSED;
      case APPRAISER_ID ->
        texts
            .apply(statusName())
            .filter(status -> !status.equals(SiasnReader.NON_ASN)
                || rules.parameter(SiasnParameters.NON_ASN_APPRAISER_ID).value()
                    == NonAsnAppraiserId.REQUIRED)
            .isPresent();
      default -> required;
    };
  }

  /** Tells whether SKP payloads of scores have a path; those of the older clients have none. */
  static boolean hasPath(SiasnPayload payload) {
    return payload != SKP_2021 && payload != SKP_2020;
  }

  /** Returns the field that says whether the holder of a number is an ASN. */
  String statusName() {
    return name.startsWith("atasan") ? "statusAtasanPenilai" : STATUS;
  }

  /** Returns the field whose number belongs to the same official. */
  String numberName() {
    return name.startsWith("atasan") ? "atasanPenilaiNipNrp" : "penilaiNipNrp";
  }
}
