package id.skp.core.law;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate START = LocalDate.of(2021, 7, 1);
  private static final LocalDate END = LocalDate.of(2021, 12, 31);

  @Test
  void firstAndLastDayAreInForce() {
    Validity validity = Validity.between(START, END);

    assertThat(validity.contains(START)).isTrue();
    assertThat(validity.contains(END)).isTrue();
    assertThat(validity.contains(START.minusDays(1))).isFalse();
    assertThat(validity.contains(END.plusDays(1))).isFalse();
  }

  @Test
  void withoutAKnownEndEveryLaterDayIsInForce() {
    assertThat(Validity.from(START).contains(LocalDate.MAX)).isTrue();
    assertThat(Validity.from(START).contains(START.minusDays(1))).isFalse();
  }

  @Test
  void validitiesOverlapThatShareADay() {
    Validity old = Validity.between(START, END);

    assertThat(old.overlaps(Validity.from(END))).isTrue();
    assertThat(Validity.from(END).overlaps(old)).isTrue();
    assertThat(old.overlaps(Validity.from(END.plusDays(1)))).isFalse();
    assertThat(Validity.from(END.plusDays(1)).overlaps(old)).isFalse();
    assertThat(Validity.from(START).overlaps(Validity.from(END))).isTrue();
  }

  @Test
  void aValidityOfOneDayIsAllowedAndAnInvertedOneIsNot() {
    assertThat(Validity.between(START, START)).hasToString("2021-07-01..2021-07-01");
    assertThat(Validity.from(START)).hasToString("2021-07-01..");
    assertThat(Validity.from(START).label())
        .isEqualTo(Text.of("mulai 1 Juli 2021", "from 1 July 2021"));
    assertRefused("VALIDITY_INVERTED", "until", () -> Validity.between(END, START));
  }

  @Test
  void anInvertedValidityIsToldWithBothDaysAndWhatToDo() {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> Validity.between(END, START));

    assertThat(refusal.sentence())
        .isEqualTo("needs from <= until; give a last day on or after "
            + Dates.of(END).english() + ", or an earlier first day, got " + START);
    assertThat(refusal.sentence(Text.INDONESIAN))
        .contains(Dates.of(END).indonesian(), START.toString(), "beri hari terakhir");
  }
}
