package id.skp.testkit.cases;

import static id.skp.core.InvalidValueException.unless;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSet;
import id.skp.testkit.internal.JsonLine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A program in any language that is asked rules over its standard input and output, one JSON object a line:
 *
 * <pre>
 * {"id":"1","do":"decide","ruleSet":"permenpanrb-6-2022","rule":"performance-predicate","given":{…}}
 * {"id":"1","outcome":{"predicate":"BAIK"}}
 * {"id":"2","failure":{"code":"INVALID_INPUT","field":"behaviourRating"}}
 * </pre>
 *
 * <p>It is started once and answers in the order of the questions, each on one line of at most 1 MiB with the {@code id} it was
 * asked with, with every field of the outcome, null where there is no value. Of what it writes
 * to standard error the first 64 KiB are passed on. Numbers of an answer may be texts ({@code "12.500000"}, {@code "13/14"}), since many readers of
 * JSON keep no decimals. One that does not answer in time, ends, or writes something else fails that case with the code
 * {@value #NO_ANSWER} and is started again for the next; after so many such failures in a row as were allowed it is left alone, and the
 * cases that are left are {@linkplain RuleAnswer.NotAsked not asked}.
 *
 * <p>After the last case its input ends. A line that nobody asked for fails the case after which it came, and another exit status
 * than 0 the last one ({@link #afterwards}).
 *
 * <p>For one thread at a time.
 */
public final class ForeignProgram implements CaseSubject, AutoCloseable {
  /** The code of a case to which the program gave no answer that can be read. */
  public static final String NO_ANSWER = "NO_ANSWER";

  /** So many cases in a row may stay without an answer, unless another number is given. */
  public static final int USUAL_FAILURES = 3;

  private static final int LONGEST_LINE = 1024 * 1024;
  private static final Text TOO_LONG = Text.of(
      "satu baris jawaban lebih panjang daripada 1 MiB",
      "a line of the answer is longer than 1 MiB");
  private static final int SHOWN = 200;
  private static final int MOST_EARLIER = 1000;

  /** So many lines that nobody asked for are read after a case. */
  private static final int MOST_LINES = 1000;

  /** So long is waited for the answer behind a line that is none. */
  private static final long LITTLE_MILLIS = 200;

  private static final int MOST_ERRORS = 64 * 1024;
  private static final int LAST_WORDS_MILLIS = 500;

  private final List<String> command;
  private final Duration patience;
  private final int mostFailures;
  private final Errors errors = new Errors();
  private final Map<String, Case> earlier = new LinkedHashMap<>();
  private final IdentityHashMap<Case, Late> late = new IdentityHashMap<>();
  private @Nullable Talk talk;
  private @Nullable Case last;
  private int failures;
  private long asked;
  private boolean stopped;
  private boolean moreFollows;

  private ForeignProgram(List<String> command, Duration patience, int mostFailures) {
    this.command = List.copyOf(command);
    this.patience = patience;
    this.mostFailures = mostFailures;
  }

  /**
   * Starts a program, which is left alone after {@value #USUAL_FAILURES} cases in a row without an answer.
   *
   * @param command the program and its arguments
   * @param patience how long an answer may take, the first one together with the start
   * @return the program, to be closed
   * @throws IOException if it cannot be started
   */
  public static ForeignProgram start(List<String> command, Duration patience) throws IOException {
    return start(command, patience, USUAL_FAILURES);
  }

  /**
   * Starts a program.
   *
   * @param command the program and its arguments
   * @param patience how long an answer may take, the first one together with the start
   * @param mostFailures after how many cases in a row without an answer it is not started again
   * @return the program, to be closed
   * @throws IOException if it cannot be started
   */
  public static ForeignProgram start(List<String> command, Duration patience, int mostFailures)
      throws IOException {
    ForeignProgram program = new ForeignProgram(command, patience, mostFailures);
    program.talk = new Talk(command, program.errors);
    return program;
  }

  /**
   * Returns the words of a command as a shell parts them: by blanks, except within quotation marks of either kind.
   *
   * @param line the command
   * @return the words
   * @throws id.skp.core.InvalidValueException with code {@code COMMAND_MALFORMED} if there is no word, or a quotation mark
   *     is not closed
   */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char open = 0;
    boolean begun = false;
    for (char each : (line + " ").toCharArray()) {
      if (open != 0) {
        open = each == open ? 0 : open;
        word.append(open == 0 ? "" : String.valueOf(each));
      } else if (each == '"' || each == '\'') {
        open = each;
        begun = true;
      } else if (Character.isWhitespace(each)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(each);
        begun = true;
      }
    }
    unless(
        open == 0 && !words.isEmpty(),
        "COMMAND_MALFORMED",
        "command",
        "perlu program dan argumennya, dengan tanda kutip berpasangan",
        "needs a program and its arguments, with quotation marks in pairs",
        "'" + line + "'");
    return words;
  }

  @Override
  public RuleAnswer answer(Case one, RuleSet ruleSet) {
    if (failures >= mostFailures) {
      return new RuleAnswer.NotAsked(Text.of(
          "program dibiarkan sesudah " + failures
              + " kasus berturut-turut tanpa jawaban; batasnya diatur dengan --failures",
          "the program was left alone after " + failures
              + " cases in a row without an answer; --failures sets how many"));
    }
    boolean isOverrun = talk != null && !takeWhatIsThere(talk);
    if (isOverrun) {
      close();
    }
    String id = String.valueOf(++asked);
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("id", id);
    question.put("do", "decide");
    question.put("ruleSet", ruleSet.id());
    question.put("rule", one.rule());
    question.put("given", one.given());
    Reply reply = ask(id, JsonLine.of(question));
    failures = reply.isSound() ? 0 : failures + 1;
    if (!reply.isSound()) {
      close();
    }
    last = one;
    earlier.put(id, one);
    earlier.remove(String.valueOf(asked - MOST_EARLIER));
    return reply.answer();
  }

  /**
   * Ends the program's input and waits for its end, at most as long as for an answer.
   *
   * @return what the program did after its answers, by case: lines that nobody asked for, and after the last one another exit status
   *     than 0
   */
  @Override
  public Map<Case, Text> afterwards() {
    try {
      if (talk != null) {
        finish(talk);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    close();
    IdentityHashMap<Case, Text> told = new IdentityHashMap<>();
    late.forEach((one, what) -> told.put(one, what.text()));
    late.clear();
    return told;
  }

  private void finish(Talk now) throws InterruptedException {
    now.endQuestions();
    long end = System.nanoTime() + patience.toNanos();
    Optional<Line> line = now.next(millisTo(end));
    for (int read = 0;
        read < MOST_LINES && line.filter(each -> !each.isEnd()).isPresent();
        read++) {
      tooMuch(last, line.get().text());
      line = now.next(millisTo(end));
    }
    if (now.isTooLong()) {
      tooMuch(last, TOO_LONG.english());
    }
    Optional<Integer> status = now.ended(Math.max(100, millisTo(end)));
    stopped = status.isEmpty();
    status.filter(each -> each != 0).ifPresent(each -> ended(last, each));
  }

  private static long millisTo(long end) {
    return Math.max(0, (end - System.nanoTime()) / 1_000_000);
  }

  /** Takes what was written since the last answer; tells whether the next question may be asked. */
  private boolean takeWhatIsThere(Talk now) {
    try {
      Optional<Line> line = now.next(moreFollows ? LITTLE_MILLIS : 1);
      for (int read = 0; line.filter(each -> !each.isEnd()).isPresent(); read++) {
        tooMuch(last, line.get().text());
        if (read >= MOST_LINES) {
          return false;
        }
        line = now.next(line.get().hasMore() ? LITTLE_MILLIS : 1);
      }
      if (line.isPresent()) {
        ended(last, now.ended(100).orElse(0));
      }
      return line.isEmpty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void ended(@Nullable Case after, int status) {
    if (after != null) {
      lateOf(after).status = Optional.of(status);
    }
  }

  private void tooMuch(@Nullable Case after, String line) {
    if (after != null) {
      lateOf(after).add(line);
    }
  }

  private Late lateOf(Case one) {
    return late.computeIfAbsent(one, each -> new Late());
  }

  /**
   * What came of a question.
   *
   * @param answer the answer
   * @param isSound whether the program may be asked the next
   */
  private record Reply(RuleAnswer answer, boolean isSound) {
    static Reply failed(RuleAnswer.Refusal why) {
      return new Reply(why, false);
    }
  }

  private Reply ask(String id, String question) {
    try {
      Talk now = talk == null ? new Talk(command, errors) : talk;
      talk = now;
      now.ask(question);
      return reply(id, now);
    } catch (IOException broken) {
      return Reply.failed(noAnswer(Text.of(
          "program tidak dapat dijalankan atau ditanyai", "the program cannot be run or asked")));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Reply.failed(noAnswer(Text.of("dihentikan", "interrupted")));
    }
  }

  /** Reads up to the answer: what belongs to an earlier case is told with that, and one line that is none with this. */
  private Reply reply(String id, Talk now) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Optional<RuleAnswer.Refusal> odd = Optional.empty();
    for (int read = 0; read < MOST_LINES; read++) {
      long left = millisTo(end);
      Optional<Line> line = now.next(odd.isPresent() ? Math.min(left, LITTLE_MILLIS) : left);
      if (line.isEmpty() || line.get().isEnd()) {
        return Reply.failed(odd.isPresent() ? odd.get() : silence(now));
      }
      String text = line.get().text();
      moreFollows = line.get().hasMore();
      Answer answer = read(id, text);
      if (answer.ofEarlier().isPresent()) {
        tooMuch(answer.ofEarlier().get(), text);
      } else if (answer.given().isPresent()) {
        return new Reply(
            odd.<RuleAnswer>map(ForeignProgram::before).orElse(answer.given().get()), true);
      } else if (odd.isPresent()) {
        return Reply.failed(odd.get());
      } else {
        odd = answer.problem();
      }
    }
    return Reply.failed(
        odd.orElseGet(() -> noAnswer(Text.of("hanya baris lain", "other lines only"))));
  }

  private static RuleAnswer.Refusal before(RuleAnswer.Refusal odd) {
    return noAnswer(Text.of(
        "satu baris terlalu banyak sebelum jawabannya: " + odd.message().indonesian(),
        "one line too many before its answer: " + odd.message().english()));
  }

  private RuleAnswer.Refusal silence(Talk now) throws InterruptedException {
    return now.isTooLong()
        ? noAnswer(TOO_LONG)
        : now.ended(100)
            .map(status -> noAnswer(Text.of(
                "program berakhir dengan status " + status,
                "the program ended with status " + status)))
            .orElseGet(() -> noAnswer(Text.of(
                "tidak ada jawaban dalam " + patience.toMillis()
                    + " milidetik; setiap pertanyaan dijawab sebelum yang berikutnya datang",
                "no answer within " + patience.toMillis()
                    + " milliseconds; each question is answered before the next one comes")));
  }

  /**
   * A line as an answer.
   *
   * @param ofEarlier the earlier case whose id it bears
   * @param given what it answers
   * @param problem why it is none
   */
  private record Answer(
      Optional<Case> ofEarlier, Optional<RuleAnswer> given, Optional<RuleAnswer.Refusal> problem) {
    static Answer of(RuleAnswer given) {
      return new Answer(Optional.empty(), Optional.of(given), Optional.empty());
    }

    static Answer not(RuleAnswer.Refusal why) {
      return new Answer(Optional.empty(), Optional.empty(), Optional.of(why));
    }
  }

  private Answer read(String id, String line) {
    if (line.length() > LONGEST_LINE) {
      return Answer.not(noAnswer(TOO_LONG));
    }
    Object parsed;
    try {
      parsed = StrictJson.parse(line);
    } catch (DocumentException notJson) {
      return Answer.not(noAnswer(Text.of(
          "bukan JSON pada satu baris; perlu {\"id\":\"" + id + "\",\"outcome\":{…}}, diberikan "
              + shown(line),
          "is no JSON on one line; needs {\"id\":\"" + id + "\",\"outcome\":{…}}, got "
              + shown(line))));
    }
    if (!(parsed instanceof Map<?, ?> members)) {
      return Answer.not(noAnswer(Text.of(
          "perlu {\"id\":\"" + id + "\",\"outcome\":{…}}, diberikan " + shown(line),
          "needs {\"id\":\"" + id + "\",\"outcome\":{…}}, got " + shown(line))));
    }
    Object given = members.get("id");
    if (given instanceof String before && earlier.containsKey(before)) {
      return new Answer(
          Optional.ofNullable(earlier.get(before)), Optional.empty(), Optional.empty());
    } else if (!members.containsKey("id")) {
      return Answer.not(noAnswer(Text.of(
          "tanpa id; perlu \"id\":\"" + id + "\", diberikan " + shown(line),
          "has no id; needs \"id\":\"" + id + "\", got " + shown(line))));
    } else if (!id.equals(given)) {
      String said = PlainText.line(JsonLine.of(given));
      return Answer.not(noAnswer(Text.of(
          "id-nya " + said + ", bukan \"" + id
              + "\"; jawaban datang menurut urutan pertanyaan, dengan id berupa teks, diberikan "
              + shown(line),
          "the id is " + said + " instead of \"" + id
              + "\"; answers come in the order of the questions, with the id as a text, got "
              + shown(line))));
    }
    return answerOf(members, line);
  }

  private static Answer answerOf(Map<?, ?> members, String line) {
    boolean isOutcome = members.containsKey("outcome");
    boolean isFailure = members.containsKey("failure");
    if (isOutcome && isFailure) {
      return Answer.not(noAnswer(Text.of(
          "berisi outcome dan failure; perlu salah satu saja, diberikan " + shown(line),
          "has outcome and failure; needs one of both, got " + shown(line))));
    } else if (!isOutcome && !isFailure) {
      return Answer.not(noAnswer(Text.of(
          "tanpa outcome dan tanpa failure; perlu salah satu, diberikan " + shown(line),
          "has neither outcome nor failure; needs one of both, got " + shown(line))));
    } else if (members.get("outcome") instanceof Map<?, ?> outcome) {
      return Answer.of(new RuleAnswer.Outcome(JsonLine.members(outcome), Optional.empty()));
    } else if (members.get("failure") instanceof Map<?, ?> failure
        && failure.get("code") instanceof String code
        && (failure.get("field") == null || failure.get("field") instanceof String)) {
      return Answer.of(new RuleAnswer.Refusal(
          code,
          failure.get("field") instanceof String field ? field : "",
          failure.get("message") instanceof String message && !message.isBlank()
              ? Text.same(PlainText.line(message))
              : Text.of("kata program itu", "says the program"),
          Optional.empty()));
    }
    return Answer.not(noAnswer(Text.of(
        "perlu \"outcome\":{…} atau \"failure\":{\"code\":\"…\",\"field\":\"…\"}, diberikan "
            + shown(line),
        "needs \"outcome\":{…} or \"failure\":{\"code\":\"…\",\"field\":\"…\"}, got "
            + shown(line))));
  }

  private static String shown(String line) {
    String told = InvalidValueException.withoutNumbersOfPersons(line);
    return PlainText.line(told.length() > SHOWN ? told.substring(0, SHOWN) + "\u2026" : told);
  }

  private static RuleAnswer.Refusal noAnswer(Text message) {
    return new RuleAnswer.Refusal(NO_ANSWER, "", message, Optional.empty());
  }

  /** Ends the program. */
  @Override
  public void close() {
    if (talk != null) {
      talk.end();
      talk = null;
    }
  }

  /**
   * Tells whether it did not end after its input and was stopped.
   *
   * @return true if so, after {@link #afterwards}
   */
  public boolean wasStopped() {
    return stopped;
  }

  /**
   * Returns how much of what it wrote to standard error was not passed on.
   *
   * @return the number of bytes so far
   */
  public long errorsLeftOut() {
    return Math.max(0, errors.written.get() - MOST_ERRORS);
  }

  /** What the program did after it had answered a case. */
  private static final class Late {
    private String first = "";
    private int lines;
    private Optional<Integer> status = Optional.empty();

    void add(String line) {
      first = lines++ == 0 ? shown(line) : first;
    }

    Text text() {
      Text much = Text.of(
          (lines == 1
                  ? "satu baris terlalu banyak: "
                  : lines + " baris terlalu banyak, yang pertama: ")
              + first,
          (lines == 1 ? "one line too many: " : lines + " lines too many, the first: ") + first);
      return status
          .map(each -> Text.of(
              (lines == 0 ? "" : much.indonesian() + "; ") + "program berakhir dengan status "
                  + each + " sesudahnya",
              (lines == 0 ? "" : much.english() + "; ") + "the program ended with status " + each
                  + " after it"))
          .orElse(much);
    }
  }

  /** What the program writes to standard error, in all of its runs. */
  private static final class Errors {
    private final AtomicLong written = new AtomicLong();

    private void pass(InputStream from) {
      byte[] some = new byte[8192];
      try (from) {
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
          long before = written.getAndAdd(read);
          System.err.write(some, 0, (int) Math.max(0, Math.min(read, MOST_ERRORS - before)));
          System.err.flush();
        }
      } catch (IOException ended) {
        // it says no more
      }
    }
  }

  /**
   * What the program wrote.
   *
   * @param text the line
   * @param hasMore whether something was written behind it already
   * @param isEnd whether nothing comes any more
   */
  private record Line(String text, boolean hasMore, boolean isEnd) {
    static final Line END = new Line("", false, true);
  }

  /** One run of the program. */
  private static final class Talk {
    private final Process process;
    private final OutputStream questions;
    private final Thread complaints;
    private final BlockingQueue<Line> answers = new ArrayBlockingQueue<>(64);
    private volatile boolean tooLong;

    Talk(List<String> command, Errors errors) throws IOException {
      process = new ProcessBuilder(command).start();
      questions = process.getOutputStream();
      var unused = daemon(this::listen, "answers of " + command.get(0));
      complaints =
          daemon(() -> errors.pass(process.getErrorStream()), "errors of " + command.get(0));
    }

    private static Thread daemon(Runnable work, String name) {
      Thread daemon = new Thread(work, name);
      daemon.setDaemon(true);
      daemon.start();
      return daemon;
    }

    private void listen() {
      try (InputStream in = new BufferedInputStream(process.getInputStream())) {
        byte @Nullable [] line = JsonLine.read(in, LONGEST_LINE);
        for (; line != null; line = JsonLine.read(in, LONGEST_LINE)) {
          String answer = new String(line, StandardCharsets.UTF_8);
          if (!answer.isBlank()) {
            answers.put(new Line(answer, in.available() > 0, false));
          }
        }
        answers.put(Line.END);
      } catch (JsonLine.EndlessLineException endless) {
        tooLong = true;
        answers.offer(Line.END);
      } catch (IOException ended) {
        answers.offer(Line.END);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    void ask(String question) {
      // beside us, since one that does not read would keep us waiting
      var unused = daemon(() -> tell(question + "\n"), "question");
    }

    /** Returns what it writes next; nothing where the time is over. */
    Optional<Line> next(long millis) throws InterruptedException {
      return Optional.ofNullable(answers.poll(millis, MILLISECONDS));
    }

    /** Lets the program read the end of its input. */
    void endQuestions() {
      try {
        questions.close();
      } catch (IOException ended) {
        // nobody reads any more
      }
    }

    boolean isTooLong() {
      return tooLong;
    }

    private void tell(String line) {
      try {
        questions.write(line.getBytes(StandardCharsets.UTF_8));
        questions.flush();
      } catch (IOException ended) {
        answers.offer(Line.END);
      }
    }

    /** Returns the status with which the program ended, if it did. */
    Optional<Integer> ended(long millis) throws InterruptedException {
      return process.waitFor(millis, MILLISECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    }

    void end() {
      endQuestions();
      process.destroy();
      try {
        complaints.join(LAST_WORDS_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
