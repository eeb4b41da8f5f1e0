package id.skp.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankTest {
  @Test
  void eachOfTheSeventeenRanksHasItsName() {
    assertThat(Stream.of(
                "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b",
                "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e")
            .map(Rank::of)
            .map(Rank::printed))
        .containsExactly(
            "Juru Muda, I/a",
            "Juru Muda Tk. I, I/b",
            "Juru, I/c",
            "Juru Tk. I, I/d",
            "Pengatur Muda, II/a",
            "Pengatur Muda Tk. I, II/b",
            "Pengatur, II/c",
            "Pengatur Tk. I, II/d",
            "Penata Muda, III/a",
            "Penata Muda Tk. I, III/b",
            "Penata, III/c",
            "Penata Tk. I, III/d",
            "Pembina, IV/a",
            "Pembina Tk. I, IV/b",
            "Pembina Utama Muda, IV/c",
            "Pembina Utama Madya, IV/d",
            "Pembina Utama, IV/e");
  }

  @Test
  void aRankOfOfficersIsWrittenByItsName() {
    assertThat(Rank.ofService("Kolonel").printed()).isEqualTo("Kolonel");
    assertThat(Rank.ofService("II/a").title()).isEmpty();
  }

  @Test
  void ranksOfOneKindOfEmploymentStandAboveEachOther() {
    assertThat(Rank.of("II/d").isBelow(Rank.of("III/a"))).isTrue();
    assertThat(Rank.of("IV/a").isBelow(Rank.of("III/d"))).isFalse();
    assertThat(Rank.of("IX").isBelow(Rank.of("X"))).isTrue();
    assertThat(Rank.of("IX").isBelow(Rank.of("V"))).isFalse();
    assertThat(Rank.of("IX").isBelow(Rank.of("IV/a"))).isFalse();
    assertThat(Rank.of("III/a").isBelow(Rank.of("III/a"))).isFalse();
    assertThat(Rank.of("IX").isBelow(Rank.of("IX"))).isFalse();
    assertThat(Rank.ofService("Kapten").isBelow(Rank.ofService("Kolonel"))).isFalse();
  }

  @Test
  void levelsOfOneKindOfPostStandAboveEachOther() {
    assertThat(PositionLevel.PENYELIA.isBelow(PositionLevel.AHLI_PERTAMA)).isTrue();
    assertThat(PositionLevel.PENGAWAS.isBelow(PositionLevel.ADMINISTRATOR)).isTrue();
    assertThat(PositionLevel.JPT_MADYA.isBelow(PositionLevel.JPT_PRATAMA)).isFalse();
    assertThat(PositionLevel.AHLI_MUDA.isBelow(PositionLevel.AHLI_MUDA)).isFalse();
    assertThat(PositionLevel.PEMULA.isBelow(PositionLevel.ADMINISTRATOR)).isFalse();
  }

  @Test
  void aClassOfAPppkIsNoRankAndHasNoName() {
    assertThat(List.of("I", "IX", "XVII")).allSatisfy(each -> {
      assertThat(Rank.of(each).title()).isEmpty();
      assertThat(Rank.of(each).printed()).isEqualTo(each);
    });
  }
}
