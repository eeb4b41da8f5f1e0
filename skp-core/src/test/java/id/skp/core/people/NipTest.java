package id.skp.core.people;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
  @Test
  void aNumberTellsBirthAndAppointment() {
    Nip nip = Nip.of("198504122010012003");

    assertThat(nip.value()).isEqualTo("198504122010012003");
    assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1985, 4, 12));
    assertThat(nip.appointmentYear()).isEqualTo(2010);
    assertThat(nip.appointmentMonth()).contains(YearMonth.of(2010, 1));
    assertThat(nip.isAgreementNumber()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29})
  void theNumberOfAPppkHas2AndTheNumberOfTheAppointmentInPlaceOfAMonth(int count) {
    Nip nip = Nip.of("198903212023" + count + "1009");

    assertThat(nip.isAgreementNumber()).isTrue();
    assertThat(nip.appointmentYear()).isEqualTo(2023);
    assertThat(nip.appointmentMonth()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19850412201001200",
        "1985041220100120033",
        "19850412 201001 2 003",
        "19850412201001200a",
        "198504122010012003\n",
        "١٩٨٥٠٤١٢٢٠١٠٠١٢٠٠٣"
      })
  void aNumberHasExactly18Digits(String text) {
    assertRefused("NIP_MALFORMED", "nip", () -> Nip.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198513122010012003",
        "198500122010012003",
        "198502302010012003",
        "000000000010012003"
      })
  void theBirthDateIsADay(String text) {
    assertRefused("NIP_BIRTH_DATE_IMPOSSIBLE", "nip", () -> Nip.of(text));
  }

  @Test
  void theBirthDateMayBeALeapDayInALeapYearOnly() {
    assertThat(Nip.of("198402292010012003").birthDate()).isEqualTo(LocalDate.of(1984, 2, 29));
    assertRefused("NIP_BIRTH_DATE_IMPOSSIBLE", "nip", () -> Nip.of("198502292010012003"));
    assertRefused("NIP_BIRTH_DATE_IMPOSSIBLE", "nip", () -> Nip.of("190002292010012003"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198504122010002003",
        "198504122010132003",
        "198504122010202003",
        "198504122010302003",
        "198504122000000000"
      })
  void theAppointmentIsAMonthOrTheAppointmentOfAPppk(String text) {
    assertRefused("NIP_APPOINTMENT_IMPOSSIBLE", "nip", () -> Nip.of(text));
  }

  @Test
  void theAppointmentIsInAMonthFromJanuaryToDecember() {
    assertThat(Nip.of("198504122010012003").appointmentMonth()).contains(YearMonth.of(2010, 1));
    assertThat(Nip.of("198504122010122003").appointmentMonth()).contains(YearMonth.of(2010, 12));
  }

  @Test
  void twoNumbersAreToldApartByThePlacesOfTheirDigits() {
    Nip nip = Nip.of("198504122010012003");

    assertThat(nip.differingDigits(Nip.of("198504122010122004"))).isEqualTo("13, 14, 18");
    assertThat(nip.differingDigits(Nip.of("197504122010012003"))).isEqualTo("3");
    assertThat(nip.differingDigits(nip)).isEmpty();
    assertThat(nip.title()).isEqualTo("NIP");
  }

  @Test
  void theAppointmentLiesAfterTheBirth() {
    assertRefused("NIP_APPOINTED_BEFORE_BIRTH", "nip", () -> Nip.of("198504121985032003"));
    assertRefused("NIP_APPOINTED_BEFORE_BIRTH", "nip", () -> Nip.of("198504121984212003"));
    assertRefused("NIP_APPOINTED_BEFORE_BIRTH", "nip", () -> Nip.of("198504121985042003"));
    assertRefused("NIP_APPOINTED_AS_CHILD", "nip", () -> Nip.of("198504121985212003"));
  }

  @Test
  void nobodyIsAppointedBelowFifteen() {
    assertRefused("NIP_APPOINTED_AS_CHILD", "nip", () -> Nip.of("198504122000032003"));
    assertThat(Nip.of("198504122000042003").appointmentMonth()).contains(YearMonth.of(2000, 4));
    assertRefused("NIP_APPOINTED_AS_CHILD", "nip", () -> Nip.of("198504121999292003"));
    assertThat(Nip.of("198504122000292003").appointmentYear()).isEqualTo(2000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "198504122010012003 |***************003\u2423",
        " 198504122010012003|\u2423**************2003",
        "198504122010012003\u00a0|***************003U+00A0",
        "19850412 201001 2 003|********\u2423******\u2423*\u2423003",
        "1985-0412.2010/01_2003|****-****.****/**_2003"
      })
  void aBlankInARefusedNumberCanBeSeen(String text, String told) {
    assertThatThrownBy(() -> Nip.of(text)).hasMessage("nip: needs exactly 18 digits, got " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "523891",
        "11234/P",
        "78050912",
        "11970045210675",
        "1920/05-a",
        "1234",
        "12345678901234567890"
      })
  void theNumberOfAnOfficerIsKeptAsWritten(String text) {
    Nrp nrp = Nrp.of(text);

    assertThat(nrp.value()).isEqualTo(text);
    assertThat(nrp.title()).isEqualTo("NRP");
    assertThat(nrp.toString()).hasSameSizeAs(text).contains("*").isNotEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "123",
        "523891 ",
        "523 891",
        "ABCD",
        "/1234",
        "1234/",
        "12//34",
        "123456789012345678901"
      })
  void theNumberOfAnOfficerHasFourToTwentySigns(String text) {
    assertRefused("NRP_MALFORMED", "nrp", () -> Nrp.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"198504122010010003", "198504122010013003"})
  void digit15Is1Or2(String text) {
    assertRefused("NIP_SEX_UNKNOWN", "nip", () -> Nip.of(text));
  }

  @Test
  void aNumberPrintsMasked() {
    assertThat(Nip.of("198504122010012003")).hasToString("1985**********2003");
  }

  @ParameterizedTest
  @CsvSource({"19850412201001200, *************1200", "12345678, ********", "1, *"})
  void aRefusalDoesNotTellTheNumber(String text, String told) {
    assertThatThrownBy(() -> Nip.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("nip: needs exactly 18 digits, got " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198513122010012003",
        "198504122010002003",
        "198504121985032003",
        "198504122000032003",
        "198504122010013003",
        "1985041220100120033",
        "1985-0412-2010-0120-03",
        "198504122010012003198504122010012003198504122010012003"
      })
  void aRefusalTellsAtMostFourDigitsOfANumberAndTheirPlace(String text) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> Nip.of(text));

    for (String told : List.of(refusal.sentence(), refusal.sentence(Text.INDONESIAN))) {
      String got =
          told.substring(told.lastIndexOf(told.contains(", got ") ? ", got " : ", diberikan"));
      assertThat(got.chars().filter(Character::isDigit).count()).isLessThanOrEqualTo(4);
      assertThat(told).contains("digit").hasSizeLessThan(300);
    }
  }

  @Test
  void onlyALongNumberShowsItsEnds() {
    assertThat(Nrp.of("123456789012")).hasToString("************");
    assertThat(Nrp.of("1234567890123")).hasToString("1234*****0123");
  }

  @Test
  void theNumberOfAnOfficerIsNotToldWhereItIsRefused() {
    assertThatThrownBy(() -> Nrp.of("119700452106 75"))
        .hasMessageEndingWith(", got ***********6\u242375");
  }

  @Test
  void numbersAreEqualAndOrderedByTheirDigits() {
    Nip elder = Nip.of("197202081998031004");
    Nip younger = Nip.of("198504122010012003");

    assertThat(elder).isLessThan(younger).isNotEqualTo(younger);
    assertThat(elder)
        .isEqualTo(Nip.of("197202081998031004"))
        .hasSameHashCodeAs(Nip.of("197202081998031004"));
  }
}
