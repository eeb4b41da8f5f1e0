package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.cli.Run;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the command prints. */
final class Printed {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][A-Za-z0-9]*");
  private static final Pattern KEPT = Pattern.compile("<pre>[^<]*");
  private static final Pattern UNSAFE = Pattern.compile(
      "[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");
  private static final long MOST_PRINTED = 64L * 1024 * 1024;

  private Printed() {}

  /** Holds if a line begins no other, steers nothing and turns no direction. */
  static boolean isPlain(String line) {
    return !UNSAFE.matcher(line).find();
  }

  /** Returns the names of the elements of a page, in their order, and how many lines those have that keep theirs. */
  static List<String> elements(String html) {
    Stream<String> tags = TAG.matcher(html).results().map(MatchResult::group);
    Stream<String> lines =
        KEPT.matcher(html).results().map(pre -> pre.group().lines().count() + " lines");
    return Stream.concat(tags, lines).toList();
  }

  /** Requires that a run ended as it is documented, and that what is not JSON is plain. */
  static void requireDocumented(Run run, String... call) {
    assertThat(run.status()).isBetween(0, 2);
    assertThat(run.err())
        .as("the errors of %s", String.join(" ", call))
        .doesNotContain("a defect of this command", "kesalahan pada perintah ini", "\tat ");
    assertThat(run.out() + run.err()).as("what is told").isNotBlank();
    requirePlain("errors", run.err(), call);
    assertThat((long) run.out().length() + run.err().length()).isLessThan(MOST_PRINTED);
    if (!run.out().startsWith("{") && !run.out().startsWith("[")) {
      requirePlain("output", run.out(), call);
    }
  }

  private static void requirePlain(String what, String printed, String... call) {
    assertThat(printed.lines().filter(line -> !isPlain(line)))
        .as("%s of %s", what, List.of(call).subList(0, Math.min(1, call.length)))
        .isEmpty();
  }
}
