package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.testkit.properties.Decisions;
import id.skp.testkit.properties.Questions;
import id.skp.testkit.properties.Questions.Question;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Every rule with values of its input's type, also at the ends of numbers and days. The bytes choose a question. */
final class InputTarget implements Target {
  private final Arbitrary<Question<?, ?>> questions = Questions.toAllRules();

  @Override
  public String name() {
    return "input";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        "0".getBytes(StandardCharsets.UTF_8), "a question".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void attack(byte[] input) {
    Made.by(Arrays.hashCode(input), questions, 3).forEach(InputTarget::require);
  }

  private static <I, O> void require(Question<I, O> question) {
    Decision<O> decision = question.decide();
    Decisions.assertBounded(decision);
    Decisions.assertSame(decision, question.decide());
    assertThat(question.decideLoosely().explain(Text.INDONESIAN)).isNotBlank();
    question.decideAtExtremes().forEach(Decisions::assertBounded);
  }
}
