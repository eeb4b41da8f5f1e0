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
  void aClassOfAPppkIsNoRankAndHasNoName() {
    assertThat(List.of("I", "IX", "XVII")).allSatisfy(each -> {
      assertThat(Rank.of(each).title()).isEmpty();
      assertThat(Rank.of(each).printed()).isEqualTo(each);
    });
  }
}
