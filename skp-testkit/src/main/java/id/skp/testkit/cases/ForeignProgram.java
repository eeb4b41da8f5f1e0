package id.skp.testkit.cases;

import static id.skp.core.InvalidValueException.unless;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
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
 * {@value #NO_ANSWER} and is started again for the next; after the third such failure in a row it is left alone.
 *
 * <p>For one thread at a time.
 */
public final class ForeignProgram implements CaseSubject, AutoCloseable {
  /** The code of a case to which the program gave no answer that can be read. */
  public static final String NO_ANSWER = "NO_ANSWER";

  private static final int MOST_FAILURES = 3;
  private static final int LONGEST_LINE = 1024 * 1024;
  private static final Text TOO_LONG = Text.of(
      "satu baris jawaban lebih panjang daripada 1 MiB",
      "a line of the answer is longer than 1 MiB");
  private static final int SHOWN = 200;
  private static final int MOST_EARLIER = 1000;
  private static final int MOST_ERRORS = 64 * 1024;
  private static final int LAST_WORDS_MILLIS = 500;

  private final List<String> command;
  private final Duration patience;
  private final Errors errors = new Errors();
  private @Nullable Talk talk;
  private int failures;
  private long asked;
  private String last = "";

  private ForeignProgram(List<String> command, Duration patience) {
    this.command = List.copyOf(command);
    this.patience = patience;
  }

  /**
   * Starts a program.
   *
   * @param command the program and its arguments
   * @param patience how long an answer may take, the first one together with the start
   * @return the program, to be closed
   * @throws IOException if it cannot be started
   */
  public static ForeignProgram start(List<String> command, Duration patience) throws IOException {
    ForeignProgram program = new ForeignProgram(command, patience);
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
    if (failures >= MOST_FAILURES) {
      return noAnswer(Text.of(
          "program tidak dijalankan lagi sesudah gagal " + MOST_FAILURES + " kali berturut-turut",
          "the program is not started again after " + MOST_FAILURES + " failures in a row"));
    }
    String id = String.valueOf(++asked);
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("id", id);
    question.put("do", "decide");
    question.put("ruleSet", ruleSet.id());
    question.put("rule", one.rule());
    question.put("given", one.given());
    Optional<RuleAnswer> tooMuch = tooMuch();
    RuleAnswer answer = ask(id, JsonLine.of(question));
    boolean failed =
        answer instanceof RuleAnswer.Refusal refusal && refusal.code().equals(NO_ANSWER);
    failures = failed || tooMuch.isPresent() ? failures + 1 : 0;
    if (failed || failures >= MOST_FAILURES) {
      close();
    }
    last = one.id();
    return tooMuch.orElse(answer);
  }

  /** Tells of what the program wrote after its last answer; who goes on answering is not started again for it. */
  private Optional<RuleAnswer> tooMuch() {
    return talk == null ? Optional.empty() : talk.takeTooMuch().map(line -> tooMuch(last, line));
  }

  private static RuleAnswer tooMuch(String last, String line) {
    return noAnswer(Text.of(
        "satu baris terlalu banyak sesudah kasus " + last + ": " + shown(line),
        "one line too many after case " + last + ": " + shown(line)));
  }

  private RuleAnswer ask(String id, String question) {
    try {
      Talk now = talk == null ? new Talk(command, errors) : talk;
      talk = now;
      Optional<String> line = now.ask(question, patience);
      return line.isPresent()
          ? read(id, line.get())
          : now.isTooLong()
              ? noAnswer(TOO_LONG)
              : noAnswer(now.ended()
                  .map(status -> Text.of(
                      "program berakhir dengan status " + status,
                      "the program ended with status " + status))
                  .orElseGet(() -> Text.of(
                      "tidak ada jawaban dalam " + patience.toMillis() + " milidetik",
                      "no answer within " + patience.toMillis() + " milliseconds")));
    } catch (IOException broken) {
      return noAnswer(Text.of(
          "program tidak dapat dijalankan atau ditanyai", "the program cannot be run or asked"));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return noAnswer(Text.of("dihentikan", "interrupted"));
    }
  }

  private RuleAnswer read(String id, String line) {
    try {
      if (line.length() > LONGEST_LINE) {
        return noAnswer(TOO_LONG);
      }
      if (StrictJson.parse(line) instanceof Map<?, ?> members) {
        if (isEarlier(members.get("id"))) {
          return tooMuch(last, line);
        } else if (!id.equals(members.get("id"))
            || members.containsKey("outcome") == members.containsKey("failure")) {
          return unreadable(id, line);
        } else if (members.get("outcome") instanceof Map<?, ?> outcome) {
          return new RuleAnswer.Outcome(JsonLine.members(outcome), Optional.empty());
        } else if (members.get("failure") instanceof Map<?, ?> failure
            && failure.get("code") instanceof String code
            && (failure.get("field") == null || failure.get("field") instanceof String)) {
          return new RuleAnswer.Refusal(
              code,
              failure.get("field") instanceof String field ? field : "",
              failure.get("message") instanceof String message && !message.isBlank()
                  ? Text.same(PlainText.line(message))
                  : Text.of("kata program itu", "says the program"),
              Optional.empty());
        }
      }
    } catch (DocumentException notJson) {
      // told below, with the line
    }
    return unreadable(id, line);
  }

  /** Tells whether a question before this one had the id. */
  private boolean isEarlier(@Nullable Object id) {
    return LongStream.range(Math.max(1, asked - MOST_EARLIER), asked)
        .mapToObj(String::valueOf)
        .anyMatch(each -> each.equals(id));
  }

  private static RuleAnswer unreadable(String id, String line) {
    return noAnswer(Text.of(
        "perlu {\"id\":\"" + id
            + "\",\"outcome\":{…}} atau \"failure\":{\"code\":…,\"field\":\"…\"}"
            + ", salah satu saja, diberikan " + shown(line),
        "needs {\"id\":\"" + id + "\",\"outcome\":{…}} or \"failure\":{\"code\":…,\"field\":\"…\"}"
            + ", one of both, got " + shown(line)));
  }

  private static String shown(String line) {
    String told = InvalidValueException.withoutNumbersOfPersons(line);
    return PlainText.line(told.length() > SHOWN ? told.substring(0, SHOWN) + "\u2026" : told);
  }

  private static RuleAnswer noAnswer(Text message) {
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
   * Returns how much of what it wrote to standard error was not passed on.
   *
   * @return the number of bytes so far
   */
  public long errorsLeftOut() {
    return Math.max(0, errors.written.get() - MOST_ERRORS);
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

  /** One run of the program. */
  private static final class Talk {
    private final Process process;
    private final OutputStream questions;
    private final Thread complaints;
    private final BlockingQueue<Optional<String>> answers = new ArrayBlockingQueue<>(64);
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
            answers.put(Optional.of(answer));
          }
        }
        answers.put(Optional.empty());
      } catch (JsonLine.EndlessLineException endless) {
        tooLong = true;
        answers.offer(Optional.empty());
      } catch (IOException ended) {
        answers.offer(Optional.empty());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    /** Asks and waits; nothing where the program ended or the time is over. */
    Optional<String> ask(String question, Duration patience) throws InterruptedException {
      // beside us, since one that does not read would keep us waiting
      var unused = daemon(() -> tell(question + "\n"), "question");
      Optional<String> answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return answer == null ? Optional.empty() : answer;
    }

    boolean isTooLong() {
      return tooLong;
    }

    /** Takes what was written that nobody has asked for; the last line of it is returned. */
    Optional<String> takeTooMuch() {
      Optional<String> last = Optional.empty();
      for (Optional<String> line = answers.peek();
          line != null && line.isPresent();
          line = answers.peek()) {
        last = line;
        answers.remove();
      }
      return last;
    }

    private void tell(String line) {
      try {
        questions.write(line.getBytes(StandardCharsets.UTF_8));
        questions.flush();
      } catch (IOException ended) {
        answers.offer(Optional.empty());
      }
    }

    /** Returns the status with which the program ended, if it did. */
    Optional<Integer> ended() throws InterruptedException {
      return process.waitFor(100, TimeUnit.MILLISECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    }

    void end() {
      try {
        questions.close();
      } catch (IOException ended) {
        // nobody reads any more
      }
      process.destroy();
      try {
        complaints.join(LAST_WORDS_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
