package id.skp.core.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final List<String> LIST = List.of(
      "id", "idx", "identity", "identities", "identity2", "e", "é", "actionPlans", "actionPlanId");
  private static final Words WORDS = Words.of(LIST);

  @Test
  void eachWordIsFoundAsTextAndAsBytes() {
    for (String word : LIST) {
      byte[] bytes = ("ab" + word + "\"cdefgh").getBytes(StandardCharsets.UTF_8);
      int end = bytes.length - "\"cdefgh".length();
      int index = LIST.indexOf(word);

      assertThat(WORDS.index(word)).isEqualTo(index);
      assertThat(WORDS.index(bytes, 2, end)).isEqualTo(index);
      assertThat(IntStream.rangeClosed(0, LIST.size()))
          .allMatch(first -> WORDS.indexFrom(first, bytes, 2, '"') == index);
      assertThat(2 + WORDS.length(index)).isEqualTo(end);
    }
  }

  @Test
  void nothingElseIsFound() {
    for (String other : List.of("", "i", "idea", "identitx", "identity3", "actionPlansX", "É")) {
      byte[] bytes = (other + "\"").getBytes(StandardCharsets.UTF_8);

      assertThat(WORDS.index(other)).isEqualTo(-1);
      assertThat(WORDS.index(bytes, 0, bytes.length - 1)).isEqualTo(-1);
      assertThat(WORDS.indexFrom(0, bytes, 0, '"')).isEqualTo(-1);
    }
  }

  @Test
  void noWordIsFoundBeyondTheEnd() {
    byte[] bytes = "identity".getBytes(StandardCharsets.UTF_8);

    for (int from = 0; from <= bytes.length; from++) {
      assertThat(WORDS.indexFrom(0, bytes, from, '"')).isEqualTo(-1);
    }
  }

  @Test
  void ofOneThatStandsTwiceTheFirstCounts() {
    byte[] bytes = {'a'};

    assertThat(Words.of(List.of("b", "a", "a")).index("a")).isEqualTo(1);
    assertThat(Words.of(List.of("b", "a", "a")).index(bytes, 0, 1)).isEqualTo(1);
    assertThat(Words.of(List.of()).index(bytes, 0, 1)).isEqualTo(-1);
  }

  @Test
  void manyWordsAreFound() {
    List<String> many = IntStream.range(0, 1000).mapToObj(i -> "word" + i + "s").toList();
    Words words = Words.of(many);

    assertThat(many).allSatisfy(word -> {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      assertThat(words.list().get(words.index(bytes, 0, bytes.length))).isEqualTo(word);
    });
  }
}
