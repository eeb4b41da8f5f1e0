package id.skp.core.people;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.Samples.TEACHER_NIP;
import static id.skp.core.Samples.teacher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.Samples;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeTest {
  private static final Nip AGREEMENT_NIP = Nip.of("198903212023211009");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plt. Kepala Sekolah",
        " PLH Camat",
        "Kepala Dinas (Plt)",
        "Pelaksana Tugas Kepala Dinas",
        "Pelaksana  Harian Sekretaris",
        "Pj. Sekretaris Daerah",
        "Penjabat Wali Kota",
        "Pejabat Sementara Kepala Sekolah",
        "Pgs. Camat"
      })
  void aTitleOfAnActingPostAsksForTheAppointment(String title) {
    Position untold = teacher().position().toBuilder().title(title).build();

    assertThat(untold.needsAppointment()).isTrue();
    assertThat(untold.toBuilder().appointment(Appointment.PLT).build().needsAppointment())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pltu Operator", "Pejabat Pelaksana", "Pelaksana", "Analis Tugas Harian"})
  void anotherTitleAsksForNone(String title) {
    assertThat(teacher().position().toBuilder().title(title).build().needsAppointment())
        .isFalse();
  }

  @Test
  void anEmployeeNeverPrintsTheWholeNip() {
    assertThat(teacher().toString())
        .contains("Dewi Larasati", TEACHER_NIP.toString())
        .doesNotContain(TEACHER_NIP.value());
    assertThat(Samples.skp().toString()).doesNotContain(TEACHER_NIP.value());
  }

  @Test
  void aPnsHasARankInTheSlashForm() {
    assertRefused(
        "RANK_EMPLOYMENT_MISMATCH",
        "rank",
        () -> teacher().toBuilder().rank(Rank.of("IX")).build());
  }

  @Test
  void theRefusalOfARankTellsTheFormOfTheEmployment() {
    assertThatThrownBy(() -> teacher().toBuilder().rank(Rank.of("IX")).build())
        .hasMessage("rank: a PNS needs a rank I/a to IV/e, got IX");
    assertThatThrownBy(() -> teacher().toBuilder().employment(Employment.PPPK).build())
        .hasMessage("rank: a PPPK needs a class I to XVII, got III/d");
  }

  /** A PPPK who becomes a PNS gets another number, which keeps the birth date and the sex. */
  @Test
  void aPersonIsKnownByIdAndNumber() {
    Employee pns = teacher();
    EmployeeBuilder pppk = pns.toBuilder().employment(Employment.PPPK).rank(Optional.empty());
    Employee before = pppk.nip(Nip.of("198504122009212003")).build();

    assertThat(pns.isSamePerson(pns.toBuilder().name("D. Larasati").build())).isTrue();
    assertThat(pns.isSamePerson(before)).isTrue();
    assertThat(before.isSamePerson(pns)).isTrue();
    assertThat(pns.isSamePerson(pns.toBuilder().id("P15").build())).isFalse();
    assertThat(
            pns.isSamePerson(pns.toBuilder().nip(Nip.of("198504122009212003")).build()))
        .as("of one employment")
        .isFalse();
    assertThat(pns.isSamePerson(pppk.nip(Nip.of("198504122009012003")).build()))
        .as("two numbers of one form")
        .isFalse();
    assertThat(pns.isSamePerson(pppk.nip(Nip.of("198504132009212003")).build())).isFalse();
    assertThat(pns.isSamePerson(pppk.nip(Nip.of("198504122009211003")).build())).isFalse();
  }

  @Test
  void anAppraiserIsAnotherThanTheEmployeeAndTheSuperiorAnotherThanBoth() {
    Appraiser appraiser = Samples.headmaster().toBuilder().id("P13").build();
    AppraiserBuilder other =
        Appraiser.builder().name("Surya Atmaja").position("Bupati Contoh").unit("Contoh");
    String own = "APPRAISER_IS_EMPLOYEE";
    String party = "SUPERIOR_IS_PARTY";

    appraiser.requireOtherThan(teacher());
    other.build().requireOtherThan(teacher());
    other.build().requireAboveBoth(teacher(), appraiser);
    other.build().requireAboveBoth(teacher(), other.build());
    assertRefused(
        own, "appraiser.nip", () -> other.nip(TEACHER_NIP).build().requireOtherThan(teacher()));
    other.nip(Optional.empty());
    assertRefused(own, "appraiser.id", () -> other.id("P14").build().requireOtherThan(teacher()));
    assertRefused(
        party, "appraiserSuperior.id", () -> other.build().requireAboveBoth(teacher(), appraiser));
    assertRefused(
        party,
        "appraiserSuperior.id",
        () -> other.id("P13").build().requireAboveBoth(teacher(), appraiser));
    assertRefused(
        party, "appraiserSuperior.nip", () -> appraiser.requireAboveBoth(teacher(), appraiser));
    assertThat(appraiser.printedPosition()).isEqualTo("Kepala SMP Negeri 3 Contoh");
  }

  @Test
  void onlyWhatIsSignedOrRefusedHasADay() {
    LocalDate day = LocalDate.of(2024, 1, 2);

    assertThat(Signature.signed(Signatory.PEGAWAI, day).isSigned()).isTrue();
    assertThat(
            new Signature(Signatory.PEGAWAI, SignatureStatus.REFUSED, Optional.of(day)).isSigned())
        .isFalse();
    assertThat(new Signature(Signatory.PEGAWAI, SignatureStatus.NOT_SIGNED, Optional.empty())
            .isSigned())
        .isFalse();
    assertRefused(
        "SIGNATURE_DATE_UNEXPECTED",
        "date",
        () -> new Signature(Signatory.PEGAWAI, SignatureStatus.NOT_SIGNED, Optional.of(day)));
  }

  @Test
  void aPppkHasAClass() {
    EmployeeBuilder pppk = teacher().toBuilder().employment(Employment.PPPK);

    assertRefused("RANK_EMPLOYMENT_MISMATCH", "rank", pppk::build);
    assertThat(pppk.rank(Rank.of("IX")).build().rank()).contains(Rank.of("IX"));
    assertThat(pppk.rank(Optional.empty()).build().rank()).isEmpty();
  }

  @Test
  void anEmployeeMayHaveANumberOfEitherForm() {
    EmployeeBuilder pppk = teacher().toBuilder().employment(Employment.PPPK).rank(Optional.empty());

    assertThat(pppk.build().nip()).isEqualTo(TEACHER_NIP);
    assertThat(pppk.nip(AGREEMENT_NIP).build().nip()).isEqualTo(AGREEMENT_NIP);
    assertThat(teacher().toBuilder().nip(AGREEMENT_NIP).build().nip()).isEqualTo(AGREEMENT_NIP);
  }

  @Test
  void anEmployeeHasAnIdAndAName() {
    assertRefused("BLANK_TEXT", "id", () -> teacher().toBuilder().id(" ").build());
    assertRefused("BLANK_TEXT", "name", () -> teacher().toBuilder().name("").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "V/a", "I/e", "III/D", "III d", "XVIII", "0", "iii/d", "III/d "})
  void aRankIsOneOfTheLaw(String rank) {
    assertRefused("RANK_UNKNOWN", "rank", () -> Rank.of(rank));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "III/D|III/d",
        "III/d |III/d",
        "III d|III/d",
        "iii-D|III/d",
        "Penata Tingkat I, III/d|III/d",
        "Penata Tk. I (III / d)|III/d",
        "Gol. IV/B|IV/b",
        "Penata Tingkat I|III/d",
        "PEMBINA UTAMA MUDA|IV/c",
        "Pembina Utma|IV/e",
        " ix|IX",
        "xvii|XVII"
      })
  void aRankThatIsWrittenOtherwiseIsAskedFor(String written, String meant) {
    assertThatThrownBy(() -> Rank.of(written))
        .hasMessageEndingWith("; did you mean " + meant + "?")
        .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidValueException.class))
        .satisfies(refusal ->
            assertThat(refusal.sentence(Text.INDONESIAN)).endsWith("; maksudnya " + meant + "?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "V/a", "III/f", "XVIII", "Kolonel", "III/c atau III/d", "I/a/I/b", "XIV/b"
      })
  void noRankIsGuessedWhereNoneIsMeantOrTwoMayBe(String written) {
    assertThatThrownBy(() -> Rank.of(written))
        .hasMessageContaining(", got ")
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void ranksOfPnsHaveTheSlashForm() {
    assertThat(Rank.of("IV/e").isCivilServantRank()).isTrue();
    assertThat(Rank.of("IV").isCivilServantRank()).isFalse();
    assertThat(Rank.of("IV/e")).hasToString("IV/e");
  }

  @ParameterizedTest
  @EnumSource
  void jptAndHeadsOfIndependentUnitsPlanAsLeaders(PositionLevel level) {
    Position position = Samples.position(level);

    assertThat(position.type()).isEqualTo(level.type());
    assertThat(position.isPlannedAsLeader()).isEqualTo(level.type() == PositionType.JPT);
    assertThat(position.toBuilder().headsIndependentUnit(true).build().isPlannedAsLeader())
        .isTrue();
  }

  @Test
  void anAppraiserMayHaveNeitherNipNorRank() {
    Appraiser regent = Appraiser.builder()
        .name("Surya Atmaja")
        .position("Bupati Contoh")
        .unit("Kabupaten Contoh")
        .build();

    assertThat(regent.nip()).isEmpty();
    assertThat(regent.rank()).isEmpty();
    assertRefused(
        "BLANK_TEXT", "position", () -> regent.toBuilder().position(" ").build());
  }

  @Test
  void anOfficerHasAnNrpAndARankOfTheService() {
    Appraiser officer = Appraiser.builder()
        .name("Kolonel Fiktif")
        .nrp(Nrp.of("523891"))
        .rank(Rank.ofService("Kolonel"))
        .position("Kepala Kantor SAR")
        .unit("Kantor SAR Contoh")
        .build();

    assertThat(officer.number().map(OfficialNumber::value)).contains("523891");
    assertThat(officer.toString()).doesNotContain("523891");
    assertRefused(
        "TWO_NUMBERS", "nrp", () -> officer.toBuilder().nip(TEACHER_NIP).build());
    assertThatThrownBy(() -> officer.toBuilder().nip(TEACHER_NIP).build())
        .hasMessageEndingWith(", got **************" + TEACHER_NIP.value().substring(14));
    assertRefused(
        "RANK_NUMBER_MISMATCH",
        "rank",
        () -> officer.toBuilder().rank(Rank.of("IV/a")).build());
    assertRefused(
        "RANK_NUMBER_MISMATCH",
        "rank",
        () -> officer.toBuilder().nrp(Optional.empty()).nip(TEACHER_NIP).build());
    assertRefused("BLANK_TEXT", "rank", () -> Rank.ofService(" "));
    assertThat(Rank.ofService("Kolonel").printed()).isEqualTo("Kolonel");
    assertThat(Rank.ofService("III/d").printed()).isEqualTo("III/d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IV/b",
        "iv/b",
        "IV / B",
        "Pembina Tk. I, IV/b",
        "Pembina Tk. I (IV/b)",
        "PEMBINA",
        "Penata Muda",
        "IX",
        "I"
      })
  void aRankOfCivilServantsNeedsANip(String rank) {
    assertRefused(
        "RANK_NUMBER_MISMATCH",
        "rank",
        () -> Appraiser.builder()
            .name("Hadi Wibowo")
            .nrp(Nrp.of("78050912"))
            .rank(Rank.ofService(rank))
            .position("Kepala")
            .unit("Unit")
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kolonel", "Letkol Laut (P)", "Kompol", "Brigjen TNI", "AKBP", "Penyidik"})
  void aRankOfTheServiceIsNotWrittenAsOneOfCivilServants(String rank) {
    assertThat(Rank.ofService(rank).isWrittenAsCivil()).isFalse();
  }

  @Test
  void anEmployeeHasNoRankOfOfficers() {
    for (Employment employment : Employment.values()) {
      assertRefused(
          "RANK_EMPLOYMENT_MISMATCH",
          "rank",
          () -> teacher().toBuilder()
              .employment(employment)
              .rank(Rank.ofService("Kolonel"))
              .build());
    }
  }

  @Test
  void noRankIsLookedForInALongText() {
    assertThatThrownBy(() -> Rank.of("a".repeat(58) + " III/D"))
        .hasMessageEndingWith("; did you mean III/d?");
    assertThatThrownBy(() -> Rank.of("a".repeat(59) + " III/D"))
        .message()
        .doesNotContain("did you mean");
  }

  @Test
  void aBlankInARefusedRankCanBeSeen() {
    assertThatThrownBy(() -> Rank.of("III/d "))
        .hasMessageEndingWith("got III/d\u2423; did you mean III/d?");
    assertThatThrownBy(() -> Rank.of("III/d\u00a0")).hasMessageContaining("got III/dU+00A0;");
    assertThatThrownBy(() -> Rank.of("III/\u200bd")).hasMessageContaining("got III/U+200Bd;");
    assertThatThrownBy(() -> Rank.of("III/\ufffed")).hasMessageContaining("got III/U+FFFEd;");
  }

  @Test
  void institutionsAreTheSameWhateverTheCaseOfTheirIds() {
    Institution agency = new Institution("BSN", "Badan Standardisasi Nasional");
    assertThat(agency.isSame(new Institution("bsn", "lain"))).isTrue();
    assertThat(agency.isSame(new Institution(" Bsn\u00a0", "lain"))).isTrue();
    assertThat(agency.isSame(new Institution("bpn", "lain"))).isFalse();
  }

  @Test
  void aUnitMayNameItsInstitution() {
    Institution regency = new Institution("7371", "Kabupaten Contoh");

    assertThat(Unit.of("Sekretariat").institution()).isEmpty();
    assertThat(Unit.of("Sekretariat", regency).institution()).contains(regency);
    assertRefused("BLANK_TEXT", "name", () -> Unit.of(" "));
    assertRefused("BLANK_TEXT", "id", () -> new Institution("", "Kabupaten Contoh"));
  }

  @ParameterizedTest
  @CsvSource({
    "PLT, Kepala Dinas, Plt. Kepala Dinas",
    "PLH, Kepala Dinas, Plh. Kepala Dinas",
    "PLT, Plt. Kepala Dinas, Plt. Kepala Dinas",
    "PLT, PLT Kepala Dinas, PLT Kepala Dinas",
    "PLT, Pj. Sekretaris Daerah, Pj. Sekretaris Daerah",
    "PLT, Kepala Dinas (Plt), Kepala Dinas (Plt)",
    "PLH, Pelaksana Harian Camat, Pelaksana Harian Camat",
    "PJ, Sekretaris Daerah, Pj. Sekretaris Daerah",
    "PJ, Penjabat Sekretaris Daerah, Penjabat Sekretaris Daerah",
    "DEFINITIF, Kepala Dinas, Kepala Dinas",
    ", Kepala Dinas, Kepala Dinas",
    ", Plt. Kepala Dinas, Plt. Kepala Dinas"
  })
  void anActingPostIsPrintedAsOneOnce(
      @Nullable Appointment appointment, String title, String printed) {
    Position position = Position.builder()
        .title(title)
        .level(PositionLevel.JPT_PRATAMA)
        .appointment(Optional.ofNullable(appointment))
        .build();

    assertThat(position.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "DEFINITIF, Plt. Kepala Bidang, true",
    "PLT, Plh. Kepala Bidang, true",
    "DEFINITIF, Pj. Sekretaris Daerah, true",
    "PLT, Penjabat Sekretaris Daerah, true",
    "PLT, Pelaksana Tugas Camat, false",
    "PJ, Pjs. Kepala Desa, false",
    "PLT, Kepala Bidang, false",
    "DEFINITIF, Kepala Bidang, false",
    ", Plt. Kepala Bidang, false"
  })
  void aTitleContradictsAnAppointmentThatItDoesNotName(
      @Nullable Appointment appointment, String title, boolean contradicted) {
    Position position = Position.builder()
        .title(title)
        .level(PositionLevel.ADMINISTRATOR)
        .appointment(Optional.ofNullable(appointment))
        .build();

    assertThat(position.isContradictedByTitle()).isEqualTo(contradicted);
    assertThat(position.needsAppointment()).isEqualTo(appointment == null);
  }

  @Test
  void theRefusalOfARankOfOfficersNamesTheNumberThatItNeeds() {
    assertThatThrownBy(() -> Rank.of("Kolonel"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.sentence(Text.INDONESIAN)).contains("NRP dalam nrp"))
        .hasMessageContaining("the NRP in nrp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guru Ahli Madya|AHLI_MADYA",
        "guru  ahli muda (SMP)|AHLI_MUDA",
        "Analis Kebijakan Ahli Pertama, Bidang SMP|AHLI_PERTAMA",
        "Arsiparis Terampil|TERAMPIL",
        "Pranata Komputer Mahir|MAHIR",
        "Guru Bahasa Indonesia|",
        "Tenaga Ahli Muda|",
        "Staf Ahli Utama Bupati|",
        "Penyelia Halal|",
        "Ahli Madyapura|"
      })
  void aTitleNamesAFunctionalLevelInFullWords(String title, @Nullable PositionLevel level) {
    assertThat(PositionLevel.namedBy(title)).isEqualTo(level == null ? Set.of() : Set.of(level));
  }
}
